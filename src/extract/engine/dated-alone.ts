/** "They held talks. It was twelve years ago.": the next sentence says no more than when that was. */
import type { Day } from "../../model/period.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Sentence } from "../shadow.ts";
import type { Draft } from "./drafts.ts";
import { isFar } from "./status.ts";

/** The draft of a sentence that states no date, on the day that the next one gives. */
export function datedByNext(
  draft: Draft,
  [sentence, next]: readonly [Sentence, Sentence | undefined],
  published: Day | null,
  { contacts }: ExtractLanguage,
): Draft {
  const date = next?.units.find((u) => u.date)?.date;
  // A day that a session before has lent gives way
  const own = sentence.units.some((u) => u.date);
  if (!next || !date || own || !contacts.datedAlone.test(next.shadow)) return draft;
  // "The visit next month": another
  if (draft.status === "held" && published && date.start > published) return draft;
  const status = draft.status === "held" && isFar(date, published) ? "historical" : draft.status;
  return { ...draft, status, date: { ...date, basis: "stated" } };
}
