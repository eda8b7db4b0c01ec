/** What users and programs hand over beside documents: questions, lists, event data, replay files. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApi } from "../../src/api/api.ts";
import { resources } from "../../src/api/resources.ts";
import { QUERY_WORDS } from "../../src/asking/query.ts";
import { importLeads } from "../../src/leads/import-leads.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import { loadTerritories } from "../../src/ledger/load-territories.ts";
import { guessMapping, parseMapping } from "../../src/lists/mapping.ts";
import { placeIndex } from "../../src/lists/places.ts";
import { readList, tableOf } from "../../src/lists/read-list.ts";
import { InputError } from "../../src/model/errors.ts";
import { createRoster } from "../../src/model/roster.ts";
import { folded } from "../../src/model/spelling.ts";
import { dataFolder } from "../../src/paths.ts";
import { sealed, sealsOf } from "../../src/replay/file.ts";
import { resolveParty } from "../../src/resolve/index.ts";
import { check, openLedger, read, replay } from "../../src/summitry.ts";
import { type Attempt, holds, type Target } from "./target.ts";

const CLOCK = (): string => "2026-01-02T03:04:05.000Z";

/** A folder that goes when the program does. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "summitry-fuzz-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const starterLedger = () => openLedger({ path: join(ownFolder(), "ledger.sqlite"), clock: CLOCK });

async function tolerant(attempt: () => unknown): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const ENDPOINTS = resources.flat().filter((e) => e.method === "get" && e.path !== "/briefs");
const query: Target = {
  name: "query",
  library: null,
  seeds: () => [
    ...ENDPOINTS.map((e) => Buffer.from(e.path.replace("{id}", "USA"))),
    ...[
      "/counts?between=CHN,RUS&by=year",
      "/contacts?between=CHN->RUS&from=2024-01-01&to=2024-12-31&kind=visit",
      "/contacts?person=Xi%20Jinping&level=2&format=csv",
    ].map((a) => Buffer.from(a)),
  ],
  words: [
    ...Object.keys(QUERY_WORDS).map((name) => `&${name}=`),
    ...[...new Set(ENDPOINTS.flatMap((e) => Object.keys(e.query.shape)))].map((name) => `&${name}=`),
    ...[
      "CHN",
      "->",
      ",",
      "*",
      "2024-02-30",
      "01-01..08-20",
      "visit",
      "%00",
      "%",
      "%ff",
      "\u00e9",
      "+",
      "all",
      "year,level",
    ],
  ],
  short: 120,
  async open() {
    const failures: unknown[] = [];
    const fetch = async (url: string) => {
      throw new InputError(url, "is not fetched here");
    };
    const api = createApi(await starterLedger(), {
      effects: { fetch, clock: CLOCK },
      onFailure: (e) => failures.push(e),
    });
    return async (bytes) => {
      const address = `http://127.0.0.1/api/v1${bytes.toString("latin1")}`;
      if (!URL.canParse(address) || new URL(address).host !== "127.0.0.1") return;
      const response = await api.fetch(new Request(address));
      await response.text();
      if (failures.length > 0) throw failures.pop();
      holds(response.status < 500, "no question is a failure");
    };
  },
};

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
  short: 400,
  async open() {
    const roster = createRoster(loadRoster(dataFolder));
    const placeOf = placeIndex(roster.countries, loadTerritories(dataFolder));
    const titles = new Set(roster.offices.flatMap((office) => office.titles.en.map(folded)));
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
        const resolve = (party: Parameters<typeof resolveParty>[0], day: string) =>
          resolveParty(party, day, { roster });
        const { rows, unread } = readList(table, known, "any.csv", { placeOf, titles, resolve });
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

/** Who edits a file can make its hashes anew: rows that fit theirs are still any rows. */
function resealed(bytes: Buffer): Buffer {
  try {
    const file = JSON.parse(bytes.toString("utf8"));
    for (const [table, rows] of Object.entries(file.rows))
      if (table !== "contacts") file.rows[table] = (rows as [string, object][]).map(([, row]) => sealed(row));
    return Buffer.from(JSON.stringify({ ...file, seals: sealsOf(file) }));
  } catch {
    return bytes;
  }
}

const replays: Target = {
  name: "replay",
  library: null,
  async seeds() {
    const ledger = await starterLedger();
    const found: Buffer[] = [];
    for (const text of [
      "Xi Jinping met Vladimir Putin in Beijing on 16 May 2024.",
      "The talks may be read as a sign of support.",
    ]) {
      const document = await read(Buffer.from(text), { name: "any.txt", published: "2024-06-01" });
      const { replays } = await check(document, ledger, { replays: true });
      found.push(...[...replays.values()].map((file) => Buffer.from(JSON.stringify(file))));
    }
    ledger.close();
    return found.filter((bytes) => bytes.length < 60_000);
  },
  words: [
    '"',
    "{}",
    "[]",
    "null",
    ",",
    ":",
    "true",
    '"rows"',
    '"2024-02-30"',
    '"__proto__"',
    "1e9",
    '"contacts"',
    '"asked"',
    "-1",
  ],
  short: 300,
  open: async (): Promise<Attempt> => (bytes) => tolerant(() => replay(resealed(bytes), "any.json")),
};

export const requestTargets: readonly Target[] = [query, list, leads, replays];
