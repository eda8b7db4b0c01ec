/** Atoms to units: a language's unit rules over the atom shadow, the longest match first. */
import type { CountryId } from "../../model/country.ts";
import type { Span } from "../../model/evidence.ts";
import type { Group, Party } from "../../model/party.ts";
import type { Person } from "../../model/person.ts";
import type { Roster } from "../../model/roster.ts";
import type { ExtractLanguage, UnitRule } from "../language.ts";
import type { Entry } from "../lexicon.ts";
import type { Unit } from "../shadow.ts";
import { type AtomShadow, atomsInRange, compileAtoms, spanOfRange } from "./atoms.ts";
import { globalOf, matchesOf } from "./matches.ts";
import { heldApart, partyOf } from "./parts-of-title.ts";
import { firstPolity, NOWHERE, nameEntries, type Polity, polityIn, type Range, withCountry } from "./polity.ts";
import { able, wordsIn } from "./sieve.ts";

export interface Candidate {
  readonly span: Span;
  readonly units: readonly ComposedUnit[];
}

/** A unit with the lexicon's entries for its name. */
export interface ComposedUnit extends Unit {
  readonly entries: readonly Entry[];
}

interface Compiled {
  readonly rule: UnitRule;
  readonly pattern: RegExp;
}

const compiled = new WeakMap<ExtractLanguage, readonly Compiled[]>();
function compiledOf(language: ExtractLanguage): readonly Compiled[] {
  let found = compiled.get(language);
  if (!found) {
    found = language.unitRules.map((rule) => ({ rule, pattern: compileAtoms(rule.pattern, language.macros) }));
    compiled.set(language, found);
  }
  return found;
}

export function candidatesOf(text: string, shadow: AtomShadow, language: ExtractLanguage, roster: Roster): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, pattern } of able(compiledOf(language), (c) => c.pattern, wordsIn(shadow.text)))
    for (const m of matchesOf(pattern, shadow.text)) {
      const units = build(text, shadow, rule, m, language, roster);
      if (units.length > 0) found.push({ span: { start: units[0]!.span.start, end: units.at(-1)!.span.end }, units });
    }
  return found;
}

