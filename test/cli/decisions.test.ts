/** replay, fact, judge, corrections and check --replays, as a user calls them, on the starter ledger. */
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");
const TEXT = "Contacts between China and the United States have all but ceased this year.";

async function run(argv: readonly string[], files: Readonly<Record<string, string>> = {}, input = "") {
  const terminal = fakeTerminal(files, input);
  const status = await runProgram(argv, terminal);
  return { status, out: terminal.out(), err: terminal.err(), written: terminal.written };
}
const summitry = (argv: readonly string[], files: Readonly<Record<string, string>> = {}, input = "") =>
  run([...argv, "--ledger", ledger], files, input);
const check = (...options: readonly string[]) =>
  summitry(["check", "a.txt", "--published", "2024-08-20", ...options], { "a.txt": TEXT });

const FACT = JSON.stringify({
  ...{ id: "my-1", kind: "meeting", start: "2024-08-19", place: { country: "CHN", cities: ["Beijing"] } },
  participants: [
    { person: "wang-yi-1953", office: "CHN-fm", country: "CHN", role: "host" },
    { person: "antony-blinken-1962", office: "USA-secstate", country: "USA", role: "guest" },
  ],
  sources: ["https://example.org/readout"],
});
const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

let replays: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { status, written } = await check("--replays", "out");
  expect(status).toBe(0);
  replays = written;
}, 120_000);

describe("check", () => {
  it("writes a replay a claim, and names it in the JSON; without a folder the replay stands there itself", async () => {
    expect([...replays.keys()].every((file) => /^out\/\d\d-[\w-]+\.json$/.test(file))).toBe(true);
    const named = JSON.parse((await check("--json", "--replays", "out")).out);
    expect(named.claims.map((c: { replay: unknown }) => c.replay)).toEqual(
      [...replays.keys()].map((file) => ({ file })),
    );
    const { out } = await check("--json");
    const whole = JSON.parse(out);
    expect(whole.claims.map((c: { replay: unknown }) => `${JSON.stringify(c.replay)}\n`)).toEqual([
      ...replays.values(),
    ]);
    expect(out.split("\n").filter((line) => line.includes('"replay": {"summitry":"replay"'))).toHaveLength(
      replays.size,
    );
  });
});

describe("replay", () => {
  it("makes the verdict again without a ledger, from a file or from standard input", async () => {
    const [[name, text]] = [...replays] as [[string, string]];
    const made = await run(["replay", "r.json"], { "r.json": text });
    expect(made).toMatchObject({ status: 0, err: "" });
    expect(made.out).toContain("✗ contradicted, as published (20 August 2024)");
    expect(made.out).toContain("the same to the last byte");
    expect(widest(made.out)).toBeLessThanOrEqual(80);
    const json = JSON.parse((await run(["replay", "-", "--json"], {}, text)).out);
    expect(json).toMatchObject({ same: true, since: null, claim: { verdict: "contradicted" } });
    expect(name).toBeTruthy();
  });

  it("refuses an edited file by the name of the row, and one that is none", async () => {
    const [text] = [...replays.values()] as [string];
    const edited = text.replace(/"start":"2024-08-15"/, '"start":"2024-08-16"');
    expect(edited).not.toBe(text);
    const { status, err } = await run(["replay", "r.json"], { "r.json": edited });
    expect(status).toBe(2);
    expect(err).toMatch(/^summitry: r\.json: the contact [0-9a-f]{16} was edited/);
    expect((await run(["replay", "r.json"], { "r.json": "{}" })).status).toBe(2);
  });

  it("cannot be made to steer the terminal", async () => {
    const [text] = [...replays.values()] as [string];
    const { sealsOf } = await import("../../src/replay/file.ts");
    const file = JSON.parse(text);
    file.claim.claim.quote = "\u001b[2Jgone";
    const { out } = await run(["replay", "r.json"], { "r.json": JSON.stringify({ ...file, seals: sealsOf(file) }) });
    expect(out).toContain("gone");
    expect(out).not.toContain("\u001b");
  });
});

