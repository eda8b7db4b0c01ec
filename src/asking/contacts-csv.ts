/** Contacts as a table for other programs: one a line, several values in a field parted by a bar. */
import { type Contact, countriesOf, levelOf } from "../model/contact.ts";
import { csv } from "./csv.ts";

export type ContactColumn = readonly [string, (c: Contact) => string | number | null];

export const CONTACT_COLUMNS: readonly ContactColumn[] = [
  ["id", (c) => c.id],
  ["kind", (c) => c.kind],
  ["status", (c) => c.status],
  ["start", (c) => c.start],
  ["end", (c) => c.end],
  ["precision", (c) => c.precision],
  ["level", levelOf],
  ["countries", (c) => countriesOf(c).join("|")],
  ["persons", (c) => c.participants.map((p) => p.person ?? p.name).join("|")],
  ["offices", (c) => c.participants.map((p) => p.office ?? "").join("|")],
  ["accompanying", (c) => c.participants.flatMap((p) => (p.accompanying ? [p.person ?? p.name] : [])).join("|")],
  ["place_country", (c) => c.place?.country ?? null],
  ["cities", (c) => c.place?.cities.join("|") ?? null],
  ["visit_class", (c) => c.visitClass],
  ["occasion", (c) => c.occasion],
  ["part_of", (c) => c.partOf],
  ["single_source", (c) => (c.singleSource ? 1 : 0)],
  ["flags", (c) => c.flags.join("|")],
  ["sources", (c) => c.sources.join("|")],
];

/** `before`: columns that a question of its own puts before the contact's. */
export function contactsCsv(contacts: readonly Contact[], before: readonly ContactColumn[] = []): string {
  const columns = [...before, ...CONTACT_COLUMNS];
  return csv([columns.map(([name]) => name), ...contacts.map((c) => columns.map(([, value]) => value(c)))]);
}
