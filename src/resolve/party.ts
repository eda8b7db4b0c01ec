/** A party as written → person, office, country on a day, with a score, reasons in words and rivals. */
import type { CountryId } from "../model/country.ts";
import type { Span } from "../model/evidence.ts";
import type { Office, OfficeId } from "../model/office.ts";
import type { Resolution } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import type { Day } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import { heldOn, holdersOn, type Roster } from "../model/roster.ts";
import { inOffice, type Tenure } from "../model/tenure.ts";
import { isSlipOf, type NameMatch, personsNamed } from "./persons.ts";
import { namesOffice, officesNamed } from "./titles.ts";

/** Below this score the resolver abstains. */
const THRESHOLD = 0.5;
/** Below this a name is a part of another: "Crown Prince Hussein" is not King Abdullah bin Hussein. */
const SHORT = 0.55;
/** A rival this close makes the name ambiguous. */
const MARGIN = 0.08;

export interface ResolveContext {
  readonly roster: Roster;
  /** The party that an earlier span names: where `refersTo` leads. */
  readonly partyAt?: (span: Span) => Party | null;
}

const NOBODY = { person: null, office: null, score: 0, rivals: [] } as const;

/**
 * Who a party is on a day (null: undated, then any time counts). Groups and bare countries resolve to their
 * country or organisation with person null; a pronoun or "his counterpart" to whom it points at.
 */
export function resolveParty(party: Party, day: Day | null, context: ResolveContext): Resolution {
  const { roster } = context;
  const { country, organisation } = party;
  if (party.group)
    return {
      ...NOBODY,
      country,
      organisation,
      score: country || organisation ? 1 : 0,
      reasons: ["a group of office-holders, nobody by name"],
    };
  if (!party.name && !party.fullName && party.refersTo.length === 1 && context.partyAt) {
    const target = context.partyAt(party.refersTo[0]!);
    if (target && target !== party && (!party.country || target.country === party.country)) {
      const found = resolveParty(target, day, { roster });
      if (found.person || found.country)
        return { ...found, reasons: [`"${party.text}" points at "${target.text}"`, ...found.reasons] };
    }
  }
  const name = party.fullName ?? party.name;
  if (name) return byName(party, name, day, roster);
  if (party.title) return byOffice(party, party.title, day, roster);
  return {
    ...NOBODY,
    country,
    organisation,
    score: country || organisation ? 1 : 0,
    reasons: [country ? "a country, nobody by name" : "an organisation, nobody by name"],
  };
}

interface Scored {
  readonly match: NameMatch;
  readonly score: number;
  readonly office: Office | null;
  readonly reasons: readonly string[];
}

function byName(party: Party, name: string, day: Day | null, roster: Roster): Resolution {
  const named = personsNamed(roster, name);
  const scored = named
    .map((match) => scoreOf(match, party, named.length === 1, day, roster))
    .filter((s) => s.score > 0.2)
    .sort((a, b) => b.score - a.score || (a.match.person.id < b.match.person.id ? -1 : 1));
  const [best, second] = scored;
  const rivals = scored
    .slice(1, 4)
    .map((s) => ({ person: s.match.person.id, score: round(s.score), reason: s.reasons.join("; ") }));
  const office = party.title
    ? (officesNamed(roster, party.title, party.country, party.organisation)[0]?.id ?? null)
    : null;
  if (!best || best.score < THRESHOLD) {
    const slip = slipOf(party, name, day, roster);
    if (slip) return { ...slip, rivals };
    return {
      ...NOBODY,
      office,
      country: party.country,
      organisation: party.organisation,
      score: round(best?.score ?? 0),
      reasons: [
        best
          ? `nobody in the roster fits well enough: ${best.match.person.name} comes nearest`
          : `the roster has nobody named ${name}`,
      ],
      rivals: scored
        .slice(0, 3)
        .map((s) => ({ person: s.match.person.id, score: round(s.score), reason: s.reasons.join("; ") })),
    };
  }
  // The very name is no longer one that a name with more or fewer parts could also be: George W. and George H. W. Bush.
  const verbatim = best.match.likeness === 1 && (second?.match.likeness ?? 0) < 1;
  if (second && best.score - second.score < MARGIN && !verbatim)
    return {
      ...NOBODY,
      office,
      country: sameCountry(best, second) ?? party.country,
      organisation: party.organisation,
      score: round(best.score),
      reasons: [`${best.match.person.name} and ${second.match.person.name} fit equally well`],
      rivals: scored
        .slice(0, 4)
        .map((s) => ({ person: s.match.person.id, score: round(s.score), reason: s.reasons.join("; ") })),
    };
  return {
    person: best.match.person.id,
    // A title that the person did not hold that day still says which office the text means.
    office: best.office?.id ?? highest(best.match.person.id, day, roster) ?? (party.qualifier ? null : office),
    country: party.organisation && !party.country ? null : best.match.person.country,
    organisation: party.organisation ?? best.office?.organisation ?? null,
    score: round(Math.min(1, best.score)),
    reasons: best.reasons,
    rivals,
  };
}

