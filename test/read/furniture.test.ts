import { describe, expect, it } from "vitest";
import { furniturePatterns, isFurniture } from "../../src/read/furniture.ts";

describe("furniture: every pattern drops its example and leaves its counter", () => {
  for (const { id, pattern, example, counter } of furniturePatterns)
    it(id, () => {
      expect(pattern.test(example)).toBe(true);
      expect(pattern.test(counter)).toBe(false);
      expect(isFurniture(counter)).toBe(false);
    });
});

describe("lines of controls", () => {
  it.each([
    "date 2031-04-02 + ↺ − 16 px",
    "Published: 2 April 2031",
    "Updated April 2, 2031 10:15 GMT",
    "A+ A-",
    "Text size: 14 px",
    "Share on Facebook · Twitter · WhatsApp · Email",
    "5 min read",
    "Print | Save | Listen to this article",
    "Share this article",
    "- + 100%",
    "Advertisement",
    "Read more",
    "Accept all cookies",
  ])("%s goes", (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    "The two presidents share a border.",
    "Print media reported the visit on 2 April 2031.",
    "He visited on 2 April 2031",
    "16 meetings were held.",
    "2 April 2031",
    "Share of visits by country",
    "Home minister visits capital",
    "Contact between the ministers resumed.",
  ])("%s stays", (line) => expect(isFurniture(line)).toBe(false));

  it.each([
    `${"share this article on x facebook ".repeat(12)}and then`.slice(0, 400),
    `${"+ - ".repeat(99)}a`,
    "12 12 12 12 ".repeat(30),
  ])("the answer on %s comes", (line) => expect(isFurniture(line)).toBe(false));
});