function build(
  text: string,
  shadow: AtomShadow,
  rule: UnitRule,
  m: RegExpExecArray,
  language: ExtractLanguage,
  roster: Roster,
): ComposedUnit[] {
  const ranges = (m.indices?.groups ?? {}) as Record<string, Range | undefined>;
  const all = spanOfRange(shadow, m.index, m.index + m[0].length);
  const written = ranges.title ? textOf(text, shadow, ranges.title) : null;
  // "The President and President Xi" are two: the second is named
  const { twice: two, servesAt } = language.titles;
  const twice = written ? two.exec(written) : null;
  const own = twice ? (twice[4] ?? twice[2]!) : null;
  const title = (own ?? written)?.replace(language.titles.trailingStyle, "") ?? null;
  const whole = own ? { ...all, start: text.indexOf(written!, all.start) + written!.lastIndexOf(own) } : all;
  if (rule.titleIs && !(title && rule.titleIs.test(title))) return [];
  if (rule.wordsAre && !rule.wordsAre.test(text.slice(whole.start, whole.end))) return [];
  const after = polityIn(shadow, ranges.of);
  // "The Israeli premier and the President of Kenya X" are of a country each
  const before = own && after.country !== null ? NOWHERE : polityIn(shadow, ranges.by);
  // "Ambassador to Mexico" is not of Mexico
  const to = ranges.title ? shadow.text.slice(...ranges.title).search(servesAt) : -1;
  const titled: Range | undefined = ranges.title && to > 0 ? [ranges.title[0], ranges.title[0] + to] : ranges.title;
  const inTitle = title && language.titles.ofState.test(title) ? NOWHERE : polityIn(shadow, titled);
  const polity = firstPolity(
    before,
    after,
    inTitle,
    polityIn(shadow, ranges.by2),
    ownerIn(text, shadow, ranges, roster),
  );
  const stated = firstPolity(
    before,
    after,
    inTitle === NOWHERE ? NOWHERE : polityIn(shadow, ranges.title, false),
    ownerIn(text, shadow, ranges, roster),
  );
  if (rule.makes === "place") return placeUnit(text, shadow, ranges, whole, before.country, roster);
  const context = textOf(text, shadow, [Math.max(0, m.index - 10), m.index]) + text.slice(whole.start, whole.end);
  const qualifier = qualifierOf(context, title, language);
  if (ranges.names) return sharedTitle(text, shadow, m, ranges, whole, title, polity, qualifier, language, roster);
  if (ranges.polities) return officeList(text, shadow, ranges, whole, title, rule.makes, language);
  if (rule.makes === "person" && ranges.name) {
    const name = textOf(text, shadow, ranges.name);
    const entries = nameEntries(text, shadow, ranges.name, name, roster);
    const persons = personsOf(entries, roster);
    if (title && ranges.title![1] <= ranges.name[0] && language.disagrees(title, name, persons)) {
      const office = { name: null, title, qualifier, ...polity };
      const bearer = { name: language.called.name(name, persons, null), title: null, qualifier: null };
      const own = { ...bearer, ...withCountry(NOWHERE, entries, roster) };
      return heldApart(text, whole, spanOfRange(shadow, ...ranges.name), [office, own], entries, language);
    }
    const called = language.called.name(name, persons, title);
    // The Holy See has a Secretary of State too: a name known in full says more than a title of one country
    const known = withCountry(stated, entries, roster);
    const party = partyOf(text, whole, { name: called, title, qualifier, ...firstPolity(known, polity) }, language);
    return [{ kind: "person", span: whole, party, entries }];
  }
  if (rule.makes === "group") {
    const group = groupNamed(text.slice(whole.start, whole.end), language);
    if (!group) return [];
    const party = { ...partyOf(text, whole, { name: null, title, qualifier: null, ...polity }, language), group };
    return [{ kind: "group", span: whole, party, entries: [] }];
  }
  return [
    {
      kind: "office",
      span: whole,
      party: partyOf(text, whole, { name: null, title, qualifier, ...polity }, language),
      entries: [],
    },
  ];
}

/** "The Kenyan port city of Mombasa"; "the Kenyan capital"; with a group `land` the country alone: "访华". */
function placeUnit(
  text: string,
  shadow: AtomShadow,
  ranges: Record<string, Range | undefined>,
  span: Span,
  country: CountryId | null,
  roster: Roster,
): ComposedUnit[] {
  if (!country) return [];
  const known = ranges.city
    ? atomsInRange(shadow, ranges.city[0], ranges.city[1]).flatMap((a) => a.entries.flatMap((e) => e.city ?? []))
    : [];
  const named = ranges.city ? (known[0] ?? textOf(text, shadow, ranges.city)) : null;
  if (ranges.land) return [{ kind: "place", span, place: { country, cities: [] }, entries: [] }];
  const city = named ?? roster.country.get(country)?.capitals.en ?? null;
  return city ? [{ kind: "place", span, place: { country, cities: [city] }, entries: [] }] : [];
}

function groupNamed(words: string, { groups }: ExtractLanguage): Group | null {
  const found = groups.find((g) => g.pattern.test(words));
  if (!found) return null;
  const { pattern: _, ...group } = found;
  return group;
}

/** "The Kenyan president's envoy": of whom the named is the envoy. */
function ownerIn(
  text: string,
  shadow: AtomShadow,
  { owner }: Record<string, Range | undefined>,
  roster: Roster,
): Polity {
  if (!owner) return NOWHERE;
  return withCountry(NOWHERE, nameEntries(text, shadow, owner, textOf(text, shadow, owner), roster), roster);
}

