/** Coverage as the view draws it: statements in groups and lanes, lists by side with their contacts, the question asked. */
import type { Coverage, CoverageStatement } from "../../../src/model/coverage.ts";
import { CONTACT_KINDS, type ContactKind } from "../../../src/model/mention.ts";
import { addDays, dayNumber, type Period } from "../../../src/model/period.ts";
import { address, type Named } from "../../shell/question.ts";

export interface CoverageAnswer extends Named {
  readonly coverage: Coverage | null;
  readonly completeThrough: string | null;
  readonly statements: readonly CoverageStatement[];
}

/** What is drawn of /coverage/by-side; src/measure/by-side.ts says more of each field. */
export interface BySideAnswer extends Named {
  readonly sides: readonly [string, string];
  readonly rows: readonly SideRow[];
  readonly contacts: readonly StatedContact[];
  readonly lowerBoundReasons: readonly string[];
}
export interface SideRow {
  readonly kind: ContactKind | "contacts";
  readonly level?: number | "none";
  readonly year?: number;
  readonly count: number;
  readonly lists: Readonly<Record<ListName, number>>;
  /** What each side's own pages state: a floor. */
  readonly stated: readonly [Share, Share];
  readonly estimate: Estimate;
  readonly coverage: Coverage;
}
interface Share {
  readonly value: number | null;
  readonly interval: readonly [number, number];
}
export type Estimate =
  | {
      readonly state: "lower-bound";
      readonly total: number;
      readonly interval: readonly number[];
      readonly completeness: number;
      readonly inLedger: number;
    }
  | { readonly state: "not-estimated"; readonly why: "ranks-mixed" | "no-rank" | "no-common-days" }
  | { readonly state: "not-estimated"; readonly why: "no-list" | "only-cited"; readonly side: string }
  | {
      readonly state: "not-estimated";
      readonly why: "few-on-both";
      readonly both: number;
      readonly first: number;
      readonly second: number;
    };
export interface StatedContact {
  readonly id: string;
  readonly start: string;
  readonly kind: ContactKind;
  readonly level: number | null;
  readonly own: readonly [Stated | null, Stated | null];
  readonly third: Stated | null;
}
interface Stated {
  readonly publishers: readonly string[];
}

type Query = Readonly<Record<string, string>>;

/** "CHN-RUS", "USA" (with anyone); null: all. */
export const pairIn = ({ between = "" }: Query): string | null => between.trim() || null;

/** What the API calls a pair. */
const betweenOf = (pair: string): string =>
  pair
    .split(/[-–,]/)
    .map((part) => part.trim())
    .join(",");

export const SIDE_KEYS = ["level", "year"] as const;
export type SideKey = (typeof SIDE_KEYS)[number];
export const sideKeyIn = ({ by }: Query): SideKey => (by === "year" ? "year" : "level");

export function statementsAddress(pair: string | null, language: string): string {
  return address("/coverage", { between: pair && betweenOf(pair), names: language });
}

/** Null where no pair of two is chosen. */
export function bySideAddress(pair: string | null, by: SideKey, language: string): string | null {
  const between = pair ? betweenOf(pair) : "";
  return between.includes(",") ? address("/coverage/by-side", { between, by, names: language }) : null;
}

/** The question of the form, as the address holds it: of="CHN-RUS", level, kind, from, to. */
export const QUESTION_FIELDS = ["of", "level", "kind", "from", "to"] as const;
export type Question = Readonly<Record<(typeof QUESTION_FIELDS)[number], string>>;

export function questionIn(query: Query): Question {
  return Object.fromEntries(QUESTION_FIELDS.map((field) => [field, query[field] ?? ""])) as Question;
}

export function questionAddress({ of, level, kind, from, to }: Question, language: string): string | null {
  return of ? address("/coverage", { between: betweenOf(of), level, kind, from, to, names: language }) : null;
}

