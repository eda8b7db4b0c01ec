/** Contact rules over the shadows of a document: raw contacts, with the words that say so. */
import type { Span } from "../../model/evidence.ts";
import type { ContactKind } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { ContactRule } from "../rules.ts";
import {
  compilePattern,
  matchPattern,
  type Pattern,
  type PatternMatch,
  type Sentence,
  type Unit,
  unitsIn,
} from "../shadow.ts";
import { expandMacros } from "./macros.ts";
import { able, wordsIn } from "./sieve.ts";

/** A match of a contact rule, before its parties are looked up. */
export interface RawContact {
  readonly rule: ContactRule;
  readonly kind: ContactKind;
  readonly sentence: number;
  readonly span: Span;
  readonly trigger: Span;
  /** Who acts; empty where the sentence leaves the subject out. */
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  /** Places and dates that the rule itself names. */
  readonly where: readonly Unit[];
  readonly when: readonly Unit[];
  /** "Two days in Beijing": how long. */
  readonly days: number | null;
  /** The rule names companions and leaves the subject out: "With X, met Y". */
  readonly elided: boolean;
}

interface Compiled {
  readonly rule: ContactRule;
  readonly pattern: Pattern;
}

const compiled = new WeakMap<ExtractLanguage, readonly Compiled[]>();
function compiledOf(language: ExtractLanguage): readonly Compiled[] {
  let found = compiled.get(language);
  if (!found) {
    found = language.contactRules.map((rule) => ({
      rule,
      pattern: compilePattern(expandMacros(rule.pattern, language.contacts.macros), language.list),
    }));
    compiled.set(language, found);
  }
  return found;
}

/** All matches in one sentence; where two of one kind share a trigger, the one that names more wins. */
export function rawContacts(sentence: Sentence, index: number, language: ExtractLanguage): RawContact[] {
  const found: RawContact[] = [];
  for (const { rule, pattern } of able(compiledOf(language), (c) => c.pattern, wordsIn(sentence.shadow)))
    for (const match of matchPattern(pattern, sentence))
      for (const raw of rawsOf(rule, match, index, sentence, language))
        found.push(raw, ...furtherOf(raw, sentence, language));
  const told = found.filter((r) => !found.some((o) => saysMore(o, r, language) || callsOn(o, r)));
  return chosen(told).map((o) => {
    const did = found.find((r) => saysMore(o, r, language) && r.trigger.end < o.trigger.start);
    return did ? { ...o, trigger: did.trigger } : o;
  });
}

function rawsOf(
  rule: ContactRule,
  match: PatternMatch,
  index: number,
  sentence: Sentence,
  { contacts: { said, opening, owning }, speech: { firstPerson }, standing }: ExtractLanguage,
): RawContact[] {
  const { groups } = match;
  const slots = { ...match.slots };
  const after = (u: Unit): string => sentence.text.slice(u.span.end - sentence.span.start).slice(0, AFTER);
  // "Having met with A, B left": a list of objects runs into the subject
  const runsInto = (slots.b ?? []).filter(
    (u) => rule.cases?.b === "object" && u.party && standing(u.party, after(u)) === "subject",
  );
  for (const slot of ["a", "b"] as const) {
    const wanted = rule.cases?.[slot];
    if (wanted && slots[slot])
      slots[slot] = slots[slot].filter((u) => !u.party || (standing(u.party, after(u)) ?? wanted) === wanted);
  }
  // Nobody is left whom it was done to
  if (slots.b?.length === 0 && match.slots.b?.length) return [];
  const trigger = groups.trigger ?? match.span;
  const c = slots.c ?? [];
  // "X, Y's daughter, who visited": whose daughter she is does not act
  const owns = OWNER.test(rule.pattern);
  const acting = (slots.a ?? []).filter((u, i, all) => owns || i === 0 || i < all.length - 1 || !owning.test(after(u)));
  // "With X, met Y", "a visit by a delegation headed by X"
  const named = withoutSpeaker(acting.filter(isParty), sentence, said);
  // Where the actors end the match they may run into who says so
  const { by, to } = rule.spoken ? sentence.speech : NOT_SPOKEN;
  const acts = rule.spoken ? unitsOf(by) : [...(slots.b ? acting : named), ...c].filter(isParty);
  const others = slots.b || slots.e ? [...(slots.b ?? []), ...(slots.e ?? [])] : unitsOf(to);
  const met = withoutSpeaker(others.filter(isParty), sentence, said);
  // "During a meeting with A and B, C said"
  const subject = acts.length === 0 && opening.test(sentence.text) ? runInto(met, sentence) : undefined;
  const a = subject ? [subject] : acts.length > 0 ? acts : runsInto;
  const b = met.filter((u) => u !== subject);
  const oneSided = a.length === 0 || b.length === 0;
  if (rule.spoken && (oneSided || !named.every((u) => firstPerson.test(u.party?.text ?? "")))) return [];
  const where = [
    ...(slots.where ?? []),
    ...(slots.cities ?? []),
    ...townsOf(groups.towns, slots.where, sentence),
  ].filter((u) => u.place);
  const when = [...(slots.when ?? []), ...(slots.when2 ?? []), ...(slots.when3 ?? [])].filter((u) => u.kind === "date");
  const first: RawContact = {
    rule,
    kind: rule.kind,
    sentence: index,
    span: match.span,
    trigger,
    a,
    b,
    where,
    when,
    days: slots.n?.[0]?.value ?? null,
    elided: !slots.a && c.length > 0,
  };
  const further = (slots.d ?? []).filter(isParty);
  if (further.length === 0) return [first];
  const at = { start: further[0]!.span.start - 1, end: further.at(-1)!.span.end };
  // "Met A in Oslo, and in Rome B"
  const there = slots.there ? { where: slots.there.filter((u) => u.place) } : {};
  return [first, { ...first, ...there, b: further, trigger: at, span: at, when: [] }];
}

