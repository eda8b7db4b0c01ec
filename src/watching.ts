/** Sources watched: the stages `ingest` and `check` again and again, and what the news changes. */
import type { Ingested, IngestOptions } from "./ingest/ingest.ts";
import type { SourceOptions } from "./ingest/sources.ts";
import { check } from "./judging.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Contact } from "./model/contact.ts";
import type { ContactChange } from "./model/correction.ts";
import type { CountryId } from "./model/country.ts";
import type { DocumentId } from "./model/document.ts";
import { InputError } from "./model/errors.ts";
import { isCompleteTo, recordIn } from "./questions.ts";
import type { Alert } from "./watch/alert.ts";
import type { Questions } from "./watch/contact-alerts.ts";
import type { Poll, Told } from "./watch/entries.ts";
import { logPath, openLog } from "./watch/log.ts";
import { type Taken, watchRound } from "./watch/watch.ts";

export interface WatchOptions {
  /** Pairs whose silence is told when it becomes longer than chance allows. */
  readonly pairs?: readonly (readonly [CountryId, CountryId])[];
  /** Milliseconds from the end of a round to the next; null: one round. */
  readonly every: number | null;
  /** Whether the claims of new documents are checked. Default: true. */
  readonly checks?: boolean;
  /** For sources that are addresses; see `SourceOptions`. */
  readonly fetch?: SourceOptions["fetch"];
  /** For entries of feeds that hold no text; see `SourceOptions`. */
  readonly follow?: SourceOptions["follow"];
  /** Ends the watch after the round that is under way. */
  readonly signal?: AbortSignal;
  /** An instant, ISO 8601; default: the system's clock. */
  readonly clock?: () => string;
  readonly onPoll?: (poll: Poll) => void;
  /** Told once each, and again where the watch was killed before the log had it. It must not throw. */
  readonly onAlert?: (alert: Told) => Promise<void>;
}

type Before = (documents: readonly DocumentId[]) => Promise<void>;
type Ingest = (
  sources: readonly string[],
  ledger: Ledger,
  options: Partial<IngestOptions & SourceOptions>,
) => Promise<Ingested>;

export async function watch(
  sources: readonly string[],
  ledger: Ledger,
  options: WatchOptions,
  ingest: Ingest,
): Promise<void> {
  const { pairs = [], every, checks = true, signal, onPoll = () => {}, onAlert = async () => {} } = options;
  const clock = options.clock ?? (() => new Date().toISOString());
  const asked: Ingest = (sources, on, own) =>
    ingest(sources, on, { ...own, fetch: options.fetch, follow: options.follow });
  const effects = {
    take: (source: string, before: Before) => take(source, before, ledger, asked),
    resumed: (ids: readonly DocumentId[]) => resumed(ids, ledger),
    contradicted: async (id: DocumentId) => (checks ? contradictedIn(id, ledger) : []),
    ask: await questionsTo(ledger),
    log: await openLog(logPath(ledger.path)),
    clock,
    tell: onAlert,
    onPoll,
  };
  for (;;) {
    await watchRound({ sources, pairs }, effects);
    if (every === null || signal?.aborted) return;
    await pause(every, signal);
    if (signal?.aborted) return;
  }
}

/** Kept of a poll's: an archive may have thousands. */
const MOST_PROBLEMS = 10;

async function take(source: string, before: Before, ledger: Ledger, ingest: Ingest): Promise<Taken> {
  const documents: DocumentId[] = [];
  const changes: ContactChange[] = [];
  const onAppending: IngestOptions["onAppending"] = (batch) => before(batch.map((d) => d.id));
  const onAppended: IngestOptions["onAppended"] = (batch, { changed }) => {
    documents.push(...batch.map((d) => d.id));
    changes.push(...changed);
  };
  try {
    const { bad } = await ingest([source], ledger, { onAppending, onAppended });
    const problems = bad.slice(0, MOST_PROBLEMS).map(({ place, problem }) => `${place}: ${problem}`);
    if (bad.length > problems.length) problems.push(`and ${bad.length - problems.length} more`);
    // A feed whose entries cannot be read did answer
    return { documents, changes, problems, isDown: bad.some(({ place }) => place === source) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { documents, changes, problems: [error.message], isDown: true };
  }
}

/** A contact that rests on other texts too was there before. */
async function resumed(ids: readonly DocumentId[], ledger: Ledger): Promise<Pick<Taken, "documents" | "changes">> {
  const documents = [...(await ledger.ingested(ids))];
  const own = new Set(documents);
  const contacts = new Map<string, Contact>();
  for (const id of documents)
    for (const contact of (await ledger.holdings(id))?.contacts ?? []) contacts.set(contact.id, contact);
  const changes: ContactChange[] = [];
  for (const contact of contacts.values()) {
    const held = (await ledger.mentions(contact.mentions)).filter((m) => m.status === "held");
    if (held.every((m) => own.has(m.document))) changes.push({ before: null, after: contact });
  }
  return { documents, changes };
}

async function contradictedIn(id: DocumentId, ledger: Ledger): Promise<readonly Alert[]> {
  const document = await ledger.document(id);
  if (!document) return [];
  const { claims } = await check(document, ledger);
  return claims
    .filter(({ verdict }) => verdict === "contradicted")
    .map(({ claim, asPublished, now }): Alert => {
      const { reason, contacts } = asPublished ?? now;
      const where = document.title ?? document.sources[0] ?? id;
      return {
        ...{ kind: "contradicted", key: `contradicted ${claim.id}`, contacts },
        text: `“${claim.quote}” (${where}): contradicted. ${reason}`,
        claim: { id: claim.id, document: id, quote: claim.quote },
      };
    });
}

async function questionsTo(ledger: Ledger): Promise<Questions> {
  const roster = await ledger.roster();
  return {
    record: (query, year) => recordIn(query, year, ledger),
    contacts: (query) => ledger.contacts(query),
    country: (id) => roster.country.get(id)?.names.en ?? id,
    isCovered: (query, day) => isCompleteTo(query, day, ledger),
  };
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
