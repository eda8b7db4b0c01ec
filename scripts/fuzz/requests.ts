/** What users and programs ask: questions to the API, replay files. */
import { join } from "node:path";
import { createApi } from "../../src/api/api.ts";
import { resources } from "../../src/api/resources.ts";
import { QUERY_WORDS } from "../../src/asking/query.ts";
import { InputError } from "../../src/model/errors.ts";
import { sealed, sealsOf } from "../../src/replay/file.ts";
import { check, openLedger, read, replay } from "../../src/summitry.ts";
import { ownFolder } from "./own-folder.ts";
import { type Attempt, holds, type Target, tolerant } from "./target.ts";

const CLOCK = (): string => "2026-01-02T03:04:05.000Z";

const starterLedger = () => openLedger({ path: join(ownFolder(), "ledger.sqlite"), clock: CLOCK });

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

export const requestTargets: readonly Target[] = [query, replays];
