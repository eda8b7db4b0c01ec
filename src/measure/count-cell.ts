/** One cell of a count: what it has of contacts, days, trips, persons and source rows, under each rule set. */
import { type Columns, idAt, ROW_FILES, SINGLE_SOURCE } from "../model/columns.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { Alike } from "./alike.ts";
import type { KeyValue } from "./count-keys.ts";
import type { FoldedRows, RowReport } from "./source-rows.ts";
import type { Trips } from "./trips.ts";

/** No contact begins on it. */
const NO_DAY = -1_000_000_000;

/** What one rule set counts in one cell. */
export interface Tally {
  readonly count: number;
  readonly single: number;
  readonly days: number;
  readonly cut: number;
  readonly trips: number;
  readonly persons: number;
}

/** The contacts of one kind, or of meetings, calls and video together, that have the same values under the keys. */
export class Cell {
  /** Its place among all cells of the walk. */
  readonly number: number;
  readonly values: readonly KeyValue[];
  /** Cells whose contacts are counted here too: those of the kinds, for meetings, calls and video together. */
  parts: readonly Cell[] = [];
  private readonly walk: Walk;
  /** Whom its persons have met: those of the cells of one group lie close together. */
  private readonly met: Marks;
  /** Contacts by what they are alike to: those of several sources and those of a single one, in two places beside each other. */
  private readonly counts: number[];
  private readonly cuts: number[];
  private readonly start: Columns["start"];
  private readonly flags: Columns["flags"];
  private readonly days: number[];
  private lastDay = NO_DAY;
  /** The rule sets that counted something on the last day. */
  private onDay = 0;
  private readonly trips: number[];
  private readonly persons: number[];
  private readonly rows = ROW_FILES.map(() => 0);
  private readonly folded: number[] = [];

  constructor(number: number, values: readonly KeyValue[], walk: Walk, met: Marks) {
    this.number = number;
    this.values = values;
    this.walk = walk;
    this.met = met;
    this.start = walk.columns.start;
    this.flags = walk.columns.flags;
    this.counts = walk.alikes.flatMap(() => [0, 0]);
    this.cuts = walk.alikes.map(() => 0);
    this.days = walk.ruleSets.map(() => 0);
    this.trips = walk.ruleSets.map(() => 0);
    this.persons = walk.ruleSets.map(() => 0);
  }

  /** A contact in scope. Contacts come by day. */
  add(i: number, alike: number, admitted: number): void {
    this.counts[2 * alike + (this.flags[i]! & SINGLE_SOURCE)]!++;
    if (admitted !== 0) this.addDay(i, admitted);
  }

  /** The same of a visit. */
  addVisit(i: number, alike: number, admitted: number): void {
    this.add(i, alike, admitted);
    const { trips } = this.walk;
    if (admitted !== 0) {
      const trip = trips!.of[i]!;
      const unseen = trip === 0 ? admitted : admitted & ~trips!.marks.mark(trip, this.number, admitted);
      if (unseen !== 0) addBits(this.trips, unseen);
    }
    this.addRows(i);
  }

  /** The days and persons of a contact that is counted in one of `parts`: those do not add up. */
  addDay(i: number, admitted: number): void {
    const day = this.start[i]!;
    if (day !== this.lastDay) {
      this.lastDay = day;
      this.onDay = 0;
    }
    const fresh = admitted & ~this.onDay;
    if (fresh !== 0) {
      this.onDay |= fresh;
      addBits(this.days, fresh);
    }
    const units = admitted & this.walk.personUnits;
    if (units !== 0) this.addPersons(i, units);
  }

  /** A visit in scope, for the report of rows alone. */
  addReport(i: number, alike: number): void {
    this.counts[2 * alike]!++;
    this.addRows(i);
  }

  private addRows(i: number): void {
    const { rows: counts } = this.walk.columns;
    let rows = 0;
    for (let f = 0; f < ROW_FILES.length; f++) {
      const n = counts[i * ROW_FILES.length + f]!;
      if (n > 0) this.rows[f]! += n;
      rows += n;
    }
    if (rows > 1) this.folded.push(i);
  }

