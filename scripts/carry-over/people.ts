/** Finds the roster's person for a visitor or makes one, and collects the tenures that the registers show. */
import { yearOf } from "./dates.ts";
import type { Row } from "./files.ts";
import { fold, sameFullName, sharesWord, slug } from "./names.ts";
import { groupBy, holds, namesOf, type Roster } from "./roster.ts";
import type { Visitor } from "./visitors.ts";

interface Sighting {
  person: string;
  office: string;
  start: string;
  end: string;
  acting: boolean;
}

export class People {
  /** Persons of our own making by id, with every spelling seen. */
  readonly made = new Map<string, { name: string; country: string; spellings: Set<string> }>();
  readonly sightings: Sighting[] = [];
  private readonly aliases: Map<string, Row[]>;

  constructor(
    private readonly roster: Roster,
    aliasRows: Row[],
    /** Rows that name a wrong person or office: the office in which the person did come, if the person is right. */
    private readonly wrong: Map<string, string>,
  ) {
    this.aliases = groupBy(aliasRows, (row) => `${row.country}|${row.written}`);
  }

  /** The person of a visitor; no sighting is kept where a judgement says that it was another person. */
  find(visitor: Visitor, country: string, start: string, end: string, row: string): string {
    const person = this.identify(visitor, country, start, end);
    const acting = /^Acting /.test(visitor.title);
    const office = this.wrong.get(row) ?? visitor.office;
    if (office !== "") this.sightings.push({ person, office, start, end, acting });
    return person;
  }

  private identify(visitor: Visitor, country: string, start: string, end: string): string {
    const alias = this.aliases
      .get(`${country}|${visitor.name}`)
      ?.find((row) => row.until === "" || yearOf(start) < Number(row.until));
    if (alias && this.roster.persons.has(alias.name!)) return alias.name!;
    const name = alias?.name ?? visitor.name;
    const known = this.inRoster(visitor, name, country, start, end, alias !== undefined);
    return known ?? this.make(name, visitor.name, alias?.home || country);
  }

  private inRoster(
    visitor: Visitor,
    name: string,
    country: string,
    start: string,
    end: string,
    aliased: boolean,
  ): string | null {
    const candidates = this.roster.personsOf.get(country) ?? [];
    const holders = candidates.filter((person) => holds(this.roster, person.id!, visitor.office, start, end));
    const named = (people: Row[], same: (a: string, b: string) => boolean): Row[] =>
      people.filter((person) => namesOf(person).some((other) => same(other, name)));
    const exact = named(candidates, (a, b) => fold(a) === fold(b));
    for (const found of [named(holders, sameFullName), named(holders, sharesWord)])
      if (found.length === 1) return found[0]!.id!;
    if (exact.length === 1) return exact[0]!.id!;
    if (aliased) return null; // the alias names somebody whom the roster does not have
    const anywhere = named(candidates, sameFullName);
    return anywhere.length === 1 ? anywhere[0]!.id! : null;
  }

  private make(name: string, written: string, country: string): string {
    const id = `${slug(name)}-${country.toLowerCase()}`;
    const person = this.made.get(id) ?? { name, country, spellings: new Set<string>() };
    if (written !== name) person.spellings.add(written);
    this.made.set(id, person);
    return id;
  }

  personRows(): Row[] {
    return [...this.made]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { name, country, spellings }]) => ({
        id,
        name_en: name,
        names_en_variants: [...spellings].sort().join("|"),
        country_iso3: country,
      }));
  }
}

/**
 * Tenures from sightings: one person in one office from the first to the last day seen, cut where somebody else is
 * known in that office in between, where `breaks` says so, and between acting and full holding. Days that the roster
 * covers need none.
 */
export function tenuresOf(sightings: Sighting[], roster: Roster, breaks: Row[]): Row[] {
  const rows: Row[] = [];
  for (const [office, seen] of groupBy(sightings, (s) => s.office)) {
    const stated = (roster.tenuresOfOffice.get(office) ?? []).map((t) => ({ person: t.person!, day: t.from || t.to! }));
    const days = [...seen.map((s) => ({ person: s.person, day: s.start })), ...stated];
    const open = seen.filter((s) => !holds(roster, s.person, office, s.start, s.end));
    for (const [, mine] of groupBy(open, (s) => `${s.person} ${s.acting}`)) {
      const { person, acting } = mine[0]!;
      const cuts = [
        ...days.filter((d) => d.person !== person).map((d) => d.day),
        ...breaks.filter((b) => b.person === person && b.office === office).map((b) => b.day!),
      ];
      for (const [from, to] of runs(mine, cuts)) rows.push(tenure(person, office, from, to, acting));
    }
  }
  const key = (row: Row): string => `${row.office} ${row.from} ${row.person}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** First and last day of each run of sightings with no cut between them. */
function runs(sightings: Sighting[], cuts: string[]): [from: string, to: string][] {
  const sorted = [...sightings].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const found: [string, string][] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    if (!last || cuts.some((day) => day > last[1] && day < start)) found.push([start, end]);
    else if (end > last[1]) last[1] = end;
  }
  return found;
}

function tenure(person: string, office: string, from: string, to: string, acting: boolean): Row {
  return { person, office, from, to, acting: String(acting), source: "us-visits register, days seen", checked: "seen" };
}
