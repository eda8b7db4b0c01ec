/** Where a person travelled: a map, and the list beside it. */
import { RankedBars } from "../../charts/ranked-bars.tsx";
import { WorldMap } from "../../charts/world-map.tsx";
import { useAnswer } from "../../shell/api.ts";
import { type Counts, countIn, ranked } from "../../shell/counts.ts";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { ask, evidence, type Span } from "../profile/state.ts";
import { WORDS } from "../profile/words.ts";
import type { CoverageCells } from "../world/state.ts";

interface TravelsProps {
  readonly person: string;
  readonly country: string;
  readonly span: Span;
  readonly ruleSet: string;
}

export function Travels({ person, country, span, ruleSet }: TravelsProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const travels = useAnswer<Counts>(ask.travels({ person }));
  const cells = useAnswer<CoverageCells>(ask.travelCoverage({ person }, country, span, language));
  if (!travels.value || !cells.value) return null;
  const { names, rows } = cells.value;
  const visited = ranked(travels.value.rows, "country", ruleSet);
  const counts = new Map(visited.map((row) => [String(row.country), countIn(row, ruleSet)]));
  const marks = rows
    .flatMap(({ country: id, coverage: { state } }) => {
      if (!id || id === country) return [];
      const count = counts.get(id) ?? 0;
      const href = evidence({ person }, { kind: "visit", direction: `*->${id}` }, ruleSet);
      const label = `${names[id] ?? id}: ${plural(language, count, words.visits)}, ${coverage[state]}`;
      return [{ country: id, count, state, href, label }];
    })
    .sort((a, b) => b.count - a.count);
  return (
    <section class="panel">
      <h2>{words.headings.travels}</h2>
      <p class="note">{visited.length > 0 ? words.notes.travels : words.none.visits}</p>
      {visited.length > 0 ? (
        <div class="travels">
          <WorldMap label={words.headings.travels} marks={marks} chosen={country} />
          <RankedBars
            items={visited.map((row) => {
              const id = String(row.country);
              const [name, count] = [names[id] ?? id, countIn(row, ruleSet)];
              return {
                ...{ id, name, count, href: null },
                evidence: evidence({ person }, { kind: "visit", direction: `*->${id}` }, ruleSet),
                label: `${name}: ${plural(language, count, words.visits)}`,
              };
            })}
          />
        </div>
      ) : null}
    </section>
  );
}
