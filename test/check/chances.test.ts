/** What chance alone would do, beside the verdicts: silences, counts that come in clusters, many series searched. */
import { describe, expect, it } from "vitest";
import { claim, country, person, year } from "./claims.ts";
import { covers, judge, meet, several, visit } from "./small-ledger.ts";

const complete = covers("1990-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
const meetings = (y: number, n: number) => several(n, y, (day) => meet(day, "ada-president", "ben-president"));
const silenceOf = (figures: readonly { readonly label: string; readonly value: number }[]) =>
  figures.filter((f) => f.label.startsWith("chance of")).map((f) => f.value);

describe("a silence", () => {
  const halt = claim("halt", [person("ada-president", "ARL")], [person("ben-president", "BOR")], {
    comparator: "halt",
    kinds: ["meeting"],
    period: year(2023),
  });
  const before = [2018, 2019, 2020, 2021, 2022].flatMap((y) => meetings(y, 12));
  it("comes with its chance in these days, and anywhere in the years compared", async () => {
    const { asPublished } = await judge(halt, before, [complete]);
    expect(asPublished?.verdict).toBe("supported");
    const [here, anywhere] = silenceOf(asPublished!.figures);
    expect(here).toBeLessThan(1e-4);
    expect(anywhere).toBeGreaterThan(here!);
  });
  it("has none where there was a contact, or where absence does not speak", async () => {
    expect(silenceOf((await judge(halt, [...before, ...meetings(2023, 1)], [complete])).asPublished!.figures)).toEqual(
      [],
    );
    const partial = covers("1990-01-01", "2022-12-31", { estimate: 0.99 });
    expect(silenceOf((await judge(halt, before, [partial])).asPublished!.figures)).toEqual([]);
  });
});

describe("a record of counts that vary more than chance", () => {
  const record = claim("record", [country("ARL")], [country("BOR")], {
    comparator: "record",
    kinds: ["visit"],
    direction: "a-to-b",
    level: { rank: 1, word: "leaders" },
    period: year(2023),
  });
  const visits = (counts: readonly number[]) =>
    counts.flatMap((n, i) => several(n, 2024 - counts.length + i, (day) => visit(day, "ada-president", "BOR")));
  const known = covers("2015-01-01", "2025-12-31", { completeness: "complete", estimate: 0.99 });
  it("is measured by the negative binomial, and says so", async () => {
    const { asPublished } = await judge(record, visits([1, 9, 0, 12, 1, 8, 0, 10, 14]), [known]);
    expect(asPublished?.notes.join()).toMatch(/vary [\d.]+ times as much as Poisson.*negative binomial/);
    expect(asPublished?.figures.some((f) => /^chance of 14 or more in one year/.test(f.label))).toBe(true);
  });
  it("is measured by Poisson where they do not", async () => {
    const { asPublished } = await judge(record, visits([4, 5, 4, 6, 5, 4, 5, 4, 8]), [known]);
    expect(asPublished?.notes.join()).not.toContain("negative binomial");
    expect(asPublished?.figures.some((f) => f.label.startsWith("chance of a strict record"))).toBe(true);
  });
});

describe("one against all others", () => {
  const most = (parts: Parameters<typeof claim>[3]) =>
    claim("comparison", [person("ada-president", "ARL")], [], {
      comparator: ">",
      kinds: ["visit"],
      direction: "a-to-b",
      period: year(2023),
      quote: "visited no country more often than Borland",
      versusSides: { a: [person("ada-president", "ARL")], b: [country("BOR")] },
      ...parts,
    });
  const wide = { ...complete, countries: ["ARL", "*"] };
  const visits = (b: number, c: number) => [
    ...several(b, 2023, (day) => visit(day, "ada-president", "BOR")),
    ...several(c, 2023, (day) => visit(day, "ada-president", "CAR")),
  ];
  it("stands above, ties, or is passed", async () => {
    expect((await judge(most({}), visits(5, 2), [wide])).verdict).toBe("supported");
    expect((await judge(most({}), visits(3, 3), [wide])).verdict).toBe("supported-with-qualification");
    expect((await judge(most({}), visits(2, 7), [wide])).verdict).toBe("contradicted");
    expect((await judge(most({}), visits(5, 2), [])).verdict).toBe("unresolved");
  });
});
