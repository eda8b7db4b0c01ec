/**
 * What a pattern cannot match without, read from the pattern itself: sets of keys, of each of which a text must answer
 * to one. A key is how a word begins ("visit"), a short word as a whole ("met$"), a digit, or a unit or atom of a shadow. No
 * list of words is kept by hand that a new rule could be missing from. See sieve.ts for the asking.
 *
 * A word is a run of the letters a to z, or of Russian ones: whatever else stands beside it ends it, so that `\b`, a
 * space and a unit are all an edge. Han has no words to be seen: a key is one character or, better, two together.
 */

/** So many letters of a word make its key. */
export const KEY_LETTERS = 5;
/** Ends the key of a word that is no longer than the key. */
export const END = "$";
/** The key of every digit. */
export const DIGIT = "0";

/** Sets of keys; a text must have one key of every set. */
export type Needs = readonly (readonly string[])[];

const FIRST_KIND = 0xe000;
const LAST_KIND = 0xe02f;
/** Units of a shadow and atoms of an atom shadow. */
export const isKind = (code: number): boolean => code >= FIRST_KIND && code <= LAST_KIND;

/** Characters of Han that make keys. */
export const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
export const isHan = (code: number): boolean => code >= FIRST_HAN && code <= LAST_HAN;

/** Russian letters as keys have them: ё is е, and ъ is ь, so that a letter takes five bits as a Latin one does. */
export const RUSSIAN = "абвгдежзийклмнопрстуфхцчшщыьэюя";
const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е").replaceAll("ъ", "ь");

/** Stands for everything that is no letter, and for the place where a word must begin or end. */
const EDGE = " ";
/** Alternatives beyond this are not told apart. */
const MOST_LITERALS = 300;

/** The needs of a pattern. What is optional, negated or refused needs nothing. */
export function needsOf(pattern: RegExp): Needs {
  const { source, flags } = pattern;
  const parser = { source, at: 0, anyCase: flags.includes("i"), russian: /[а-яё]|\\u04/iu.test(source) };
  const { literals, needs } = alternatives(parser, false);
  return distinct([...needs, ...keysOf(literals)]);
}

/**
 * What a part of a pattern matches. `literals`: all that it can be, in small letters with edges; null: many things.
 * `needs`: what must stand in it beside the words of its literals. `edge`: behind it a word may begin; for literals
 * they say so themselves.
 */
interface Part {
  readonly literals: readonly string[] | null;
  readonly needs: Needs;
  readonly edge: boolean;
}

interface Parser {
  readonly source: string;
  at: number;
  readonly anyCase: boolean;
  /** It has Russian letters, which \w and [a-z] are not. */
  readonly russian: boolean;
}

const endsAtEdge = (text: string): boolean => /[^a-zа-я]$/u.test(text);
const beginsAtEdge = (text: string): boolean => /^[^a-zа-я]/u.test(text);

const ANYTHING: Part = { literals: null, needs: [], edge: false };
const literal = (...literals: readonly string[]): Part => ({ literals, needs: [], edge: literals.every(endsAtEdge) });
const NOTHING = literal("");
const APART = literal(EDGE);
const ANY_DIGIT: Part = { ...APART, needs: [[DIGIT]] };

/** Up to the closing bracket or the end; `edge`: a word may begin here. */
function alternatives(parser: Parser, edge: boolean): Part {
  const branches: Part[] = [sequence(parser, edge)];
  while (parser.source[parser.at] === "|") {
    parser.at++;
    branches.push(sequence(parser, edge));
  }
  if (branches.length === 1) return branches[0]!;
  const all = branches.flatMap((b) => b.literals ?? []);
  const literals = branches.every((b) => b.literals) && all.length <= MOST_LITERALS ? [...new Set(all)] : null;
  // Words of literals speak for themselves as long as these are told apart
  const needs = literals && branches.every((b) => b.needs.length === 0) ? [] : needsOfSome(branches);
  return { literals, needs, edge: branches.every((b) => b.edge) };
}

/** One branch must match: the narrowest set of each, joined; and their kinds again where every branch has some. */
function needsOfSome(branches: readonly Part[]): Needs {
  const sets = branches.map((b) => [...b.needs, ...keysOf(b.literals)]);
  const joined = (of: (set: readonly string[]) => boolean): Needs => {
    const chosen = sets.map((own) => own.filter(of).sort((x, y) => x.length - y.length)[0]);
    return chosen.every((set) => set !== undefined) ? [[...new Set(chosen.flat() as string[])]] : [];
  };
  return distinct([...joined((set) => !ofKinds(set)), ...joined(ofKinds), ...joined(() => true)]);
}

