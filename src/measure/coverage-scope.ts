/** Which coverage statements hold a question, and which of them is the narrowest. */
import type { CountryId } from "../model/country.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import type { OfficeId } from "../model/office.ts";
import { addDays, type Day, dayNumber } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { Query } from "../model/query.ts";
import { heldOn, type Roster, rankOn } from "../model/roster.ts";

type End = CountryId | "*";
/** Deeper than the ladder: no level is named. */
export const ANY_LEVEL = 7;

/** One kind of contact between two ends: what one statement can speak for. Visits go from the first to the second. */
export interface Part {
  readonly kind: ContactKind;
  readonly ends: readonly [End, End];
  readonly directed: boolean;
  readonly persons: readonly PersonId[];
  readonly offices: readonly OfficeId[] | null;
  /**
   * The level at or above which all its contacts are, where contacts at `level` or above are asked; persons and
   * offices that the question names bring their own rank, persons that of the day.
   */
  levelOn(day: Day, level: number): number;
  /** Days on which a person's rank may change. */
  readonly changes: readonly Day[];
  /** False on days when the persons hold no office: nothing in scope can happen then. */
  exists(day: Day): boolean;
}

/** A visit without direction is two parts, one a direction. */
export function partsOf(query: Query, roster: Roster): readonly Part[] {
  const kinds = query.kinds ?? CONTACT_KINDS;
  return kinds.flatMap((kind) =>
    endsOf(query, kind, roster).map((ends): Part => {
      const persons = [...(query.persons ?? []), ...(query.anyPerson ?? [])];
      return {
        kind,
        ends,
        directed: kind === "visit" || query.direction !== undefined,
        persons: query.persons ?? [],
        offices: query.offices ?? null,
        levelOn: (day, level) => levelOn(day, kind, ends, query, level, roster),
        changes: persons.flatMap((id) =>
          (roster.tenuresOf.get(id) ?? []).flatMap((t) => [t.start, ...(t.end < "9999" ? [addDays(t.end, 1)] : [])]),
        ),
        exists: (day) => existsOn(day, query, roster),
      };
    }),
  );
}

function endsOf(query: Query, kind: ContactKind, roster: Roster): readonly (readonly [End, End])[] {
  const [a, b] = query.between ?? [];
  const homes = homesOf(query, roster);
  if (query.direction) {
    const { from, to } = query.direction;
    const other = (end: End): End => (end === "*" ? (query.between?.find((c) => c !== from && c !== to) ?? "*") : end);
    return [[other(from), other(to)]];
  }
  if (kind === "visit") {
    if (homes.length > 0) return homes.map((home) => [home, (a === home ? b : a) ?? "*"] as const);
    return [[a ?? "*", b ?? "*"], ...(a ? [[b ?? "*", a] as const] : [])];
  }
  const [first, second] = [...new Set([...(query.between ?? []), ...homes])];
  return [[first ?? "*", second ?? "*"]];
}

/** The countries of the persons and offices named. */
function homesOf(query: Query, roster: Roster): readonly CountryId[] {
  const ids = [
    ...[...(query.persons ?? []), ...(query.anyPerson ?? [])].map((id) => roster.person.get(id)?.country),
    ...(query.offices ?? []).map((id) => roster.office.get(id)?.country),
  ];
  return [...new Set(ids.filter((id): id is CountryId => Boolean(id)))];
}

/** For a visit that of the traveller; else the deeper of both sides. */
function levelOn(
  day: Day,
  kind: ContactKind,
  [a, b]: readonly [End, End],
  query: Query,
  level: number,
  roster: Roster,
): number {
  const side = (end: End): number => Math.min(level, sideLevelOn(day, end, query, roster));
  return kind === "visit" ? side(a) : Math.max(side(a), side(b));
}

