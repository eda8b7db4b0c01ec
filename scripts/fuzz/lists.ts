/** Lists, registers and event data of others. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listContext } from "../../src/differences.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import { guessMapping, parseMapping } from "../../src/lists/mapping.ts";
import { readList, tableOf } from "../../src/lists/read-list.ts";
import { createRoster } from "../../src/model/roster.ts";
import { dataFolder } from "../../src/paths.ts";
import { registerReaders } from "../../src/registers/readers.ts";
import { rowsOf } from "../../src/registers/rows.ts";
import { registerText } from "../../src/registers/text.ts";
import { ownFolder } from "./own-folder.ts";
import { holds, type Target, tolerant } from "./target.ts";
import { DAYS, elements, MARKUP } from "./words.ts";

const LIST =
  "Arrival,Departure,Visitor,Title,Host country,City,with,id\n16.05.2024,17.05.2024,Vladimir Putin,President,China,Beijing,Xi Jinping,1\n";
const MAPPING = '{"columns":{"begin":"Arrival","person":"Visitor","country":"Host country"},"values":{"kind":"visit"}}';
const list: Target = {
  name: "list",
  library: "papaparse",
  // A mapping, an empty line, the list
  seeds: () => [Buffer.from(`\n\n${LIST}`), Buffer.from(`${MAPPING}\n\n${LIST}`)],
  words: [
    ",",
    '"',
    "\n",
    "\n\n",
    ";",
    "begin",
    "country",
    "2024",
    "May 2024",
    "16-17 May 2024",
    "Xi Jinping",
    "Hong Kong",
    "values",
    "columns",
    "{",
    "}",
  ],
  short: 2_000,
  async open() {
    const context = await listContext(createRoster(loadRoster(dataFolder)));
    return (bytes) =>
      tolerant(() => {
        const [mapping = "", ...rest] = bytes.toString("utf8").split("\n\n");
        const table = tableOf(rest.join("\n\n"), "any.csv");
        const known =
          mapping.trim() === ""
            ? guessMapping(
                table.headers,
                table.rows.map((row) => row.fields),
              )
            : parseMapping(mapping, "any.json");
        const { rows, unread } = readList(table, known, "any.csv", context);
        holds(rows.length + unread.length <= table.rows.length, "a row is read once");
        for (const row of rows) holds(row.start <= row.end, "a row begins before it ends");
      });
  },
};

const FIELDS = Array.from({ length: 61 }, () => "");
Object.assign(FIELDS, { 0: "41", 1: "20240516", 5: "RUSGOV", 7: "RUS", 15: "CHNGOV", 17: "CHN", 26: "042", 31: "4" });
const leads: Target = {
  name: "leads",
  library: "duckdb",
  seeds: () => [
    Buffer.from(`${FIELDS.join("\t")}\n`.repeat(3)),
    Buffer.from(
      "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country\n1,2014-05-16,a,,China,Make a visit,42,1,b,,Russian Federation\n",
    ),
  ],
  words: ["\t", "\n", '"', ",", "\r", "042", "20249999", "CHN", "RUS", "\u0000", "\u00ff"],
  short: 3,
  async open() {
    const folder = ownFolder();
    const codes = new Map(["CHN", "RUS", "USA"].map((code) => [code.toLowerCase(), code]));
    let number = 0;
    return async (bytes) => {
      const into = join(folder, String(++number));
      const file = join(folder, bytes.includes(9) ? "a.export.CSV" : "a.csv");
      writeFileSync(file, bytes);
      try {
        await tolerant(() => importLeads([file], into, codes));
      } finally {
        rmSync(into, { recursive: true, force: true });
      }
    };
  },
};

const TRIPS =
  '<?xml version="1.0"?>\n<trips>\n<trip><id>1</id><role>secretary</role><name>Ada Byron</name>\n<start-date>2031-05-12</start-date><end-date>2031-05-13</end-date><country id="chad">Chad</country><locale>N&apos;Djamena</locale><remarks>Met with President Itno.</remarks></trip>\n</trips>\n';
const VISITS =
  '<visits><visit><id>2</id><visitor>King Ada and Prime Minister Byron</visitor><from id="korea-south">South Korea</from><start-date>1972-02-01</start-date><end-date>1972-02-03</end-date><description>State Visit. Addressed Congress.</description></visit></visits>';
const register: Target = {
  name: "register",
  library: "htmlparser2 and papaparse",
  seeds: () => [Buffer.from(TRIPS), Buffer.from(VISITS), Buffer.from(LIST)],
  words: [
    ...MARKUP,
    ...elements(
      "trips trip visits visit id role name start-date end-date country locale remarks from visitor description",
    ),
    ...[...DAYS, "president", " and Prime Minister ", "9999-12-31", "Private visit", ",", '"', "\n", "Visitor", "call"],
  ],
  short: 2_000,
  async open() {
    const roster = createRoster(loadRoster(dataFolder));
    const context = await listContext(roster);
    return (bytes) =>
      tolerant(() => {
        const text = registerText(bytes, "any");
        const reader = registerReaders.find((r) => r.fits(text));
        if (!reader) return;
        const written = reader.read({ text, name: "any", mapping: null }, "any");
        const { rows, refused } = rowsOf(written, "any", context, roster);
        holds(rows.length + refused.length === written.entries.length, "an entry is a row or refused");
        holds(new Set(rows.map((row) => row.id)).size === rows.length, "a row has an id of its own");
        holds(
          rows.every((row) => row.start <= row.end),
          "a row begins before it ends",
        );
      });
  },
};

export const listTargets: readonly Target[] = [list, register, leads];
