/**
 * Words of a claim that narrow what is counted and that none of its slots holds: "his first |post-pandemic| trip", "met
 * three times in |Geneva|", "twice |changed| his trip". A query for the rest would be wider than the words.
 */
import type { Claim } from "../../model/claim.ts";
import type { ContactKind } from "../../model/mention.ts";
import { matchPattern, type Sentence, type Unit, type UnitKind } from "../shadow.ts";
import { unitIndexes } from "./clauses.ts";
import { ableIn, type CompiledGrammar } from "./compile.ts";
import type { Fact } from "./facts.ts";
import type { Times } from "./periods.ts";
import type { Sides } from "./sides.ts";

/** Families of one contact that is told with its details: they narrow nothing. */
const OF_DETAILS: ReadonlySet<Claim["type"]> = new Set(["existence", "list", "interpretive"]);

const SOMEBODY: ReadonlySet<UnitKind> = new Set(["person", "office", "country", "organisation", "group", "place"]);

export function unaccountedIn(
  fact: Fact,
  clause: Sentence,
  grammar: CompiledGrammar,
  sides: Sides,
  times: Times,
  kinds: readonly ContactKind[] | null,
): string | null {
  if (OF_DETAILS.has(fact.rule.type)) return null;
  return (
    wordBefore(fact, clause, grammar) ??
    narrowedBy(clause, grammar) ??
    besideSides(fact, clause, grammar, sides, times, kinds)
  );
}

/** Families that say how many or which of a row: a word before the noun says of what. */
const OF_A_ROW: ReadonlySet<Claim["type"]> = new Set(["count", "ordinal", "first-last", "office", "streak"]);

/** The words from who is told last to a noun of contact: all of them are known to narrow nothing, or one is left over. */
function wordBefore({ contact, rule }: Fact, clause: Sentence, { grammar: { plain } }: CompiledGrammar): string | null {
  if (!plain || contact?.words.form !== "noun" || !OF_A_ROW.has(rule.type)) return null;
  const words = /(?:[\p{L}\p{N}\uE005\uE007\uE008’'-]+ +)+$/u.exec(clause.shadow.slice(0, contact.at))?.[0] ?? "";
  return words.split(/ +/).findLast((word) => /^\p{L}/u.test(word) && !plain.test(word)) ?? null;
}

function narrowedBy(clause: Sentence, { grammar: { narrowing } }: CompiledGrammar): string | null {
  return narrowing?.exec(clause.shadow)?.[0] ?? null;
}

const SUBJECT_OF: ReadonlySet<Claim["type"]> = new Set(["ordinal", "first-last", "office"]);

/** A party or a place that is on no side, and no part of a time: "at the |G20|", "in |Geneva|". */
function besideSides(
  { match, rule }: Fact,
  clause: Sentence,
  grammar: CompiledGrammar,
  { a, b, versus }: Sides,
  { period }: Times,
  kinds: readonly ContactKind[] | null,
): string | null {
  if (!grammar.grammar.plain || (rule.type === "first-last" && period?.precision === "day")) return null;
  const parties = [...a, ...b, ...(versus ? [...versus.a, ...versus.b] : [])];
  const held = [
    ...parties.flatMap((p) => [p.span, ...p.refersTo]),
    ...ableIn(grammar.periods, clause).flatMap((p) => matchPattern(p.compiled, clause).map((m) => m.span)),
    ...matchPattern(grammar.unclearTimes, clause).map((m) => m.span),
    ...Object.values(match.groups),
  ];
  const visits = kinds?.every((k) => k === "visit") ?? false;
  const isHeld = (unit: Unit): boolean => {
    if (held.some((s) => s.start < unit.span.end && unit.span.start < s.end)) return true;
    const country = unit.party?.country ?? unit.place?.country ?? null;
    // "Key figures in Kenya, including X and Y": they are who is named
    const isWho = parties.some((p) => p.name && p.span.start >= unit.span.end);
    if (unit.kind === "group" && !country && !unit.party?.organisation && isWho) return true;
    const same = country !== null && parties.some((p) => p.country === country);
    const name = unit.party?.name ?? null;
    if (name) return parties.some((p) => p.name !== null && (p.name.endsWith(name) || name.endsWith(p.name)));
    return same && (visits || unit.kind === "office" || unit.kind === "group" || unit.kind === "country");
  };
  // "The summit at |Rambouillet| was his third visit": what is told to be one of a row narrows it no further.
  const subject = SUBJECT_OF.has(rule.type)
    ? (grammar.grammar.copula?.exec(clause.shadow.slice(0, match.index + 1))?.index ?? -1)
    : -1;
  const found = unitIndexes(clause).find(({ unit, at }) => at >= subject && SOMEBODY.has(unit.kind) && !isHeld(unit));
  if (found)
    return clause.text.slice(found.unit.span.start - clause.span.start, found.unit.span.end - clause.span.start);
  if (!OF_A_ROW.has(rule.type)) return null;
  const isKnown = (at: number): boolean =>
    held.some((s) => s.start <= (clause.offsets[at] as number) && (clause.offsets[at] as number) < s.end);
  return unknownNames(clause.shadow, grammar).find(({ at }) => at >= subject && !isKnown(at))?.word ?? null;
}

/** Words written as names that are no unit: "the |Western| |Wall|", of which nobody knows where or who it is. */
function unknownNames(
  shadow: string,
  { grammar: { nameless } }: CompiledGrammar,
): readonly { readonly at: number; readonly word: string }[] {
  return [...shadow.matchAll(/(?<=[^.:;“"(\s]\s+)\p{Lu}[\p{L}’'-]+/gu)]
    .map((m) => ({ at: m.index, word: m[0] }))
    .filter(({ word }) => !nameless?.test(word));
}
