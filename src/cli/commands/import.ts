/** summitry import: what is no document, taken in by kind. The kinds stand in the list. */
import { InputError } from "../../model/errors.ts";
import type { Call, CommandModule, CommonOptions } from "../command.ts";

export interface ImportOptions extends CommonOptions {
  readonly name?: string;
  readonly as?: string;
  readonly mapping?: string;
  readonly coverage?: string;
  readonly dryRun?: boolean;
}

type Importing = (files: readonly string[], call: Call<ImportOptions>) => Promise<void>;

const KINDS: Readonly<Record<string, () => Promise<Importing>>> = {
  leads: async () => (await import("./import-leads.ts")).importLeadFiles,
  register: async () => (await import("./import-register.ts")).importRegisterFiles,
};

export const command: CommandModule<ImportOptions> = {
  define: (command) => {
    command
      .argument(
        "<what>",
        "register: a register of visits (the Office of the Historian's XML, or CSV); leads: event data (GDELT, ICEWS, POLECAT, PLOVER JSON, Phoenix)",
      )
      .argument(
        "<files...>",
        "XML or CSV; of event data CSV, TSV, JSON Lines or Parquet, .gz and .zip too, and folders of them",
      )
      .option(
        "--name <name>",
        "of a register: under which it is known from one import to the next (default: its file's)",
      )
      .option("--as <format>", "of a register: historian or csv (default: by its content)")
      .option(
        "--mapping <file>",
        "of a register as CSV: which column holds what (default: beside the file, or guessed)",
      )
      .option("--coverage <file>", "of a register: what it covers, as JSON (default: beside the file)")
      .option("--dry-run", "of a register: show what is new, changed and gone, and change nothing")
      .addHelpText(
        "after",
        `
A register is taken in as it is now, beside what was taken in of it last: what is new or changed is added, what is gone
is withdrawn with a mark, and verdicts that rested on it are judged anew (summitry corrections). Rows that cannot be read
are listed and written beside the file (.quarantine.csv); the rest goes in. What remarks tell ("Met with …") becomes
meetings under the visit. With a coverage statement absence can speak; without one a register proves presence alone.

Leads are hints at contacts and never counted as contacts: see summitry leads. They are kept beside the ledger, in a
folder of its name with .leads; what was taken in before is passed over.`,
      );
  },

  async run(call) {
    const [what, ...files] = call.args as [string, ...string[]];
    const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined;
    if (!kind)
      throw new InputError(`import ${what}`, "is nothing that can be imported", `${Object.keys(KINDS).join(", ")}.`);
    const { name, as, mapping, coverage, dryRun } = call.options;
    const given = Object.entries({ name, as, mapping, coverage, "dry-run": dryRun }).find(([, v]) => v !== undefined);
    if (what !== "register" && given)
      throw new InputError(`--${given[0]}`, "goes with import register", `Leave it out of import ${what}.`);
    await (await kind())(files, call);
  },
};