/** What the query itself says of one side: a level, a class, persons (all must be there), offices (one of them). */
function sideLevelOn(day: Day, end: End, query: Query, roster: Roster): number {
  if (end === "*") return ANY_LEVEL;
  const ranks = (ids: readonly PersonId[] | undefined): readonly number[] =>
    (ids ?? [])
      .filter((id) => roster.person.get(id)?.country === end)
      .map((id) => rankOn(roster, id, day) ?? ANY_LEVEL);
  const offices = (query.offices ?? []).flatMap((id) => {
    const office = roster.office.get(id);
    return office?.country === end ? [office.rank ?? ANY_LEVEL] : [];
  });
  const any = ranks(query.anyPerson);
  return Math.min(
    query.sideLevel?.[end] ?? ANY_LEVEL,
    query.sideGroup?.[end]?.level ?? ANY_LEVEL,
    ...ranks(query.persons),
    any.length > 0 ? Math.max(...any) : ANY_LEVEL,
    offices.length > 0 ? Math.max(...offices) : ANY_LEVEL,
  );
}

function existsOn(day: Day, query: Query, roster: Roster): boolean {
  const inOffice = (id: PersonId): boolean => heldOn(roster, id, day).length > 0;
  if (query.persons && !query.persons.every(inOffice)) return false;
  return !query.anyPerson?.length || query.anyPerson.some(inOffice);
}

/** Whether a statement may speak for a part: kinds, countries, direction, persons. Level, offices and days aside. */
export function touches(statement: CoverageStatement, part: Part): boolean {
  if (!statement.kinds.includes(part.kind)) return false;
  if (!holdsCountries(statement.countries, part.ends)) return false;
  if (statement.direction && !holdsDirection(statement.direction, part)) return false;
  return !statement.persons || statement.persons.every((id) => part.persons.includes(id));
}

/** Whether one that touches a part holds it on a day: the level is its own or closer, the offices are all its own. */
export function reaches(statement: CoverageStatement, part: Part, day: Day, level: number, roster: Roster): boolean {
  if (statement.level !== null && part.levelOn(day, level) > statement.level) return false;
  return !statement.offices || holdsOffices(statement.offices, part, day, level, roster);
}

/** The statements that touch a question, whatever their level, offices and days; persons only where it names some. */
export function statementsAbout(
  statements: readonly CoverageStatement[],
  query: Query,
  roster: Roster,
): readonly CoverageStatement[] {
  const parts = partsOf(query, roster);
  const about = (s: CoverageStatement): CoverageStatement => (query.persons?.length ? s : { ...s, persons: null });
  return statements.filter((s) => parts.some((part) => touches(about(s), part)));
}

/** A pair holds itself; "one country and any" holds every pair with that country. */
function holdsCountries(countries: readonly End[], ends: readonly [End, End]): boolean {
  if (countries.includes("*")) return countries.some((c) => c !== "*" && ends.includes(c));
  return ends.every((end) => end !== "*" && countries.includes(end)) && ends[0] !== ends[1];
}

function holdsDirection(direction: string, part: Part): boolean {
  const [from, to] = direction.split("->");
  return part.directed && (from === "*" || from === part.ends[0]) && (to === "*" || to === part.ends[1]);
}

/**
 * A statement about offices holds travellers who can hold no other: those offices are named; or a person holds one of
 * them that day; or the country has no other office at the level.
 */
function holdsOffices(offices: readonly OfficeId[], part: Part, day: Day, asked: number, roster: Roster): boolean {
  if (part.offices) return part.offices.every((id) => offices.includes(id));
  if (part.persons.some((id) => heldOn(roster, id, day).some((t) => offices.includes(t.office)))) return true;
  const level = part.levelOn(day, asked);
  if (level >= ANY_LEVEL || part.ends[0] === "*") return false;
  const high = (roster.officesOf.get(part.ends[0]) ?? []).filter((o) => o.rank !== null && o.rank <= level);
  return high.length > 0 && high.every((o) => offices.includes(o.id));
}

/** Sorts the narrowest first: about persons, about offices, of the closest level, a pair, a direction, kinds, days. */
export function narrower(a: CoverageStatement, b: CoverageStatement): number {
  const key = (s: CoverageStatement): readonly number[] => [
    s.persons ? 0 : 1,
    s.offices ? 0 : 1,
    s.level ?? ANY_LEVEL,
    s.countries.includes("*") ? 1 : 0,
    s.direction ? 0 : 1,
    s.kinds.length,
    dayNumber(s.to) - dayNumber(s.from),
  ];
  const [x, y] = [key(a), key(b)];
  for (const [i, value] of x.entries()) if (value !== y[i]) return value - (y[i] as number);
  return a.id < b.id ? -1 : 1;
}
