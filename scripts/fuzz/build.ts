/** The fuzzing thread as plain JavaScript with probes: loading sources through tsx costs more than most inputs. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsdown";
import { packageRoot } from "../../src/paths.ts";
import { instrumented } from "./instrument.ts";

/** What they find decides which inputs are kept. The rest is data, native, or read by nobody but us. */
const LIBRARIES = [
  ...["@mozilla/readability", "linkedom", "htmlparser2", "feedsmith", "papaparse", "postal-mime", "yauzl", "unpdf"],
  "chardet",
];

/** @returns the program's address */
export async function builtWorker(): Promise<URL> {
  const folder = join(packageRoot, ".tmp", "fuzz", "_code", String(process.pid));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const isProbed = (id: string): boolean =>
    /\.[cm]?[jt]s$/.test(id) && !["scripts", "test"].some((name) => id.startsWith(join(packageRoot, name)));
  let probes = 0;
  await build({
    config: false,
    cwd: packageRoot,
    entry: { worker: fileURLToPath(import.meta.resolve("./worker.ts")) },
    ...{ outDir: folder, format: "esm", platform: "node", target: "node20", dts: false, logLevel: "error" },
    deps: { alwaysBundle: LIBRARIES, onlyBundle: false },
    plugins: [
      {
        name: "probes",
        transform: (code, id) => (isProbed(id) ? instrumented(code, id, () => probes++) : null),
      },
    ],
  });
  return pathToFileURL(join(folder, "worker.mjs"));
}
