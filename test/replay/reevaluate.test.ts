/** What is not due would not change: judging only what a change can bear on gives what judging everything gives. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addFacts, type CheckedDocument, check, corrections, reevaluate, withdrawFact } from "../../src/summitry.ts";
import { checkedExamples, type Ledger } from "./example.ts";

let ledger: Ledger;
let examples: readonly CheckedDocument[];

beforeAll(async () => {
  ({ ledger, examples } = await checkedExamples());
}, 120_000);
afterAll(() => ledger.close());

const why = { reason: "a test", by: "test" };
const fact = (start: string, parts: object = {}) => ({
  place: "test:1",
  value: {
    ...{ id: `test-${start}`, kind: "meeting", start, place: { country: "CHN", cities: ["Beijing"] } },
    participants: [
      { person: "wang-yi-1953", office: "CHN-fm", country: "CHN", role: "host" },
      { person: "antony-blinken-1962", office: "USA-secstate", country: "USA", role: "guest" },
    ],
    sources: ["https://example.org/test"],
    ...parts,
  },
});

describe("kept verdicts", () => {
  it("are none of them due, nor different when all are judged anew, while nothing changes", async () => {
    const all = examples.flatMap((e) => e.claims).length;
    expect(await reevaluate(ledger)).toEqual({ judged: 0, changed: 0 });
    expect(await reevaluate(ledger, { all: true })).toEqual({ judged: all, changed: 0 });
    expect(await corrections(ledger)).toEqual([]);
  });

  it("that a new fact bears on are judged anew, no other would change, and each says why", async () => {
    await addFacts([fact("2024-08-19")], ledger);
    const { judged, changed } = await reevaluate(ledger);
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThan(8);
    expect(changed).toBeGreaterThan(0);
    expect((await reevaluate(ledger, { all: true })).changed).toBe(0);
    const found = await corrections(ledger);
    expect(found).toHaveLength(changed);
    for (const { before, after, because } of found) {
      expect(after.checked.asPublished?.asOf).toBe(before.checked.asPublished?.asOf);
      expect(after.checked.now.asOf).toBe(before.checked.now.asOf);
      expect(because).toMatchObject([{ origin: "user", appended: ["test-2024-08-19"], contacts: [{ before: null }] }]);
    }
  });

  it("of another time or pair are not", async () => {
    await addFacts([fact("1999-08-19")], ledger);
    expect((await reevaluate(ledger)).changed).toBe(0);
    expect((await reevaluate(ledger, { all: true })).changed).toBe(0);
  });

  it("are corrected before an article is checked again, and stay in the list as they were", async () => {
    const before = (await corrections(ledger)).length;
    await withdrawFact("test-2024-08-19", why, ledger);
    const example = examples.find((e) => e.claims.some((c) => c.claim.type === "halt"))!;
    const again = await check(example.document, ledger);
    expect(again.claims.map((c) => JSON.stringify(c))).toEqual(example.claims.map((c) => JSON.stringify(c)));
    const found = await corrections(ledger);
    expect(found.length).toBeGreaterThan(before);
    expect(found.at(-1)?.because).toMatchObject([{ withdrawn: ["test-2024-08-19"], reason: "a test" }]);
  });
});
