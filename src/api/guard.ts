/** Who may ask, and what a browser may do with the answer. */
import { createHash, timingSafeEqual } from "node:crypto";
import { InputError } from "../model/errors.ts";
import { Problem } from "./problem.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Against rebinding: a page elsewhere can make a browser ask this server under a name of its own, and then read the
 * answer. `hosts`: names allowed beside the loopback ones; null: any name.
 * @throws Problem 421
 */
export function checkHost(host: string, hosts: readonly string[] | null): void {
  if (hosts === null || LOOPBACK.test(host)) return;
  const name = host.replace(/:\d{1,5}$/, "").toLowerCase();
  if (hosts.some((allowed) => allowed.toLowerCase() === name)) return;
  throw new Problem(
    421,
    `Host "${host}": this server does not answer to it`,
    "Ask 127.0.0.1, or start it with: summitry serve --host NAME.",
  );
}

/**
 * A page elsewhere can also post to this server, or have a browser ask it much, without reading the answers; browsers
 * then say where it comes from. Following a link from there is no harm.
 * @throws Problem 403
 */
export function checkOrigin({ method, headers }: Request, host: string): void {
  const origin = headers.get("origin");
  const isOwn = origin === null || origin === `http://${host}` || origin === `https://${host}`;
  const isRead = method === "GET" || method === "HEAD";
  const isEmbedded = headers.get("sec-fetch-site") === "cross-site" && headers.get("sec-fetch-mode") !== "navigate";
  if ((isRead || isOwn) && !isEmbedded) return;
  const from = origin ?? "another site";
  throw new Problem(403, `Asked by a page of ${from}: that is refused.`, "Ask from the server's own pages.");
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * True for the token of this server; false where none is given.
 * @throws Problem 401 for another one
 */
export function hasToken(authorization: string | undefined, token: string | null): boolean {
  if (authorization === undefined || token === null) return false;
  const given = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? "";
  // Of hashes, which have one length: the time that it takes says nothing of the token.
  if (timingSafeEqual(hash(given), hash(token))) return true;
  throw refused("The bearer token is not that of this server.");
}

/** @throws Problem 401, 403 */
export function checkWriting(mayWrite: boolean, token: string | null): void {
  if (mayWrite) return;
  if (token === null)
    throw new Problem(403, "This server only reads.", "Start it with: summitry serve --writable --token TOKEN.");
  throw refused("Writing takes the token of this server.");
}

/** Years before and after which a ledger has next to nothing; and how many an answer may go through. */
const [FIRST_YEAR, LAST_YEAR, MOST_YEARS] = [1800, 2100, 400];

/**
 * Every year, quarter or month of the days asked is a row, with contacts or without: thousands of years would keep the
 * server from everyone else.
 * @throws InputError
 */
export function checkSpan(parameters: Readonly<Record<string, unknown>>): void {
  const yearIn = (name: string): number | null => {
    const text = parameters[name];
    return typeof text === "string" && /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null;
  };
  const year = yearIn("year");
  const first = yearIn("from") ?? Math.min(FIRST_YEAR, year ?? FIRST_YEAR);
  const last = yearIn("to") ?? Math.max(LAST_YEAR, year ?? LAST_YEAR);
  if (last - first > MOST_YEARS)
    throw new InputError("from and to", `${last - first} years are too many`, `Ask for ${MOST_YEARS} at most.`);
}

const refused = (detail: string) =>
  new Problem(401, detail, "Send it as: Authorization: Bearer TOKEN.", { "www-authenticate": "Bearer" });

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};
