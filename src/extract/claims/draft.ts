/** A fact as a claim: its sides, kinds, level, times and value. */
import type { Claim } from "../../model/claim.ts";
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import { type Sentence, type Unit, unitsIn } from "../shadow.ts";
import { type CompiledGrammar, contactsIn, test } from "./compile.ts";
import { type Context, countryOf, key } from "./context.ts";
import { type Fact, itemsOf } from "./facts.ts";
import { inherited, strayDateIn, type Times, timesOf } from "./periods.ts";
import { areOfOneCountry, type Sides, sidesOf } from "./sides.ts";
import { attributionOf, kindsOf, levelOf } from "./stated.ts";
import { isOfAllTime, timesFor, unclearTimeOf } from "./times.ts";
import { unaccountedIn } from "./unaccounted.ts";
import { leftOverIn, quantityFrom } from "./values.ts";

export type Draft = Omit<Claim, "id" | "document" | "quote" | "of" | "statement" | "emphasis"> & {
  readonly of: number | null;
  readonly statement: Span;
};

/** Families of one time: another date beside it is of something else. */
const OF_ONE_TIME: ReadonlySet<Claim["type"]> = new Set([
  "existence",
  "count",
  "ordinal",
  "share",
  "pair-comparison",
  "reciprocity",
]);

/** Families that say since when nothing of the kind was. */
const REACHES_BACK: ReadonlySet<Claim["type"]> = new Set(["first-last", "office"]);

export function draftOf(
  fact: Fact,
  clause: Sentence,
  sentence: Sentence,
  grammar: CompiledGrammar,
  context: Context,
): readonly Draft[] {
  const { rule, match } = fact;
  const found = fact.contact ?? contactsIn(sentence, grammar)[0] ?? null;
  const inClause = fact.contact !== null;
  const own = sidesOf(clause, inClause ? fact.contact : null, grammar);
  const said = inClause || !found ? own : filled(own, sidesOf(sentence, found, grammar));
  const travels = found?.words.voice === "travel" || found?.words.voice === "host";
  // A verb names its partner; where none was recognised, somebody of the context must not stand in.
  const spoken = travels || found?.words.form === "verb";
  const sides = fromContext(said, clause, sentence, spoken && rule.type !== "list", grammar, context);
  const times = timesFor(fact, clause, sentence, grammar, context);
  const stray = OF_ONE_TIME.has(rule.type)
    ? (strayDateIn(clause, fact.span, times) ??
      besideLent(clause, sentence, times, rule.type === "count" || rule.type === "ordinal"))
    : null;
  const kinds = found ? kindsOf(found, inClause ? clause : sentence, grammar) : null;
  const leftOver =
    leftOverIn(fact, clause, grammar) ?? stray ?? unaccountedIn(fact, clause, grammar, sides, times, kinds);
  const draft: Draft = {
    span: fact.span,
    statement: fact.span,
    type: rule.type,
    interpretation: false,
    ...sides,
    kinds,
    level: levelOf(sides, clause, grammar),
    ...times,
    ...unclearTimeOf(
      times,
      isOfAllTime(fact, clause, grammar) || (REACHES_BACK.has(rule.type) && times.period?.basis === "stated")
        ? clause
        : sentence,
      grammar,
      REACHES_BACK.has(rule.type),
    ),
    ...quantityFrom(fact, clause, grammar),
    ...(leftOver ? { leftOver } : {}),
    attribution: attributionOf(sentence, grammar),
    rule: rule.id,
    ...(fact.loose ? { loose: true as const } : {}),
  };
  if (draft.a.length > 0 || draft.b.length > 0) context.clause = { a: draft.a, b: draft.b };
  if (rule.type !== "list") return [draft];
  return itemsOf(match).map((item) => {
    const own = itemDraft(draft, item);
    return own.direction === "a-to-b" && isLentCountry(own.a, sentence) ? { ...own, loose: true as const } : own;
  });
}

/** A mere country of which an earlier sentence spoke: anybody's journeys from there are not the ones that a list tells. */
function isLentCountry(side: readonly Party[], { span }: Sentence): boolean {
  return side.length > 0 && side.every((p) => !p.name && !p.title && !p.group && p.span.end <= span.start);
}

/** How far apart two dates stand that are told together: " and in ". */
const TOGETHER = 8;

