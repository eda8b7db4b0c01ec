/** Who is in contact with whom: the countries with most contacts of the year, pair by pair. */
import type { CoverageState } from "../../../src/model/coverage.ts";
import { PairMatrix } from "../../charts/pair-matrix.tsx";
import { addressOf, useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { type Counts, countIn } from "../../shell/counts.ts";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { ask, type CoverageCells, largest, type Shown } from "./state.ts";
import { WORDS } from "./words.ts";

interface MatrixProps {
  readonly state: Shown;
  readonly pairs: Counts;
  readonly names: Readonly<Record<string, string>>;
}

const MOST = 14;

export function Matrix({ state, pairs, names }: MatrixProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { path, query } = useAddress();
  const countries = largest(pairs.rows, state, MOST);
  const cells = useAnswer<Pick<CoverageCells, "rows">>(ask.pairCoverage(state, [...countries].sort()));
  if (countries.length < 2) return null;
  const counts = new Map(pairs.rows.map((row) => [row.pair, row]));
  const states = new Map(cells.value?.rows.map((row) => [row.pair, row.coverage.state]));
  const cell = (a: string, b: string) => {
    const pair = a < b ? `${a}-${b}` : `${b}-${a}`;
    const count = countIn(counts.get(pair), state.ruleSet);
    const is: CoverageState = counts.get(pair)?.coverage.state ?? states.get(pair) ?? "unknown";
    const label = `${names[a] ?? a} – ${names[b] ?? b}: ${plural(language, count, words.counted[state.kind])}, ${coverage[is]}`;
    return { count, state: is, href: `/pair/${pair}`, label };
  };
  return (
    <section class="panel">
      <h2>{words.matrix.heading}</h2>
      <p class="note">{words.matrix.note}</p>
      <PairMatrix
        label={words.matrix.heading}
        countries={countries.map((id) => ({
          ...{ id, name: names[id] ?? id },
          href: addressOf(path, query, { country: id, year: state.year }),
        }))}
        cell={cell}
      />
    </section>
  );
}