/** What a name that is nobody's gets where the holder of the office on that day has a like one. */
const SLIP_SCORE = 0.6;

/** "Premier Li Liqiang" on a day when Li Keqiang was the premier. */
function slipOf(party: Party, name: string, day: Day | null, roster: Roster): Omit<Resolution, "rivals"> | null {
  if (!day || !party.title || !(party.country || party.organisation)) return null;
  const offices = officesNamed(roster, party.title, party.country, party.organisation);
  const holders = new Map(offices.flatMap((o) => holdersOn(roster, o.id, day).map((h) => [h.person, o] as const)));
  const like = [...holders].filter(([id]) => isSlipOf(name, roster.person.get(id)!));
  const [found] = like;
  if (!found || like.length > 1) return null;
  const [person, office] = found;
  const known = roster.person.get(person)!;
  return {
    person,
    office: office.id,
    country: party.organisation && !party.country ? null : known.country,
    organisation: party.organisation ?? office.organisation,
    score: SLIP_SCORE,
    reasons: [
      `the ${office.titles.en[0]} on ${day} was ${known.name}`,
      `"${name}" is taken as a slip of the pen for that name`,
    ],
  };
}

const sameCountry = (a: Scored, b: Scored): CountryId | null =>
  a.match.person.country === b.match.person.country ? a.match.person.country : null;

function scoreOf(match: NameMatch, party: Party, alone: boolean, day: Day | null, roster: Roster): Scored {
  const { person } = match;
  const reasons = [`${match.how} (${person.name})`];
  let score = match.likeness * 0.7;
  if (alone) {
    score += 0.1;
    reasons.push("nobody else in the roster has it");
  }
  const tenures = roster.tenuresOf.get(person.id) ?? [];
  const now = day ? tenures.filter((t) => inOffice(t, day)) : tenures;
  if (party.country) {
    if (party.country === person.country || now.some((t) => roster.office.get(t.office)?.country === party.country)) {
      score += 0.15;
      reasons.push("the country agrees");
    } else if (!successorOf(roster, party.country, person.country)) {
      score -= 0.5;
      reasons.push("another country");
    }
  }
  if (party.organisation && now.some((t) => roster.office.get(t.office)?.organisation === party.organisation)) {
    score += 0.15;
    reasons.push("the organisation agrees");
  }
  let office: Office | null = null;
  if (party.title) {
    office = officeHeld(party.title, now, roster);
    if (office) {
      score += 0.25;
      reasons.push(day ? `${office.titles.en[0]} on ${day}` : `was ${office.titles.en[0]}`);
    } else if (officeHeld(party.title, tenures, roster)) {
      score += party.qualifier === "former" ? 0.15 : -0.05;
      reasons.push("held that office, not on the day");
    } else score -= match.likeness <= SHORT && leadsElsewhere(party.title, now, party, roster) ? 0.3 : 0.1;
  }
  if (!office && now.length > 0 && day) {
    score += 0.1 + leading(now, roster);
    reasons.push(`in office on ${day}`);
  } else if (day && now.length === 0 && tenures.length > 0) {
    const years = Math.min(...tenures.map((t) => yearsBetween(day, t)));
    if (years > 25) {
      score -= 0.25;
      reasons.push("not of that time");
    }
  }
  return { match, score, office, reasons };
}

