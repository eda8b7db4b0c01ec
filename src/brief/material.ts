/** What a brief is written from. The measures' results have these shapes; the stage knows no measure. */
import type { ClaimId } from "../model/claim.ts";
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import type { DocumentId } from "../model/document.ts";
import type { Figure } from "../model/figure.ts";
import type { ContactKind } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import type { Day, Period } from "../model/period.ts";

export interface Material {
  readonly year: number;
  /** The days of the year that are asked or known. */
  readonly period: Period;
  readonly pair: PairMaterial;
  readonly versus: PairMaterial | null;
  /** Both pairs in like windows; null where there is no other. At the depth of which the ledger answers for both, too. */
  readonly compared: readonly ComparedMaterial[];
  /** The year's coverage of the pair, rank by rank. */
  readonly coverage: readonly CoverageAt[];
  readonly statements: readonly CoverageStatement[];
  readonly readings: { readonly kept: Figure; readonly claims: readonly ReadingMaterial[] };
  readonly country: (id: CountryId) => string;
}

export interface LevelFigure {
  readonly level: Rank | null;
  readonly figure: Figure;
}

export interface YearMaterial {
  readonly year: number;
  readonly period: Period;
  readonly contacts: Figure;
  readonly levels: readonly LevelFigure[];
  /** Of the first side to the second, and of the second to the first. */
  readonly visits: readonly [Figure, Figure];
}

export interface PairMaterial {
  readonly countries: readonly [CountryId, CountryId];
  readonly years: readonly YearMaterial[];
  readonly own: YearMaterial;
  readonly kinds: readonly { readonly kind: ContactKind; readonly figure: Figure }[];
  readonly visitLevels: readonly [readonly LevelFigure[], readonly LevelFigure[]];
  readonly records: readonly RecordMaterial[];
  readonly lanes: readonly Lane[];
  /** All contacts and visits in the ledger up to the year's end. */
  readonly known: readonly Contact[];
}

export interface Lane {
  readonly what: "meetings" | "remote" | "visits-out" | "visits-in";
  readonly months: readonly { readonly period: Period; readonly coverage: Coverage }[];
  readonly contacts: readonly Contact[];
}

export interface RecordMaterial {
  readonly what: "contacts" | "leaders" | "visits-out" | "visits-in";
  readonly own: Figure;
  readonly against: readonly { readonly year: number; readonly figure: Figure }[];
  /** All earlier windows compared, together. */
  readonly earlier: Figure;
  /** The span of the longest silence. */
  readonly span: Figure | null;
  readonly record: {
    readonly others: readonly { readonly coverage: Coverage }[];
    readonly since: number | null;
    readonly report: {
      readonly fact: {
        readonly strict: boolean;
        readonly margin: number;
        readonly ties: readonly number[];
        readonly above: readonly number[];
      };
      readonly robustness: number | null;
      readonly inLedgerOnly: boolean;
    };
    readonly tail: {
      readonly model: { readonly mean: number; readonly alpha: number };
      readonly chance: number;
    } | null;
    readonly gap: {
      readonly from: Day;
      readonly to: Day;
      readonly days: number;
      readonly events: number;
      readonly span: Period;
      readonly chance: number;
    } | null;
  };
}

export interface ComparedMaterial {
  /** Null: every rank. */
  readonly level: Rank | null;
  readonly own: WindowMaterial;
  readonly total: WindowMaterial & { readonly covered: boolean; readonly years: readonly number[] };
}

export interface WindowMaterial {
  readonly days: number;
  readonly cells: readonly {
    readonly count: number;
    readonly coverage: Coverage;
    readonly share: { readonly numerator: number; readonly denominator: number; readonly value: number | null };
  }[];
  readonly ratios: readonly {
    readonly ratio: number | null;
    readonly interval: readonly [number, number];
    readonly p: number | null;
  }[];
  /** A figure a pair. */
  readonly figures: readonly Figure[];
}

export interface CoverageAt {
  readonly what: "contacts" | "visits-out" | "visits-in";
  readonly level: Rank;
  readonly coverage: Coverage;
}

/** An interpretive claim of a document kept in the ledger. */
export interface ReadingMaterial {
  readonly claim: ClaimId;
  readonly document: DocumentId;
  readonly quote: string;
  /** "according to …", as the text has it; null: the document's own voice. */
  readonly attribution: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly published: Day | null;
  readonly sources: readonly string[];
}
