import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import { read } from "../../src/read/read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const PROSE =
  "The foreign ministers of Freedonia and Sylvania met in the capital on Wednesday and spoke for two hours about trade, the ministry said.";
const readText = (text: string, name = "a.txt", more = {}) => read(bytes(text), { name, ...more });

describe("a document", () => {
  it("keeps the words and their offsets", async () => {
    const document = await readText(`\ufeff${PROSE}\r\n\r\nThey\u00a0had  met\tin\u200b May.\r\n`);
    expect(document.text).toBe(`${PROSE}\n\nThey had met in May.`);
    expect(document).toMatchObject({ language: "en", origin: "article", published: null, title: null, row: null });
  });

  it("has the hash of its words as its id, whatever the file is called", async () => {
    const [one, two, other] = await Promise.all([
      readText(PROSE, "a.txt"),
      readText(PROSE, "b.md"),
      readText(`${PROSE} So.`),
    ]);
    expect(one.id).toBe(two.id);
    expect(one.id).not.toBe(other.id);
  });

  it("joins lines that were broken at a fixed width, and leaves lists", async () => {
    const wrapped =
      "The foreign ministers of Freedonia and Sylvania met in the capital\non Wednesday and spoke for two hours about trade, the ministry said.";
    expect((await readText(wrapped)).text).not.toContain("\n");
    const list = "The ministers who came to the meeting were:\n- Ada Marlow of Freedonia\n- Otto Brandt of Sylvania";
    expect((await readText(list)).text).toContain("\n- Otto");
  });

  it("keeps its first letter where its heading has no words", async () => {
    expect((await readText(`# <p>\n${PROSE}`, "a.md")).text).toBe(PROSE);
  });

  it("takes a headline from the first line, when prose follows", async () => {
    const document = await readText(`Ministers meet in the capital\n\n${PROSE} ${PROSE}`);
    expect(document.title).toBe("Ministers meet in the capital");
    expect(document.text.startsWith("The foreign ministers")).toBe(true);
  });
});

describe("the publication date", () => {
  const published = async (text: string, more = {}) => (await readText(text, "a.txt", more)).published;

  it("comes from a line of furniture, which is no text", async () => {
    const document = await readText(` date 2031-04-02 + ↺ − 16 px\n\n${PROSE}`);
    expect(document.published).toEqual({ day: "2031-04-02", from: "page", basis: "stated" });
    expect(document.text).toBe(PROSE);
  });
  it("comes from a dateline, which stays", async () => {
    const document = await readText(`GENEVA, April 2, 2031 (Agency) — ${PROSE}`);
    expect(document.published).toMatchObject({ day: "2031-04-02", from: "dateline" });
    expect(document.text).toContain("GENEVA");
  });
  it("comes from the head of the page", async () => {
    expect(await published(`2 April 2031 | World\n\n${PROSE}`)).toMatchObject({ day: "2031-04-02", from: "page" });
    expect(await published(`2 April 2031 | ${PROSE}`)).toMatchObject({ day: "2031-04-02", from: "page" });
    expect(await published(`By Mara Quill | 2 April 2031\n\n${PROSE}`)).toMatchObject({ day: "2031-04-02" });
  });
  it("is the date of publication, not of the last change", async () => {
    expect(await published(`Updated: 5 April 2031\nPublished: 2 April 2031\n\n${PROSE}`)).toMatchObject({
      day: "2031-04-02",
    });
  });
  it("is what the user says", async () => {
    expect(await published(`Published: 2 April 2031\n\n${PROSE}`, { published: "2031-05-01" })).toEqual({
      day: "2031-05-01",
      from: "argument",
      basis: "stated",
    });
  });
  it("is never guessed: a dateline without a year, dates in the prose, the headings of a chronology", async () => {
    expect(await published(`GENEVA, April 2 — ${PROSE}`)).toBeNull();
    expect(await published(`${PROSE} The talks of 2 April 2031 were short.`)).toBeNull();
    expect(await published(`2 April 2031\n\n${PROSE}\n\n3 April 2031\n\n${PROSE}`)).toBeNull();
  });
  it("is refused where no calendar has it", async () => {
    await expect(readText(PROSE, "a.txt", { published: "9999-01-01" })).rejects.toThrow(/9999/);
    await expect(readText(PROSE, "a.txt", { published: "2031-02-30" })).rejects.toThrow(/calendar/);
    await expect(readText(`Published: 31 April 2031\n\n${PROSE}`)).rejects.toThrow(InputError);
  });
});

