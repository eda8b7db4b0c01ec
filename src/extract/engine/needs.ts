/**
 * What a pattern cannot match without, read from the pattern itself: sets of units (or atoms) of which the sentence
 * must hold one each, and the words of its trigger. Rules that cannot fire are passed over unseen, and no list of words
 * is kept by hand that a new rule could be missing from.
 */

/** Each number is a set of kinds as bits; a sentence must hold one kind of every set. */
export type Needs = readonly number[];

const FIRST_UNIT = 0xe000;
const FIRST_ATOM = 0xe020;
/** Atoms follow the units in the bits. */
const UNIT_BITS = 16;

/** The bit of a private-use character; 0 for any other. */
function bitOf(code: number): number {
  if (code >= FIRST_ATOM && code < FIRST_ATOM + 16) return 1 << (UNIT_BITS + code - FIRST_ATOM);
  return code >= FIRST_UNIT && code < FIRST_UNIT + UNIT_BITS ? 1 << (code - FIRST_UNIT) : 0;
}

/** The kinds of units or atoms that a shadow holds. */
export function kindsIn(shadow: string): number {
  let kinds = 0;
  for (let i = 0; i < shadow.length; i++) {
    const code = shadow.charCodeAt(i);
    if (code >= FIRST_UNIT && code < FIRST_ATOM + 16) kinds |= bitOf(code);
  }
  return kinds;
}

export const holds = (kinds: number, needs: Needs): boolean => needs.every((set) => (kinds & set) !== 0);

/** The needs of a regular expression's source. What is optional, negated or only looked at needs nothing. */
export function needsOf(source: string): Needs {
  const parser = { source, at: 0 };
  return alternatives(parser);
}

interface Parser {
  readonly source: string;
  at: number;
}

/** Up to the closing bracket or the end. One branch must match: only what every branch needs is needed. */
function alternatives(parser: Parser): Needs {
  const branches: Needs[] = [sequence(parser)];
  while (parser.source[parser.at] === "|") {
    parser.at++;
    branches.push(sequence(parser));
  }
  if (branches.length === 1) return branches[0]!;
  if (branches.some((needs) => needs.length === 0)) return [];
  // One set of each branch, the smallest, joined: the sentence must hold a kind of some branch
  return [branches.reduce((all, needs) => all | needs.reduce((a, b) => (count(a) <= count(b) ? a : b)), 0)];
}

const count = (bits: number): number => bits.toString(2).replaceAll("0", "").length;

function sequence(parser: Parser): Needs {
  const needs: number[] = [];
  while (parser.at < parser.source.length && !"|)".includes(parser.source[parser.at]!)) {
    const own = term(parser);
    if (!isOptional(parser)) needs.push(...own);
  }
  return [...new Set(needs)];
}

function term(parser: Parser): Needs {
  const { source } = parser;
  const c = source[parser.at]!;
  if (c === "\\") {
    const named = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|.)/su.exec(source.slice(parser.at, parser.at + 60))!;
    parser.at += named[0].length;
    const escaped = /^\\u([0-9a-fA-F]{4})$/.exec(named[0]);
    return escaped ? bits(bitOf(Number.parseInt(escaped[1]!, 16))) : [];
  }
  if (c === "[") return characterClass(parser);
  if (c === "(") return group(parser);
  parser.at++;
  return bits(bitOf(c.charCodeAt(0)));
}

const bits = (set: number): Needs => (set === 0 ? [] : [set]);

/** A class needs one of its kinds where it holds nothing else. */
function characterClass(parser: Parser): Needs {
  const { source } = parser;
  let at = parser.at + 1;
  const negated = source[at] === "^";
  let set = 0;
  let others = negated;
  while (source[at] !== "]" && at < source.length) {
    const bit = source[at] === "\\" ? 0 : bitOf(source.charCodeAt(at));
    if (bit === 0) others = true;
    set |= bit;
    at += source[at] === "\\" ? 2 : 1;
  }
  parser.at = at + 1;
  return others ? [] : bits(set);
}

function group(parser: Parser): Needs {
  const opening = /^\((?:\?(?:<[a-zA-Z]\w*>|[:=!]|<[=!]))?/.exec(parser.source.slice(parser.at, parser.at + 40))![0];
  parser.at += opening.length;
  const inner = alternatives(parser);
  parser.at++;
  // A look around is no part of the match; a look ahead that must hold may stand beyond the sentence's units
  return /^\(\?<?[=!]$/.test(opening) ? [] : inner;
}

function isOptional(parser: Parser): boolean {
  const quantifier = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (!quantifier) return false;
  parser.at += quantifier[0].length;
  return "*?".includes(quantifier[0][0]!) || quantifier[1] === "0";
}

/** The source of a named group, brackets and name left out; null where the pattern has none. */
export function groupSource(source: string, name: string): string | null {
  const opening = `(?<${name}>`;
  const from = source.indexOf(opening);
  if (from < 0) return null;
  let depth = 1;
  let inClass = false;
  for (let at = from + opening.length; at < source.length; at++) {
    const c = source[at];
    if (c === "\\") at++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return source.slice(from + opening.length, at);
  }
  return null;
}
