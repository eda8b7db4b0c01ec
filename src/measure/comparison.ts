/** Pairs side by side in the same windows: counts with coverage, rates, rate ratios, shares of the pairs compared. */
import type { Coverage } from "../model/coverage.ts";
import { exposure, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import { type GTest, gTest } from "./g-test.ts";
import { type Interval, rateRatio } from "./poisson.ts";
import { rateInterval, ratioInterval, widening } from "./quasi-poisson.ts";
import { type Share, share } from "./share.ts";

/** A window of one pair, as counted. */
export interface Observed {
  readonly count: number;
  readonly singleSource: number;
  readonly cut: number;
  readonly coverage: Coverage;
}

export interface ComparisonInput {
  /** As the user put them: "CHN-RUS". */
  readonly pairs: readonly string[];
  readonly queries: readonly Query[];
  readonly ruleSet: RuleSetId;
  readonly windows: readonly { readonly year: number; readonly period: Period }[];
  /** A list a pair, an entry a window. */
  readonly observed: readonly (readonly Observed[])[];
}

export interface ComparedCell extends Observed {
  readonly pair: string;
  /** Contacts a year of 365.25 days, with its 95 % interval. */
  readonly rate: number;
  readonly interval: Interval;
  /** Of all contacts of the pairs compared. */
  readonly share: Share;
}

/** The rate of the first pair over that of another. */
export interface ComparedRatio {
  readonly of: string;
  readonly to: string;
  /** Infinite where the other is 0, null where both are. */
  readonly ratio: number | null;
  readonly interval: Interval;
  /** Exact, of equal rates; null where the interval is widened, for then Poisson is not believed. */
  readonly p: number | null;
  readonly widened: number;
}

export interface ComparedWindow {
  readonly label: string;
  readonly period: Period | null;
  readonly days: number;
  readonly cells: readonly ComparedCell[];
  readonly ratios: readonly ComparedRatio[];
}

export interface Comparison {
  readonly pairs: readonly string[];
  readonly queries: readonly Query[];
  readonly ruleSet: RuleSetId;
  readonly windows: readonly ComparedWindow[];
  /** All windows that are covered for every pair; where none is, all windows, and `covered` is false. */
  readonly total: ComparedWindow & { readonly covered: boolean; readonly years: readonly number[] };
  /** By how much each pair's intervals are widened, for its yearly counts vary more than chance; 1: not at all. */
  readonly dispersion: readonly number[];
  /** Whether the shares moved between the windows of the total. */
  readonly shift: GTest | null;
}

const YEAR = 365.25;

export function comparisonOf(input: ComparisonInput): Comparison {
  const { pairs, queries, ruleSet, windows, observed } = input;
  const speaks = (w: number) => observed.every((list) => list[w]!.coverage.state === "covered");
  const covered = windows.flatMap((_, w) => (speaks(w) ? [w] : []));
  const counted = covered.length > 0 ? covered : windows.map((_, w) => w);
  const counts = observed.map((list) => counted.map((w) => list[w]!.count));
  const dispersion = counts.map(widening);
  const compared = (
    label: string,
    period: Period | null,
    days: number,
    cells: readonly Observed[],
  ): ComparedWindow => ({
    ...{ label, period, days },
    cells: cells.map((cell, i) => ({
      ...cell,
      pair: pairs[i]!,
      rate: (cell.count / days) * YEAR,
      interval: rateInterval(cell.count, days / YEAR, dispersion[i]),
      share: share(cell.count, sum(cells.map((c) => c.count))),
    })),
    ratios: pairs
      .slice(1)
      .map((to, i) =>
        ratioOf(
          pairs[0]!,
          to,
          cells[0]!.count,
          cells[i + 1]!.count,
          days,
          Math.max(dispersion[0]!, dispersion[i + 1]!),
        ),
      ),
  });
  const years = counted.map((w) => windows[w]!.year);
  const days = sum(counted.map((w) => exposure(windows[w]!.period)));
  return {
    ...{ pairs, queries, ruleSet, dispersion },
    windows: windows.map(({ year, period }, w) =>
      compared(
        String(year),
        period,
        exposure(period),
        observed.map((list) => list[w]!),
      ),
    ),
    total: {
      ...compared(
        "together",
        null,
        days,
        observed.map((list) => together(counted.map((w) => list[w]!))),
      ),
      covered: covered.length > 0,
      years,
    },
    shift: gTest(counted.map((_, k) => counts.map((list) => list[k]!))),
  };
}

function ratioOf(of: string, to: string, x1: number, x2: number, days: number, widened: number): ComparedRatio {
  const exact = rateRatio(x1, days, x2, days);
  return {
    ...{ of, to, widened },
    ratio: Number.isNaN(exact.ratio) ? null : exact.ratio,
    interval: ratioInterval(x1, days, x2, days, widened),
    p: widened === 1 ? exact.p : null,
  };
}

/** Several windows as one: as covered as the least of them. */
function together(cells: readonly Observed[]): Observed {
  const all = (of: (c: Observed) => number) => sum(cells.map(of));
  const states = new Set(cells.map((c) => c.coverage.state));
  const estimates = cells.map((c) => c.coverage.estimate);
  const coverage: Coverage = {
    state: states.size === 1 ? cells[0]!.coverage.state : "partly",
    level: cells.some((c) => c.coverage.level === null)
      ? null
      : (Math.min(...cells.map((c) => c.coverage.level!)) as Coverage["level"]),
    from: cells[0]?.coverage.from ?? null,
    completeTo: cells.at(-1)?.coverage.completeTo ?? null,
    estimate: estimates.includes(null) ? null : Math.min(...(estimates as number[])),
    statements: [...new Set(cells.flatMap((c) => c.coverage.statements))].sort(),
    knownGaps: [...new Set(cells.flatMap((c) => c.coverage.knownGaps))],
  };
  return { count: all((c) => c.count), singleSource: all((c) => c.singleSource), cut: all((c) => c.cut), coverage };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
