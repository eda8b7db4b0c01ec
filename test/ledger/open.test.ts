import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { defaultPath, openLedger } from "../../src/ledger/open.ts";
import type { Document } from "../../src/model/document.ts";
import { InputError } from "../../src/model/errors.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { packageRoot } from "../../src/paths.ts";
import { derive } from "../contracts/derive.ts";
import { FILES, fact, makeData, party, temporaryFolder } from "./small-data.ts";

const newPath = () => join(temporaryFolder(), "deep", "er", "ledger.sqlite");
const open = (path: string, dataDir: string, lines: string[] = []) =>
  openLedger({ path, dataDir, derive, onProgress: (line) => lines.push(line) });

describe("openLedger", () => {
  it("fills a new ledger once, with one line, and makes the folders", async () => {
    const [path, dataDir, lines] = [newPath(), makeData(), [] as string[]];
    const ledger = await open(path, dataDir, lines);
    expect(await ledger.contacts({})).toHaveLength(3);
    ledger.close();
    (await open(path, dataDir, lines)).close();
    expect(lines).toEqual([`Filling a new ledger from the shipped data: ${path}`]);
  });

  it("is brought up to changed data with one notice; the user's own stays", async () => {
    const [path, lines] = [newPath(), [] as string[]];
    const first = await open(path, makeData());
    const document: Document = {
      ...({ id: "mine", title: null, text: "my own", language: "en", published: null } as const),
      ...({ origin: "article", author: null } as const),
      ...{ site: null, sources: [], row: null },
    };
    await first.append({ documents: [document] });
    first.close();
    const rows = (FILES["ledger/ar-go.jsonl"] as string).split("\n").slice(0, 3);
    const extra = fact("ar-5", "call", "2012-01-01", {
      who: [party("Aragorn", "aragorn-arn", "ARN-hos", "ARN"), party("Théoden", "theoden-roh", "ROH-hos", "ROH")],
    });
    const ledger = await open(path, makeData({ "ledger/ar-go.jsonl": [...rows, extra].join("\n") }), lines);
    expect(await ledger.contacts({ status: ["held", "planned"] })).toHaveLength(4);
    expect(await ledger.contacts({ between: ["ARN", "ROH"] })).toHaveLength(1);
    expect((await ledger.document("mine"))?.text).toBe("my own");
    expect(lines).toEqual([
      "The shipped data changed: 3 records added, 3 withdrawn; your own documents and judgements stay.",
    ]);
    ledger.close();
  });

  it("makes a ledger of earlier tables anew where it holds shipped data alone", async () => {
    const [path, lines] = [newPath(), [] as string[]];
    (await open(path, makeData())).close();
    setVersion(path, 0);
    const ledger = await open(path, makeData(), lines);
    expect(await ledger.contacts({})).toHaveLength(3);
    expect(lines).toHaveLength(1);
    ledger.close();
  });

  it("takes over a ledger of version 5 with records of the user's, its marks too", async () => {
    const path = newPath();
    const dataDir = makeData();
    const first = await open(path, dataDir);
    const unsure = {
      id: "j",
      judgement: "unsure",
      subjects: ["ar-1", "ar-2"],
      reason: "?",
      by: "me",
      at: "2020-01-01",
    };
    await first.append({ judgements: [unsure as Judgement] });
    first.close();
    const db = new Database(path);
    db.exec(`drop view withdrawn; drop view gone_from_data; drop table verdicts; drop table changes;
      drop table changed_contacts; drop table marks;
      create table marks (seq integer primary key, kind text not null, key text not null, mark text not null);
      create view withdrawn as select kind, key from marks m where mark = 'withdrawn'
        and seq = (select max(seq) from marks where kind = m.kind and key = m.key);
      create table verdicts (claim text primary key, body text not null) without rowid;
      insert into marks (kind, key, mark) select 'document', id, 'withdrawn' from documents where row = 'ar-3'`);
    db.close();
    setVersion(path, 5);
    const later = await open(path, dataDir);
    expect(await later.judgements()).toHaveLength(1);
    expect((await later.holdings("ar-3"))?.records.map((r) => r.kind)).toEqual(["row", "mention"]);
    expect(await later.due({ all: true })).toEqual([]);
    expect(await later.state()).toBe(0);
    later.close();
  });

  it("is at $XDG_DATA_HOME, or below the home folder", () => {
    expect(defaultPath({ XDG_DATA_HOME: "/x" })).toBe("/x/summitry/ledger.sqlite");
    expect(defaultPath({})).toMatch(/\/\.local\/share\/summitry\/ledger\.sqlite$/);
  });

  it("lets several processes make and fill one ledger at the same time", async () => {
    const [path, dataDir] = [newPath(), makeData()];
    const script = `import { openLedger } from "${packageRoot}/src/ledger/open.ts";
      import { derive } from "${packageRoot}/test/contracts/derive.ts";
      const ledger = await openLedger({ path: process.argv[2], dataDir: process.argv[3], derive });
      console.log((await ledger.contacts({})).length); ledger.close();`;
    const file = join(temporaryFolder(), "child.mts");
    writeFileSync(file, script);
    const child = () =>
      promisify(execFile)(process.execPath, ["--import", "tsx", file, path, dataDir], { cwd: packageRoot });
    const results = await Promise.all([child(), child(), child()]);
    expect(results.map((r) => r.stdout.trim())).toEqual(["3", "3", "3"]);
  });
});

