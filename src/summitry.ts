/**
 * The stages in order, and nothing else. Each is imported when it is first needed: a command that only asks the
 * ledger does not load the extraction.
 *
 *   bytes → read → extract → resolve → reconcile → ledger → measure → brief
 *                                                         → check
 */
import type { GoldClaim, GoldContact } from "./extract/gold-format.ts";
import type { Ingested, IngestOptions, IngestState } from "./ingest/ingest.ts";
import type { Added, FactLine, judgeFacts as JudgeFacts, withdrawFact as WithdrawFact } from "./ledger/decide.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { openLedger as openStore } from "./ledger/open.ts";
import type { Derive } from "./ledger/store.ts";
import type { Claim, ClaimId } from "./model/claim.ts";
import type { Contact } from "./model/contact.ts";
import type { Correction, Evaluation } from "./model/correction.ts";
import type { Document } from "./model/document.ts";
import type { Span } from "./model/evidence.ts";
import type { Mention } from "./model/mention.ts";
import type { Participant } from "./model/participant.ts";
import type { Day } from "./model/period.ts";
import { createRoster, type Roster } from "./model/roster.ts";
import type { RuleSetId } from "./model/rule-set.ts";
import type { CheckedClaim } from "./model/verdict.ts";
import { dataFolder, packageVersion } from "./paths.ts";
import type { ReadOptions } from "./read/read.ts";
import type { ReadEffects } from "./read/source.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import type { Since } from "./replay/changes.ts";
import type { Replay } from "./replay/file.ts";
import type { State } from "./replay/reevaluate.ts";
import { resolveParty } from "./resolve/index.ts";
import { rosterOf, stateOf } from "./state.ts";

/** Bytes → Document. See src/read/read.ts. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  return (await import("./read/read.ts")).read(bytes, options);
}

/** The same for a file, standard input (`-`) or an address, with the effects as arguments. */
export async function readSource(
  source: string,
  effects: ReadEffects,
  options: Omit<ReadOptions, "name" | "address"> = {},
): Promise<Document> {
  return (await import("./read/source.ts")).readSource(source, effects, options);
}

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
const derive: Derive = (sources) =>
  reconcile({
    ...sources,
    resolve: (mentioned, mention, day) =>
      resolveParty(mentioned.party, day, {
        roster: sources.roster,
        partyAt: (span) => mention.parties.find((p) => p.party.span.start === span.start)?.party ?? null,
      }),
  });

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

export interface Extraction {
  readonly document: Document;
  /** Offsets of the sentences into the document's text. */
  readonly sentences: readonly Span[];
  /** Contacts as the text asserts them. */
  readonly mentions: readonly Mention[];
  /** For each mention, in its order: who took part, resolved to the roster on that day. */
  readonly participants: readonly (readonly Participant[])[];
  readonly claims: readonly Claim[];
}

/** Reads texts for one roster; building it costs more than reading an article, so keep it for many. */
export interface Extractor {
  extract(document: Document): Extraction;
  /** The same in the gold format: what `extract --jsonl` writes. */
  gold(document: Document): { readonly contacts: readonly GoldContact[]; readonly claims: readonly GoldClaim[] };
}

export async function createExtractor(roster: Roster): Promise<Extractor> {
  const [{ createExtractor }, { goldClaims, goldContacts }, { participantsOf, resolveClaim }] = await Promise.all([
    import("./extract/extract.ts"),
    import("./extract/gold-format.ts"),
    import("./resolve/index.ts"),
  ]);
  const extractor = createExtractor(roster);
  const extract = (document: Document): Extraction => {
    const { sentences, mentions, claims } = extractor.extract(document);
    const day = document.published?.day ?? null;
    return {
      document,
      sentences: sentences.map((s) => s.span),
      mentions,
      participants: mentions.map((m) => participantsOf(m, roster, day)),
      claims,
    };
  };
  return {
    extract,
    gold(document) {
      const { mentions, participants, claims } = extract(document);
      const day = document.published?.day ?? null;
      return {
        contacts: goldContacts(
          mentions.map((m, i) => [m, participants[i] as readonly Participant[]] as const),
          roster,
        ),
        claims: goldClaims(
          claims.map((c) => resolveClaim(c, roster, day)),
          roster,
        ),
      };
    },
  };
}

