/**
 * A list of contacts beside the ledger's, under a rule set: what agrees, each difference with a label and a reason, and
 * the steps from the list's number to the ledger's.
 */
import type { List, ListedRow, UnreadRow } from "../lists/read-list.ts";
import { refusal } from "../measure/rule-sets.ts";
import type { Contact } from "../model/contact.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { align, type Pair } from "./align.ts";
import { otherConventions } from "./conventions.ts";
import { ofContact, ofPair, ofRow } from "./labels.ts";
import type { Geography } from "./likeness.ts";
import { expects, isAsked, type ListScope, scopeOf } from "./scope.ts";

const DIFFERENCE_LABELS = ["rule", "date", "territory", "missing-here", "missing-there", "likely-error"] as const;
export type DifferenceLabel = (typeof DIFFERENCE_LABELS)[number];

export interface Difference {
  readonly label: DifferenceLabel;
  /** One sentence. */
  readonly reason: string;
  readonly row: ListedRow | null;
  readonly contact: Contact | null;
  /** What the ledger knows of absence there, where the row is missing here. */
  readonly coverage: Coverage | null;
}

/** From the list's number to the ledger's. */
export interface Step {
  readonly words: string;
  readonly change: number;
}

export interface ListDiff {
  readonly list: List;
  readonly query: Query;
  readonly ruleSet: string;
  readonly scope: ListScope;
  /** Rows that the question asks for, and those it does not. */
  readonly compared: number;
  readonly aside: number;
  readonly unread: readonly UnreadRow[];
  /** Rows and contacts that agree in all but wording. */
  readonly agreed: number;
  /** By label, in their order, then by day. */
  readonly differences: readonly Difference[];
  readonly steps: readonly Step[];
  /** The contacts of the ledger in the list's scope that the rule set counts. */
  readonly counted: number;
}

export interface DiffContext {
  readonly query: Query;
  readonly ruleSet: RuleSet;
  readonly ruleSets: readonly RuleSet[];
  readonly roster: Roster;
  readonly geography: Geography;
  /** Contacts of any status in the query's scope and days, save the rest of the list's scope. */
  readonly expected: readonly Contact[];
  /** The same without the query's narrowing, a year more at both ends: where a row may be found though it differs. */
  readonly around: readonly Contact[];
  readonly coverageOf: (query: Query) => Coverage;
}

export function diffOf(list: List, context: DiffContext): ListDiff {
  const { query, ruleSet, roster } = context;
  const scope = scopeOf(list.rows, query, roster);
  const expected = new Set(context.expected.filter((c) => expects(scope, c, roster)).map((c) => c.id));
  const known = new Map([...context.around, ...context.expected].map((c) => [c.id, c]));
  const aligned = align(list.rows, [...known.values()], context.geography);
  // A slip of the year may put a row outside the days asked whose contact is inside.
  const found = new Set(aligned.pairs.filter((p) => expected.has(p.contact.id)).map((p) => p.row));
  const rows = list.rows.filter((r) => found.has(r) || isAsked(r, scope, query, roster));
  const asked = new Set(rows);
  const refused = (c: Contact): string | null => (c.status === "held" ? refusal(ruleSet, c, roster) : c.status);
  const pairs = aligned.pairs.filter((p) => asked.has(p.row));
  const free = aligned.contacts.filter((c) => expected.has(c.id) && refused(c) === null);
  const conventions = otherConventions(
    context.ruleSets,
    pairs,
    aligned.contacts.filter((c) => expected.has(c.id)),
    roster,
  );
  const ofPairs = pairs.map((pair) => ofPair(pair, refused(pair.contact), pairs, context));
  const lost = aligned.rows.filter((r) => asked.has(r));
  const differences = [
    ...ofPairs.flat(),
    ...lost.map((row) => ofRow(row, context)),
    ...free.map((contact) => ofContact(contact, conventions(contact))),
  ].sort((a, b) => placeOf(a).localeCompare(placeOf(b), "en"));
  const counted = [...expected].filter((id) => refused(known.get(id)!) === null).length;
  return {
    ...{ list, query, ruleSet: ruleSet.id, scope, unread: list.unread },
    compared: rows.length,
    aside: list.rows.length - rows.length,
    agreed: ofPairs.filter((d) => d.length === 0).length,
    differences,
    steps: stepsOf(list, { rows, pairs, lost, free, expected, counted, refused }),
    counted,
  };
}

const placeOf = ({ label, row, contact }: Difference): string =>
  `${DIFFERENCE_LABELS.indexOf(label)} ${row?.start ?? contact?.start}`;

interface Tally {
  readonly rows: readonly ListedRow[];
  readonly pairs: readonly Pair[];
  readonly lost: readonly ListedRow[];
  readonly free: readonly Contact[];
  readonly expected: ReadonlySet<string>;
  readonly counted: number;
  readonly refused: (contact: Contact) => string | null;
}

/** Each row, and each counted contact, is in one step; so the steps lead from one number to the other. */
function stepsOf(list: List, tally: Tally): readonly Step[] {
  const { pairs, refused, expected } = tally;
  const isCounted = (c: Contact): boolean => expected.has(c.id) && refused(c) === null;
  const main = pairs.filter((p) => p.also !== "row" && p.also !== "contact");
  const more = pairs.filter((p) => p.also === "contact");
  const steps: Step[] = [
    { words: "rows that cannot be read", change: -list.unread.length },
    { words: "rows that the question does not ask for", change: tally.rows.length - list.rows.length },
    { words: "further rows of a contact that is one here", change: -pairs.filter((p) => p.also === "row").length },
    { words: "rows that the ledger lacks", change: -tally.lost.length },
    {
      words: "rows whose contact the rule set does not count",
      change: -main.filter((p) => refused(p.contact) !== null).length,
    },
    {
      words: "rows whose contact is outside the days and sides compared",
      change: -main.filter((p) => refused(p.contact) === null && !expected.has(p.contact.id)).length,
    },
    { words: "further contacts that are one row there", change: more.filter((p) => isCounted(p.contact)).length },
    { words: "contacts that the list lacks", change: tally.free.length },
  ];
  return steps.filter((s) => s.change !== 0);
}