describe("fact, judge, corrections", () => {
  it("add a fact, tell what followed, list the verdict that it changed and why, and take it back", async () => {
    expect((await summitry(["corrections"])).out).toContain("No verdict in this ledger is other than it was given.");
    const added = await summitry(["fact", "add", "-"], {}, FACT);
    expect(added).toMatchObject({ status: 0, err: "" });
    expect(added.out).toMatch(/^Added: my-1\.\n1 contact changed/);
    expect(added.out).toMatch(/\+ 2024-08-19 [0-9a-f]{8} meeting, Wang Yi/);
    expect(added.out).toMatch(/1 kept verdict judged anew, 1 changed: see summitry corrections\./);
    const listed = await summitry(["corrections"]);
    expect(listed.out).toContain("row added my-1");
    expect(listed.out).toContain("corrected 2026-01-02 03:04");
    expect(widest(listed.out)).toBeLessThanOrEqual(80);
    const [text] = [...replays.values()] as [string];
    const since = await summitry(["replay", "r.json"], { "r.json": text });
    expect(since.out).toContain("In the ledger 1 of its rows is not as in the file:");

    const gone = await summitry(["fact", "withdraw", "my-1", "--reason", "made up", "--json"]);
    expect(JSON.parse(gone.out)).toMatchObject({ withdrawn: { type: "row", id: "my-1" }, verdicts: { changed: 1 } });
    expect((await summitry(["explain", "my-1"])).out).toContain("(withdrawn: made up (user, 2026-01-02))");
    const { corrections } = JSON.parse((await summitry(["corrections", "--json"])).out);
    expect(corrections.map((c: { from: string; to: string }) => [c.from, c.to])).toEqual([
      ["contradicted", "contradicted"],
      ["contradicted", "contradicted"],
    ]);
    expect(corrections[1]).toMatchObject({ recorded: "2026-01-02T03:04:05.000Z", because: [{ reason: "made up" }] });
    const replayed = await summitry(["replay", "r.json"], { "r.json": text });
    expect(replayed.out).toContain("nothing of it changed since");
  });

  it("judge two contacts the same and take it back", async () => {
    const query = ["contacts", "--between", "CHN,USA", "--from", "2024-07-27", "--to", "2024-08-15", "--json"];
    const { contacts } = JSON.parse((await summitry(query)).out);
    const ids = contacts.slice(0, 2).map((c: { id: string }) => c.id.slice(0, 8));
    const done = await summitry(["judge", "different", ...ids, "--reason", "two days"]);
    expect(done.out).toMatch(/^Kept as user-[0-9a-f]{8}: different, /);
    expect(done.out).toContain("No contact changed.");
    expect((await summitry(["judge", "unsure", ...ids])).status).toBe(0);
  });

  it.each([
    [["judge", "alike", "a", "b"], "One of same, different, unsure"],
    [["judge", "same", "a"], "needs two facts"],
    [["judge", "same", "a", "--name", "Nobody", "--person", "x"], "does not stand in every one"],
    [["judge", "same", "a", "b", "--person", "x"], "goes with --name"],
    [["judge", "same", "nobody", "nothing"], "no such contact, row or mention"],
    [["fact", "change", "x"], "is no deed"],
    [["fact", "withdraw", "my-1"], "--reason"],
    [["fact", "withdraw", "nothing", "--reason", "x"], "no such fact"],
    [["fact", "add", "a.jsonl"], "a.jsonl:1: the line is not JSON"],
    [["fact", "add", "b.jsonl"], "b.jsonl:1: no start"],
    [["replay", "absent.json"], "cannot be read"],
  ])("refuse %j", async (argv, message) => {
    const { status, err } = await summitry(argv, { "a.jsonl": "nonsense", "b.jsonl": '{"id": "x", "kind": "call"}' });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
