/** summitry explain: from any id down to the words and the addresses that it rests on. */
import { InputError } from "../../model/errors.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule } from "../command.ts";

export const command: CommandModule = {
  define: (command) => {
    command.argument(
      "<id>",
      "a contact, mention, document, row (us-travels:4288), coverage statement (cov-026), judgement, checked claim, or its figure (CLAIM#2); the first digits do",
    );
  },

  async run({ args, options, terminal }) {
    const id = args[0] as string;
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const trace = await ledger.trace(id);
      if (!trace)
        throw new InputError(
          id,
          "no such id in this ledger",
          "Ids stand in the lists of contacts, count, coverage and check.",
        );
      if (options.json) await terminal.write(`${JSON.stringify(trace, null, 2)}\n`);
      else await terminal.write((await import("../render/trace-tree.ts")).traceTree(trace, terminal));
    } finally {
      ledger.close();
    }
  },
};
