/** What is refused, and how it is told. */
import { describe, expect, it } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { effects, get, ledger, post, reading } from "./on-starter-api.ts";

async function problem(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as { title: string; status: number; detail: string; remedy: string };
  expect(body.status).toBe(response.status);
  expect(`${body.title}${body.detail}${body.remedy}`).not.toMatch(/\bat .*:\d+:\d+|node_modules/);
  return body;
}

describe("a request", () => {
  it.each([
    ["/counts?rule-set=none", /^rule-?set: no rule set "none"/i, /default/],
    ["/counts?by=planet", /^by: no key "planet"/, /year/],
    ["/contacts?between=Narnia", /between Narnia: no such country/, /./],
    ["/contacts?person=Xi", /person Xi: fits \d+ persons/, /xi-jinping-1953/],
    ["/contacts?from=2024&to=2023", /the first day is after the last/, /Swap/],
    ["/contacts?level=9", /level 9: is no level/, /1 leader/],
    ["/contacts?betwen=CHN", /parameter betwen: is not known here/, /reference/],
    ["/contacts?from=2024&from=2023", /parameter from/, /reference/],
    ["/records?pair=CHN-RUS", /parameter year/, /reference/],
    ["/records?year=2024", /of what\?/, /person/],
    ["/records?pair=CHN-RUS&year=24", /is no year/, /2024/],
    ["/comparisons?pair=CHN-RUS", /takes two pairs/, /CHN-USA/],
    ["/comparisons?pair=CHN-RUS&pair=CHN-USA&between=CHN", /parameter between/, /reference/],
    ["/briefs?pair=CHN-CHN&year=2024", /is no pair of two countries/, /CHN-RUS/],
    ["/mentions?document=a&contact=b", /are two questions/, /one of them/],
    ["/counts?by=month&from=1000&to=2024", /1024 years are too many/, /400/],
    ["/records?pair=CHN-RUS&year=9999", /too many/, /400/],
    ["/checks/example?as-of=soon", /is not a date/, /2024-08-20/],
  ])("%s is bad input, and is told what to do", async (address, detail, remedy) => {
    const response = await get(`/api/v1${address}`);
    expect(response.status).toBe(400);
    const told = await problem(response);
    expect(told.detail).toMatch(detail);
    expect(told.remedy).toMatch(remedy);
  });

  it.each([
    "/",
    "/api/v2/contacts",
    "/api/v1/contact",
    "/api/v1/contacts/none",
    "/api/v1/persons/none",
    "/api/v1/claims/x",
  ])("to %s finds nothing there", async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    await problem(response);
  });

  it("of another method is told which there are", async () => {
    const response = await reading.fetch(new Request("http://localhost/api/v1/contacts", { method: "DELETE" }));
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    await problem(response);
    const options = await reading.fetch(new Request("http://localhost/api/v1/checks", { method: "OPTIONS" }));
    expect([options.status, options.headers.get("allow")]).toEqual([405, "POST"]);
    expect(options.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("of HEAD has the headers of GET", async () => {
    const asked = new Request("http://localhost/api/v1/rule-sets", { method: "HEAD" });
    const response = await reading.fetch(asked);
    const whole = await get("/api/v1/rule-sets");
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("etag")).toBe(whole.headers.get("etag"));
  });

  it("gets headers that keep browsers from doing more with the answer", async () => {
    for (const address of ["/api/v1/rule-sets", "/nothing"]) {
      const { headers } = await get(address);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it.each([
    ["127.0.0.1:7777", 200],
    ["localhost", 200],
    ["[::1]:80", 200],
    ["evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["localhost.evil.example:7777", 421],
  ])("under the name %s is answered with %i", async (host, status) => {
    expect((await get("/api/v1/rule-sets", { host })).status).toBe(status);
    const open = createApi(ledger, { effects, hosts: ["evil.example"] });
    const again = await open.fetch(new Request("http://x/api/v1/rule-sets", { headers: { host } }));
    expect(again.status === 200).toBe(host === "evil.example" || status === 200);
  });

  it("posted from another site is refused", async () => {
    const headers = { "content-type": "text/plain", host: "localhost:1", origin: "https://evil.example" };
    expect((await problem(await post("/checks", "text", headers))).status).toBe(403);
    const own = { ...headers, origin: "http://localhost:1" };
    expect((await post("/checks", "text", own)).status).not.toBe(403);
  });

  it("made by a page of another site is refused, but for following a link", async () => {
    const from = (mode: string) => ({ "sec-fetch-site": "cross-site", "sec-fetch-mode": mode });
    expect((await problem(await get("/api/v1/rule-sets", from("no-cors")))).status).toBe(403);
    expect((await get("/api/v1/rule-sets", from("navigate"))).status).toBe(200);
  });

  it("with a body too large, of another kind or of none, is refused", async () => {
    expect((await problem(await post("/checks", "x".repeat(1_000_001)))).status).toBe(413);
    expect((await problem(await post("/checks", "x", { "content-type": "image/png" }))).status).toBe(415);
    expect((await problem(await post("/checks", "{", { "content-type": "application/json" }))).status).toBe(400);
    expect((await problem(await post("/checks", ""))).detail).toMatch(/is empty/);
    expect((await problem(await post("/checks", new Uint8Array([0, 1, 2, 255])))).status).toBe(400);
  });
});
