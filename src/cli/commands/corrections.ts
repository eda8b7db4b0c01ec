/** summitry corrections: the verdicts that changed with the ledger, from what to what, and why. */
import { correctionJson } from "../../asking/check-json.ts";
import { corrections, openLedger, reevaluate } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";
import type { CorrectionView } from "../render/corrections-list.ts";

interface CorrectionsOptions extends CommonOptions {
  readonly everything?: boolean;
  readonly anew?: boolean;
}

export const command: CommandModule<CorrectionsOptions> = {
  define: (program) => {
    program
      .option("--everything", "also those whose verdict and reason stay, on other rows or figures")
      .option("--anew", "judge every kept verdict anew, also those that no change can bear on")
      .addHelpText(
        "after",
        "\nA verdict is judged anew as of the days on which it was given, when a fact was added, changed, judged or\nwithdrawn that one of its queries can see, or the shipped data changed. What was said before stays in the list.",
      );
  },

  async run({ options, terminal }) {
    const ledger = await openLedger({
      path: options.ledger,
      onProgress: (line) => terminal.note(line),
      clock: terminal.clock,
    });
    try {
      if (options.anew) await reevaluate(ledger, { all: true });
      const found: CorrectionView[] = [];
      for (const one of await corrections(ledger))
        found.push({ ...one, document: await ledger.document(one.before.checked.claim.document) });
      if (options.json)
        return await terminal.write(`${JSON.stringify({ corrections: found.map(correctionJson) }, null, 2)}\n`);
      const { correctionsList } = await import("../render/corrections-list.ts");
      await terminal.write(correctionsList(found, options.everything === true, terminal));
    } finally {
      ledger.close();
    }
  },
};
