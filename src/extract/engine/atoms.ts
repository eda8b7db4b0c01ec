/**
 * Atoms: what the lexicon knows in a sentence, word by word, before units are composed of them. The atom shadow
 * is the sentence with each atom as one character, so that composition rules are short regular expressions.
 */
import type { Span } from "../../model/evidence.ts";
import type { DatedPeriod } from "../../model/period.ts";
import type { Entry } from "../lexicon.ts";
import { expandMacros } from "./macros.ts";

export type AtomKind =
  | "name" // a person's full name or variant
  | "surname"
  | "country"
  | "demonym"
  | "organisation"
  | "city"
  | "seat" // a seat of power: an actor, and a place
  | "honorific"
  | "head" // a title that can stand alone: "president"
  | "rank" // a title that needs a name or a country: "director"
  | "heads" // plural of either: "presidents"
  | "titleword" // part of a title: "deputy", "foreign", "Affairs"
  | "date"
  | "number";

export interface Atom {
  readonly kind: AtomKind;
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly date?: DatedPeriod & { readonly text: string };
  readonly value?: number;
}

const FIRST = 0xe020;
const KINDS: readonly AtomKind[] = [
  "name",
  "surname",
  "country",
  "demonym",
  "organisation",
  "city",
  "seat",
  "honorific",
  "head",
  "rank",
  "heads",
  "titleword",
  "date",
  "number",
];
const CHAR = new Map(KINDS.map((kind, i) => [kind, String.fromCharCode(FIRST + i)]));

export interface AtomShadow {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** For each shadow index (and one past the end) the offset in the document. */
  readonly offsets: Uint32Array;
  /** For each shadow index the atom that stands there, or -1. */
  readonly atomAt: Int32Array;
}

export function atomShadow(text: string, span: Span, atoms: readonly Atom[]): AtomShadow {
  const parts: string[] = [];
  const size = span.end - span.start - atoms.reduce((n, a) => n + a.span.end - a.span.start - 1, 0);
  const offsets = new Uint32Array(size + 1);
  const atomAt = new Int32Array(size + 1).fill(-1);
  let at = span.start;
  let i = 0;
  for (let k = 0; k <= atoms.length; k++) {
    const atom = atoms[k];
    const stop = atom ? atom.span.start : span.end;
    if (stop > at) parts.push(text.slice(at, stop));
    while (at < stop) offsets[i++] = at++;
    if (!atom) break;
    atomAt[i] = k;
    offsets[i++] = atom.span.start;
    parts.push(CHAR.get(atom.kind)!);
    at = atom.span.end;
  }
  offsets[i] = span.end;
  return { text: parts.join(""), atoms, offsets, atomAt };
}

/** The document span of a range of the shadow. */
export function spanOfRange(shadow: AtomShadow, from: number, to: number): Span {
  if (to <= from) return { start: shadow.offsets[from]!, end: shadow.offsets[from]! };
  const last = shadow.atomAt[to - 1]!;
  return {
    start: shadow.offsets[from]!,
    end: last >= 0 ? shadow.atoms[last]!.span.end : shadow.offsets[to - 1]! + 1,
  };
}

export function atomsInRange(shadow: AtomShadow, from: number, to: number): Atom[] {
  const found: Atom[] = [];
  for (let i = from; i < to; i++) {
    const k = shadow.atomAt[i]!;
    if (k >= 0) found.push(shadow.atoms[k]!);
  }
  return found;
}

/** Compiles a composition pattern: `{kind}` or `{kind|kind}` stands for atoms, `<macro>` for a language's macro. */
export function compileAtoms(source: string, macros: Readonly<Record<string, string>>): RegExp {
  let expanded = expandMacros(source, macros);
  expanded = expanded.replace(/\{([a-z]+(?:\|[a-z]+)*)\}/g, (whole, kinds: string) => {
    const chars = kinds.split("|").map((k) => CHAR.get(k as AtomKind));
    if (chars.includes(undefined)) throw new Error(`unit rule "${source}": unknown atom ${whole}`);
    return chars.length === 1 ? chars[0]! : `[${chars.join("")}]`;
  });
  // No unit begins inside a word; to say so first is to look at each word instead of at each letter
  return new RegExp(`(?<!\\w)(?:${expanded.replace(/ /g, "\\s+")})`, "dgu");
}
