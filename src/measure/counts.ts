/**
 * Counts under rule sets, cell by cell, each with its coverage, its trips and the source rows behind it. One walk over
 * the columns of the contacts in scope serves every rule set.
 */
import type { Columns, Selection } from "../model/columns.ts";
import type { CountryId } from "../model/country.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import { dayFromNumber, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import type { Cell } from "./count-cell.ts";
import { cellsIn, type KindGroup } from "./count-cells.ts";
import { type CountKey, cellQuery, cellsBetween, type KeyValue, TIME_KEYS } from "./count-keys.ts";
import { coverageIn } from "./coverage.ts";
import { boundsOf, queryWithin } from "./periods.ts";
import type { RowReport } from "./source-rows.ts";

export interface CountInput {
  readonly query: Query;
  readonly by: readonly CountKey[];
  readonly roster: Roster;
  readonly coverage: readonly CoverageStatement[];
  /** Whether visits bring their source rows. */
  readonly rows?: boolean;
}

/** One cell: its keys (year, level …) stand beside these fields. */
export interface CountRow {
  readonly [key: string]: unknown;
  /** A kind, or "contacts" for several of meeting, call and video together. */
  readonly kind: ContactKind | "contacts";
  /** Contacts, visits, or with the unit "persons" distinct persons met. */
  readonly count: number;
  readonly unit: RuleSet["unit"];
  readonly singleSource: number;
  /** Distinct first days of the contacts counted. */
  readonly days: number;
  /** Of visits: the continuous absences from home that they belong to. */
  readonly trips?: number;
  /** Contacts that may belong here: their month is known, their day is not, and the window holds a part of it. */
  readonly cut: number;
  readonly coverage: Coverage;
}

export interface Count {
  readonly query: Query;
  readonly ruleSet: RuleSetId;
  readonly rows: readonly (CountRow & Partial<RowReport>)[];
  /** Only where visits are asked and rows are given: all cells together. */
  readonly total?: RowReport;
}

export function count(selection: Selection, input: CountInput & { readonly ruleSet: RuleSet }): Count {
  return countUnder(selection, { ...input, ruleSets: [input.ruleSet] })[0] as Count;
}

/** A count a rule set, in their order. Time cells without contacts are given, with 0. */
export function countUnder(
  selection: Selection,
  input: CountInput & { readonly ruleSets: readonly RuleSet[] },
): readonly Count[] {
  const { query, by, ruleSets, roster } = input;
  const groups = kindGroups(query, by);
  const times = timeCells(selection, input);
  const coverageAt = coverer(times, input);
  const counts = new Map<RuleSet, Count>();
  for (const { mine, placeOf } of walksOf(ruleSets, by, roster)) {
    const { cells, total } = cellsIn(selection, { query, by, groups, ruleSets: mine, placeOf, ...forTimes(times, by) });
    const ordered = cells.map((list) => [...list].sort(inOrder));
    for (const [r, ruleSet] of mine.entries())
      counts.set(ruleSet, {
        query,
        ruleSet: ruleSet.id,
        rows: groups.flatMap((group, g) =>
          ordered[g]!.map((cell) => rowOf(cell, group, ruleSet, r, by, coverageAt(cell, group), input.rows === true)),
        ),
        ...(input.rows && groups.some((g) => g.kinds.includes("visit")) ? { total: total.report(r) } : {}),
      });
  }
  return ruleSets.map((ruleSet) => counts.get(ruleSet) as Count);
}

/** Rule sets differ in a walk only where a territory's place is a key and some give it to its sovereign. */
function walksOf(ruleSets: readonly RuleSet[], by: readonly CountKey[], roster: Roster) {
  if (!(["country", "pair", "direction"] as const).some((key) => by.includes(key)))
    return [{ mine: ruleSets, placeOf: null }];
  const [own, sovereign] = ["own", "sovereign"].map((t) => ruleSets.filter((r) => r.territories === t));
  return [
    { mine: own!, placeOf: null },
    { mine: sovereign!, placeOf: (id: CountryId) => sovereignOf(id, roster) },
  ].filter(({ mine }) => mine.length > 0);
}

/** Kinds named are one row, visits apart; none named, or grouped by kind: a row a kind, and one for all but visits. */
function kindGroups(query: Query, by: readonly CountKey[]): readonly KindGroup[] {
  const kinds = query.kinds ?? CONTACT_KINDS;
  const single = kinds.map((kind): KindGroup => ({ kind, kinds: [kind] }));
  if (by.includes("kind")) return single;
  const narrow = kinds.filter((kind) => kind !== "visit");
  const together: KindGroup = { kind: "contacts", kinds: narrow };
  if (!query.kinds) return [...single, together];
  return [...single.filter((g) => g.kind === "visit" || narrow.length === 1), ...(narrow.length > 1 ? [together] : [])];
}

