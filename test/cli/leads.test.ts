/** summitry import leads, summitry leads: the ledger's own contacts out as PLOVER and in again as leads. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../ledger/small-data.ts";
import { json, summitry } from "./on-starter-ledger.ts";

it("sets leads beside contacts, and counts them never", async () => {
  const days = ["--between", "USA,FRA", "--from", "2015", "--to", "2022"];
  const { out } = await summitry("export", "--format", "plover", ...days);
  const [first, gone, ...rest] = out.trimEnd().split("\n");
  const kept = [first!, ...rest];
  const made = { ...JSON.parse(gone!), "Event Date": "2016-08-15" };
  const file = join(temporaryFolder(), "events.jsonl");
  writeFileSync(file, `${[...kept, JSON.stringify(made)].join("\n")}\n`);

  const before = (await summitry("count", ...days)).out;
  expect((await summitry("leads", ...days)).err).toContain("no event data was taken in");
  expect((await json("import", "leads", file)).taken).toMatchObject([{ format: "plover", rows: kept.length + 1 }]);
  expect((await json("import", "leads", file)).known).toEqual([file]);
  const strange = await summitry("import", "leads", import.meta.filename);
  expect(strange).toMatchObject({ status: 2, err: expect.stringContaining("1 of 1 files were not taken in") });
  expect((await summitry("count", ...days)).out).toBe(before);

  const found = await json("leads", ...days);
  expect(found.withoutContact.map((l: { day: string }) => l.day)).toEqual(["2016-08-15"]);
  expect(found.withoutLead.map((c: { id: string }) => c.id)).toEqual([JSON.parse(gone!)["Event ID"]]);
  expect(found.covered.withoutContact).toHaveLength(found.withoutContact[0].form === "visit" ? 1 : 0);
  expect(found.registers.withLead).toBeGreaterThan(5);
  const text = (await summitry("leads", ...days, "--limit", "1")).out;
  expect(text).toContain("1 without; 0 more are of an intent to meet.");
  expect(text).toContain("Against the registers");
  expect(text).toContain("They are never counted");
  const years = found.years as { of: string; leads: object; contacts: { withoutLead: number } }[];
  expect(years.map(({ of }) => of)).toEqual([...new Set(years.map(({ of }) => of))].sort());
  expect(years.find(({ of }) => of === "2016")!.leads).toMatchObject({ withoutContact: 1 });
  expect(found.pairs).toMatchObject([{ of: "FRA USA", leads: { withContact: found.withContact.length } }]);
  expect(found.days).toEqual({ from: expect.stringMatching(/^20/), to: expect.stringMatching(/^20/) });
  expect((await summitry("leads")).err).toContain("between whom?");
  expect((await summitry("import", "planets", file)).status).toBe(2);
}, 240_000);
