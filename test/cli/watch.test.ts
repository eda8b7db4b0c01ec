/** summitry watch on a folder: what is there at first is no news; what comes is taken in and told. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const folder = temporaryFolder();
const ledger = join(folder, "ledger.sqlite");
const news = join(folder, "news");

async function summitry(...argv: readonly string[]) {
  const terminal = fakeTerminal();
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err() };
}
const write = (name: string, text: string) => writeFileSync(join(news, name), `Published: 2024-08-20\n\n${text}\n`);

it("takes in what is new, tells what the ledger contradicts, once, and logs each round", async () => {
  mkdirSync(news);
  write("old.txt", "Contacts between China and the United States have all but ceased this year.");
  const first = await summitry("watch", news, "--once", "--json");
  expect([first.status, first.out]).toEqual([0, ""]);
  expect(first.err).toContain("1 new");

  write("new.txt", "Contacts between China and the United States came to a complete halt in 2024.");
  const second = await summitry("watch", news, "--once", "--json", "--webhook", "http://127.0.0.1:9/hook");
  const alert = JSON.parse(second.out);
  expect(alert).toMatchObject({ kind: "contradicted", claim: { quote: expect.stringContaining("halt") } });
  expect(second.err).toContain("127.0.0.1:9/hook: could not be reached");

  const third = await summitry("watch", news, join(folder, "gone"), "--once");
  expect(third.status).toBe(0);
  expect([third.out, third.err]).toEqual(["", expect.stringMatching(/nothing new[\s\S]*gone: down/)]);

  const told = await summitry("watch");
  expect(told.out).toMatch(/asked 3 times.*; 2 documents/);
  expect(told.out).toMatch(/gave no answer from the first until now/);
  expect(told.out).toMatch(/contradicted: “Contacts between China/);
});

it("takes a feed that gives titles alone for one that answered", async () => {
  const feed = join(folder, "titles.rss");
  writeFileSync(feed, '<rss version="2.0"><channel><title>News</title><item><title>A</title></item></channel></rss>');
  const { out, err } = await summitry("watch", feed, "--once", "--json");
  expect([out, err]).toEqual(["", expect.stringMatching(/nothing new\n.*entry 1: the feed gives no text/)]);
});

it.each([
  [["watch", "x", "--every", "soon"], "--every soon"],
  [["watch", "x", "--every", "1s"], "no time from 10s"],
  [["watch", "x", "--webhook", "file:///etc"], "no http(s) address"],
  [["watch", "x", "--once", "--pair", "CHN"], "CHN: is no pair"],
])("refuses %j", async (argv, problem) => {
  const { status, err } = await summitry(...argv);
  expect([status, err]).toEqual([2, expect.stringContaining(problem)]);
});
