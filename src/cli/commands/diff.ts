/** summitry diff: a list of contacts beside the ledger, every difference with its label. */
import { readQuery } from "../../asking/query.ts";
import { namesOf } from "../../faces/contact-view.ts";
import { InputError } from "../../model/errors.ts";
import { diffList, openLedger, readListOf } from "../../summitry.ts";
import type { CommandModule, Terminal } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface DiffOptions extends QueryOptions {
  readonly mapping?: string;
  readonly html?: string;
}

export const command: CommandModule<DiffOptions> = {
  define: (command) => {
    command.argument("<list>", "a CSV file: a line of headers, a visit, meeting or call a line");
    defineQueryOptions(command);
    command
      .option("--mapping <file>", "which column holds what (default: beside the list, guessed where there is none)")
      .option("--html <file>", "write the report as one self-contained page")
      .addHelpText(
        "after",
        "\nMarkdown on standard output. What the options leave open (days, sides, offices) is taken from the list.",
      );
  },

  async run({ args, options, terminal }) {
    const file = args[0] as string;
    if (options.json && options.html)
      throw new InputError("--json and --html", "are two faces of one result", "Give one of them.");
    const text = await textOf(file, terminal);
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const beside = file.replace(/(?:\.csv)?$/i, ".mapping.json");
      const mapping = options.mapping
        ? { name: options.mapping, text: await textOf(options.mapping, terminal) }
        : await terminal.readFile(beside).then(
            (bytes) => ({ name: beside, text: new TextDecoder().decode(bytes) }),
            () => null,
          );
      const list = await readListOf({ text, name: file }, mapping, ledger);
      if (!mapping) {
        await terminal.writeFile(beside, `${JSON.stringify(list.mapping, null, 2)}\n`);
        terminal.note(`Guessed from the headers which column holds what; written to ${beside}, to be corrected there.`);
      }
      const found = await diffList(list, await readQuery(options, ledger), ledger);
      if (options.json) return await terminal.write(`${JSON.stringify(found, null, 2)}\n`);
      const names = namesOf(await ledger.roster());
      if (options.html !== undefined) {
        const { htmlDiff } = await import("../../faces/html-diff.ts");
        await terminal.writeFile(options.html, htmlDiff(found, names));
        return terminal.note(`Written: ${options.html}`);
      }
      const { markdownDiff } = await import("../../faces/markdown-diff.ts");
      await terminal.write(markdownDiff(found, names));
    } finally {
      ledger.close();
    }
  },
};

async function textOf(file: string, terminal: Terminal): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await terminal.readFile(file));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file, "is not UTF-8 text", "Save it as CSV in UTF-8.", { cause: error });
  }
}
