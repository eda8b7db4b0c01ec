/**
 * Which words a pattern cannot match without, read from the pattern itself: the first letters of words of which a
 * sentence must hold one. Of several hundred patterns a sentence is then asked only by those that can fire.
 */

import type { Pattern, Sentence } from "../shadow.ts";

/** So many letters of a word make its key; a shorter word that ends there is marked. */
const LETTERS = 4;
const END = "$";
/** Stands in a literal where a word must begin or end. */
const EDGE = "\0";
/** Alternatives beyond this are not told apart. */
const MOST = 400;
/** Words in nearly every sentence: a key of last resort. */
const COMMON = new Set(
  "a$ an$ the$ of$ in$ to$ and$ is$ was$ are$ has$ have had$ been were for$ with that it$ on$ by$ be$ at$ from as$ no$ not$ his$ its$".split(
    " ",
  ),
);

type Keys = readonly string[];

/** The keys of a pattern's source, of which a sentence must have one; null: it may match in any. */
export function keysOf(source: string): Keys | null {
  const parser = { source, at: 0 };
  return keysOfNode(alternatives(parser, false));
}

export function keySet(source: string): ReadonlySet<string> | null {
  const keys = keysOf(source);
  return keys && new Set(keys);
}

const keysOfSentence = new WeakMap<Sentence, ReadonlySet<string>>();

/** Every key that the words of a sentence answer to. */
export function keysIn(sentence: Sentence): ReadonlySet<string> {
  const known = keysOfSentence.get(sentence);
  if (known) return known;
  const keys = new Set<string>();
  keysOfSentence.set(sentence, keys);
  for (const [word] of sentence.shadow.toLowerCase().matchAll(/\w+/g)) {
    for (let n = 1; n <= LETTERS && n <= word.length; n++) keys.add(word.slice(0, n));
    if (word.length < LETTERS) keys.add(word + END);
  }
  return keys;
}

/** Whether a sentence has one of these keys. */
export function answers(sentence: Sentence, keys: ReadonlySet<string> | null): boolean {
  if (keys === null) return true;
  for (const key of keysIn(sentence)) if (keys.has(key)) return true;
  return false;
}

