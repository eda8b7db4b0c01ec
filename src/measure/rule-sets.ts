/** Rule sets as data: whether a contact counts, why not, and whether a rule set has a say in a question at all. */
import { type Contact, isAmbassadorAtPost, levelOf } from "../model/contact.ts";
import type { ContactKind, VisitClass } from "../model/mention.ts";
import type { OfficeId, Rank } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import type { Query } from "../model/query.ts";
import { heldOn, type Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";

/** What a rule set asks of a contact. */
export interface Traits {
  readonly kind: ContactKind;
  readonly visitClass: VisitClass | null;
  /** The rank of the highest who took part; null: none has a rank. */
  readonly top: Rank | null;
  /** Of the contact: both sides at it or above. */
  readonly level: Rank | null;
  readonly ambassadorAtPost: boolean;
  /** Whether anybody took part in one of these offices or held it that day. */
  holdsAny(offices: readonly OfficeId[]): boolean;
}

/** Why a rule set leaves something out, in a word or two; null: it counts. */
export function refusalOf(ruleSet: RuleSet, traits: Traits): string | null {
  const { kind, visitClass, top, level } = traits;
  if (!ruleSet.kinds.includes(kind)) return kind;
  if (kind === "visit") {
    if (visitClass === null && !ruleSet.unclassified) return "unclassified";
    if (visitClass !== null && !ruleSet.visitClasses.includes(visitClass)) return visitClass;
    if (visitClass === "multilateral-only" && ruleSet.multilateralOnly === "left-out") return visitClass;
  }
  if (ruleSet.level !== null) {
    if (top === null || top > ruleSet.level) return "no office of the ladder";
    if (ruleSet.bothSides && kind !== "visit" && (level === null || level > ruleSet.level))
      return `not level ${ruleSet.level} on both sides`;
  }
  if (ruleSet.offices && !traits.holdsAny(ruleSet.offices)) return "other offices";
  if (!ruleSet.ambassadorsAtPost && kind !== "visit" && traits.ambassadorAtPost) return "ambassador at post";
  return null;
}

/**
 * The same of one contact. With a roster every office held on the day is looked at, without one only the office named
 * in the contact.
 */
export function refusal(ruleSet: RuleSet, contact: Contact, roster?: Roster): string | null {
  const acting = contact.participants.filter((p) => !p.accompanying);
  const ranks = acting.flatMap((p) => p.rank ?? []);
  return refusalOf(ruleSet, {
    kind: contact.kind,
    visitClass: contact.visitClass,
    top: ranks.length > 0 ? (Math.min(...ranks) as Rank) : null,
    level: levelOf(contact),
    ambassadorAtPost: isAmbassadorAtPost(contact),
    holdsAny: (offices) => acting.some((p) => officesOf(p, contact, roster).some((o) => isAmong(o, offices))),
  });
}

export function admits(ruleSet: RuleSet, contact: Contact, roster?: Roster): boolean {
  return refusal(ruleSet, contact, roster) === null;
}

function officesOf(p: Participant, contact: Contact, roster: Roster | undefined): readonly OfficeId[] {
  const held = p.person && roster ? heldOn(roster, p.person, contact.start).map((t) => t.office) : [];
  return p.office ? [p.office, ...held] : held;
}

/** By id, or by what follows the country: "hos" holds every head of state that the roster names in general terms. */
export function isAmong(office: OfficeId, offices: readonly OfficeId[]): boolean {
  return offices.includes(office) || offices.includes(office.slice(office.indexOf("-") + 1));
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
