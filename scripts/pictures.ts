/**
 * The pictures of the desk in docs/: each view of the starter ledger, as it is. Run after a change of what is seen:
 * `npm run pictures`. Takes Debian's Chromium, or the one that CHROMIUM names.
 */
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createApi } from "../src/api/api.ts";
import { openDesk } from "../src/api/desk.ts";
import { startServer } from "../src/api/server.ts";
import { deskFolder, packageRoot } from "../src/paths.ts";
import { openLedger } from "../src/summitry.ts";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: string;
  /** Clicked before the picture is taken. */
  readonly click?: string;
}

const PICTURES: readonly Picture[] = [
  { name: "check", path: "/check/example" },
  { name: "check-open", path: "/check/example", click: "#mark-1", height: 1100 },
  { name: "check-phone", path: "/check/example", width: 390, height: 844, theme: "dark" },
  { name: "pair", path: "/pair/CHN-RUS?vs=CHN-USA", height: 1400 },
  { name: "pair-zh", path: "/pair/CHN-USA", theme: "dark", language: "zh-CN" },
  { name: "ledger", path: "/ledger?between=CHN,RUS" },
  { name: "contact", path: "/contact/ea0d38dc4e5c256c" },
  { name: "world", path: "/world" },
  { name: "person", path: "/person/xi-jinping-1953" },
  { name: "office", path: "/office/USA-secstate" },
  { name: "coverage", path: "/coverage?between=CHN-RUS" },
  { name: "review", path: "/review" },
  { name: "brief", path: "/brief/CHN-RUS?year=2024&versus=CHN-USA" },
];

const folder = join(packageRoot, "docs");
mkdirSync(folder, { recursive: true });
const clock = () => new Date().toISOString();
const ledger = await openLedger({ path: join(mkdtempSync(join(tmpdir(), "summitry-")), "ledger.sqlite"), clock });
const desk = openDesk(deskFolder);
if (!desk) throw new Error("The desk is not built: npm run build");
const effects = { fetch: async () => new Uint8Array(), clock };
const server = await startServer(createApi(ledger, { effects, desk, token: "pictures" }), 0, "127.0.0.1");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const { name, path, width = 1280, height = 860, theme = "light", language = "en-GB", click } of PICTURES) {
  const context = await browser.newContext({
    ...{ baseURL: server.address, viewport: { width, height }, colorScheme: theme, locale: language },
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  if (click) await page.locator(click).click();
  // What is drawn after the answers are there
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  process.stdout.write(`docs/${name}.png\n`);
  await context.close();
}
await browser.close();
await server.close();
ledger.close();
