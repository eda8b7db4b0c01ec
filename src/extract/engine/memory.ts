/** What a text has named so far: for short names, pronouns, and "the president". */
import type { CountryId } from "../../model/country.ts";
import type { Span } from "../../model/evidence.ts";
import type { Place } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import type { Entry } from "../lexicon.ts";
import { fold, wordsOf } from "./tokens.ts";

/** Who publishes a text. */
export interface Institution {
  /** Its country: the text's own "President". */
  readonly home: CountryId | null;
  /** Whether the page is the institution's own: then "the president" in small letters is its own too. */
  readonly ownPage: boolean;
  /** Who says "I" where no label names a speaker: by office, or by name. */
  readonly author: Party | null;
  /** The office of its head. */
  readonly principal: string | null;
  /** Officials that the title names: who the labels are, and who speak with each other. */
  readonly present: readonly Present[];
}

/** An official by name, with his country and the title that the page gives him. */
export interface Present {
  readonly name: string;
  readonly country: CountryId;
  readonly title: string | null;
}

export interface Memory extends Institution {
  /** Short name (folded) → the person last named so. */
  readonly names: Map<string, { readonly party: Party; readonly entries: readonly Entry[] }>;
  /** Names of Han by their first character, which is a word of its own to the trie. */
  readonly written: Map<string, string[]>;
  /** Countries named so far. */
  readonly countries: CountryId[];
  /** Their first characters where they are written in Han; null for those that two of them share. */
  readonly initials: Map<string, CountryId | null>;
  /** Persons and offices of each sentence so far, in order. */
  readonly sentences: Party[][];
  /** The same in one list, the last named last. */
  readonly parties: Party[];
  /** Who says "I". */
  speaker: Party | null;
  /** Whom a question asks: "you". */
  asked: Party | null;
  /** The country from which a report was filed. */
  filed: CountryId | null;
  lastDay: Day | null;
  /** The first day of the date last named, however vague: when what is told was. */
  about: Day | null;
  /** The place last named: where "there" is. */
  lastPlace: Place | null;
  /** The one named at the top of the page. */
  firstPlace: Place | null;
}

export function createMemory(institution: Institution): Memory {
  return {
    names: new Map(),
    written: new Map(),
    countries: [],
    initials: new Map(),
    sentences: [],
    parties: [],
    ...institution,
    speaker: null,
    asked: null,
    filed: null,
    lastDay: null,
    about: null,
    lastPlace: null,
    firstPlace: null,
  };
}

export function remember(memory: Memory, party: Party, entries: readonly Entry[]): void {
  if (!party.name) return;
  // "特雷莎·梅" is told of again by all of it
  if (HAN.test(party.name) && !memory.names.has(party.name)) {
    memory.names.set(party.name, { party, entries });
    noteWritten(memory, party.name);
  }
  const words = wordsOf(party.name).filter(
    (w) => w.length > 1 && !/^(?:jr|sr|ii|iii|iv|bin|al|el|de|von|der|van|la)$/.test(w),
  );
  for (const word of new Set([words.at(-1), words[0]])) {
    // The second part of "Jae-in" is no name
    if (!word || word.length < 2 || (word !== words[0] && party.name.includes(`-${word}`))) continue;
    const known = memory.names.get(word);
    // The fullest form stays: "Joseph R. Biden" is not replaced by "Biden"
    if (!known || (known.party.name ?? "").length <= party.name.length || !sameName(known.party.name ?? "", party.name))
      memory.names.set(word, { party, entries });
    noteWritten(memory, word);
  }
}

/** Han has no spaces that tell where a name ends: it is looked for as it is written. */
function noteWritten({ written }: Memory, name: string): void {
  const first = name[0]!;
  if (!HAN.test(first)) return;
  const known = written.get(first);
  if (!known) written.set(first, [name]);
  else if (!known.includes(name)) known.push(name);
}

/** "卢" for 卢森堡, until the text names another country that begins so. */
export function noteInitial({ initials }: Memory, written: string, country: CountryId): void {
  const first = written[0]!;
  if (written.length < 2 || !HAN.test(first)) return;
  const known = initials.get(first);
  initials.set(first, known === undefined || known === country ? country : null);
}

const HAN = /\p{Script=Han}/u;

const isFiliation = (word: string): boolean => /^(?:bin|ibn|bint)$/.test(word);

/** One name is part of the other: "Xi", "Xi Jinping". */
export function sameName(a: string, b: string): boolean {
  const x = wordsOf(fold(a));
  const y = wordsOf(fold(b));
  // "B bin A" is a son of "A"
  if ((x.some(isFiliation) || y.some(isFiliation)) && x[0] !== y[0]) return false;
  const [small, big] = x.length <= y.length ? [x, y] : [y, x];
  return small.length > 0 && small.every((w) => big.includes(w));
}

/**
 * The parties of the last sentence that named any, newest last; the current one counts when it has some. No more than
 * `within` sentences back.
 */
export function recentParties(
  memory: Memory,
  current: readonly Party[],
  least: number,
  within = Number.POSITIVE_INFINITY,
): readonly Party[] {
  if (current.length >= least) return current;
  for (let i = memory.sentences.length - 1; i >= Math.max(0, memory.sentences.length - within); i--) {
    const parties = memory.sentences[i]!;
    if (parties.length >= least) return parties;
  }
  return [];
}

export function distinct(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const p of parties)
    if (!kept.some((k) => spanKey(k.span) === spanKey(p.span) || (k.name && p.name && sameName(k.name, p.name))))
      kept.push(p);
  return kept;
}

export function spanKey(span: Span): string {
  return `${span.start}:${span.end}`;
}

/** An office that itself points back passes the pointer on. */
export function pointTo(party: Party): readonly Span[] {
  return party.refersTo.length > 0 && party.title === null ? party.refersTo : [party.refersTo[0] ?? party.span];
}
