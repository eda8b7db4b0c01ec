/** What the list can be narrowed by, each value with what it would come to. */
import { useState } from "preact/hooks";
import { YearBrush } from "../../charts/year-brush.tsx";
import { addressOf, useAddress } from "../../shell/address.ts";
import { type Named, nameIn } from "../../shell/question.ts";
import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { numberWords, plural, useLanguage, useWords } from "../../words/language.ts";
import { type Change, type Facet, type FacetsAnswer, type FacetValue, isChosen, toggled } from "./state.ts";
import { WORDS } from "./words.ts";

/** Shown before "more". */
const FEW = 8;
const LISTS = ["kind", "level", "country", "person", "office", "status"] as const;

interface FacetsProps {
  readonly answer: FacetsAnswer;
  /** The years in which absence would speak. */
  readonly covered: readonly [number, number] | null;
}

export function Facets({ answer, covered }: FacetsProps) {
  const { query, path, change } = useAddress();
  const words = useWords(WORDS);
  const language = useLanguage();
  const years = answer.facets.year.map(({ value, count }) => ({ year: Number(value), count }));
  const choose = (first: number, last: number): void => {
    const same = query.from === String(first) && query.to === String(last);
    change(same ? { from: null, to: null } : { from: first, to: last });
  };
  const between = query.between?.split(",")[0];
  return (
    <>
      <section>
        <h2>{words.facet.year}</h2>
        <YearBrush
          years={years}
          title={`${words.facet.year}. ${words.yearsNote}`}
          chosen={chosenYears(query.from, query.to, years)}
          covered={covered}
          href={(from, to) => addressOf(path, query, { from, to })}
          onChoose={choose}
          label={({ year, count }) => `${year}: ${plural(language, count, words.contacts)}`}
        />
        <div class="days">
          <DayField label={words.from} value={query.from ?? ""} onChange={(from) => change({ from })} />
          <span aria-hidden="true">–</span>
          <DayField label={words.to} value={query.to ?? ""} onChange={(to) => change({ to })} />
        </div>
        <p class="small soft">{words.yearsNote}</p>
      </section>
      {LISTS.map((facet) => (
        <FacetList
          key={facet}
          facet={facet}
          title={facet === "country" && between ? words.with(nameIn(answer, between)) : words.facet[facet]}
          values={answer.facets[facet]}
          named={answer}
          query={query}
          onChange={change}
        />
      ))}
    </>
  );
}

function chosenYears(
  from: string | undefined,
  to: string | undefined,
  years: readonly { readonly year: number }[],
): readonly [number, number] | null {
  if (years.length === 0 || (!from && !to)) return null;
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const chosen = [from ? Number(from.slice(0, 4)) : first, to ? Number(to.slice(0, 4)) : last] as const;
  const cut = [Math.max(first, chosen[0]), Math.min(last, chosen[1])] as const;
  return cut[0] <= cut[1] ? cut : null;
}

/** What is no date is not taken. */
const DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

function DayField({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <input
      aria-label={label}
      value={value}
      pattern={DATE}
      placeholder="2024-05"
      inputMode="numeric"
      onChange={(event) => event.currentTarget.reportValidity() && onChange(event.currentTarget.value.trim())}
    />
  );
}

interface ListProps {
  readonly facet: Exclude<Facet, "year">;
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly named: Named;
  readonly query: Readonly<Record<string, string>>;
  readonly onChange: (change: Change) => void;
}

function FacetList({ facet, title, values, named, query, onChange }: ListProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const label = useLabel(named);
  const most = Math.max(1, ...values.map((v) => v.count));
  const shown = isOpen ? values : values.slice(0, FEW);
  if (values.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              class="quiet facet"
              aria-pressed={isChosen(query, facet, value)}
              onClick={() => onChange(toggled(query, facet, value))}
            >
              <span class="label">
                {facet === "level" ? <i class={`swatch l${value}`} /> : null}
                {label(facet, value)}
              </span>
              <span class="numeral">{numberWords(count, language)}</span>
              <span class="share" style={{ inlineSize: `${(100 * count) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {values.length > FEW ? (
        <button type="button" class="quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.fewer : words.more}
        </button>
      ) : null}
    </section>
  );
}

/** How a value of a facet is called. */
export function useLabel(named: Named): (facet: string, value: string | number) => string {
  const words = useWords(WORDS);
  const [kinds, statuses, levels] = [useWords(KIND_WORDS), useWords(STATUS_WORDS), useWords(LEVEL_WORDS)];
  return (facet, value) => {
    if (facet === "kind") return kinds[value as keyof typeof kinds] ?? String(value);
    if (facet === "status") return statuses[value as keyof typeof statuses] ?? String(value);
    if (facet !== "level") return nameIn(named, String(value));
    const level = levels[Number(value) - 1] ?? String(value);
    return Number(value) === 1 ? level : words.orAbove(level);
  };
}
