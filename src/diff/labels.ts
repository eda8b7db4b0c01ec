/** What sets a row and a contact apart, or a row or a contact alone: a label and a sentence. */
import type { ListedRow } from "../lists/read-list.ts";
import type { Contact } from "../model/contact.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { heldOn } from "../model/roster.ts";
import { dayWords, periodWords } from "../model/words.ts";
import type { Pair } from "./align.ts";
import type { Convention } from "./conventions.ts";
import type { DiffContext, Difference } from "./diff.ts";
import { daysApart, daysOf, gap } from "./likeness.ts";

/** Nothing where they agree. `refused`: why the rule set leaves the contact out. */
export function ofPair(
  pair: Pair,
  refused: string | null,
  pairs: readonly Pair[],
  { ruleSet, roster }: DiffContext,
): readonly Difference[] {
  const { row, contact, territory, also, slip } = pair;
  const found: Difference[] = [];
  const add = (label: Difference["label"], reason: string): void => {
    found.push({ label, reason, row, contact, coverage: null });
  };
  if (row.swapped)
    add("likely-error", "In the list the last day is before the first; they were read the other way round.");
  if (also === "row") {
    const first = pairs.find((p) => p.contact === contact && p !== pair && isSameStay(p.row, row))?.row;
    if (first) add("likely-error", `The row stands twice: line ${first.line} says the same.`);
    else add("rule", "The list has several rows for what is one continuous stay here.");
    return found;
  }
  if (also === "contact") {
    add("rule", "One row of the list is several here: the traveller left the country between them.");
    return found;
  }
  if (slip)
    add(
      "likely-error",
      `${sentence(slip)}: ${row.person ? "one of the two is likely wrong" : "likely a slip, or another spelling"}.`,
    );
  if (refused !== null)
    add(
      "rule",
      contact.status === "held"
        ? `The ledger has it; ${ruleSet.id} leaves it out: ${refused}.`
        : `Here it is ${contact.status}; only what was held counts.`,
    );
  if (territory) {
    const here = roster.country.get(contact.place!.country!)!.names.en;
    add("territory", `${territory.name}: the list puts it under ${row.written.country}, the ledger under ${here}.`);
  }
  const days = daysOf(contact);
  // Several rows of one stay tell its days together.
  const of = pairs.filter((p) => p.contact === contact).map((p) => p.row);
  const told = {
    ...row,
    start: of.map((r) => r.start).reduce((a, b) => (a < b ? a : b)),
    end: of.map((r) => r.end).reduce((a, b) => (a > b ? a : b)),
  };
  if (!slip && daysApart(told, contact) > 0) add("date", dateWords(told, days));
  return found;
}

function isSameStay(a: ListedRow, b: ListedRow): boolean {
  return a.start === b.start && a.end === b.end && a.person === b.person && a.country === b.country;
}

/** "It begins a day later and ends 2 days earlier here (5 – 6 May 2024)." */
function dateWords(row: Period, days: Period): string {
  const shift = (n: number): string =>
    `${Math.abs(n) === 1 ? "a day" : `${Math.abs(n)} days`} ${n > 0 ? "later" : "earlier"}`;
  const [begins, ends] = [gap(row.start, days.start), gap(row.end, days.end)];
  const parts =
    begins === ends
      ? [`It is ${shift(begins)}`]
      : [...(begins ? [`it begins ${shift(begins)}`] : []), ...(ends ? [`it ends ${shift(ends)}`] : [])];
  return sentence(`${parts.join(" and ")} here (${periodWords(days)}).`);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SPOKEN: Readonly<Record<Coverage["state"], string>> = {
  covered: "there the ledger is covered, so that one of the two is wrong",
  partly: "there the ledger is covered in part",
  "not-covered": "there the ledger is not complete, and absence says nothing",
  unknown: "nothing is known of the ledger's completeness there",
};

/** A row without a contact. */
export function ofRow(row: ListedRow, { roster, coverageOf }: DiffContext): Difference {
  const of = { row, contact: null };
  const tenures = row.person ? (roster.tenuresOf.get(row.person) ?? []) : [];
  if (row.person && tenures.length > 0 && heldOn(roster, row.person, row.start).length === 0) {
    const reason = `${roster.person.get(row.person)!.name} held no known office on ${dayWords(row.start)}.`;
    return { label: "likely-error", reason, ...of, coverage: null };
  }
  const coverage = coverageOf(queryOf(row));
  const gaps = coverage.knownGaps.length > 0 ? ` Known gaps: ${coverage.knownGaps.join("; ")}.` : "";
  return { label: "missing-here", reason: `The ledger lacks it; ${SPOKEN[coverage.state]}.${gaps}`, ...of, coverage };
}

function queryOf(row: ListedRow): Query {
  const { home, kind, person, start, end } = row;
  const place = row.country ?? row.territory?.countries[0] ?? null;
  const sides = [home, place].filter((c) => c !== null);
  const between =
    kind === "visit" && home && place
      ? { direction: { from: home, to: place } }
      : sides.length > 0
        ? { between: sides }
        : {};
  return { ...between, ...(person ? { persons: [person] } : {}), kinds: [kind], from: start, to: end };
}

/** A counted contact without a row. */
export function ofContact(contact: Contact, convention: Convention | null): Difference {
  const of = { row: null, contact, coverage: null };
  if (!convention) return { label: "missing-there", reason: "The list lacks it.", ...of };
  const { ruleSets, refusal, listed, of: all } = convention;
  const kept = `the list has ${listed} of the ${all} of this sort`;
  return { label: "rule", reason: `The list lacks it, as ${ruleSets.join(", ")} would: ${refusal}; ${kept}.`, ...of };
}