/** The statements on one pair, or on one country with anyone, on a time of their own. */
export interface Group {
  /** "CHN-RUS", "USA" */
  readonly pair: string;
  readonly period: Period;
  readonly lanes: readonly Lane[];
}
/** Statements of one scope, one after the other. */
export interface Lane {
  readonly key: string;
  readonly statements: readonly CoverageStatement[];
}

export const pairOf = ({ countries }: CoverageStatement): string => countries.filter((c) => c !== "*").join("-");

export function groupsOf(statements: readonly CoverageStatement[]): readonly Group[] {
  const pairs = new Map<string, CoverageStatement[]>();
  for (const s of statements) {
    const pair = pairOf(s);
    pairs.set(pair, [...(pairs.get(pair) ?? []), s]);
  }
  return [...pairs]
    .map(([pair, list]) => ({ pair, period: spanOf(list), lanes: lanesOf(list) }))
    .sort((a, b) => Number(!a.pair.includes("-")) - Number(!b.pair.includes("-")) || (a.pair < b.pair ? -1 : 1));
}

const spanOf = (list: readonly CoverageStatement[]): Period => ({
  start: list.map((s) => s.from).reduce((a, b) => (a < b ? a : b)),
  end: list.map((s) => s.to).reduce((a, b) => (a > b ? a : b)),
});

/** Statements whose days overlap stand in lanes of their own, whatever else they share. */
function lanesOf(statements: readonly CoverageStatement[]): readonly Lane[] {
  const lanes = new Map<string, CoverageStatement[]>();
  for (const s of [...statements].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const scope = [orderOf(s), s.kinds.join(), s.level ?? 9, s.direction ?? "", s.persons ?? "", s.offices ?? ""].join(
      "|",
    );
    let key = scope;
    for (let n = 1; (lanes.get(key)?.at(-1)?.to ?? "") >= s.from; n++) key = `${scope}|${n}`;
    lanes.set(key, [...(lanes.get(key) ?? []), s]);
  }
  return [...lanes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => ({ key, statements: list }));
}

/** Visits first, then what people said to each other, with the closest level before. */
const orderOf = ({ kinds, level }: CoverageStatement): string =>
  `${Math.min(...kinds.map((k) => CONTACT_KINDS.indexOf(k)))}${level ?? 0}`;

/** Where a day stands in a period, 0 to 1; a last day by the end of it. */
export function placeIn({ start, end }: Period, day: string, isLast = false): number {
  const length = dayNumber(addDays(end, 1)) - dayNumber(start);
  return Math.max(0, Math.min(1, (dayNumber(isLast ? addDays(day, 1) : day) - dayNumber(start)) / length));
}

/** Years at round distances, for an axis of some six. */
export function yearsOn({ start, end }: Period): readonly number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 25, 50].find((n) => (last - first) / n <= 7) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}

export const LISTS = ["firstOnly", "both", "secondOnly", "thirdOnly", "noList"] as const;
export type ListName = (typeof LISTS)[number];

/** On whose lists a contact is: of the five, one. */
export function listOf({ own: [first, second], third }: Pick<StatedContact, "own" | "third">): ListName {
  if (first) return second ? "both" : "firstOnly";
  if (second) return "secondOnly";
  return third ? "thirdOnly" : "noList";
}

/** A part of a bar, as the address names it: "contacts.3.both". */
export const cellOf = ({ kind, ...row }: SideRow, by: SideKey, list: ListName): string => `${kind}.${row[by]}.${list}`;

/** The contacts that a part of a bar counts. */
export function contactsIn(cell: string, by: SideKey, contacts: readonly StatedContact[]): readonly StatedContact[] {
  const [kind, value, list] = cell.split(".");
  return contacts.filter(
    (c) =>
      (kind === "contacts" ? c.kind !== "visit" : c.kind === kind) &&
      (by === "level" ? String(c.level ?? "none") : c.start.slice(0, 4)) === value &&
      listOf(c) === list,
  );
}

export const isKind = (kind: string): kind is ContactKind => CONTACT_KINDS.some((k) => k === kind);
