/** Which office of a country or organisation a title as written means. Pure; titles are compared as sets of words. */
import type { CountryId } from "../model/country.ts";
import type { Office } from "../model/office.ts";
import type { OrganisationId } from "../model/organisation.ts";
import type { Roster } from "../model/roster.ts";
import { keptAnswers } from "./answers.ts";

/** Spellings and synonyms that name one office; an empty list drops the word. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  of: [],
  for: [],
  the: [],
  and: [],
  to: [],
  s: [],
  a: [],
  an: [],
  his: [],
  her: [],
  their: [],
  affairs: [],
  federal: [],
  republic: [],
  peoples: [],
  people: [],
  acting: [],
  interim: [],
  former: [],
  current: [],
  newly: [],
  elected: [],
  visiting: [],
  incumbent: [],
  outgoing: [],
  caretaker: [],
  ex: [],
  external: ["foreign"],
  defense: ["defence"],
  adviser: ["advisor"],
  councillor: ["councilor"],
  premier: ["prime", "minister"],
  premiers: ["prime", "minister"],
  pm: ["prime", "minister"],
  ministers: ["minister"],
  presidents: ["president"],
  secretaries: ["secretary"],
  chancellors: ["chancellor"],
  chairwoman: ["chairman"],
  chairperson: ["chairman"],
  chair: ["chairman"],
  speakers: ["speaker"],
  queen: ["king"],
  monarch: ["king"],
  kings: ["king"],
  us: [],
  american: [],
  vice: ["deputy"],
  undersecretary: ["under", "secretary"],
  fm: ["foreign", "minister"],
  crown: ["crown"],
  first: ["first"],
  general: ["general"],
  sherpa: ["sherpa"],
  tsar: [],
  emperor: ["king"],
  shah: ["king"],
  pontiff: ["pope"],
  emir: ["emir"],
};

const cache = new Map<string, ReadonlySet<string>>();

/** "Minister of Foreign Affairs" and "Foreign Minister" are the same set. */
function titleWords(title: string): ReadonlySet<string> {
  let set = cache.get(title);
  if (!set) {
    const words = fold(title)
      .replace(/['’]s\b/g, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    set = new Set(words.flatMap((w) => WORDS[w] ?? [w]));
    cache.set(title, set);
  }
  return set;
}

export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđıæßðþ]/g, (c) => ({ ø: "o", ł: "l", đ: "d", ı: "i", æ: "ae", ß: "ss", ð: "d", þ: "th" })[c] ?? c);
}

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((w) => b.has(w));

/** The single titles of a text such as "Deputy Prime Minister and Foreign Minister". */
function partsOfTitle(title: string): readonly string[] {
  const parts = title.split(/\s*(?:,| and |\/|&)\s*/).filter(Boolean);
  return parts.length > 1 ? [title, ...parts] : [title];
}

const isNamed = keptAnswers<boolean>();

/** True when one of the office's titles is the written one, as a set of words. */
export function namesOffice(title: string, office: Office): boolean {
  return isNamed(office, title, () =>
    partsOfTitle(title).some((part) => {
      const words = withoutPolity(titleWords(part), office);
      return (
        (words.size > 0 && ownTitles(office).some((own) => equal(own, words))) ||
        Object.values(office.titles).some((titles) => titles.includes(part))
      );
    }),
  );
}

const titlesOf = new WeakMap<Office, readonly ReadonlySet<string>[]>();

/** The office's titles without the words for its country, each once. */
function ownTitles(office: Office): readonly ReadonlySet<string>[] {
  let own = titlesOf.get(office);
  if (!own) {
    own = office.titles.en.map((title) => withoutPolity(titleWords(title), office));
    titlesOf.set(office, own);
  }
  return own;
}

/** "President of Kazakhstan" and "Kazakh President" say no more than "President", once the country is known. */
function withoutPolity(words: ReadonlySet<string>, office: Office): ReadonlySet<string> {
  const own = polityWords.get(office);
  if (!own) return words;
  const kept = new Set([...words].filter((w) => !own.has(w)));
  return kept.size > 0 ? kept : words;
}

