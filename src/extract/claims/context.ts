/** What a text has said so far that later claims lean on: its year, its pair. */
import type { Claim } from "../../model/claim.ts";
import type { CountryId } from "../../model/country.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import { type Day, exposure } from "../../model/period.ts";
import { publisherOf } from "../engine/origin.ts";
import type { Lexicon } from "../lexicon.ts";
import { matchPattern, type Sentence, type Unit } from "../shadow.ts";
import { ableIn, type CompiledGrammar } from "./compile.ts";
import type { Draft } from "./draft.ts";
import { isTopic } from "./periods.ts";

export interface Context {
  readonly published: Day | null;
  /** The country whose institution publishes the page; null elsewhere. */
  readonly home: CountryId | null;
  /** Whether the sentence before was about international life. */
  about: boolean;
  /** Whether the sentence before made a claim that a record could settle. */
  claimed: boolean;
  /** The last year that the text spoke of, or the months of the sentence before. */
  topic: Claim["period"];
  /** The year that the text spoke of before those months. */
  year: Claim["period"];
  /** The sides of the last claims, newest last. */
  readonly pairs: { readonly a: readonly Party[]; readonly b: readonly Party[] }[];
  /** The sides of the last claim of the present sentence: "…, his ninth visit". */
  clause: { readonly a: readonly Party[]; readonly b: readonly Party[] } | null;
  /** One party for each country, the last named last. */
  readonly countries: Map<CountryId, Party>;
  /** Every party by its span, for references back. */
  readonly named: Map<string, Party>;
}

export function createContext(document: Document, lexicon?: Lexicon): Context {
  const words = lexicon?.language(document.language)?.words;
  return {
    published: document.published?.day ?? null,
    home: (words && publisherOf(document, words)?.country) ?? null,
    about: false,
    claimed: false,
    topic: null,
    year: null,
    pairs: [],
    clause: null,
    countries: new Map(),
    named: new Map(),
  };
}

/** Takes a sentence into the context, after its claims were read. */
export function note(context: Context, sentence: Sentence, drafts: readonly Draft[], grammar: CompiledGrammar): void {
  const topic = topicOf(sentence, grammar);
  if (topic && exposure(topic) > MONTHS) context.year = topic;
  context.topic = topic ?? context.year;
  for (const unit of sentence.units) {
    const party = unit.party;
    if (!party) continue;
    if (unit.kind !== "pronoun") context.named.set(key(party.span), party);
    if (!party.country) continue;
    const known = context.countries.get(party.country);
    context.countries.delete(party.country);
    context.countries.set(party.country, unit.kind === "country" ? party : (known ?? countryOf(party)));
  }
  context.claimed = drafts.some((d) => !d.interpretation);
  const pairs = drafts.filter((d) => d.a.length > 0 && d.b.length > 0);
  for (const { a, b } of pairs) context.pairs.push({ a, b });
  const two = pairs.length === 0 ? twoIn(sentence) : null;
  if (two) context.pairs.push({ a: two.slice(0, 1), b: two.slice(1) });
}

/** The two persons of two countries, and nobody else, whom a sentence names. */
function twoIn(sentence: Sentence): readonly Party[] | null {
  const named = sentence.units.flatMap((u) => (u.kind === "person" && u.party?.name ? [u.party] : []));
  const [one, other, ...more] = named;
  const apart = one?.country && other?.country && one.country !== other.country;
  return apart && more.length === 0 ? named : null;
}

/** Longer than a quarter of a year is what a whole text may be about. Days. */
const MONTHS = 92;

/** The last stretch of time that a sentence speaks of and does not only bound another by: "since his term began in January". */
function topicOf(sentence: Sentence, grammar: CompiledGrammar): Claim["period"] {
  const dated = sentence.units.filter((u) => u.date && isTopic(u.date) && !isBracketed(u, sentence));
  if (dated.length === 0) return null;
  const bounds = ableIn(grammar.periods, sentence)
    .filter((p) => p.form !== "between")
    .flatMap((p) => matchPattern(p.compiled, sentence).flatMap((m) => m.slots.when ?? []));
  const unclear = matchPattern(grammar.unclearTimes, sentence).map((m) => m.span);
  const between = (from: number, to: Unit): string =>
    sentence.text.slice(from - sentence.span.start, to.span.start - sentence.span.start);
  const isUnclear = (u: Unit): boolean =>
    unclear.some(({ end }) => end <= u.span.start && !PAUSE.test(between(end, u)));
  return dated.findLast((u) => !bounds.includes(u) && !isUnclear(u))?.date ?? null;
}

/** "(around 15 in |2008| alone)": a remark of what the sentence is not about. */
function isBracketed({ span }: Unit, { text, span: whole }: Sentence): boolean {
  const before = text.slice(0, span.start - whole.start);
  return /[(（][^)）]*$/u.test(before);
}
const PAUSE = /[,;:—，；：]/u;

/** The country of a party as a party: where its name stood, nobody in particular. */
export function countryOf(party: Party): Party {
  return { ...party, name: null, title: null, organisation: null, group: null, qualifier: null };
}

export function key(span: Span): string {
  return `${span.start}:${span.end}`;
}