const extractors = new WeakMap<Roster, Promise<Extractor>>();

/** What a text states: contacts as mentions, and claims about contacts. Pure; a roster's extractor is kept with it. */
export async function extract(document: Document, roster: Roster): Promise<Extraction> {
  const extractor = extractors.get(roster) ?? createExtractor(roster);
  extractors.set(roster, extractor);
  return (await extractor).extract(document);
}

/**
 * Documents from files, folders (`paths`; `-` is `input`) into a ledger: read, extracted on several cores, appended in
 * batches. What was taken in before is passed over; a bad document is listed and stops nothing.
 * @throws InputError where a path does not exist
 */
export async function ingest(
  paths: readonly string[],
  ledger: Ledger,
  options: Partial<IngestOptions> & { readonly input?: () => AsyncIterable<Uint8Array> } = {},
): Promise<Ingested> {
  const [{ ingest }, { openSources }, { availableParallelism }] = await Promise.all([
    import("./ingest/ingest.ts"),
    import("./ingest/sources.ts"),
    import("node:os"),
  ]);
  const sources = await openSources(paths, options.input ?? (() => process.stdin));
  return ingest(sources, ledger, { ...options, jobs: options.jobs ?? availableParallelism() });
}

export type { Ingested, IngestState, Since };

export interface CheckOptions {
  /** The day up to which the second judgement looks; default: as far as the ledger is complete for the query. */
  readonly asOf?: Day | null;
  readonly ruleSet?: RuleSetId | undefined;
  /** Also write down what each verdict was made of, for `replay`; takes about as long again. */
  readonly replays?: boolean;
  /** False: leave the ledger as it is; `explain` then knows nothing of the verdicts. Default: keep the text and them. */
  readonly keep?: boolean;
}

export interface CheckedDocument {
  readonly document: Document;
  readonly ruleSet: RuleSetId;
  readonly claims: readonly CheckedClaim[];
  /** Every contact that a judgement names, by day. */
  readonly contacts: readonly Contact[];
  /** Of each claim, where they were asked for. */
  readonly replays: ReadonlyMap<ClaimId, Replay>;
}

/** Finds the claims of a document and judges each against the ledger, as of its publication and as of now. */
export async function check(document: Document, ledger: Ledger, options: CheckOptions = {}): Promise<CheckedDocument> {
  const { createJudge } = await import("./replay/reevaluate.ts");
  const terms = { ruleSet: options.ruleSet ?? "default", published: document.published?.day ?? null };
  const [at, state] = [await ledger.state(), await stateOf(ledger)];
  const { claims } = await extract(document, state.roster);
  const keeps = options.keep ?? true;
  // A verdict given before is corrected first: a correction is told, also where the article is checked again.
  if (keeps) await reevaluate(ledger, { claims: claims.map((c) => c.id) });
  const judge = createJudge(state);
  const record = options.replays ? await recorder(state, ledger) : null;
  const evaluations: Evaluation[] = [];
  const replays = new Map<ClaimId, Replay>();
  for (const claim of claims) {
    evaluations.push(await judge(claim, terms, options.asOf ?? null));
    if (record) replays.set(claim.id, (await record(claim, { ...terms, asOf: options.asOf ?? null })).replay);
  }
  // What was read is kept, so that `explain` walks from a verdict to the words.
  if (keeps) {
    await ledger.append({ documents: [document] });
    await ledger.keep(evaluations, at);
  }
  const checked = evaluations.map((e) => e.checked);
  return { document, ruleSet: terms.ruleSet, claims: checked, contacts: await contactsOf(checked, ledger), replays };
}

