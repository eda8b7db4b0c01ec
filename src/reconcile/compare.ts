/** The same-contact rule of the definitions, section 5, for two sightings, with the reason in words. */
import type { Participant } from "../model/participant.ts";
import { addDays, overlaps } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import { sameVisit } from "./same-visit.ts";
import { isPrecise, type Sighting, sidesOf } from "./sighting.ts";

/**
 * same: one contact. different: a difference that nothing else can outweigh. open: neither, for instance two ends
 * of a long visit that only a third statement joins.
 */
export interface Comparison {
  readonly verdict: "same" | "different" | "open";
  readonly reason: string;
  /** Larger is surer; orders the merges. */
  readonly strength: number;
}

const different = (reason: string): Comparison => ({ verdict: "different", reason, strength: 0 });
const open = (reason: string): Comparison => ({ verdict: "open", reason, strength: 0 });

/** `journeys`: all visits of the traveller, for the same-visit rule. */
export function compare(a: Sighting, b: Sighting, journeys: readonly Sighting[]): Comparison {
  const kinds = compareKinds(a, b);
  if (kinds === "different") return different("of different kinds");
  if (a.row && b.row && a.row.file === b.row.file && a.row.number === null) return different(`${a.row.file} lists two`);
  const place = compatiblePlaces(a, b);
  if (!place) return different("in different countries");
  const sides = compatibleSides(a, b);
  if (!sides.compatible) return different(sides.reason);
  const days = compatibleDays(a, b);
  if (a.kind === "visit") {
    if (days === null) return open("days apart");
    if (!isPrecise(a) || !isPrecise(b))
      return same(`same traveller in the same country, ${days.reason}`, days.strength);
    const reason = sameVisit(a, b, journeys);
    return reason ? same(reason, days.strength) : different("the traveller was in another country between them");
  }
  if (days === null) return different("on different days");
  if (kinds === "open") return open("perhaps of one kind");
  return same(`${sides.reason}, ${days.reason}`, days.strength);
}

const same = (reason: string, strength: number): Comparison => ({ verdict: "same", reason, strength });

/**
 * The same kind; or sessions of one day of which texts say no more than that they spoke or met: where no place is named,
 * "a meeting" may have been by video, and "spoke" is read as a call. Of a session in some week or month that is enough
 * for a call and a video; "a meeting" then may be either or neither.
 */
function compareKinds(a: Sighting, b: Sighting): "same" | "open" | "different" {
  if (a.kind === b.kind) return "same";
  if (a.kind === "visit" || b.kind === "visit") return "different";
  const remote = (s: Sighting): boolean => s.kind !== "meeting";
  const unsaid = (s: Sighting): boolean =>
    (s.row === null && s.place?.country == null) || (s.row !== null && remote(s));
  if (!unsaid(a) || !unsaid(b)) return "different";
  if (isPrecise(a) && isPrecise(b)) return a.start === b.start && a.end === b.end ? "same" : "different";
  return remote(a) && remote(b) ? "same" : "open";
}

function compatiblePlaces(a: Sighting, b: Sighting): boolean {
  if (a.kind === "call" || a.kind === "video" || b.kind !== a.kind) return true;
  return !a.place?.country || !b.place?.country || a.place.country === b.place.country;
}

/** The same sides, and on each the highest person that one names is named by the other. */
function compatibleSides(a: Sighting, b: Sighting): { compatible: boolean; reason: string } {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  if (left.size !== right.size || [...left.keys()].some((side) => !right.has(side)))
    return { compatible: false, reason: "other sides took part" };
  for (const [side, persons] of left) {
    const others = right.get(side) as readonly Participant[];
    // An unnamed delegation is no person: never merge on office title and country alone.
    if (!named(head(persons), others) || !named(head(others), persons))
      return { compatible: false, reason: `other persons on the side of ${side}` };
  }
  return { compatible: true, reason: "same persons on each side" };
}

/** The highest in rank, the first named among equals. */
function head(side: readonly Participant[]): PersonId | null {
  let best: Participant | undefined;
  for (const p of side) if (p.person && (!best || (p.rank ?? 9) < (best.rank ?? 9))) best = p;
  return best?.person ?? null;
}

const named = (person: PersonId | null, side: readonly Participant[]): boolean =>
  person !== null && side.some((p) => p.person === person);

function compatibleDays(a: Sighting, b: Sighting): { reason: string; strength: number } | null {
  const vague = !isPrecise(a) || !isPrecise(b);
  if (overlaps(a.span, b.span)) {
    if (vague) return { reason: "within the same month or year", strength: 1 };
    return a.start === b.start && a.end === b.end
      ? { reason: "on the same days", strength: 5 }
      : { reason: "days overlap", strength: 4 };
  }
  // A text that dates two contacts on two days tells of two
  if (a.document === b.document) return null;
  const widened = { start: addDays(a.span.start, -1), end: addDays(a.span.end, 1) };
  if (!overlaps(widened, b.span)) return null;
  if (a.kind === "visit") return { reason: "days abut", strength: 3 };
  if (a.inferred || b.inferred)
    return { reason: "one day apart, where a day was inferred from publication", strength: 2 };
  // Two capitals date a call each by its own clock. Rows already give one day.
  if (a.kind !== "meeting" && !(a.row && b.row)) return { reason: "one day apart, by time zone", strength: 2 };
  return null;
}
