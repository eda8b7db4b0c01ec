/** Asks the ledger and measures: one answer a query, with coverage; several windows share one walk of the ledger. */
import type { LedgerReader } from "../ledger/ledger.ts";
import { completeThrough, coverageOf } from "../measure/coverage.ts";
import { admits } from "../measure/rule-sets.ts";
import { contactsWithin } from "../measure/windows.ts";
import type { Contact } from "../model/contact.ts";
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

/** What the ledger answered, and the coverage that was found: for claims of one state of the ledger to share. */
export interface Memory {
  readonly answers: Map<string, Promise<readonly Contact[]>>;
  readonly coverage: Map<string, Coverage>;
  /** Of each rule set, by id, the contacts that it was asked about and whether it counts them. */
  readonly admitted: Map<RuleSetId, Map<Contact, boolean>>;
  /** The last complete day of each query. */
  readonly complete: Map<string, Day | null>;
}

export const createMemory = (): Memory => ({
  answers: new Map(),
  coverage: new Map(),
  admitted: new Map(),
  complete: new Map(),
});

/** The value of a key, made when it is first asked for. */
function once<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  if (map.has(key)) return map.get(key) as V;
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

/** `heard` is told of each query that is put to the ledger, or would be if its answer were not known. */
export function createInquiry(
  ledger: LedgerReader,
  terms: Terms,
  memory: Memory = createMemory(),
  heard: (query: Query) => void = () => {},
): Inquiry {
  const { roster, ruleSets, statements } = terms;
  const walk = (query: Query): Promise<readonly Contact[]> => {
    // Rule sets are applied here, so one walk serves them all.
    const { ruleSet: _, ...scope } = query;
    heard(scope);
    return once(memory.answers, JSON.stringify(scope), () => ledger.contacts(scope));
  };
  const ruleSetOf = (query: Query): RuleSet => {
    const id = query.ruleSet ?? "default";
    const found = ruleSets.find((r) => r.id === id);
    if (!found)
      throw new InputError(`rule set "${id}"`, "is not known", `One of ${ruleSets.map((r) => r.id).join(", ")}.`);
    return found;
  };
  // Only statements about the query's countries, kinds and days can hold it; the fewer, the faster.
  const near = ({ between, kinds, from, to }: Query): readonly CoverageStatement[] =>
    statements.filter(
      (s) =>
        (!between?.length || between.some((c) => s.countries.includes(c))) &&
        (!kinds || kinds.some((k) => s.kinds.includes(k))) &&
        (!from || !to || (s.from <= to && from <= s.to)),
    );
  const covers = (query: Query): Coverage => {
    const { ruleSet: _, status: __, asOf, ...open } = query;
    const scope = !asOf || (open.to && open.to <= asOf) ? open : { ...open, asOf };
    return once(memory.coverage, JSON.stringify(scope), () => coverageOf(near(scope), inOffice(scope, roster), roster));
  };
  const countedBy = (ruleSet: RuleSet): ((contact: Contact) => boolean) => {
    const known = once(memory.admitted, ruleSet.id, () => new Map<Contact, boolean>());
    return (contact) => once(known, contact, () => admits(ruleSet, contact, roster));
  };
  const answer = (query: Query, contacts: readonly Contact[]): Answer => {
    const ruleSet = ruleSetOf(query);
    const counts = countedBy(ruleSet);
    const counted = contacts.filter(counts);
    return {
      query: { ...query, ruleSet: ruleSet.id },
      ruleSet: ruleSet.id,
      contacts: counted,
      count: counted.length,
      coverage: covers(query),
    };
  };
  return {
    ...terms,
    ask: async (query, window) => {
      const asked = within(query, window);
      return answer(asked, await walk(asked));
    },
    series: async (query, windows) => {
      if (windows.length === 0) return [];
      const from = windows.reduce((day, w) => (w.start < day ? w.start : day), windows[0]!.start);
      const to = windows.reduce((day, w) => (w.end > day ? w.end : day), windows[0]!.end);
      const all = await walk({ ...query, from, to });
      return windows.map((w) => answer(within(query, w), contactsWithin(startingIn(all, w), w)));
    },
    coverage: (query, window) => covers(within(query, window)),
    completeThrough: ({ asOf: _, ...query }) =>
      once(memory.complete, JSON.stringify(query), () => completeThrough(statements, query, roster)),
  };
}

/** Those that begin in a window, of contacts by day: many windows share one long list. */
function startingIn(contacts: readonly Contact[], { start, end }: Period): readonly Contact[] {
  const first = (isBefore: (day: Day) => boolean): number => {
    let [low, high] = [0, contacts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(contacts[middle]!.start)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return contacts.slice(
    first((day) => day < start),
    first((day) => day <= end),
  );
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
