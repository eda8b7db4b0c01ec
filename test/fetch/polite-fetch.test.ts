/** A guest's manners, against a server on this machine that is taken for one of the public web. */

import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { politely } from "../../src/fetch/polite-fetch.ts";
import { isPublic, publicAsk } from "../../src/fetch/public-fetch.ts";
import { openSnapshots } from "../../src/fetch/snapshots.ts";
import { given } from "../formats/items.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const GOOD = "President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on 18 May 2024.";
const FEED = `<rss version="2.0"><channel><title>Gazette</title><item><title>A</title><link>https://gazette.example/a</link><description>${GOOD}</description></item></channel></rss>`;

let asked: string[] = [];
let busy = 0;
let robots: string | number = "User-agent: *\nDisallow: /closed\nCrawl-delay: 2\n";
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const { url = "" } = request;
  asked.push(url);
  if (url === "/robots.txt")
    return typeof robots === "string" ? void response.end(robots) : void response.writeHead(robots).end();
  if (url === "/page") {
    if (request.headers["if-none-match"] === '"one"') return void response.writeHead(304).end();
    return void response
      .writeHead(200, { etag: '"one"', "content-type": "text/html; charset=utf-8" })
      .end(`<p>${GOOD}</p>`);
  }
  if (url === "/busy" && busy-- > 0) return void response.writeHead(429, { "retry-after": "7" }).end();
  if (url === "/long") return void response.writeHead(503, { "retry-after": "9000" }).end();
  if (url === "/inside") return void response.writeHead(302, { location: "http://10.0.0.1/" }).end();
  if (url === "/titles") {
    const items = ["/page", "/closed/b", "/gone"].map(
      (path) => `<item><title>Of it</title><link>${address(path)}</link></item>`,
    );
    return void response.end(`<rss version="2.0"><channel><title>Gazette</title>${items.join("")}</channel></rss>`);
  }
  if (url === "/feed" || url === "/busy")
    return void response.writeHead(200, { "content-type": "application/rss+xml" }).end(FEED);
  response.writeHead(404).end();
});
const address = (path: string): string => `http://news.example:${(server.address() as AddressInfo).port}${path}`;
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
  robots = "User-agent: *\nDisallow: /closed\nCrawl-delay: 2\n";
});

const resolve: LookupFunction = (name, _, done) =>
  name === "news.example"
    ? done(null, [{ address: "127.0.0.1", family: 4 }])
    : done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: "ENOTFOUND" }), "");

function guest(folder: string) {
  let clock = Date.parse("2026-01-02T03:04:05Z");
  const waited: number[] = [];
  const fetch = politely({
    ask: publicAsk({ resolve, allowed: (a) => a === "127.0.0.1" || isPublic(a) }),
    snapshots: openSnapshots(folder),
    clock: () => new Date(clock).toISOString(),
    wait: async (ms) => {
      waited.push(ms);
      clock += ms;
    },
  });
  return { fetch, waited };
}

it("asks for robots.txt once, keeps the pause that it names, and leaves what it closes", async () => {
  const { fetch, waited } = guest(temporaryFolder());
  await fetch(address("/page"));
  await fetch(address("/feed"));
  await expect(fetch(address("/closed/a"))).rejects.toThrow(/robots\.txt asks programs to stay away/);
  expect(asked).toEqual(["/robots.txt", "/page", "/feed"]);
  expect(waited).toEqual([2000, 2000]);
});

it("fetches nothing where robots.txt fails, and everything where there is none", async () => {
  robots = 500;
  await expect(guest(temporaryFolder()).fetch(address("/page"))).rejects.toThrow(/robots\.txt cannot be had \(500\)/);
  robots = 404;
  expect((await guest(temporaryFolder()).fetch(address("/page"))).bytes.length).toBeGreaterThan(50);
});

it("keeps what it fetched under its hash, and asks only whether it changed", async () => {
  const folder = temporaryFolder();
  const first = await guest(folder).fetch(address("/page"));
  const again = await guest(folder).fetch(address("/page"));
  expect(Buffer.from(again.bytes)).toEqual(Buffer.from(first.bytes));
  expect(again.about).toEqual(first.about);
  expect(first.about).toMatchObject({ type: "text/html", encoding: "utf-8", address: address("/page") });
  const snapshot = openSnapshots(folder).last(address("/page"))!;
  expect(snapshot).toMatchObject({ sha256: first.about.snapshot, etag: '"one"', fetched: "2026-01-02T03:04:07.000Z" });
  // Whoever changed the file gets it anew
  writeFileSync(join(folder, snapshot.sha256), "other");
  expect((await guest(folder).fetch(address("/page"))).about).toEqual(first.about);
});

it("comes again when it is told to, and not where that is long", async () => {
  busy = 1;
  const { fetch, waited } = guest(temporaryFolder());
  await fetch(address("/busy"));
  expect(waited).toEqual([2000, 7000]);
  await expect(fetch(address("/long"))).rejects.toThrow(/busy \(503\)\n {2}It asks to come again in 9000 s/);
});

it("is taken in: pages and feeds, what fails beside what does not", async () => {
  const { fetch } = guest(temporaryFolder());
  const paths = ["/page", "/inside", "/none", "/feed"].map(address);
  const { documents, bad } = await given([...paths, "http://nowhere.example/"], { fetch });
  expect(documents.map((d) => d.sources[0])).toEqual([paths[0], "https://gazette.example/a"]);
  expect(documents.map((d) => d.text)).toEqual([GOOD, GOOD]);
  expect(documents[0]!.snapshot).toMatch(/^[\da-f]{64}$/);
  expect(bad.map((b) => b.problem)).toEqual([
    expect.stringMatching(/leads to this machine or its network/),
    "the server answered 404",
    expect.stringMatching(/there is no such host, or no network here/),
  ]);
});

it("follows the entries of a feed without texts where it is told to: politely, each once, what fails is told", async () => {
  const folder = temporaryFolder();
  const { fetch, waited } = guest(folder);
  const untold = await given([address("/titles")], { fetch });
  expect(untold.documents).toEqual([]);
  expect(untold.bad.map((b) => b.problem)).toEqual(Array(3).fill("the feed gives no text of it"));

  const follow = (url: string) => fetch(url, { again: false });
  const { documents, bad } = await given([address("/titles")], { fetch, follow });
  expect(documents).toEqual([
    expect.objectContaining({ text: GOOD, title: "Of it", site: "Gazette", sources: [address("/page")] }),
  ]);
  expect(documents[0]!.snapshot).toMatch(/^[\da-f]{64}$/);
  expect(bad.map((b) => b.problem)).toEqual([
    expect.stringMatching(/robots\.txt asks/),
    expect.stringMatching(/answered 404/),
  ]);
  expect(waited.every((ms) => ms === 2000)).toBe(true);

  asked = [];
  expect((await given([address("/titles")], { fetch, follow })).documents).toEqual(documents);
  expect(asked).toEqual(["/titles", "/gone"]);
});
