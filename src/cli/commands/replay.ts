/** summitry replay: a verdict made again from its file alone, and beside the ledger of today. */
import { claimJson } from "../../asking/check-json.ts";
import { openLedger, type Replayed, replay, type Since, sinceReplay } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";

interface ReplayOptions extends CommonOptions {
  readonly againstLedger?: boolean;
}

export const command: CommandModule<ReplayOptions> = {
  define: (program) => {
    program
      .argument("<file>", "a replay file (check --replays), or - for standard input")
      .option("--against-ledger", "also say what of its rows changed in the ledger (implied by --ledger)")
      .addHelpText(
        "after",
        "\nThe file holds all that the verdict rests on; no ledger and no network is needed. Each row has its hash: an\nedited one is refused. Who makes all hashes anew is found out by --against-ledger.",
      );
  },

  async run({ args, options, terminal }) {
    const file = args[0] as string;
    const made = await replay(await bytesOf(file, terminal), file === "-" ? "standard input" : file);
    const isAgainst = options.againstLedger || options.ledger !== undefined;
    const since = isAgainst ? await compared(made, options, terminal) : null;
    if (options.json) return terminal.write(`${JSON.stringify(json(made, since), null, 2)}\n`);
    await terminal.write((await import("../render/replay-report.ts")).replayReport(made, since, terminal));
  },
};

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file !== "-") return terminal.readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.input()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function compared(made: Replayed, options: ReplayOptions, terminal: Terminal): Promise<Since> {
  const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
  try {
    return await sinceReplay(made.replay, ledger);
  } finally {
    ledger.close();
  }
}

function json({ replay: file, checked, same, constants }: Replayed, since: Since | null) {
  return {
    same,
    program: file.program,
    ruleSet: file.terms.ruleSet,
    claim: claimJson(checked),
    otherConstants: constants,
    since: since && { same: since.same, changes: since.changes, claim: claimJson(since.checked) },
  };
}
