/** One cell of a count: what it has of contacts, days, trips, persons and source rows, under each rule set. */
import { CODES, type Columns, codeOf, idAt, ROW_FILES, SINGLE_SOURCE } from "../model/columns.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { KeyValue } from "./count-keys.ts";
import type { FoldedRows, RowReport } from "./source-rows.ts";
import type { Trips } from "./trips.ts";

const VISIT = codeOf(CODES.kind, "visit");

/** What the rule sets say of contacts that are alike to them. */
export interface Alike {
  /** Its place among all kinds of alike contacts. */
  readonly number: number;
  /** One a rule set: why it leaves them out; null: they count. */
  readonly reasons: readonly (string | null)[];
  /** The rule sets that count them, a bit each. */
  readonly admitted: number;
}

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
  readonly values: readonly KeyValue[];
  /** Cells whose contacts are counted here too: those of the kinds, for meetings, calls and video together. */
  parts: readonly Cell[] = [];
  private readonly walk: Walk;
  /** Contacts, those of a single source, those cut, by the number of what they are alike to. */
  private readonly counts: number[] = [];
  private readonly singles: number[] = [];
  private readonly cuts: number[] = [];
  private readonly days: number[];
  private lastDay = Number.NaN;
  /** The rule sets that counted something on the last day. */
  private onDay = 0;
  private readonly trips: number[];
  private readonly persons: number[];
  private readonly met = new Map<number, number>();
  private readonly rows = ROW_FILES.map(() => 0);
  private readonly folded: number[] = [];

  constructor(values: readonly KeyValue[], walk: Walk) {
    this.values = values;
    this.walk = walk;
    this.days = walk.ruleSets.map(() => 0);
    this.trips = walk.ruleSets.map(() => 0);
    this.persons = walk.ruleSets.map(() => 0);
  }

  /** A contact in scope. Contacts come by day. */
  add(i: number, alike: Alike): void {
    const { columns, marks } = this.walk;
    const { number, admitted } = alike;
    if (columns.flags[i]! & SINGLE_SOURCE) raise(this.singles, number);
    this.addDay(i, admitted);
    if (columns.kind[i] === VISIT) {
      const unseen = admitted & ~marks.mark(i, this, admitted);
      if (unseen !== 0) addBits(this.trips, unseen);
      this.addVisit(i, alike);
    } else raise(this.counts, number);
  }

  /** The days and persons of a contact that is counted in one of `parts`: those do not add up. */
  addDay(i: number, admitted: number): void {
    const { columns, personUnits } = this.walk;
    if (columns.start[i] !== this.lastDay) {
      this.lastDay = columns.start[i]!;
      this.onDay = 0;
    }
    const fresh = admitted & ~this.onDay;
    if (fresh !== 0) {
      this.onDay |= admitted;
      addBits(this.days, fresh);
    }
    if (admitted & personUnits) this.addPersons(i, admitted & personUnits);
  }

  /** A visit in scope, for the report of rows alone. */
  addVisit(i: number, { number }: Alike): void {
    const { columns } = this.walk;
    raise(this.counts, number);
    let rows = 0;
    for (let f = 0; f < ROW_FILES.length; f++) {
      const n = columns.rows[i * ROW_FILES.length + f]!;
      if (n > 0) this.rows[f]! += n;
      rows += n;
    }
    if (rows > 1) this.folded.push(i);
  }

  private addPersons(i: number, units: number): void {
    const { isMet, columns } = this.walk;
    for (let s = columns.sideFrom[i]!; s < columns.sideFrom[i + 1]!; s++) {
      if (!isMet(i, s)) continue;
      const person = columns.sidePerson[s]!;
      const before = this.met.get(person) ?? 0;
      const unseen = units & ~before;
      if (unseen !== 0) this.met.set(person, before | units);
      if (unseen !== 0) addBits(this.persons, unseen);
    }
  }

  addCut({ number }: Alike): void {
    raise(this.cuts, number);
  }

  tally(r: number): Tally {
    const { alikes } = this.walk;
    const admitted = (list: readonly number[]): number =>
      list.reduce((sum, n, number) => (alikes[number]!.reasons[r] === null ? sum + n : sum), 0);
    const total = (of: (cell: Cell) => number): number =>
      [this, ...this.parts].reduce((sum, cell) => sum + of(cell), 0);
    return {
      count: total((cell) => admitted(cell.counts)),
      single: total((cell) => admitted(cell.singles)),
      cut: total((cell) => admitted(cell.cuts)),
      days: this.days[r]!,
      trips: this.trips[r]!,
      persons: this.persons[r]!,
    };
  }

  /** A row stands in the cell of its visit, which begins on the first day of its rows. */
  report(r: number): RowReport {
    const { columns, alikes } = this.walk;
    const leftOut: Record<string, number> = {};
    this.counts.forEach((n, number) => {
      const reason = alikes[number]!.reasons[r]!;
      if (n > 0 && reason !== null) leftOut[reason] = (leftOut[reason] ?? 0) + n;
    });
    return {
      sourceRows: Object.fromEntries(ROW_FILES.map((file, f) => [file, this.rows[f]!])),
      visits: this.counts.reduce((sum, n) => sum + n, 0),
      leftOut,
      folded: this.folded.map((i): FoldedRows => {
        const contact = idAt(columns, i);
        return { contact, rows: columns.folded.get(contact) ?? [] };
      }),
    };
  }
}

/** Lists stay without holes, which makes them fast. */
function raise(list: number[], at: number): void {
  while (list.length <= at) list.push(0);
  list[at]!++;
}

function addBits(list: number[], bits: number): void {
  for (let r = 0, rest = bits; rest !== 0; r++, rest >>>= 1) if (rest & 1) list[r]!++;
}

/**
 * Which rule sets have counted a trip in which cell. The visits of a trip lie close together, most in the cell of the
 * one before, so that a place a trip holds the last cell, and a map the few others.
 */
export class TripMarks {
  private readonly trips: Trips["trips"];
  private readonly last: (Cell | undefined)[];
  private readonly bits: Uint32Array;
  private readonly others = new Map<Cell, Map<number, number>>();

  constructor({ trips, count }: Trips) {
    this.trips = trips;
    this.last = new Array(count + 1).fill(undefined);
    this.bits = new Uint32Array(count + 1);
  }

  /** Marks the trip of a visit in a cell for some rule sets, and gives those that had counted it there before. */
  mark(i: number, cell: Cell, ruleSets: number): number {
    const trip = this.trips[i]!;
    if (trip === 0) return 0;
    const last = this.last[trip];
    let before = last === cell ? this.bits[trip]! : 0;
    if (last !== cell && last !== undefined) {
      this.keep(last, trip, this.bits[trip]!);
      before = this.others.get(cell)?.get(trip) ?? 0;
    }
    this.last[trip] = cell;
    this.bits[trip] = before | ruleSets;
    return before;
  }

  private keep(cell: Cell, trip: number, bits: number): void {
    const kept = this.others.get(cell) ?? new Map<number, number>();
    kept.set(trip, bits);
    this.others.set(cell, kept);
  }
}

/** What all cells of a walk share. */
export interface Walk {
  readonly columns: Columns;
  readonly ruleSets: readonly RuleSet[];
  readonly alikes: readonly Alike[];
  readonly marks: TripMarks;
  /** The rule sets that count persons, a bit each. */
  readonly personUnits: number;
  /** Whether a side of a contact is a person met. */
  isMet(i: number, side: number): boolean;
}
