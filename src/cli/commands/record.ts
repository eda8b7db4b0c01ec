/** summitry record: is a year a record of a pair. */
import { InputError } from "../../model/errors.ts";
import { openLedger, recordIn } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";
import { countedKinds } from "../counted-kinds.ts";
import { defineQueryOptions, type QueryOptions, readPair, readQuery } from "../query-options.ts";

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
    if (!/^\d{4}$/.test(options.year))
      throw new InputError(`--year ${options.year}`, "is no year", "For instance 2024.");
    if (pair && options.between) throw new InputError("--between", "is named by the pair", "Give one of them.");
    if (!pair && !options.between && !options.person && !options.office && !options.direction)
      throw new InputError(
        "record",
        "of what?",
        "Name a pair, as in record CHN-RUS, or --person, --office, --direction.",
      );
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const asked = { ...(pair ? await readPair(pair, ledger) : {}), ...(await readQuery(options, ledger)) };
      const result = await recordIn(countedKinds(asked), Number(options.year), ledger, options);
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
