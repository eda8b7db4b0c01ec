/** A brief as its faces show it: figures numbered F1 …, contacts C1 …, each citation with its target. */
import type { ContactId } from "../model/contact.ts";
import type { Figure } from "../model/figure.ts";
import type { Query } from "../model/query.ts";
import type { Brief } from "../summitry.ts";
import { type ContactView, contactView, type Names } from "./contact-view.ts";
import { periodWords } from "./date-words.ts";
import { coverageWord, figureView } from "./figure-view.ts";

export interface BriefView {
  readonly brief: Brief;
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly SentenceView[];
  }[];
  readonly figures: readonly FigureLine[];
  readonly groups: readonly { readonly title: string; readonly contacts: readonly NumberedContact[] }[];
  /** The number of a figure, from 1; for the charts. */
  readonly numberOf: (figure: Figure) => number;
}

export interface SentenceView {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** "F3" and "#f3"; "C4–C9" leads to the first; "cov-005" to the statement, "R1" to the document quoted. */
export interface Citation {
  readonly label: string;
  readonly target: string;
}

export interface FigureLine {
  readonly number: number;
  readonly value: string;
  readonly label: string;
  readonly window: string;
  readonly coverage: string;
  readonly contacts: readonly Citation[];
}

export interface NumberedContact extends ContactView {
  readonly number: number;
}

export function briefView(brief: Brief, names: Names): BriefView {
  const numbers = new Map<ContactId, number>();
  const groups = brief.contacts.map(({ title, contacts }) => ({
    title,
    contacts: contacts.map((contact): NumberedContact => {
      const number = numbers.size + 1;
      numbers.set(contact.id, number);
      return { number, ...contactView(contact, names) };
    }),
  }));
  const contactsAt = (ids: readonly ContactId[]) => runsOf(ids.map((id) => numbers.get(id)!));
  return {
    ...{ brief, groups },
    title: `${brief.pair}, ${brief.window}${brief.versus ? `, beside ${brief.versus}` : ""}`,
    sections: brief.sections.map(({ id, title, sentences }) => ({
      ...{ id, title },
      sentences: sentences.map(({ text, figures, contacts, coverage, claims }) => ({
        text,
        citations: [
          ...figures.map((f) => ({ label: `F${f + 1}`, target: `f${f + 1}` })),
          ...contactsAt(contacts),
          ...coverage.map((statement) => ({ label: statement, target: statement })),
          ...claims.map((claim) => reading(brief.readings.findIndex((r) => r.claim === claim) + 1)),
        ],
      })),
    })),
    figures: brief.figures.map((figure, i): FigureLine => {
      const { value } = figureView(figure);
      return {
        ...{ number: i + 1, value },
        label: `${figure.label}, ${scopeOf(figure.query, names)}`,
        window: figure.window ? periodWords(figure.window) : "",
        coverage: coverageWord(figure.coverage),
        contacts: contactsAt(figure.contacts),
      };
    }),
    numberOf: (figure) =>
      brief.figures.findIndex((f) => f === figure || JSON.stringify(f) === JSON.stringify(figure)) + 1,
  };
}

function scopeOf({ between, direction }: Query, names: Names): string {
  if (direction) return `${names.country(direction.from)} → ${names.country(direction.to)}`;
  return (between ?? []).map(names.country).join("–");
}

const reading = (number: number): Citation => ({ label: `R${number}`, target: `r${number}` });

/** 1, 2, 3, 7 → "C1–C3", "C7". */
function runsOf(numbers: readonly number[]): readonly Citation[] {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => ({ label: from === to ? `C${from}` : `C${from}–C${to}`, target: `c${from}` }));
}

/** The days of a statement, its completeness and its basis: what stands at its anchor. */
export function statementWords(s: Brief["statements"][number]): string {
  const estimate = s.estimate === null ? "not estimated" : `estimate ${s.estimate}`;
  const scope = s.direction ?? s.countries.join("–").replace("*", "any");
  const who = s.persons ?? s.offices ?? (s.level ? [`level ${s.level} and above`] : []);
  return `${scope}; ${s.kinds.join(", ")}; ${who.join(", ")}; ${s.from} to ${s.to}: ${s.completeness}, ${estimate}; ${s.basis}`;
}
