/** A claim as a question to the ledger: who, what kinds, which level and way, in which days, as of which day. */
import type { Claim, ResolvedClaim, ResolvedParty, Term } from "../model/claim.ts";
import type { CountryId } from "../model/country.ts";
import type { ContactKind } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import type { Group } from "../model/party.ts";
import { type Day, exposure, intersection, LAST_DAY, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type Roster, rankOn } from "../model/roster.ts";
import type { Inquiry } from "./inquiry.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { isNarrow, isSomebody, officeAsGroup, type Side, sideOf } from "./sides.ts";
import { countryText, kindsText } from "./words.ts";

export interface Question {
  readonly claim: Claim;
  readonly a: Side;
  readonly b: Side;
  readonly versus: { readonly a: Side; readonly b: Side; readonly term?: Term } | null;
  /** The time in office that bounds the claim's days. */
  readonly term: Term | null;
  /** The main query without its days. */
  readonly scope: Query;
  /** The claim's own days up to the as-of day; null: none stated and none assumed. */
  readonly window: Period | null;
  /** Where no time was stated, the reader must know what was taken for it. */
  readonly assumed: string | null;
  readonly asOf: Day | null;
  /** The day of publication, also where the claim is judged as of another day. */
  readonly published: Day | null;
  /** The deepest rank that the claim's words admit; null: they name none. */
  readonly level: Rank | null;
  readonly inquiry: Inquiry;
}

/** Contacts in the narrow sense (definitions, section 1). */
const CONTACTS: readonly ContactKind[] = ["meeting", "call", "video"];

/** "The third president to visit": an ordinal that counts persons. */
export const countsHolders = ({ claim }: Pick<Question, "claim">): boolean =>
  claim.type === "ordinal" && claim.unit === "persons";

export function questionOf(
  resolved: ResolvedClaim,
  inquiry: Inquiry,
  asOf: Day | null,
  published: Day | null,
): Question {
  const { claim } = resolved;
  const { roster } = inquiry;
  const a = sideOf(resolved.a, roster, claim.type === "office" || countsHolders({ claim }));
  const b = sideOf(claim.direction === "a-to-b" ? abroad(resolved.b, a) : resolved.b, roster);
  const versus = resolved.versus
    ? {
        ...versusOf(claim, a, b, resolved.versus, roster),
        ...(resolved.versus.term ? { term: resolved.versus.term } : {}),
      }
    : null;
  const term = resolved.term ?? null;
  const sides = mainScope(claim, a, b, roster);
  const scope = { ...sides, ruleSet: ruleSetsFor(sides, inquiry)[0] };
  const { window, assumed } = windowFor(claim, term, asOf);
  return {
    claim,
    a,
    b,
    versus,
    term,
    scope: asOf ? { ...scope, asOf } : scope,
    window,
    assumed,
    asOf,
    published,
    level: levelOf(claim, a, b, window?.end ?? asOf, roster),
    inquiry,
  };
}

/** "His first foreign visit": the traveller himself is nowhere to go. */
function abroad(parties: readonly ResolvedParty[], traveller: Side): readonly ResolvedParty[] {
  return parties.filter(
    ({ party }) =>
      party.name ||
      party.title ||
      party.group ||
      !party.refersTo.length ||
      !traveller.countries.includes(party.country ?? ""),
  );
}

/** "More often to Mexico than Canada": where a traveller is compared with a mere country, that is where he went. */
function versusOf(
  claim: Claim,
  a: Side,
  b: Side,
  resolved: NonNullable<ResolvedClaim["versus"]>,
  roster: Roster,
): NonNullable<Question["versus"]> {
  const other = { a: sideOf(resolved.a, roster), b: sideOf(resolved.b, roster) };
  const isPlace = (side: Side) => side.countries.length > 0 && !isSomebody(side) && !side.group;
  const moved = isPlace(other.a) && (isSomebody(a) || a.group) && claim.direction === "a-to-b";
  return moved && (other.b.label === b.label || other.b.label === "") ? { a, b: other.a } : other;
}

/** A count of the named is the main reading of "met with leaders, including A and B"; the class is another. */
function mainScope(claim: Claim, a: Side, b: Side, roster: Roster): Query {
  const counts = claim.type === "count" || claim.type === "ordinal";
  if (!claim.including || !counts) return scopeOf(claim, a, b, roster);
  const alone = (side: Side): Side => (side.persons.length ? { ...side, group: null } : side);
  return scopeOf({ ...claim, including: false }, alone(a), alone(b), roster);
}

