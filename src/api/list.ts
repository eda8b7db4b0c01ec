/** Lists, read page by page: after a key, so many. A cursor is the key of the last item given. */
import { Problem } from "./problem.ts";

/** A column of the CSV: its name, and the value of an item. */
export type Column<T> = readonly [name: string, value: (item: T) => string | number | null];

export interface Page<T> {
  readonly items: readonly T[];
  /** The key after which the next page begins; null: this is the last. */
  readonly next: string | null;
}

// biome-ignore lint/suspicious/noExplicitAny: a list is written by its own columns, whatever its items
export interface List<T = any> {
  /** The field of the JSON that holds the items. */
  readonly name: string;
  /** What stands beside them: the query, the rule set. */
  readonly head: object;
  readonly columns: readonly Column<T>[];
  /** Given whole unless a limit is named; other lists come by hundreds. */
  readonly whole?: boolean;
  page(after: string | null, limit: number): Promise<Page<T>>;
}

export const DEFAULT_LIMIT = 100;
export const LARGEST_LIMIT = 1000;

/** A list that is there already, in its order. Its keys are places: they hold for one state of the ledger. */
export function pagesOf<T>(items: readonly T[]): List<T>["page"] {
  return async (after, limit) => {
    const from = after === null ? 0 : placeOf(after) + 1;
    const end = Math.min(items.length, from + limit);
    return { items: items.slice(from, end), next: end < items.length ? String(end - 1) : null };
  };
}

function placeOf(key: string): number {
  if (!/^\d{1,12}$/.test(key)) throw badCursor();
  return Number(key);
}

const badCursor = () => new Problem(400, "cursor: is none of this list", "Give the `next` of the page before.");

export const cursorOf = (key: string): string => Buffer.from(key).toString("base64url");

export function keyOf(cursor: string): string {
  const key = Buffer.from(cursor, "base64url").toString();
  if (cursor === "" || cursorOf(key) !== cursor) throw badCursor();
  return key;
}

/** Columns by their places in an item: "names.en" of {names: {en: ["a", "b"]}} is "a|b"; an object is JSON. */
export function columns<T>(...paths: readonly string[]): readonly Column<T>[] {
  return paths.map((path) => {
    const parts = path.split(".");
    return [path.replaceAll(".", "_"), (item) => cell(parts.reduce<unknown>(inside, item))];
  });
}

const inside = (value: unknown, part: string): unknown => (value as Record<string, unknown> | null)?.[part];

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (Array.isArray(value) && value.every((v) => typeof v !== "object")) return value.join("|");
  return JSON.stringify(value);
}
