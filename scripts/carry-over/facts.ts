/** The compiled contact facts in the ledger's own format, persons and offices resolved to the roster. */
import { fold } from "./names.ts";
import { covers, namesOf, officeHasTitle, type Roster } from "./roster.ts";

interface SourceParticipant {
  name: string;
  office: string;
  country: string;
}

export interface SourceFact {
  id: string;
  kind: "visit" | "meeting" | "call" | "video";
  status: string;
  start: string;
  end: string;
  precision: string;
  place?: { country: string; city: string | null } | null;
  destination?: { country: string; cities: string[] };
  participants?: SourceParticipant[];
  travellers?: SourceParticipant[];
  visit_type?: string | null;
  occasion: string | null;
  part_of?: string | null;
  confidence: string;
  sources: string[];
  note?: string;
}

interface Participant {
  person: string | null;
  office: string | null;
  name: string;
  title: string;
  country: string;
  role: "guest" | "host" | "party";
  accompanying?: true;
}

/** Visits whose travellers led delegations of their own: nobody accompanies anybody. */
const SEPARATE_TRAVELLERS: Record<string, string> = {
  "cnru-2010-11-22-visit-wen-jiabao": "Wang Qishan and Liu Yandong led the delegations of their own commissions",
  "cnus-20240416-visit-liao-min-xuan-changneng": "each led a working group of his own (economic, financial)",
};

/** "Unofficial" in the sources never meant private here: each of these visits was made for talks. */
const UNOFFICIAL_IS_WORKING = new Set([
  "cnru-2022-12-20-visit-dmitry-medvedev", // chairman of United Russia, guest of the other party, received by its leader
  "cnru-2024-12-12-visit-dmitry-medvedev", // the same
  "cnus-20130607-visit-xi-jinping", // Sunnylands: two days of talks without ceremony
  "cnus-20170406-visit-xi-jinping", // Mar-a-Lago: the same
]);

const UNNAMED = /counterparts?$|delegation$|officials?$/i;

export function convertFact(fact: SourceFact, roster: Roster): object {
  const place = fact.destination
    ? { country: fact.destination.country, cities: fact.destination.cities }
    : fact.place
      ? { country: fact.place.country, cities: fact.place.city ? [fact.place.city] : [] }
      : null;
  return {
    id: fact.id,
    kind: fact.kind,
    status: fact.status,
    start: fact.start,
    end: fact.end,
    precision: fact.precision,
    place,
    occasion: fact.occasion,
    participants: participantsOf(fact, roster),
    ...(fact.kind === "visit" ? { visitClass: visitClass(fact) } : {}),
    partOf: fact.part_of ?? null,
    confidence: fact.confidence,
    sources: fact.sources,
    ...(fact.note ? { note: fact.note } : {}),
  };
}

function visitClass(fact: SourceFact): string | null {
  if (fact.visit_type === "multilateral") return "multilateral-only";
  if (fact.visit_type !== "unofficial") return fact.visit_type ?? null;
  if (!UNOFFICIAL_IS_WORKING.has(fact.id)) throw new Error(`${fact.id}: unofficial visit not looked at`);
  return "working";
}

function participantsOf(fact: SourceFact, roster: Roster): Participant[] {
  const named = (fact.travellers ?? fact.participants ?? []).map((source) => {
    const found = resolve(source, fact, roster);
    const participant: Participant = {
      person: found.person,
      office: found.office,
      name: source.name,
      title: source.office,
      country: source.country,
      role: roleOf(fact, source.country),
    };
    return participant;
  });
  return fact.kind === "visit" ? markAccompanying(fact.id, named, roster) : named;
}

/** In a country of one of the sides that side is the host; elsewhere and at a distance all are parties. */
function roleOf(fact: SourceFact, country: string): Participant["role"] {
  if (fact.kind === "visit") return "guest";
  const venue = fact.place?.country;
  const atHome = fact.participants?.some((participant) => participant.country === venue);
  if (!venue || !atHome || fact.kind !== "meeting") return "party";
  return country === venue ? "host" : "guest";
}

function markAccompanying(id: string, travellers: Participant[], roster: Roster): Participant[] {
  if (travellers.length < 2 || id in SEPARATE_TRAVELLERS) return travellers;
  const rank = (p: Participant): number => Number(roster.offices.get(p.office ?? "")?.rank || 9);
  const best = Math.min(...travellers.map(rank));
  const principal = travellers.findIndex((traveller) => rank(traveller) === best);
  return travellers.map((traveller, at) => (at === principal ? traveller : { ...traveller, accompanying: true }));
}

function resolve(
  source: SourceParticipant,
  fact: SourceFact,
  roster: Roster,
): { person: string | null; office: string | null } {
  if (UNNAMED.test(source.name)) return { person: null, office: null };
  const bearers = (roster.personsOf.get(source.country) ?? []).filter((person) =>
    namesOf(person).some((name) => fold(name) === fold(source.name)),
  );
  if (bearers.length === 0) throw new Error(`${fact.id}: ${source.name} is not in the roster`);
  if (/^former\b/i.test(source.office)) {
    if (bearers.length > 1) throw new Error(`${fact.id}: ${source.name} is several persons`);
    return { person: bearers[0]!.id!, office: null };
  }
  for (const titles of splits(source.office.replace(/^acting\s+/i, ""))) {
    for (const bearer of bearers) {
      const offices = titles.map((title) => officeHeld(bearer.id!, title, fact, roster));
      if (offices.every((office) => office !== null)) return { person: bearer.id!, office: offices[0]! };
    }
  }
  throw new Error(`${fact.id}: ${source.name} did not hold "${source.office}" on ${fact.start}`);
}

function officeHeld(person: string, title: string, fact: SourceFact, roster: Roster): string | null {
  const tenures = (roster.tenuresOfPerson.get(person) ?? []).filter(
    (tenure) => covers(tenure, fact.start, fact.end) && officeHasTitle(roster.offices.get(tenure.office!)!, title),
  );
  // An undated tenure answers only where no dated one does.
  return (tenures.find((tenure) => tenure.from || tenure.to) ?? tenures[0])?.office ?? null;
}

/** The ways to read "A and B, C": whole first, then cut at each joint, so that the first title comes first. */
function splits(title: string): string[][] {
  const ways = [[title]];
  for (const joint of title.matchAll(/\s+and\s+|,\s*/g))
    for (const rest of splits(title.slice(joint.index + joint[0].length)))
      ways.push([title.slice(0, joint.index), ...rest]);
  return ways;
}
