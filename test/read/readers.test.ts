import { describe, expect, it } from "vitest";
import { readerFor, readers } from "../../src/read/readers.ts";

const SAMPLES: Readonly<Record<string, string>> = {
  html: "<!doctype html><html lang=en><body><p>The ministers of both sides met in the city.</p></body></html>",
  markdown: "---\ntitle: A meeting\n---\n\nThe ministers of both sides met in the city.",
  text: "The ministers of both sides met in the city.",
};

describe("every reader", () => {
  for (const reader of readers)
    describe(reader.format, () => {
      const sample = SAMPLES[reader.format] as string;
      it("is found by its endings and by its text", () => {
        expect(sample).toBeDefined();
        for (const ending of reader.endings) expect(readerFor(`a.${ending.toUpperCase()}`, "anything")).toBe(reader);
        expect(readerFor("standard input", sample)).toBe(reader);
      });
      it("keeps the words", async () => {
        expect((await reader.read(sample, "here")).text).toContain("The ministers of both sides met in the city.");
      });
      it("takes nothing for granted", async () => {
        for (const text of ["", " ", "\n\n", "<", "---", "# ", "<html>", "\u0000"])
          expect(typeof (await reader.read(text, "here")).text).toBe("string");
      });
    });

  it("claims an ending that no other claims", () => {
    const endings = readers.flatMap((r) => r.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
