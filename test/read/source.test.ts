import { describe, expect, it } from "vitest";
import { readSource } from "../../src/read/source.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";

const PROSE = "The foreign ministers of Freedonia and Sylvania met in the capital.";

describe("a source", () => {
  it("is a file, standard input or an address", async () => {
    expect((await readSource("a.txt", fakeTerminal({ "a.txt": PROSE }))).text).toBe(PROSE);
    expect((await readSource("-", fakeTerminal({}, PROSE))).text).toBe(PROSE);
    const fetched = { ...fakeTerminal(), fetch: async () => Buffer.from(PROSE) };
    expect((await readSource("https://review.example/a", fetched)).sources).toEqual(["https://review.example/a"]);
  });
  it("is refused with its name", async () => {
    await expect(readSource("missing.txt", fakeTerminal())).rejects.toThrow(/missing\.txt/);
    await expect(readSource("ftp://review.example/a", fakeTerminal())).rejects.toThrow(/address/);
    await expect(readSource("-", fakeTerminal({}, "x".repeat(100)), { maxSize: 50 })).rejects.toThrow(
      /standard input.*--max-size/s,
    );
  });
});
