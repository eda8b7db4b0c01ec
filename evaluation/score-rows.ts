/** The rows that the scorer compares, and its counts. */
import type { Participant, Range, ScoredContact } from "./score-match.ts";

export interface Row {
  readonly id: string;
  readonly text?: string;
  readonly title?: unknown;
  readonly lang?: string;
  readonly origin?: string;
  readonly half?: string;
  readonly draw?: number;
  readonly source?: unknown;
  readonly contacts?: ScoredContact[];
  readonly claims?: ScoredClaim[];
}

export interface Subject extends Participant {
  readonly group?: string | null;
  readonly unresolved?: boolean;
}

export interface ScoredClaim {
  readonly type: string;
  readonly span?: Range | null;
  readonly subject?: Sides & { readonly versus?: Sides };
  readonly period?: { readonly start?: string | null; readonly end?: string | null } | null;
  readonly level?: string | null;
  readonly direction?: string | null;
  readonly contact_kind?: string | null;
  readonly value?: unknown;
  readonly comparator?: string | null;
  readonly checkable?: unknown;
}
export interface Sides {
  readonly a?: Subject[];
  readonly b?: Subject[];
}

export interface Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}
export interface Slot {
  readonly n: number;
  readonly accuracy: number | null;
}

/** JSON Lines with an id each, refused with file and line where they are not. */
export function parseJsonl(text: string, name: string): Row[] {
  const rows: Row[] = [];
  const seen = new Set<string>();
  text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .forEach((line, i) => {
      if (!line.trim()) return;
      const at = `${name}, line ${i + 1}`;
      let row: Row;
      try {
        row = JSON.parse(line) as Row;
      } catch (e) {
        throw new Error(`${at}: invalid JSON (${(e as Error).message})`);
      }
      if (typeof row !== "object" || row === null || typeof row.id !== "string" || !row.id)
        throw new Error(`${at}: not an object with an "id"`);
      if (seen.has(row.id)) throw new Error(`${at}: duplicate id "${row.id}"`);
      seen.add(row.id);
      rows.push(row);
    });
  return rows;
}

export interface Cell {
  tp: number;
  np: number;
  ng: number;
}
interface Tally {
  n: number;
  ok: number;
}
export const cell = (): Cell => ({ tp: 0, np: 0, ng: 0 });
export const tally = (): Tally => ({ n: 0, ok: 0 });
export const put = (t: Tally, ok: boolean): void => {
  t.n++;
  if (ok) t.ok++;
};
export const round = (x: number): number => Math.round(x * 10000) / 10000;
export function counts(c: Cell): Counts {
  const p = c.np ? c.tp / c.np : 0;
  const r = c.ng ? c.tp / c.ng : 0;
  return {
    precision: round(p),
    recall: round(r),
    f1: round(p + r ? (2 * p * r) / (p + r) : 0),
    gold: c.ng,
    predicted: c.np,
  };
}
export const accuracy = (t: Tally): Slot => ({ n: t.n, accuracy: t.n ? round(t.ok / t.n) : null });

export const byKey = <K extends string, V>(keys: readonly K[], make: () => V): Record<K, V> =>
  Object.fromEntries(keys.map((k) => [k, make()])) as Record<K, V>;
