/** Cells of pairs, counterparts and coverage are what one asks by naming them. */
import { describe, expect, it } from "vitest";
import { get, json } from "./on-starter-api.ts";

interface Row {
  readonly [key: string]: unknown;
  readonly count: number;
  readonly coverage: object;
}

describe("a count by pair", () => {
  it.each([
    "kind=visit&from=2024&to=2024&level=1",
    "kind=meeting,call,video&from=2015&level=3",
    "kind=visit&from=1990&to=1999&rule-set=historian",
  ])("of %s", async (asked) => {
    const { rows } = await json(`/counts?by=pair&${asked}`);
    expect(rows.length).toBeGreaterThan(1);
    for (const { pair, count, coverage } of (rows as Row[]).slice(0, 12)) {
      const [of] = (await json(`/counts?between=${String(pair).replace("-", ",")}&${asked}`)).rows as Row[];
      expect([pair, count, coverage]).toEqual([pair, of!.count, of!.coverage]);
    }
  });
});

describe("a count by counterpart", () => {
  it("is that of both persons together", async () => {
    const asked = "person=sergey-lavrov-1950&kind=meeting,call,video";
    const { rows } = (await json(`/counts?by=counterpart&${asked}&names=zh`)) as { rows: Row[] };
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map((r) => r.counterpart)).not.toContain("sergey-lavrov-1950");
    for (const { counterpart, count } of [...rows].sort((a, b) => b.count - a.count).slice(0, 8)) {
      const [of] = (await json(`/counts?${asked}&person=${counterpart}`)).rows as Row[];
      expect([counterpart, count]).toEqual([counterpart, of!.count]);
    }
  });
});

describe("coverage by cells", () => {
  it("of each country that was there, with the one named", async () => {
    const asked = "kind=visit&level=1&from=1985&to=1985";
    const { rows, names } = await json(`/coverage/cells?by=country&between=USA&${asked}&names=ru`);
    const ids: string[] = rows.map((r: Row) => r.country);
    expect(ids).toEqual(expect.arrayContaining(["SUN", "FRA"]));
    expect(ids).not.toContain("RUS");
    expect(ids).not.toContain("USA");
    expect(names.FRA).toBe("Франция");
    const { coverage } = await json(`/coverage?between=USA,FRA&${asked}`);
    expect(rows.find((r: Row) => r.country === "FRA").coverage).toEqual(coverage);
    expect(coverage.state).toBe("covered");
  });

  it("of the pairs among some countries, also as CSV", async () => {
    const asked = "by=pair&countries=USA,CHN,RUS&kind=meeting&level=1&from=2024&to=2024";
    const { rows } = await json(`/coverage/cells?${asked}`);
    expect(rows.map((r: Row) => r.pair)).toEqual(["CHN-RUS", "CHN-USA", "RUS-USA"]);
    const { coverage } = await json("/coverage?between=CHN,USA&kind=meeting&level=1&from=2024&to=2024");
    expect(rows[1].coverage).toEqual(coverage);
    const csv = await (await get(`/api/v1/coverage/cells?${asked}&format=csv`)).text();
    expect(csv.split("\r\n")[0]).toBe(
      "pair,coverage_state,coverage_level,coverage_from,coverage_completeTo,coverage_estimate",
    );
  });

  it("not of pairs among all, nor of a country that is none", async () => {
    for (const asked of ["by=pair", "by=country&countries=XXX"]) {
      const response = await get(`/api/v1/coverage/cells?${asked}`);
      expect(response.status).toBe(400);
      expect(((await response.json()) as { remedy: string }).remedy).not.toBe("");
    }
  });
});
