import { describe, expect, it } from "vitest";
import { widthOf, wrap, wrapRanges } from "../../../src/cli/render/width.ts";

describe("columns", () => {
  it.each([
    ["plain", 5],
    ["Ünïcödé", 7],
    ["e\u0301", 1],
    ["王毅外长", 8],
    ["Москва", 6],
    ["✓~ ◐ ✗", 6],
    ["👩‍👩‍👧", 2],
    ["“–”", 3],
  ])("%s takes %i", (text, width) => expect(widthOf(text)).toBe(width));
});

describe("lines", () => {
  it("break at blanks, never wider than asked", () => {
    const text =
      "President Ada Marlow met 王毅外长 and e\u0301e\u0301e\u0301 in Silberstadt-an-der-Langen-Brücke on Wednesday";
    for (const width of [8, 13, 20, 40])
      for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(wrap(text, 200)).toEqual([text]);
  });
  it("cut a word only where it is wider than a line", () => {
    expect(wrap("a abcdefgh b", 4)).toEqual(["a", "abcd", "efgh", "b"]);
    expect(wrap("西尔瓦尼亚", 4)).toEqual(["西尔", "瓦尼", "亚"]);
  });
  it("keep offsets into the text", () => {
    const text = "one two\nthree four";
    expect(wrapRanges(text, 9).map(([a, b]) => text.slice(a, b))).toEqual(["one two", "three", "four"]);
  });
  it("give one empty line for nothing", () => expect(wrap("", 10)).toEqual([""]));
});
