/** A brief in the address and in the answer: what is asked, how its citations are numbered, what its charts draw. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Coverage, CoverageStatement } from "../../../src/model/coverage.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Period } from "../../../src/model/period.ts";
import { address, type Named } from "../../shell/question.ts";

/** What is drawn of /briefs; src/brief/brief.ts says more of each field. */
export interface BriefAnswer extends Named {
  readonly pair: string;
  readonly versus: string | null;
  readonly year: number;
  readonly period: Period;
  readonly window: string;
  readonly ruleSet: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly Sentence[];
  }[];
  readonly figures: readonly Figure[];
  readonly contacts: readonly { readonly title: string; readonly contacts: readonly Contact[] }[];
  readonly statements: readonly CoverageStatement[];
  readonly readings: readonly {
    readonly claim: string;
    readonly title: string | null;
    readonly sources: readonly string[];
  }[];
  readonly charts: {
    readonly lanes: readonly Lane[];
    readonly years: readonly Year[];
    readonly directions: readonly [string, string];
  };
}
export interface Sentence {
  readonly text: string;
  /** Places in `figures`. */
  readonly figures: readonly number[];
  readonly contacts: readonly string[];
  readonly coverage: readonly string[];
  readonly claims: readonly string[];
}
interface Lane {
  readonly label: string;
  readonly months: readonly { readonly period: Period; readonly coverage: Coverage }[];
  readonly contacts: readonly Contact[];
}
interface Year {
  readonly year: number;
  readonly contacts: Figure;
  readonly levels: readonly { readonly level: number | null; readonly figure: Figure }[];
  readonly visits: readonly [Figure, Figure];
}

export interface Asked {
  readonly pair: string;
  readonly year: string;
  readonly versus: string;
  readonly to: string;
}

/** "/brief/CHN-RUS?year=2024&versus=CHN-USA". */
export function askedIn(path: string, query: Readonly<Record<string, string>>): Asked {
  const pair = decodeURIComponent(path.split("/")[2] ?? "");
  return { pair, year: query.year ?? "", versus: query.versus ?? "", to: query.to ?? "" };
}

/** Null until a pair and a year are named. */
export function briefAddress(asked: Asked, more: { names?: string; as?: "html" | "markdown" } = {}): string | null {
  return asked.pair && asked.year ? address("/briefs", { ...asked, ...more }) : null;
}

export interface Citation {
  /** "F3", "C4–C9", "cov-005", "R1" */
  readonly label: string;
  readonly href: string;
}

/** The contacts' numbers, from 1, in the order of the appendix. */
export function contactNumbers({ contacts }: Pick<BriefAnswer, "contacts">): ReadonlyMap<string, number> {
  return new Map(contacts.flatMap((group) => group.contacts).map(({ id }, i) => [id, i + 1]));
}

/** A figure's row, a contact's page (of several in a row the first in the appendix), a statement, a document quoted. */
export function citationsOf(
  sentence: Sentence,
  brief: BriefAnswer,
  numbers: ReadonlyMap<string, number>,
): readonly Citation[] {
  return [
    ...sentence.figures.map((f) => ({ label: `F${f + 1}`, href: `#f${f + 1}` })),
    ...contactCitations(sentence.contacts, numbers),
    ...sentence.coverage.map((id) => ({ label: id, href: `/coverage?statement=${id}` })),
    ...sentence.claims.map((claim) => {
      const n = brief.readings.findIndex((r) => r.claim === claim) + 1;
      return { label: `R${n}`, href: `#r${n}` };
    }),
  ];
}

export function contactCitations(ids: readonly string[], numbers: ReadonlyMap<string, number>): readonly Citation[] {
  const runs: { first: string; from: number; to: number }[] = [];
  const known = ids.flatMap((id) => (numbers.has(id) ? [{ id, n: numbers.get(id)! }] : [])).sort((a, b) => a.n - b.n);
  for (const { id, n } of known) {
    const last = runs.at(-1);
    if (last && n === last.to + 1) last.to = n;
    else runs.push({ first: id, from: n, to: n });
  }
  return runs.map(({ first, from, to }) =>
    from === to ? { label: `C${from}`, href: `/contact/${first}` } : { label: `C${from}–C${to}`, href: `#c${from}` },
  );
}

/** The number of a figure, from 1. */
export function numberOf(figure: Figure, { figures }: Pick<BriefAnswer, "figures">): number {
  const text = JSON.stringify(figure);
  return figures.findIndex((f) => JSON.stringify(f) === text) + 1;
}

/** Levels 1 to 4, and 5 and below with those without rank. */
export function levelValues({ levels }: Year): readonly number[] {
  return [1, 2, 3, 4, 5].map((level) =>
    levels.reduce((sum, l) => (Math.min(l.level ?? 5, 5) === level ? sum + l.figure.value : sum), 0),
  );
}
