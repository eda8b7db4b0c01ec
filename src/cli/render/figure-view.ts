/** Figures and their coverage in words. */
import type { Coverage } from "../../model/coverage.ts";
import type { Figure } from "../../model/figure.ts";
import { RANK_NAMES } from "../../model/office.ts";
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
    label: figure.label,
    // Many labels name their window; twice would be noise.
    window: figure.window && !figure.label.includes(dayWords(figure.window.end)) ? periodWords(figure.window) : null,
    ruleSet: figure.ruleSet,
    interval: figure.interval ? `${numberWords(figure.interval[0])}–${numberWords(figure.interval[1])}` : null,
    coverage: EXCEPTIONS[figure.coverage.state],
  };
}

const EXCEPTIONS: Readonly<Record<Coverage["state"], string | null>> = {
  covered: null,
  partly: "partly covered",
  "not-covered": "not covered",
  unknown: "coverage unknown",
};

const STATE_WORDS: Readonly<Record<Coverage["state"], string>> = {
  covered: "covered",
  partly: "partly covered",
  "not-covered": "not covered",
  unknown: "unknown",
};

/** "covered at level 2 (deputy leader), 1 January 2013 to 20 August 2024, estimate 0.95". */
export function coverageWords(coverage: Coverage): string {
  const parts: string[] = [
    coverage.level
      ? `${STATE_WORDS[coverage.state]} at level ${coverage.level} (${RANK_NAMES[coverage.level]})`
      : STATE_WORDS[coverage.state],
  ];
  if (coverage.from && coverage.completeTo)
    parts.push(`${dayWords(coverage.from)} to ${dayWords(coverage.completeTo)}`);
  else if (coverage.completeTo) parts.push(`to ${dayWords(coverage.completeTo)}`);
  if (coverage.state !== "not-covered" && coverage.state !== "unknown")
    parts.push(coverage.estimate === null ? "completeness not estimated" : `completeness about ${coverage.estimate}`);
  return parts.join(", ");
}

/** Whole numbers as they are; others to two places. */
function numberWords(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en-US") : String(+value.toFixed(2));
}
