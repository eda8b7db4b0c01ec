/** DuckDB, loaded when event data is first asked for: it is large, and nothing else needs it. */
import { createRequire } from "node:module";
import type { DuckDBConnection } from "@duckdb/node-api";
import { InputError } from "../model/errors.ts";

/** Beyond this DuckDB writes to disk beside the leads. */
const MEMORY = "1200MB";

/** A connection to a database in memory. @throws InputError where the package is not installed */
export async function openDuckDB(temporary: string): Promise<DuckDBConnection> {
  let duckdb: typeof import("@duckdb/node-api");
  try {
    // Its 180 files are CommonJS: import reads each of them for names first, and takes twice as long as require
    duckdb = createRequire(import.meta.url)("@duckdb/node-api");
  } catch (cause) {
    throw new InputError(
      "event data",
      "needs the package @duckdb/node-api, which is not installed",
      "npm install @duckdb/node-api (some 70 MB); everything else works without it.",
      { cause },
    );
  }
  const instance = await duckdb.DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY,
    temp_directory: temporary,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  return instance.connect();
}

/** A text as SQL has it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
