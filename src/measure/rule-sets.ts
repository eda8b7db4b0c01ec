/** Rule sets as data: whether a contact counts, why not, and whether a rule set has a say in a question at all. */
import { type Contact, sideRank } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { OfficeId } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import type { Query } from "../model/query.ts";
import { heldOn, type Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";

/**
 * Why a rule set leaves a contact out, in a word or two; null: it counts. With a roster every office held on the day
 * is looked at, without one only the office named in the contact.
 */
export function refusal(ruleSet: RuleSet, contact: Contact, roster?: Roster): string | null {
  if (!ruleSet.kinds.includes(contact.kind)) return contact.kind;
  const acting = contact.participants.filter((p) => !p.accompanying);
  if (contact.kind === "visit") {
    const { visitClass } = contact;
    if (visitClass === null && !ruleSet.unclassified) return "unclassified";
    if (visitClass !== null && !ruleSet.visitClasses.includes(visitClass)) return visitClass;
    if (visitClass === "multilateral-only" && ruleSet.multilateralOnly === "left-out") return visitClass;
  }
  if (ruleSet.level !== null) {
    const { level } = ruleSet;
    if (!acting.some((p) => p.rank !== null && p.rank <= level)) return "no office of the ladder";
    if (ruleSet.bothSides && contact.kind !== "visit" && sidesAt(contact, level) < 2)
      return `not level ${level} on both sides`;
  }
  if (ruleSet.offices && !acting.some((p) => officesOf(p, contact, roster).some((o) => isAmong(o, ruleSet.offices!))))
    return "other offices";
  if (!ruleSet.ambassadorsAtPost && contact.kind !== "visit" && isAmbassadorAtPost(contact))
    return "ambassador at post";
  return null;
}

export function admits(ruleSet: RuleSet, contact: Contact, roster?: Roster): boolean {
  return refusal(ruleSet, contact, roster) === null;
}

/** How many sides reach the level. */
function sidesAt(contact: Contact, level: number): number {
  const sides = new Set(contact.participants.flatMap((p) => p.country ?? []));
  return [...sides].filter((side) => (sideRank(contact, side) ?? 9) <= level).length;
}

function officesOf(p: Participant, contact: Contact, roster: Roster | undefined): readonly OfficeId[] {
  const held = p.person && roster ? heldOn(roster, p.person, contact.start).map((t) => t.office) : [];
  return p.office ? [p.office, ...held] : held;
}

/** By id, or by what follows the country: "hos" holds every head of state that the roster names in general terms. */
function isAmong(office: OfficeId, offices: readonly OfficeId[]): boolean {
  return offices.includes(office) || offices.includes(office.slice(office.indexOf("-") + 1));
}

/** One side is there only through its ambassador to the other: "RUS-amb-chn" in a meeting with China. */
function isAmbassadorAtPost(contact: Contact): boolean {
  const sides = new Map<CountryId, Participant[]>();
  for (const p of contact.participants) {
    if (!p.country || p.accompanying) continue;
    const side = sides.get(p.country);
    if (side) side.push(p);
    else sides.set(p.country, [p]);
  }
  return [...sides].some(([side, persons]) =>
    persons.every((p) => {
      const post = /-amb-([a-z]{3})$/.exec(p.office ?? "")?.[1]?.toUpperCase();
      return post !== undefined && post !== side && sides.has(post);
    }),
  );
}

/**
 * A rule set has a say only where it admits the kinds, offices and levels that the question names (definitions,
 * section 9). A question that names neither level, office nor person asks about officials of every level.
 */
export function applies(ruleSet: RuleSet, query: Query, roster?: Roster): boolean {
  if (query.kinds?.some((kind) => !ruleSet.kinds.includes(kind))) return false;
  const level = query.level ?? deepestSide(query);
  if (ruleSet.offices) {
    const { offices } = ruleSet;
    if (query.offices) return query.offices.every((o) => isAmong(o, offices));
    const persons = personsOf(query);
    if (persons.length > 0)
      return !roster || persons.every((id) => (roster.tenuresOf.get(id) ?? []).some((t) => isAmong(t.office, offices)));
    if (level === null) return false;
    return !roster || officesAt(query, level, roster).every((o) => isAmong(o, offices));
  }
  if (ruleSet.level === null || ruleSet.level === 6) return true;
  const admitted = ruleSet.level;
  if (level !== null) return level <= admitted;
  const ranked = (id: OfficeId): boolean => (roster?.office.get(id)?.rank ?? 9) <= admitted;
  if (query.offices) return !roster || query.offices.every(ranked);
  const persons = personsOf(query);
  if (persons.length === 0) return false;
  return !roster || persons.every((id) => (roster.tenuresOf.get(id) ?? []).some((t) => ranked(t.office)));
}

const personsOf = (query: Query): readonly string[] => [...(query.persons ?? []), ...(query.anyPerson ?? [])];

function deepestSide(query: Query): number | null {
  const named = [...Object.values(query.sideLevel ?? {}), ...Object.values(query.sideGroup ?? {}).map((g) => g.level)];
  return named.length > 0 ? Math.max(...named) : null;
}

/**
 * The offices of the question's travellers and sides at its level or above. Those of state stand for the level: a
 * convention that counts presidents and premiers has a say about leaders, though it names no general secretary.
 */
function officesAt(query: Query, level: number, roster: Roster): readonly OfficeId[] {
  const from = query.direction && query.direction.from !== "*" ? [query.direction.from] : query.between;
  const offices = from ? from.flatMap((country) => roster.officesOf.get(country) ?? []) : roster.offices;
  return offices.filter((o) => o.channel === "state" && o.rank !== null && o.rank <= level).map((o) => o.id);
}
