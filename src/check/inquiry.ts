/** Asks the ledger and measures: one answer a query, with coverage; several windows share one walk of the ledger. */
import type { LedgerReader } from "../ledger/ledger.ts";
import { completeThrough, coverageIn } from "../measure/coverage.ts";
import { admits } from "../measure/rule-sets.ts";
import { contactsWithin } from "../measure/windows.ts";
import { type Contact, type ContactId, startingIn } from "../model/contact.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import type { Figure } from "../model/figure.ts";
import type { Day, Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import { inOffice } from "./in-office.ts";

/** What the ledger says to one query under one rule set. `query` is complete: asked again, it answers the same. */
export interface Answer {
  readonly query: Query;
  readonly ruleSet: RuleSetId;
  readonly contacts: readonly Contact[];
  readonly count: number;
  readonly coverage: Coverage;
}

/** What every question of a check shares. */
export interface Terms {
  readonly roster: Roster;
  readonly ruleSets: readonly RuleSet[];
  /** The rule set that is stated, or "default": the first that a claim is judged under, where it has a say. */
  readonly primary: RuleSetId;
  readonly statements: readonly CoverageStatement[];
}

type Days = Readonly<Record<"from" | "to" | "asOf", Day | undefined>>;

/** What the ledger answered, and the coverage that was found: for claims of one state of the ledger to share. */
export interface Memory {
  readonly answers: Map<string, Promise<readonly Contact[]>>;
  /** Of each query without its days: what they give. */
  readonly coverage: Map<string, (days: Days) => Coverage>;
  /** Of each rule set, by id, the contacts of each answer that it counts. */
  readonly admitted: Map<RuleSetId, Map<readonly Contact[], readonly Contact[]>>;
  /** Of each rule set whether it counts a contact: answers have many in common. */
  readonly counts: Map<RuleSetId, Map<ContactId, boolean>>;
  /** The coverage statements about countries and kinds. */
  readonly about: Map<string, readonly CoverageStatement[]>;
  /** The last complete day of each query. */
  readonly complete: Map<string, Day | null>;
}

export const createMemory = (): Memory => ({
  answers: new Map(),
  coverage: new Map(),
  admitted: new Map(),
  counts: new Map(),
  about: new Map(),
  complete: new Map(),
});

/** The value of a key, made when it is first asked for. */
function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined || map.has(key)) return known as V;
  const value = make();
  map.set(key, value);
  return value;
}

export interface Inquiry extends Terms {
  ask(query: Query, window?: Period | null): Promise<Answer>;
  /** The same query in several windows. */
  series(query: Query, windows: readonly Period[]): Promise<readonly Answer[]>;
  coverage(query: Query, window?: Period | null): Coverage;
  completeThrough(query: Query): Day | null;
}

