/** Which year, level, kind and country the world is shown by. */
import { YearBars } from "../../charts/year-bars.tsx";
import { addressOf, useAddress } from "../../shell/address.ts";
import { type CountRow, countIn } from "../../shell/counts.ts";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { ALL, ANY, KINDS, type Shown } from "./state.ts";
import { WORDS } from "./words.ts";

interface ControlsProps {
  readonly state: Shown;
  readonly years: readonly CountRow[];
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (changed: Readonly<Record<string, string | number | null>>) => void;
}

export function Controls({ state, years, names, onChange }: ControlsProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { path, query } = useAddress();
  const { controls } = words;
  const all = years.map((row) => Number(row.year));
  const [first, last] = [Math.min(state.year, ...all), Math.max(state.year, ...all)];
  const countries = Object.entries(names)
    .filter(([id]) => /^[A-Z]{3}$/.test(id))
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <form class="controls no-print" onSubmit={(event) => event.preventDefault()}>
      <div class="choices">
        <label>
          <span>{controls.country}</span>
          <select value={state.country} onChange={(e) => onChange({ country: e.currentTarget.value })}>
            <option value={ALL}>{controls.all}</option>
            {countries.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{controls.kind}</span>
          <select value={state.kind} onChange={(e) => onChange({ kind: e.currentTarget.value })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{controls.level}</span>
          <select value={String(state.level ?? ANY)} onChange={(e) => onChange({ level: e.currentTarget.value })}>
            {words.levels.map((name, i) => (
              <option key={name} value={String(i + 1)}>
                {name}
              </option>
            ))}
            <option value={ANY}>{controls.any}</option>
          </select>
        </label>
      </div>
      <div class="years">
        <YearBars
          label={words.strip}
          height={74}
          isStrip
          chosen={state.year}
          years={years.map((row) => {
            const [year, count] = [Number(row.year), countIn(row, state.ruleSet)];
            return {
              ...{ year, count, parts: [{ class: "plain", count }], state: row.coverage.state },
              href: addressOf(path, query, { country: state.country, year }),
              label: `${year}: ${plural(language, count, words.counted[state.kind])}, ${coverage[row.coverage.state]}`,
            };
          })}
        />
        <div class="slider">
          <button
            type="button"
            class="quiet"
            aria-label={controls.earlier}
            disabled={state.year <= first}
            onClick={() => onChange({ year: state.year - 1 })}
          >
            ‹
          </button>
          <input
            type="range"
            aria-label={controls.year}
            aria-valuetext={String(state.year)}
            {...{ min: first, max: last, step: 1, value: state.year }}
            onInput={(e) => onChange({ year: e.currentTarget.valueAsNumber })}
          />
          <button
            type="button"
            class="quiet"
            aria-label={controls.later}
            disabled={state.year >= last}
            onClick={() => onChange({ year: state.year + 1 })}
          >
            ›
          </button>
          <output class="numeral">{state.year}</output>
        </div>
      </div>
    </form>
  );
}
