/** summitry count: how many, under a rule set or all of them, cell by cell, each with its coverage. */
import { COUNT_KEYS, type CountKey, parseKeys } from "../../measure/count-keys.ts";
import type { Query } from "../../model/query.ts";
import { count, countSameDays, countUnderAll, openLedger } from "../../summitry.ts";
import type { CommandModule, Terminal } from "../command.ts";
import { defineQueryOptions, type QueryOptions, readQuery, ruleSetOf } from "../query-options.ts";

interface CountOptions extends QueryOptions {
  readonly by?: string;
  readonly wholeYears?: boolean;
}

type Ledger = Awaited<ReturnType<typeof openLedger>>;

export const command: CommandModule<CountOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command
      .option("--by <keys>", `${COUNT_KEYS.join(", ")}; several with commas`)
      .option("--whole-years", "where the last year is asked in part, count the others whole, not the same days")
      .addHelpText("after", "\n--rule-set all counts under every rule set at once, a column each.");
  },

  async run({ options, terminal }) {
    const by = options.by ? parseKeys(options.by) : [];
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const { ruleSet, ...rest } = options;
      if (ruleSet === "all") await writeAll(await readQuery(rest, ledger), by, ledger, options, terminal);
      else await writeOne(await readQuery(options, ledger), by, ledger, options, terminal);
    } finally {
      ledger.close();
    }
  },
};

async function writeOne(
  query: Query,
  by: readonly CountKey[],
  ledger: Ledger,
  options: CountOptions,
  terminal: Terminal,
): Promise<void> {
  const ruleSet = ruleSetOf(query, await ledger.ruleSets());
  const result = await count(query, ledger, by, options);
  const sameDays = options.wholeYears ? null : await countSameDays(query, ledger, by);
  if (options.json) {
    await terminal.write(`${JSON.stringify({ ...result, ...(sameDays ? { sameDays } : {}) }, null, 2)}\n`);
    return;
  }
  const { countTable } = await import("../render/count-table.ts");
  const added = result.query.window !== undefined && query.window === undefined;
  await terminal.write(countTable(result, { by, ruleSet, sameDays, added }, terminal));
}

async function writeAll(
  query: Query,
  by: readonly CountKey[],
  ledger: Ledger,
  options: CountOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ sideBySide }, ruleSets] = [await import("../../measure/under-all.ts"), await ledger.ruleSets()];
  const counts = await countUnderAll(query, ledger, by, options);
  const result = sideBySide(counts, ruleSets, by);
  if (options.json) {
    await terminal.write(`${JSON.stringify(result, null, 2)}\n`);
    return;
  }
  const { ruleSetsTable } = await import("../render/rule-sets-table.ts");
  const added = result.query.window !== undefined && query.window === undefined;
  await terminal.write(ruleSetsTable(result, { by, ruleSets, added }, terminal));
}
