/** Contacts of those who had left the office in which the text calls them: told of the past, though it dates nothing. */
import { addDays, type Day } from "../../model/period.ts";
import { namesOf } from "../../model/person.ts";
import type { Roster } from "../../model/roster.ts";
import type { Draft } from "./drafts.ts";
import { sameName } from "./memory.ts";
import { titledIn } from "./titled.ts";

/** Days before a text beyond which what it tells is background. */
const RECENT = 90;

/** "President Carter was the first to host them", told decades later. */
export function longPast(draft: Draft, published: Day | null, roster: Roster): Draft {
  if (draft.status !== "held" || draft.date?.basis === "stated" || published === null) return draft;
  const before = addDays(published, -RECENT);
  const left = draft.parties.some(({ party: { name, title, country, qualifier } }) => {
    if (!name || !title || !country || qualifier === "former") return false;
    const ends = titledIn(country, title, roster)
      .flatMap((o) => roster.tenuresIn.get(o.id) ?? [])
      .filter(({ person }) => {
        const known = roster.person.get(person);
        return known !== undefined && namesOf(known).some((n) => sameName(n, name));
      })
      .map((t) => t.end);
    return ends.length > 0 && ends.every((end) => end < before);
  });
  return left ? { ...draft, status: "historical", date: null } : draft;
}