const polityWords = new WeakMap<Office, ReadonlySet<string>>();
const prepared = new WeakSet<Roster>();
function prepare(roster: Roster): void {
  if (prepared.has(roster)) return;
  prepared.add(roster);
  for (const office of roster.offices) {
    titlesOf.delete(office);
    const country = office.country ? roster.country.get(office.country) : undefined;
    const organisation = office.organisation ? roster.organisation.get(office.organisation) : undefined;
    const names = country
      ? [country.names.en, country.demonym, ...country.aliases]
      : organisation
        ? [organisation.names.en, ...organisation.abbreviations]
        : [];
    polityWords.set(
      office,
      new Set(names.filter((n) => /^\p{Script=Latin}/u.test(n)).flatMap((n) => fold(n).split(/[^\p{L}\p{N}]+/u))),
    );
  }
}

const officesOf = keptAnswers<readonly Office[]>();

/** The offices that a title means in a country or organisation, the best first. "Leader" means who leads. */
export const officesNamed = (
  roster: Roster,
  title: string,
  country: CountryId | null,
  organisation: OrganisationId | null,
): readonly Office[] =>
  officesOf(roster, `${country}|${organisation}|${title}`, () => findOffices(roster, title, country, organisation));

function findOffices(
  roster: Roster,
  title: string,
  country: CountryId | null,
  organisation: OrganisationId | null,
): readonly Office[] {
  prepare(roster);
  const offices = country
    ? (roster.officesOf.get(country) ?? [])
    : organisation
      ? roster.offices.filter((o) => o.organisation === organisation)
      : [];
  const exact = offices.filter((o) => namesOffice(title, o));
  if (exact.length > 0) return exact;
  const words = titleWords(title);
  if ([...words].every((w) => CHIEF.has(w))) {
    if (country) return leadersOf(offices, false);
    const heads = offices.filter((o) => o.exclusive && o.rank === null);
    return heads.length === 1 ? heads : [];
  }
  if (country && (words.has("leader") || words.has("leaders")) && !words.has("opposition"))
    return leadersOf(offices, words.has("party"));
  const head = fold(title);
  if (country && /\bheads? of state\b/.test(head))
    return offices.filter((o) => o.id.endsWith("-hos") || o.id === `${country}-president`);
  if (country && /\bheads? of government\b/.test(head)) return offices.filter((o) => /-(?:hog|premier|pm)$/.test(o.id));
  if (country && /\bparty (?:chief|leader)\b/.test(head))
    return offices.filter((o) => o.channel === "party" && o.rank === 1);
  // "His Australian counterpart" of the Secretary of State is a foreign minister
  if (country && head === "secretary of state") return offices.filter((o) => o.id.endsWith("-fm"));
  if (country && TOP_DIPLOMAT.test(head) && !LESSER.test(head)) return offices.filter((o) => o.id.endsWith("-fm"));
  if (country && head === "secretary") return offices.filter((o) => o.id.endsWith("-secstate") || o.id.endsWith("-fm"));
  return [];
}

/** "The Kremlin chief". */
const CHIEF: ReadonlySet<string> = new Set("chief boss strongman ruler dictator autocrat".split(" "));

/** A minister of foreign affairs, whatever else falls to him. */
const TOP_DIPLOMAT =
  /\b(?:top|chief) diplomat\b|\b(?:foreign|external) (?:\w+ ){0,3}(?:minister|secretary|chief)\b|\b(?:minister|secretary)\b.*\b(?:foreign|external) (?:affairs|relations|policy)\b|\bforeign affairs\b.*\b(?:minister|secretary)\b/;
const LESSER =
  /\b(?:deputy|vice|under|undersecretary|assistant|permanent|parliamentary|junior|former)\b|\bof state\b|\bstate (?:minister|secretary)\b|\bdelegate\b/;

/** Who leads: the de facto leader, else a head of state with power, else the head of government. */
function leadersOf(offices: readonly Office[], party: boolean): readonly Office[] {
  const first = offices.filter((o) => o.rank === 1 && o.exclusive);
  if (party) return first.filter((o) => o.channel === "party");
  const power = (o: Office): number =>
    o.id.endsWith("-leader")
      ? 0
      : /ceremonial/i.test(o.notes)
        ? 4
        : /-(?:hos|president)$/.test(o.id)
          ? /^King|^Queen|^Emperor/.test(o.titles.en[0] ?? "")
            ? 2.5
            : 1
          : o.channel === "party"
            ? 3
            : 2;
  return [...first].sort((a, b) => power(a) - power(b));
}