function setVersion(path: string, version: number): void {
  const db = new Database(path);
  db.pragma(`user_version = ${version}`);
  db.close();
}

describe("what is no ledger is refused and left as it is", () => {
  async function refusal(path: string): Promise<string> {
    const error = await open(path, makeData()).then(
      () => null,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  const fileWith = (bytes: string | Buffer): string => {
    const path = join(temporaryFolder(), "ledger.sqlite");
    writeFileSync(path, bytes);
    return path;
  };

  it("a folder", async () => {
    expect(await refusal(temporaryFolder())).toContain("is a folder");
  });
  it("a text file", async () => {
    const text = "These are my notes. ".repeat(400);
    const path = fileWith(text);
    expect(await refusal(path)).toContain("is no ledger file");
    expect(readFileSync(path, "utf8")).toBe(text);
  });
  it("another program's database", async () => {
    const path = join(temporaryFolder(), "other.sqlite");
    const db = new Database(path);
    db.exec("create table recipes (name text); insert into recipes values ('lembas')");
    db.close();
    const before = readFileSync(path);
    expect(await refusal(path)).toContain("no ledger of Summitry");
    expect(readFileSync(path).equals(before)).toBe(true);
  });
  it("a ledger cut short", async () => {
    const path = newPath();
    (await open(path, makeData())).close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(await refusal(path)).toMatch(/is damaged/);
  });
  it("a ledger of a later version", async () => {
    const path = newPath();
    (await open(path, makeData())).close();
    setVersion(path, 99);
    expect(await refusal(path)).toContain("version 99");
  });
  it("a ledger of an earlier version with records of the user's", async () => {
    const path = newPath();
    const ledger = await open(path, makeData());
    const judgement = {
      id: "j",
      judgement: "unsure",
      subjects: ["ar-1", "ar-2"],
      reason: "r",
      by: "me",
      at: "2020-01-01",
    };
    await ledger.append({ judgements: [judgement as Judgement] });
    ledger.close();
    setVersion(path, 0);
    expect(await refusal(path)).toContain("version 0");
  });
  it("a place below a file", async () => {
    expect(await refusal(join(fileWith("x"), "ledger.sqlite"))).toContain("cannot be made");
  });
  it.skipIf(process.getuid?.() === 0)("a folder that may not be written to", async () => {
    const folder = join(temporaryFolder(), "locked");
    mkdirSync(folder, { mode: 0o555 });
    expect(await refusal(join(folder, "ledger.sqlite"))).toContain("cannot be opened for writing");
  });
  it("leaves no ledger where the data is bad", async () => {
    const path = newPath();
    await expect(open(path, makeData({ "roster/tenures.csv": "person\nx" }))).rejects.toThrow("roster/tenures.csv:1");
    const ledger = await open(path, makeData());
    expect(await ledger.contacts({})).toHaveLength(3);
    ledger.close();
  });
});