/** The last of several parties, where a comma alone parts it from the others: a list has a word before its last. */
function runInto(parties: readonly Unit[], { span, text }: Sentence): Unit | undefined {
  const [before, last] = parties.slice(-2);
  if (!before || !last) return undefined;
  const between = text.slice(before.span.end - span.start, last.span.start - span.start);
  return /^,\s+(?:the\s+)?$/u.test(between) && /^\s\p{Ll}/u.test(text.slice(last.span.end - span.start))
    ? last
    : undefined;
}

/** A rule whose subject is an owner: "X's visit". */
const OWNER = /\{a:\w+\}(?:\(\?:)?\['’\]s/;

/** Characters after a party that tell of its standing. */
const AFTER = 24;

const NOT_SPOKEN = { by: null, to: null } as const;

/** Who speaks or is spoken to, as a unit. */
const unitsOf = (party: Party | null): Unit[] => (party ? [{ kind: "pronoun", span: party.span, party }] : []);

/** Towns that an itinerary names in brackets after their country: as written, for no list has them all. */
function townsOf(towns: Span | undefined, where: readonly Unit[] | undefined, sentence: Sentence): Unit[] {
  const country = where?.find((u) => u.place)?.place?.country;
  if (!towns || !country) return [];
  const words = sentence.text.slice(towns.start - sentence.span.start, towns.end - sentence.span.start);
  return [{ kind: "place", span: towns, place: { country, cities: words.split(/,\s*/) } }];
}

/** "To Egypt, Jordan on Tuesday and then Israel": a visit each. */
function furtherOf(first: RawContact, sentence: Sentence, { contacts }: ExtractLanguage): RawContact[] {
  const from = first.where.at(-1);
  if (first.kind !== "visit" || !from || first.rule.id === contacts.itinerary) return [];
  const further: RawContact[] = [];
  const before = first.when.filter((u) => u.span.end <= from.span.start);
  let last: Unit = from;
  for (;;) {
    const at = sentence.offsets.indexOf(last.span.start) + 1;
    const m = contacts.nextPlace.exec(sentence.shadow.slice(at));
    if (!m || m[0].length === 0) break;
    const units = unitsIn(sentence, {
      start: sentence.offsets[at]!,
      end: sentence.offsets[at + m[0].length] ?? sentence.span.end,
    });
    const place = units.findLast((u) => u.place);
    if (!place) break;
    // "Paris, France" is one place
    const within =
      last.place?.country === place.place?.country && last.place?.cities.length && !place.place?.cities.length;
    if (!within)
      further.push({
        ...first,
        where: [place],
        when: stationDays(units, place, before),
        trigger: place.span,
      });
    last = place;
  }
  // "Visited Egypt, Jordan and Israel this week": one date after all stations is that of each
  const dated = further.filter((f) => f.when.length > 0);
  const shared = dated.length === 1 && dated[0] === further.at(-1) && first.when.length === 0;
  return shared && !datedBefore(first, further[0]!, sentence) ? further.map((f) => ({ ...f, when: [] })) : further;
}

/** A station's own days, else those that stand before the first: "a trip last May to Egypt and Jordan". */
function stationDays(units: readonly Unit[], place: Unit, before: readonly Unit[]): readonly Unit[] {
  const own = units.filter((u) => u.kind === "date" && u.span.start > place.span.end);
  return own.length > 0 ? own : before;
}

/** Whether a date stands between the first station and the next. */
function datedBefore(first: RawContact, next: RawContact, sentence: Sentence): boolean {
  return sentence.units.some(
    (u) => u.kind === "date" && u.span.start >= first.where.at(-1)!.span.end && u.span.end <= next.trigger.start,
  );
}

/** "Talks between A and B, C said": who says so ends the list, and is no part of it. */
function withoutSpeaker(units: readonly Unit[], sentence: Sentence, said: RegExp): Unit[] {
  const last = units.at(-1);
  if (!last || !said.test(sentence.text.slice(last.span.end - sentence.span.start))) return [...units];
  // "Met in Geneva, officials said"
  const apart = sentence.text.slice(0, last.span.start - sentence.span.start).endsWith(", ");
  return units.length > 1 || apart ? units.slice(0, -1) : [...units];
}

const isParty = (u: Unit): boolean => u.party !== undefined;

/** "Paid a visit to President X": a call on him, and no journey where the words name no country. */
const callsOn = (o: RawContact, r: RawContact): boolean =>
  r.kind === "visit" && r.where.length === 0 && r.b.length > 0 && o.kind === "meeting" && overlap(o.trigger, r.trigger);

/** "A and B discussed trade in a telephone call": the words for the call tell of it better than those for what they did. */
const saysMore = (o: RawContact, r: RawContact, { contacts: { elaborations } }: ExtractLanguage): boolean =>
  elaborations.includes(r.rule.id) &&
  o.kind !== "visit" &&
  !o.rule.loose &&
  !elaborations.includes(o.rule.id) &&
  overlap(o.span, r.span) &&
  sameUnits([...o.a, ...o.b], [...r.a, ...r.b]);

function chosen(found: readonly RawContact[]): RawContact[] {
  const weight = (r: RawContact): number => (r.a.length > 0 ? 2 : 0) + r.a.length + 2 * r.b.length + r.where.length;
  // "Invited X to come on a visit to Y": the inner visit is the one invited to
  const outer = found.filter((r) => r.rule.status);
  const order = found
    .filter((r) => !outer.some((o) => o !== r && o.kind === r.kind && !r.rule.status && overlap(o.span, r.trigger)))
    .sort(
      (x, y) =>
        standing(x) - standing(y) || weight(y) - weight(x) || y.span.end - y.span.start - (x.span.end - x.span.start),
    );
  const kept: RawContact[] = [];
  for (const r of order) {
    const clash = kept.some(
      (k) =>
        (k.kind === "visit") === (r.kind === "visit") &&
        (overlap(k.trigger, r.trigger) ||
          // "Left for X on a visit": one word tells of it, and the other how
          (k.a.length > 0 &&
            (r.a.length === 0 || sameUnits(k.a, r.a)) &&
            overlap(k.span, r.span) &&
            sharePlace(k, r)) ||
          (overlap(k.span, r.span) &&
            k.b.length > 0 &&
            r.b.length > 0 &&
            sameUnits(k.b, r.b) &&
            (r.a.length === 0 || sameUnits(k.a, r.a)))),
    );
    if (!clash && !(r.rule.loose && kept.some((k) => tellsOf(k, r)))) kept.push(r);
  }
  return kept.sort((x, y) => x.trigger.start - y.trigger.start || (x.rule.id < y.rule.id ? -1 : 1));
}

/** First what names both sides, then loose matches, then what names one. */
function standing({ rule, a, b, where }: RawContact): number {
  const oneSided = b.length === 0 && where.length === 0 && a.length < 2;
  return oneSided ? 2 : rule.loose ? 1 : 0;
}

/** A loose match adds nothing to one of its kind whose words it runs across; the stations of a trip are of one match. */
const tellsOf = (kept: RawContact, r: RawContact): boolean =>
  (kept.kind === "visit") === (r.kind === "visit") && overlap(kept.span, r.span) && !isOneMatch(kept, r);

const isOneMatch = (a: RawContact, b: RawContact): boolean => a.rule === b.rule && a.span.start === b.span.start;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const sharePlace = (a: RawContact, b: RawContact): boolean =>
  b.where.length > 0 && b.where.every((u) => a.where.includes(u));
const sameUnits = (a: readonly Unit[], b: readonly Unit[]): boolean =>
  a.length === b.length && a.every((u, i) => u.span.start === b[i]!.span.start);
