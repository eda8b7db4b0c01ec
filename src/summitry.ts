/**
 * The stages in order, and nothing else: reading.ts, questions.ts, judging.ts, reviewing.ts, differences.ts,
 * event-data.ts, register-import.ts and watching.ts put theirs together, this file the rest.
 * Each is imported when it is first needed: a command that only asks the ledger does not load the extraction.
 *
 *   bytes → read → extract → resolve → reconcile → ledger → measure → brief
 *                                                         → check
 */
import type { Ingested, IngestOptions, IngestState } from "./ingest/ingest.ts";
import type { SourceOptions } from "./ingest/sources.ts";
import type {
  Added,
  FactLine,
  judgeFacts as JudgeFacts,
  judgeName as JudgeName,
  withdrawFact as WithdrawFact,
} from "./ledger/decide.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { openLedger as openStore } from "./ledger/open.ts";
import type { Derive } from "./ledger/store.ts";
import { createRoster, type Roster } from "./model/roster.ts";
import { dataFolder } from "./paths.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import { resolverOf } from "./resolve/index.ts";
import type { Watched } from "./watch/entries.ts";
import type { WatchOptions } from "./watching.ts";

export interface OpenLedgerOptions {
  /** Default: `$XDG_DATA_HOME/summitry/ledger.sqlite`. */
  readonly path?: string | undefined;
  /** The shipped facts, or a folder of the same shape. */
  readonly dataFolder?: string | undefined;
  /** Lines for the user while a new ledger is filled. */
  readonly onProgress?: (line: string) => void;
  /** The instant, ISO 8601, that is recorded beside what changes; default: the system's clock. */
  readonly clock?: () => string;
}

/** Contacts are a function of what was read and decided: rows assert who took part, texts are resolved. */
const derive: Derive = (sources) => reconcile({ ...sources, resolve: resolverOf(sources.roster) });

/**
 * Opens the ledger at a path, filled from the shipped facts on first use.
 * @throws InputError where the path holds something else, or cannot be written
 */
export async function openLedger(options: OpenLedgerOptions = {}): Promise<Ledger> {
  return openStore({
    dataDir: options.dataFolder ?? dataFolder,
    derive,
    ...(options.path === undefined ? {} : { path: options.path }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
  });
}

/** The shipped roster alone: enough to extract, without a ledger. */
export async function shippedRoster(folder: string = dataFolder): Promise<Roster> {
  return createRoster((await import("./ledger/load-roster.ts")).loadRoster(folder));
}

/** ISO 3166-1 alpha-2 by country, where it has one. */
export async function countryCodes(folder: string = dataFolder): Promise<ReadonlyMap<string, string>> {
  return (await import("./ledger/load-codes.ts")).loadCodes(folder);
}

/**
 * Documents from files, folders (`paths`; `-` is `input`) into a ledger: read, extracted on several cores, appended in
 * batches. What was taken in before is passed over; a bad document is listed and stops nothing.
 * @throws InputError where a path does not exist
 */
export async function ingest(
  paths: readonly string[],
  ledger: Ledger,
  options: Partial<IngestOptions> & Partial<SourceOptions> = {},
): Promise<Ingested> {
  const [{ ingest }, { openSources }, { availableParallelism }] = await Promise.all([
    import("./ingest/ingest.ts"),
    import("./ingest/sources.ts"),
    import("node:os"),
  ]);
  const sources = await openSources(paths, { ...options, input: options.input ?? (() => process.stdin) });
  return ingest(sources, ledger, { ...options, jobs: options.jobs ?? availableParallelism() });
}

export type { Ingested, IngestState };

/** Adds fact rows in the format of data/ledger/*.jsonl; see src/ledger/decide.ts. */
export async function addFacts(lines: readonly FactLine[], ledger: Ledger): Promise<Added> {
  return (await import("./ledger/decide.ts")).addFacts(lines, ledger, await ledger.roster());
}

export async function withdrawFact(...args: Parameters<typeof WithdrawFact>): ReturnType<typeof WithdrawFact> {
  return (await import("./ledger/decide.ts")).withdrawFact(...args);
}

export async function judgeFacts(...args: Parameters<typeof JudgeFacts>): ReturnType<typeof JudgeFacts> {
  return (await import("./ledger/decide.ts")).judgeFacts(...args);
}

export async function judgeName(...args: Parameters<typeof JudgeName>): ReturnType<typeof JudgeName> {
  return (await import("./ledger/decide.ts")).judgeName(...args);
}

/**
 * Sources watched, as `ingest` takes them: what is new goes into the ledger; a record that it breaks, a silence that
 * ends or begins, a claim that the ledger contradicts are told. The log stands beside the ledger.
 */
export async function watch(sources: readonly string[], ledger: Ledger, options: WatchOptions): Promise<void> {
  return (await import("./watching.ts")).watch(sources, ledger, options, ingest);
}

/** What the watch of a ledger did: its alerts, and the times in which its sources gave nothing. */
export async function watched(ledger: Ledger): Promise<Watched> {
  const [{ logPath, readLog }, { alertsIn, statesIn }] = await Promise.all([
    import("./watch/log.ts"),
    import("./watch/entries.ts"),
  ]);
  const entries = await readLog(logPath(ledger.path));
  return { sources: statesIn(entries), alerts: alertsIn(entries) };
}

export type { Brief } from "./brief/brief.ts";
export {
  type Difference,
  type DifferenceLabel,
  diffList,
  type List,
  type ListDiff,
  type ListedRow,
  type ListMapping,
  type NamedText,
  readListOf,
  type UnreadRow,
} from "./differences.ts";
export {
  type ImportedFile,
  importLeads,
  type Lead,
  type LeadsAnswer,
  type LeadsImport,
  leadsBeside,
} from "./event-data.ts";
export {
  type CheckedDocument,
  type CheckOptions,
  check,
  corrections,
  type Replayed,
  reevaluate,
  replay,
  type Since,
  sinceReplay,
} from "./judging.ts";
export {
  type BriefAsked,
  brief,
  bySide,
  type Compared,
  type CountOptions,
  compare,
  count,
  countSameDays,
  countUnderAll,
  recordIn,
} from "./questions.ts";
export { createExtractor, type Extraction, type Extractor, extract, read, readSource } from "./reading.ts";
export { type ImportedRegister, importRegister, type RegisterInput } from "./register-import.ts";
export { doubtsIn, told } from "./reviewing.ts";
export { stateOf } from "./state.ts";
export type { Poll, Watched } from "./watch/entries.ts";
