/** Who is on which side of a claim: from the words around its contact word. Pure. */
import type { Party } from "../../model/party.ts";
import { matchPattern, type Pattern, type Sentence, type Unit, type UnitKind } from "../shadow.ts";
import { unitIndexes } from "./clauses.ts";
import { ableIn, type CompiledGrammar, type Contact, test } from "./compile.ts";

export interface Sides {
  readonly a: readonly Party[];
  readonly b: readonly Party[];
  readonly versus: { readonly a: readonly Party[]; readonly b: readonly Party[] } | null;
  readonly including: boolean;
  readonly direction: "a-to-b" | "mutual" | null;
}

/** Parties that stand together: one, or a coordinated list, with the words just before it. */
interface Run {
  readonly parties: readonly Party[];
  readonly kind: UnitKind;
  readonly at: number;
  readonly end: number;
  readonly before: string;
  readonly possessive: boolean;
}

const ACTORS: ReadonlySet<UnitKind> = new Set([
  "person",
  "office",
  "country",
  "organisation",
  "group",
  "pronoun",
  "place",
]);
const POSSESSIVE = /^[’']s?(?![\w])/u;

export function sidesOf(clause: Sentence, contact: Contact | null, grammar: CompiledGrammar): Sides {
  // "Since |Obama| went there in 2013": who is named in a time is no side.
  const times = ableIn(grammar.periods, clause)
    .filter((p) => p.form === "since")
    .flatMap((p) => matchPattern(p.compiled, clause))
    .map((m) => ({ start: m.index, end: m.index + m.length }));
  const all = runsOf(clause, grammar).filter((r) => !times.some((t) => t.start <= r.at && r.at < t.end));
  const versusAt = indexOf(grammar.versus, clause.shadow);
  const runs = versusAt < 0 ? all : all.filter((r) => r.at < versusAt);
  const others = versusAt < 0 ? [] : all.filter((r) => r.at >= versusAt);
  const including = test(grammar.including, clause);
  // "Including A and B": examples of a side, never a side of their own.
  const cue = including ? indexOf(grammar.including, clause.shadow) : -1;
  const plain = runs
    // "Called on |Lula|": the preposition is the verb's.
    .map((r) =>
      contact && r.at >= contact.end && r.at - contact.end <= 1 && r.before !== "genitive" ? { ...r, before: "" } : r,
    )
    .filter((r) => cue < 0 || r.at < cue || (contact !== null && contact.at > cue));
  const base = contact
    ? around(plain, contact, clause, grammar)
    : { a: parties(runs[0]), b: parties(runs[1]), direction: null };
  const sides = including ? withGroup(base, clause, grammar) : base;
  return { ...sides, including, versus: versus(sides, others) };
}

function runsOf(clause: Sentence, grammar: CompiledGrammar): readonly Run[] {
  const runs: Run[] = [];
  const separator = new RegExp(`^(?:[’']s?)?${grammar.grammar.list.separator.replace(/ /g, "\\s+")}$`, "iu");
  let list: Party[] = [];
  const units = unitIndexes(clause).filter((u) => ACTORS.has(u.unit.kind));
  units.forEach(({ unit, at }, i) => {
    const party = partyOf(unit);
    if (!party) return;
    const previous = units[i - 1];
    const between = previous ? clause.shadow.slice(previous.at + 1, at) : "";
    const last = runs.at(-1);
    if (last && previous && (separator.test(between) || /^[-–/]$/.test(between))) {
      list.push(party);
      runs[runs.length - 1] = {
        ...last,
        parties: [...list],
        end: at + 1,
        possessive: POSSESSIVE.test(clause.shadow.slice(at + 1)),
      };
      return;
    }
    list = [party];
    const before = grammar.grammar.preposition?.(clause.shadow.slice(Math.max(0, at - 60), at)) ?? "";
    runs.push({
      parties: [...list],
      kind: unit.kind,
      at,
      end: at + 1,
      before,
      possessive: POSSESSIVE.test(clause.shadow.slice(at + 1)),
    });
  });
  return runs;
}

/** A place is a party of its country; where it has none (a region), a party without one. */
function partyOf(unit: Unit): Party | null {
  if (unit.party) return unit.party;
  if (!unit.place) return null;
  return {
    span: unit.span,
    text: unit.place.cities[0] ?? "",
    name: null,
    title: null,
    country: unit.place.country,
    organisation: null,
    group: null,
    qualifier: null,
    refersTo: [],
  };
}

type Base = Pick<Sides, "a" | "b" | "direction">;

function around(runs: readonly Run[], contact: Contact, clause: Sentence, grammar: CompiledGrammar): Base {
  const before = runs.filter((r) => r.at < contact.at);
  const after = runs.filter((r) => r.at >= contact.at);
  const subject =
    before.find((r) => r.kind !== "place" && (r.before === "" || r.before === "as")) ??
    before.find((r) => ["of", "between", "from", "genitive"].includes(r.before)) ??
    before.find((r) => r.kind !== "place");
  const passive = contact.words.form === "verb" && after[0]?.before === "by" && after[0].at - contact.end < 8;
  const { voice, form } = contact.words;
  const beforeWord = subject && ["with", "between", "of"].includes(subject.before) ? subject : undefined;

  const between = runs.find((r) => r.before === "between" && r.parties.length > 1);
  if (between && voice !== "host") return halves(between.parties, "mutual");
  if (form === "noun") {
    const by = after.find(
      (r) =>
        ["by", "of", "from", "genitive"].includes(r.before) ||
        // "The first visit for a prime minister"
        (voice === "travel" && r.before === "for" && (r.kind === "office" || r.kind === "group")),
    );
    const to = after.find((r) => ["to", "into", "in", "at", "through", "across"].includes(r.before) && r !== by);
    const withWhom = runs.find((r) => ["with", "toward", "towards"].includes(r.before));
    const possessor = before.find((r) => r.possessive) ?? before.at(-1);
    if (voice === "travel") {
      const maker = after.find((r) => isMaker(r, contact, clause, grammar));
      const a = maker ?? by ?? (possessor?.possessive ? possessor : undefined) ?? subject ?? possessor;
      const b = to ?? after.find((r) => r !== a && r !== by) ?? before.find((r) => r !== a && r.parties.length > 0);
      if (a && !b && !by && a.parties.length === 2 && !areOfOneCountry(a.parties)) return halves(a.parties, "mutual");
      return { a: parties(a), b: parties(b), direction: "a-to-b" };
    }
    if (voice === "call") {
      const called = after.find((r) => r.before === "to");
      if (called) return { a: parties(possessor ?? by), b: parties(called), direction: "a-to-b" };
    }
    if (withWhom) {
      const a = before.find((r) => r !== withWhom) ?? by;
      return { a: parties(a), b: parties(withWhom), direction: "mutual" };
    }
    const both = by ?? subject ?? after[0];
    if (both && both.parties.length > 1) return halves(both.parties, "mutual");
    const other = runs.find((r) => r !== both && r.kind !== "place");
    return { a: parties(both), b: parties(other), direction: "mutual" };
  }
  if (voice === "host") {
    const guests = after.find((r) => r.kind !== "place" && !["in", "at", "on", "for"].includes(r.before)) ?? after[0];
    return passive
      ? { a: parties(subject), b: parties(after[0]), direction: "a-to-b" }
      : { a: parties(guests), b: parties(subject ?? before[0]), direction: "a-to-b" };
  }
  if (voice === "travel") {
    const traveller = travellerOf(subject, after);
    const others = after.filter((r) => r !== traveller);
    const to = others.find((r) => r.before === "to") ?? others[0] ?? before.find((r) => r !== traveller);
    return { a: parties(traveller), b: parties(to), direction: "a-to-b" };
  }
  const other =
    after.find((r) => ["with", "", "to", "by"].includes(r.before) && r.kind !== "place") ??
    (voice === "call" ? after[0] : undefined);
  const direction = voice === "call" && !/^spo/i.test(clause.shadow.slice(contact.at)) ? "a-to-b" : "mutual";
  if (!other && subject && subject.parties.length > 1) return halves(subject.parties, "mutual");
  if (!other && beforeWord && beforeWord.parties.length > 1) return halves(beforeWord.parties, "mutual");
  return { a: parties(subject), b: parties(other), direction };
}

const BEARERS: ReadonlySet<UnitKind> = new Set(["person", "office", "group", "pronoun"]);

/** "Москву посетил X": a country does not travel where somebody stands behind the verb. */
function travellerOf(subject: Run | undefined, after: readonly Run[]): Run | undefined {
  if (subject && BEARERS.has(subject.kind)) return subject;
  return after.find((r) => r.before === "" && BEARERS.has(r.kind)) ?? subject;
}

/** "The visits that |Blinken| made": who is told after the noun. */
function isMaker(run: Run, contact: Contact, clause: Sentence, { grammar: { made } }: CompiledGrammar): boolean {
  return made.before.test(clause.shadow.slice(contact.end, run.at)) && made.after.test(clause.shadow.slice(run.end));
}

function parties(run: Run | undefined): readonly Party[] {
  return run?.parties ?? [];
}

/** Two of one country travel each, and not to each other. */
export function areOfOneCountry(list: readonly Party[]): boolean {
  return list.every((p) => p.country !== null && p.country === list[0]!.country);
}

/** "A and B have met": the first against the rest. */
function halves(list: readonly Party[], direction: "mutual"): Base {
  return { a: list.slice(0, 1), b: list.slice(1), direction };
}

/**
 * "Met with key figures in A's leadership, including P and Q": side b is the group first, with its country and
 * level, then the named. The group with a country counts, or the first.
 */
function withGroup(base: Base, clause: Sentence, grammar: CompiledGrammar): Base {
  const cue = indexOf(grammar.including, clause.shadow);
  const units = unitIndexes(clause);
  const groups = units.filter((u) => u.at < cue && u.unit.party?.group).map((u) => u.unit.party as Party);
  const named = units
    .filter((u) => u.at > cue && u.unit.party && u.unit.kind !== "country" && u.unit.kind !== "pronoun")
    .map((u) => u.unit.party as Party);
  const group = groups.find((g) => g.country) ?? groups[0];
  if (!group || named.length === 0) return base;
  const listed = [group, ...named];
  const holds = (side: readonly Party[]) => side.some((p) => groups.includes(p) || named.includes(p));
  const a = base.a.filter((p) => !holds([p]));
  if (base.direction === "a-to-b" && holds(base.a)) return { ...base, a: listed };
  return { ...base, a, b: listed };
}

/** What stands after "than": another traveller, or after "to" and "with" another partner. */
function versus(sides: Base, others: readonly Run[]): Sides["versus"] {
  const other = others.find((r) => r.kind !== "pronoun");
  if (!other) return null;
  return ["to", "with", "in", "from"].includes(other.before)
    ? { a: sides.a, b: other.parties }
    : { a: other.parties, b: sides.b };
}

function indexOf(pattern: Pattern, shadow: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(shadow)?.index ?? -1;
}
