/** "Biden", "Mr Xi", "Sultan Haitham": who is meant by a name alone, and of which country he is. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import { namesOf } from "../../model/person.ts";
import { heldOn } from "../../model/roster.ts";
import type { ExtractLanguage } from "../language.ts";
import { countryOf, namedAlike, reigning } from "./bearers.ts";
import type { ComposedUnit } from "./compose.ts";
import type { LinkContext } from "./link-context.ts";
import { areListed } from "./listed.ts";
import { sameName } from "./memory.ts";
import { linkRelational } from "./offices.ts";
import { classOf, holderNow } from "./titled.ts";
import { wordsOf } from "./tokens.ts";

/** "Biden", "Mr Xi", "Vice President Harris": the country of the full name before it, or of the one in office. */
export function linkPerson(party: Party, unit: ComposedUnit, before: readonly Party[], context: LinkContext): Party {
  const { memory, lexicon } = context;
  if (party.title && lexicon.words.titles.relational.test(party.title)) {
    const own = linkRelational(party, before, context);
    return { ...party, title: own.title };
  }
  if (!party.name) return party;
  const family = familyOf(party, context);
  if (family) return { ...party, name: null, country: family.country, refersTo: [family.span] };
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
    if (known?.organisation) return { ...party, organisation: known.organisation };
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

/** "黄总理": whose name of Han, named before, begins with the one character of it. */
function familyOf({ name, title }: Party, { memory, lexicon }: LinkContext): Party | undefined {
  if (!name || [...name].length > 1) return undefined;
  const kind = classOf(title, lexicon.words);
  return memory.parties.findLast(
    (p) =>
      p.name !== null &&
      p.name.length > 1 &&
      p.name.startsWith(name) &&
      (!p.title || classOf(p.title, lexicon.words) === kind),
  );
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

/**
 * A titled official whom nobody knows: of the country of the one beside him in a list whose office is another, "Kenyan
 * President X and Interior Minister Y", else of the country from which the report was filed.
 */
function colleagueOf(party: Party, before: readonly Party[], { text, lexicon, memory }: LinkContext): CountryId | null {
  if (!party.title || lexicon.words.titles.apposition.styled.test(party.title)) return null;
  const beside = before.at(-1);
  // "In talks with President X, Minister Y said": he is none of the list
  const apart =
    beside &&
    /^,\s$/u.test(text.slice(beside.span.end, party.span.start)) &&
    /^\s\p{Ll}/u.test(text.slice(party.span.end, party.span.end + 2));
  if (beside?.country && !apart && areListed(beside.span, party.span, text, lexicon.words))
    return alike(beside.title, party.title, lexicon.words) ? null : beside.country;
  return memory.filed;
}

/** Titles of one class, or the very same. */
function alike(a: string | null, b: string | null, language: ExtractLanguage): boolean {
  const kind = classOf(a, language);
  return kind === classOf(b, language) && (kind !== null || a === b);
}

/**
 * On an institution's own page an official of lesser rank whom nobody knows is one of its country; so is the first who
 * bears its head's title, where nobody knows who was that.
 */
function ownOfficial(party: Party, context: LinkContext): CountryId | null {
  const { memory, lexicon } = context;
  const { home, principal, ownPage } = memory;
  if (!ownPage || !home || !party.title) return null;
  const kind = classOf(party.title, lexicon.words);
  if (kind === null || lexicon.words.contacts.ownStaff.test(party.title)) return home;
  const heads = kind === classOf(principal, lexicon.words) && holderNow(home, party.title, context) === null;
  return heads && !memory.parties.some((p) => p.name && classOf(p.title, lexicon.words) === kind) ? home : null;
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
