/** summitry count: how many, under a rule set or all of them, cell by cell, each with its coverage. */
import { type CountAnswer, type CountWords, countAnswer } from "../../asking/answers.ts";
import { ruleSetOf } from "../../asking/query.ts";
import { COUNT_KEYS, parseKeys } from "../../measure/count-keys.ts";
import type { RuleSetsCount } from "../../measure/under-all.ts";
import type { RuleSet } from "../../model/rule-set.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";
import { defineQueryOptions } from "../query-options.ts";

interface CountOptions extends CommonOptions, CountWords {}

export const command: CommandModule<CountOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command
      .option("--by <keys>", `${COUNT_KEYS.join(", ")}; several with commas`)
      .option("--whole-years", "where the last year is asked in part, count the others whole, not the same days")
      .addHelpText("after", "\n--rule-set all counts under every rule set at once, a column each.");
  },

  async run({ options, terminal }) {
    if (options.by) parseKeys(options.by);
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const answer = await countAnswer(options, ledger);
      if (options.json) await terminal.write(`${JSON.stringify(answer, null, 2)}\n`);
      else await terminal.write(await tableOf(answer, options, await ledger.ruleSets(), terminal));
    } finally {
      ledger.close();
    }
  },
};

async function tableOf(
  answer: CountAnswer | RuleSetsCount,
  options: CountOptions,
  ruleSets: readonly RuleSet[],
  terminal: Terminal,
): Promise<string> {
  const by = options.by ? parseKeys(options.by) : [];
  const added = answer.query.window !== undefined && options.window === undefined;
  if ("ruleSets" in answer)
    return (await import("../render/rule-sets-table.ts")).ruleSetsTable(answer, { by, ruleSets, added }, terminal);
  const ruleSet = ruleSetOf(answer.query, ruleSets);
  const { countTable } = await import("../render/count-table.ts");
  return countTable(answer, { by, ruleSet, sameDays: answer.sameDays ?? null, added }, terminal);
}
