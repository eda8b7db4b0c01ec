/**
 * The desk in Chromium, from an interaction to the paint that shows it, on the starter ledger and on a made-up one of
 * 500,000 contacts: npm run bench:desk [FILE with a ledger of synthetic-ledger.ts]. The program is the built one.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { packageRoot } from "../src/paths.ts";
import { bareNode } from "./cold-start.ts";
import { median, type Row, table } from "./figures.ts";
import { makeSyntheticLedger } from "./synthetic-ledger.ts";

const RUNS = 7;
const CONTACTS = 500_000;

/** Runs in the page: does something, and gives the time until what it waits for has been painted, in ms. */
const TIMED = `async (act, seen) => {
  const begin = performance.now();
  act();
  while (!seen()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - begin;
}`;

interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Selector that stands once the page is ready. */
  readonly ready: string;
  /** Expressions of the page: what is done in the nth run, and whether it is seen. */
  readonly act: (run: number) => string;
  readonly seen: (run: number) => string;
}

/** Of the ledger's grid: its rows, the first that is drawn, and whether all that are drawn are there. */
const TOTAL = `+document.querySelector(".rows").getAttribute("aria-rowcount")`;
const FIRST = `+document.querySelector(".rows .body .row")?.getAttribute("aria-rowindex")`;
const IS_FULL = `document.querySelector(".rows .body a") && !document.querySelector(".rows .body td.who.soft")`;

const RULE_SETS = ["leaders-only", "in-person-only", "counterparts", "default"];
const chosen = (run: number) => RULE_SETS[run % RULE_SETS.length]!;

const INTERACTIONS: readonly Interaction[] = [
  {
    name: "pair: the dial turned",
    path: "/pair/CHN-USA?vs=CHN-RUS",
    ready: ".year-bars svg",
    act: (run) => `document.querySelector('.dial input[value="${chosen(run)}"]').click()`,
    seen: (run) => `document.querySelector('.dial label.chosen input').value === "${chosen(run)}"
      && !document.querySelector(".is-waiting")`,
  },
  {
    name: "world: the dial turned",
    path: "/world",
    ready: ".world .dial",
    act: (run) => `document.querySelector('.dial input[value="${chosen(run)}"]').click()`,
    seen: (run) => `document.querySelector('.dial label.chosen input').value === "${chosen(run)}"
      && !document.querySelector(".is-waiting")`,
  },
  {
    name: "ledger: a filter by kind",
    path: "/ledger?between=CHN,USA",
    ready: ".rows .body a",
    act: (
      run,
    ) => `(globalThis.before = ${TOTAL}, history.pushState(null, "", "/ledger?between=CHN,USA&kind=${["call", "meeting", "visit"][run % 3]}"),
      dispatchEvent(new PopStateEvent("popstate")))`,
    seen: () => `${TOTAL} !== globalThis.before && !document.querySelector(".is-waiting") && ${IS_FULL}`,
  },
  {
    name: "ledger: scrolled into the middle of all",
    path: "/ledger",
    ready: ".rows .body a",
    act: (run) =>
      `scrollTo({ top: document.documentElement.scrollHeight * ${(run + 1) / (RUNS + 2)}, behavior: "instant" })`,
    seen: (run) => `Math.abs(${FIRST} / ${TOTAL} - ${(run + 1) / (RUNS + 2)}) < 0.02 && ${IS_FULL}`,
  },
];

async function figures(browser: Browser, name: string, path: string): Promise<readonly Row[]> {
  const served = await serve(path);
  const rows: Row[] = [];
  for (const one of INTERACTIONS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.address + one.path);
    await page.locator(one.ready).first().waitFor({ timeout: 60_000 });
    // What a reader who looks first would find asked already
    await page.waitForTimeout(4000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timed(page, one.act(run), one.seen(run)));
    rows.push([
      `${name}: ${one.name}`,
      `${median(times).toFixed(0)} ms`,
      `median of ${RUNS}, first ${times[0]!.toFixed(0)}`,
    ]);
    await page.close();
  }
  served.stop();
  return rows;
}

async function timed(page: Page, act: string, seen: string): Promise<number> {
  return page.evaluate<number>(`(${TIMED})(() => ${act}, () => ${seen})`);
}

async function serve(path: string): Promise<{ readonly address: string; stop(): void }> {
  const main = join(packageRoot, "dist", "cli", "main.js");
  const child = spawn(process.execPath, [main, "serve", "--port", "0", "--json", "--ledger", path]);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (data) => resolve(String(data)));
    child.once("exit", (status) => reject(new Error(`serve ended with ${status}`)));
  });
  return { address: (JSON.parse(line) as { address: string }).address, stop: () => child.kill() };
}

const folder = mkdtempSync(join(tmpdir(), "summitry-bench-"));
try {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const given = process.argv[2];
  const large = given && existsSync(given) ? given : join(folder, "large.sqlite");
  if (large !== given) await makeSyntheticLedger(large, CONTACTS);
  console.log(`bare node -e 0: ${bareNode().toFixed(0)} ms`);
  console.log(table(await figures(browser, "starter", join(folder, "starter.sqlite"))));
  console.log(table(await figures(browser, "500,000", large)));
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