const ofKinds = (set: readonly string[]): boolean => set.every((key) => isKind(key.charCodeAt(0)));

function distinct(needs: Needs): Needs {
  return [...new Map(needs.map((set) => [[...set].sort().join(), set])).values()];
}

/** Literals grow along a sequence until something open follows. */
function sequence(parser: Parser, begins: boolean): Part {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [begins ? EDGE : ""];
  let edge = begins;
  let open = false;
  while (parser.at < parser.source.length && !"|)".includes(parser.source[parser.at]!)) {
    const part = quantified(parser, term(parser, edge), edge);
    needs.push(...part.needs);
    if (part.literals && run.length * part.literals.length <= MOST_LITERALS) {
      const { literals } = part;
      run = literals.length === 1 ? run.map((x) => x + literals[0]) : run.flatMap((x) => literals.map((y) => x + y));
      edge = run.every(endsAtEdge);
      continue;
    }
    open = true;
    needs.push(...keysOf(run));
    run = part.literals ? part.literals.map((x) => (edge ? EDGE + x : x)) : [part.edge ? EDGE : ""];
    edge = run.every(endsAtEdge);
  }
  if (!open) return { literals: run, needs, edge };
  needs.push(...keysOf(run));
  return { literals: null, needs, edge };
}

const HAN_KEY = /[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]/u;
/** One key of each literal, or nothing where one of them has no Han and no word that is sure to begin in it. */
function keysOf(literals: readonly string[] | null): Needs {
  if (!literals) return [];
  const keys = new Set<string>();
  for (const text of literals) {
    let best = HAN_KEY.exec(text)?.[0] ?? "";
    for (const [, latin, russian, after] of text.matchAll(/(?:(?<=[^a-z])([a-z]+)|(?<=[^а-я])([а-я]+))(?=(.?))/gsu)) {
      const word = latin ?? russian!;
      const key = word.length > KEY_LETTERS || !after ? word.slice(0, KEY_LETTERS) : word + END;
      if (key.length > best.length) best = key;
    }
    if (best === "") return [];
    keys.add(best);
  }
  return [[...keys]];
}

function term(parser: Parser, edge: boolean): Part {
  const { source } = parser;
  const c = source[parser.at]!;
  if (c === "[") return characterClass(parser);
  if (c === "(") return group(parser, edge);
  if (c === "\\") {
    const escaped = escapeAt(source, parser.at);
    parser.at += escaped.length;
    return escaped === "\\W" && parser.russian ? ANYTHING : meaning(escaped);
  }
  // Letters in a row are one term as long as no quantifier takes the last for itself
  const row = /^(?:[A-Za-zА-яЁё](?![*+?{]))+/.exec(source.slice(parser.at, parser.at + 40))?.[0] ?? c;
  parser.at += row.length;
  if (row === ".") return ANYTHING;
  return row === "^" || row === "$" ? APART : character(row);
}

function character(text: string): Part {
  if (isKind(text.charCodeAt(0))) return { ...APART, needs: [[text]] };
  if (/^\d$/.test(text)) return ANY_DIGIT;
  return /^[A-Za-zА-яЁё]+$/.test(text) || isHan(text.charCodeAt(0)) ? literal(plain(text)) : APART;
}

function escapeAt(source: string, at: number): string {
  return /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|.)/su.exec(source.slice(at, at + 60))![0];
}

