import { describe, expect, it } from "vitest";
import type { Tenure } from "../../src/model/tenure.ts";
import type { CountRow } from "../../web/shell/counts.ts";
import { axisOf, inScripts } from "../../web/shell/roster.ts";
import { holderClasses } from "../../web/views/office/state.ts";
import { evidence, spanOf, yearOfLatest, yearsOf } from "../../web/views/profile/state.ts";

const row = (keys: object, count: number): CountRow =>
  ({
    ...{ kind: "contacts", ...keys, counts: { default: count }, coverage: { state: "covered" } },
  }) as unknown as CountRow;
const tenure = (person: string, from: string | null, to: string | null): Tenure => ({
  ...{ person, office: "X-o", from, to, acting: false, source: "" },
  ...{ start: from ?? "0001-01-01", end: to ?? "9999-12-31" },
});

describe("the pages of persons and offices", () => {
  it("show every year, with its parts under the rule set", () => {
    const years = [row({ year: 2020 }, 3), row({ year: 2021 }, 0), row({ year: 2020, kind: "visit" }, 1)];
    const parts = [
      row({ year: 2020, level: 1 }, 2),
      row({ year: 2020, level: "none" }, 1),
      row({ year: 2020, level: 2 }, 0),
    ];
    const found = yearsOf({ kind: "contacts", key: "level", ruleSet: "default" }, years, parts);
    expect(found.map(({ year, count, parts: p }) => [year, count, p.map(({ value }) => value)])).toEqual([
      [2020, 3, [1, "none"]],
      [2021, 0, []],
    ]);
    expect(spanOf(years)).toEqual({ from: 2020, to: 2021 });
    expect(spanOf([])).toBeNull();
  });

  it("begin the latest contacts in the year from which on there are enough", () => {
    const years = [row({ year: 2018 }, 9), row({ year: 2019 }, 4), row({ year: 2020 }, 2), row({ year: 2021 }, 0)];
    expect(yearOfLatest(years, 5)).toBe(2019);
    expect(yearOfLatest(years, 100)).toBe(2018);
    expect(yearOfLatest([], 5)).toBeNull();
  });

  it("draw an axis by what is dated alone", () => {
    expect(axisOf([tenure("a", "2001-02-03", null), tenure("b", null, "2010-01-01")], [2012])).toEqual({
      ...{ from: "2001-02-03", to: "2012-12-31" },
    });
    expect(axisOf([tenure("a", null, null)], [])).toBeNull();
  });

  it("give those who hold an office one after another different colours", () => {
    const classes = holderClasses([tenure("b", "2005-01-01", null), tenure("a", "2001-01-01", "2004-12-31")]);
    expect([...classes]).toEqual([
      ["a", "holder-0"],
      ["b", "holder-1"],
    ]);
  });

  it("link a number to its contacts, and name in the reader's language first", () => {
    expect(evidence({ person: "x" }, { from: 2020, to: 2020 }, "colt")).toBe(
      "/ledger?person=x&from=2020&to=2020&rule-set=colt",
    );
    const names = { en: ["Xi Jinping"], zh: ["习近平"], ru: [] };
    expect(inScripts(names, "zh").map(({ name }) => name)).toEqual(["习近平", "Xi Jinping"]);
  });
});
