/** "Biden", "Mr Xi", "Sultan Haitham": who is meant by a name alone, and of which country he is. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import { namesOf, type PersonId } from "../../model/person.ts";
import { heldOn, holdersOn, type Roster } from "../../model/roster.ts";
import { isSlip } from "../../model/spelling.ts";
import { inOffice } from "../../model/tenure.ts";
import type { ExtractLanguage } from "../language.ts";
import type { ComposedUnit } from "./compose.ts";
import type { LinkContext } from "./link-context.ts";
import { areListed } from "./listed.ts";
import { sameName } from "./memory.ts";
import { linkRelational } from "./offices.ts";
import { classOf } from "./titled.ts";
import { wordsOf } from "./tokens.ts";

/** "Biden", "Mr Xi", "Vice President Harris": the country of the full name before it, or of the one in office. */
export function linkPerson(party: Party, unit: ComposedUnit, before: readonly Party[], context: LinkContext): Party {
  const { memory, lexicon } = context;
  if (party.title && lexicon.words.titles.relational.test(party.title)) {
    const own = linkRelational(party, before, context);
    return { ...party, title: own.title };
  }
  if (!party.name) return party;
  const fuller = fullerName(party, context);
  if (fuller)
    return {
      ...party,
      fullName: fuller.name as string,
      // "Borrell" after "the EU's Josep Borrell" is the Union's still, whatever his passport
      country:
        (fuller.organisation && !fuller.country) || isNamesake(unit, fuller, context)
          ? fuller.country
          : (party.country ?? fuller.country),
      organisation: party.organisation ?? (fuller.country ? null : fuller.organisation),
    };
  const serves = servedBy(party, unit, context);
  if (serves) return { ...party, country: null, organisation: serves };
  if (party.country || party.organisation) return party;
  if (memory.home && memory.ownPage && lexicon.words.titles.domestic.test(party.title ?? ""))
    return { ...party, country: memory.home };
  const direct = unit.entries.find((e) => e.country)?.country;
  if (direct) return { ...party, country: direct };
  for (const word of wordsOf(party.name)) {
    const known = memory.names.get(word)?.party;
    if (known?.country) return { ...party, country: known.country };
  }
  const words = wordsOf(party.name);
  const persons = unit.entries.flatMap((e) => e.persons ?? []);
  const alike = persons.length === 0 && party.title ? namedAlike(words, context) : [];
  if (alike.length > 0) {
    const country = countryOf(alike, party, context);
    if (country) return { ...party, country };
  }
  const short =
    persons.length > 0 ? persons : words.length === 1 && party.title ? (lexicon.shortNames.get(words[0]!) ?? []) : [];
  const country =
    countryOf(short, party, context) ??
    reigning(words, party, context) ??
    (persons.length === 0 ? colleagueOf(party, before, context) : null) ??
    ownOfficial(party, context);
  return country ? { ...party, country } : party;
}

/** "Minister Duncan" after "Sir Alan Duncan" is not the Duncan whom the roster knows. */
function isNamesake({ party, entries }: ComposedUnit, { name }: Party, { roster }: LinkContext): boolean {
  const known = entries.flatMap((e) => (e.persons ?? []).flatMap((id) => roster.person.get(id) ?? []));
  return (
    known.some((p) => p.country === party?.country) &&
    !known.some((p) => namesOf(p).some((n) => sameName(n, name ?? "")))
  );
}

/** Whom the text gives no country or office and who serves an organisation alone that day: of that organisation. */
function servedBy({ name, title, text }: Party, { entries }: ComposedUnit, { roster, published }: LinkContext) {
  const persons = [...new Set(entries.flatMap((e) => e.persons ?? []))];
  const stated = text.length > (name ?? "").length + LONGEST_HONORIFIC;
  if (!published || title || stated || persons.length !== 1) return null;
  const held = heldOn(roster, persons[0]!, published).map((t) => roster.office.get(t.office));
  return held.every((o) => o?.organisation) ? (held[0]?.organisation ?? null) : null;
}

/** "Madam ". */
const LONGEST_HONORIFIC = 6;

/** "Sultan Haitham": the one country where who bears such a title that day has that first name. */
function reigning(
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

/**
 * A titled official whom nobody knows: of the country of the one beside him in a list whose office is another, "Kenyan
 * President X and Interior Minister Y", else of the country from which the report was filed.
 */
function colleagueOf(party: Party, before: readonly Party[], { text, lexicon, memory }: LinkContext): CountryId | null {
  if (!party.title || lexicon.words.titles.apposition.styled.test(party.title)) return null;
  const beside = before.at(-1);
  if (beside?.country && areListed(beside.span, party.span, text, lexicon.words))
    return alike(beside.title, party.title, lexicon.words) ? null : beside.country;
  return memory.filed;
}

/** Titles of one class, or the very same. */
function alike(a: string | null, b: string | null, language: ExtractLanguage): boolean {
  const kind = classOf(a, language);
  return kind === classOf(b, language) && (kind !== null || a === b);
}

/** On an institution's own page an official of lesser rank whom nobody knows is one of its country. */
function ownOfficial(party: Party, { memory, lexicon }: LinkContext): CountryId | null {
  if (!memory.ownPage || !party.title || classOf(party.title, lexicon.words) !== null) return null;
  return memory.home;
}

/** "Wang Li": persons of the same surname or given name whose other name is alike, for a slip of the pen. */
function namedAlike(words: readonly string[], { lexicon, roster }: LinkContext): readonly PersonId[] {
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

/** The person named in full before whose name this one is a part of. */
function fullerName({ name, title }: Party, { memory, lexicon }: LinkContext): Party | null {
  const words = wordsOf(name ?? "");
  const known = words.length === 1 ? memory.names.get(words[0] as string)?.party : undefined;
  if (!name || !known?.name || wordsOf(known.name).length < 2 || !sameName(name, known.name)) return null;
  // "President Clinton" is not the Secretary of State of that name
  const [own, other] = [classOf(title, lexicon.words), classOf(known.title, lexicon.words)];
  return own && other && own !== other ? null : known;
}

/** Years before and after the day of a text within which whom it names by a short name mostly was in office. */
const NEAR = 8;

const yearOf = (day: Day): number => +day.slice(0, 4);

/** The one country of the persons of that name who were in office on the day; with a title, in such an office. */
function countryOf(
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