describe("bad input", () => {
  it("empty", () => expect(readText("")).rejects.toThrow(/a\.txt: the file is empty/));
  it("blanks", () => expect(readText(" \n\t \n")).rejects.toThrow(/only blanks/));
  it("binary", async () => {
    await expect(read(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d), { name: "a.pdf" })).rejects.toThrow(
      /PDF is damaged/,
    );
    await expect(read(Uint8Array.of(65, 66, 0, 67), { name: "a.txt" })).rejects.toThrow(/byte 2/);
  });
  it("another encoding, with the byte", async () => {
    const latin = Buffer.concat([Buffer.from(`${PROSE} caf`), Buffer.from([0xe9, 0x20])]);
    await expect(read(latin, { name: "a.txt" })).rejects.toThrow(new RegExp(`byte ${PROSE.length + 4}: 0xE9`));
    await expect(read(latin.subarray(0, latin.length - 1), { name: "a.txt" })).rejects.toThrow(/byte/);
  });
  it("too large", async () => {
    await expect(readText(PROSE, "a.txt", { maxSize: 20 })).rejects.toThrow(/--max-size/);
    await expect(read(new Uint8Array(20_000_001).fill(65), { name: "a.txt" })).rejects.toThrow(/20\.1 MB .* 20 MB/);
  });
  it("no article", () =>
    expect(readText("<html><body><script>x()</script></body></html>", "a.html")).rejects.toThrow(/no article/));
});

describe("encodings", () => {
  it("UTF-16 with a byte order mark", async () => {
    const le = Buffer.from(`\ufeff${PROSE}`, "utf16le");
    expect((await read(le, { name: "a.txt" })).text).toBe(PROSE);
    expect((await read(Buffer.from(le).swap16(), { name: "a.txt" })).text).toBe(PROSE);
  });
  it("a page that declares its own", async () => {
    const page = Buffer.from(
      `<html><head><meta charset="windows-1252"></head><body><p>${PROSE} Caf\u00e9.</p></body></html>`,
      "latin1",
    );
    expect((await read(page, { name: "a.html" })).text).toContain("Café");
  });
});

describe("languages", () => {
  it.each([
    [
      "German",
      "Der Außenminister traf am Montag in der Hauptstadt seinen Amtskollegen und sprach mit ihm über den Handel.",
    ],
    [
      "French",
      "Le ministre des Affaires étrangères a rencontré lundi son homologue dans la capitale pour parler du commerce.",
    ],
  ])("refuses %s by its name", (language, text) =>
    expect(readText(text)).rejects.toThrow(`Summitry reads English, Chinese and Russian; this looks like ${language}`));
  it("tells a line of Russian from Bulgarian by its soft signs", async () => {
    const read = (text: string) => readText(text).then((d) => d.language);
    expect(await read("В 2024 году Владимир Путин и Си Цзиньпин встречались три раза.")).toBe("ru");
    await expect(read("Президентът на България се срещна в София с премиера на Гърция.")).rejects.toThrow(/Bulgarian/);
  });
  it("reads Russian by its letters", async () => {
    const text = "Министр иностранных дел встретился со своим коллегой.";
    expect((await readText(text)).language).toBe("ru");
    const ukrainian = "Міністр закордонних справ України зустрівся у понеділок зі своїм колегою та обговорив торгівлю.";
    await expect(readText(ukrainian)).rejects.toThrow(/reads English, Chinese and Russian/);
  });
  it.each(["Marlow met Brandt in Geneva.", "Ada Marlow, Otto Brandt, Lena Voss", PROSE])("reads %s", async (text) => {
    expect((await readText(text)).language).toBe("en");
  });
  it("reads Chinese by its script", async () => {
    const text = "外交部长王某星期一在北京会见了来访的西尔瓦尼亚外长，双方就贸易问题交换了意见。";
    expect((await readText(text)).language).toBe("zh");
  });
});
