import { describe, expect, it } from "vitest";
import { pageAt } from "../../src/model/document.ts";
import { pageMark, unmarked, withoutMarks } from "../../src/read/pages.ts";
import { type Line, withoutRunningLines } from "../../src/read/pdf-lines.ts";
import { paragraphsOf } from "../../src/read/pdf-paragraphs.ts";

const none = { count: 3, empty: [] };

describe("pages", () => {
  it("begin where their marks stood", () => {
    const { text, pages } = unmarked(`One and ${pageMark(2)}two.\n\n${pageMark(3)}Three.`, none);
    expect([text, pages]).toEqual(["One and two.\n\nThree.", [0, 8, 14]]);
    expect([0, 7, 8, 13, 14, 19].map((at) => pageAt({ pages }, at))).toEqual([1, 1, 2, 2, 3, 3]);
    expect(pageAt({}, 5)).toBeNull();
  });
  it("without words begin where the next does, and the first that has some at 0", () => {
    const { pages } = unmarked(`Two. ${pageMark(4)}Four.`, { count: 4, empty: [1, 3] });
    expect(pages).toEqual([0, 0, 5, 5]);
    expect([0, 5].map((at) => pageAt({ pages }, at))).toEqual([2, 4]);
  });
  it("whose mark went with a line begin where the next does; beyond the last there is none", () => {
    expect(unmarked(`One. ${pageMark(3)}Three.`, none).pages).toEqual([0, 5, 5]);
    expect(unmarked(`One. ${pageMark(9)}Nine.`, none).pages).toEqual([0, 10, 10]);
  });
  it("are marked by nothing that a text brings along", () => {
    expect(withoutMarks(`a${pageMark(12)}b`)).toBe("ab");
  });
});

/** A line of full width at its place, ten points high, twelve below the one before. */
const line = (text: string, row: number, more: Partial<Line> = {}): Line => ({
  ...{ text, left: 50, right: 500, y: 700 - 12 * row, height: 10, depth: 0.2 + row / 100 },
  ...more,
});

describe("printed lines", () => {
  it("are joined to paragraphs, also over the page's end", () => {
    const pages = [
      [line("The ministers met in the", 0), line("capital.", 1, { right: 90 }), line("They spoke about grain and", 2)],
      [line("transport.", 0), line("A note", 3)],
    ];
    const { text, pages: begins } = unmarked(paragraphsOf(pages), { count: 2, empty: [] });
    expect(text).toBe("The ministers met in the capital.\n\nThey spoke about grain and transport.\n\nA note");
    expect(begins).toEqual([0, text.indexOf("transport")]);
  });
  it("give back a divided word, and keep one that has a hyphen of its own", () => {
    const lines = ["A high-level visit. The minis-", "ters of both sides held high-", "level talks"].map((t, i) =>
      line(t, i),
    );
    expect(paragraphsOf([lines])).toBe("A high-level visit. The ministers of both sides held high-level talks");
  });
  it("of Han take no blank", () => {
    expect(paragraphsOf([[line("法国总统在巴黎会见", 0), line("德国总理。", 1)]])).toBe("法国总统在巴黎会见德国总理。");
  });
  it("that return on every page, and numbers of pages, are the page's", () => {
    const page = (n: number): Line[] => [
      line(`Gazette of the Ministry, no. ${n}`, 0, { depth: 0.03 }),
      line(`Words of page ${n}.`, 1),
      line(`- ${n} -`, 50, { depth: 0.97 }),
    ];
    const kept = withoutRunningLines([page(1), page(2), page(3)]);
    expect(kept.map((lines) => lines.map((l) => l.text))).toEqual([1, 2, 3].map((n) => [`Words of page ${n}.`]));
    // On one page nothing returns, and a line in the middle is never a head
    expect(withoutRunningLines([page(1)])[0]).toHaveLength(2);
  });
});