/** `heard` is told of each query that is put to the ledger, or would be if its answer were not known, and its JSON. */
export function createInquiry(
  ledger: LedgerReader,
  terms: Terms,
  memory: Memory = createMemory(),
  heard: (query: Query, json: string) => void = () => {},
): Inquiry {
  const { roster, ruleSets, statements } = terms;
  const walk = (query: Query): Promise<readonly Contact[]> => {
    // Rule sets are applied here, so one walk serves them all.
    const { ruleSet: _, asOf, ...open } = query;
    const { to } = open;
    // Up to a day or as of it is one question: claims of several days share the answer.
    const scope = asOf && (!to || asOf < to) ? { ...open, to: asOf } : open;
    const json = JSON.stringify(scope);
    heard(scope, json);
    return once(memory.answers, json, () => ledger.contacts(scope));
  };
  const ruleSetOf = (query: Query): RuleSet => {
    const id = query.ruleSet ?? "default";
    const found = ruleSets.find((r) => r.id === id);
    if (!found)
      throw new InputError(`rule set "${id}"`, "is not known", `One of ${ruleSets.map((r) => r.id).join(", ")}.`);
    return found;
  };
  // Only statements about the query's countries and kinds can hold it; the fewer, the faster.
  const near = ({ between, kinds }: Query): readonly CoverageStatement[] =>
    once(memory.about, `${between}|${kinds}`, () =>
      statements.filter(
        (s) =>
          (!between?.length || between.some((c) => s.countries.includes(c))) &&
          (!kinds || kinds.some((k) => s.kinds.includes(k))),
      ),
    );
  const coverageByDays = (open: Query): ((days: Days) => Coverage) => {
    const known = new Map<string, Coverage>();
    const covers = coverageIn(near(open), open, roster);
    return ({ from, to, asOf }) =>
      once(known, `${from}|${to}|${asOf}`, () =>
        covers(inOffice({ ...open, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) }, roster)),
      );
  };
  const coverers = new WeakMap<Query, (days: Query) => Coverage>();
  /** Of windows of one query: what they share is written down once. */
  const coverer = (query: Query): ((days: Query) => Coverage) => {
    const known = coverers.get(query);
    if (known) return known;
    const { ruleSet: _, status: __, from: ___, to: ____, asOf, ...open } = query;
    const covers = once(memory.coverage, JSON.stringify(open), () => coverageByDays(open));
    const made = ({ from, to }: Query) => covers({ from, to, asOf: to && asOf && to <= asOf ? undefined : asOf });
    coverers.set(query, made);
    return made;
  };
  const counted = (query: Query, contacts: readonly Contact[]): readonly Contact[] => {
    const ruleSet = ruleSetOf(query);
    const known = once(memory.admitted, ruleSet.id, () => new Map<readonly Contact[], readonly Contact[]>());
    const counts = once(memory.counts, ruleSet.id, () => new Map<ContactId, boolean>());
    return once(known, contacts, () => contacts.filter((c) => once(counts, c.id, () => admits(ruleSet, c, roster))));
  };
  return {
    ...terms,
    ask: async (query, window) => {
      const ruleSet = query.ruleSet ?? "default";
      const asked = { ...within(query, window), ruleSet };
      const contacts = counted(asked, await walk(asked));
      return { query: asked, ruleSet, contacts, count: contacts.length, coverage: coverer(asked)(asked) };
    },
    series: async (query, windows) => {
      if (windows.length === 0) return [];
      const from = windows.reduce((day, w) => (w.start < day ? w.start : day), windows[0]!.start);
      const to = windows.reduce((day, w) => (w.end > day ? w.end : day), windows[0]!.end);
      const all = counted(query, await walk({ ...query, from, to }));
      const [ruleSet, covers] = [query.ruleSet ?? "default", coverer(query)];
      return windows.map((w) => {
        const asked = { ...query, from: w.start, to: w.end, ruleSet };
        const contacts = contactsWithin(startingIn(all, w.start, w.end), w);
        return { query: asked, ruleSet, contacts, count: contacts.length, coverage: covers(asked) };
      });
    },
    coverage: (query, window) => coverer(query)(window ? { from: window.start, to: window.end } : query),
    completeThrough: ({ asOf: _, ...query }) =>
      once(memory.complete, JSON.stringify(query), () => completeThrough(statements, query, roster)),
  };
}

function within(query: Query, window: Period | null | undefined): Query {
  return window ? { ...query, from: window.start, to: window.end } : query;
}

export function windowOfAnswer(answer: Answer): Period | null {
  const { from, to } = answer.query;
  return from && to ? { start: from, end: to } : null;
}

/** A number of an answer, by default the count, as a figure that can be replayed. */
export function figure(
  label: string,
  answer: Answer,
  value = answer.count,
  interval?: readonly [number, number],
): Figure {
  return {
    label,
    value,
    window: windowOfAnswer(answer),
    ruleSet: answer.ruleSet,
    ...(interval ? { interval } : {}),
    coverage: answer.coverage,
    query: answer.query,
    contacts: answer.contacts.map((c) => c.id),
  };
}

/** The days on which the contacts began. */
export function distinctDays(contacts: readonly Contact[]): number {
  return new Set(contacts.map((c) => c.start)).size;
}
