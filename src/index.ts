/**
 * The public library. The command line is made of the same functions, so both give the same numbers.
 *
 *   const ledger = await openLedger();
 *   const document = await read(bytes, { name: "article.html" });
 *   const { claims } = await check(document, ledger);
 */
import type { Contact } from "./model/contact.ts";
import type { Query } from "./model/query.ts";
import type { openLedger } from "./summitry.ts";

/** An open ledger: what was read and decided, and the contacts that follow from it. Close it when done. */
export type Ledger = Awaited<ReturnType<typeof openLedger>>;

/** The contacts in a query's scope, by day and id. Rule sets apply to counts, not here. */
export function contacts(query: Query, ledger: Ledger): Promise<readonly Contact[]> {
  return ledger.contacts(query);
}

export type { Ingested, IngestOptions, IngestState } from "./ingest/ingest.ts";
export type { BySide, SideRow } from "./measure/by-side.ts";
export type { ComparedCell, ComparedRatio, ComparedWindow, Comparison } from "./measure/comparison.ts";
export type { CountKey } from "./measure/count-keys.ts";
export type { Count, CountRow } from "./measure/counts.ts";
export type { LongestGap, YearCount, YearRecord } from "./measure/record-years.ts";
export type { Claim, ClaimType } from "./model/claim.ts";
export type { Contact } from "./model/contact.ts";
export type { ContactChange, Correction, KeptVerdict, LedgerChange } from "./model/correction.ts";
export type { Coverage, CoverageStatement } from "./model/coverage.ts";
export type { Document } from "./model/document.ts";
export { InputError } from "./model/errors.ts";
export type { Figure } from "./model/figure.ts";
export type { ContactKind, Mention } from "./model/mention.ts";
export type { Participant } from "./model/participant.ts";
export type { Query } from "./model/query.ts";
export type { Roster } from "./model/roster.ts";
export type { RuleSet } from "./model/rule-set.ts";
export type { CheckedClaim, Judged, Reading, VerdictName } from "./model/verdict.ts";
export type {
  Brief,
  BriefAsked,
  CheckedDocument,
  CheckOptions,
  Extraction,
  Extractor,
  OpenLedgerOptions,
  Replayed,
  Since,
} from "./summitry.ts";
export {
  addFacts,
  brief,
  bySide,
  check,
  compare,
  corrections,
  count,
  countSameDays,
  countUnderAll,
  createExtractor,
  extract,
  ingest,
  judgeFacts,
  judgeName,
  openLedger,
  read,
  readSource,
  recordIn,
  reevaluate,
  replay,
  shippedRoster,
  sinceReplay,
  watch,
  watched,
  withdrawFact,
} from "./summitry.ts";
