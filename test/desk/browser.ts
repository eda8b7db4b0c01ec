/** The desk in a real browser: built anew, served with a ledger of the test file's own, looked at page by page. */
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { createApi } from "../../src/api/api.ts";
import { openDesk } from "../../src/api/desk.ts";
import { type Server, startServer } from "../../src/api/server.ts";
import { openLedger } from "../../src/summitry.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

/** Debian's; another by its path. */
const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const hasBrowser = existsSync(PROGRAM);
if (!hasBrowser) console.warn(`no browser at ${PROGRAM}: the desk's tests are skipped (apt-get install chromium)`);

/** Axe looks at each page six times; on a busy machine that takes its time. */
const LONGEST_MS = 300_000;
const WIDTHS = [360, 768, 1440] as const;
const THEMES = ["light", "dark"] as const;
export const TOKEN = "a token of the tests";

interface Look {
  readonly width?: number;
  readonly theme?: "light" | "dark";
  readonly language?: string;
}

/** What a test file asks of the desk; it is there once its tests run. */
export interface Desk {
  /** "http://127.0.0.1:1234" */
  readonly address: string;
  readonly path: string;
  /** A page of its own context, with nothing kept from others. Whatever it says wrong is in `errors`. */
  open(path: string, look?: Look): Promise<Opened>;
  /** Ends the server and starts another on the same ledger. */
  restart(): Promise<void>;
}
export interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A describe with the desk; skipped, and said so, where there is no browser. */
export function describeDesk(name: string, tests: (desk: Desk) => void): void {
  describe.skipIf(!hasBrowser)(name, { timeout: LONGEST_MS }, () => {
    const path = join(temporaryFolder(), "ledger.sqlite");
    let pages: string;
    let browser: Browser;
    let server: Server;
    let ledger: Awaited<ReturnType<typeof openLedger>>;
    const start = async () => {
      ledger = await openLedger({ path, clock });
      const effects = { fetch: async () => new Uint8Array(), clock };
      const api = createApi(ledger, { effects, token: TOKEN, desk: openDesk(pages) });
      server = await startServer(api, 0, "127.0.0.1");
    };
    const stop = async () => {
      await server.close();
      ledger.close();
    };
    beforeAll(async () => {
      const ready = await prepared();
      pages = ready.pages;
      copyFileSync(ready.ledger, path);
      await start();
      browser = await chromium.launch({ executablePath: PROGRAM, args: ["--no-sandbox", "--disable-gpu"] });
    });
    afterAll(async () => {
      await browser?.close();
      await stop();
    });
    tests({
      get address() {
        return server.address;
      },
      path,
      async open(target, { width = 1440, theme = "light", language = "en-GB" } = {}) {
        const context = await browser.newContext({
          ...{ baseURL: server.address, viewport: { width, height: 900 }, colorScheme: theme, locale: language },
        });
        const page = await context.newPage();
        const errors: string[] = [];
        page.on("console", (said) => said.type() === "error" && errors.push(said.text()));
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("request", (request) => {
          if (!/^(?:http:\/\/127\.0\.0\.1|blob:|data:)/.test(request.url())) errors.push(`asked ${request.url()}`);
        });
        await page.goto(target, { waitUntil: "networkidle" });
        return { page, errors, close: () => context.close() };
      },
      async restart() {
        await stop();
        await start();
      },
    });
  });
}

interface Prepared {
  readonly pages: string;
  /** Filled and closed: to be copied. */
  readonly ledger: string;
}
let ready: Promise<Prepared> | null = null;

/** Once for all files that a thread runs: the desk built anew, and a starter ledger. */
function prepared(): Promise<Prepared> {
  ready ??= (async () => {
    const folder = temporaryFolder();
    const [pages, ledger] = [join(folder, "desk"), join(folder, "starter.sqlite")];
    await build({ logLevel: "error", build: { outDir: pages } });
    (await openLedger({ path: ledger, clock })).close();
    return { pages, ledger };
  })();
  return ready;
}

const clock = (): string => "2026-01-02T03:04:05.000Z";

const WIDTHS_OF_PAGE = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]";

/** No error told, nothing wider than the page, and no serious fault of accessibility. */
export async function expectSound({ page, errors }: Opened): Promise<void> {
  expect(errors).toEqual([]);
  // What runs in the page is text: the types of a browser are not those of the tests.
  const [wide, shown] = await page.evaluate<[number, number]>(WIDTHS_OF_PAGE);
  expect(wide, `${page.url()}: wider than its page`).toBeLessThanOrEqual(shown);
  if (!(await page.evaluate("globalThis.axe !== undefined"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ["violations"] })`);
  const faults = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((n) => n.html.slice(0, 200))
          .join(" | ")}`,
    );
  expect(faults).toEqual([]);
}

/** The same at every width, light and dark. */
export async function expectSoundInAll(opened: Opened): Promise<void> {
  for (const colorScheme of THEMES) {
    await opened.page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await opened.page.setViewportSize({ width, height: 900 });
      await expectSound(opened);
    }
  }
}
