/** summitry ingest: documents into the ledger, with progress; bad ones listed at the end. */
import { InputError } from "../../model/errors.ts";
import { type Ingested, ingest, openLedger } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";
import { FOLLOW, fetchers } from "../fetching.ts";
import { ingestReport } from "../render/ingest-report.ts";
import { progressLine } from "../render/progress.ts";

interface IngestCommandOptions extends CommonOptions {
  readonly jobs?: string;
  readonly columns?: string;
  readonly quiet?: boolean;
  readonly follow?: boolean;
}

/** Between two lines of progress where there is no terminal to redraw. */
const QUIET_MS = 5000;
const REDRAW_MS = 200;

export const command: CommandModule<IngestCommandOptions> = {
  define: (program) => {
    program
      .argument(
        "<paths...>",
        "files and folders: text, Markdown, HTML, PDF, DOCX, mail, feeds, JSON Lines, CSV, EPUB, WARC, WACZ, ZIP; .gz too; or - for JSON Lines; http(s) addresses of pages and feeds",
      )
      .option("--jobs <n>", "how many documents to read at once (default: one a core)")
      .option("--columns <pairs>", "of a table, which column is what: text=Body,published=Date; kept beside the table")
      .option("--follow", FOLLOW)
      .option("--quiet", "no progress");
  },

  async run({ args, options, terminal }) {
    const jobs = options.jobs === undefined ? undefined : Number(options.jobs);
    if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
      throw new InputError("--jobs", `"${options.jobs}" is no number of jobs`, "Give a whole number from 1 to 256.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    const stop = new AbortController();
    terminal.onStop(() => stop.abort());
    const begin = performance.now();
    const seconds = (): number => (performance.now() - begin) / 1000;
    let done: Ingested;
    try {
      done = await ingest(args, ledger, {
        ...(jobs === undefined ? {} : { jobs }),
        input: () => terminal.input(),
        ...fetchers(options, ledger.path, terminal, stop.signal),
        columns: options.columns === undefined ? null : columnsIn(options.columns),
        signal: stop.signal,
        onProgress: options.quiet ? () => {} : shown(terminal, (state) => progressLine(state, seconds())),
      });
    } finally {
      if (!options.quiet) terminal.redraw?.("");
      ledger.close();
    }
    await terminal.write(
      options.json
        ? `${JSON.stringify({ ...done, seconds: seconds() }, null, 2)}\n`
        : ingestReport(done, seconds(), terminal),
    );
    if (!done.whole)
      throw new InputError("ingest", "was stopped before the end", "Run the same command again: it goes on from here.");
    if (done.bad.length > 0)
      throw new InputError(
        "ingest",
        `${done.bad.length} of ${done.documents + done.known + done.bad.length} documents were not taken in`,
        "They are listed above; everything else is in the ledger.",
      );
  },
};

/** "text=Body,published=Date" */
function columnsIn(pairs: string): Readonly<Record<string, string>> {
  const columns = pairs.split(",").map((pair) => /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(pair));
  const wrong = columns.indexOf(null);
  if (wrong >= 0)
    throw new InputError(
      "--columns",
      `"${pairs.split(",")[wrong]}" is no pair`,
      "For instance text=Body,published=Date.",
    );
  return Object.fromEntries(columns.map((pair) => [pair![1]!, pair![2]!]));
}

/** Redraws one line on a terminal; elsewhere writes one now and then. */
function shown<S>(terminal: Terminal, line: (state: S) => string): (state: S) => void {
  let last = performance.now();
  const every = terminal.redraw ? REDRAW_MS : QUIET_MS;
  return (state) => {
    if (performance.now() - last < every) return;
    last = performance.now();
    if (terminal.redraw) terminal.redraw(line(state));
    else terminal.note(line(state));
  };
}
