/**
 * The stages in order, and nothing else. Each is imported when it is first needed: a command that only asks the
 * ledger does not load the extraction.
 *
 *   bytes → read → extract → resolve → reconcile → ledger → measure → brief
 *                                                         → check
 */
import type { Brief } from "./brief/brief.ts";
import type { GoldClaim, GoldContact } from "./extract/gold-format.ts";
import type { Ingested, IngestOptions, IngestState } from "./ingest/ingest.ts";
import type { Added, FactLine, judgeFacts as JudgeFacts, withdrawFact as WithdrawFact } from "./ledger/decide.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { openLedger as openStore } from "./ledger/open.ts";
import type { Derive } from "./ledger/store.ts";
import type { BySide } from "./measure/by-side.ts";
import type { Comparison } from "./measure/comparison.ts";
import type { CountKey } from "./measure/count-keys.ts";
import type { Count } from "./measure/counts.ts";
import type { YearRecord } from "./measure/record-years.ts";
import type { SideKey } from "./measure/side-cells.ts";
import type { Asked, Pair } from "./measure/year-of-pair.ts";
import type { Claim, ClaimId } from "./model/claim.ts";
import type { Contact } from "./model/contact.ts";
import type { Correction, Evaluation } from "./model/correction.ts";
import type { Document } from "./model/document.ts";
import { InputError } from "./model/errors.ts";
import type { Span } from "./model/evidence.ts";
import type { Mention } from "./model/mention.ts";
import type { Participant } from "./model/participant.ts";
import type { Day, Period } from "./model/period.ts";
import type { Query } from "./model/query.ts";
import { createRoster, type Roster, type RosterTables } from "./model/roster.ts";
import type { RuleSet, RuleSetId } from "./model/rule-set.ts";
import type { CheckedClaim } from "./model/verdict.ts";
import { dataFolder, packageVersion } from "./paths.ts";
import type { ReadOptions } from "./read/read.ts";
import type { ReadEffects } from "./read/source.ts";
import { reconcile } from "./reconcile/reconcile.ts";
import type { Since } from "./replay/changes.ts";
import type { Replay } from "./replay/file.ts";
import type { State } from "./replay/reevaluate.ts";
import { resolveParty } from "./resolve/index.ts";

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

/** What a text states: contacts as mentions, and claims about contacts. Pure. */
export async function extract(document: Document, roster: Roster): Promise<Extraction> {
  return (await createExtractor(roster)).extract(document);
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
  // A verdict given before is corrected first: a correction is told, also where the article is checked again.
  await reevaluate(ledger, { claims: claims.map((c) => c.id) });
  const judge = createJudge(state);
  const record = options.replays ? await recorder(state, ledger) : null;
  const evaluations: Evaluation[] = [];
  const replays = new Map<ClaimId, Replay>();
  for (const claim of claims) {
    evaluations.push(await judge(claim, terms, options.asOf ?? null));
    if (record) replays.set(claim.id, (await record(claim, { ...terms, asOf: options.asOf ?? null })).replay);
  }
  // What was read is kept, so that `explain` walks from a verdict to the words.
  await ledger.append({ documents: [document] });
  await ledger.keep(evaluations, at);
  const checked = evaluations.map((e) => e.checked);
  return { document, ruleSet: terms.ruleSet, claims: checked, contacts: await contactsOf(checked, ledger), replays };
}

