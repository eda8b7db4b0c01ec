/**
 * Every sentence of a brief is bound to rows: figures, contacts, coverage statements or kept claims. One that is bound
 * to nothing, or to a row that is not there, fails the build of the brief.
 */
import type { ClaimId } from "../model/claim.ts";
import type { Contact, ContactId } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";

/** A sentence with the rows themselves. */
export interface Draft {
  readonly text: string;
  readonly figures?: readonly Figure[];
  readonly contacts?: readonly ContactId[];
  /** Ids of coverage statements. */
  readonly coverage?: readonly string[];
  readonly claims?: readonly ClaimId[];
}

/** A sentence with where its rows stand. */
export interface Sentence {
  readonly text: string;
  /** Places in the brief's figures. */
  readonly figures: readonly number[];
  readonly contacts: readonly ContactId[];
  readonly coverage: readonly string[];
  readonly claims: readonly ClaimId[];
}

export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Draft[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** The rows that sentences may rest on. */
export interface Rows {
  readonly contacts: readonly Contact[];
  readonly statements: readonly CoverageStatement[];
  readonly claims: readonly ClaimId[];
}

export interface Bound {
  readonly sections: readonly Section[];
  /** In the order in which sentences first cite them. */
  readonly figures: readonly Figure[];
}

/** @throws Error for a sentence that rests on nothing, or on a row that is not among `rows` */
export function bind(drafts: readonly SectionDraft[], rows: Rows): Bound {
  const figures: Figure[] = [];
  const known = {
    contacts: new Set(rows.contacts.map((c) => c.id)),
    coverage: new Set(rows.statements.map((s) => s.id)),
    claims: new Set(rows.claims),
  };
  const placeOf = (figure: Figure): number => {
    const found = figures.findIndex((f) => sameFigure(f, figure));
    return found >= 0 ? found : figures.push(figure) - 1;
  };
  const sections = drafts.map(({ sentences, ...section }) => ({
    ...section,
    sentences: sentences.map((draft): Sentence => {
      const { text, figures: cited = [], contacts = [], coverage = [], claims = [] } = draft;
      if (cited.length + contacts.length + coverage.length + claims.length === 0)
        throw new Error(`a sentence of the brief rests on no row: "${text}"`);
      for (const id of [...contacts, ...cited.flatMap((f) => f.contacts)]) if (!known.contacts.has(id)) lost(text, id);
      for (const id of coverage) if (!known.coverage.has(id)) lost(text, id);
      for (const id of claims) if (!known.claims.has(id)) lost(text, id);
      return { text, contacts, coverage, claims, figures: [...new Set(cited.map(placeOf))] };
    }),
  }));
  return { sections, figures };
}

function lost(text: string, row: string): never {
  throw new Error(`a sentence of the brief rests on ${row}, which is not among its rows: "${text}"`);
}

/** The same question is the same figure, whoever asked it. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a === b || (a.label === b.label && a.ruleSet === b.ruleSet && sameQuery(a, b));
}

function sameQuery(a: Figure, b: Figure): boolean {
  const text = ({ query }: Figure) => JSON.stringify(Object.entries(query).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
