/** summitry record: is a year a record of a pair. */
import { recordAnswer } from "../../asking/answers.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface RecordOptions extends QueryOptions {
  readonly year: string;
  readonly wholeYears?: boolean;
}

export const command: CommandModule<RecordOptions> = {
  define: (command) => {
    command.argument("[pair]", "CHN-RUS, or 'CHN->RUS' for one direction; or name persons or offices by options");
    command.requiredOption("--year <year>", "the year that may be a record");
    defineQueryOptions(command);
    command
      .option("--whole-years", "where the year is known in part, compare whole years all the same")
      .addHelpText("after", "\nMeetings, calls and videos, or visits with --kind visit.");
  },

  async run({ args: [pair], options, terminal }) {
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const result = await recordAnswer({ ...options, pair }, ledger);
      if (options.json) await terminal.write(`${JSON.stringify(result, null, 2)}\n`);
      else {
        const { recordText } = await import("../render/record-text.ts");
        await terminal.write(recordText(result, pair ?? null, terminal));
      }
    } finally {
      ledger.close();
    }
  },
};