type TimeCells = ReadonlyMap<CountKey, readonly { readonly value: KeyValue; readonly periods: readonly Period[] }[]>;

/** Coarse before fine: the finest decides the days of a cell. */
function timeCells({ columns, inside }: Selection, { query, by }: CountInput): TimeCells {
  const bounds = daysCounted(columns, inside, query);
  if (!bounds) return new Map();
  const keys = TIME_KEYS.filter((k) => by.includes(k));
  return new Map(keys.map((key) => [key, cellsBetween(key, bounds, query)] as const));
}

/** With time alone as key every cell is there, so that a year without contacts shows as 0 and with its coverage. */
function forTimes(times: TimeCells, by: readonly CountKey[]): { readonly always: readonly KeyValue[] } {
  const [only] = [...times.values()];
  return { always: by.length === 1 && only ? only.map(({ value }) => value) : [] };
}

/** From the query's first day, or the year of the first contact, to its last, or the year of the last contact. */
function daysCounted({ start }: Columns, inside: Uint32Array, query: Query): Period | null {
  const bounds = boundsOf(query);
  const year = (i: number | undefined) => (i === undefined ? null : yearOf(dayFromNumber(start[i]!)));
  const [first, last] = [year(inside[0]), year(inside.at(-1))];
  const from = bounds.start ?? (first && `${String(first).padStart(4, "0")}-01-01`);
  const to = bounds.end ?? (last && `${String(last).padStart(4, "0")}-12-31`);
  return from && to && from <= to ? { start: from, end: to } : null;
}

function rowOf(
  cell: Cell,
  group: KindGroup,
  ruleSet: RuleSet,
  r: number,
  by: readonly CountKey[],
  coverage: Coverage,
  withRows: boolean,
): CountRow & Partial<RowReport> {
  const tally = cell.tally(r);
  return {
    ...Object.fromEntries(by.map((key, k) => [key, cell.values[k]])),
    kind: group.kind,
    count: ruleSet.unit === "persons" ? tally.persons : tally.count,
    unit: ruleSet.unit,
    singleSource: tally.single,
    days: tally.days,
    ...(group.kind === "visit" ? { trips: tally.trips } : {}),
    cut: tally.cut,
    coverage,
    ...(withRows && group.kind === "visit" ? cell.report(r) : {}),
  };
}

/** Some conventions give a stay in a territory to its sovereign. */
function sovereignOf(id: CountryId, roster: Roster): CountryId {
  const country = roster.country.get(id);
  return country?.kind === "territory" ? (country.successors[0] ?? id) : id;
}

/** Coverage of a cell's own days, level, person …; whatever the rule set, so worked out once. */
function coverer(times: TimeCells, { query, by, coverage, roster }: CountInput) {
  const known = new Map<string, Coverage>();
  const coverageFor = byDays(coverage, roster);
  const periodsOf = [...times].map(([key, list]) => [key, new Map(list.map((c) => [c.value, c.periods]))] as const);
  return (cell: Cell, group: KindGroup): Coverage => {
    const id = `${group.kind} ${cell.values.join(" ")}`;
    let found = known.get(id);
    if (!found) {
      const keys = new Map(by.map((key, k) => [key, cell.values[k]!] as const));
      let asked = cellQuery(query, keys, group.kinds);
      for (const [key, list] of periodsOf) {
        const periods = list.get(keys.get(key)!);
        if (periods?.[0]) asked = queryWithin(asked, { start: periods[0].start, end: periods.at(-1)!.end });
      }
      found = coverageFor(asked);
      known.set(id, found);
    }
    return found;
  };
}

/** Cells that differ in their days alone share what does not depend on them. */
function byDays(statements: readonly CoverageStatement[], roster: Roster): (query: Query) => Coverage {
  const known = new Map<string, ReturnType<typeof coverageIn>>();
  return (query) => {
    const { from: _, to: __, window: ___, asOf: ____, ...open } = query;
    const key = JSON.stringify(open);
    const found = known.get(key) ?? coverageIn(statements, open, roster);
    known.set(key, found);
    return found(query);
  };
}

/** Numbers before words. */
function inOrder(a: Cell, b: Cell): number {
  for (const [k, x] of a.values.entries()) {
    const y = b.values[k]!;
    if (x !== y) return typeof x === typeof y ? (x < y ? -1 : 1) : typeof x === "number" ? -1 : 1;
  }
  return 0;
}
