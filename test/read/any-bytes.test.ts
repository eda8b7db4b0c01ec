/** Whatever comes in: a document whose text is even and marked nowhere else, or an InputError. Nothing in between. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import { read } from "../../src/read/read.ts";
import { evenWhiteSpace } from "../../src/read/white-space.ts";

const PIECES = [
  "<p>",
  "</p>",
  "<div class='x'>",
  "<!--",
  "<script>",
  "\n",
  "\n\n",
  "# ",
  "**",
  "---\n",
  "date: 2031-13-45",
  "The ministers of both sides met. ",
  "\u200b",
  "\r\n",
  "& < >",
  "“x”",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 30 })
  .map((a) => a.join(""));

describe("any input", () => {
  it.each(["a.txt", "a.md", "a.html", "-"])("%s", async (name) => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        try {
          const document = await read(new TextEncoder().encode(source), { name });
          expect(document.text).toBe(evenWhiteSpace(document.text));
          expect(document.text).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 150 },
    );
  });
});
