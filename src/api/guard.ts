/** Who may ask, and what a browser may do with the answer. */
import { createHash, timingSafeEqual } from "node:crypto";
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
 * A page elsewhere can also post to this server without reading the answer; browsers then say where it comes from.
 * @throws Problem 403
 */
export function checkOrigin(origin: string | undefined, host: string): void {
  if (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) return;
  throw new Problem(403, `Origin "${origin}": posts from other sites are refused`, "Ask from the server's own pages.");
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

const refused = (detail: string) =>
  new Problem(401, detail, "Send it as: Authorization: Bearer TOKEN.", { "www-authenticate": "Bearer" });

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};
