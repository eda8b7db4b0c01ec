/** summitry export: contacts, mentions, verdicts or sources in a format of other programs. */
import { readQuery } from "../../asking/query.ts";
import { SUBJECTS, type Subject } from "../../exchange/format.ts";
import { InputError } from "../../model/errors.ts";
import { openLedger } from "../../summitry.ts";
import { admission } from "../admission.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface ExportOptions extends QueryOptions {
  readonly format: string;
  readonly of?: string;
  readonly out?: string;
}

export const command: CommandModule<ExportOptions> = {
  define: (command) => {
    command
      .requiredOption("--format <name>", "csv, jsonl, parquet, ftm, plover, claimreview, annotation, prov, bibtex, csl")
      .option("--of <subject>", `${SUBJECTS.join(", ")} (default: what the format is of, or contacts)`)
      .option("--out <file>", "write to a file (default: standard output)");
    defineQueryOptions(command);
    command.addHelpText(
      "after",
      "\nThe options narrow the contacts, and the mentions and sources with them; verdicts are those that check kept.",
    );
  },

  async run({ options, terminal }) {
    const { FORMATS } = await import("../../exchange/formats.ts");
    const format = FORMATS.find((f) => f.id === options.format);
    if (!format)
      throw new InputError(
        `--format ${options.format}`,
        "is no format",
        FORMATS.map((f) => `${f.id}: ${f.summary} (${f.subjects.join(", ")})`).join("\n  "),
      );
    const subject = (options.of ?? format.subjects[0]) as Subject;
    if (!format.subjects.includes(subject))
      throw new InputError(
        `--of ${subject}`,
        `${format.id} is not of these`,
        `It is of ${format.subjects.join(", ")}.`,
      );
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const query = await readQuery(options, ledger);
      const { materialOf } = await import("../../exchange/material.ts");
      const written = format.write(await materialOf(subject, query, await admission(query, ledger), ledger), subject);
      if (options.out !== undefined) {
        await terminal.writeFile(options.out, written instanceof Uint8Array ? written : [...written].join(""));
        return terminal.note(`Written: ${options.out}`);
      }
      if (written instanceof Uint8Array)
        throw new InputError(`--format ${format.id}`, "is not text", "Give a file with --out.");
      for (const piece of written) await terminal.write(piece);
    } finally {
      ledger.close();
    }
  },
};
