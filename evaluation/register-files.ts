/** The two registers of ../shared as their publisher has them: XML, for runs that import them. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const SHARED_REGISTERS = resolve(import.meta.dirname, "../../shared/data");

type Source = Readonly<Record<string, string | number | readonly string[] | null>>;

const escaped = (value: Source[string] | undefined): string =>
  String(value ?? "").replace(/[&<]/g, (c) => (c === "&" ? "&amp;" : "&lt;"));

const tripOf = (r: Source): string =>
  `<trip who="${r.who}" role="${r.role}"><id>${r.id}</id><role>${r.role}</role><name>${escaped(r.name)}</name>
<start-date>${r.start}</start-date><end-date>${r.end}</end-date><country id="${r.country}">${escaped(r.country_name)}</country>
<locale>${escaped((r.cities as readonly string[]).join(", "))}</locale><remarks>${escaped(r.remarks)}</remarks></trip>`;

const visitOf = (r: Source): string =>
  `<visit><id>${r.id}</id><start-date>${r.start}</start-date><end-date>${r.end}</end-date>
<visitor>${escaped(r.visitor)}</visitor><from id="${r.country}">${escaped(r.country_name)}</from>
<description>${escaped(r.description)}</description></visit>`;

/** Entries spread over the whole, so many at most. */
function entries(file: string, most: number): readonly Source[] {
  const lines = readFileSync(join(SHARED_REGISTERS, file), "utf8").trim().split("\n");
  const nth = Math.max(1, Math.ceil(lines.length / most));
  return lines.filter((_, i) => i % nth === 0).map((line) => JSON.parse(line) as Source);
}

export const travelsXml = (most = Number.POSITIVE_INFINITY): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${entries("us-travels.jsonl", most).map(tripOf).join("\n")}\n</trips>\n`;

export const visitsXml = (most = Number.POSITIVE_INFINITY): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<visits>\n${entries("us-visits.jsonl", most).map(visitOf).join("\n")}\n</visits>\n`;
