/** The readers of registers, by one contract; and registers as folders: a folder of cases/ is a test. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listContext } from "../../src/differences.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import type { Row } from "../../src/ledger/row.ts";
import { parseMapping } from "../../src/lists/mapping.ts";
import { createRoster } from "../../src/model/roster.ts";
import { dataFolder } from "../../src/paths.ts";
import { registerReaders } from "../../src/registers/readers.ts";
import { rowsOf } from "../../src/registers/rows.ts";
import { registerText } from "../../src/registers/text.ts";
import { registerReaderContract, type Sample } from "./contract.ts";

const trip = (id: number, day: string): string =>
  `<trip><id>${id}</id><role>secretary</role><name>Ada Byron</name>\n<start-date>${day}</start-date><end-date>${day}</end-date><country id="chad">Chad</country><locale/><remarks>Spoke.</remarks></trip>\n`;
const xml = (...trips: readonly string[]): string =>
  `<?xml version="1.0"?>\n<trips>\n\n${trips.join("\n")}\n</trips>\n`;

/** An entity that would grow to a billion letters. */
const BOMB = `<!DOCTYPE trips [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const SAMPLES: Readonly<Record<string, Sample>> = {
  historian: {
    text: xml(trip(1, "2031-05-12"), trip(2, "2031-05-13")),
    broken: [
      { text: xml(trip(1, "2031-05-12")).replace("</trip>", ""), place: /^r:\d+$/, problem: /<trip> is not closed/ },
      { text: xml(trip(1, "2031-05-12")).slice(0, 150), place: /^r:\d+$/, problem: /is not closed/ },
      { text: xml(trip(1, "2031-05-12")).replace("<trips>", `${BOMB}<trips>`), place: /^r$/, problem: /entities/ },
      { text: xml(), place: /^r$/, problem: /holds no <trip>/ },
      { text: `<trips>${"<a>".repeat(600)}`, place: /^r$/, problem: /nest deeper/ },
    ],
  },
  csv: {
    text: "Date,Visitor,Host\n\n2031-05-12,Ada Byron,Chad\n\n2031-05-13,Ada Byron,Chad\n\n",
    broken: [
      { text: "Date,Visitor,Host\n", place: /^r$/, problem: /no rows/ },
      { text: "a,b\n1,2\n", place: /^r$/, problem: /first day/ },
      { text: 'Date,Visitor,Host\n2031-05-12,"Ada,Chad\n2031-05-13,Ada,Chad\n', place: /^r:2$/, problem: /quote/ },
    ],
  },
};

for (const reader of registerReaders) registerReaderContract(reader, registerReaders, SAMPLES[reader.id] as Sample);

it("a remark without end is read, and tells no more than its beginning does", () => {
  const long = xml(trip(1, "2031-05-12")).replace("Spoke.", "was in a ".repeat(100_000));
  const [entry] = registerReaders
    .find((r) => r.fits(long))!
    .read({ text: long, name: "r", mapping: null }, "n").entries;
  expect(entry).toMatchObject({ written: { person: "Ada Byron", begin: "2031-05-12" } });
});

describe("bytes", () => {
  it.each([
    ["no UTF-8", Buffer.from([0x61, 0x0a, 0xc9, 0x74, 0xe9]), "r:2", /iconv/],
    ["a zero byte", Buffer.from("a\nb\nc\0"), "r:3", /iconv/],
    [
      "a declared encoding",
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><trips/>'),
      "r:1",
      /windows-1251/,
    ],
    ["nothing", Buffer.from(""), "r", /Give/],
  ])("%s: the place and what to do", (_, bytes, place, remedy) => {
    expect(() => registerText(bytes, "r")).toThrow(
      expect.objectContaining({ place, remedy: expect.stringMatching(remedy) }),
    );
  });
});

describe("cases", async () => {
  const roster = createRoster(loadRoster(dataFolder));
  const context = await listContext(roster);
  const folder = join(import.meta.dirname, "cases");
  for (const name of readdirSync(folder))
    it(name, () => {
      const at = (file: string): string => readFileSync(join(folder, name, file), "utf8");
      const files = readdirSync(join(folder, name));
      const text = at(files.find((f) => f === "register.xml" || f === "register.csv") as string);
      const mapping = files.includes("register.mapping.json") ? parseMapping(at("register.mapping.json"), "m") : null;
      const reader = registerReaders.find((r) => r.fits(text))!;
      const written = reader.read({ text, name, mapping }, "case");
      const { rows, refused } = rowsOf(written, "case", context, roster);
      const lineOf = (row: Row): number => written.entries.find((e) => e.row === row.id)!.line;
      const said = [
        ...rows.map((row) => `${row.id} line ${lineOf(row)}: ${wordsOf(row)}`),
        ...refused.map((r) => `refused line ${r.line}: ${r.reason}`),
      ];
      expect(`${said.join("\n")}\n`).toBe(at("rows.txt"));
    });
});

function wordsOf({ kind, place, start, end, precision, participants, visitClass, remarks, sources }: Row): string {
  const where = [place?.country, place?.cities.join(", ")].filter(Boolean).join(" ");
  const days = `${start === end ? start : `${start}..${end}`}${precision === "month" ? " (month)" : ""}`;
  const who = participants.map((p) => p.person ?? `${p.name} of ${p.country}`).join(" and ");
  const from = sources.every((s) => s.startsWith("https://history.state.gov")) ? [] : sources;
  return [kind, where, days, who, visitClass ?? "-", remarks ? "+remarks" : "", ...from].filter(Boolean).join(" ");
}
