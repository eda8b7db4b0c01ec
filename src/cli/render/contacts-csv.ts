/** Contacts as a table for other programs: one a line, several values in a field parted by a bar. */
import { levelOf } from "../../measure/count-keys.ts";
import { type Contact, countriesOf } from "../../model/contact.ts";
import { csv } from "./csv.ts";

const COLUMNS: readonly (readonly [string, (c: Contact) => string | number | null])[] = [
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

export function contactsCsv(contacts: readonly Contact[]): string {
  return csv([COLUMNS.map(([name]) => name), ...contacts.map((c) => COLUMNS.map(([, value]) => value(c)))]);
}
