/** Every claim family, by the same suite: a verdict of the scale, a reason, coverage, figures that can be replayed. */
import { describe, expect, it } from "vitest";
import { checkClaim } from "../../src/check/check.ts";
import { CLAIM_TYPES } from "../../src/check/claim-types.ts";
import { admits } from "../../src/measure/rule-sets.ts";
import type { ClaimType, ResolvedClaim } from "../../src/model/claim.ts";
import type { Judged } from "../../src/model/verdict.ts";
import { claim, country, group, period, person, year } from "./claims.ts";
import { call, covers, ledgerOf, meet, roster, ruleSets, several, visit } from "./small-ledger.ts";

const ada = person("ada-president", "ARL");
const ben = person("ben-president", "BOR");
const sides = [[country("ARL")], [country("BOR")]] as const;
const high = { rank: 4, word: "high-level" } as const;

const EXAMPLES: Readonly<Record<ClaimType, ResolvedClaim>> = {
  existence: claim("existence", [ada], [ben], { comparator: "none", kinds: ["meeting"], period: year(2023) }),
  count: claim("count", [ada], [ben], { kinds: ["meeting"], value: 2, period: year(2024) }),
  ordinal: claim("ordinal", [ada], [ben], { kinds: ["meeting"], value: 2, period: year(2024) }),
  list: claim("list", [person("ann-fm", "ARL")], [country("BOR")], {
    kinds: ["visit"],
    direction: "a-to-b",
    period: year(2024),
  }),
  record: claim("record", [group("officials", "ARL", 6)], [country("BOR")], {
    kinds: ["visit"],
    direction: "a-to-b",
    comparator: "record",
    period: year(2024),
  }),
  comparison: claim("comparison", ...sides, { comparator: ">", level: high, baseline: year(2023), period: year(2024) }),
  trend: claim("trend", ...sides, { comparator: "decrease", level: high, period: year(2024) }),
  halt: claim("halt", ...sides, { comparator: "halt", level: high, period: year(2024) }),
  "first-last": claim("first-last", [ada], [ben], {
    comparator: "first-since",
    kinds: ["meeting"],
    baseline: year(2021),
    period: year(2024),
  }),
  streak: claim("streak", [ada], [ben], {
    kinds: ["meeting"],
    unit: "years",
    period: period("2021-01-01", "2023-12-31"),
  }),
  "pair-comparison": claim("pair-comparison", ...sides, {
    comparator: ">",
    level: high,
    period: year(2024),
    versusSides: { a: [country("ARL")], b: [country("CAR")] },
  }),
  share: claim("share", ...sides, { comparator: "increase", level: high, period: year(2024) }),
  reciprocity: claim("reciprocity", ...sides, { comparator: ">", period: year(2024) }),
  duration: claim("duration", [ada], [ben], { kinds: ["meeting"], value: 32, unit: "days", period: year(2024) }),
  office: claim("office", [person("ann-fm", "ARL", "ARL-fm")], [country("BOR")], {
    comparator: "first",
    kinds: ["visit"],
    direction: "a-to-b",
  }),
  interpretive: claim("interpretive", ...sides, {
    quote: "a sign of its growing focus on Borland",
    period: year(2024),
  }),
};
const contacts = [
  meet("2021-05-01", "ada-president", "ben-president"),
  meet("2022-05-01", "ada-president", "ben-president"),
  meet("2024-02-01", "ada-president", "ben-president"),
  meet("2024-05-01", "ada-president", "ben-president"),
  call("2024-03-01", "ada-president", "ben-president"),
  visit("2024-04-01", "ann-fm", "BOR"),
  meet("2024-06-01", "cem-president", "ada-president"),
  ...several(8, 2023, (day) => meet(day, "bob-trade", "art-trade")),
];
const ledger = ledgerOf(contacts, [
  covers("2015-01-01", "2025-12-31"),
  covers("2015-01-01", "2025-12-31", { countries: ["ARL", "CAR"] }),
]);
const NAMES = [
  "supported",
  "supported-with-qualification",
  "depends-on-definition",
  "contradicted",
  "unresolved",
  "not-a-factual-claim",
];

it("lists every family of the model once", () => {
  expect(CLAIM_TYPES.map((f) => f.type).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

for (const { type, example } of CLAIM_TYPES)
  describe(`${type}: "${example}"`, () => {
    const checked = checkClaim(EXAMPLES[type], { ledger, roster, ruleSets, published: "2024-08-20", asOf: null });

    it("gives both judgements, each a verdict with a reason and its coverage", async () => {
      const { asPublished, now, verdict } = await checked;
      expect(verdict).toBe(asPublished?.verdict);
      for (const judged of [asPublished as Judged, now]) {
        expect(NAMES).toContain(judged.verdict);
        expect(judged.reason).toMatch(/^[A-Z0-9].{10,}\.$/s);
        expect(Object.keys(judged.coverage).sort()).toEqual([
          "completeTo",
          "estimate",
          "from",
          "knownGaps",
          "level",
          "state",
          "statements",
        ]);
        for (const reading of judged.readings) expect(NAMES).toContain(reading.verdict);
      }
      expect(asPublished?.asOf).toBe("2024-08-20");
    });

    it("names what is missing exactly where it is unresolved for want of a record", async () => {
      const { asPublished } = await checked;
      if (asPublished?.verdict !== "unresolved") expect(asPublished?.missing).toEqual([]);
      else expect(asPublished.missing.length).toBeGreaterThan(0);
    });

    it("gives figures whose query and rule set give the same contacts again, none after the day of judgement", async () => {
      const { asPublished } = await checked;
      for (const figure of asPublished?.figures ?? []) {
        expect(figure.label).not.toBe("");
        expect(Number.isFinite(figure.value)).toBe(true);
        const ruleSet = ruleSets.find((r) => r.id === figure.ruleSet)!;
        const again = (await ledger.contacts(figure.query)).filter((c) => admits(ruleSet, c, roster));
        expect(figure.contacts).toEqual(again.map((c) => c.id));
        expect(again.every((c) => c.start <= "2024-08-20")).toBe(true);
      }
      if (asPublished?.verdict !== "not-a-factual-claim" && asPublished?.verdict !== "unresolved")
        expect(asPublished?.figures.length).toBeGreaterThan(0);
    });

    it("says the same again", async () => {
      const again = await checkClaim(EXAMPLES[type], { ledger, roster, ruleSets, published: "2024-08-20", asOf: null });
      expect(again).toEqual(await checked);
    });
  });
