/**
 * What the roster and a language's words know, as one trie of phrases, built once. A phrase can mean several things
 * (two persons of one surname; a capital as a city and as an actor): all are kept, composition chooses.
 */
import type { Country, CountryId } from "../model/country.ts";
import type { Language } from "../model/document.ts";
import type { OrganisationId } from "../model/organisation.ts";
import type { PersonId } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";
import type { AtomKind } from "./engine/atoms.ts";
import { fold, wordsOf } from "./engine/tokens.ts";
import { PhraseTrie } from "./engine/trie.ts";
import type { ExtractLanguage } from "./language.ts";
import { languages } from "./languages.ts";

export interface Entry {
  readonly kind: AtomKind;
  /** How the phrase must be written: as given, with capitals, or in any case. */
  readonly written: "exact" | "capital" | "any";
  /** The phrase as given, for "exact". */
  readonly form: string;
  readonly persons?: readonly PersonId[];
  readonly country?: CountryId;
  readonly organisation?: OrganisationId;
  /** For a city or a seat of power. */
  readonly city?: string;
  /** A capital or a seat of power, which can act for its country. */
  readonly acts?: boolean;
  /** The country is that of who publishes the text. */
  readonly own?: boolean;
}

export interface LanguageLexicon {
  readonly words: ExtractLanguage;
  readonly trie: PhraseTrie<Entry>;
  /** Folded short name → persons, words of the language too: they count beside a title. */
  readonly shortNames: ReadonlyMap<string, readonly PersonId[]>;
  /** Each word of a leading person's name of two words, folded → the other word: for names with a slip of the pen. */
  readonly pairedNames: ReadonlyMap<string, readonly PairedName[]>;
}

export interface PairedName {
  readonly other: string;
  /** Whether the other word stands after this one. */
  readonly after: boolean;
  readonly person: PersonId;
}

export interface Lexicon {
  readonly roster: Roster;
  /** Null for a language that we do not read. */
  language(code: Language): LanguageLexicon | null;
}

/** Builds the tries lazily, one a language. */
export function createLexicon(roster: Roster): Lexicon {
  const built = new Map<Language, LanguageLexicon>();
  return {
    roster,
    language(code) {
      const known = built.get(code);
      if (known) return known;
      const words = languages.find((l) => l.code === code);
      if (!words) return null;
      const made = lexiconOf(roster, words);
      built.set(code, made);
      return made;
    },
  };
}

function lexiconOf(roster: Roster, words: ExtractLanguage): LanguageLexicon {
  const trie = new PhraseTrie<Entry>();
  const own: Add = (phrase, entry) => {
    for (const form of words.forms(phrase, entry.kind)) trie.add(form, { written: written(form), ...entry, form });
  };
  const add: Add = (phrase, entry) => {
    if (words.script.test(phrase)) own(phrase, entry);
  };
  // Realms that ended before 1900 would only catch the places that keep their names
  for (const country of roster.countries)
    if (!country.existsTo || country.existsTo > "1900") addCountry(country, words, add);
  for (const [demonym, country] of words.demonyms)
    own(demonym, { kind: "demonym", country, ...(/^\p{Ll}/u.test(demonym) ? { written: "any" } : {}) });
  for (const [name, country] of words.countryNames) add(name, { kind: "country", country });
  for (const name of words.ownCountry) add(name, { kind: "country", own: true });
  for (const [name, country, city = name] of words.cities)
    add(name, { kind: "city", country, city, written: "capital" });
  for (const [seat, [city, country]] of Object.entries(words.seats))
    add(seat, { kind: "seat", country, city, acts: !words.venuesOnly.has(seat), written: "capital" });
  for (const [name, country] of words.pastPersons) add(name, { kind: "name", country, written: "capital" });
  for (const organisation of roster.organisations) {
    for (const name of [
      organisation.names[words.code],
      ...organisation.abbreviations,
      ...organisation.summits[words.code],
    ])
      for (const form of name ? [name, ...dotted(name)] : [])
        add(form, { kind: "organisation", organisation: organisation.id });
  }
  const shortNames = addPersons(roster, words, add);
  addTitles(roster, words, add);
  return { words, trie, shortNames, pairedNames: pairedNamesOf(roster, words) };
}

/** "UN" is written "U.N." too. */
const dotted = (name: string): readonly string[] => (/^\p{Lu}{2,3}$/u.test(name) ? [`${[...name].join(".")}.`] : []);

/** Below this rank many have like names. */
const LEADING_RANK = 3;

/** Where names are written in another script one sound has many spellings: only those of such languages are paired. */
function pairedNamesOf(roster: Roster, words: ExtractLanguage): ReadonlyMap<string, readonly PairedName[]> {
  const paired = new Map<string, PairedName[]>();
  const note = (word: string, name: PairedName) => {
    const known = paired.get(word);
    if (known) known.push(name);
    else paired.set(word, [name]);
  };
  for (const person of roster.persons) {
    if (!words.transliterated.has(person.country)) continue;
    const ranks = (roster.tenuresOf.get(person.id) ?? []).map((t) => roster.office.get(t.office)?.rank ?? 7);
    if (Math.min(7, ...ranks) > LEADING_RANK) continue;
    for (const name of words.nameForms(person)) {
      const [first, second, ...more] = wordsOf(name);
      if (!first || !second || more.length > 0) continue;
      note(first, { other: second, after: true, person: person.id });
      note(second, { other: first, after: false, person: person.id });
    }
  }
  return paired;
}

