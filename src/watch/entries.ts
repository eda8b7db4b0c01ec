/** What stands in the log of a watch, and what follows from it: when each source answered, and when it may lack something. */
import type { DocumentId } from "../model/document.ts";
import type { Alert } from "./alert.ts";

export interface Poll {
  readonly type: "poll";
  /** An instant, ISO 8601. */
  readonly at: string;
  /** A path or an address, as it was given. */
  readonly source: string;
  readonly outcome: "new" | "nothing" | "down";
  /** New ones. */
  readonly documents: number;
  /** Why it was down; documents of it that could not be read. */
  readonly problems: readonly string[];
}
export interface Told extends Alert {
  readonly type: "alert";
  readonly at: string;
}
/** What a source gave that goes into the ledger next: until a poll follows, it may not have been told. */
export interface Taking {
  readonly type: "taking";
  readonly at: string;
  readonly source: string;
  readonly documents: readonly DocumentId[];
}
export type Entry = Poll | Told | Taking;

export interface Watched {
  readonly sources: readonly SourceState[];
  /** The latest first. */
  readonly alerts: readonly Told[];
}

export const alertsIn = (entries: readonly Entry[]): readonly Told[] =>
  entries.flatMap((entry) => (entry.type === "alert" ? [entry] : [])).reverse();

/** Documents of a source that were about to be taken in when the watch ended before its poll was done. */
export function untoldIn(entries: readonly Entry[], source: string): readonly DocumentId[] {
  const polled = entries.findLastIndex((entry) => entry.type === "poll" && entry.source === source);
  const taking = entries.slice(polled + 1).filter((entry): entry is Taking => entry.type === "taking");
  return taking.flatMap((entry) => (entry.source === source ? entry.documents : []));
}

/** A time in which a source gave nothing that it may have had. */
export interface Outage {
  readonly source: string;
  /** Down: it did not answer. Unwatched: nobody asked it for much longer than the usual interval. */
  readonly kind: "down" | "unwatched";
  /** Instants: of the last answer before, and of the first after; null: it lasts. */
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
}

/** Longer than so many usual intervals between two polls, nobody was watching. */
const USUAL_TIMES = 5;

export interface SourceState {
  readonly source: string;
  readonly polls: number;
  readonly documents: number;
  readonly lastPoll: string;
  /** When it last gave something new; null: never while it was watched. */
  readonly lastNew: string | null;
  readonly outages: readonly Outage[];
}

/** Each source, in the order in which they were first watched. */
export function statesIn(entries: readonly Entry[]): readonly SourceState[] {
  const bySource = new Map<string, Poll[]>();
  for (const entry of entries) {
    if (entry.type !== "poll") continue;
    const polls = bySource.get(entry.source);
    if (polls) polls.push(entry);
    else bySource.set(entry.source, [entry]);
  }
  return [...bySource].map(([source, polls]) => ({
    source,
    polls: polls.length,
    documents: polls.reduce((sum, poll) => sum + poll.documents, 0),
    lastPoll: polls.at(-1)!.at,
    lastNew: polls.findLast((poll) => poll.outcome === "new")?.at ?? null,
    outages: outagesIn(source, polls),
  }));
}

function outagesIn(source: string, polls: readonly Poll[]): readonly Outage[] {
  const found: Outage[] = [];
  const intervals = polls.slice(1).map((poll, i) => Date.parse(poll.at) - Date.parse(polls[i]!.at));
  const usual = [...intervals].sort((a, b) => a - b)[Math.floor(intervals.length / 2)] ?? 0;
  let answered: string | null = null;
  let down: Poll | null = null;
  polls.forEach((poll, i) => {
    if (i > 1 && intervals[i - 1]! > USUAL_TIMES * usual)
      found.push({ source, kind: "unwatched", from: polls[i - 1]!.at, to: poll.at, reason: null });
    if (poll.outcome === "down") down ??= poll;
    else {
      if (down) found.push({ source, kind: "down", from: answered, to: poll.at, reason: down.problems[0] ?? null });
      down = null;
      answered = poll.at;
    }
  });
  const last = down as Poll | null;
  if (last) found.push({ source, kind: "down", from: answered, to: null, reason: last.problems[0] ?? null });
  return found;
}
