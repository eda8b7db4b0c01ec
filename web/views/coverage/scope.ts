/** The scope of a statement in the reader's words: whom, what, which way. */
import type { CoverageStatement } from "../../../src/model/coverage.ts";
import { type Named, nameIn } from "../../shell/question.ts";
import { periodWords } from "../../words/dates.ts";
import { KIND_PLURALS, LEVEL_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { isKind } from "./state.ts";
import { COMPLETENESS, fill, WORDS } from "./words.ts";

export interface Wording {
  /** "China–Russia", "United States with anyone" */
  readonly pair: (pair: string) => string;
  /** "level 1 (leader): meetings, calls" */
  readonly scope: (statement: CoverageStatement) => string;
  readonly days: (statement: CoverageStatement) => string;
  /** "near-complete, completeness about 0.9" */
  readonly completeness: (statement: CoverageStatement) => string;
}

export function useWording(named: Named): Wording {
  const [words, kinds, levels] = [useWords(WORDS), useWords(KIND_PLURALS), useWords(LEVEL_WORDS)];
  const completeness = useWords(COMPLETENESS);
  const language = useLanguage();
  const name = (id: string): string => nameIn(named, id);
  const level = (n: number): string => `${fill(words.levelTo, { n })} (${levels[n - 1]})`;
  return {
    pair(pair) {
      const [a = "", b] = pair.split("-");
      return b ? `${name(a)} – ${name(b)}` : fill(words.anyone, { a: name(a) });
    },
    scope({ persons, offices, level: to, kinds: of, direction }) {
      const who = (persons ?? offices)?.map(name).join(", ") ?? (to ? level(to) : "");
      const way = direction
        ?.split("->")
        .map((end) => (end === "*" ? "…" : name(end)))
        .join(" → ");
      return [who, of.map((k) => (isKind(k) ? kinds[k] : k)).join(", "), way].filter(Boolean).join(" · ");
    },
    days: (s) => periodWords({ start: s.from, end: s.to }, language),
    completeness: (s) =>
      `${completeness[s.completeness]}, ${s.estimate === null ? words.notEstimated : fill(words.estimate, { n: s.estimate })}`,
  };
}