type Add = (phrase: string, entry: Omit<Entry, "form" | "written"> & { written?: Entry["written"] }) => void;

/** Short abbreviations must stand as they are ("US", "UN", "PA"); names begin with a capital. */
function written(phrase: string): Entry["written"] {
  return /^[\p{Lu}.\d&]{1,6}$/u.test(phrase) || phrase.length <= 3 ? "exact" : "capital";
}

function addCountry(country: Country, words: ExtractLanguage, add: Add): void {
  // A former capital is a city, and "我国" whose page it is, whatever the roster's aliases say
  const cities = new Set([...words.cities.map(([city]) => city), ...words.ownCountry].map(fold));
  const names = [country.names[words.code], ...country.aliases.filter((a) => !cities.has(fold(a)))];
  for (const name of names) if (name) add(name, { kind: "country", country: country.id });
  if (words.code === "en" && country.demonym)
    add(country.demonym, { kind: "demonym", country: country.id, written: "capital" });
  const capital = country.capitals[words.code];
  const town = country.capitals.en ?? capital;
  if (capital && town) add(capital, { kind: "city", country: country.id, city: town, acts: true, written: "capital" });
  for (const metonym of country.metonyms[words.code]) {
    const plain = metonym.replace(/^the /i, "");
    if (plain === capital || fold(plain) in words.seats) continue;
    // "Kiev" and "Bujumbura" are towns of their own name, a palace stands in the capital
    const city = words.buildings.test(plain) ? town : plain;
    add(plain, { kind: "seat", country: country.id, acts: true, written: "capital", ...(city ? { city } : {}) });
  }
}

function addPersons(roster: Roster, words: ExtractLanguage, add: Add): ReadonlyMap<string, readonly PersonId[]> {
  const names = new Map<string, { phrase: string; kind: "name" | "surname"; persons: PersonId[] }>();
  const note = (phrase: string, kind: "name" | "surname", person: PersonId) => {
    const key = wordsOf(phrase).join(" ");
    // An initial is nobody's name
    if (key.length < 2) return;
    const known = names.get(key);
    if (!known) names.set(key, { phrase, kind, persons: [person] });
    else {
      if (!known.persons.includes(person)) known.persons.push(person);
      if (kind === "name") known.kind = "name";
    }
  };
  for (const person of roster.persons) {
    for (const name of words.nameForms(person)) note(name, wordsOf(name).length > 1 ? "name" : "surname", person.id);
    for (const surname of words.surnames(person)) note(surname, "surname", person.id);
  }
  const short = new Map<string, readonly PersonId[]>();
  for (const [key, { phrase, kind, persons }] of names) {
    if (!key.includes(" ")) short.set(key, persons);
    if (kind === "surname" && words.commonWords.has(key)) continue;
    add(phrase, { kind, persons, written: "capital" });
  }
  return short;
}

function addTitles(roster: Roster, words: ExtractLanguage, add: Add): void {
  const { heads, ranks, plurals, honorifics, titleWords, national } = words.titles;
  const owner = new Map(national.map(([title, country]) => [wordsOf(title).join(" "), country]));
  const seen = new Set<string>();
  const once = (phrase: string, kind: AtomKind, how: Entry["written"] = "any", organisation?: OrganisationId) => {
    const key = wordsOf(phrase).join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    const country = owner.get(key);
    add(phrase, { kind, written: how, ...(country ? { country } : {}), ...(organisation ? { organisation } : {}) });
  };
  for (const [title, organisation] of words.titles.organisational) once(title, "rank", "any", organisation);
  for (const [t] of national) if (!heads.includes(t)) once(t, "rank");
  for (const t of heads) once(t, "head");
  for (const t of ranks) once(t, "rank");
  for (const t of plurals) once(t, "heads");
  for (const t of honorifics) once(t, "honorific", "capital");
  for (const t of titleWords) once(t, "titleword");
  const polity = new Set(
    roster.countries.flatMap((c) => [
      ...wordsOf(c.names[words.code]),
      ...(words.code === "en" ? wordsOf(c.demonym) : []),
    ]),
  );
  for (const common of ["and", "the", "of", "central", "united", "new", "north", "south", "republic", "democratic"])
    polity.delete(common);
  const aliases = roster.countries.flatMap((c) => c.aliases);
  for (const office of roster.offices)
    for (const title of office.titles[words.code]) {
      const parts = wordsOf(title);
      if (parts.length < 2 || parts.some((w) => polity.has(w))) continue;
      // "US Secretary of State": the country is a word of its own, and says whose the title is.
      if (aliases.some((name) => title.startsWith(`${name} `))) continue;
      once(title, "rank", "capital", office.organisation ?? undefined);
    }
}