/** One state of a ledger, to be asked much while it does not change. */
export async function stateOf(ledger: Ledger): Promise<State> {
  const [{ resolveClaim }, { remembering }] = await Promise.all([
    import("./resolve/index.ts"),
    import("./ledger/remembering.ts"),
  ]);
  return {
    ledger: remembering(ledger),
    roster: createRoster(await ledger.roster()),
    ruleSets: await ledger.ruleSets(),
    resolve: resolveClaim,
  };
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
  return (await import("./ledger/decide.ts")).addFacts(lines, ledger, createRoster(await ledger.roster()));
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

export interface CountOptions {
  /** Count the years before a partial one whole, and not its days alone. */
  readonly wholeYears?: boolean;
}

/**
 * How many contacts and visits, cell by cell, under the query's rule set, each number with its coverage. Where the days
 * asked end within a year, a count by years takes the same days of each; `query` of the result has them as its window.
 * @throws InputError for a rule set that the ledger does not have
 */
export async function count(
  query: Query,
  ledger: Ledger,
  by: readonly CountKey[] = [],
  options: CountOptions = {},
): Promise<Count> {
  return (await countWith(query, ledger, by, [await ruleSetOf(query, ledger)], options))[0] as Count;
}

/** The same under every rule set, "default" first; each contact is looked at once for all. */
export async function countUnderAll(
  query: Query,
  ledger: Ledger,
  by: readonly CountKey[] = [],
  options: CountOptions = {},
): Promise<readonly Count[]> {
  return countWith(query, ledger, by, await ledger.ruleSets(), options);
}

/**
 * The same days of every year, where the ledger has a part of the last one only ("complete to 19 February"): what a
 * count by years should be compared by. Null: nothing to add.
 */
export async function countSameDays(query: Query, ledger: Ledger, by: readonly CountKey[]): Promise<Count | null> {
  const { completeDays } = await import("./measure/like-years.ts");
  const through = await knownThrough(query, ledger);
  const window = completeDays(query, by, through);
  return window && through ? count({ ...query, window, to: through }, ledger, by) : null;
}

async function countWith(
  asked: Query,
  ledger: Ledger,
  by: readonly CountKey[],
  ruleSets: readonly RuleSet[],
  { wholeYears = false }: CountOptions,
): Promise<readonly Count[]> {
  const [{ countUnder }, { likeForLike }] = await Promise.all([
    import("./measure/counts.ts"),
    import("./measure/like-years.ts"),
  ]);
  const query = wholeYears ? asked : likeForLike(asked, by);
  return countUnder(await ledger.selection(query), {
    ...{ query, by, ruleSets, rows: true },
    roster: rosterOf(await ledger.roster()),
    coverage: await ledger.coverage(),
  });
}

/** One of the pairs compared: how it is called, and its query without days. */
export interface Compared {
  readonly name: string;
  readonly query: Query;
}

/**
 * The same windows of several pairs side by side: counts, rates, rate ratios to the first pair, shares. Without a last
 * day, to the last full year known of all; without a first, ten years. A partial year is compared by its days alone.
 * @throws InputError where no last day is given and none is known
 */
export async function compare(
  compared: readonly Compared[],
  ledger: Ledger,
  options: CountOptions = {},
): Promise<Comparison> {
  const [{ comparisonOf }, { comparedDays, yearsOf }] = await Promise.all([
    import("./measure/comparison.ts"),
    import("./measure/like-years.ts"),
  ]);
  const known = await Promise.all(compared.map(({ query }) => knownThrough(query, ledger)));
  const through = known.reduce((a, b) => (a && b ? (a < b ? a : b) : (a ?? b)), null);
  const counts = await Promise.all(
    compared.map(({ name, query }) => {
      const days = comparedDays(query, through);
      if (!days) throw new InputError(name, "no coverage statement speaks of it", "Give --to.");
      return count(days, ledger, ["year"], options);
    }),
  );
  const years = counts.map(yearsOf);
  return comparisonOf({
    pairs: compared.map(({ name }) => name),
    queries: counts.map((c) => c.query),
    ruleSet: counts[0]!.ruleSet,
    windows: years[0]!.map(({ year, period }) => ({ year, period })),
    observed: years,
  });
}

/** Whether a year is a record of the query's like windows: the fact, the surprise, the robustness, gaps and breaks. */
export async function recordIn(
  query: Query,
  year: number,
  ledger: Ledger,
  options: CountOptions = {},
): Promise<YearRecord> {
  const [{ eventsOf, yearRecord }, { recordDays, yearsOf }, { admits }] = await Promise.all([
    import("./measure/record-years.ts"),
    import("./measure/like-years.ts"),
    import("./measure/rule-sets.ts"),
  ]);
  const asked = recordDays(query, year, await knownThrough(query, ledger));
  let found = await count(asked, ledger, ["year"], options);
  // A year before the first contact, or of a pair without any.
  if (!yearsOf(found).some((y) => y.year === year))
    found = await count({ ...asked, from: `${year}-01-01` }, ledger, ["year"], options);
  const ruleSet = await ruleSetOf(query, ledger);
  const roster = rosterOf(await ledger.roster());
  const contacts = (await ledger.contacts(found.query)).filter((c) => admits(ruleSet, c, roster));
  return yearRecord(yearsOf(found), year, { query: found.query, ruleSet: ruleSet.id, events: eventsOf(contacts) });
}

export type { Brief } from "./brief/brief.ts";

export interface BriefAsked {
  readonly pair: Pair;
  readonly versus?: Pair;
  readonly year: number;
  /** The last day of the year that is told; default: its end, or the day in it to which the ledger is complete. */
  readonly to?: Day;
}

/**
 * A cited brief of a pair's year: what happened, what is new, records and gaps, another pair in like windows, what the
 * record cannot say, and how kept documents read it. Every sentence is bound to rows.
 * @throws InputError where the last day is not in the year
 */
export async function brief(asked: BriefAsked, ledger: Ledger): Promise<Brief> {
  const [{ writeBrief }, { yearOfPair, daysOf, lastDay, coverageByRank }, { comparedFigures }] = await Promise.all([
    import("./brief/brief.ts"),
    import("./measure/year-of-pair.ts"),
    import("./measure/figures.ts"),
  ]);
  const { pair, year } = asked;
  const versus = asked.versus ?? null;
  const pairs = versus ? [pair, versus] : [pair];
  const known = await Promise.all(
    pairs.map((between) => knownThrough({ between, kinds: ["meeting", "call", "video"] }, ledger)),
  );
  const last = lastDay(year, known, asked.to);
  const ask = await askOf(ledger);
  const [first, second] = await Promise.all(pairs.map((countries) => yearOfPair({ countries, year, last }, ask)));
  const country = (id: string) => ask.roster.country.get(id)?.names.en ?? id;
  const years = { ...daysOf(last), from: first!.years[0]!.period.start, kinds: ["meeting", "call", "video"] as const };
  const depths = versus ? [null, 1 as const] : [];
  const compared = depths.map(async (level) => {
    const queries = pairs.map((between) => ({ between, ...years, ...(level ? { level } : {}) }));
    const found = await compare(
      queries.map((query) => ({ name: query.between.map(country).join("–"), query })),
      ledger,
    );
    return { level, ...(await comparedFigures(found, ask)) };
  });
  return writeBrief({
    ...{ year, period: first!.own.period, pair: first!, versus: second ?? null, country },
    compared: await Promise.all(compared),
    coverage: coverageByRank(pair, first!.own.period, ask),
    statements: await ledger.coverage(),
    readings: await readingsOf(pair, first!.own.period, ledger),
  });
}

/** The questions of a year to one ledger, under the default rule set. */
async function askOf(ledger: Ledger): Promise<Asked & { readonly roster: Roster }> {
  const [{ admits }, { coverageOf }] = await Promise.all([
    import("./measure/rule-sets.ts"),
    import("./measure/coverage.ts"),
  ]);
  const [ruleSet, roster, statements] = [
    await ruleSetOf({}, ledger),
    rosterOf(await ledger.roster()),
    await ledger.coverage(),
  ];
  return {
    roster,
    count: (query, by) => count(query, ledger, by),
    contacts: async (query) => (await ledger.contacts(query)).filter((c) => admits(ruleSet, c, roster)),
    record: (query, year) => recordIn(query, year, ledger),
    coverage: (query) => coverageOf(statements, query, roster),
  };
}

/** What documents that were checked here say of a pair beyond facts. */
async function readingsOf(pair: Pair, { start, end }: Period, ledger: Ledger) {
  const { interpretations, keptFigure } = await import("./brief/kept-claims.ts");
  const { resolve, roster } = await stateOf(ledger);
  const kept = (await ledger.due({ all: true })).map(({ checked }) => checked);
  const about = (q: Query | null) =>
    pair.every((c) => q?.between?.includes(c) || q?.direction?.from === c || q?.direction?.to === c);
  const pairs = new Set(kept.filter((k) => about(k.query)).map((k) => k.claim.document));
  const found = await Promise.all(
    kept.map(async ({ claim }) => {
      const document = claim.interpretation ? await ledger.document(claim.document) : null;
      if (!document) return [];
      const resolved = resolve(claim, roster, document.published?.day ?? null);
      return [{ resolved, document, aboutPair: pairs.has(document.id) }];
    }),
  );
  const claims = interpretations(found.flat(), pair, { start, end });
  return { claims, kept: keptFigure(claims.length, pair, { start, end }) };
}

/** The last day to which the ledger is complete for a query; null: nobody says. */
async function knownThrough(query: Query, ledger: Ledger): Promise<Day | null> {
  const { completeThrough } = await import("./measure/coverage.ts");
  return completeThrough(await ledger.coverage(), query, rosterOf(await ledger.roster()));
}

const rosters = new WeakMap<RosterTables, Roster>();

/** A roster's indexes are made once for each of its tables. */
function rosterOf(tables: RosterTables): Roster {
  const roster = rosters.get(tables) ?? createRoster(tables);
  rosters.set(tables, roster);
  return roster;
}

/**
 * A pair's contacts by who states them, cell by cell: each side's own publishers, both, third parties; what each side
 * states and leaves unsaid; and, where both sides' lists were read, how many contacts there were at least.
 * @throws InputError where the query names no pair, or for a rule set that the ledger does not have
 */
export async function bySide(query: Query, ledger: Ledger, by: readonly SideKey[] = ["level"]): Promise<BySide> {
  const [{ bySide }, { witnessesOf }] = await Promise.all([
    import("./measure/by-side.ts"),
    import("./measure/side-lists.ts"),
  ]);
  const ruleSet = await ruleSetOf(query, ledger);
  const contacts = await ledger.contacts(query);
  const mentions = await ledger.mentions(contacts.flatMap((c) => c.mentions));
  const documents = await Promise.all([...new Set(mentions.map((m) => m.document))].map((id) => ledger.document(id)));
  const witnesses = witnessesOf(contacts, {
    mentions: new Map(mentions.map((m) => [m.id, m])),
    documents: new Map(documents.flatMap((d) => (d ? [[d.id, d] as const] : []))),
  });
  return bySide(contacts, {
    ...{ query, ruleSet, by, witnesses },
    roster: createRoster(await ledger.roster()),
    coverage: await ledger.coverage(),
    publishers: await ledger.publishers(),
    cut: await ledger.cut(query),
  });
}

async function ruleSetOf(query: Query, ledger: Ledger): Promise<RuleSet> {
  const ruleSets = await ledger.ruleSets();
  const ruleSet = ruleSets.find((r) => r.id === (query.ruleSet ?? "default"));
  if (ruleSet) return ruleSet;
  const known = `One of ${ruleSets.map((r) => r.id).join(", ")}.`;
  throw new InputError("ruleSet", `no rule set "${query.ruleSet}"`, known);
}
