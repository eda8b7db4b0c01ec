/** The API on a starter ledger of the test file's own, asked without a port. */
import { join } from "node:path";
import { createApi } from "../../src/api/api.ts";
import type { Effects } from "../../src/api/endpoint.ts";
import { InputError } from "../../src/model/errors.ts";
import { openLedger } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

export const path: string = join(temporaryFolder(), "ledger.sqlite");
export const clock = (): string => "2026-01-02T03:04:05.000Z";
export const TOKEN = "a token of the tests";

export const effects: Effects = {
  async fetch(url) {
    throw new InputError(url, "could not be fetched (no network in tests)");
  },
  clock,
};

/** The defects that the API told of: a test that ends with one has found it. */
export const failures: unknown[] = [];

export const ledger = await openLedger({ path, clock });
const onFailure = (error: unknown): void => void failures.push(error);
export const reading = createApi(ledger, { effects, onFailure });
export const writing = createApi(ledger, { effects, onFailure, token: TOKEN });

export function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return reading.fetch(new Request(`http://127.0.0.1${address}`, { headers }));
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
export async function json(address: string): Promise<any> {
  const response = await get(`/api/v1${address}`);
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.json();
}

export function post(
  address: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { "content-type": "text/plain" },
  api = reading,
): Promise<Response> {
  return api.fetch(new Request(`http://127.0.0.1/api/v1${address}`, { method: "POST", body: body as string, headers }));
}
