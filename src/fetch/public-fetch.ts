/**
 * Fetches a page on a user's behalf, from the public web alone: a server that fetches what it is told could else be
 * sent to its own machine and network. Every address is looked at when it is connected to, after each redirect and each
 * answer of the name service, so that no answer can change in between.
 */
import { lookup } from "node:dns";
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { InputError } from "../model/errors.ts";

/** 5 MB. */
const LIMIT = 5_000_000;
const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 5;
const REMEDY = "Save the page, and give the file.";
/** The machine asks nobody: told apart from a server that is down. */
const NO_NETWORK = new Set(["ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "ENETDOWN"]);

/** Not of the public web (RFC 6890 and what followed). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ] as const),
  ...([
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
  ] as const),
  ...([
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ] as const),
] as const)
  PRIVATE.addSubnet(net, bits, "ipv4");
/** Of version 6 only 2000::/3 is public, save what holds an address of version 4, documentation and special uses. */
const GLOBAL_6 = new BlockList();
GLOBAL_6.addSubnet("2000::", 3, "ipv6");
const SPECIAL_6 = new BlockList();
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  SPECIAL_6.addSubnet(net, bits, "ipv6");

/** True for an address of the public web; IPv4 inside IPv6 is none, however it is written. */
export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !PRIVATE.check(address, "ipv4");
  // A zone ("fe80::1%eth0") is of this machine.
  if (version !== 6 || address.includes("%")) return false;
  return GLOBAL_6.check(address, "ipv6") && !SPECIAL_6.check(address, "ipv6");
}

export interface PublicFetchOptions {
  /** The name service; default: that of the machine. */
  readonly resolve?: LookupFunction;
  /** Which addresses may be asked; default: those of the public web. */
  readonly allowed?: (address: string) => boolean;
  /** Bytes of a body; default 5 MB. */
  readonly limit?: number;
  /** Milliseconds for all of it, redirects too; default 15 s. */
  readonly timeout?: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Where it came from in the end. */
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** @throws InputError for what is not public, too large, too slow, or not there; it names the address asked for */
export type Ask = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** The body alone, of a page that is there. */
export function publicFetch(options: PublicFetchOptions = {}): (url: string) => Promise<Uint8Array> {
  const ask = publicAsk(options);
  return async (url) => {
    const { status, bytes } = await ask(url);
    if (status !== 200) throw problem(url, `the server answered ${status}`);
    return bytes;
  };
}

/** Whatever the server answers, after redirects. */
export function publicAsk(options: PublicFetchOptions = {}): Ask {
  const { allowed = isPublic, limit = LIMIT, timeout = TIMEOUT_MS } = options;
  const guarded = guardedLookup(options.resolve ?? (lookup as LookupFunction), allowed);
  return async (asked, headers = {}) => {
    let url = parsed(asked, asked);
    const signal = AbortSignal.timeout(timeout);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      // A literal address is never looked up; a URL has the odd ways to write one ("0x7f.1", "2130706433") made plain.
      const host = url.hostname.replace(/^\[|\]$/g, "");
      if (isIP(host) && !allowed(host)) throw refused(asked, host);
      const response = await open(url, guarded, signal, headers).catch((error: NodeJS.ErrnoException) => {
        if (error instanceof Refused) throw refused(asked, error.message);
        const offline = NO_NETWORK.has(error.code ?? "") ? "; there is no such host, or no network here" : "";
        throw problem(asked, `could not be fetched (${error.message}${offline})`, error);
      });
      const { statusCode = 0, headers: given } = response;
      if (statusCode > 300 && statusCode < 400 && statusCode !== 304 && given.location) {
        response.destroy();
        url = parsed(given.location, asked, url);
        continue;
      }
      // Of an error's page nothing is wanted
      if (statusCode !== 200) response.destroy();
      const bytes = statusCode === 200 ? await gather(response, asked, limit) : new Uint8Array();
      return { status: statusCode, headers: given, address: url.href, bytes };
    }
    throw problem(asked, `leads from one address to another more than ${MOST_REDIRECTS} times`);
  };
}

class Refused extends Error {}

/** All addresses of a name must be public: which of them is taken is not ours to say. */
function guardedLookup(resolve: LookupFunction, allowed: (address: string) => boolean): LookupFunction {
  return (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "");
      const all = typeof found === "string" ? [{ address: found, family: isIP(found) }] : found;
      const inner = all.find(({ address }) => !allowed(address));
      if (inner) return done(new Refused(`${name} is ${inner.address}`), "");
      if (all.length === 0) return done(new Error(`${name} has no address`), "");
      return options.all ? done(null, all) : done(null, all[0]!.address, all[0]!.family);
    });
}

function open(
  url: URL,
  guarded: LookupFunction,
  signal: AbortSignal,
  more: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  const headers = {
    accept: "text/html, text/plain;q=0.9, */*;q=0.1",
    "accept-encoding": "identity",
    "user-agent": "summitry",
    ...more,
  };
  return new Promise((resolve, reject) => {
    request(url, { lookup: guarded, signal, headers, agent: false }, resolve).on("error", reject).end();
  });
}

async function gather(response: IncomingMessage, asked: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limit) break;
      parts.push(part);
    }
  } catch (error) {
    throw problem(asked, `broke off (${(error as Error).message})`, error);
  }
  if (size > limit) throw problem(asked, `is larger than ${limit / 1e6} MB`);
  return Buffer.concat(parts);
}

function parsed(text: string, asked: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw problem(asked, base ? `leads to "${text}", which is no http(s) address` : "is no http(s) address");
  if (url.username || url.password) throw problem(asked, "bears a user's name");
  return url;
}

const problem = (asked: string, what: string, cause?: unknown) => new InputError(asked, what, REMEDY, { cause });
const refused = (asked: string, what: string) =>
  problem(asked, `leads to this machine or its network (${what}), where nothing is fetched for others`);
