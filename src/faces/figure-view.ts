/** Figures and their coverage in words. */
import type { Coverage } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";
import { RANK_NAMES } from "../model/office.ts";
import { dayWords, periodWords } from "./date-words.ts";

export interface FigureView {
  readonly value: string;
  readonly label: string;
  /** In words; null where none is meant. */
  readonly window: string | null;
  readonly ruleSet: string;
  readonly interval: string | null;
  /** Null where it is covered: only the exception is worth a word. */
  readonly coverage: string | null;
}

export function figureView(figure: Figure): FigureView {
  return {
    value: numberWords(figure.value),
    label: figure.value === 1 ? figure.label.replace(PLURAL, (plural) => plural.slice(0, -1)) : figure.label,
    // Many labels name their window; twice would be noise.
    window: figure.window && !figure.label.includes(dayWords(figure.window.end)) ? periodWords(figure.window) : null,
    ruleSet: figure.ruleSet,
    interval: figure.interval ? `${numberWords(figure.interval[0])}–${numberWords(figure.interval[1])}` : null,
    coverage: EXCEPTIONS[figure.coverage.state],
  };
}

/** What a figure counts, at the beginning of its label. */
const PLURAL = /^(?:distinct persons|(?:video )?meetings|visits|calls|contacts|days)\b/;

const EXCEPTIONS: Readonly<Record<Coverage["state"], string | null>> = {
  covered: null,
  partly: "partly covered",
  "not-covered": "not covered",
  unknown: "coverage unknown",
};

/** "covered to level 2 (deputy leader), 1 January 2013 to 20 August 2024, completeness about 0.95". */
export function coverageWords(coverage: Coverage): string {
  const parts: string[] = [stateWords(coverage)];
  if (coverage.from && coverage.completeTo)
    parts.push(`${dayWords(coverage.from)} to ${dayWords(coverage.completeTo)}`);
  else if (coverage.completeTo) parts.push(`to ${dayWords(coverage.completeTo)}`);
  if (coverage.state !== "not-covered" && coverage.state !== "unknown")
    parts.push(coverage.estimate === null ? "completeness not estimated" : `completeness about ${coverage.estimate}`);
  return parts.join(", ");
}

/** Where a question goes deeper than its coverage, the depth that is covered is what helps. */
function stateWords({ state, level }: Coverage): string {
  const named = level ? `level ${level} (${RANK_NAMES[level]})` : null;
  if (state === "covered") return named ? `covered to ${named}` : "covered";
  if (state === "partly") return "partly covered";
  const word = state === "unknown" ? "unknown" : "not covered";
  return named ? `${word} below ${named}` : word;
}

/** Whole numbers as they are; others to two places. */
function numberWords(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en-US") : String(+value.toFixed(2));
}

/** In a table, "to level 4, 0.85": no contact at that level is missing that a reader would miss. */
export function coverageWord(coverage: Coverage): string {
  const estimate = coverage.estimate === null ? "" : `, ${coverage.estimate}`;
  if (coverage.state === "covered") return `to level ${coverage.level}${estimate}`;
  if (coverage.state === "partly") return coverage.completeTo ? `partly, to ${coverage.completeTo}` : "partly";
  return coverage.state === "unknown" ? "unknown" : `no${estimate}`;
}
