import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { claim, country, person, year } from "./claims.ts";
import { covers, judge, visit } from "./small-ledger.ts";

const ada = person("ada-president", "ARL");
const covered = covers("2000-01-01", "2025-12-31", {
  ...{ completeness: "complete" as const, estimate: 0.99 },
  ...{ countries: ["ARL"], direction: "ARL->*" },
});
const trip = (day: string, to: string, end = day) => visit(day, "ada-president", to, { end });
/** Two journeys, or three where nobody says where the day between was spent; three countries, four visits. */
const contacts = [
  trip("2023-02-01", "BOR", "2023-02-02"),
  trip("2023-02-02", "CAR"),
  trip("2023-02-04", "BOR"),
  trip("2023-09-01", "DOR"),
];
const travelled = (quote: string, value: number, parts: Partial<Claim> = {}) =>
  claim("count", [ada], [], {
    ...{ kinds: ["visit"], direction: "a-to-b", period: year(2023), value, quote },
    ...parts,
  });
const verdict = async (...args: Parameters<typeof travelled>) =>
  (await judge(travelled(...args), contacts, [covered])).asPublished?.verdict;

describe("what a count counts", () => {
  it("countries, each once", async () => {
    const countries = { unit: "countries" } as const;
    expect(await verdict("visited three countries", 3, countries)).toMatch(/^supported/);
    expect(await verdict("visited nine countries", 9, countries)).toBe("unresolved");
  });
  it("journeys, each of which may lead to several countries", async () => {
    expect(await verdict("made two trips abroad", 2)).toMatch(/^supported/);
    expect(await verdict("made three trips abroad", 3)).toMatch(/^supported/);
    expect(await verdict("made nine trips abroad", 9)).toBe("unresolved");
    expect(await verdict("made four visits abroad", 4)).toMatch(/^supported/);
  });
  it("visits, where trips to one country are counted", async () => {
    const toBorland = (value: number) =>
      claim("count", [ada], [country("BOR")], {
        ...{ kinds: ["visit"] as const, direction: "a-to-b" as const, period: year(2023), value },
        quote: `made ${value} trips to Borland`,
      });
    expect((await judge(toBorland(2), contacts, [covered])).asPublished?.verdict).toMatch(/^supported/);
  });
  it("visits to each of two countries, where the words say so", async () => {
    const each = (quote: string, value: number) =>
      judge(
        claim("count", [ada], [country("BOR"), country("CAR")], {
          ...{ kinds: ["visit"] as const, direction: "a-to-b" as const, period: year(2023), value, quote },
        }),
        contacts,
        [covered],
      );
    expect((await each("visited Borland and Carland once each", 1)).asPublished?.verdict).toBe("contradicted");
    expect((await each("visited Borland and Carland once", 1)).asPublished?.verdict).toBe("unresolved");
  });
  it("no numbers of countries where times are compared", async () => {
    const record = claim("record", [ada], [], {
      ...{ kinds: ["visit"] as const, direction: "a-to-b" as const, period: year(2023), comparator: "record" as const },
      quote: "visited more countries than any predecessor",
    });
    expect((await judge(record, contacts, [covered])).verdict).toBe("unresolved");
  });
});
