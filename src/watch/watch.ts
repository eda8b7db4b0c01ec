/**
 * Sources asked again and again: what is new goes into the ledger, and what it changes is told. Each round is whole
 * before the next, and the log says how far it came: what a watch that was killed took in and did not tell is told by
 * the next, and an alert is logged once it was told. So each is told at least once, and once unless the watch was killed.
 */
import type { ContactChange } from "../model/correction.ts";
import type { CountryId } from "../model/country.ts";
import type { DocumentId } from "../model/document.ts";
import type { Alert } from "./alert.ts";
import { contactAlerts, gapBegun, type Questions } from "./contact-alerts.ts";
import { type Poll, type Told, untoldIn } from "./entries.ts";
import type { WatchLog } from "./log.ts";

/** What one source gave. */
export interface Taken {
  readonly documents: readonly DocumentId[];
  readonly changes: readonly ContactChange[];
  /** Of those that could not be read; where nothing could be, the source was down. */
  readonly problems: readonly string[];
  readonly isDown: boolean;
}

export interface WatchEffects {
  /** Asks a source, and takes what is new into the ledger, of which it says before what it is. */
  take(source: string, before: (documents: readonly DocumentId[]) => Promise<void>): Promise<Taken>;
  /** Which of these documents are in the ledger after all, and the contacts that rest on nothing else. */
  resumed(documents: readonly DocumentId[]): Promise<Pick<Taken, "documents" | "changes">>;
  /** Claims of a new document that the ledger contradicts. */
  contradicted(document: DocumentId): Promise<readonly Alert[]>;
  readonly ask: Questions;
  readonly log: WatchLog;
  /** An instant, ISO 8601. */
  clock(): string;
  /** On the terminal, to a webhook; never throws. */
  tell(alert: Told): Promise<void>;
  onPoll(poll: Poll): void;
}

export interface WatchOptions {
  readonly sources: readonly string[];
  /** Pairs whose silence is told when it becomes longer than chance allows. */
  readonly pairs: readonly (readonly [CountryId, CountryId])[];
}

/** Asks every source once, in their order. What a source holds when it is first watched is no news. */
export async function watchRound({ sources, pairs }: WatchOptions, effects: WatchEffects): Promise<void> {
  const { log, ask } = effects;
  for (const source of sources) {
    const isFirst = !log.entries.some((e) => e.type === "poll" && e.source === source && e.outcome !== "down");
    const left = isFirst ? [] : untoldIn(log.entries, source);
    const taken = await effects.take(source, async (documents) => {
      if (!isFirst) await log.add({ type: "taking", at: effects.clock(), source, documents });
    });
    const resumed = left.length > 0 ? await effects.resumed(left) : NOTHING;
    const documents = [...new Set([...resumed.documents, ...taken.documents])];
    if (!isFirst) {
      for (const alert of await contactAlerts([...resumed.changes, ...taken.changes], ask)) await tell(alert, effects);
      for (const document of documents)
        for (const alert of await effects.contradicted(document)) await tell(alert, effects);
    }
    const poll: Poll = {
      ...{ type: "poll", at: effects.clock(), source },
      outcome: taken.isDown ? "down" : documents.length > 0 ? "new" : "nothing",
      documents: documents.length,
      problems: taken.problems,
    };
    await log.add(poll);
    effects.onPoll(poll);
  }
  for (const pair of pairs) {
    const begun = await gapBegun(pair, effects.clock().slice(0, 10), ask);
    if (begun) await tell(begun, effects);
  }
}

const NOTHING = { documents: [], changes: [] };

/** Once each. */
async function tell(alert: Alert, { log, clock, tell }: WatchEffects): Promise<void> {
  if (log.entries.some((e) => e.type === "alert" && e.key === alert.key)) return;
  const told: Told = { type: "alert", at: clock(), ...alert };
  await tell(told);
  await log.add(told);
}
