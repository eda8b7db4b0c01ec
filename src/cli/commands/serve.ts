/** summitry serve: the desk and the API on a port of this machine. */

import { readFile } from "node:fs/promises";
import { createApi } from "../../api/api.ts";
import { openDesk } from "../../api/desk.ts";
import { startServer } from "../../api/server.ts";
import type { Ledger } from "../../asking/query.ts";
import { publicFetch } from "../../fetch/public-fetch.ts";
import { InputError } from "../../model/errors.ts";
import { deskFolder, exampleArticle } from "../../paths.ts";
import { check, openLedger, read } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";

interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly host?: string;
  readonly writable?: boolean;
  readonly token?: string;
}

/** The first check compiles the patterns and reads the roster, two seconds long: done before anyone waits for it. */
async function warm(ledger: Ledger): Promise<void> {
  await new Promise(setImmediate);
  const document = await read(await readFile(exampleArticle), { name: exampleArticle });
  await check(document, ledger, { keep: false });
}

/** Any address of the machine: then it has names that cannot be known here. */
const EVERYWHERE = new Set(["0.0.0.0", "::"]);

export const command: CommandModule<ServeOptions> = {
  define: (program) => {
    program
      .option("--port <n>", "the port; 0 for any that is free", "7411")
      .option("--host <name>", "listen there, and answer to this name, in place of 127.0.0.1")
      .option("--writable", "let who has the token ingest, judge, add and withdraw facts")
      .option("--token <text>", "the token for --writable, sent as Authorization: Bearer TOKEN")
      .addHelpText(
        "after",
        "\nReading is open to whoever reaches the port. The reference is at /api/v1/. Ctrl-C ends it.",
      );
  },

  async run({ options, terminal }) {
    if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535)
      throw new InputError(`--port ${options.port}`, "is no port", "Give a number from 0 to 65535.");
    if (options.writable && !options.token?.trim())
      throw new InputError("--writable", "needs a token", "Add --token TOKEN, a text that nobody guesses.");
    if (options.token && !options.writable)
      throw new InputError("--token", "goes with --writable", "Add --writable, or leave it out.");
    const { host } = options;
    const ledger = await openLedger({
      path: options.ledger,
      onProgress: (line) => terminal.note(line),
      clock: terminal.clock,
    });
    try {
      const desk = openDesk(deskFolder);
      if (!desk) terminal.note("The desk is not built here (npm run build): the API alone answers.");
      const api = createApi(ledger, {
        effects: { fetch: publicFetch(), clock: terminal.clock },
        token: options.token ?? null,
        desk,
        hosts: host === undefined ? [] : EVERYWHERE.has(host) ? null : [host],
        onFailure: (error) => terminal.note(`internal failure: ${error instanceof Error ? error.stack : error}`),
      });
      const stopped = new Promise<void>((resolve) => terminal.onStop(resolve));
      const server = await startServer(api, Number(options.port), host ?? "127.0.0.1");
      const reference = `${server.address}/api/v1/`;
      await terminal.write(
        options.json
          ? `${JSON.stringify({ address: server.address, reference })}\n`
          : `Summitry's desk is at ${server.address}/, its API at ${reference}\n`,
      );
      const warmed = warm(ledger);
      await stopped;
      await server.close();
      await warmed;
    } finally {
      ledger.close();
    }
  },
};
