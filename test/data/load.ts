import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DATA = join(ROOT, "data");

export type Row = Record<string, string>;

export interface Participant {
  person: string | null;
  office: string | null;
  name: string;
  title: string;
  country: string;
  role: "guest" | "host" | "party";
  accompanying?: true;
}

export interface Fact {
  id: string;
  kind: string;
  status: string;
  start: string;
  end: string;
  precision: string;
  place: { country: string; cities: string[] } | null;
  occasion: string | null;
  participants: Participant[];
  visitClass?: string | null;
  partOf: string | null;
  confidence: string;
  sources: string[];
  note?: string;
}

export interface RegisterRow {
  id: string;
  person: string;
  office: string;
  name?: string;
  title?: string;
  start: string;
  end: string;
  country: string;
  countryName: string;
  cities: string[];
  visitClass: string;
  purposes: string[];
}

export interface CoverageRow {
  id: string;
  countries: string[];
  persons: string[] | null;
  offices: string[] | null;
  level: number | null;
  direction: string | null;
  kinds: string[];
  from: string;
  to: string;
  completeness: string;
  estimate: number | null;
  basis: string;
  knownGaps: string[];
}

export interface Judgement {
  id: string;
  judgement: "same" | "different" | "correct";
  subjects: string[];
  set?: Record<string, unknown>;
  reason: string;
  by: string;
  at: string;
}

export function csv(file: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text(file), { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return data;
}

export function jsonl<T>(file: string): T[] {
  return text(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

export function text(file: string): string {
  return readFileSync(join(DATA, file), "utf8");
}

/** First and last day that a date (YYYY, YYYY-MM, YYYY-MM-DD) can mean, as day numbers; null if it is no date. */
export function span(date: string): [number, number] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const number = (m: number, d: number): number => Date.UTC(year!, m - 1, d) / 864e5;
  if (day != null) {
    const n = number(month!, day);
    return new Date(n * 864e5).toISOString().slice(0, 10) === date ? [n, n] : null;
  }
  if (month != null) return month >= 1 && month <= 12 ? [number(month, 1), number(month + 1, 1) - 1] : null;
  return [number(1, 1), number(12, 31)];
}

/** Every day that the tenure may cover. */
export function wide(tenure: Row): [number, number] {
  return [
    tenure.from ? span(tenure.from)![0] : Number.NEGATIVE_INFINITY,
    tenure.to ? span(tenure.to)![1] : Number.POSITIVE_INFINITY,
  ];
}

/** The days that it certainly covers. */
export function tight(tenure: Row): [number, number] {
  return [
    tenure.from ? span(tenure.from)![1] : Number.NEGATIVE_INFINITY,
    tenure.to ? span(tenure.to)![0] : Number.POSITIVE_INFINITY,
  ];
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
