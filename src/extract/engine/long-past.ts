/** Contacts of those who had left the office in which the text calls them: told of the past, though it dates nothing. */
import type { Party } from "../../model/party.ts";
import { addDays, type Day } from "../../model/period.ts";
import { namesOf } from "../../model/person.ts";
import type { Roster } from "../../model/roster.ts";
import type { Draft } from "./drafts.ts";
import { sameName } from "./memory.ts";
import { titledIn } from "./titled.ts";

/** Days before a text beyond which what it tells is background. */
const RECENT = 90;

/** "President Carter was the first to host them", told decades later; not where another is in the office named to this day. */
export function longPast(draft: Draft, published: Day | null, roster: Roster): Draft {
  if (draft.status !== "held" || draft.date?.basis === "stated" || published === null) return draft;
  const last = draft.parties.flatMap(({ party }) => lastDayOf(party, roster) ?? []);
  const left = last.some((end) => end < addDays(published, -RECENT)) && !last.some((end) => end >= published);
  return left ? { ...draft, status: "historical", date: null } : draft;
}

/** The last day that somebody held the office that the text gives him; null: the roster does not know. */
function lastDayOf({ name, title, country, qualifier }: Party, roster: Roster): Day | null {
  if (!name || !title || !country || qualifier === "former") return null;
  const ends = titledIn(country, title, roster)
    .flatMap((o) => roster.tenuresIn.get(o.id) ?? [])
    .filter(({ person }) => {
      const known = roster.person.get(person);
      return known !== undefined && namesOf(known).some((n) => sameName(n, name));
    })
    .map((t) => t.end);
  return ends.sort().at(-1) ?? null;
}
