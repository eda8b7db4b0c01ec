/** Reading leaves the ledger as it is; writing takes a server that writes, and its token. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { exampleArticle } from "../../src/paths.ts";
import { openLedger } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { clock, effects, post, TOKEN } from "./on-starter-api.ts";

const path = join(temporaryFolder(), "ledger.sqlite");
const ledger = await openLedger({ path, clock });
const failures: unknown[] = [];
const api = createApi(ledger, { effects, token: TOKEN, onFailure: (error) => failures.push(error) });
const reading = createApi(ledger, { effects });
const bearer = { authorization: `Bearer ${TOKEN}` };
const asJson = { "content-type": "application/json" };
const article = readFileSync(exampleArticle);
const markdown = { "content-type": "text/markdown" };

const get = async (address: string) => {
  const response = await api.fetch(new Request(`http://localhost/api/v1${address}`));
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  return (await response.json()) as any;
};
const write = async (address: string, body: unknown) => {
  const response = await post(address, JSON.stringify(body), { ...asJson, ...bearer }, api);
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  return [response.status, (await response.json()) as any] as const;
};

const fact = (id: string) => ({
  ...{ id, kind: "call", start: "2025-12-30", sources: ["https://news.example/call"] },
  participants: [
    { person: "xi-jinping-1953", office: "CHN-president", country: "CHN" },
    { person: "vladimir-putin-1952", office: "RUS-president", country: "RUS" },
  ],
});

describe("writing", () => {
  it.each(["/facts", "/withdrawals", "/judgements", "/ingest"])("to %s is off, or takes the token", async (address) => {
    const off = await post(address, "{}", asJson, reading);
    expect(off.status).toBe(403);
    expect(await off.json()).toMatchObject({ remedy: "Start it with: summitry serve --writable --token TOKEN." });
    for (const headers of [{}, { authorization: "Bearer other" }, { authorization: TOKEN }]) {
      const refused = await post(address, "{}", { ...asJson, ...headers }, api);
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
  });

  it("keeps nothing of a check without the token, and with it what explain needs", async () => {
    const before = await ledger.revision();
    const read = await post("/checks", article, markdown, api);
    // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
    const { kept, claims, document } = (await read.json()) as any;
    expect([read.status, kept]).toEqual([200, false]);
    expect(await ledger.revision()).toBe(before);
    expect((await get("/claims")).claims).toEqual([]);
    const written = await post("/checks", article, { ...markdown, ...bearer }, api);
    expect(await written.json()).toEqual({
      document,
      ruleSet: "default",
      claims,
      contacts: expect.anything(),
      kept: true,
    });
    const list = (await get("/claims?limit=1000")).claims;
    expect(list.map((c: { id: string }) => c.id).sort()).toEqual(claims.map((c: { id: string }) => c.id).sort());
    const { id } = list[0];
    expect(await get(`/claims/${encodeURIComponent(id)}`)).toEqual(list[0]);
    expect(await get(`/explain/${encodeURIComponent(id)}`)).toMatchObject({ type: "verdict" });
    expect(await get(`/checks/${document.id}`)).toMatchObject({ claims, kept: false });
  });

  it("adds facts, joins and parts them, takes them back, and says what followed", async () => {
    const count = async () => (await get("/counts?between=CHN,RUS&kind=call&from=2025-12-30")).rows[0].count;
    const before = await count();
    const [status, done] = await write("/facts", [fact("w-1"), { ...fact("w-2"), start: "2025-12-31" }]);
    expect([status, done.added, done.contacts.length]).toEqual([200, ["w-1", "w-2"], 2]);
    expect(await count()).toBe(before + 2);
    const [, judged] = await write("/judgements", { judgement: "same", ids: ["w-1", "w-2"], reason: "one call" });
    expect(judged.judgement).toMatchObject({ subjects: ["w-1", "w-2"], at: clock() });
    expect(await count()).toBe(before + 1);
    expect((await get("/judgements?limit=1000")).judgements).toContainEqual(judged.judgement);
    expect((await write("/judgements", { judgement: "different", ids: ["w-1", "w-2"] }))[0]).toBe(200);
    const [, gone] = await write("/withdrawals", { id: "w-2", reason: "a test", by: "me" });
    expect(gone.withdrawn).toEqual({ type: "row", id: "w-2" });
    expect(await count()).toBe(before + 1);
  });

  it.each([
    ["/facts", { ...fact("w-9"), kind: "lunch" }, /row 1: kind "lunch"/],
    ["/facts", [fact("w-8"), { id: "w-9" }], /row 2/],
    ["/facts", [], /body/],
    ["/facts", 7, /body/],
    ["/judgements", { judgement: "perhaps", ids: ["a", "b"] }, /body judgement/],
    ["/judgements", { judgement: "same", ids: ["a", "b"] }, /no such contact/],
    ["/withdrawals", { id: "none", reason: "x" }, /no such fact/],
    ["/withdrawals", { id: "w-1" }, /body reason/],
  ])("to %s of %j is bad input, and changes nothing", async (address, body, detail) => {
    const before = await ledger.revision();
    const [status, told] = await write(address, body);
    expect([status, told.detail]).toEqual([400, expect.stringMatching(detail)]);
    expect(await ledger.revision()).toBe(before);
  });

  it("takes documents in, tells how it goes, and lists what is bad", async () => {
    const text =
      "Chinese Foreign Minister Wang Yi met Russian Foreign Minister Sergey Lavrov in Beijing on 9 April 2024.";
    const lines = [JSON.stringify({ text, url: "https://a.example/1", published: "2024-04-09" }), "{", ""].join("\n");
    const headers = { "content-type": "application/x-ndjson", ...bearer };
    const response = await post("/ingest", lines, headers, api);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const events = (await response.text())
      .trim()
      .split("\n\n")
      .map((event) => {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) as unknown as [string, string, string];
        return { name, data: JSON.parse(data) };
      });
    expect(events.map((e) => e.name)).toEqual([...events.slice(1).map(() => "progress"), "done"]);
    const { data } = events.at(-1)!;
    expect(data).toMatchObject({ documents: 1, whole: true, bad: [{ place: "line 2" }] });
    expect((await get("/documents?q=%22Sergey Lavrov in Beijing%22")).documents).toHaveLength(1);
    expect(failures).toEqual([]);
  });
});
