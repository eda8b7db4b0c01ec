/** Coverage statements in the terminal: first the answer to the question, then what it rests on. */

import { dayWords } from "../../faces/date-words.ts";
import { coverageWords } from "../../faces/figure-view.ts";
import type { Coverage, CoverageStatement } from "../../model/coverage.ts";
import type { Day } from "../../model/period.ts";
import { paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

export function coverageList(
  coverage: Coverage | null,
  through: Day | null,
  statements: readonly CoverageStatement[],
  face: { readonly columns: number; readonly color: boolean },
): string {
  const paint = paintWith(face.color);
  const lines: string[] = [];
  if (coverage) {
    lines.push(...wrap(`${paint.strong("The question")}: ${coverageWords(coverage)}.`, face.columns));
    if (through) lines.push(`The ledger speaks of it up to ${dayWords(through)}.`);
    if (coverage.knownGaps.length > 0)
      lines.push(...wrap(`Known gaps: ${coverage.knownGaps.join("; ")}.`, face.columns));
    lines.push("");
  }
  if (statements.length === 0)
    lines.push("No statement speaks of it: whatever the ledger lacks there is unknown, not absent.");
  for (const s of statements) {
    lines.push(`${paint.strong(s.id)}  ${scopeWords(s)}`);
    const estimate = s.estimate === null ? "not estimated" : `about ${s.estimate}`;
    const gaps = s.knownGaps.length > 0 ? ` Known gaps: ${s.knownGaps.join("; ")}.` : "";
    const about = `${s.from} to ${s.to}: ${s.completeness}, ${estimate}; ${s.basis}.${gaps}`;
    for (const line of wrap(about, face.columns - 4)) lines.push(`    ${line}`);
  }
  return `${lines.join("\n")}\n`;
}

function scopeWords(s: CoverageStatement): string {
  const who = s.persons ?? s.offices ?? (s.level ? [`level ${s.level} and above`] : []);
  return [s.direction ?? s.countries.join("–").replace("*", "any"), s.kinds.join(", "), who.join(", ")]
    .filter(Boolean)
    .join("; ");
}
