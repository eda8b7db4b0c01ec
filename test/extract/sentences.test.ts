import { describe, expect, it } from "vitest";
import { sentenceWords } from "../../src/extract/languages/en/sentence-words.ts";
import { sentenceSpans } from "../../src/extract/sentences.ts";

const split = (text: string): string[] => sentenceSpans(text, sentenceWords).map((s) => text.slice(s.start, s.end));

describe("sentenceSpans", () => {
  it.each([
    ["Mr. Ruto met Gen. Brown. They talked.", ["Mr. Ruto met Gen. Brown.", "They talked."]],
    ["The U.S. envoy left the U.S. He flew home.", ["The U.S. envoy left the U.S.", "He flew home."]],
    [
      "Franklin D. Hughes Jr. spoke at 9 a.m. in Oslo. Then he left.",
      ["Franklin D. Hughes Jr. spoke at 9 a.m. in Oslo.", "Then he left."],
    ],
    ["They met on Jan. 5. No. 10 was silent.", ["They met on Jan. 5.", "No. 10 was silent."]],
    [
      "Ties between the two states.2023 has seen more.It is a fact.",
      ["Ties between the two states.", "2023 has seen more.", "It is a fact."],
    ],
    ["See www.example.org and 3.5 percent. Fine.", ["See www.example.org and 3.5 percent.", "Fine."]],
    ["A Heading\nThe minister left.\n\nSecond paragraph", ["A Heading", "The minister left.", "Second paragraph"]],
    // A heading in Han has no capital and no full stop; a line filled to its width is none
    ["外长抵达内罗毕\n他随后会见总统。", ["外长抵达内罗毕", "他随后会见总统。"]],
    [
      "外交部发言人昨天在例行记者会上就总统下周的访问\n回答提问并介绍有关安排和两国的合作以及贸易情况。",
      ["外交部发言人昨天在例行记者会上就总统下周的访问\n回答提问并介绍有关安排和两国的合作以及贸易情况。"],
    ],
    ["Trade with the EU-U.S. Council grew.", ["Trade with the EU-U.S. Council grew."]],
    ["“We met.” He smiled! Why? Because.", ["“We met.”", "He smiled!", "Why?", "Because."]],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
  it.each(["They met, ", "会见，", "Meets", "😀"])("reads what is longer than any sentence in pieces: %s", (words) => {
    const text = words.repeat(2_000);
    const pieces = split(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(words.endsWith(" ") ? " " : "")).toBe(text.trimEnd());
    expect(pieces.every((piece) => piece.length <= 3_000 && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(
      true,
    );
  });
  it("gives nothing for nothing", () => {
    expect(split("")).toEqual([]);
    expect(split(" \n ")).toEqual([]);
  });
});
