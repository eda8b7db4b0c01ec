/**
 * "Sino-Russian contacts", "Ugandan state visits": adjectives of countries that say whose contacts a claim is about.
 * Elsewhere an adjective alone is nobody ("Russian troops"), so the units leave it out.
 */
import type { CountryId } from "../../model/country.ts";
import { nobody } from "../engine/link-context.ts";
import { matchesOf } from "../engine/matches.ts";
import type { Lexicon } from "../lexicon.ts";
import { type Sentence, shadowOf, type Unit } from "../shadow.ts";
import type { CompiledGrammar } from "./compile.ts";

export interface Adjectives {
  /** One of them, where it is asked for. */
  readonly at: RegExp;
  /** The first words of all. */
  readonly begin: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, CountryId>;
}

const WORD = /(?<!\p{L})\p{L}+/gu;

const cache = new WeakMap<Lexicon, Map<string, Adjectives | null>>();

/** The adjectives that the roster and the language know; null without a lexicon. */
export function adjectivesOf(
  lexicon: Lexicon | undefined,
  code: Parameters<Lexicon["language"]>[0],
): Adjectives | null {
  if (!lexicon) return null;
  let kept = cache.get(lexicon);
  if (!kept) {
    kept = new Map();
    cache.set(lexicon, kept);
  }
  const known = kept.get(code);
  if (known !== undefined) return known;
  const countries = new Map<string, CountryId>();
  // A state of today before one of the past with the same adjective.
  const states = [...lexicon.roster.countries].sort(
    (x, y) => Number(x.existsTo !== null) - Number(y.existsTo !== null),
  );
  for (const c of states)
    for (const word of c.demonym.split("|")) if (word && !countries.has(word)) countries.set(word, c.id);
  for (const [word, id] of lexicon.language(code)?.words.demonyms ?? []) countries.set(word, id);
  const words = [...countries.keys()]
    .sort((x, y) => y.length - x.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const made =
    words.length > 0
      ? {
          at: new RegExp(`(?:${words.join("|")})(?!\\p{L})`, "uy"),
          begin: new Set([...countries.keys()].flatMap((w) => w.match(/^\p{L}+/u) ?? [])),
          countries,
        }
      : null;
  kept.set(code, made);
  return made;
}

/** The sentence with a country unit for each adjective that stands before a contact word. */
export function withAdjectives(sentence: Sentence, adjectives: Adjectives | null, grammar: CompiledGrammar): Sentence {
  const added: Unit[] = [...regionsIn(sentence, grammar), ...officesIn(sentence, grammar)];
  for (const { index, text } of adjectives ? adjectivesIn(sentence.text, adjectives) : []) {
    const span = { start: sentence.span.start + index, end: sentence.span.start + index + text.length };
    if (sentence.units.some((u) => span.start < u.span.end && u.span.start < span.end)) continue;
    if (!grammar.afterAdjective.test(sentence.text.slice(index + text.length))) continue;
    const country = adjectives!.countries.get(text) as CountryId;
    added.push({ kind: "country", span, party: { ...nobody(span, text), country } });
  }
  return added.length === 0 ? sentence : rebuilt(sentence, [...sentence.units, ...added]);
}

/** The alternatives are thousands: they are asked for only where a word begins one. */
function adjectivesIn(text: string, { at, begin }: Adjectives): { readonly index: number; readonly text: string }[] {
  const found: { index: number; text: string }[] = [];
  let end = 0;
  for (const { index, 0: word } of matchesOf(WORD, text)) {
    if (index < end || !begin.has(word)) continue;
    at.lastIndex = index;
    const m = at.exec(text);
    if (!m) continue;
    end = at.lastIndex;
    found.push({ index, text: m[0] });
  }
  return found;
}

/** Offices that a short title alone names before contact words ("Secretary travel"). */
function officesIn(sentence: Sentence, { grammar }: CompiledGrammar): Unit[] {
  return grammar.shortOffices.flatMap(({ pattern, title, country }) =>
    matchesOf(pattern, sentence.text)
      .map((m) => ({
        span: { start: sentence.span.start + m.index, end: sentence.span.start + m.index + m[0].length },
        text: m[0],
      }))
      .filter(({ span }) => !sentence.units.some((u) => span.start < u.span.end && u.span.start < span.end))
      .map(({ span, text }): Unit => {
        return { kind: "office", span, party: { ...nobody(span, text), title, country } };
      }),
  );
}

function regionsIn(sentence: Sentence, grammar: CompiledGrammar): Unit[] {
  return matchesOf(grammar.grammar.regions, sentence.text)
    .map((m) => ({
      start: sentence.span.start + m.index,
      end: sentence.span.start + m.index + m[0].length,
      name: m[0],
    }))
    .filter((r) => !sentence.units.some((u) => r.start < u.span.end && u.span.start < r.end))
    .map((r) => ({ kind: "place", span: { start: r.start, end: r.end }, place: { country: null, cities: [r.name] } }));
}

/** The sentence's shadow anew, with other units. */
export function rebuilt(sentence: Sentence, units: readonly Unit[]): Sentence {
  const base = sentence.span.start;
  const moved = (u: Unit, by: number): Unit => ({ ...u, span: { start: u.span.start + by, end: u.span.end + by } });
  const sorted = [...units].sort((x, y) => x.span.start - y.span.start);
  const local = shadowOf(
    sentence.text,
    { start: 0, end: sentence.text.length },
    sorted.map((u) => moved(u, -base)),
  );
  return { ...local, span: sentence.span, units: sorted, offsets: local.offsets.map((o) => o + base) };
}
