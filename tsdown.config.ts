import { defineConfig } from "tsdown";

/**
 * The program and the library, with shared chunks: a command loads only what it asks for. Dependencies that every
 * start needs are bundled, for one file opens faster than a tree of modules; the native one cannot be.
 */
export default defineConfig({
  entry: { "cli/main": "src/cli/main.ts", "ingest/worker": "src/ingest/worker.ts", index: "src/index.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  outDir: "dist",
  fixedExtension: false,
  dts: { entry: ["src/index.ts"] },
  deps: {
    alwaysBundle: ["commander", "papaparse", "picocolors"],
    neverBundle: [
      ...[
        "better-sqlite3",
        "@duckdb/node-api",
        "linkedom",
        "@mozilla/readability",
        "unpdf",
        "yauzl",
        "htmlparser2",
        "postal-mime",
        "chardet",
      ],
      ...["feedsmith", "robots-parser", /^eld/, /^@stdlib/],
    ],
  },
  clean: true,
});
