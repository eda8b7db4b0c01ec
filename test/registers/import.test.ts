/** Registers into a ledger: new, changed and gone; remarks as meetings; coverage; what a human decided; kill -9. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { count, withdrawFact } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { bytesOf, smallLedger, take, VISITS } from "./kingdoms.ts";

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((r) => r.id);
const [FIRST, SECOND, THIRD] = VISITS as [string, string, string];
const why = { reason: "it is a legend", by: "me" };

describe("a register", () => {
  it("is taken in once; what it has in common with the ledger is one contact of both", async () => {
    const ledger = await smallLedger();
    const done = await take(ledger, VISITS);
    expect(ids(done.added)).toEqual(["kingdoms:1", "kingdoms:2", "kingdoms:3"]);
    const visits = await ledger.contacts({ kinds: ["visit"] });
    expect(visits.map((c) => [c.start, c.mentions.length])).toEqual([
      ...[
        ["2010-05-01", 2],
        ["2011-06-01", 1],
        ["2012-01-05", 1],
      ],
    ]);
    const before = await ledger.export();
    const again = await take(ledger, VISITS);
    expect(again).toMatchObject({ change: null, added: [], changed: [], gone: [] });
    expect(again.unchanged).toHaveLength(3);
    expect(await ledger.export()).toBe(before);
  });

  it("tells what is new, changed and gone since the last time; what is gone is marked, and comes back", async () => {
    const ledger = await smallLedger();
    await take(ledger, VISITS);
    const later = [FIRST, SECOND.replace("2011-06-02", "2011-06-04"), "4,2013-01-01,,Faramir,,Gondor,Arnor,,"];
    const shown = await take(ledger, later, { isDryRun: true });
    const done = await take(ledger, later);
    for (const { added, changed, gone } of [shown, done]) {
      expect(ids(added)).toEqual(["kingdoms:4"]);
      expect(changed.map((c) => [c.after.id, c.fields])).toEqual([["kingdoms:2", ["end"]]]);
      expect(ids(gone)).toEqual(["kingdoms:3"]);
    }
    expect(shown.change).toBeNull();
    expect((await ledger.contacts({ kinds: ["visit"] })).map((c) => c.end)).toEqual([
      ...["2010-05-03", "2011-06-04", "2013-01-01"],
    ]);
    expect((await ledger.trace("kingdoms:3"))?.below[0] ?? (await ledger.trace("kingdoms:3"))).toBeTruthy();
    const back = await take(ledger, VISITS);
    expect([ids(back.added), ids(back.gone)]).toEqual([["kingdoms:3"], ["kingdoms:4"]]);
    const fresh = await smallLedger();
    await take(fresh, VISITS);
    const contactsOf = async (l: typeof ledger) => (await l.contacts({})).map(({ aliases, ...c }) => c);
    expect(await contactsOf(ledger)).toEqual(await contactsOf(fresh));
  });

  it("leaves what a human withdrew, until the register says something else", async () => {
    const ledger = await smallLedger();
    await take(ledger, VISITS);
    await withdrawFact("kingdoms:3", why, ledger);
    expect(await take(ledger, VISITS)).toMatchObject({ change: null, keptOut: [{ id: "kingdoms:3" }] });
    const changed = await take(ledger, [FIRST, SECOND, THIRD.replace("01-06", "01-07")]);
    expect(ids(changed.added)).toEqual(["kingdoms:3"]);
  });

  it("keeps what was read before of a row that cannot be read now, and says which line", async () => {
    const ledger = await smallLedger();
    await take(ledger, VISITS);
    const done = await take(ledger, [FIRST, SECOND.replace("2011-06-01", "the first of June"), THIRD]);
    expect(done).toMatchObject({ change: null, gone: [] });
    expect(done.files[0]?.quarantined).toMatchObject([{ line: 3, reason: '"the first of June" is no date' }]);
    await expect(take(ledger, [FIRST.replaceAll("2010", "9999")])).rejects.toThrow(
      /kingdoms\.csv:2: no row can be read; here: 9999-05-01 lies outside/,
    );
    expect(await ledger.contacts({ kinds: ["visit"] })).toHaveLength(3);
  });

  it("without ids is known by who, where and when", async () => {
    const ledger = await smallLedger();
    const bare = VISITS.map((row) => row.replace(/^\d/, ""));
    await take(ledger, bare);
    const done = await take(ledger, [bare[0] as string, (bare[2] as string).replace("01-06", "01-08")]);
    expect([done.added, done.changed, done.gone, done.unchanged].map((rows) => rows.length)).toEqual([0, 1, 1, 1]);
  });

  it.each([["us-travels"], ["a b"], ["a:b"], [""]])("is not called %j", async (name) => {
    await expect(take(await smallLedger(), VISITS, { name })).rejects.toThrow(/--name/);
  });
});

describe("remarks", () => {
  it("make meetings under the visit, a country each, on the words that tell of them", async () => {
    const ledger = await smallLedger();
    expect((await take(ledger, VISITS)).told).toBe(3);
    const meetings = (await ledger.contacts({ kinds: ["meeting"] })).filter((c) => c.status === "held");
    expect(meetings.map((c) => c.participants.map((p) => `${p.person} ${p.role}`))).toEqual([
      ["aragorn-arn party", "theoden-roh party"],
      ["aragorn-arn guest", "denethor-gon host"],
      ["faramir-gon guest", "theoden-roh host"],
    ]);
    for (const meeting of meetings) {
      const visit = await ledger.contact(meeting.partOf as string);
      expect(visit?.kind).toBe("visit");
      const told = (await ledger.mentions(meeting.mentions)).find((m) => !m.rule.startsWith("row/"))!;
      const document = (await ledger.document(told.document))!;
      expect(document.row).toMatch(/^kingdoms:[12]$/);
      expect(document.text.slice(told.trigger.start, told.trigger.end)).toMatch(/^[Mm]et$/);
      for (const { party } of told.parties)
        expect(document.text.slice(party.span.start, party.span.end)).toBe(party.text);
    }
    // A fact of the ledger and a remark are one meeting
    expect(meetings[1]?.mentions).toHaveLength(2);
    expect(meetings[1]?.start).toBe("2010-05-02");
  });

  it("make none where they tell of none, and go with their row", async () => {
    const ledger = await smallLedger();
    expect((await take(ledger, [THIRD])).told).toBe(0);
    await take(ledger, VISITS);
    await take(ledger, [THIRD]);
    const meetings = await ledger.contacts({ kinds: ["meeting"] });
    expect(meetings.map((c) => c.mentions.length)).toEqual([1]);
  });
});

describe("coverage", () => {
  const says = {
    countries: ["ROH", "*"],
    direction: "ROH->*",
    from: "2012-01-01",
    to: "2013-12-31",
    basis: "the court",
  };
  const complete = { ...says, level: 1, completeness: "complete", estimate: 1 };
  const asked = {
    direction: { from: "ROH", to: "GON" },
    kinds: ["visit"],
    level: 1,
    from: "2012-01-01",
    to: "2012-12-31",
  } as const;
  const coverageOf = async (ledger: Awaited<ReturnType<typeof smallLedger>>) =>
    (await count(asked, ledger, [])).rows[0]?.coverage.state;

  it("lets absence speak, as long as the register has the statement", async () => {
    const ledger = await smallLedger();
    await take(ledger, VISITS);
    const without = await coverageOf(ledger);
    const done = await take(ledger, VISITS, { coverage: complete });
    expect(done.coverage).toMatchObject([{ id: "kingdoms/1", basis: "the court (register kingdoms)" }]);
    expect(done.added).toEqual([]);
    expect([without, await coverageOf(ledger)]).toEqual(["unknown", "covered"]);
    expect((await take(ledger, VISITS, { coverage: complete })).change).toBeNull();
    expect((await take(ledger, VISITS)).statementsGone).toHaveLength(1);
    expect(await coverageOf(ledger)).toBe("unknown");
  });

  it.each([
    [{ ...complete, countries: ["ROH"] }, /countries/],
    [{ ...complete, countries: ["XYZ", "*"] }, /no "XYZ"/],
    [{ ...complete, offices: ["ROH-cook"] }, /no "ROH-cook"/],
    [{ ...complete, level: 7 }, /level 7/],
    [{ ...complete, estimate: 98 }, /estimate 98/],
    [{ ...complete, direction: "Rohan" }, /direction/],
    [{ ...complete, to: "9999-12-31" }, /to "9999-12-31"/],
    [{ ...complete, to: "2011-01-01" }, /is no period/],
    [{ ...complete, completeness: "mostly" }, /completeness/],
    [{ ...complete, basis: "" }, /basis/],
    [{ ...complete, who: "all" }, /field "who"/],
    [[complete, 1], /statement 2: is no object/],
  ])("%j is refused", async (coverage, problem) => {
    await expect(take(await smallLedger(), VISITS, { coverage })).rejects.toThrow(problem);
  });
});

it("killed while it writes, a register is not there; the next run comes to the same bytes", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "ledger.sqlite");
  (await smallLedger(path)).close();
  writeFileSync(join(folder, "kingdoms.csv"), bytesOf(VISITS));
  const root = resolve(import.meta.dirname, "../..");
  // The clock is asked in the midst of the transaction
  const script = `import { readFileSync } from "node:fs";
    import { openLedger, importRegister } from ${JSON.stringify(join(root, "src/summitry.ts"))};
    let opened = false;
    const ledger = await openLedger({ path: ${JSON.stringify(path)}, dataFolder: ${JSON.stringify("DATA")},
      clock: () => (opened ? process.kill(process.pid, "SIGKILL") : "2026-01-02T03:04:05.000Z") });
    opened = true;
    const bytes = readFileSync(${JSON.stringify(join(folder, "kingdoms.csv"))});
    await importRegister({ name: "kingdoms", files: [{ name: "kingdoms.csv", bytes, mapping: null }], coverage: null }, ledger);`;
  const { makeData } = await import("../ledger/small-data.ts");
  writeFileSync(join(folder, "child.mts"), script.replace('"DATA"', JSON.stringify(makeData())));
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const child = spawnSync(process.execPath, [tsx, join(folder, "child.mts")], { encoding: "utf8" });
  expect(child.signal ?? child.status).not.toBe(0);
  expect(child.stderr).toBe("");
  const ledger = await smallLedger(path);
  expect(await ledger.registered("kingdoms")).toEqual([]);
  await take(ledger, VISITS);
  const undisturbed = await smallLedger();
  await take(undisturbed, VISITS);
  expect(await ledger.export()).toBe(await undisturbed.export());
}, 120_000);
