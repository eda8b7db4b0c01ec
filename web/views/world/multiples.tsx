/** The years of those with whom there were most contacts, a small chart each. */
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { YearBars } from "../../charts/year-bars.tsx";
import { useAnswer } from "../../shell/api.ts";
import { type CountRow, type Counts, countIn } from "../../shell/counts.ts";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { ALL, ask, evidence, partnersOf, type Shown, yearsAround } from "./state.ts";
import { useAnswers } from "./use-answers.ts";
import { WORDS } from "./words.ts";

interface MultiplesProps {
  readonly state: Shown;
  readonly years: readonly CountRow[];
  readonly names: Readonly<Record<string, string>>;
}

const MOST = 12;

export function Multiples({ state, years, names }: MultiplesProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const span = yearsAround(state.year, Math.max(state.year, ...years.map((row) => Number(row.year))));
  const found = useAnswer<Counts>(ask.partners(state, span, language));
  const nameOf = (id: string) => names[id] ?? found.value?.names?.[id] ?? id;
  const partners = found.value ? partnersOf(found.value.rows, state, MOST) : [];
  const answers = useAnswers<Counts>(partners.map((id) => ask.yearsOf(state, id, span)));
  if (partners.length === 0) return null;
  const rows = partners.map((_, i) => answers[i]?.rows ?? []);
  const most = Math.max(1, ...rows.flat().map((row) => countIn(row, state.ruleSet)));
  return (
    <section class="panel">
      <h2>{words.multiples.heading}</h2>
      <p class="note">{words.multiples.note}</p>
      <SmallMultiples
        items={partners.map((id, i) => {
          const bars = rows[i]!.map((row) => {
            const [year, count] = [Number(row.year), countIn(row, state.ruleSet)];
            return {
              ...{ year, count, parts: [{ class: "plain", count }], state: row.coverage.state },
              href: evidence(state, id, year),
              label: `${nameOf(id)}, ${year}: ${plural(language, count, words.counted[state.kind])}, ${coverage[row.coverage.state]}`,
            };
          });
          const now = bars.find(({ year }) => year === state.year);
          return {
            ...{ id, name: nameOf(id) },
            href: state.country === ALL ? evidence(state, id) : `/pair/${state.country}-${id}`,
            note: now ? `${state.year}: ${now.count}` : "",
            chart: <YearBars label={nameOf(id)} years={bars} most={most} height={74} chosen={state.year} isSmall />,
          };
        })}
      />
    </section>
  );
}
