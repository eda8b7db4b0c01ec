/**
 * Fetches pages as a good guest: what robots.txt closes is left, a host is not asked faster than it likes, what did
 * not change is not sent again, and who says "later" is believed.
 */
import parser from "robots-parser";
import { InputError } from "../model/errors.ts";
import type { Answer, Ask } from "./public-fetch.ts";
import type { Snapshot, Snapshots } from "./snapshots.ts";

export const AGENT = "summitry";
/** Between two questions to one host, where it names no other pause. */
const PAUSE_MS = 1_000;
/** Longer is not waited for: the user is told, and comes again. */
const LONGEST_WAIT_MS = 60_000;
const TRIES = 3;

export interface PoliteOptions {
  readonly ask: Ask;
  readonly snapshots: Snapshots;
  /** This instant, ISO 8601. */
  readonly clock: () => string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly about: {
    readonly address: string;
    readonly type: string | undefined;
    readonly encoding: string | undefined;
    readonly snapshot: string;
  };
}

/** Its types say that it is a module of the newer kind, which it is not. */
const robotsParser = parser as unknown as (address: string, text: string) => Robots;

interface Robots {
  isAllowed(url: string, agent: string): boolean | undefined;
  /** In seconds. */
  getCrawlDelay(agent: string): number | undefined;
}

interface Host {
  readonly robots: Robots;
  readonly pause: number;
  /** When it was last asked, in milliseconds. */
  asked: number;
}

export interface FetchOptions {
  /** Whether what was fetched before is asked for again. Default: true. */
  readonly again?: boolean;
}

/** @throws InputError for what is closed, busy, not public, too large or not there; it names the address */
export type PoliteFetch = (url: string, options?: FetchOptions) => Promise<Fetched>;

export function politely({ ask, snapshots, clock, wait }: PoliteOptions): PoliteFetch {
  const hosts = new Map<string, Host>();
  const now = (): number => Date.parse(clock());

  const patiently = async (url: string, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    for (let tried = 1; ; tried++) {
      const answer = await ask(url, headers);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const later = waitOf(answer.headers["retry-after"], now()) ?? PAUSE_MS * 2 ** tried;
      if (tried === TRIES || later > LONGEST_WAIT_MS)
        throw new InputError(
          url,
          `the server is busy (${answer.status})`,
          `It asks to come again in ${Math.ceil(later / 1000)} s.`,
        );
      await wait(later);
    }
  };

  const hostOf = async (origin: string, url: string): Promise<Host> => {
    const known = hosts.get(origin);
    if (known) return known;
    const address = `${origin}/robots.txt`;
    const { status, bytes } = await patiently(address, {});
    // RFC 9309: what is not there closes nothing, a server that fails closes all
    if (status >= 500)
      throw new InputError(
        url,
        `its robots.txt cannot be had (${status})`,
        "Nothing is fetched then. Try again later.",
      );
    const robots = robotsParser(address, status === 200 ? new TextDecoder().decode(bytes) : "");
    const pause = (robots.getCrawlDelay(AGENT) ?? 0) * 1000 || PAUSE_MS;
    const host = { robots, pause, asked: now() };
    hosts.set(origin, host);
    return host;
  };

  return async (url, { again = true } = {}) => {
    const before = snapshots.last(url);
    const kept = before && snapshots.bytes(before);
    if (!again && before && kept) return fetched(kept, before);
    const { origin } = URL.canParse(url) ? new URL(url) : { origin: "" };
    if (!/^https?:/.test(origin)) throw new InputError(url, "is no http(s) address", "Write it out, with https://.");
    const host = await hostOf(origin, url);
    if (host.robots.isAllowed(url, AGENT) === false)
      throw new InputError(
        url,
        "its robots.txt asks programs to stay away",
        "Save the page yourself, and give the file.",
      );
    const due = host.asked + host.pause - now();
    if (due > LONGEST_WAIT_MS)
      throw new InputError(url, `the host asks for a pause of ${host.pause / 1000} s`, "Fetch it at another time.");
    if (due > 0) await wait(due);
    host.asked = now();

    const answer = await patiently(url, kept ? conditions(before) : {});
    if (answer.status === 304 && before && kept) return fetched(kept, before);
    if (answer.status !== 200)
      throw new InputError(url, `the server answered ${answer.status}`, "Check the address in a browser.");
    const snapshot = snapshots.keep(answer.bytes, {
      ...{ url, address: answer.address, fetched: clock() },
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers["last-modified"] ?? null,
      type: answer.headers["content-type"] ?? null,
    });
    return fetched(answer.bytes, snapshot);
  };
}

const conditions = ({ etag, lastModified }: Snapshot): Readonly<Record<string, string>> => ({
  ...(etag ? { "if-none-match": etag } : {}),
  ...(lastModified ? { "if-modified-since": lastModified } : {}),
});

function fetched(bytes: Uint8Array, { url, type, sha256 }: Snapshot): Fetched {
  return {
    bytes,
    about: {
      address: url,
      type: type?.split(";")[0]?.trim().toLowerCase() || undefined,
      encoding: /charset\s*=\s*"?([\w-]+)/i.exec(type ?? "")?.[1],
      snapshot: sha256,
    },
  };
}

/** Retry-After: seconds, or an instant. In milliseconds; null where it says nothing. */
function waitOf(field: string | undefined, now: number): number | null {
  if (field === undefined) return null;
  const until = /^\d+$/.test(field.trim()) ? Number(field) * 1000 : Date.parse(field) - now;
  return Number.isNaN(until) ? null : Math.max(0, until);
}
