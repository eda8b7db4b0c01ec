import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashOfData } from "../../src/ledger/data-folder.ts";
import { readLines, readTable } from "../../src/ledger/tables.ts";
import { makeData, temporaryFolder } from "./small-data.ts";

function folderWith(name: string, content: string | Uint8Array): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return folder;
}

describe("readTable", () => {
  it("gives the columns asked for, quotes undone, whatever the line ends", () => {
    const folder = folderWith("t.csv", '\uFEFFa,b,c\r\n"x, y","he said ""no""",\n1,,"z"\r\n"",2,3');
    expect(readTable(folder, "t.csv", ["c", "a", "b"]).map((row) => row.fields)).toEqual([
      ["", "x, y", 'he said "no"'],
      ["z", "1", ""],
      ["3", "", "2"],
    ]);
  });
  it("has no rows where the file is absent", () => {
    expect(readTable(temporaryFolder(), "t.csv", ["a"])).toEqual([]);
  });
  it.each([
    ["a missing column", "a,b\n1,2", "t.csv:1", "no column"],
    ["a line with a field too many", "a,c\n1,2\n1,2,3", "t.csv:3", "3 fields"],
    ["an open quote", 'a,c\n1,"2', "t.csv:2", "does not close"],
  ])("names the line of %s", (_, text, place, problem) => {
    const read = () => readTable(folderWith("t.csv", text), "t.csv", ["a", "c"]);
    expect(read).toThrow(place);
    expect(read).toThrow(problem);
  });
  it("refuses what is not UTF-8", () => {
    expect(() => readTable(folderWith("t.csv", Uint8Array.from([0x61, 0xff, 0xfe])), "t.csv", ["a"])).toThrow("UTF-8");
  });
});

describe("readLines", () => {
  it("passes over empty lines and names the line of a bad one", () => {
    expect(readLines(folderWith("t.jsonl", '{"a":1}\n\n{"a":2}\n'), "t.jsonl").map((l) => l.place)).toEqual([
      "t.jsonl:1",
      "t.jsonl:3",
    ]);
    expect(() => readLines(folderWith("t.jsonl", '{"a":1}\n{"a":'), "t.jsonl")).toThrow("t.jsonl:2: no JSON");
    expect(() => readLines(folderWith("t.jsonl", "[1]"), "t.jsonl")).toThrow("expected an object");
  });
});

describe("hashOfData", () => {
  it("follows content and names, not the place", () => {
    const [one, two] = [makeData(), makeData()];
    expect(hashOfData(one)).toBe(hashOfData(two));
    expect(hashOfData(makeData({ "publishers.csv": "domain,publisher,side,language,tier\n" }))).not.toBe(
      hashOfData(one),
    );
  });
  it("refuses a folder without a roster", () => {
    expect(() => hashOfData(temporaryFolder())).toThrow("no data folder");
  });
});
