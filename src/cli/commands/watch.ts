/** summitry watch: sources asked again and again; alerts for what the news changes. */
import { readPair } from "../../asking/query.ts";
import { InputError } from "../../model/errors.ts";
import { openLedger, watch, watched } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";
import { FOLLOW, fetchers } from "../fetching.ts";
import { alertLine, pollLine, watchReport } from "../render/watch-report.ts";

interface WatchCommandOptions extends CommonOptions {
  readonly pair?: readonly string[];
  readonly every: string;
  readonly once?: boolean;
  readonly webhook?: string;
  readonly follow?: boolean;
  readonly check: boolean;
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A day's feed asked more often than this is a burden to who serves it. */
const SHORTEST_MS = 10_000;

export const command: CommandModule<WatchCommandOptions> = {
  define: (program) => {
    program
      .argument(
        "[sources...]",
        "files, folders and addresses of feeds, as ingest takes them; none: show what the watch did",
      )
      .option("--every <time>", "how long to wait between two rounds: 30s, 15m, 2h", "15m")
      .option("--once", "one round, for a scheduler of your own")
      .option("--pair <pair...>", "tell when a pair falls silent for longer than chance allows: CHN-RUS")
      .option("--webhook <address>", "also send each alert there, as JSON by POST")
      .option("--follow", FOLLOW)
      .option("--no-check", "do not check the claims of new documents")
      .addHelpText(
        "after",
        "\nWhat a source holds when it is first watched is no news. The log stands beside the ledger (.watch.jsonl);\nCtrl-C ends the watch after the round that is under way.",
      );
  },

  async run({ args, options, terminal }) {
    const every = options.once ? null : timeIn(options.every);
    const { webhook } = options;
    if (webhook !== undefined && !/^https?:\/\/./i.test(webhook))
      throw new InputError(`--webhook ${webhook}`, "is no http(s) address", "For instance https://example.org/hook.");
    const ledger = await openLedger({
      path: options.ledger,
      onProgress: (line) => terminal.note(line),
      clock: terminal.clock,
    });
    try {
      if (args.length === 0) {
        const done = await watched(ledger);
        return await terminal.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : watchReport(done));
      }
      const stop = new AbortController();
      terminal.onStop(() => stop.abort());
      const pairs = await Promise.all((options.pair ?? []).map((word) => pairIn(word, ledger)));
      await watch(args, ledger, {
        ...{ pairs, every, checks: options.check, signal: stop.signal, clock: terminal.clock },
        ...fetchers(options, ledger.path, terminal, stop.signal),
        onPoll: (poll) => terminal.note(pollLine(poll)),
        onAlert: async (alert) => {
          await terminal.write(options.json ? `${JSON.stringify(alert)}\n` : alertLine(alert));
          if (webhook !== undefined) await send(webhook, alert, terminal);
        },
      });
    } finally {
      ledger.close();
    }
  },
};

/** A webhook that is down stops nothing: the log keeps the alert. */
async function send(webhook: string, alert: object, terminal: Terminal): Promise<void> {
  try {
    await terminal.post(webhook, alert);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.note(`summitry: ${error.message}`);
  }
}

function timeIn(text: string): number {
  const parts = /^(\d{1,6})([smhd])$/.exec(text);
  const ms = parts ? Number(parts[1]) * UNITS[parts[2]!]! : Number.NaN;
  if (!(ms >= SHORTEST_MS && ms <= 31 * UNITS.d!))
    throw new InputError(`--every ${text}`, "is no time from 10s to 31d", "For instance 15m.");
  return ms;
}

async function pairIn(word: string, ledger: Parameters<typeof readPair>[1]): Promise<readonly [string, string]> {
  const [a, b] = (await readPair(word, ledger)).between ?? [];
  if (!a || !b) throw new InputError(`--pair ${word}`, "is no pair of two countries", "For instance CHN-RUS.");
  return [a, b];
}