/** "Twice as president, in |2003| and 2008": a clause that takes its time from the sentence takes one of two. */
function besideLent(clause: Sentence, sentence: Sentence, { period }: Times, numbered: boolean): string | null {
  const dates = sentence.units.flatMap((u) => (u.date ? [{ span: u.span, date: u.date }] : []));
  const lent = dates.find((d) => d.date === period);
  if (!lent || (clause.span.start <= lent.span.start && lent.span.end <= clause.span.end)) return null;
  const beside = dates.find(({ span, date }) => {
    const gap = Math.max(span.start - lent.span.end, lent.span.start - span.end);
    return gap > 0 && gap <= TOGETHER && (date.end < lent.date.start || date.start > lent.date.end);
  });
  // "Has met him six times, most recently in |May|": what is told after a number is a detail of it.
  return beside?.date.text ?? (numbered && lent.span.start >= clause.span.end ? lent.date.text : null);
}

/**
 * Interpretation of where attention goes has sides and a time all the same: whose share of contacts may be shown
 * beside it. They come from its words, else from what the text has said.
 */
export function attentionOf(
  span: Span,
  sentence: Sentence,
  grammar: CompiledGrammar,
  context: Context,
): Pick<Draft, "a" | "b" | "period"> {
  const one = new Map<string, Party>();
  for (const unit of unitsIn(sentence, span))
    if (unit.party?.country) one.set(unit.party.country, one.get(unit.party.country) ?? unit.party);
  const said = [...one.values()].map(countryOf);
  const pair = said.length > 1 ? null : pairFor(said, context);
  const times = timesOf(sentence, context.published, grammar);
  return {
    a: said.length > 0 ? said.slice(0, 1) : (pair?.[0] ?? []),
    b: said.length > 1 ? said.slice(1, 2) : (pair?.[1] ?? []),
    period: times.period ?? (context.topic ? inherited(context.topic, context.published) : null),
  };
}

/** One claim an item, on the side where the list stands; all keep the words of the whole as their statement. */
function itemDraft(draft: Draft, item: Unit): Draft {
  const party = item.party ?? draft.b.find((p) => p.span.start === item.span.start);
  const listed = party ? [party] : [];
  const isItem = (side: readonly Party[]) => side.some((p) => p.span.start === item.span.start);
  // Where no group stands before, travellers are listed on side a, partners and places on side b.
  const onB = isItem(draft.b) || (!isItem(draft.a) && (draft.direction !== "a-to-b" || !item.party));
  const group = party?.group;
  const home = (onB ? draft.b : draft.a).find((p) => p.country)?.country ?? null;
  if (party && group && !party.country && !party.organisation) listed[0] = { ...party, country: home };
  return {
    ...draft,
    span: item.span,
    including: false,
    a: onB ? without(draft.a, listed) : listed,
    b: onB ? listed : without(draft.b, listed),
    level: group ? { rank: group.level, word: party.title ?? party.text } : null,
    value: 1,
  };
}

function without(side: readonly Party[], listed: readonly Party[]): readonly Party[] {
  return side.filter((p) => !listed.some((l) => l.span.start === p.span.start));
}

function filled(own: Sides, other: Sides): Sides {
  return {
    ...own,
    a: own.a.length > 0 ? own.a : other.a,
    b: own.b.length > 0 ? own.b : other.b,
    direction: own.direction ?? other.direction,
  };
}

