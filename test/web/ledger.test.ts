/** What the ledger and a contact's page work out without a browser. */
import { describe, expect, it } from "vitest";
import { quoteOf } from "../../web/views/contact/state.ts";
import { chipsOf, type Query, rowsShown, toggled } from "../../web/views/ledger/state.ts";

describe("a value of a facet", () => {
  it.each<[Query, Parameters<typeof toggled>[1], string | number, object]>([
    [{}, "country", "CHN", { between: "CHN" }],
    [{ between: "CHN" }, "country", "RUS", { between: "CHN,RUS" }],
    [{ between: "CHN,RUS" }, "country", "USA", { between: "CHN,USA" }],
    [{ between: "CHN,RUS" }, "country", "CHN", { between: "RUS" }],
    [{ person: "a" }, "person", "b", { person: "a,b" }],
    [{ kind: "meeting" }, "kind", "meeting", { kind: null }],
    [{}, "status", "planned", { status: "held,planned" }],
    [{ status: "held,planned" }, "status", "planned", { status: null }],
    [{ level: "3" }, "level", 1, { level: "1" }],
    [{ level: "1" }, "level", 1, { level: null }],
    [{ from: "2024", to: "2024" }, "year", 2024, { from: null, to: null }],
  ])("of %o: %s %s gives %o", (query, facet, value, change) => {
    expect(toggled(query, facet, value)).toEqual(change);
  });

  it("has a chip, which takes it alone out; days are one", () => {
    expect(chipsOf({ between: "CHN,RUS", to: "2024", q: "expo", order: "asc" })).toEqual([
      { filter: "between", value: "CHN", change: { between: "RUS" } },
      { filter: "between", value: "RUS", change: { between: "CHN" } },
      { filter: "from", value: "/2024", change: { from: null, to: null } },
      { filter: "q", value: "expo", change: { q: null } },
    ]);
  });
});

describe("rows in sight", () => {
  it("are those of the window and a few more, within the list", () => {
    expect(rowsShown(200, 800, 40, 500_000)).toEqual([0, 23]);
    expect(rowsShown(-400_000, 800, 40, 500_000)).toEqual([9992, 10_028]);
    expect(rowsShown(-400_000, 800, 40, 10)).toEqual([10, 10]);
  });
});

describe("a quotation", () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return quoteOf(text, { start, end: start + words.length });
  };

  it("is the sentence around the words", () => {
    expect(around("It rained. The two met in Rome, he said. They left.", "met in Rome")).toEqual({
      ...{ before: "The two ", words: "met in Rome", after: ", he said." },
      isCut: [true, true],
    });
    expect(around("会谈前下雨。双方在北京会晤，随后离开。", "双方在北京会晤")).toMatchObject({
      ...{ before: "", after: "，随后离开。", isCut: [true, false] },
    });
  });

  it("goes no further where the words end their sentence, and never far", () => {
    expect(around("The two met. They left.", "The two met.")).toMatchObject({ before: "", after: "" });
    const long = `${"word ".repeat(500)}they met ${"again ".repeat(500)}`;
    const { before, after } = around(long, "they met");
    expect(before.length).toBeLessThanOrEqual(320);
    expect(before.startsWith("word")).toBe(true);
    expect(after.length).toBeLessThanOrEqual(320);
  });
});
