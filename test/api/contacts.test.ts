/** The list of contacts: any page of it in either order, what words find, what it can be narrowed by. */
import { describe, expect, it } from "vitest";
import { FACETS } from "../../src/measure/facets.ts";
import type { Contact } from "../../src/model/contact.ts";
import { get, json, ledger } from "./on-starter-api.ts";

const asked = "/contacts?between=CHN,RUS";
const found = (q: string, more = "") => json(`/contacts?limit=1000${more}&q=${encodeURIComponent(q)}`);

describe("pages", () => {
  it("begin anywhere, in either order, and go on by cursor", async () => {
    const all = await ledger.contacts({ between: ["CHN", "RUS"] });
    const page = async (more: string): Promise<{ contacts: Contact[]; next: string }> => json(`${asked}&${more}`);
    expect((await page("offset=30&limit=20")).contacts).toEqual(all.slice(30, 50));
    const last = await page("order=desc&limit=20");
    const reversed = [...all].reverse();
    expect(last.contacts).toEqual(reversed.slice(0, 20));
    expect((await page(`order=desc&limit=20&cursor=${last.next}`)).contacts).toEqual(reversed.slice(20, 40));
    expect(await page(`offset=${all.length}`)).toMatchObject({ contacts: [], next: null, total: all.length });
    const lines = await (await get(`/api/v1${asked}&order=desc&format=jsonl`)).text();
    expect(lines).toBe(reversed.map((c) => `${JSON.stringify(c)}\n`).join(""));
  });

  it.each([
    "offset=3&cursor=eA",
    "offset=3&format=csv",
    "offset=-1",
    "offset=1.5",
    "order=up",
    "facets=when",
  ])("cannot be asked with %s", async (wrong) => {
    expect((await get(`/api/v1${asked}&${wrong}`)).status).toBe(400);
  });
});

describe("words", () => {
  it.each([
    [["Xi Jinping", "习近平", "Си Цзиньпин", "xi-jinping-1953"], "person=xi-jinping-1953"],
    [["Russia", "俄罗斯", "Россия", "rus"], "between=RUS"],
    [["Russia china", "china  RUSSIA", "俄罗斯 中国"], "between=RUS&person="],
  ])("that are names in any language find their bearers: %o", async (forms, same) => {
    const totals = await Promise.all(forms.map(async (form) => (await found(form)).total));
    expect(new Set(totals).size).toBe(1);
    if (!same.endsWith("=")) expect(totals[0]).toBe((await json(`/contacts?${same}`)).total);
  });

  it("that are no names find what texts say, capitals in any language too", async () => {
    const { contacts } = await found("Harbin expo 普京");
    expect(contacts.map((c: Contact) => [c.start, c.kind])).toContainEqual(["2024-05-16", "visit"]);
    expect((await found("北京")).total).toBe((await found("Beijing")).total);
    expect((await found('"Expo, Harbin"')).total).toBeGreaterThan(0);
    expect((await found('"Harbin, Expo"')).total).toBe(0);
    expect((await found("Harbin zzzz")).total).toBe(0);
    expect((await found("Лавровым")).total).toBe((await found("Лавров")).total);
  });

  it("narrow the query, its exports and its facets", async () => {
    const { contacts, total } = await found("Beijing", "&between=CHN,RUS&kind=visit");
    expect(contacts.every((c: Contact) => c.kind === "visit")).toBe(true);
    const csv = await (await get("/api/v1/contacts?between=CHN,RUS&kind=visit&q=Beijing&format=csv")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(total + 1);
    const { facets } = await json("/contacts?between=CHN,RUS&q=Beijing&kind=visit&facets=kind,year");
    expect(facets.kind).toContainEqual({ value: "visit", count: total });
    expect(facets.year.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total);
  });
});

describe("a rule set", () => {
  it("that is named leaves out what it does not admit", async () => {
    const query = "direction=CHN->RUS&kind=visit";
    const { rows } = await json(`/counts?${query}&rule-set=chinavisits`);
    const { total } = await json(`/contacts?${query}&rule-set=chinavisits`);
    expect(total).toBe(rows[0].count);
    expect(total).toBeLessThan((await json(`/contacts?${query}`)).total);
  });
});

describe("facets", () => {
  const PARAMETERS = { year: "from", kind: "kind", level: "level", status: "status", office: "office" } as const;

  it.each([
    "",
    "&between=CHN",
    "&between=CHN,USA&from=2010&to=2020&level=3&kind=meeting",
    "&person=xi-jinping-1953&office=RUS-president&rule-set=in-person-only",
  ])("say what each value would come to: of %s", async (query) => {
    const { facets } = await json(`/contacts?limit=1${query}&facets=${FACETS.join(",")}`);
    if (query === "") expect(facets.status.map((f: { value: string }) => f.value)).toContain("planned");
    for (const facet of FACETS)
      for (const { value, count } of facets[facet].filter((_: unknown, i: number) => i % 17 === 0)) {
        const next = new URLSearchParams(query);
        if (facet === "country")
          next.set("between", [next.get("between")?.split(",")[0], value].filter(Boolean).join());
        else if (facet === "person") next.append("person", value);
        else next.set(PARAMETERS[facet as keyof typeof PARAMETERS], value);
        if (facet === "year") next.set("to", value);
        const { total, cut } = await json(`/contacts?limit=1&${next}`);
        // A year holds all that begins in it.
        expect([facet, value, total, cut]).toEqual([facet, value, count, []]);
      }
  });
});
