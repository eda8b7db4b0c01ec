/** The roster as read, with the questions the other steps ask of it. */
import { join } from "node:path";
import { firstDay, lastDay } from "./dates.ts";
import { type Row, readCsv } from "./files.ts";
import { fold } from "./names.ts";

export const COLUMNS = {
  countries:
    "iso3,iso2,name_en,name_zh,name_ru,demonym_en,demonym_zh,adjective_ru,capital_en,capital_zh,capital_ru,aliases,metonyms_en,metonyms_zh,metonyms_ru,exists_from,exists_to,successor,kind".split(
      ",",
    ),
  organisations: "id,name_en,name_zh,name_ru,abbreviations,kind,summits_en,summits_zh,summits_ru".split(","),
  offices:
    "id,country_iso3,organisation,title_en,titles_en_variants,title_zh,titles_zh_variants,title_ru,titles_ru_variants,rank,channel,exclusive,notes".split(
      ",",
    ),
  persons:
    "id,wikidata,name_en,names_en_variants,name_zh,names_zh_variants,name_ru,names_ru_variants,born,country_iso3".split(
      ",",
    ),
  tenures: "person,office,from,to,acting,source,checked".split(","),
} as const;

export type Table = keyof typeof COLUMNS;

export interface Roster {
  tables: Record<Table, Row[]>;
  offices: Map<string, Row>;
  persons: Map<string, Row>;
  personsOf: Map<string, Row[]>;
  tenuresOfPerson: Map<string, Row[]>;
  tenuresOfOffice: Map<string, Row[]>;
}

export function readRoster(folder: string): Roster {
  const read = (table: Table): Row[] => readCsv(join(folder, `${table}.csv`));
  const tables = {
    countries: read("countries"),
    organisations: read("organisations"),
    offices: read("offices").map(ofItsCountry),
    persons: read("persons"),
    tenures: read("tenures"),
  };
  return {
    tables,
    offices: new Map(tables.offices.map((row) => [row.id!, row])),
    persons: new Map(tables.persons.map((row) => [row.id!, row])),
    personsOf: groupBy(tables.persons, (row) => row.country_iso3!),
    tenuresOfPerson: groupBy(tables.tenures, (row) => row.person!),
    tenuresOfOffice: groupBy(tables.tenures, (row) => row.office!),
  };
}

/** NAM is Namibia and the Non-Aligned Movement: an office of a state stands with its country. */
function ofItsCountry(office: Row): Row {
  const isMixedUp = office.organisation === "NAM" && office.channel !== "organisation";
  return isMixedUp ? { ...office, country_iso3: "NAM", organisation: "" } : office;
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Can the tenure cover a day of the span? Imprecise ends are read widely, empty ones as open. */
export function covers(tenure: Row, start: string, end: string): boolean {
  const from = tenure.from ? firstDay(tenure.from) : "0000-01-01";
  const to = tenure.to ? lastDay(tenure.to) : "9999-12-31";
  return from <= end && to >= start;
}

export function holds(roster: Roster, person: string, office: string, start: string, end: string): boolean {
  return (roster.tenuresOfPerson.get(person) ?? []).some((t) => t.office === office && covers(t, start, end));
}

/** All names of a person, as written. */
export function namesOf(person: Row): string[] {
  const columns = ["name_en", "names_en_variants", "name_zh", "names_zh_variants", "name_ru", "names_ru_variants"];
  return columns.flatMap((column) => (person[column] ?? "").split("|")).filter((name) => name !== "");
}

/** Title spellings that mean the same office. */
function foldTitle(title: string): string {
  return fold(title)
    .replace(/\bdefence\b/g, "defense")
    .replace(/\bcouncillor\b/g, "councilor")
    .replace(/\badviser\b/g, "advisor")
    .replace(/\bchair(woman|person|man)\b/g, "chair")
    .replace(/\bof the peoples? republic\b.*$/, "")
    .replace(/\bu s\b/g, "us")
    .trim();
}

export function officeHasTitle(office: Row, title: string): boolean {
  const titles = ["title_en", "titles_en_variants", "title_zh", "titles_zh_variants", "title_ru", "titles_ru_variants"];
  const wanted = foldTitle(title);
  return titles.flatMap((column) => (office[column] ?? "").split("|")).some((t) => t !== "" && foldTitle(t) === wanted);
}
