/** A pair's contacts by who states them, in the terminal: lists, shares, what can be said of the whole. */

import { periodWords } from "../../faces/date-words.ts";
import { coverageWord } from "../../faces/figure-view.ts";
import type { BySide, SideRow } from "../../measure/by-side.ts";
import type { Share } from "../../measure/share.ts";
import type { SideKey } from "../../measure/side-cells.ts";
import { ENOUGH_ON_BOTH, type NotEstimated, type SideEstimate } from "../../measure/side-estimate.ts";
import type { Sides } from "../../measure/side-lists.ts";
import type { Contact } from "../../model/contact.ts";
import { RANK_NAMES, type Rank } from "../../model/office.ts";
import { groupBy } from "../../model/roster.ts";
import { contactsTable } from "./contacts-table.ts";
import { grid } from "./grid.ts";
import { type Paint, paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

interface Face {
  readonly columns: number;
  readonly color: boolean;
}

/** What a country's id stands for. */
type NameOf = (id: string) => string;

export function bySideTable(result: BySide, by: readonly SideKey[], nameOf: NameOf, face: Face): string {
  if (result.rows.length === 0) return "No contacts in the ledger. Whether that means none: summitry coverage.\n";
  const paint = paintWith(face.color);
  const keys = by.filter((key) => key !== "kind");
  const title = `${result.sides.map((side) => `${nameOf(side)} (${side})`).join(" and ")}: who states their contacts`;
  const blocks: readonly (readonly string[])[] = [
    wrap(paint.strong(title), face.columns),
    headed(listTable(result, keys), paint),
    wrap(listWords(result), face.columns),
    headed(shareTable(result, keys), paint),
    headed(roleTable(result), paint),
    wrap(shareWords(result), face.columns),
    estimateLines(result, keys, face, paint),
    wrap(oneSidedWords(result), face.columns),
    result.cut > 0
      ? wrap(`Not counted: ${result.cut} of which only the month is known, and the days asked cut it.`, face.columns)
      : [],
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The contacts that the pages of one side alone state, side by side. */
export function oneSidedLists(sides: Sides, lists: readonly (readonly Contact[])[], face: Face): string {
  const paint = paintWith(face.color);
  return lists
    .map((contacts, i) => {
      const head = paint.strong(`Own pages of ${sides[i]}, and none of ${sides[1 - i]} in the ledger`);
      const body = contacts.length > 0 ? contactsTable(contacts, [], face) : "None.\n";
      return `${wrap(head, face.columns).join("\n")}\n${body}`;
    })
    .join("\n");
}

function listTable({ sides: [a, b], rows }: BySide, keys: readonly SideKey[]): readonly string[] {
  return byKind(
    [...keys, "count", `${a} only`, "both", `${b} only`, "third", "none", "covered"],
    rows,
    ({ count, lists, coverage, ...row }) => [
      ...keyWords(row, keys),
      ...[count, lists.firstOnly, lists.both, lists.secondOnly, lists.thirdOnly, lists.noList].map(String),
      coverage.state === "partly" ? "partly" : coverageWord(coverage),
    ],
  );
}

/** Below each kind its rows; one kind alone needs no name. */
function byKind<Row extends { readonly kind: SideRow["kind"] }>(
  header: readonly string[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly string[],
): readonly string[] {
  const [head, ...lines] = grid(header, rows.map(cellsOf));
  const kinds = new Set(rows.map((row) => row.kind));
  return [
    head ?? "",
    ...lines.flatMap((line, i) => {
      const { kind } = rows[i]!;
      return kinds.size > 1 && kind !== rows[i - 1]?.kind ? [`${KIND_WORDS[kind]}:`, line] : [line];
    }),
  ];
}

const KIND_WORDS: Readonly<Record<SideRow["kind"], string>> = {
  visit: "visits",
  meeting: "meetings",
  call: "calls",
  video: "video meetings",
  contacts: "contacts",
};

function listWords({ sides: [a, b] }: BySide): string {
  return (
    `By whose own pages the ledger has: those of a side's offices, ruling party and state media ` +
    `(data/publishers.csv). "${a} only" and "${b} only": of the two sides, whatever third parties say. "Third": third ` +
    `parties alone. "None": copies alone, or publishers of whom nothing is known. "Covered": as the coverage ` +
    `statements say.`
  );
}

function shareTable({ sides, rows }: BySide, keys: readonly SideKey[]): readonly string[] {
  return byKind([...keys, ...sides.map((side) => `own pages of ${side}`)], rows, ({ stated, ...row }) => [
    ...keyWords(row, keys),
    ...stated.map(shareCell),
  ]);
}

function roleTable({ roles }: BySide): readonly string[] {
  return byKind(["pages of", "as host", "as guest", "as neither"], roles, (r) => [
    r.side,
    ...[r.asHost, r.asGuest, r.otherwise].map(shareCell),
  ]);
}

/** "20 of 45, 44% (31–59)" */
function shareCell({ numerator, denominator, value, interval }: Share): string {
  if (value === null) return "–";
  return `${numerator} of ${denominator}, ${percent(value)}% (${interval.map(percent).join("–")})`;
}

const percent = (value: number): number => Math.round(100 * value);

function shareWords({ onlyCited }: BySide): string {
  const words =
    "Of how many contacts the ledger has a page of the side's own, with Wilson's 95% interval. What the side has " +
    "stated is at least that, for the ledger has not every page.";
  if (onlyCited === 0) return words;
  return (
    `${words} ${onlyCited} contacts rest on addresses alone that fact rows cite: a row cites what makes it sure and ` +
    "no more, so that a page which is missing there is no silence of its side."
  );
}

function estimateLines(
  { sides, lowerBoundReasons, rows }: BySide,
  keys: readonly SideKey[],
  face: Face,
  paint: Paint,
): readonly string[] {
  const head = paint.strong("How many there were in all");
  const bounds = rows.flatMap((row) => (row.estimate.state === "lower-bound" ? [{ row, bound: row.estimate }] : []));
  const not = new Map<string, SideRow[]>();
  for (const row of rows) {
    if (row.estimate.state === "lower-bound") continue;
    const words = whyWords(row.estimate);
    not.set(words, [...(not.get(words) ?? []), row]);
  }
  const cited = rows.some(({ estimate }) => estimate.state === "not-estimated" && estimate.why === "only-cited");
  return [
    ...(bounds.length > 0
      ? wrap(`${head}, at the least, by capture and recapture from the lists of ${sides.join(" and ")}:`, face.columns)
      : wrap(`${head}: not estimated.`, face.columns)),
    ...bounds.flatMap(({ row, bound }) => indented(`${labelsOf([row], keys)}: ${boundWords(bound)}`, face.columns)),
    ...(bounds.length > 0 ? wrap(`A lower bound, for ${lowerBoundReasons.join("; ")}.`, face.columns) : []),
    ...(bounds.length > 0 && not.size > 0 ? ["Not estimated:"] : []),
    ...[...not].flatMap(([words, list]) =>
      indented(list.length === rows.length ? `${words}.` : `${labelsOf(list, keys)}: ${words}.`, face.columns),
    ),
    ...(cited ? wrap(CITED_WORDS, face.columns) : []),
  ];
}

/** "visits 1 leader, 3 senior; contacts 2 deputy leader" */
function labelsOf(rows: readonly SideRow[], keys: readonly SideKey[]): string {
  const kinds = groupBy(rows, (row) => row.kind);
  return [...kinds]
    .map(([kind, list]) => `${KIND_WORDS[kind]} ${list.map((row) => keyWords(row, keys).join(" ")).join(", ")}`.trim())
    .join("; ");
}

const CITED_WORDS =
  "Cited addresses make no list: who has found one page looks for no second, so that too few contacts are on both and " +
  "the total would come out too high. Read both sides' pages (summitry ingest) for an estimate.";

type Bound = Extract<SideEstimate, { state: "lower-bound" }>;

/** "at least 24 (21–33) from 1 March to …, of which the ledger has 20: it is at most 83% complete (61–95)". */
function boundWords(bound: Bound): string {
  const { total, interval, completeness, completenessInterval, threeLists } = bound;
  const range = interval.map((n) => Math.round(n)).join("–");
  const words =
    `at least ${Math.round(total)} (${range}) in ${periodWords(bound.days)}, of which the ledger has ` +
    `${bound.inLedger}: at most ${percent(completeness)}% complete (${completenessInterval.map(percent).join("–")}). ` +
    `${bound.first} and ${bound.second} on the lists, ${bound.both} on both.`;
  if (!threeLists) return words;
  const { lowerBound, lowest, highest } = threeLists;
  const models = `${Math.round(lowest)} to ${highest === null ? "no bound" : Math.round(highest)}`;
  return `${words} With third parties as a third list: at least ${Math.round(lowerBound)}, by the models ${models}.`;
}

function whyWords(reason: NotEstimated): string {
  switch (reason.why) {
    case "ranks-mixed":
      return "ranks are missed differently, and none is made of them together (--by level)";
    case "no-rank":
      return "not both sides have a rank";
    case "no-list":
      return `no page of ${reason.side}'s own is in the ledger`;
    case "only-cited":
      return `${reason.side}'s own pages are here only as addresses that fact rows cite`;
    case "no-common-days":
      return "the lists reach no days in common";
    case "few-on-both":
      return `too few on both lists, ${reason.both} of ${reason.first} and ${reason.second}; ${ENOUGH_ON_BOTH} are needed`;
  }
}

function oneSidedWords({ oneSided: [first, second], sides: [a, b] }: BySide): string {
  return `One-sided: ${first.length} on pages of ${a} and not of ${b}, ${second.length} the other way round; --one-sided lists them.`;
}

function keyWords(row: Readonly<Record<string, unknown>>, keys: readonly SideKey[]): readonly string[] {
  return keys.map((key) => {
    const value = row[key];
    if (key === "level") return typeof value === "number" ? `${value} ${RANK_NAMES[value as Rank]}` : "no rank";
    return String(value ?? "");
  });
}

function headed([header, ...rows]: readonly string[], paint: Paint): readonly string[] {
  return [paint.strong(header ?? ""), ...rows];
}

function indented(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}
