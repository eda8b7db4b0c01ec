/** Paging, exports, tags and the resources of lists, on the starter ledger. */
import { describe, expect, it } from "vitest";
import { contactsCsv } from "../../src/asking/contacts-csv.ts";
import { get, json, ledger } from "./on-starter-api.ts";

const text = async (address: string, accept?: string): Promise<string> =>
  (await get(`/api/v1${address}`, accept ? { accept } : {})).text();

describe("a list", () => {
  it("is the same by pages as at once, in its order, with the total", async () => {
    const asked = "/contacts?between=CHN,RUS&from=2023&to=2024";
    const found: unknown[] = [];
    let next: string | null = "";
    while (next !== null) {
      const page: { contacts: unknown[]; next: string | null; total: number } = await json(
        `${asked}&limit=30${next ? `&cursor=${next}` : ""}`,
      );
      expect(page.contacts.length).toBeLessThanOrEqual(30);
      found.push(...page.contacts);
      next = page.next;
      if (next === null) expect(page.total).toBe(found.length);
    }
    expect(found).toEqual(await ledger.contacts({ between: ["CHN", "RUS"], from: "2023-01-01", to: "2024-12-31" }));
  });

  it("is exported whole, as CSV and as JSON Lines, by a parameter or by Accept", async () => {
    const asked = "/contacts?between=CHN,USA&status=held";
    const contacts = await ledger.contacts({ between: ["CHN", "USA"] });
    expect(contacts.length).toBeGreaterThan(100);
    expect(await text(`${asked}&format=csv`)).toBe(contactsCsv(contacts));
    expect(await text(asked, "text/csv;q=0.9")).toBe(contactsCsv(contacts));
    const lines = contacts.map((c) => `${JSON.stringify(c)}\n`).join("");
    expect(await text(`${asked}&format=jsonl`)).toBe(lines);
    expect(await text(asked, "text/html, application/x-ndjson")).toBe(lines);
  });

  it("exports counts with their keys, all of persons, and every document", async () => {
    const csv = await text("/counts?between=CHN,RUS&by=year&kind=meeting&from=2023&to=2024&format=csv");
    expect(csv.split("\r\n")[0]).toMatch(/^year,kind,count,.*coverage_state/);
    expect(csv.split("\r\n")).toHaveLength(4);
    const { persons } = await ledger.roster();
    expect((await text("/persons?format=jsonl")).split("\n")).toHaveLength(persons.length + 1);
    const documents = (await text("/documents?format=jsonl")).trim().split("\n");
    expect(new Set(documents.map((line) => JSON.parse(line).id)).size).toBe(documents.length);
    expect(documents.length).toBeGreaterThan(7000);
  });

  it.each([
    "cursor=x",
    "cursor=",
    "limit=0",
    "limit=1001",
    "limit=2&limit=3",
    "format=xml",
    "format=csv&limit=3",
  ])("cannot be asked with %s", async (wrong) => {
    const response = await get(`/api/v1/persons?${wrong}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: "Bad input", remedy: expect.any(String) });
  });
});

describe("a tag", () => {
  it("saves the answer to who has it already, for each form of each address its own", async () => {
    const asked = "/api/v1/counts?between=CHN,USA&by=year";
    const tag = (await get(asked)).headers.get("etag") as string;
    const again = await get(asked, { "if-none-match": `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await get(`${asked}&to=2024`, { "if-none-match": tag })).status).toBe(200);
    expect((await get(asked, { "if-none-match": tag, accept: "text/csv" })).status).toBe(200);
  });
});

describe("persons, offices, search", () => {
  it.each([["Путин"], ["普京"], ["Putin"], ["vladimir-putin"]])("find a person by %s", async (name) => {
    const { persons } = await json(`/persons?name=${encodeURIComponent(name)}`);
    expect(persons.map((p: { id: string }) => p.id)).toContain("vladimir-putin-1952");
    const found = await json(`/search?q=${encodeURIComponent(name)}`);
    expect(found.persons.map((p: { id: string }) => p.id)).toContain("vladimir-putin-1952");
  });

  it("give who held what", async () => {
    const { tenures } = await json("/persons/vladimir-putin-1952");
    expect(tenures.map((t: { office: string }) => t.office)).toContain("RUS-president");
    const office = await json("/offices/RUS-president");
    expect(office.tenures.map((t: { person: string }) => t.person)).toContain("vladimir-putin-1952");
    expect((await json("/offices?country=chn&limit=3")).offices).toHaveLength(3);
  });
});

describe("from a contact to the words", () => {
  it("goes over its mentions to their document", async () => {
    const { contacts } = await json("/contacts?between=CHN,RUS&from=2024-05-16&to=2024-05-16&kind=visit");
    const [visit] = contacts;
    expect(await json(`/contacts/${visit.id}`)).toEqual(visit);
    const { mentions } = await json(`/mentions?contact=${visit.id}`);
    expect(mentions.map((m: { id: string }) => m.id).sort()).toEqual([...visit.mentions].sort());
    const [mention] = mentions;
    expect(await json(`/mentions/${mention.id}`)).toEqual(mention);
    const document = await json(`/documents/${mention.document}`);
    expect(document.text.slice(mention.span.start, mention.span.end)).not.toBe("");
    expect((await json(`/mentions?document=${document.id}`)).mentions).toContainEqual(mention);
    const trace = await json(`/explain/${visit.id}`);
    expect(trace).toMatchObject({ type: "contact", id: visit.id });
  });
});
