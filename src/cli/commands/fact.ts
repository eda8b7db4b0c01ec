/** summitry fact: rows of one's own into the ledger, and facts out of it. Nothing is overwritten. */
import { InputError } from "../../model/errors.ts";
import { addFacts, openLedger, reevaluate, withdrawFact } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";
import { lines } from "../passages.ts";
import { whatFollowed } from "../render/what-followed.ts";

interface FactOptions extends CommonOptions {
  readonly reason?: string;
  readonly by: string;
}
type Ledger = Awaited<ReturnType<typeof openLedger>>;

export const command: CommandModule<FactOptions> = {
  define: (program) => {
    program
      .argument("<deed>", "add or withdraw")
      .argument(
        "<what>",
        "add: a file of JSON Lines, or - for standard input; withdraw: the id of a row, a mention or a document",
      )
      .option("--reason <text>", "why it is withdrawn")
      .option("--by <name>", "who says so", "user")
      .addHelpText(
        "after",
        `
A line to add, as in data/ledger/*.jsonl: {"id": "my-1", "kind": "meeting", "start": "2024-05-16", "place":
{"country": "CHN", "cities": ["Beijing"]}, "participants": [{"person": "xi-jinping-1953", "office": "CHN-president",
"country": "CHN", "role": "host"}, …], "sources": ["https://…"]}. One of an id that is there takes its place.
What is withdrawn stays in the ledger with its mark, and adding the same row brings it back.`,
      );
  },

  async run({ args, options, terminal }) {
    const [deed, what] = args as [string, string];
    if (deed !== "add" && deed !== "withdraw")
      throw new InputError(deed, "is no deed", "summitry fact add FILE, or summitry fact withdraw ID --reason WHY.");
    if (deed === "withdraw" && !options.reason?.trim())
      throw new InputError("--reason", "is missing", "Say why the fact is withdrawn; explain will show it.");
    const read = deed === "add" ? await objectsIn(what, terminal) : null;
    const ledger = await openLedger({
      path: options.ledger,
      onProgress: (line) => terminal.note(line),
      clock: terminal.clock,
    });
    try {
      await (read ? add(read, ledger, options, terminal) : withdraw(what, ledger, options, terminal));
    } finally {
      ledger.close();
    }
  },
};

type Lines = Parameters<typeof addFacts>[0];

async function objectsIn(file: string, terminal: Terminal): Promise<Lines> {
  const found: Lines[number][] = [];
  for await (const { place, line } of lines(file, terminal)) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new InputError(place, `the line is not JSON (${(cause as Error).message})`, "One object a line.", {
        cause,
      });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new InputError(place, "the line is not an object", "One object a line; see summitry fact --help.");
    found.push({ value: value as Record<string, unknown>, place });
  }
  if (found.length === 0) throw new InputError(file, "holds no facts", "One object a line.");
  return found;
}

async function add(read: Lines, ledger: Ledger, options: FactOptions, terminal: Terminal): Promise<void> {
  const done = await addFacts(read, ledger);
  for (const doubt of done.doubts) terminal.note(`Doubt: ${doubt}.`);
  const verdicts = await reevaluate(ledger);
  const rows = done.rows.map((r) => r.id);
  if (options.json)
    return terminal.write(
      `${JSON.stringify({ added: rows, doubts: done.doubts, contacts: done.changed, verdicts }, null, 2)}\n`,
    );
  const head = done.appended === 0 ? "All of it is there already." : `Added: ${rows.join(", ")}.`;
  await terminal.write(`${[head, ...whatFollowed({ ...done, verdicts }, terminal.columns)].join("\n")}\n`);
}

async function withdraw(id: string, ledger: Ledger, options: FactOptions, terminal: Terminal): Promise<void> {
  const done = await withdrawFact(id, { reason: options.reason as string, by: options.by }, ledger);
  const verdicts = await reevaluate(ledger);
  if (options.json)
    return terminal.write(
      `${JSON.stringify({ withdrawn: { type: done.type, id: done.id }, contacts: done.changed, verdicts }, null, 2)}\n`,
    );
  const head = `Withdrawn: ${done.type} ${done.id}.`;
  await terminal.write(`${[head, ...whatFollowed({ ...done, verdicts }, terminal.columns)].join("\n")}\n`);
}
