/** summitry judge: a human decision that facts are one contact, or are not, or who a name is. It outweighs every score. */
import { InputError } from "../../model/errors.ts";
import { judgeFacts, judgeName, openLedger, reevaluate } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";
import { whatFollowed } from "../render/what-followed.ts";

interface JudgeOptions extends CommonOptions {
  readonly reason: string;
  readonly by: string;
  readonly name?: string;
  readonly person?: string;
}

const JUDGEMENTS = ["same", "different", "unsure"] as const;

export const command: CommandModule<JudgeOptions> = {
  define: (program) => {
    program
      .argument("<judgement>", "same, different or unsure")
      .argument("<ids...>", "two or more contacts, rows (us-travels:4288) or mentions; the first digits of an id do")
      .option("--reason <text>", "why", "no reason given")
      .option("--by <name>", "who says so", "user")
      .option("--name <text>", "the question is who this name is, in the mentions given: as it stands there")
      .option("--person <id>", "with same: who it is, by the id in the roster")
      .addHelpText(
        "after",
        "\nKept in the ledger for good; a later judgement on the same facts takes the place of this one.\nunsure takes a judgement back: what the scores say holds again.\nOf a name, different says that it is nobody whom the roster has. Ids and names stand in the desk's review.",
      );
  },

  async run({ args, options, terminal }) {
    const [word, ...ids] = args;
    const judgement = JUDGEMENTS.find((j) => j === word);
    if (!judgement) throw new InputError(String(word), "is no judgement", `One of ${JUDGEMENTS.join(", ")}.`);
    const { name, person = null } = options;
    if (person !== null && name === undefined)
      throw new InputError("--person", "goes with --name", "summitry judge same MENTION --name TEXT --person ID");
    if (ids.length < 2 && name === undefined)
      throw new InputError("judge", "needs two facts", "summitry judge same ID ID");
    const ledger = await openLedger({
      path: options.ledger,
      onProgress: (line) => terminal.note(line),
      clock: terminal.clock,
    });
    try {
      const why = { reason: options.reason, by: options.by, at: terminal.clock() };
      const done =
        name === undefined
          ? await judgeFacts(judgement, ids, why, ledger)
          : await judgeName(judgement, ids, { text: name, person }, why, ledger);
      const verdicts = await reevaluate(ledger);
      if (options.json) {
        const { judgement: made, changed } = done;
        return await terminal.write(`${JSON.stringify({ judgement: made, contacts: changed, verdicts }, null, 2)}\n`);
      }
      const { id, subjects } = done.judgement;
      const of = name === undefined ? subjects.join(" and ") : `“${name}” ${person ?? ""} in ${subjects.join(", ")}`;
      const kept = `Kept as ${id}: ${judgement}, ${of}.`;
      await terminal.write(`${[kept, ...whatFollowed({ ...done, verdicts }, terminal.columns)].join("\n")}\n`);
    } finally {
      ledger.close();
    }
  },
};
