/** Only what a PDF's reader leaves behind is outlived. */
import { expect, it } from "vitest";
import { isLeftover } from "../src/leftovers.ts";

const thrownAt = (place: string): Error =>
  Object.assign(new Error("Missing endstream command."), { stack: `at ${place}` });

it.each<[string, unknown, boolean]>([
  ["of the library", thrownAt("node_modules/unpdf/dist/pdfjs.mjs:1:2"), true],
  ["of ours", thrownAt("src/read/pdf-text.ts:1:2"), false],
  ["of no error", "unpdf", false],
])("a rejection %s", (_, reason, expected) => {
  expect(isLeftover(reason)).toBe(expected);
});
