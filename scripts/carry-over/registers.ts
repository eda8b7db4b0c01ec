/** The two US registers as rows of facts: who, in which office, when, where, in which class of visit. */
import { join } from "node:path";
import { deriveTravel, deriveVisit } from "../../src/registers/class-rules.ts";
import { type Row, readCsv, readJsonl } from "./files.ts";
import { People, tenuresOf } from "./people.ts";
import { registerOffice } from "./register-offices.ts";
import type { Roster } from "./roster.ts";
import { usPlaces } from "./us-places.ts";
import { parseVisitor } from "./visitors.ts";

interface SourceTravel {
  id: number;
  who: string;
  role: "president" | "secretary";
  start: string;
  end: string;
  iso3: string;
  country_name: string;
  cities: string[];
  remarks: string;
}

interface SourceVisit {
  id: number;
  start: string;
  end: string;
  visitor: string;
  country: string;
  iso3: string | null;
  country_name: string;
  description: string;
}

interface Registers {
  /** How often each rule of class-rules.ts decided, "register: class, rule" → rows. */
  hits: Map<string, number>;
  travels: object[];
  visits: object[];
  /** Rows of two visitors: everybody after the first, who stands in `visits`. */
  jointVisitors: object[];
  persons: Row[];
  offices: Row[];
  tenures: Row[];
}

export function convertRegisters(source: string, tables: string, roster: Roster): Registers {
  const usPersons = readCsv(join(tables, "us-persons.csv"));
  const hits = new Map<string, number>();
  const usTerms = readCsv(join(tables, "us-terms.csv"));
  const bySlug = new Map(usPersons.map((row) => [row.register_slug!, row.person!]));
  const travels = readJsonl<SourceTravel>(join(source, "us-travels.jsonl"))
    .sort((a, b) => a.id - b.id)
    .map((row) => convertTravel(row, bySlug, hits));

  const wrong = new Map(readCsv(join(tables, "wrong-visitors.csv")).map((row) => [row.id!, row.office!]));
  const people = new People(roster, readCsv(join(tables, "visitor-names.csv")), wrong);
  const visits: object[] = [];
  const jointVisitors: object[] = [];
  for (const row of readJsonl<SourceVisit>(join(source, "us-visits.jsonl")).sort((a, b) => a.id - b.id)) {
    const country = row.iso3 ?? "HWI"; // the only country without a code
    const id = `us-visits:${row.id}`;
    const found = parseVisitor(row.visitor, country, row.start, row.id).map((visitor) => {
      const person = people.find(visitor, country, row.start, row.end, id);
      return { person, office: visitor.office, name: visitor.name, title: visitor.title };
    });
    visits.push(convertVisit(row, id, country, found[0]!, hits));
    for (const other of found.slice(1)) jointVisitors.push({ id, ...other, country });
  }

  const countries = new Map(roster.tables.countries.map((row) => [row.iso3!, row]));
  const made = usPersons.filter((row) => row.name_en !== "");
  const persons = [
    ...made.map(({ person, register_slug: _, ...names }) => ({ id: person!, ...names, country_iso3: "USA" })),
    ...people.personRows(),
  ];
  const tenures = [
    ...usTerms.map((term): Row => ({ ...term, acting: "false" })),
    ...tenuresOf(people.sightings, roster, readCsv(join(tables, "term-breaks.csv"))),
  ];
  const offices = [...new Set(people.sightings.map((s) => s.office))]
    .filter((office) => !roster.offices.has(office))
    .sort()
    .map((office) => registerOffice(office, countries));
  return { hits, travels, visits, jointVisitors, persons, offices, tenures };
}

function convertTravel(row: SourceTravel, bySlug: Map<string, string>, hits: Map<string, number>): object {
  const person = bySlug.get(row.who);
  if (!person) throw new Error(`us-travels ${row.id}: no person for ${row.who}`);
  const { visitClass, purposes, rule } = deriveTravel(row.remarks);
  count(hits, `travels: ${visitClass}, ${rule}`);
  return {
    id: `us-travels:${row.id}`,
    person,
    office: row.role === "president" ? "USA-president" : "USA-secstate",
    start: row.start,
    end: row.end,
    country: row.iso3,
    countryName: row.country_name,
    cities: row.cities,
    visitClass,
    purposes,
  };
}

function convertVisit(
  row: SourceVisit,
  id: string,
  country: string,
  visitor: { person: string; office: string; name: string; title: string },
  hits: Map<string, number>,
): object {
  const { visitClass, purposes, rule } = deriveVisit(row.description);
  count(hits, `visits: ${visitClass}, ${rule}`);
  return {
    id,
    ...visitor,
    country,
    countryName: row.country_name,
    start: row.start,
    end: row.end,
    cities: usPlaces(row.description),
    visitClass,
    purposes,
  };
}

function count(hits: Map<string, number>, key: string): void {
  hits.set(key, (hits.get(key) ?? 0) + 1);
}
