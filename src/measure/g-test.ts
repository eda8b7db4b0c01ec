/**
 * Whether attention shifted between partners: a G test of windows × partners (statistics, section 8). Two windows and
 * two partners with few contacts: `fisherExact`. A share can rise while contacts fall, so show the counts beside it.
 */
import { chisquareTail } from "./distributions.ts";

export interface GTest {
  /** The likelihood-ratio statistic after its correction; chi-square with `df` where shares are the same. */
  readonly g: number;
  readonly df: number;
  readonly p: number;
  /** Yates's for two by two; Williams's for more, where halves have no direction to be moved in. */
  readonly correction: "yates" | "williams";
  /** An expected count below 1, or more than a fifth below 5 (Cochran 1954): p is not to be believed. */
  readonly sparse: boolean;
}

/**
 * `table`: a row a window, a column a partner, counts of contacts. Rows and columns without contacts say nothing and
 * are left out. The continuity rule: in a 2 × 2 table each count is moved towards its expectation by a half, or onto
 * it if it is nearer (Yates 1934); in a larger one G is divided by Williams's q (1976), which holds p near its name
 * for small counts. Null: fewer than two windows or partners are left. RangeError: rows of unequal length.
 */
export function gTest(table: readonly (readonly number[])[]): GTest | null {
  const width = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== width)) throw new RangeError("rows of unequal length");
  const columns = Array.from({ length: width }, (_, j) => total(table.map((row) => row[j]!)));
  const columnSums = columns.filter((sum) => sum > 0);
  const rows = table.filter((row) => total(row) > 0).map((row) => row.filter((_, j) => columns[j]! > 0));
  if (rows.length < 2 || columnSums.length < 2) return null;
  const rowSums = rows.map(total);
  const n = total(rowSums);
  const df = (rows.length - 1) * (columnSums.length - 1);
  const cells = rows.flatMap((row, i) =>
    row.map((observed, j) => ({ observed, expected: (rowSums[i]! * columnSums[j]!) / n })),
  );
  const g =
    df === 1
      ? likelihoodRatio(cells.map(towardsExpected))
      : likelihoodRatio(cells) / williams(n, rowSums, columnSums, df);
  const below = (limit: number) => cells.filter(({ expected }) => expected < limit).length;
  return {
    g,
    df,
    p: chisquareTail(g, df),
    correction: df === 1 ? "yates" : "williams",
    sparse: below(1) > 0 || below(5) > cells.length / 5,
  };
}

interface Cell {
  readonly observed: number;
  readonly expected: number;
}

/** 2 sum of O ln(O / E); a cell of 0 adds nothing. Rounding can leave a hair below 0. */
function likelihoodRatio(cells: readonly Cell[]): number {
  const sum = total(cells.map(({ observed: o, expected: e }) => (o === 0 ? 0 : o * Math.log(o / e))));
  return Math.max(0, 2 * sum);
}

function towardsExpected({ observed, expected }: Cell): Cell {
  const away = expected - observed;
  return { observed: observed + Math.sign(away) * Math.min(0.5, Math.abs(away)), expected };
}

function williams(n: number, rowSums: readonly number[], columnSums: readonly number[], df: number): number {
  const spread = (sums: readonly number[]) => n * total(sums.map((sum) => 1 / sum)) - 1;
  return 1 + (spread(rowSums) * spread(columnSums)) / (6 * n * df);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0);
}
