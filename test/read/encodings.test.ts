/** Texts in the older encodings, as other programs wrote them. */
import { describe, expect, it } from "vitest";
import { encodingOf } from "../../src/read/decode.ts";
import { mended } from "../../src/read/encodings.ts";
import { read } from "../../src/read/read.ts";

const EN =
  "The ministers met in the capital on 17 May 2024 — “for an hour”, at a café — and spoke about grain and transport.";
const RU =
  "Министр принял посла в столице 17 мая 2024 года. Они говорили о зерне и перевозках и условились встретиться ещё раз до лета.";

/** Platforms decode these and do not encode them: the table is made by decoding every byte. */
function encoded(text: string, label: string): Uint8Array {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  for (let byte = 0; byte < 256; byte++) bytes.set(mended(decoder.decode(Uint8Array.of(byte))), [byte]);
  if (label === "gb18030" || label === "big5")
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++)
        bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((c) => bytes.get(c) ?? [63]));
}

describe("an encoding", () => {
  it.each([
    ["windows-1252", EN],
    ["windows-1251", RU],
    ["koi8-r", RU],
    ["gb18030", "外交部长于2024年5月17日在首都会见大使。双方就粮食和运输问题交换了意见，并同意在夏季之前再次会面。"],
    ["big5", "外交部長於2024年5月17日在首都會見大使。雙方就糧食和運輸問題交換了意見，並同意在夏季之前再次會面。"],
  ])("%s is detected and named", async (label, text) => {
    const document = await read(encoded(text, label), { name: "a.txt" });
    expect(document.text).toBe(text);
    expect(document.encoding).toBe(label);
  });

  it.each(["utf-16le", "utf-16be"])("%s is known without a mark", async (label) => {
    const bytes = Buffer.from(EN, "utf16le");
    const document = await read(label === "utf-16be" ? bytes.swap16() : bytes, { name: "a.txt" });
    expect([document.text, document.encoding]).toEqual([EN, label]);
  });

  it("is not told where it is UTF-8, nor guessed from a few bytes", async () => {
    expect(await read(Buffer.from(EN), { name: "a.txt" })).not.toHaveProperty("encoding");
    await expect(read(Buffer.from(`${EN.slice(0, 40)} caf\u00e9`, "latin1"), { name: "a.txt" })).rejects.toThrow(
      /does not tell/,
    );
  });

  it("that a server gave counts before what is detected, and not against the bytes", async () => {
    const options = { name: "a.txt", encoding: "koi8-r" };
    expect((await read(encoded(RU, "koi8-r"), options)).text).toBe(RU);
    expect(await read(Buffer.from(RU), options)).not.toHaveProperty("encoding");
  });

  it("of a beginning that ends within a character is still UTF-8", async () => {
    expect(await encodingOf(Buffer.from("会见").subarray(0, 5))).toBe("utf-8");
  });
});
