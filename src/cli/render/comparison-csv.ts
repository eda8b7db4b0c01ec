/** A comparison for other programs: a line a window and pair; the last ones are the windows together. */

import { csv } from "../../asking/csv.ts";
import type { ComparedWindow, Comparison } from "../../measure/comparison.ts";

const HEADER = [
  ...[
    "window",
    "from",
    "to",
    "days",
    "pair",
    "count",
    "single_source",
    "cut",
    "rate_a_year",
    "rate_lower",
    "rate_upper",
  ],
  ...["share_numerator", "share_denominator", "share", "ratio_of_first", "ratio_lower", "ratio_upper", "ratio_p"],
  ...["widened", "coverage", "level", "complete_to", "estimate"],
];

export function comparisonCsv({ windows, total }: Comparison): string {
  return csv([HEADER, ...[...windows, total].flatMap(linesOf)]);
}

function linesOf({ label, period, days, cells, ratios }: ComparedWindow): (string | number | null)[][] {
  return cells.map((c, i) => {
    const ratio = ratios[i - 1];
    return [
      ...[label, period?.start ?? null, period?.end ?? null, days, c.pair, c.count, c.singleSource, c.cut],
      ...[c.rate, ...c.interval, c.share.numerator, c.share.denominator, c.share.value],
      ...(ratio
        ? [finite(ratio.ratio), ...ratio.interval.map(finite), ratio.p, ratio.widened]
        : [null, null, null, null, null]),
      ...[c.coverage.state, c.coverage.level, c.coverage.completeTo, c.coverage.estimate],
    ];
  });
}

const finite = (value: number | null): number | null => (value === Number.POSITIVE_INFINITY ? null : value);