/** Patterns by their keys. */
export interface KeyIndex<T> {
  readonly all: readonly T[];
  readonly always: readonly number[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

export function indexOf<T extends { readonly compiled: Pattern }>(all: readonly T[]): KeyIndex<T> {
  const always: number[] = [];
  const byKey = new Map<string, number[]>();
  all.forEach(({ compiled }, i) => {
    const keys = keysOf(compiled.source);
    if (!keys) always.push(i);
    for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  return { all, always, byKey };
}

/** Those that can match in a sentence, in their order. */
export function possible<T>({ all, always, byKey }: KeyIndex<T>, sentence: Sentence): readonly T[] {
  const found = new Set(always);
  for (const key of keysIn(sentence)) for (const i of byKey.get(key) ?? []) found.add(i);
  return [...found].sort((x, y) => x - y).map((i) => all[i] as T);
}

/**
 * `exact`: all the strings that a node can be, or null; `keys`: of which one must stand in what it matches, or null;
 * `edge`: whether a word may begin right behind it. A literal that begins where a word may begin is led by EDGE.
 */
interface Node {
  readonly exact: readonly string[] | null;
  readonly keys: Keys | null;
  readonly edge: boolean;
}

interface Parser {
  readonly source: string;
  at: number;
}

const literal = (...exact: readonly string[]): Node => ({ exact, keys: null, edge: exact.every(endsAtEdge) });
const ANYTHING: Node = { exact: null, keys: null, edge: false };

function endsAtEdge(text: string): boolean {
  return /\W$/.test(text);
}

function keysOfNode({ exact, keys }: Node): Keys | null {
  return exact ? keysOfLiterals(exact) : keys;
}

/** `edge`: whether a word may begin here. */
function alternatives(parser: Parser, edge: boolean): Node {
  const branches: Node[] = [sequence(parser, edge)];
  while (parser.source[parser.at] === "|") {
    parser.at++;
    branches.push(sequence(parser, edge));
  }
  if (branches.length === 1) return branches[0]!;
  const exact = branches.every((b) => b.exact) ? branches.flatMap((b) => b.exact!) : null;
  if (exact && exact.length <= MOST) return literal(...exact);
  const keys = branches.map(keysOfNode);
  return {
    exact: null,
    keys: keys.every((k) => k !== null) ? [...new Set(keys.flatMap((k) => k!))] : null,
    edge: branches.every((b) => b.edge),
  };
}

/** Literals grow along a sequence until something open follows; the rarest keys of all stretches are the sequence's. */
function sequence(parser: Parser, begins: boolean): Node {
  const first = begins ? EDGE : "";
  let run: readonly string[] = [first];
  let edge = begins;
  let best: Keys | null = null;
  let open = false;
  const offer = (keys: Keys | null) => {
    if (keys && (best === null || cost(keys) < cost(best))) best = keys;
  };
  while (parser.at < parser.source.length && !"|)".includes(parser.source[parser.at]!)) {
    const node = quantified(parser, term(parser, edge), edge);
    if (node.exact && run.length * node.exact.length <= MOST) {
      run = run.flatMap((x) => node.exact!.map((y) => x + y));
      edge = run.every(endsAtEdge);
      continue;
    }
    open = true;
    offer(keysOfLiterals(run));
    offer(keysOfNode(node));
    run = node.exact ? node.exact.map((x) => (edge ? EDGE + x : x)) : [node.edge ? EDGE : ""];
    edge = node.exact ? run.every(endsAtEdge) : node.edge;
  }
  if (!open) return { exact: run, keys: null, edge };
  offer(keysOfLiterals(run));
  return { exact: null, keys: best, edge };
}

const cost = (keys: Keys): number =>
  keys.reduce((sum, key) => sum + (COMMON.has(key) ? 200 : key.length < 3 ? 20 : 1), 0);

/** One key of each literal, or null where one has no word that is sure to begin there. */
function keysOfLiterals(literals: readonly string[]): Keys | null {
  const keys = new Set<string>();
  for (const literal of literals) {
    let best: string | null = null;
    for (const m of literal.toLowerCase().matchAll(/(?<=[^\w])(\w+)(?=([^\w])?)/gu)) {
      const [, word = "", after] = m;
      const key = word.length >= LETTERS ? word.slice(0, LETTERS) : after ? word + END : word;
      if (best === null || cost([key]) < cost([best]) || (cost([key]) === cost([best]) && key.length > best.length))
        best = key;
    }
    if (best === null) return null;
    keys.add(best);
  }
  return [...keys];
}

function term(parser: Parser, edge: boolean): Node {
  const { source } = parser;
  const c = source[parser.at]!;
  if (c === "\\") {
    const [escaped] = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|.)/su.exec(
      source.slice(parser.at, parser.at + 60),
    )!;
    parser.at += escaped.length;
    if (escaped === "\\b") return literal(EDGE);
    if (escaped === "\\s") return literal(" ");
    if (/^\\[wWdDSBpPk]/.test(escaped)) return ANYTHING;
    return literal(
      /^\\u....$/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped.slice(2), 16)) : escaped[1]!,
    );
  }
  if (c === "[") return characterClass(parser);
  if (c === "(") return group(parser, edge);
  parser.at++;
  if (c === "^" || c === "$") return literal(EDGE);
  return c === "." ? ANYTHING : literal(c);
}

/** A class of a few plain characters is each of them. */
function characterClass(parser: Parser): Node {
  const { source } = parser;
  let at = parser.at + 1;
  while (source[at] !== "]" && at < source.length) at += source[at] === "\\" ? 2 : 1;
  const inner = source.slice(parser.at + 1, at);
  parser.at = at + 1;
  const units = /^[\uE000-\uE00F]+(?:-[\uE000-\uE00F])?$/u.test(inner);
  if (units) return { ...ANYTHING, edge: true };
  return inner.length <= 6 && !/^\^|\\|.-./.test(inner) ? literal(...inner) : ANYTHING;
}

function group(parser: Parser, edge: boolean): Node {
  const opening = /^\((?:\?(?:<[a-zA-Z]\w*>|[:=!]|<[=!]))?/.exec(parser.source.slice(parser.at, parser.at + 40))![0];
  parser.at += opening.length;
  const around = /^\(\?<?[=!]$/.test(opening);
  const inner = alternatives(parser, edge && !around);
  parser.at++;
  return around ? literal("") : inner;
}

/** What may be left out may be nothing; what may come again is no literal. */
function quantified(parser: Parser, node: Node, before: boolean): Node {
  const quantifier = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (!quantifier) return node;
  parser.at += quantifier[0].length;
  const [first] = quantifier[0];
  const edge = before && node.edge;
  if (first === "?") return node.exact ? literal("", ...node.exact) : { ...ANYTHING, edge };
  if (first === "*" || quantifier[1] === "0") return { ...ANYTHING, edge };
  // One white space or more is one.
  if (first === "+" && node.exact?.length === 1 && node.exact[0] === " ") return node;
  return { exact: null, keys: keysOfNode(node), edge: node.edge };
}
