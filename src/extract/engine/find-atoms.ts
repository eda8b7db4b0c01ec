/** The atoms of a sentence: what the lexicon knows of its words, and names with a slip or known by their office. */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import { type Roster, rankOn } from "../../model/roster.ts";
import { isSlip } from "../../model/spelling.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Entry, LanguageLexicon } from "../lexicon.ts";
import type { Atom, AtomKind } from "./atoms.ts";
import { matchesOf } from "./matches.ts";
import { type Memory, noteInitial } from "./memory.ts";
import { mayMatch, type Words } from "./sieve.ts";
import type { Tokens } from "./tokens.ts";

/** Which meaning of a phrase counts when it has several. */
const PRIORITY: readonly AtomKind[] = [
  "name",
  "organisation",
  "country",
  "demonym",
  "seat",
  "city",
  "heads",
  "head",
  "honorific",
  "rank",
  "surname",
  "titleword",
];

export function atomsOf(
  text: string,
  tokens: Tokens,
  dates: readonly Atom[],
  language: LanguageLexicon,
  roster: Roster,
  memory: Memory,
): Atom[] {
  const { trie } = language;
  const atoms: Atom[] = [...dates];
  let d = 0;
  for (let i = 0; i < tokens.count; ) {
    const start = tokens.start[i]!;
    while (d < dates.length && dates[d]!.span.end <= start) d++;
    if (d < dates.length && dates[d]!.span.start <= start) {
      i++;
      continue;
    }
    const stop = d < dates.length ? dates[d]!.span.start : Number.POSITIVE_INFINITY;
    const found = trie.longest(text, tokens, i, (values, after) =>
      tokens.end[after - 1]! > stop
        ? []
        : values.filter((e) => writtenSo(text, tokens, i, after, e) && !(e.own && memory.home === null)),
    );
    const again = writtenAgain(text, start, found ? tokens.end[found.after - 1]! : start, stop, memory);
    if (again) {
      atoms.push(again);
      while (i < tokens.count && tokens.start[i]! < again.span.end) i++;
      continue;
    }
    const slip = !found || found.after === i + 1 ? slipAt(text, tokens, i, language, roster, memory.about) : null;
    if (slip) {
      atoms.push(slip);
      i += 2;
      continue;
    }
    const known = isCapital(text, start) ? memory.names.get(tokens.key[i]!) : undefined;
    if (
      known &&
      (!found || (found.after === i + 1 && found.values.every((e) => e.kind === "surname" || e.kind === "titleword")))
    ) {
      atoms.push({ kind: "surname", span: { start, end: tokens.end[i]! }, entries: entriesOf(known) });
      i++;
      continue;
    }
    if (!found) {
      const other =
        leaderNamed(text, tokens, i, language, roster, memory) ?? initialAt(text, tokens, i, language, memory);
      if (other) atoms.push(other);
      i++;
      continue;
    }
    const kind = PRIORITY.find((k) => found.values.some((e) => e.kind === k))!;
    const last = tokens.end[found.after - 1]!;
    const land = kind === "country" ? found.values.find((e) => e.kind === kind)?.country : null;
    if (land) noteInitial(memory, text.slice(start, last), land);
    const dotted = text[last] === "." && found.values.some((e) => e.form.endsWith(".") || / [JS]r$/.test(e.form));
    atoms.push({
      kind,
      span: { start, end: dotted ? last + 1 : last },
      entries: found.values.some((e) => e.own) ? found.values.map((e) => ofHome(e, memory)) : found.values,
    });
    i = found.after;
  }
  return atoms.sort((a, b) => a.span.start - b.span.start);
}

/** A name of Han that the text had before, where it is longer than what the lexicon finds there. */
function writtenAgain(text: string, start: number, after: number, stop: number, memory: Memory): Atom | null {
  const name = memory.written
    .get(text[start]!)
    ?.filter((n) => start + n.length > after && start + n.length <= stop && text.startsWith(n, start))
    .reduce((longest, n) => (n.length > longest.length ? n : longest), "");
  const known = name && memory.names.get(name);
  if (!known) return null;
  return { kind: "surname", span: { start, end: start + name.length }, entries: entriesOf(known) };
}

/** "卢议长" where the text has named 卢森堡: a country by its first character, before a title. */
function initialAt(
  text: string,
  tokens: Tokens,
  at: number,
  { trie }: LanguageLexicon,
  { initials }: Memory,
): Atom | null {
  const form = text.slice(tokens.start[at], tokens.end[at]);
  const country = initials.get(form);
  if (!country || at + 1 >= tokens.count) return null;
  const title = trie.longest(text, tokens, at + 1, (values) => values.filter((e) => OF_TITLES.has(e.kind)));
  if (!title || title.after === at + 2) return null;
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  return { kind: "demonym", span, entries: [{ kind: "demonym", written: "any", form, country }] };
}
const OF_TITLES: ReadonlySet<AtomKind> = new Set(["head", "rank", "titleword"]);

/** "我国" is the country whose page it is. */
const ofHome = (entry: Entry, { home }: Memory): Entry => (entry.own && home ? { ...entry, country: home } : entry);

