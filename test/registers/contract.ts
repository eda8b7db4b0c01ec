/** What every reader of registers must do, run on each of src/registers/readers.ts. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import type { RegisterReader } from "../../src/registers/register.ts";

/** Registers of a format: a sound one of two entries, and broken ones. */
export interface Sample {
  readonly text: string;
  /** Those that cannot be read as a whole, and where the error stands. */
  readonly broken: readonly { readonly text: string; readonly place: RegExp; readonly problem: RegExp }[];
}

export function registerReaderContract(reader: RegisterReader, all: readonly RegisterReader[], sample: Sample): void {
  const file = (text: string) => ({ text, name: "r", mapping: null });

  describe(`reader ${reader.id}`, () => {
    it("knows its own, with a byte order mark too, and is the first that does", () => {
      for (const text of [sample.text, `\uFEFF${sample.text}`]) expect(all.find((r) => r.fits(text))).toBe(reader);
    });

    it("gives each entry its line, an id that stays, days, a traveller and a country as written", () => {
      const [first, again] = [reader.read(file(sample.text), "n"), reader.read(file(sample.text), "n")];
      expect(again).toEqual(first);
      expect(first.entries).toHaveLength(2);
      const lines = sample.text.split("\n");
      for (const { line, row, written } of first.entries) {
        expect(lines.slice(line - 1, line + 12).join("\n")).toContain(written.begin);
        expect(row).toMatch(/^[\w-]+:\S+$/);
        expect(written.person).toBeTruthy();
        expect(written.country).toBeTruthy();
        expect(JSON.stringify(written)).not.toContain("undefined");
      }
      expect(new Set(first.entries.map((e) => e.row)).size).toBe(2);
    });

    it("keeps registers of different names apart", () => {
      const rows = (name: string) => reader.read(file(sample.text), name).entries.map((e) => e.row);
      expect(rows("one").some((id) => rows("two").includes(id))).toBe(false);
    });

    it("knows an entry again where others came before it", () => {
      const turned = reader.read(file(sample.text), "n").entries.map((e) => e.row);
      const [head, a, b, end] = pieces(sample.text);
      const other = reader.read(file([head, b, a, end].join("")), "n").entries.map((e) => e.row);
      expect([...other].sort()).toEqual([...turned].sort());
    });

    it("reads a second entry alike as another", () => {
      const [head, a, , end] = pieces(sample.text);
      expect(reader.read(file([head, a, a, end].join("")), "n").entries).toHaveLength(2);
    });

    for (const { text, place, problem } of sample.broken)
      it(`refuses as a whole, with place and remedy: ${problem.source}`, () => {
        let error: unknown;
        try {
          reader.read(file(text), "n");
        } catch (thrown) {
          error = thrown;
        }
        expect(error).toBeInstanceOf(InputError);
        expect((error as InputError).place).toMatch(place);
        expect((error as InputError).problem).toMatch(problem);
        expect((error as InputError).remedy).toBeTruthy();
      });
  });
}

/** Head, first entry, second entry, end: parted by blank lines, which no format minds. */
const pieces = (text: string): readonly [string, string, string, string] =>
  text.split(/(?<=\n)\n/) as unknown as readonly [string, string, string, string];