/** Pronouns give way to those they stand for; a side that is not said comes from the pair the text speaks of. */
function fromContext(
  sides: Sides,
  clause: Sentence,
  sentence: Sentence,
  travels: boolean,
  grammar: CompiledGrammar,
  context: Context,
): Sides {
  const here = new Map(sentence.units.filter((u) => u.party).map((u) => [key(u.span), u.party as Party]));
  const meant = (party: Party): readonly Party[] => {
    if (party.name || party.refersTo.length === 0) return [party];
    // "Any American president": an office of a country, whoever was named before in it.
    if (party.refersTo.length === 1 && party.title && party.country && !party.group) return [party];
    // "His second visit": he who was named before. Beside him in the same words "his" says nothing of anybody.
    if (party.refersTo.length === 1 && !party.title && !party.group) {
      const one = here.get(key(party.refersTo[0]!)) ?? context.named.get(key(party.refersTo[0]!));
      return one?.name && ![...sides.a, ...sides.b].includes(one) ? [one] : [party];
    }
    const found = party.refersTo.flatMap((s) => here.get(key(s)) ?? context.named.get(key(s)) ?? []);
    const countries = grammar.polities.test(party.text);
    // "The two nations" after two ministers of one country are the pair that the text speaks of.
    if (new Set(found.map((p) => p.country)).size < 2)
      return pairFor([], context, !countries)?.flat().slice(0, 2) ?? [party];
    return countries ? found.map(countryOf) : found;
  };
  let a = sides.a.flatMap(meant);
  let b = sides.b.flatMap(meant);
  // "A and B called each other": one on each side.
  if (a.length > 1 && a.length === b.length && b.every((p) => isOneOf(p, a))) [a, b] = [a.slice(0, 1), a.slice(1)];
  if (b.length === 0 && a.length > 1 && !(travels && areOfOneCountry(a))) [a, b] = [a.slice(0, 1), a.slice(1)];
  // A part of the world is somewhere, though of no country.
  const regions = new Set(sentence.units.filter((u) => u.place && !u.place.country).map((u) => key(u.span)));
  const blank = (side: readonly Party[]) =>
    side.every((p) => !p.country && !p.name && !p.organisation && !p.group && !regions.has(key(p.span)));
  const earlier = clause.span.start > sentence.span.start ? context.clause : null;
  if (earlier && blank(a) && !shared(earlier.a, b)) a = [...earlier.a];
  if (earlier && blank(b) && blank(sides.a) && !shared(earlier.b, a)) b = [...earlier.b];
  if (travels && blank(b)) b = [...(whereBefore(clause, sentence, grammar) ?? b)];
  if (!blank(a) && !blank(b)) return { ...sides, a, b };
  // A journey may be to anywhere and guests may be anybody's; a meeting needs a partner.
  const anywhere = grammar.anywhere !== null && test(grammar.anywhere, clause);
  if (travels && blank(a) !== blank(b) && (anywhere || !test(grammar.anaphora, clause))) return { ...sides, a, b };
  const persons = blank(a) && blank(b) && !test(grammar.polities, sentence);
  const pair = pairFor(blank(a) ? b : a, context, persons);
  if (!pair) return { ...sides, a, b };
  const [mine, other] = pair;
  if (!blank(a)) return { ...sides, a, b: other };
  if (!blank(b)) return { ...sides, a: other, b };
  return test(grammar.anaphora, sentence) || sentence.units.every((u) => !u.party)
    ? { ...sides, a: mine, b: other }
    : { ...sides, a, b };
}

/** "To Ukraine, where she has made five trips": the place right before a clause that begins with "where". */
function whereBefore(clause: Sentence, sentence: Sentence, { grammar }: CompiledGrammar): readonly Party[] | null {
  const before = sentence.text.slice(0, clause.span.start - sentence.span.start);
  const where = grammar.where?.exec(before);
  if (!where) return null;
  const at = sentence.span.start + where.index;
  const unit = sentence.units.find((u) => u.span.end === at && (u.party?.country || u.place?.country));
  if (!unit) return null;
  const country = unit.party?.country ?? unit.place?.country ?? null;
  return [
    { ...NOBODY, span: unit.span, text: sentence.text.slice(unit.span.start - sentence.span.start, at), country },
  ];
}

const NOBODY = {
  name: null,
  title: null,
  organisation: null,
  group: null,
  qualifier: null,
  refersTo: [],
} satisfies Partial<Party>;

function shared(x: readonly Party[], y: readonly Party[]): boolean {
  return x.some((p) => y.some((q) => q.span.start === p.span.start || (p.country !== null && p.country === q.country)));
}

const isOneOf = (party: Party, all: readonly Party[]): boolean =>
  all.some((p) => p.span.start === party.span.start && p.country === party.country);

/**
 * The pair that a text speaks of, as countries: the one that has this side, else the last claim's, else the two last
 * named. `persons`: as the two persons, where the text speaks of two.
 */
function pairFor(
  side: readonly Party[],
  context: Context,
  persons = false,
): readonly [readonly Party[], readonly Party[]] | null {
  const countries = new Set(side.flatMap((p) => p.country ?? []));
  const areTwo = ({ a, b }: Context["pairs"][number]) => persons && [a, b].every((s) => s.length === 1 && s[0]!.name);
  const plain = (parties: readonly Party[]) => {
    const first = parties.find((p) => p.country);
    return first ? [context.countries.get(first.country as string) ?? countryOf(first)] : [];
  };
  for (const pair of [...context.pairs].reverse()) {
    const a = plain(pair.a);
    const b = plain(pair.b);
    if (a.length === 0 || b.length === 0) continue;
    if (countries.size === 0) return areTwo(pair) ? [pair.a, pair.b] : [a, b];
    if (countries.has(a[0]!.country as string)) return [a, b];
    if (countries.has(b[0]!.country as string)) return [b, a];
  }
  const others = [...context.countries.entries()].filter(([c]) => !countries.has(c)).map(([, p]) => p);
  if (countries.size > 0) return others.length > 0 ? [[...side], [others.at(-1)!]] : null;
  return others.length > 1 ? [[others.at(-2)!], [others.at(-1)!]] : null;
}
