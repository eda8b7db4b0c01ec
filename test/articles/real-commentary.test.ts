/** The commentary that the project began with. Its text is not ours, so it is read where it lies, or skipped. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckedDocument, check, openLedger, read } from "../../src/index.ts";

const file = join(import.meta.dirname, "../../../shared/articles/2024-08-20-commentary.txt");
const folder = mkdtempSync(join(tmpdir(), "summitry-commentary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(file))("the real commentary, as of its day", () => {
  let checked: CheckedDocument;
  beforeAll(async () => {
    const ledger = await openLedger({ path: join(folder, "ledger.sqlite") });
    checked = await check(await read(readFileSync(file), { name: file }), ledger);
    ledger.close();
  }, 60_000);
  const of = (type: string) => checked.claims.filter((c) => c.claim.type === type);

  it("takes the date from the line of controls and drops the line", () => {
    expect(checked.document.published).toMatchObject({ day: "2024-08-20", from: "page" });
    expect(checked.document.text).not.toMatch(/\bpx\b|↺|2024-08-20/);
  });

  it("three times: three persons, four meetings; the day after is not counted", () => {
    const [count] = of("count");
    expect(count?.verdict).toBe("depends-on-definition");
    expect(count?.asPublished?.figures.map((f) => f.value)).toEqual(expect.arrayContaining([3, 4]));
    expect(new Set(count?.asPublished?.readings.map((r) => r.verdict))).toEqual(new Set(["supported", "contradicted"]));
    expect(count?.asPublished?.notes.join("\n")).toContain("21 August 2024");
  });

  it("the four visits, the heads of departments and the ministers are supported", () => {
    expect(of("list").map((c) => c.verdict)).toEqual(Array(6).fill("supported"));
    for (const name of ["Ding Xuexiang", "He Lifeng", "Zhang Guoqing", "Shen Yiqin"])
      expect(of("list").some((c) => c.claim.quote.includes(name) && c.asPublished?.contacts.length)).toBe(true);
  });

  it("the record and the unprecedented level are unresolved, and name the missing record", () => {
    expect(of("record").map((c) => c.verdict)).toEqual(["unresolved", "unresolved"]);
    for (const claim of of("record")) expect(claim.asPublished?.missing.length).toBeGreaterThan(0);
  });

  it("the halt is contradicted: 38 contacts on 27 days, 20 at level 4 or above against 10 and 16", () => {
    const [halt] = of("halt");
    expect(halt?.verdict).toBe("contradicted");
    expect(halt?.asPublished?.figures.map((f) => f.value)).toEqual(expect.arrayContaining([38, 27, 20, 10, 16]));
    expect(of("trend").map((c) => c.verdict)).toEqual(["contradicted"]);
  });

  it("interpretation is marked and not judged", () => {
    expect(of("interpretive").length).toBeGreaterThanOrEqual(5);
    for (const { verdict } of of("interpretive")) expect(verdict).toBe("not-a-factual-claim");
  });
});