async function recorder({ resolve, ...state }: State, ledger: Ledger) {
  const { recordClaim } = await import("./replay/replay.ts");
  const origin = await originOf(ledger);
  return (claim: Claim, terms: Replay["terms"]) =>
    recordClaim(resolve(claim, state.roster, terms.published), { ...state, ...terms }, origin);
}

async function originOf(ledger: Ledger): Promise<{ readonly program: string; readonly data: string | null }> {
  return { program: packageVersion(), data: await ledger.dataHash() };
}

export interface Replayed {
  readonly replay: Replay;
  /** The verdict made again from the file alone. */
  readonly checked: CheckedClaim;
  /** It is that of the file, to the last byte. */
  readonly same: boolean;
  /** Published constants that this program has otherwise. */
  readonly constants: readonly string[];
}

/**
 * Makes a verdict again from a replay file, without any ledger.
 * @throws InputError for what is no replay, was edited, or cannot be judged
 */
export async function replay(bytes: Uint8Array, place: string): Promise<Replayed> {
  const [{ parseReplay }, { replayed, sameVerdict }, { otherConstants }] = await Promise.all([
    import("./replay/file.ts"),
    import("./replay/replay.ts"),
    import("./replay/changes.ts"),
  ]);
  const file = parseReplay(bytes, place);
  const checked = await replayed(file);
  return { replay: file, checked, same: sameVerdict(file, checked), constants: otherConstants(file) };
}

/** What of a replay's rows changed in a ledger, and the verdict that it gives now, as of the same days. */
export async function sinceReplay(file: Replay, ledger: Ledger): Promise<Since> {
  const { sinceReplay } = await import("./replay/changes.ts");
  return sinceReplay(file, await stateOf(ledger), await originOf(ledger));
}

/**
 * Judges anew the kept verdicts that a change can bear on, as of their own days, and keeps what is different beside
 * what was. Gives how many were judged, and how many of them are different. With `all`: every kept verdict.
 */
export async function reevaluate(
  ledger: Ledger,
  options: { readonly all?: boolean; readonly claims?: readonly ClaimId[] } = {},
): Promise<{ readonly judged: number; readonly changed: number }> {
  const at = await ledger.state();
  const due = await ledger.due(options);
  if (due.length === 0) return { judged: 0, changed: 0 };
  const { reevaluated } = await import("./replay/reevaluate.ts");
  const changed = await ledger.keep(await reevaluated(due, await stateOf(ledger)), at);
  return { judged: due.length, changed };
}

/** Every verdict that is no longer what it was, and why; what is due is judged anew first. */
export async function corrections(ledger: Ledger): Promise<readonly Correction[]> {
  await reevaluate(ledger);
  return ledger.corrections();
}

/** Adds fact rows in the format of data/ledger/*.jsonl; see src/ledger/decide.ts. */
export async function addFacts(lines: readonly FactLine[], ledger: Ledger): Promise<Added> {
  return (await import("./ledger/decide.ts")).addFacts(lines, ledger, rosterOf(await ledger.roster()));
}

export async function withdrawFact(...args: Parameters<typeof WithdrawFact>): ReturnType<typeof WithdrawFact> {
  return (await import("./ledger/decide.ts")).withdrawFact(...args);
}

export async function judgeFacts(...args: Parameters<typeof JudgeFacts>): ReturnType<typeof JudgeFacts> {
  return (await import("./ledger/decide.ts")).judgeFacts(...args);
}

async function contactsOf(checked: readonly CheckedClaim[], ledger: Ledger): Promise<readonly Contact[]> {
  const ids = new Set(checked.flatMap((c) => [...(c.asPublished?.contacts ?? []), ...c.now.contacts]));
  const found = await Promise.all([...ids].map((id) => ledger.contact(id)));
  return found.filter((c) => c !== null).sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
}

export type { Brief } from "./brief/brief.ts";
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
export { stateOf } from "./state.ts";
