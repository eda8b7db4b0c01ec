/** The cells of a pair's contacts by who states them: visits apart from meetings, calls and video; by rank, year, direction. */
import { levelOf } from "../model/contact.ts";
import { InputError } from "../model/errors.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import { contains, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { cellQuery, cellsBetween, type KeyValue } from "./count-keys.ts";
import { boundsOf, queryWithin } from "./periods.ts";
import { type ContactLists, rolesIn, type Sides } from "./side-lists.ts";

export const SIDE_KEYS = ["year", "level", "kind", "direction"] as const;
export type SideKey = (typeof SIDE_KEYS)[number];

/** "level,year" → keys; an unknown one is an InputError that lists them. */
export function parseSideKeys(text: string): readonly SideKey[] {
  return [...new Set(text.split(",").map((word) => word.trim()))].map((word) => {
    const key = SIDE_KEYS.find((k) => k === word);
    if (!key) throw new InputError("--by", `no key "${word}"`, `One or more of ${SIDE_KEYS.join(", ")}, with commas.`);
    return key;
  });
}

export interface SideCell {
  readonly keys: ReadonlyMap<SideKey, KeyValue>;
  readonly kind: ContactKind | "contacts";
  /** The question that the cell answers, for its coverage. */
  readonly query: Query;
  readonly lists: readonly ContactLists[];
}

interface Options {
  readonly query: Query;
  readonly by: readonly SideKey[];
  readonly sides: Sides;
}

/** Only cells with contacts; visits first, then by the keys in their order. */
export function cellsOf(all: readonly ContactLists[], { query, by, sides }: Options): readonly SideCell[] {
  const years = by.includes("year") ? yearsOf(all, query) : [];
  const valueIn = (key: SideKey, { contact }: ContactLists): KeyValue => {
    if (key === "kind") return contact.kind;
    if (key === "level") return levelOf(contact) ?? "none";
    if (key === "direction") return directionOf(rolesIn(contact, sides), sides);
    const day = { start: contact.start, end: contact.start };
    return years.find((y) => y.periods.some((p) => contains(p, day)))?.value ?? yearOf(contact.start);
  };
  return groupsOf(query, by).flatMap(({ kind, kinds }) => {
    const cells = new Map<string, { readonly keys: Map<SideKey, KeyValue>; readonly lists: ContactLists[] }>();
    for (const lists of all) {
      if (!kinds.includes(lists.contact.kind)) continue;
      const keys = new Map(by.map((key) => [key, valueIn(key, lists)]));
      const id = JSON.stringify([...keys.values()]);
      const cell = cells.get(id);
      if (cell) cell.lists.push(lists);
      else cells.set(id, { keys, lists: [lists] });
    }
    return [...cells.values()]
      .sort((a, b) => inOrder([...a.keys.values()], [...b.keys.values()]))
      .map(({ keys, lists }): SideCell => {
        const periods = years.find((y) => y.value === keys.get("year"))?.periods;
        const asked = cellQuery(query, keys, kinds);
        const within = periods && queryWithin(asked, { start: periods[0]!.start, end: periods.at(-1)!.end });
        return { keys, kind, query: within ?? asked, lists };
      });
  });
}

interface Group {
  readonly kind: SideCell["kind"];
  readonly kinds: readonly ContactKind[];
}

/** Visits are a count of their own, what the others add up to is "contacts"; by kind, each is a row. */
function groupsOf(query: Query, by: readonly SideKey[]): readonly Group[] {
  const kinds = query.kinds ?? CONTACT_KINDS;
  const single = kinds.map((kind) => ({ kind, kinds: [kind] }));
  const narrow = kinds.filter((kind) => kind !== "visit");
  if (by.includes("kind") || narrow.length < 2) return single;
  return [...single.filter((g) => g.kind === "visit"), { kind: "contacts", kinds: narrow }];
}

/** The years of the query, or those from the first contact to the last. */
function yearsOf(
  all: readonly ContactLists[],
  query: Query,
): readonly { value: KeyValue; periods: readonly Period[] }[] {
  const days = all.map((l) => l.contact.start).sort();
  if (days.length === 0) return [];
  const bounds = boundsOf(query);
  const start = bounds.start ?? `${days[0]!.slice(0, 4)}-01-01`;
  const end = bounds.end ?? `${days.at(-1)!.slice(0, 4)}-12-31`;
  return cellsBetween("year", { start, end }, query);
}

function directionOf([first]: ReturnType<typeof rolesIn>, [a, b]: Sides): string {
  if (first === "party") return "none";
  return first === "guest" ? `${a}->${b}` : `${b}->${a}`;
}

/** Numbers before words. */
function inOrder(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at < 0) return 0;
  const [x, y] = [a[at]!, b[at]!];
  return typeof x === typeof y ? (x < y ? -1 : 1) : typeof x === "number" ? -1 : 1;
}
