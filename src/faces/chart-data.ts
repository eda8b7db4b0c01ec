/** What the charts draw, taken from a brief: numbers and days alone, so that a chart is a pure function of them. */
import { type ContactId, levelOf } from "../model/contact.ts";
import type { Rank } from "../model/office.ts";
import { contains, dayNumber, type Period } from "../model/period.ts";
import { monthOf } from "../model/words.ts";
import type { Brief } from "../summitry.ts";

export interface TimelineData {
  readonly period: Period;
  readonly months: readonly string[];
  readonly lanes: readonly {
    readonly label: string;
    /** A part of the year, 0 to 1, and the level to which it is covered; null: none. */
    readonly bands: readonly { readonly from: number; readonly to: number; readonly level: Rank | null }[];
    readonly marks: readonly { readonly id: ContactId; readonly at: number; readonly level: Rank | null }[];
    /** Contacts by month, for the table. */
    readonly counts: readonly number[];
  }[];
}

export interface LevelsData {
  readonly years: readonly {
    readonly year: number;
    /** Levels 1 to 4, and 5 and below with those without rank. */
    readonly values: readonly number[];
    readonly total: number;
    readonly covered: boolean;
  }[];
}

export interface BalanceData {
  readonly directions: readonly [string, string];
  readonly years: readonly {
    readonly year: number;
    readonly values: readonly [number, number];
    readonly covered: readonly [boolean, boolean];
  }[];
}

export function timelineData({ charts, period }: Brief): TimelineData {
  const first = dayNumber(period.start);
  const length = dayNumber(period.end) - first + 1;
  const at = (day: string): number => (dayNumber(day) - first) / length;
  return {
    period,
    months: (charts.lanes[0]?.months ?? []).map((m) => monthOf(m.period.start)),
    lanes: charts.lanes.map(({ label, months, contacts }) => ({
      label,
      bands: months.map(({ period: p, coverage }) => ({
        from: at(p.start),
        to: at(p.end) + 1 / length,
        level: coverage.state === "covered" ? coverage.level : null,
      })),
      marks: contacts.map((c) => ({ id: c.id, at: at(c.start), level: levelOf(c) })),
      counts: months.map((m) => contacts.filter((c) => contains(m.period, { start: c.start, end: c.start })).length),
    })),
  };
}

export function levelsData({ charts }: Brief): LevelsData {
  return {
    years: charts.years.map(({ year, contacts, levels }) => ({
      year,
      values: [0, 0, 0, 0, 0].map((_, i) =>
        levels.reduce((sum, l) => (Math.min(l.level ?? 5, 5) === i + 1 ? sum + l.figure.value : sum), 0),
      ),
      total: contacts.value,
      covered: contacts.coverage.state === "covered",
    })),
  };
}

export function balanceData({ charts }: Brief): BalanceData {
  return {
    directions: charts.directions,
    years: charts.years.map(({ year, visits: [out, back] }) => ({
      year,
      values: [out.value, back.value],
      covered: [out.coverage.state === "covered", back.coverage.state === "covered"],
    })),
  };
}
