import { describe, expect, it } from "vitest";
import { tokensOf } from "../../src/extract/engine/tokens.ts";

const whole = (text: string) => tokensOf(text, { start: 0, end: text.length });
const words = (text: string) => {
  const { start, end } = whole(text);
  return start.map((from, i) => text.slice(from, end[i]));
};

describe("tokens", () => {
  it("are words of letters, marks and digits, with keys in lower case and without diacritics", () => {
    expect(words("Nguyễn met G20’s leaders, twice.")).toEqual(["Nguyễn", "met", "G20", "s", "leaders", "twice"]);
    expect(whole("Nguyễn Ünal").key).toEqual(["nguyen", "unal"]);
  });

  it("are single characters in Han, which part a word beside them", () => {
    expect(words("王毅G20会见")).toEqual(["王", "毅", "G20", "会", "见"]);
  });

  it("keep two halves of one character together, and halves that stand alone apart", () => {
    expect(words("𠮷野 𝐀𝐁")).toEqual(["𠮷", "野", "𝐀𝐁"]);
    expect(words("a\ud800b \udc00c")).toEqual(["a", "b", "c"]);
  });

  it("lie in their span", () => {
    const { start, end } = tokensOf("one two three", { start: 4, end: 7 });
    expect([start, end]).toEqual([[4], [7]]);
  });
});
