/** A cluster of sightings → one contact: each field from the surest statement, disagreements kept in words. */
import { type Contact, type ContactFlag, countriesOf } from "../model/contact.ts";
import type { Place, VisitClass } from "../model/mention.ts";
import type { Participant } from "../model/participant.ts";
import { type Day, exposure } from "../model/period.ts";
import type { IsContainer } from "./containers.ts";
import { isSingleSource, type PublisherOf } from "./independence.ts";
import type { Cluster } from "./joined.ts";
import { isPrecise, nameOf, type Sighting } from "./sighting.ts";
import { statusOf } from "./status.ts";

/** `partOf` is linked afterwards, when all contacts are known. */
export function merge(cluster: Cluster, publisherOf: PublisherOf, isContainer: IsContainer): Contact {
  const surest = [...cluster.sightings].sort(bySurety);
  const mentions = surest.map((s) => s.id).sort();
  const days = daysOf(surest);
  const visitClass = classOf(surest);
  const draft: Contact = {
    id: mentions[0] as string,
    kind: kindOf(surest),
    status: statusOf(surest),
    ...days,
    place: placeOf(surest),
    occasion: surest.find((s) => s.occasion)?.occasion ?? null,
    participants: participantsOf(surest),
    visitClass,
    purposes: [...new Set(surest.flatMap((s) => s.purposes))].sort(),
    partOf: null,
    mentions,
    aliases: mentions.slice(1),
    sources: [...new Set(surest.flatMap((s) => s.sources))],
    singleSource: isSingleSource(surest, publisherOf),
    flags: [],
    reasons: [
      ...new Set([
        ...surest.flatMap((s) => s.notes),
        ...[...cluster.reasons].sort(),
        ...disagreements(surest).map(({ field, words }) => `${field}: ${words}`),
      ]),
    ],
  };
  return { ...draft, flags: flagsOf(draft, surest, isContainer) };
}

/** As the surest row says; of texts that differ, where they were together, else by video before by telephone. */
function kindOf(surest: readonly Sighting[]): Sighting["kind"] {
  const lead = surest[0] as Sighting;
  if (lead.row || surest.every((s) => s.kind === lead.kind)) return lead.kind;
  if (surest.some((s) => s.kind === "meeting" && s.place?.country)) return "meeting";
  return surest.some((s) => s.kind === "video") ? "video" : "call";
}

/** Days before months, stated before inferred, confirmed before single, rows before texts; then by name. */
function bySurety(a: Sighting, b: Sighting): number {
  const key = (s: Sighting): string =>
    [
      isPrecise(s),
      !s.inferred,
      s.status === "held",
      s.confidence === "confirmed",
      s.row !== null,
      s.row?.number == null,
    ]
      .map((better) => (better ? "0" : "1"))
      .join("") + nameOf(s);
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * A visit lasts from the first day that a sure statement gives to the last; a meeting is on the days that all share.
 * Where the surest only know the month, the day they give stands, with that precision.
 */
function daysOf(surest: readonly Sighting[]): Pick<Contact, "start" | "end" | "precision"> {
  const lead = surest[0] as Sighting;
  const precision = isPrecise(lead) ? "day" : exposure(lead) <= 31 ? "month" : "year";
  if (precision !== "day") return { start: lead.start, end: lead.end, precision };
  const sure = surest.filter((s) => isPrecise(s) && s.inferred === lead.inferred && s.status === lead.status);
  if (lead.kind === "visit")
    return { start: least(sure.map((s) => s.start)), end: greatest(sure.map((s) => s.end)), precision };
  const start = greatest(sure.map((s) => s.start));
  const end = least(sure.map((s) => s.end));
  return start <= end ? { start, end, precision } : { start: lead.start, end: lead.end, precision };
}

const least = (days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));
const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

/** A visit that was partly more than a summit is more than a summit: the highest class stands. */
const CLASS_ORDER: readonly VisitClass[] = [
  ...(["state", "official", "working", "multilateral-only", "private", "transit", "accompanying"] as const),
];

function classOf(surest: readonly Sighting[]): VisitClass | null {
  const named = new Set(surest.map((s) => s.visitClass));
  return CLASS_ORDER.find((c) => named.has(c)) ?? null;
}

function placeOf(surest: readonly Sighting[]): Place | null {
  const placed = surest.filter((s) => s.place);
  if (placed.length === 0) return null;
  return {
    country: placed.find((s) => s.place?.country)?.place?.country ?? null,
    cities: [...new Set(placed.flatMap((s) => s.place?.cities ?? []))],
  };
}

/** Everybody once, as the surest statement has them; who is a principal in one statement is no companion. */
function participantsOf(surest: readonly Sighting[]): readonly Participant[] {
  const found = new Map<string, Participant>();
  for (const p of surest.flatMap((s) => s.participants)) {
    const key = p.person ?? `${p.country} ${p.name}`;
    const known = found.get(key);
    if (!known) found.set(key, p);
    else
      found.set(key, {
        ...known,
        role: known.role === "party" ? p.role : known.role,
        accompanying: known.accompanying && p.accompanying,
      });
  }
  return [...found.values()];
}

function flagsOf(contact: Contact, sightings: readonly Sighting[], isContainer: IsContainer): readonly ContactFlag[] {
  const home = new Set(contact.participants.flatMap((p) => (p.country ? [p.country] : [])));
  const venue = contact.place?.country;
  const flags: [ContactFlag, boolean][] = [
    ["multilateral", isMultilateral(contact, isContainer)],
    ["neutral-venue", contact.kind === "meeting" && !!venue && !home.has(venue)],
    ["retrospective", sightings.every((s) => s.status === "historical")],
    ["month-precision", contact.precision === "month"],
    ["acting", contact.participants.some((p) => p.acting)],
    ["several-rows", sightings.filter((s) => s.row).length > 1],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}

/** More than two sides, a journey to a summit alone, or a bilateral session on the margins of a summit. */
function isMultilateral(contact: Contact, isContainer: IsContainer): boolean {
  if (contact.kind === "visit") return contact.visitClass === "multilateral-only";
  return countriesOf(contact).length > 2 || (contact.kind === "meeting" && isContainer(contact.occasion ?? ""));
}

export interface Disagreement {
  readonly field: "days" | "kind" | "class" | "status" | "cities";
  /** "us-visits:1 says 2023-11-12; us-visits:2 says 2023-11-15" */
  readonly words: string;
}

/** What the statements say differently: kept and shown, never averaged away. */
export function disagreements(surest: readonly Sighting[]): readonly Disagreement[] {
  if (surest.length < 2) return [];
  const say = (field: Disagreement["field"], value: (s: Sighting) => string | null): Disagreement[] => {
    const said = surest.flatMap((s) => {
      const v = value(s);
      return v ? [[nameOf(s), v] as const] : [];
    });
    if (new Set(said.map(([, v]) => v)).size < 2) return [];
    return [{ field, words: said.map(([name, v]) => `${name} says ${v}`).join("; ") }];
  };
  return [
    ...say("days", (s) => (s.start === s.end ? s.start : `${s.start} to ${s.end}`)),
    ...say("kind", (s) => s.kind),
    ...say("class", (s) => s.visitClass),
    ...say("status", (s) => s.status),
    ...say("cities", (s) => [...(s.place?.cities ?? [])].sort().join(", ") || null),
  ];
}
