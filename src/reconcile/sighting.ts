/** A mention made ready for comparison: corrected by judgements, its parties resolved on its day. */
import type { ContactKind, Mention, MentionStatus, Place, VisitClass } from "../model/mention.ts";
import type { Participant } from "../model/participant.ts";
import type { Day, Period, Precision } from "../model/period.ts";
import { exposure, spanOf } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";

export interface Sighting {
  readonly id: Mention["id"];
  readonly document: Mention["document"];
  readonly kind: ContactKind;
  readonly status: MentionStatus;
  /** The days as stated. */
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly inferred: boolean;
  /** The days it may have been: the whole month of a row whose month alone is certain. */
  readonly span: Period;
  readonly place: Place | null;
  readonly occasion: string | null;
  readonly participants: readonly Participant[];
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
  readonly partOfRow: string | null;
  readonly confidence: "confirmed" | "single";
  /**
   * The row it comes from, the entry that the row is an edition of, its file and its number in that file; null for
   * texts, and for what the remarks of a row tell.
   */
  readonly row: {
    readonly id: string;
    readonly entry: string;
    readonly file: string;
    readonly number: number | null;
  } | null;
  readonly published: Day | null;
  readonly sources: readonly string[];
  /** Of the text it stands in, to tell reprints; null for rows and short texts. */
  readonly sketch: string | null;
  /** What judgements changed, in words. */
  readonly notes: readonly string[];
}

/** How it is called in reasons: its row, else its mention. */
export const nameOf = (sighting: Sighting): string => sighting.row?.id ?? sighting.id;

/** Longer than this, days given for a meeting or a call are those of a season, not of a session. */
const LONGEST_SESSION_DAYS = 14;

/** Whether it says on which days; "in May" and "since January" do not. */
export function isPrecise({ kind, precision, start, end }: Sighting): boolean {
  if (precision === "range") return kind === "visit" || exposure({ start, end }) <= LONGEST_SESSION_DAYS;
  return precision === "day";
}

/** The persons who stand for a side or make the visit: those who do not merely accompany. */
export function principals(sighting: Sighting): readonly Participant[] {
  return sighting.participants.filter((p) => !p.accompanying);
}

export function principalPersons(sighting: Sighting): readonly PersonId[] {
  return principals(sighting).flatMap((p) => (p.person ? [p.person] : []));
}

/** The principals of each side: a country, else an organisation. */
export function sidesOf(sighting: Sighting): ReadonlyMap<string, readonly Participant[]> {
  const sides = new Map<string, Participant[]>();
  for (const p of principals(sighting)) {
    const side = p.country ?? p.organisation ?? "?";
    sides.set(side, [...(sides.get(side) ?? []), p]);
  }
  return sides;
}

/** A month's row may give a day from general knowledge; what it asserts is the month. */
export function possibleDays(start: Day, end: Day, precision: Precision): Period {
  if (precision === "month") return { start: spanOf(start.slice(0, 7))!.start, end: spanOf(end.slice(0, 7))!.end };
  if (precision === "year") return { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` };
  return { start, end };
}
