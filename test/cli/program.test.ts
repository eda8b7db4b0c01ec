import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { runProgram } from "../../src/cli/program.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "summitry-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARTICLE = "The foreign ministers of China and Russia met in Moscow on 2 April 2031, the ministry said.";
const GERMAN =
  "Der Außenminister traf am Montag in der Hauptstadt seinen Amtskollegen und sprach mit ihm über den Handel.";

async function run(line: string, files: Readonly<Record<string, string | Uint8Array>> = {}, input = "") {
  const terminal = fakeTerminal({ "a.txt": ARTICLE, ...files }, input);
  const status = await runProgram(line.split(" ").filter(Boolean), terminal);
  return { status, out: terminal.out(), err: terminal.err(), written: terminal.written };
}

describe("help", () => {
  it.each(["", "--help", "-h", "help"])("summitry %s lists every command", async (line) => {
    const { status, out } = await run(line);
    expect(status).toBe(0);
    for (const { name, summary } of commands)
      expect(out.replace(/\s+/g, " ")).toMatch(new RegExp(`${name} .*${summary}`));
  });
  it.each(commands.map((c) => c.name))("summitry %s --help", async (name) => {
    const { status, out } = await run(`${name} --help`);
    expect(status).toBe(0);
    expect(out).toContain("--ledger");
    expect(out).toContain("--json");
  });
  it("gives the version", async () => expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe("bad usage: exit status 2 and what to do", () => {
  it.each([
    ["chek", /unknown command 'chek'[\s\S]*Did you mean check/],
    ["check --publishd 2031-04-02", /unknown option '--publishd'[\s\S]*Did you mean --published/],
    ["check a.txt b.txt", /too many arguments/],
    ["check a.txt --json --markdown", /two faces/],
    ["check a.txt --published tomorrow", /--published.*YYYY-MM-DD/],
    ["check a.txt --published 9999-01-01", /9999/],
    ["check a.txt --as-of 2031-02-30", /--as-of/],
    ["check a.txt --max-size lots", /--max-size/],
    ["check a.txt --max-size 10B", /more than the limit/],
    ["check missing.txt", /missing\.txt.*no such file/],
    ["check https://review.example/a", /could not be fetched/],
    ["extract", /missing required argument/],
  ])("summitry %s", async (line, message) => {
    const { status, out, err } = await run(line);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe("");
  });
});

describe("bad input: exit status 2, and no ledger is touched", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /the file is empty/],
    ["binary", Uint8Array.of(0x50, 0x4b, 3, 4, 0), /ZIP/],
    ["wrongly encoded", Buffer.from("caf\u00e9 and more", "latin1"), /byte 3: 0xE9/],
    ["German", GERMAN, /Summitry reads English, Chinese and Russian; this looks like German/],
  ])("%s", async (_name, file, message) => {
    const ledger = join(folder, "untouched.sqlite");
    const { status, err } = await run(`check a.txt --ledger ${ledger}`, { "a.txt": file });
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(() => writeFileSync(ledger, "", { flag: "wx" })).not.toThrow();
    rmSync(ledger);
  });
});

describe("bad ledgers: exit status 2, and they are left as they are", () => {
  const damaged = join(folder, "damaged.sqlite");
  writeFileSync(damaged, "this is no ledger, whatever its name says");
  it.each([
    ["damaged", damaged],
    ["a folder", folder],
    ["below a file", join(damaged, "ledger.sqlite")],
    ["in a folder that takes no files", "/proc/ledger.sqlite"],
  ])("%s", async (_name, path) => {
    const { status, err } = await run(`check a.txt --ledger ${path}`);
    expect(status).toBe(2);
    expect(err).toMatch(/summitry: .+\n {2}\S/);
  });
});

describe("extract --jsonl", () => {
  it("takes the text verbatim and writes a line a line", async () => {
    const text = "  Sergey Lavrov\tmet Wang Yi in Moscow on 3 May 2022.\r\n";
    const lines = `${JSON.stringify({ id: "p1", text, published: null })}\n\n${JSON.stringify({ id: 2, text: "Nothing.", lang: "en" })}`;
    const { status, out } = await run("extract --jsonl -", {}, lines);
    expect(status).toBe(0);
    const [first, second] = out
      .trimEnd()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(first).toMatchObject({ id: "p1", lang: "en", claims: [] });
    const [start, end] = first.contacts[0].participants[0].span;
    expect(text.slice(start, end)).toBe("Sergey Lavrov");
    expect(second).toEqual({ id: "2", lang: "en", contacts: [], claims: [] });
  });
  it.each([
    ["not json", /standard input:2: the line is not JSON/],
    ["[]", /not an object/],
    ['{"text": "x"}', /no id/],
    ['{"id": "x"}', /no text/],
    ['{"id": "x", "text": "x", "published": "soon"}', /published/],
    ['{"id": "x", "text": "x", "lang": "tlh"}', /lang/],
  ])("names the line of %s", async (line, message) => {
    const { status, err } = await run("extract --jsonl -", {}, `{"id": "a", "text": "Nothing."}\n${line}\n`);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain("standard input:2");
  });
});

describe("extract", () => {
  it("shows the sentence and who took part", async () => {
    const { status, out } = await run("extract a.txt", {
      "a.txt": "Sergey Lavrov met Wang Yi in Moscow on 3 May 2022.",
    });
    expect(status).toBe(0);
    expect(out).toContain("[Sergey Lavrov] *met* [Wang Yi]");
    expect(out).toMatch(/meeting, .*3 May 2022, Moscow, Russia/);
  });
});