/** What an escape stands for. */
function meaning(escaped: string): Part {
  if (escaped.startsWith("\\u")) return character(String.fromCharCode(Number.parseInt(escaped.slice(2), 16)));
  if (escaped === "\\d") return ANY_DIGIT;
  if (/^\\(?:[bsWtnrfv]|p\{[NPSZ])/.test(escaped)) return APART;
  if (escaped === "\\B") return NOTHING;
  return /^\\[A-Za-z0-9]/.test(escaped) ? ANYTHING : APART;
}

/** A class of a few letters is each of them; one without letters is an edge, and its kinds are needed if it has no more. */
function characterClass(parser: Parser): Part {
  const members = classAt(parser);
  if (!members) return ANYTHING;
  const literals = [...new Set(members.flatMap((m) => m.literals ?? []))];
  const kinds = members.flatMap((m) => m.needs.flat());
  return { literals, needs: kinds.length === members.length ? [kinds] : [], edge: literals.every(endsAtEdge) };
}

/** The members of a class, each a part; null where it is negated, empty or has ranges and classes of letters. */
function classAt(parser: Parser): readonly Part[] | null {
  const { source } = parser;
  const members: Part[] = [];
  let at = parser.at + 1;
  let open = source[at] === "^" || source[at] === "]";
  while (at < source.length && source[at] !== "]") {
    const written = source[at] === "\\" ? escapeAt(source, at) : source[at]!;
    at += written.length;
    if (source[at] === "-" && source[at + 1] !== "]") {
      const last = source[at + 1] === "\\" ? escapeAt(source, at + 1) : source[at + 1]!;
      at += 1 + last.length;
      const range = kindsBetween(written, last);
      if (range) members.push(...range);
      else open = true;
    } else members.push(written.length > 1 ? meaning(written) : character(written));
  }
  parser.at = at + 1;
  return open || members.some((m) => !m.literals) ? null : members;
}

/** A range of kinds, or of digits, which are no letters. */
function kindsBetween(first: string, last: string): readonly Part[] | null {
  if (/^\d$/.test(first) && /^\d$/.test(last)) return [ANY_DIGIT];
  const code = (text: string): number =>
    text.startsWith("\\u") ? Number.parseInt(text.slice(2), 16) : text.charCodeAt(0);
  const [from, to] = [code(first), code(last)];
  if (!isKind(from) || !isKind(to)) return null;
  return Array.from({ length: to - from + 1 }, (_, i) => character(String.fromCharCode(from + i)));
}

/** The words of a contact rule that say what happened: they begin a word. */
const TRIGGER = "(?<trigger>";
const OPENING = /^\((?:\?(?:<[a-zA-Z]\w*>|[:=!]|<[=!]))?/;

/** Groups read before: the macros of a language stand in hundreds of its rules. */
const groups = new Map<string, Part>();

function group(parser: Parser, edge: boolean): Part {
  const end = endOfGroup(parser.source, parser.at);
  const key = `${Number(edge)}${Number(parser.anyCase)}${Number(parser.russian)}${parser.source.slice(parser.at, end)}`;
  let part = groups.get(key);
  if (!part) {
    part = readGroup(parser, edge);
    groups.set(key, part);
  }
  parser.at = end;
  return part;
}

/** Behind the bracket that closes the one at `from`. */
function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const c = source[at];
    if (c === "\\") at++;
    else if (inClass) inClass = c !== "]";
    else if (c === "[") inClass = true;
    else if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return at + 1;
  }
  throw new Error(`pattern "${source}": a bracket is not closed at ${from}`);
}

function readGroup(parser: Parser, edge: boolean): Part {
  const { source } = parser;
  const opening = OPENING.exec(source.slice(parser.at, parser.at + 40))![0];
  const from = parser.at + opening.length;
  parser.at = from;
  const around = /^\(\?<?[=!]$/.test(opening);
  const inner = alternatives(parser, opening === TRIGGER || (edge && !around));
  const refused = source.slice(from, parser.at);
  parser.at++;
  if (!around) return inner;
  if (opening.endsWith("!")) return isAnyLetter(refused, parser) ? APART : NOTHING;
  // What must stand before or behind stands in the text as well
  const beside = opening === "(?<=" ? inner.edge : (inner.literals?.every(beginsAtEdge) ?? false);
  return { ...(beside ? APART : NOTHING), needs: [...inner.needs, ...keysOf(inner.literals)] };
}

/** Where no letter may stand, a word begins or ends. */
function isAnyLetter(source: string, { anyCase, russian }: Parser): boolean {
  if (/^(?:\\p\{L\}|\[(?!\^)[^\]]*\\p\{L\}[^\]]*\])$/.test(source)) return true;
  return !russian && (/^(?:\\w|\[(?!\^)[^\]]*\\w[^\]]*\])$/.test(source) || (anyCase && source === "[a-z]"));
}

/** What may be left out may be nothing; what may come again has no end. `before`: a word may begin before it. */
function quantified(parser: Parser, part: Part, before: boolean): Part {
  const quantifier = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(parser.source.slice(parser.at, parser.at + 12));
  if (!quantifier) return part;
  parser.at += quantifier[0].length;
  const [first] = quantifier[0];
  const optional = first === "?" || first === "*" || quantifier[1] === "0";
  const apart = part.literals?.every((text) => !/[a-zа-я\u4e00-\u9fff]/.test(text)) ?? false;
  if (part.literals && (first === "?" || apart)) {
    const literals = optional ? ["", ...part.literals] : part.literals;
    return { literals, needs: optional ? [] : part.needs, edge: literals.every(endsAtEdge) };
  }
  if (optional) return { ...ANYTHING, edge: before && part.edge };
  return { literals: null, needs: [...part.needs, ...keysOf(part.literals)], edge: part.edge };
}
