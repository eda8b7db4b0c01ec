import { describe, expect, it } from "vitest";
import { extractor } from "../reading.ts";
import { articleOf } from "./read.ts";

const existence = (text: string) =>
  extractor.extract(articleOf(text, "2024-09-02")).claims.filter((c) => c.type === "existence" && c.value === 1);

describe("contacts that a text asserts", () => {
  it("are claims that they took place, over the whole sentence", () => {
    const [claim] = existence("Vladimir Putin visited China in May 2024.");
    expect(claim).toMatchObject({
      quote: "Vladimir Putin visited China in May 2024",
      kinds: ["visit"],
      direction: "a-to-b",
      period: { start: "2024-05-01", end: "2024-05-31" },
    });
    expect(claim?.b.map((p) => p.country)).toEqual(["CHN"]);
  });

  it("have both sides", () => {
    const [claim] = existence("Xi Jinping and Vladimir Putin met in Astana on 3 July 2024.");
    expect([claim?.a, claim?.b].map((side) => side?.map((p) => p.country))).toEqual([["CHN"], ["RUS"]]);
  });

  it.each([
    "Vladimir Putin will visit China in October 2024.",
    "Vladimir Putin met Xi Jinping three times in 2024.",
    "Vladimir Putin met voters in Kazan on 3 July 2024.",
    "Xi Jinping has not visited Washington in 2024.",
  ])("are not: %s", (text) => expect(existence(text)).toEqual([]));
});
