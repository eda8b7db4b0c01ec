/**
 * The shadow of a sentence: its text with every recognised unit (a person with titles, a country, a date …)
 * replaced by one private-use character of its kind. Rules are then short regular expressions over words and
 * units, and every match leads back to the exact words.
 *
 *   "French President Emmanuel Macron met Xi Jinping in Beijing on Monday."
 *   "P met P in L D."          (P person, L place, D date)
 */
import type { Span } from "../model/evidence.ts";
import type { Place } from "../model/mention.ts";
import type { Party } from "../model/party.ts";
import type { DatedPeriod } from "../model/period.ts";
import { matchesOf } from "./engine/matches.ts";

export type UnitKind =
  | "person" // a named person, with titles before or after
  | "office" // an office or description without a name: "the Chinese leader", "his Russian counterpart"
  | "country" // a country, or a capital or seat of power used as an actor
  | "organisation"
  | "group" // several office-holders without names: "senior Chinese officials"
  | "pronoun" // he, they, the two leaders, the pair: resolved to earlier parties where possible
  | "place" // a city or venue
  | "date"
  | "number"; // 3, three, twice (2), a dozen (12), thirty-six

export interface Unit {
  readonly kind: UnitKind;
  /** Offsets into the document's text. */
  readonly span: Span;
  /** For person, office, country, organisation, group, pronoun. */
  readonly party?: Party;
  /** For place, and for country. */
  readonly place?: Place;
  readonly date?: DatedPeriod & { readonly text: string };
  readonly value?: number;
}

const CHARS: Readonly<Record<UnitKind, string>> = {
  person: "\uE000",
  office: "\uE001",
  country: "\uE002",
  organisation: "\uE003",
  group: "\uE004",
  pronoun: "\uE005",
  place: "\uE006",
  date: "\uE007",
  number: "\uE008",
};

/** What a slot of a pattern may hold. `{a:parties}` is one or more parties in a coordinated list. */
const SLOTS: Readonly<Record<string, readonly UnitKind[]>> = {
  party: ["person", "office", "country", "organisation", "group", "pronoun"],
  actor: ["person", "office", "group", "pronoun"],
  named: ["person"],
  bearer: ["person", "office"],
  polity: ["country", "organisation"],
  organisation: ["organisation"],
  country: ["country"],
  group: ["group"],
  pronoun: ["pronoun"],
  place: ["place", "country"],
  city: ["place"],
  date: ["date"],
  number: ["number"],
};

export interface Speech {
  readonly by: Party | null;
  readonly to: Party | null;
}

export interface Sentence {
  /** Offsets into the document's text. */
  readonly span: Span;
  readonly text: string;
  readonly shadow: string;
  /** In the order in which they stand. */
  readonly units: readonly Unit[];
  /** Who says it, and to whom, where the text lets that be known. */
  readonly speech: Speech;
  /** For each shadow index (and one past the end) the offset in the document. */
  readonly offsets: Uint32Array;
}

/**
 * Builds the shadow of `text[span]`; units must lie inside, in order, without overlap. `passed` are words that the
 * shadow leaves out ("of course,"), in order, apart from the units.
 */
export function shadowOf(
  text: string,
  span: Span,
  units: readonly Unit[],
  passed: readonly Span[] = [],
  speech: Speech = { by: null, to: null },
): Sentence {
  const parts: string[] = [];
  const offsets: number[] = [];
  let at = span.start;
  let next = 0;
  const copy = (end: number) => {
    for (; next < passed.length && passed[next]!.start < end; next++) {
      take(passed[next]!.start);
      at = Math.max(at, passed[next]!.end);
    }
    take(end);
  };
  const take = (end: number) => {
    for (let i = at; i < end; i++) offsets.push(i);
    parts.push(text.slice(at, Math.max(at, end)));
    at = Math.max(at, end);
  };
  for (const unit of units) {
    copy(unit.span.start);
    parts.push(CHARS[unit.kind]);
    offsets.push(unit.span.start);
    at = unit.span.end;
  }
  copy(span.end);
  offsets.push(span.end);
  return {
    span,
    text: text.slice(span.start, span.end),
    shadow: parts.join(""),
    units,
    speech,
    offsets: Uint32Array.from(offsets),
  };
}

export type Pattern = RegExp;

/** How a language coordinates a list: between two items. */
export interface ListWords {
  readonly separator: string;
}

/**
 * Compiles a rule's pattern: regular-expression source with slots `{name:slot}` or `{slot}`.
 * A plural slot (`parties`, `countries`, `places`, `actors`, `dates`) takes a coordinated list.
 * Space in a pattern stands for any white space. Slot names become named groups.
 */
export function compilePattern(source: string, list: ListWords): Pattern {
  const compiled = source.replace(
    /(?<!\\[pP])\{(?:(\w+):)?(\w+)\}/g,
    (whole, name: string | undefined, slot: string) => {
      const singular =
        slot === "parties"
          ? "party"
          : slot === "countries"
            ? "country"
            : slot === "cities"
              ? "city"
              : slot.replace(/s$/, "");
      const kinds = SLOTS[slot] ?? SLOTS[singular];
      if (!kinds) throw new Error(`pattern "${source}": unknown slot ${whole}`);
      const one = `[${kinds.map((k) => CHARS[k]).join("")}]`;
      const body = SLOTS[slot] ? one : `${one}(?:${list.separator}${one})*`;
      return name ? `(?<${name}>${body})` : `(?:${body})`;
    },
  );
  return new RegExp(compiled.replace(/ /g, "\\s+"), "dgiu");
}

export interface PatternMatch {
  /** Offsets of the whole match in the document. */
  readonly span: Span;
  /** The units in each named slot. */
  readonly slots: Readonly<Record<string, readonly Unit[]>>;
  /** The document span of any named group, slot or not. */
  readonly groups: Readonly<Record<string, Span>>;
  readonly index: number;
  readonly length: number;
}

/** All matches of a pattern in a sentence. */
export function matchPattern(pattern: Pattern, sentence: Sentence): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const m of matchesOf(pattern, sentence.shadow)) {
    const slots: Record<string, readonly Unit[]> = {};
    const groups: Record<string, Span> = {};
    for (const [name, range] of Object.entries(m.indices?.groups ?? {})) {
      if (!range) continue;
      const span = { start: sentence.offsets[range[0]]!, end: endOffset(sentence, range[1]) };
      groups[name] = span;
      slots[name] = unitsIn(sentence, span);
    }
    matches.push({
      span: { start: sentence.offsets[m.index]!, end: endOffset(sentence, m.index + m[0].length) },
      slots,
      groups,
      index: m.index,
      length: m[0].length,
    });
  }
  return matches;
}

/** The document offset where a shadow range that ends before `index` ends. */
function endOffset(sentence: Sentence, index: number): number {
  if (index === 0) return sentence.offsets[0]!;
  const last = sentence.offsets[index - 1]!;
  const unit = unitStartingAt(sentence, last);
  return unit && isUnitChar(sentence.shadow.charCodeAt(index - 1)) ? unit.span.end : last + 1;
}

export function unitsIn(sentence: Sentence, span: Span): Unit[] {
  return sentence.units.filter((u) => u.span.start >= span.start && u.span.end <= span.end);
}

function unitStartingAt(sentence: Sentence, offset: number): Unit | undefined {
  return sentence.units.find((u) => u.span.start === offset);
}

export function isUnitChar(code: number): boolean {
  return code >= 0xe000 && code <= 0xe008;
}
