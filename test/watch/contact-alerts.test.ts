/** Alerts from contacts, on a small ledger: each kind with a change that tells and one that must not. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addFacts } from "../../src/ledger/decide.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { isCompleteTo, recordIn } from "../../src/questions.ts";
import { contactAlerts, gapBegun, type Questions } from "../../src/watch/contact-alerts.ts";
import { derive } from "../contracts/derive.ts";
import { FILES, fact, hostOf, makeData, temporaryFolder, traveller } from "../ledger/small-data.ts";

const aragorn = traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN");
const denethor = hostOf("Denethor", "denethor-gon", "GON-hos", "GON");
const meeting = (day: string) => fact(`m-${day}`, "meeting", day, { place: "GON", who: [aragorn, denethor] });

/** A ledger with meetings on these days, and what it answers. */
async function ledgerWith(days: readonly string[]) {
  const dataDir = makeData({ ...FILES, "ledger/ar-go.jsonl": days.map(meeting).join("\n") });
  const ledger = await openLedger({ path: join(temporaryFolder(), "l"), dataDir, derive, clock: () => "2020-01-01" });
  const roster = await ledger.roster();
  const ask: Questions = {
    record: (query, year) => recordIn(query, year, ledger),
    contacts: (query) => ledger.contacts(query),
    country: (id) => roster.country.get(id)?.names.en ?? id,
    isCovered: (query, day) => isCompleteTo(query, day, ledger),
  };
  const add = async (day: string) =>
    (await addFacts([{ value: JSON.parse(meeting(day)), place: "mine:1" }], ledger, roster)).changed;
  return { ask, add };
}
/** A meeting on the first of so many months. */
const monthly = (year: number, months: number): readonly string[] =>
  Array.from({ length: months }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}-01`);

describe("a record", () => {
  it("is told when the new contact makes it, with what was the most before", async () => {
    const { ask, add } = await ledgerWith([...monthly(2010, 3), ...monthly(2011, 3)]);
    const [alert] = await contactAlerts(await add("2011-05-10"), ask);
    expect(alert).toMatchObject({ kind: "record", contacts: [expect.any(String)], claim: null });
    expect(alert!.text).toMatch(/^A record: 4 meetings and calls at level 1 between Arnor and Gondor in 2011/);
    expect(alert!.text).toMatch(/before: 3\)/);
  });

  it("is not told when it was one before, or when the year only draws level", async () => {
    const was = await ledgerWith([...monthly(2010, 2), ...monthly(2011, 3)]);
    expect(await contactAlerts(await was.add("2011-05-10"), was.ask)).toEqual([]);
    const level = await ledgerWith([...monthly(2010, 3), ...monthly(2011, 2)]);
    expect(await contactAlerts(await level.add("2011-05-10"), level.ask)).toEqual([]);
  });
});

describe("a silence", () => {
  const lively = [...monthly(2010, 12), ...monthly(2011, 6)];

  it("that ends is told, where it was longer than the pair's own rate explains", async () => {
    const { ask, add } = await ledgerWith(lively);
    const alerts = await contactAlerts(await add("2012-06-01"), ask);
    expect(alerts.map((a) => a.kind)).toContain("gap-ended");
    expect(alerts.find((a) => a.kind === "gap-ended")!.text).toMatch(
      /^Arnor–Gondor: the first contact since 1 June 2011, after 365 days/,
    );
  });

  it("is none where the next contact is as near as ever, and where too little is known", async () => {
    const near = await ledgerWith(lively);
    expect((await contactAlerts(await near.add("2011-07-10"), near.ask)).map((a) => a.kind)).not.toContain("gap-ended");
    const few = await ledgerWith(monthly(2010, 2));
    expect((await contactAlerts(await few.add("2016-07-10"), few.ask)).map((a) => a.kind)).not.toContain("gap-ended");
  });

  it("that lasts is told once it is too long, and that absence proves nothing beyond what is covered", async () => {
    const { ask } = await ledgerWith(lively);
    expect(await gapBegun(["GON", "ARN"], "2011-07-01", ask)).toBeNull();
    const begun = await gapBegun(["GON", "ARN"], "2012-06-01", ask);
    expect(begun).toMatchObject({ kind: "gap-begun", key: "gap-begun ARN-GON 2011-06-01" });
    expect(begun!.text).not.toContain("absence proves nothing");
    expect((await gapBegun(["GON", "ARN"], "2013-06-01", ask))!.text).toContain("absence proves nothing");
  });
});

it("a contact of many countries asks nothing, and neither does one that is gone", async () => {
  const { ask } = await ledgerWith([]);
  const gone = { before: { status: "held" }, after: null } as never;
  expect(await contactAlerts([gone], ask)).toEqual([]);
});