  private addPersons(i: number, units: number): void {
    const { isMet, columns } = this.walk;
    const { sidePerson, sideFrom } = columns;
    for (let s = sideFrom[i]!, end = sideFrom[i + 1]!; s < end; s++) {
      if (sidePerson[s] === 0 || !isMet(i, s)) continue;
      const unseen = units & ~this.met.mark(sidePerson[s]!, this.number, units);
      if (unseen !== 0) addBits(this.persons, unseen);
    }
  }

  addCut(alike: number): void {
    this.cuts[alike]!++;
  }

  tally(r: number): Tally {
    const { alikes } = this.walk;
    let [count, single, cut] = [0, 0, 0];
    for (const { counts, cuts } of [this, ...this.parts])
      for (let a = 0; a < alikes.length; a++) {
        if (alikes[a]!.reasons[r] !== null) continue;
        count += counts[2 * a]! + counts[2 * a + 1]!;
        single += counts[2 * a + 1]!;
        cut += cuts[a]!;
      }
    return { count, single, cut, days: this.days[r]!, trips: this.trips[r]!, persons: this.persons[r]! };
  }

  /** A row stands in the cell of its visit, which begins on the first day of its rows. */
  report(r: number): RowReport {
    const { columns, alikes } = this.walk;
    const leftOut = new Map<string, number>();
    alikes.forEach(({ reasons }, a) => {
      const n = this.counts[2 * a]! + this.counts[2 * a + 1]!;
      const reason = reasons[r]!;
      if (n > 0 && reason !== null) leftOut.set(reason, (leftOut.get(reason) ?? 0) + n);
    });
    return {
      sourceRows: Object.fromEntries(ROW_FILES.map((file, f) => [file, this.rows[f]!])),
      visits: this.counts.reduce((sum, n) => sum + n, 0),
      leftOut: Object.fromEntries([...leftOut].sort(([a], [b]) => (a < b ? -1 : 1))),
      folded: this.folded.map((i): FoldedRows => {
        const contact = idAt(columns, i);
        return { contact, rows: columns.folded.get(contact) ?? [] };
      }),
    };
  }
}

function addBits(list: number[], bits: number): void {
  for (let r = 0, rest = bits; rest !== 0; r++, rest >>>= 1) if (rest & 1) list[r]!++;
}

/**
 * Which rule sets have counted a thing (a trip, a person) in which cell. What is counted again lies close together, most
 * in the cell of the time before, so that a place a thing holds the last cell, and maps the few others.
 */
export class Marks {
  private readonly last: Int32Array;
  private readonly bits: Uint32Array;
  /** By cell. */
  private readonly others: (Map<number, number> | undefined)[] = [];

  /** `count`: of the things, whose numbers are below it. */
  constructor(count: number) {
    this.last = new Int32Array(count).fill(-1);
    this.bits = new Uint32Array(count);
  }

  /** Marks a thing in a cell for some rule sets, and gives those that had counted it there before. */
  mark(thing: number, cell: number, ruleSets: number): number {
    const last = this.last[thing]!;
    let before = 0;
    if (last === cell) {
      before = this.bits[thing]!;
      if ((before & ruleSets) === ruleSets) return before;
    } else if (last >= 0) {
      this.keep(last, thing, this.bits[thing]!);
      before = this.others[cell]?.get(thing) ?? 0;
    }
    this.last[thing] = cell;
    this.bits[thing] = before | ruleSets;
    return before;
  }

  private keep(cell: number, thing: number, bits: number): void {
    const kept = this.others[cell] ?? new Map<number, number>();
    kept.set(thing, bits);
    this.others[cell] = kept;
  }
}

/** What all cells of a walk share. */
export interface Walk {
  readonly columns: Columns;
  readonly ruleSets: readonly RuleSet[];
  readonly alikes: readonly Alike[];
  /** The trip of each contact, and where it was counted; null where no visit is asked for. */
  readonly trips: { readonly of: Trips["trips"]; readonly marks: Marks } | null;
  /** The rule sets that count persons, a bit each. */
  readonly personUnits: number;
  /** Whether a side of a contact is a person met. */
  isMet(i: number, side: number): boolean;
}