/** The query for two sides: the claim's kinds, level and direction, no days. */
export function scopeOf(claim: Claim, a: Side, b: Side, roster: Roster): Query {
  const one = a.countries[0];
  const other = b.countries.find((c) => c !== one);
  const between = [one, other].filter((c): c is CountryId => c !== undefined);
  const kinds = kindsOf(claim, a, b);
  return {
    ...(between.length ? { between } : {}),
    ...personsOf(claim, a, b),
    ...officesOf(a, b, roster),
    ...levelsOf(claim, a, b),
    kinds,
    ...directionOf(claim, kinds, one, other),
    ...(claim.emphasis.includes("state-visit") && kinds.includes("visit") ? { visitClasses: ["state"] as const } : {}),
  };
}

/** Words without a kind mean contacts; of one side alone ("the minister's busiest year") they mean travel. */
function kindsOf(claim: Claim, a: Side, b: Side): readonly ContactKind[] {
  if (claim.kinds) return claim.kinds;
  const alone = isEmpty(a) !== isEmpty(b);
  return alone || claim.direction === "a-to-b" ? ["visit"] : CONTACTS;
}

function isEmpty(side: Side): boolean {
  return side.countries.length === 0 && side.persons.length === 0 && side.organisations.length === 0;
}

/** One person a side: both took part. Several: the single one with any of the others. */
function personsOf(claim: Claim, a: Side, b: Side): Pick<Query, "persons" | "anyPerson"> {
  // "Including A and B": the named are examples, the class is meant.
  const named = (side: Side) => (claim.including && side.group ? [] : side.persons);
  const singles = [a, b].map(named).filter((p) => p.length === 1);
  const several = [a, b].map(named).filter((p) => p.length > 1);
  return {
    ...(singles.length ? { persons: singles.flat() } : {}),
    ...(several.length ? { anyPerson: several.flat() } : {}),
  };
}

function officesOf(a: Side, b: Side, roster: Roster): Pick<Query, "offices" | "sideGroup"> {
  const asked = [a, b].filter((s) => s.persons.length === 0 && s.offices.length > 0);
  if (asked.length === 1) return { offices: asked[0]!.offices };
  const groups: Record<CountryId, Group> = {};
  for (const side of asked) {
    const group = officeAsGroup(side.offices[0]!, roster);
    if (group && side.countries[0]) groups[side.countries[0]] = group;
  }
  return asked.length ? { sideGroup: groups } : {};
}

/** A level word holds for both sides; a class of office-holders for its own side. */
function levelsOf(claim: Claim, a: Side, b: Side): Pick<Query, "level" | "sideLevel" | "sideGroup"> {
  const sideGroup: Record<CountryId, Group> = {};
  const sideLevel: Record<CountryId, Rank> = {};
  for (const side of [a, b]) {
    const country = side.countries[0];
    if (!side.group || !country || (side.persons.length > 0 && !claim.including)) continue;
    if (isNarrow(side.group)) sideGroup[country] = side.group;
    else sideLevel[country] = side.group.level;
  }
  const narrow = Object.keys(sideGroup).length > 0;
  const levels = Object.values(sideLevel);
  // Two classes of one level, or the traveller's class of a visit, are what `level` means.
  const visits = claim.kinds?.length === 1 && claim.kinds[0] === "visit";
  const both = levels.length === 2 && levels[0] === levels[1];
  const traveller = visits && claim.direction === "a-to-b" && a.group !== null && levels.length === 1 && !narrow;
  if (both || traveller) return { level: levels[0]! };
  return {
    ...(narrow ? { sideGroup } : {}),
    ...(levels.length ? { sideLevel } : {}),
    ...(claim.level && !narrow && !levels.length && namesNoOther(a, b) ? { level: claim.level.rank } : {}),
  };
}

/** A level word narrows where nobody is named, or where it stands for the whole of the other side ("no leader"). */
function namesNoOther(a: Side, b: Side): boolean {
  const anybodys = [a, b].some((side) => side.group && side.countries.length === 0 && side.persons.length === 0);
  return anybodys || a.persons.length + b.persons.length === 0;
}

function directionOf(
  claim: Claim,
  kinds: readonly ContactKind[],
  from: CountryId | undefined,
  to: CountryId | undefined,
): Pick<Query, "direction"> {
  const travels = claim.direction === "a-to-b" || (claim.direction === null && to === undefined);
  if (!travels || !kinds.includes("visit") || !(from || to)) return {};
  return { direction: { from: from ?? "*", to: to ?? "*" } };
}