/** "Xi Jingping": two capitalised words of which one is a leader's and the other is so but for one letter. */
function slipAt(
  text: string,
  tokens: Tokens,
  at: number,
  { pairedNames }: LanguageLexicon,
  roster: Roster,
  day: Day | null,
): Atom | null {
  if (at + 1 >= tokens.count) return null;
  const span = { start: tokens.start[at]!, end: tokens.end[at + 1]! };
  if (!isCapital(text, span.start) || !isCapital(text, tokens.start[at + 1]!)) return null;
  if (text.slice(tokens.end[at], tokens.start[at + 1]) !== " ") return null;
  const [first, second] = [tokens.key[at]!, tokens.key[at + 1]!];
  const meant = [
    ...(pairedNames.get(first) ?? []).filter((n) => n.after && isSlip(second, n.other)),
    ...(pairedNames.get(second) ?? []).filter((n) => !n.after && isSlip(first, n.other)),
  ].map((n) => n.person);
  const leaders = [...new Set(meant)].filter((id) => !day || rankOn(roster, id, day) !== null);
  const person = leaders.length === 1 ? roster.person.get(leaders[0]!) : undefined;
  if (!person) return null;
  const form = text.slice(span.start, span.end);
  return {
    kind: "name",
    span,
    entries: [{ kind: "name", written: "capital", form, persons: [person.id], country: person.country }],
  };
}

/**
 * "He informed Carter": a surname that is a common word or given name too, after a word that persons follow, and
 * exactly one leader of that time bore it.
 */
function leaderNamed(
  text: string,
  tokens: Tokens,
  at: number,
  { words, shortNames }: LanguageLexicon,
  roster: Roster,
  memory: Memory,
): Atom | null {
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  const day = memory.about;
  if (!day || at === 0 || !words.commonWords.has(tokens.key[at]!) || !isCapital(text, span.start)) return null;
  if (!words.nameBefore.has(text.slice(tokens.start[at - 1], tokens.end[at - 1]))) return null;
  if (at + 1 < tokens.count && isCapital(text, tokens.start[at + 1]!) && tokens.start[at + 1]! - span.end < 2)
    return null;
  const leaders = (shortNames.get(tokens.key[at]!) ?? []).filter((id) => rankOn(roster, id, day) === 1);
  if (leaders.length !== 1) return null;
  const country = roster.person.get(leaders[0]!)?.country;
  const form = text.slice(span.start, span.end);
  return {
    kind: "surname",
    span,
    entries: [{ kind: "surname", written: "capital", form, persons: leaders, ...(country ? { country } : {}) }],
  };
}

/** A short name of somebody the roster lacks still has the country that the text gave. */
function entriesOf(known: { readonly party: Party; readonly entries: readonly Entry[] }): readonly Entry[] {
  if (known.entries.length > 0) return known.entries.map((e) => ({ ...e, kind: "surname" as const }));
  const country = known.party.country;
  return [{ kind: "surname", written: "capital", form: known.party.name ?? "", ...(country ? { country } : {}) }];
}

/** Han and the scripts behind it have no capitals: any word may begin a name. */
const CASELESS = "\u2E80";

function isCapital(text: string, at: number): boolean {
  const c = text[at]!;
  return c !== c.toLowerCase() || c >= CASELESS;
}

function writtenSo(text: string, tokens: Tokens, from: number, after: number, entry: Entry): boolean {
  if (entry.written === "any") return true;
  const start = tokens.start[from]!;
  const end = tokens.end[after - 1]!;
  // "Cho Hyun-dong" is not Cho Hyun
  if (entry.persons && text[end] === "-" && /^\p{Ll}/u.test(text.slice(end + 1, end + 3))) return false;
  if (entry.written === "exact") {
    const form = entry.form.replace(/\.$/, "");
    return text.slice(start, end) === form && (form === entry.form || text[end] === ".");
  }
  return (
    isCapital(text, start) &&
    (after - from === 1 ||
      // "Kim Jong-un": what follows a hyphen may be small.
      text[tokens.start[after - 1]! - 1] === "-" ||
      isCapital(text, tokens.start[after - 1]!) ||
      // "Белый дом": what its list has in small letters
      /^\P{Lu}*$/u.test(entry.form) ||
      /\p{N}/u.test(text[tokens.start[after - 1]!]!))
  );
}

export function addNumbers(
  text: string,
  span: Span,
  written: Words,
  atoms: Atom[],
  { numbers }: ExtractLanguage,
): void {
  if (!mayMatch(numbers.pattern, written)) return;
  const sentence = text.slice(span.start, span.end);
  const taken = atoms.filter((a) => a.kind !== "titleword");
  let added = false;
  for (const m of matchesOf(numbers.pattern, sentence)) {
    const start = span.start + m.index;
    const end = start + m[0].length;
    if (taken.some((a) => start < a.span.end && a.span.start < end)) continue;
    const value = numbers.value(m[0]);
    for (let i = atoms.length - 1; i >= 0; i--)
      if (start < atoms[i]!.span.end && atoms[i]!.span.start < end) atoms.splice(i, 1);
    atoms.push({ kind: "number", span: { start, end }, entries: [], ...(value === null ? {} : { value }) });
    added = true;
  }
  if (added) atoms.sort((a, b) => a.span.start - b.span.start);
}
