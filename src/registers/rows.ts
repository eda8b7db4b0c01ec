/** Entries as written → rows of facts, and those that cannot be one, with the line and the reason. */
import type { Row, RowParticipant } from "../ledger/row.ts";
import { type ListContext, type ListedRow, listedRow } from "../lists/read-list.ts";
import { exposure } from "../model/period.ts";
import { heldOn, type Roster } from "../model/roster.ts";
import type { WrittenEntry, WrittenRegister } from "./register.ts";

/** An entry that no row can be made of. */
export interface Refused {
  readonly line: number;
  readonly row: string;
  readonly written: ListedRow["written"];
  readonly reason: string;
}

interface RegisterRows {
  readonly rows: readonly Row[];
  readonly refused: readonly Refused[];
}

/** A slip of the pen makes a year 9999, or a visit of some hundred years. */
const YEARS = { first: 1700, last: 2200 };
const LONGEST_DAYS = 366;

export function rowsOf(
  { entries, dateOrder }: WrittenRegister,
  register: string,
  context: ListContext,
  roster: Roster,
): RegisterRows {
  const rows: Row[] = [];
  const refused: Refused[] = [];
  const lines = new Map<string, number>();
  for (const entry of entries) {
    const { line, row: id, written } = entry;
    const before = lines.get(id);
    lines.set(id, before ?? line);
    const listed = listedRow(written, line, dateOrder, context);
    const made =
      before !== undefined
        ? `its id stands on line ${before} already`
        : typeof listed === "string"
          ? listed
          : rowOf(entry, listed, register, roster);
    if (typeof made === "string") refused.push({ line, row: id, written, reason: made });
    else rows.push(made);
  }
  return { rows, refused };
}

/** The row, or why it is none. */
function rowOf(entry: WrittenEntry, listed: ListedRow, register: string, roster: Roster): Row | string {
  const { written } = entry;
  const { start, end, kind, precision } = listed;
  if (/:(?:@|$)/.test(entry.row)) return "it has no id";
  if (precision === "year") return `"${written.begin}" tells the year alone`;
  if (listed.swapped) return `its last day, ${start}, is before its first, ${end}`;
  for (const day of [start, end])
    if (+day.slice(0, 4) < YEARS.first || +day.slice(0, 4) > YEARS.last)
      return `${day} lies outside the years ${YEARS.first} to ${YEARS.last}`;
  if (exposure({ start, end }) > LONGEST_DAYS) return `it lasts ${exposure({ start, end })} days`;
  const other = kind === "visit" ? null : counterpartOf(listed, roster);
  if (kind !== "visit" && !other) return `a ${kind} without a second side`;
  const country = listed.country ?? listed.territory?.countries[0] ?? null;
  const traveller: RowParticipant = {
    person: listed.person,
    office: listed.office,
    name: written.person ?? null,
    title: written.office ?? null,
    country: listed.home,
    role: kind === "visit" ? "guest" : "party",
    accompanying: false,
  };
  return {
    ...{ id: entry.row, file: entry.file, register, kind, status: "held", start, end },
    precision: precision === "month" ? "month" : "day",
    place: kind === "call" || kind === "video" || !country ? null : { country, cities: listed.cities },
    occasion: null,
    participants: other ? [traveller, other] : [traveller],
    visitClass: entry.visitClass,
    purposes: entry.purposes,
    partOf: null,
    confidence: entry.isOfficial ? "confirmed" : "single",
    sources: sourcesOf(written.source, register),
    ...(written.remarks ? { remarks: written.remarks } : {}),
  };
}

/** Whom the list names beside the first; where it names nobody, somebody of the country. */
function counterpartOf(
  { counterpart, written, country, home, start }: ListedRow,
  roster: Roster,
): RowParticipant | null {
  const shared = { title: null, role: "party", accompanying: false } as const;
  if (counterpart) {
    const [tenure] = heldOn(roster, counterpart, start);
    const office = tenure ? roster.office.get(tenure.office) : undefined;
    const of = office?.country ?? roster.person.get(counterpart)?.country ?? null;
    return {
      ...shared,
      ...{ person: counterpart, office: office?.id ?? null, name: written.counterpart ?? null, country: of },
    };
  }
  if (!written.counterpart || !country || country === home) return null;
  return { ...shared, person: null, office: null, name: written.counterpart, country };
}

/** Addresses where the register gives them; else it is its own source, by its name. */
function sourcesOf(written: string | undefined, register: string): readonly string[] {
  const found = (written ?? "").split(/[\s|]+(?=https?:)/).filter(Boolean);
  return found.length > 0 ? found : [`register ${register}`];
}
