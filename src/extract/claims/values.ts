/** How much a claim says: its number, its whole, its unit of time and its comparator. Pure. */
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/evidence.ts";
import { matchPattern, type Sentence, unitsIn } from "../shadow.ts";
import type { CompiledGrammar } from "./compile.ts";
import type { Fact } from "./facts.ts";
import type { Quantity } from "./grammar.ts";

export interface Value {
  readonly value: number | null;
  readonly of: number | null;
  readonly unit: Claim["unit"];
  readonly comparator: Claim["comparator"];
}

export function quantityFrom(fact: Fact, clause: Sentence, grammar: CompiledGrammar): Value {
  const { rule } = fact;
  const said = quantityIn(fact, clause, grammar);
  const time = timeIn(fact, clause, grammar);
  const comparator = said?.comparator ?? comparatorBefore(said?.at ?? null, clause, grammar, rule.comparator);
  const of = fact.match.slots.of?.[0]?.value ?? said?.of ?? null;
  if (rule.type === "streak") return { ...streak(said?.value ?? 1, time), of: null, comparator };
  return { value: rule.value ?? said?.value ?? null, of, unit: rule.unit ?? time?.unit ?? null, comparator };
}

/** A streak's value is how many fall into one unit; below one where it takes several: a quarter is a third a month. */
function streak(count: number, time: Time | null): Pick<Value, "value" | "unit"> {
  return time ? { value: count / time.length, unit: time.unit } : { value: null, unit: null };
}

interface Time {
  readonly unit: NonNullable<Claim["unit"]>;
  readonly length: number;
}

/** The unit of time in a match; "every six months" is one of six. */
function timeIn({ match }: Fact, clause: Sentence, { grammar }: CompiledGrammar): Time | null {
  const span = match.groups.unit ?? match.groups.unit2;
  const rhythm = span ? grammar.rhythm(textAt(span, clause)) : null;
  return rhythm && { unit: rhythm.unit, length: rhythm.length * (match.slots.every?.[0]?.value ?? 1) };
}

type Said = Quantity & { readonly at: number };

/** The number in a match, or the words that stand for one; `cut` is what is taken away ("a third fewer"). */
function quantityIn({ match }: Fact, clause: Sentence, { grammar }: CompiledGrammar): Said | null {
  const unit = ["n", "n2", "n3"].flatMap((slot) => match.slots[slot] ?? []).find((u) => u.value !== undefined);
  if (unit?.value !== undefined) return { value: unit.value, at: unit.span.start };
  const words = (...names: readonly string[]) => names.flatMap((name) => match.groups[name] ?? [])[0];
  const span = words("ord", "ord2", "vague", "part", "ratio", "ratio2", "ratio3", "cut");
  const found = span ? grammar.quantity(textAt(span, clause)) : null;
  if (!span || !found) return null;
  if (match.groups.cut) return { value: round(1 - found.value / (found.of ?? 1)), at: span.start };
  if (words("ratio", "ratio2", "ratio3")) return { value: round(found.value / (found.of ?? 1)), at: span.start };
  return { ...found, at: span.start };
}

const round = (ratio: number): number => Math.round(ratio * 100) / 100;

/** Slots and groups that hold no quantity. */
const NO_QUANTITY = /^(?:claim|verb|a\d?|b\d?|item\d?)$/;

/**
 * The first number in a fact's words that its rule took no account of ("two visits for every |three| to Paris"): the
 * words say more than the claim. One alone counts nothing ("the one in May"), and "the two" are known already.
 */
export function leftOverIn({ rule, match, span }: Fact, clause: Sentence, grammar: CompiledGrammar): string | null {
  if (rule.type === "list") return null;
  const held = Object.entries(match.groups).flatMap(([name, group]) => (NO_QUANTITY.test(name) ? [] : [group]));
  const times = [grammar.unclearTimes, ...(rule.comparator === "none" ? [grammar.lasting] : [])].flatMap((pattern) =>
    matchPattern(pattern, clause).map((m) => m.span),
  );
  const isHeld = (at: Span) => [...held, ...times].some((s) => s.start <= at.start && at.end <= s.end);
  const found = unitsIn(clause, span).find(
    (u) =>
      u.kind === "number" &&
      (u.value ?? 1) > 1 &&
      !isHeld(u.span) &&
      !grammar.knownNumbers.test(clause.text.slice(0, u.span.start - clause.span.start)),
  );
  return found ? textAt(found.span, clause) : null;
}

function textAt(span: Span, clause: Sentence): string {
  return clause.text.slice(span.start - clause.span.start, span.end - clause.span.start);
}

/** What the words before a number make of a plain "=": "at least", "some". */
function comparatorBefore(
  at: number | null,
  clause: Sentence,
  grammar: CompiledGrammar,
  otherwise: Claim["comparator"],
): Claim["comparator"] {
  if (at === null || otherwise !== "=") return otherwise;
  const before = clause.text.slice(0, at - clause.span.start);
  const found = grammar.comparators.find((c) => {
    c.compiled.lastIndex = 0;
    return c.compiled.test(before);
  });
  return found?.comparator ?? otherwise;
}
