import { describe, expect, it } from "vitest";
import { loadData } from "../../src/ledger/load-data.ts";
import { dataFolder } from "../../src/paths.ts";
import { FILES, fact, makeData, party, TENURE, traveller } from "./small-data.ts";

describe("loadData", () => {
  it("reads the small folder", () => {
    const data = loadData(makeData());
    expect(data.roster.persons.find((p) => p.id === "aragorn-arn")?.names.zh).toEqual(["阿拉贡"]);
    expect(data.roster.tenures[2]).toMatchObject({
      office: "GON-hos",
      start: "2000-01-01",
      end: "2015-06-30",
      acting: false,
    });
    expect(data.rows.map((r) => r.id)).toEqual(["ar-1", "ar-2", "ar-3", "ar-4"]);
    expect(data.publishers[1]).toEqual({
      domain: "copy.example",
      publisher: "Copyist",
      side: null,
      language: "en",
      tier: "mirror",
    });
    expect(data.ruleSets.map((r) => r.id)).toEqual(["default"]);
  });

  const aragorn = traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN");
  it.each([
    [
      "an unknown person in a tenure",
      { "roster/tenures.csv": `${TENURE}\nboromir-gon,GON-hos,,,,,` },
      'roster/tenures.csv:2: no person "boromir-gon"',
    ],
    [
      "an impossible date",
      { "roster/tenures.csv": `${TENURE}\naragorn-arn,ARN-hos,2001-02-30,,,,` },
      '"2001-02-30" is no date',
    ],
    ["a second person of one id", { "registers/persons.csv": FILES["roster/persons.csv"] }, "a second time"],
    [
      "a rank off the ladder",
      { "roster/offices.csv": (FILES["roster/offices.csv"] as string).replace(",6,", ",7,") },
      'no rank "7"',
    ],
    [
      "a row that ends before it starts",
      { "ledger/ar-go.jsonl": fact("x", "call", "2010-05-02", { end: "2010-05-01", who: [aragorn] }) },
      "ar-go.jsonl:1",
    ],
    [
      "a visit to nowhere",
      { "ledger/ar-go.jsonl": fact("x", "visit", "2010-05-02", { who: [aragorn] }) },
      "without a country",
    ],
    [
      "a row with nobody in it",
      { "ledger/ar-go.jsonl": fact("x", "call", "2010-05-02", { who: [] }) },
      "nobody takes part",
    ],
    [
      "a strange kind",
      {
        "ledger/ar-go.jsonl": fact("x", "letter", "2010-05-02", { who: [party("A", "aragorn-arn", "ARN-hos", "ARN")] }),
      },
      'kind "letter"',
    ],
    [
      "a coverage statement without days",
      { "ledger/coverage.jsonl": '{"id":"c","countries":["ARN"]}' },
      "coverage.jsonl:1",
    ],
    [
      "a judgement without reason",
      { "ledger/judgements.jsonl": '{"id":"j","judgement":"same","subjects":["a","b"]}' },
      "judgements.jsonl:1",
    ],
    ["a rule set that is none", { "rule-sets/odd.json": "{}" }, "rule-sets/odd.json"],
  ])("refuses %s", (_, changed, message) => {
    expect(() => loadData(makeData(changed as Record<string, string>))).toThrow(message);
  });

  it("reads the shipped folder: every row of the registers and the fact files", () => {
    const { rows, roster, ruleSets } = loadData(dataFolder);
    const of = (file: string) => rows.filter((r) => r.file === file);
    expect(of("us-travels")).toHaveLength(4271);
    expect(of("us-travels").filter((r) => r.participants[0]?.office === "USA-president")).toHaveLength(832);
    expect(of("us-travels").filter((r) => r.participants[0]?.office === "USA-secstate")).toHaveLength(3439);
    expect(of("us-visits")).toHaveLength(3264);
    expect(rows.filter((r) => !r.file.startsWith("us-t") && !r.file.startsWith("us-v"))).toHaveLength(991);
    const persons = new Set(roster.persons.map((p) => p.id));
    expect(rows.flatMap((r) => r.participants).filter((p) => p.person && !persons.has(p.person))).toEqual([]);
    expect(ruleSets.map((r) => r.id)).toEqual([
      ...["default", "chinavisits", "colt", "counterparts", "historian", "in-person-only", "leaders-only"],
    ]);
  });
});
