/** What stands for coverage in a chart: lines where not or partly covered, dots where unknown. */
import type { CoverageState } from "../../src/model/coverage.ts";

/** @param id of the chart, so that two of a page do not share theirs */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-partly`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="pattern-line" x1="0" y1="0" x2="0" y2="7" />
      </pattern>
      <pattern
        id={`${id}-not-covered`}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="pattern-line" x1="0" y1="0" x2="0" y2="4" />
      </pattern>
      <pattern id={`${id}-unknown`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="pattern-dot" cx="1.5" cy="1.5" r="0.8" />
      </pattern>
    </defs>
  );
}

/** The fill of a coverage state; null: covered, nothing is drawn. */
export const patternOf = (id: string, state: CoverageState): string | null =>
  state === "covered" ? null : `url(#${id}-${state})`;
