/** The days on which the persons of a query could have had a contact that counts: those on which they held an office. */
import { FIRST_DAY, intersection, LAST_DAY, type Period } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";

/**
 * The query with its days cut to those from the first to the last in an office of the ladder, of all the named. Before
 * and after, what they did is in no count (definitions, section 1), and no list of it can be missing. A query with no
 * such day stays as it is.
 */
export function inOffice(query: Query, roster: Roster): Query {
  const asked: Period = { start: query.from ?? FIRST_DAY, end: query.to ?? LAST_DAY };
  let days: Period | null = asked;
  for (const person of query.persons ?? []) {
    const held = ladderDays(person, asked, roster);
    if (held && days) days = intersection(days, held);
  }
  if (!days || (days.start === asked.start && days.end === asked.end)) return query;
  return {
    ...query,
    ...(days.start > FIRST_DAY ? { from: days.start } : {}),
    ...(days.end < LAST_DAY ? { to: days.end } : {}),
  };
}

/** From the first to the last day in any ranked office within the days asked; null: none known, or none there. */
function ladderDays(person: PersonId, asked: Period, roster: Roster): Period | null {
  const held = (roster.tenuresOf.get(person) ?? [])
    .filter((t) => roster.office.get(t.office)?.rank)
    .flatMap((t) => intersection(t, asked) ?? []);
  if (held.length === 0) return null;
  return {
    start: held.map((t) => t.start).sort()[0]!,
    end: held
      .map((t) => t.end)
      .sort()
      .at(-1)!,
  };
}
