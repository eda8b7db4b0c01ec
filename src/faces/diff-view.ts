/** The differences between a list and the ledger as words, for Markdown and HTML alike. */
import { periodWords } from "../model/words.ts";
import type { Difference, DifferenceLabel, ListDiff, ListedRow, UnreadRow } from "../summitry.ts";
import { type ContactView, contactView, type Names } from "./contact-view.ts";

export interface DiffView {
  readonly title: string;
  readonly ruleSet: string;
  /** What was compared, in a sentence. */
  readonly scope: string;
  readonly agreed: number;
  readonly groups: readonly DiffGroup[];
  /** From the list's number to the ledger's: words and the number so far. */
  readonly steps: readonly { readonly words: string; readonly change: string; readonly sum: number }[];
  readonly unread: readonly { readonly line: string; readonly words: string; readonly reason: string }[];
  /** How the columns were read. */
  readonly mapping: readonly string[];
}

export interface DiffGroup {
  readonly label: DifferenceLabel;
  readonly title: string;
  readonly meaning: string;
  readonly items: readonly DiffItem[];
}

export interface DiffItem {
  readonly number: number;
  /** "line 7: Antony Blinken, Hong Kong, 2 May 2023" */
  readonly row: string | null;
  readonly contact: ContactView | null;
  readonly reason: string;
  readonly statements: readonly string[];
}

/** What each label is called, and what it means; in the order in which they are shown. */
const LABELS: Readonly<Record<DifferenceLabel, readonly [title: string, meaning: string]>> = {
  rule: ["Rule", "Both know of it, or could; a convention of counting leaves it out or counts it otherwise."],
  date: ["Date", "The same event on other days."],
  territory: ["Territory", "The same event; the two put the place under different countries."],
  "missing-here": ["Missing here", "The list has it, the ledger does not."],
  "missing-there": ["Missing there", "The ledger counts it, the list does not have it."],
  "likely-error": ["Likely error", "One of the two is probably a slip."],
};

export function diffView(diff: ListDiff, names: Names): DiffView {
  let number = 0;
  const groups = (Object.keys(LABELS) as DifferenceLabel[]).flatMap((label): DiffGroup[] => {
    const found = diff.differences.filter((d) => d.label === label);
    if (found.length === 0) return [];
    const items = found.map((d) => itemOf(d, ++number, names));
    return [{ label, title: LABELS[label][0], meaning: LABELS[label][1], items }];
  });
  return {
    title: diff.list.name,
    ruleSet: diff.ruleSet,
    scope: scopeWords(diff, names),
    agreed: diff.agreed,
    groups,
    steps: stepsOf(diff),
    unread: diff.unread.map(({ line, written, reason }) => ({
      line: `line ${line}`,
      words: rowWords(written),
      reason,
    })),
    mapping: mappingWords(diff),
  };
}

function itemOf({ row, contact, reason, coverage }: Difference, number: number, names: Names): DiffItem {
  return {
    number,
    row: row && `line ${row.line}: ${rowWords(row.written)}, ${daysWords(row)}`,
    contact: contact && contactView(contact, names),
    reason,
    statements: coverage?.statements ?? [],
  };
}

function stepsOf({ list, unread, steps, counted }: ListDiff): DiffView["steps"] {
  let sum = list.rows.length + unread.length;
  const shown = [{ words: "rows in the list", change: "", sum }];
  for (const { words, change } of steps) {
    sum += change;
    shown.push({ words, change: change > 0 ? `+${change}` : `−${-change}`, sum });
  }
  return [...shown, { words: "contacts that the ledger counts", change: "", sum: counted }];
}

function scopeWords({ scope, ruleSet }: ListDiff, names: Names): string {
  const { kinds, from, to, offices, homes, places } = scope;
  const who = offices
    ? `by the offices ${several(offices.map((id) => names.office(id) ?? id))}`
    : "by anyone asked for";
  const where = [
    homes ? `from ${several(homes.map(names.country))}` : "",
    places ? `to ${several(places.map(names.country))}` : "",
  ].filter(Boolean);
  const what = kinds.map((k) => `${k}s`).join(", ");
  return `Compared: ${[what, who, ...where].join(" ")}, ${periodWords({ start: from, end: to })}, under the rule set ${ruleSet}.`;
}

const MOST_NAMED = 6;
const several = (words: readonly string[]): string =>
  words.length > MOST_NAMED
    ? `${words.slice(0, MOST_NAMED).join(", ")} and ${words.length - MOST_NAMED} more`
    : words.join(", ");

function rowWords({ person, office, country, city, counterpart }: UnreadRow["written"]): string {
  return [person ?? office, counterpart && `with ${counterpart}`, city, country].filter(Boolean).join(", ");
}

function daysWords({ start, end, precision }: ListedRow): string {
  return precision === "year" ? start.slice(0, 4) : periodWords({ start, end });
}

function mappingWords({ list: { mapping } }: ListDiff): readonly string[] {
  return [
    ...Object.entries(mapping.columns).map(([field, column]) => `${field}: column “${column}”`),
    ...Object.entries(mapping.values).map(([field, value]) => `${field}: “${value}” in every row`),
    `days with slashes: ${mapping.dateOrder.replace("-", " ")}`,
  ];
}