function qualifierOf(words: string, title: string | null, language: ExtractLanguage): Party["qualifier"] {
  if (!title) return null;
  const { former, acting, elect } = language.titles.qualifiers;
  if (elect.test(title)) return "elect";
  if (acting.test(words)) return "acting";
  return former.test(words) ? "former" : null;
}

/** "Foreign Ministers A and B of X and Y respectively": one person a name; the first unit takes the title in. */
function sharedTitle(
  text: string,
  shadow: AtomShadow,
  m: RegExpExecArray,
  ranges: Record<string, Range | undefined>,
  whole: Span,
  title: string | null,
  polity: Polity,
  qualifier: Party["qualifier"],
  language: ExtractLanguage,
  roster: Roster,
): ComposedUnit[] {
  const parts = splitRange(shadow, ranges.names!, language);
  const polities = ranges.polities ? splitRange(shadow, ranges.polities, language).map((r) => polityIn(shadow, r)) : [];
  return parts.map((range, i) => {
    const of = language.titles.among.exec(shadow.text.slice(...range))?.index;
    const named: Range = of === undefined ? range : [range[0], range[0] + of];
    const beside = of === undefined ? NOWHERE : polityIn(shadow, [range[0] + of, range[1]]);
    const own =
      beside !== NOWHERE
        ? beside
        : polities.length === parts.length
          ? polities[i]!
          : polities.length === 1
            ? polities[0]!
            : polity;
    const span = {
      start: i === 0 ? whole.start : shadow.offsets[range[0]]!,
      end:
        i === parts.length - 1
          ? spanOfRange(shadow, m.index, m.index + m[0].length).end
          : spanOfRange(shadow, range[0], range[1]).end,
    };
    const name = textOf(text, shadow, named);
    const entries = nameEntries(text, shadow, named, name, roster);
    return {
      kind: "person",
      span,
      entries,
      party: partyOf(
        text,
        span,
        {
          name: language.called.name(name, personsOf(entries, roster), title),
          title,
          qualifier,
          ...withCountry(own, entries, roster),
        },
        language,
      ),
    };
  });
}

/** "The presidents of A and B", "the A and B presidents", "officials from A and B": one a polity. */
function officeList(
  text: string,
  shadow: AtomShadow,
  ranges: Record<string, Range | undefined>,
  whole: Span,
  title: string | null,
  kind: Exclude<UnitRule["makes"], "place">,
  language: ExtractLanguage,
): ComposedUnit[] {
  const parts = splitRange(shadow, ranges.polities!, language);
  const group = kind === "group" ? groupNamed(text.slice(whole.start, whole.end), language) : null;
  return parts.map((range, i) => {
    const own = spanOfRange(shadow, range[0], range[1]);
    const span = { start: i === 0 ? whole.start : own.start, end: i === parts.length - 1 ? whole.end : own.end };
    return {
      kind,
      span,
      entries: [],
      party: {
        ...partyOf(text, span, { name: null, title, qualifier: null, ...polityIn(shadow, range) }, language),
        group,
      },
    };
  });
}

function personsOf(entries: readonly Entry[], roster: Roster): Person[] {
  return entries.flatMap((e) => (e.persons ?? []).flatMap((id) => roster.person.get(id) ?? []));
}

function splitRange(shadow: AtomShadow, range: Range, language: ExtractLanguage): Range[] {
  const text = shadow.text.slice(range[0], range[1]);
  const parts: Range[] = [];
  let from = 0;
  for (const m of matchesOf(globalOf(language.listSplit), text)) {
    parts.push([range[0] + from, range[0] + m.index]);
    from = m.index + m[0].length;
  }
  parts.push([range[0] + from, range[1]]);
  return parts.filter(([a, b]) => b > a);
}

function textOf(text: string, shadow: AtomShadow, range: Range): string {
  const span = spanOfRange(shadow, range[0], range[1]);
  return text.slice(span.start, span.end);
}