/** Whether the title is of an office below the one that a leader holds: a king is no crown prince. */
function leadsElsewhere(title: string, now: readonly Tenure[], party: Party, roster: Roster): boolean {
  const named = officesNamed(roster, title, party.country, party.organisation);
  const leads = now.some((t) => roster.office.get(t.office)?.rank === 1);
  return leads && named.length > 0 && named.every((o) => o.rank !== 1);
}

/** A bare surname more likely means a leader than a deputy minister. */
function leading(tenures: readonly Tenure[], roster: Roster): number {
  const rank = Math.min(...tenures.map((t) => roster.office.get(t.office)?.rank ?? 7));
  return rank === 1 ? 0.12 : rank <= 3 ? 0.04 : 0;
}

function yearsBetween(day: Day, tenure: Tenure): number {
  const year = +day.slice(0, 4);
  return Math.max(0, +tenure.start.slice(0, 4) - year, year - +tenure.end.slice(0, 4));
}

function successorOf(roster: Roster, former: CountryId, now: CountryId): boolean {
  return roster.country.get(former)?.successors.includes(now) ?? false;
}

function officeHeld(title: string, tenures: readonly Tenure[], roster: Roster): Office | null {
  for (const t of tenures) {
    const office = roster.office.get(t.office);
    if (!office) continue;
    const named = officesNamed(roster, title, office.country, office.organisation);
    if (named.some((o) => o.id === office.id) || namesOffice(title, office)) return office;
  }
  return null;
}

function highest(person: PersonId, day: Day | null, roster: Roster): OfficeId | null {
  if (!day) return null;
  const held = heldOn(roster, person, day).flatMap((t) => {
    const office = roster.office.get(t.office);
    return office ? [{ office, since: t.start }] : [];
  });
  const leading = held.filter((h) => h.office.rank === held[0]?.office.rank);
  // Of offices of one rank that of the state comes first: Xi is the president before he is the general secretary.
  // Of several of the state it is the one held longest: who also acts as something else is known by the other.
  const [first] = leading
    .filter((h) => h.office.channel === "state")
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return (first ?? held[0])?.office.id ?? null;
}

/** "The Chinese leader", "the US Secretary of State": the holder on the day. */
function byOffice(party: Party, title: string, day: Day | null, roster: Roster): Resolution {
  const { country, organisation } = party;
  const offices = officesNamed(roster, title, country, organisation);
  const office = offices[0];
  const base = { ...NOBODY, office: office?.id ?? null, country, organisation };
  if (!office)
    return {
      ...base,
      score: country || organisation ? 0.5 : 0,
      reasons: [`no office in the roster is called "${title}"`],
    };
  const named = `"${party.text}" is the ${office.titles.en[0]}`;
  if (!day) return { ...base, score: 0.5, reasons: [named, "undated, so nobody by name"] };
  if (party.qualifier === "former" || party.qualifier === "elect")
    return { ...base, office: null, score: 0.4, reasons: [`${named}, ${party.qualifier}`] };
  if (/^(?:an?|every|each|no)\s/i.test(party.text))
    return { ...base, score: 0.6, reasons: [`${named}, whoever held it`] };
  for (const candidate of offices) {
    const holders = holdersOn(roster, candidate.id, day);
    if (holders.length === 1 && candidate.exclusive)
      return {
        ...base,
        person: holders[0]!.person,
        office: candidate.id,
        score: 0.8,
        reasons: [named, `${roster.person.get(holders[0]!.person)?.name} held it on ${day}`],
      };
    if (holders.length > 1)
      return {
        ...base,
        score: 0.5,
        reasons: [named, `${holders.length} persons held it on ${day}`],
        rivals: holders.slice(0, 4).map((h) => ({ person: h.person, score: 0.5, reason: "held it on the day" })),
      };
  }
  return { ...base, score: 0.5, reasons: [named, `the roster has no holder on ${day}`] };
}

function round(n: number): number {
  return Math.max(0, Math.round(n * 100) / 100);
}
