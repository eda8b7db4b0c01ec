/** Whose country a name without one has: of the persons who bear it, by their time and title. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import { namesOf, type PersonId } from "../../model/person.ts";
import { holdersOn, type Roster } from "../../model/roster.ts";
import { isSlip } from "../../model/spelling.ts";
import { inOffice } from "../../model/tenure.ts";
import type { LinkContext } from "./link-context.ts";
import { classOf } from "./titled.ts";
import { wordsOf } from "./tokens.ts";

/** "Sultan Haitham": the one country where who bears such a title that day has that first name. */
export function reigning(
  [first]: readonly string[],
  { title }: Party,
  { roster, published, lexicon }: LinkContext,
): CountryId | null {
  const kind = classOf(title, lexicon.words);
  if (!published || !title || (kind !== "crowned" && kind !== "crown")) return null;
  const countries = new Set(
    roster.offices.flatMap((o) =>
      o.country && o.titles.en.some((t) => classOf(t, lexicon.words) === kind)
        ? holdersOn(roster, o.id, published)
            .filter(({ person }) => namesIn(roster, person).some((n) => wordsOf(n).includes(first!)))
            .map(() => o.country!)
        : [],
    ),
  );
  return countries.size === 1 ? [...countries][0]! : null;
}

/** "Wang Li": persons of the same surname or given name whose other name is alike, for a slip of the pen. */
export function namedAlike(words: readonly string[], { lexicon, roster }: LinkContext): readonly PersonId[] {
  const near = [words[0]!, words.at(-1)!].flatMap((w) => lexicon.shortNames.get(w) ?? []);
  return [...new Set(near)].filter((id) => namesIn(roster, id).some((n) => isNearly(words, wordsOf(n))));
}

function namesIn(roster: Roster, id: PersonId): readonly string[] {
  const person = roster.person.get(id);
  return person ? namesOf(person) : [];
}

/** Of one name all words but one agree, and that one save a letter. */
function isNearly(written: readonly string[], known: readonly string[]): boolean {
  const differing = written.flatMap((w, i) => (w === known[i] ? [] : [[w, known[i] ?? ""] as const]));
  return (
    written.length === known.length && differing.length < written.length && differing.every(([a, b]) => isSlip(a, b))
  );
}

/** Years before and after the day of a text within which whom it names by a short name mostly was in office. */
const NEAR = 8;

const yearOf = (day: Day): number => +day.slice(0, 4);

/** The one country of the persons of that name who were in office on the day; with a title, in such an office. */
export function countryOf(
  persons: readonly PersonId[],
  party: Party,
  { roster, published, lexicon, memory }: LinkContext,
): CountryId | null {
  const wanted = classOf(party.title, lexicon.words);
  const fitting = (day: Day | null, years: number | null) =>
    new Set(
      persons
        .filter((id) =>
          (roster.tenuresOf.get(id) ?? []).some((t) => {
            if (day && years === 0 && !inOffice(t, day)) return false;
            if (day && years && (yearOf(t.start) > yearOf(day) + years || yearOf(t.end) < yearOf(day) - years))
              return false;
            const titles = roster.office.get(t.office)?.titles[lexicon.words.code] ?? [];
            return (
              !wanted || titles.some((name) => classOf(lexicon.words.called.title(name), lexicon.words) === wanted)
            );
          }),
        )
        .map((id) => roster.person.get(id)?.country),
    );
  // A text that looks back means who held the office then; of the like-named the one of its time
  const about = published ?? memory.about;
  for (const near of [0, NEAR, null]) {
    const countries = fitting(about, near);
    if (countries.size === 1) return [...countries][0] ?? null;
  }
  return null;
}
