/**
 * When two statements about a traveller in one country are one visit: the days overlap or abut, and no visit of
 * the same traveller to another country lies between them. "Coming back to the same host after leaving it is a
 * new visit" (definitions, section 1).
 *
 * A visit lies between where the days allow only that order: it begins on or after the last day of the first and
 * ends on or before the first day of the second. Day trips fall out of this: Rome 27–28, the Holy See 28, Bari
 * 28–29 are two visits to Italy. Days alone do not give the order of two statements that both fill the same single
 * day (Tel Aviv 28, Cairo 28, Tel Aviv 28); there the numbers of the register decide, which follow the journey,
 * and without numbers of one register the order is not known and the two stay one visit.
 */
import type { Sighting } from "./sighting.ts";

/** The overlap or the joint that makes them one visit, in words; null where a journey elsewhere lies between. */
export function sameVisit(a: Sighting, b: Sighting, journeys: readonly Sighting[]): string | null {
  const [first, second] = inOrder(a, b) ? [a, b] : [b, a];
  const away = journeys.find(
    (journey) => journey.place?.country !== a.place?.country && between(first, journey, second),
  );
  if (away) return null;
  const joint = second.start <= first.end ? "days overlap" : "one begins the day after the other ends";
  return `same traveller in the same country, ${joint}, no other country between`;
}

function between(first: Sighting, journey: Sighting, second: Sighting): boolean {
  if (journey.start < first.end || journey.end > second.start) return false;
  return follows(first, journey) && follows(journey, second);
}

/** Whether the later of two statements, adjoining in days, was also later on a day that both fill. */
function follows(first: Sighting, second: Sighting): boolean {
  if (!fillsOneDay(first) || !fillsOneDay(second) || first.start !== second.start) return true;
  const [a, b] = [first.row, second.row];
  return a !== null && b !== null && a.file === b.file && a.number !== null && b.number !== null && a.number < b.number;
}

const fillsOneDay = (s: Sighting): boolean => s.start === s.end;

function inOrder(a: Sighting, b: Sighting): boolean {
  if (a.start !== b.start) return a.start < b.start;
  if (a.end !== b.end) return a.end < b.end;
  return (a.row?.number ?? 0) !== (b.row?.number ?? 0) ? (a.row?.number ?? 0) < (b.row?.number ?? 0) : a.id < b.id;
}
