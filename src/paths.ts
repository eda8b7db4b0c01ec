/** Where the package's own files lie: the same from `src/` (tsx, vitest) and from `dist/`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds the package's `package.json`. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The shipped facts: roster, ledger, registers, rule sets. */
export const dataFolder: string = join(packageRoot, "data");

/** The built program of a worker thread (src/ingest/worker.ts); null where the sources themselves are run. */
export const workerFile: string | null = import.meta.url.endsWith(".ts")
  ? null
  : join(packageRoot, "dist", "ingest", "worker.js");

/** The built pages of `serve`. */
export const deskFolder: string = join(packageRoot, "dist", "desk");

/** The article that `check` reads where none is given. */
export const exampleArticle: string = join(packageRoot, "examples", "2024-08-20-commentary.md");

/** The version in the package's `package.json`. */
export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }).version;
}

function findRoot(folder: string): string {
  let at = folder;
  while (!existsSync(join(at, "package.json"))) {
    const above = dirname(at);
    if (above === at) throw new Error(`no package.json above ${folder}`);
    at = above;
  }
  return at;
}
