/** Whatever is asked, nothing fails inside: never 500. */
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { resources } from "../../src/api/resources.ts";
import { QUERY_WORDS } from "../../src/asking/query.ts";
import { failures, get, post, TOKEN, writing } from "./on-starter-api.ts";

const endpoints = resources.flat();
const names = [...new Set([...Object.keys(QUERY_WORDS), ...endpoints.flatMap((e) => Object.keys(e.query.shape))])];
const value = fc.oneof(
  fc.constantFrom(...["CHN,RUS", "CHN", "CHN->RUS", "*->*", "->", "2024", "2024-02-30", "0000", "9999-12-31", "1"]),
  fc.constantFrom(
    ...["01-01..08-20", "02-29..02-28", "all", "year,level", "visit", "Xi", "true", "csv", "-", ",", "%"],
  ),
  fc.string({ maxLength: 30, unit: "binary" }),
);
const parameters = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 });
const reads = endpoints.filter((e) => e.method === "get" && e.path !== "/briefs");

afterAll(() => expect(failures).toEqual([]));

it("in an address", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...reads), value, parameters, async (endpoint, id, given) => {
      const path = endpoint.path.replace("{id}", encodeURIComponent(id));
      const response = await get(`/api/v1${path}?${new URLSearchParams(given)}`);
      await response.body?.cancel();
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it("in a path or a raw query string", async () => {
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
      expect((await get(`/api/v1${path}?${query}`)).status).toBeLessThan(500);
      expect((await get(`${path}?${query}`)).status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it("in a body", async () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
    fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
    fc
      .constantFrom("<p>".repeat(500), "<svg onload=x>", "---\ndate: x\n---\ntext", "# \n", "\ufeff")
      .map((t) => Buffer.from(t)),
  );
  const posts = endpoints.filter((e) => e.method === "post" && e.path !== "/ingest");
  const typed = posts.flatMap((e) => Object.keys(e.takes ?? {}).map((type) => ({ path: e.path, type })));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...typed), body, async ({ path, type }, bytes) => {
      const headers = { "content-type": type, authorization: `Bearer ${TOKEN}` };
      const api = path === "/checks" ? undefined : writing;
      const response = await post(path, bytes, api ? headers : { "content-type": type }, api);
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
}, 120_000);