/** The deepest level that the words name: of a level word, a class, an office or a named person. */
function levelOf(claim: Claim, a: Side, b: Side, day: Day | null, roster: Roster): Rank | null {
  if (claim.level) return claim.level.rank;
  const ranks: Rank[] = [];
  for (const side of [a, b]) {
    if (side.group) ranks.push(side.group.level);
    for (const id of side.offices) {
      const rank = roster.office.get(id)?.rank;
      if (rank) ranks.push(rank);
    }
    for (const id of side.persons) {
      const rank = rankOn(roster, id, day ?? LAST_DAY);
      if (rank) ranks.push(rank);
    }
  }
  return ranks.length ? (Math.max(...ranks) as Rank) : null;
}

/**
 * The claim's days within a time in office. A stated date of less than a year tells when the nth contact was, and not
 * from when it is counted: that is the time in office.
 */
function periodOf({ type, period }: Claim, term: Term | null): Claim["period"] {
  if (!term || type === "record") return period;
  if (!period || period.basis === "inferred") return null;
  if (type === "ordinal" && exposure(period) < 365) return { ...period, start: term.start };
  return period;
}

/** Families that compare windows need one; the year up to the as-of day is meant where none is stated. */
const WINDOWED = new Set<Claim["type"]>(["record", "halt", "trend", "comparison", "share", "interpretive"]);

function windowFor(
  claim: Claim,
  term: Term | null,
  asOf: Day | null,
): { window: Period | null; assumed: string | null } {
  const period = periodOf(claim, term);
  // A record in office is one year's: the time in office says which years it is one of.
  if (term && claim.type !== "record" && (!period || period !== claim.period)) {
    const window = asOf ? intersection(term, { start: term.start, end: asOf }) : { start: term.start, end: term.end };
    const upTo = window && period ? { ...window, end: period.end < window.end ? period.end : window.end } : window;
    return { window: upTo, assumed: null };
  }
  if (period) {
    const upTo = asOf ? intersection(period, { start: period.start, end: asOf }) : period;
    return {
      window: upTo ? { start: upTo.start, end: upTo.end } : null,
      assumed: period.basis === "inferred" ? `the time is inferred from the context ("${period.text}")` : null,
    };
  }
  if (asOf && WINDOWED.has(claim.type))
    return {
      window: { start: `${yearOf(asOf)}-01-01`, end: asOf },
      assumed: "no time is stated; the year up to the day of judgement was taken",
    };
  return { window: null, assumed: null };
}

/** "visits from China to Russia", "contacts between China and the United States", "visits by the Secretary of State". */
export function subjectText(question: Question, query: Query = question.scope): string {
  const { roster } = question.inquiry;
  const kinds = `${query.visitClasses ? `${query.visitClasses.join(" and ")} ` : ""}${kindsText(query.kinds)}`;
  const named = (ids: readonly string[]) => ids.map((id) => roster.person.get(id)?.name ?? id);
  const who = [
    ...named(query.persons ?? []),
    ...(query.offices ?? []).map((o) => `the ${roster.office.get(o)?.titles.en[0] ?? o}`),
  ];
  for (const [country, { id }] of Object.entries(query.sideGroup ?? {})) {
    const title = roster.office.get(id)?.titles.en[0];
    const home = countryText(roster, country);
    const whose = title && !title.includes(roster.country.get(country)?.names.en ?? home) ? ` of ${home}` : "";
    who.push(title ? `the ${title}${whose}` : id.replace(/-/g, " "));
  }
  const others = named(query.anyPerson ?? []);
  const route = query.direction
    ? [
        query.direction.from === "*" || who.length ? "" : `from ${countryText(roster, query.direction.from)}`,
        query.direction.to === "*" ? "" : `to ${countryText(roster, query.direction.to)}`,
      ]
        .filter(Boolean)
        .join(" ")
    : "";
  if (query.kinds?.length === 1 && query.kinds[0] === "visit" && who.length + others.length > 0)
    return [kinds, `by ${[...who, ...others].join(" and ")}`, route].filter(Boolean).join(" ");
  if (who.length > 1 && !others.length) return `${kinds} between ${who.join(" and ")}`;
  if (who.length && others.length) return `${kinds} of ${who.join(" and ")} with ${others.join(", ")}`;
  if (route) return `${kinds} ${route}`;
  const pair = (query.between ?? []).map((c) => countryText(roster, c));
  if (who.length) return `${kinds} of ${who[0]}${pair[1] ? ` with ${pair[1]}` : ""}`;
  return pair.length === 2 ? `${kinds} between ${pair.join(" and ")}` : `${kinds} of ${pair[0] ?? "any country"}`;
}
