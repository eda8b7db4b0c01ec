/** summitry check: an article in, a judged article out. */
import { join } from "node:path";
import { checkText } from "../../asking/check-json.ts";
import { ruleSetOf } from "../../asking/query.ts";
import { type Names, namesOf } from "../../faces/contact-view.ts";
import { judgedArticle } from "../../faces/judged-article.ts";
import { InputError } from "../../model/errors.ts";
import { isDay } from "../../model/period.ts";
import { exampleArticle } from "../../paths.ts";
import { type CheckedDocument, check, openLedger, readSource } from "../../summitry.ts";
import type { CommandModule, CommonOptions, Terminal } from "../command.ts";
import { parseSize } from "../sizes.ts";

interface CheckOptions extends CommonOptions {
  readonly published?: string;
  readonly asOf?: string;
  readonly ruleSet?: string;
  readonly markdown?: boolean;
  readonly html?: string;
  readonly maxSize?: string;
  readonly replays?: string;
}

export const command: CommandModule<CheckOptions> = {
  define: (program) => {
    program
      .argument(
        "[file]",
        "an article (text, Markdown, HTML), an address, or - for standard input; without it: the example",
      )
      .option("--published <date>", "its publication date, YYYY-MM-DD, where the page does not say it")
      .option("--as-of <date>", "judge the second time as of this day (default: as far as the ledger is complete)")
      .option("--rule-set <name>", "the convention of counting (see data/rule-sets)", "default")
      .option("--markdown", "the judged article as Markdown")
      .option("--html <file>", "write the judged article as one self-contained page")
      .option("--replays <folder>", "write what each verdict was made of, one file a claim, for summitry replay")
      .option("--max-size <size>", "the largest input, such as 50MB (default: 20MB)")
      .addHelpText(
        "after",
        "\nVerdicts: ✓ supported, ✓~ supported with qualification, ◐ depends on definition,\n✗ contradicted, ? unresolved, “” not a factual claim. The exit status does not depend on them.",
      );
  },

  async run({ args, options, terminal }) {
    const faces = [options.json && "--json", options.markdown && "--markdown", options.html && "--html"].filter(
      Boolean,
    );
    if (faces.length > 1) throw new InputError(faces.join(" and "), "are two faces of one result", "Give one of them.");
    if (options.asOf !== undefined && !isDay(options.asOf))
      throw new InputError(
        `--as-of ${options.asOf}`,
        "is not a date of the form YYYY-MM-DD",
        "For instance 2024-08-20.",
      );
    const source = args[0] ?? exampleArticle;
    if (args[0] === undefined)
      terminal.note("No file given: checking the bundled example, examples/2024-08-20-commentary.md");

    // The article first: bad input is told before a ledger is opened or filled.
    const document = await readSource(source, terminal, {
      published: options.published,
      maxSize: options.maxSize === undefined ? undefined : parseSize(options.maxSize),
    });
    if (!document.published)
      terminal.note("No publication date was found: judged as of now only. Give one with --published YYYY-MM-DD.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      ruleSetOf({ ruleSet: options.ruleSet ?? "default" }, await ledger.ruleSets());
      const checked = await check(document, ledger, {
        asOf: options.asOf ?? null,
        ruleSet: options.ruleSet,
        replays: options.json === true || options.replays !== undefined,
      });
      const files = options.replays === undefined ? undefined : await writeReplays(checked, options.replays, terminal);
      await show(checked, files, namesOf(await ledger.roster()), options, terminal);
    } finally {
      ledger.close();
    }
  },
};

/** The file of each claim: its number in the text and its id. */
async function writeReplays(
  { claims, replays }: CheckedDocument,
  folder: string,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [i, { claim }] of claims.entries()) {
    const file = join(folder, `${String(i + 1).padStart(2, "0")}-${claim.id.replace(/[^\w-]/g, "_")}.json`);
    await terminal.writeFile(file, `${JSON.stringify(replays.get(claim.id))}\n`);
    files.set(claim.id, file);
  }
  terminal.note(`Written: ${files.size} replay ${files.size === 1 ? "file" : "files"} in ${folder}`);
  return files;
}

async function show(
  checked: CheckedDocument,
  files: ReadonlyMap<string, string> | undefined,
  names: Names,
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.json) return terminal.write(checkText(checked, files));
  const article = judgedArticle(checked, names);
  if (options.markdown)
    return terminal.write((await import("../../faces/markdown-article.ts")).markdownArticle(article));
  if (options.html !== undefined) {
    await terminal.writeFile(options.html, (await import("../../faces/html-article.ts")).htmlArticle(article));
    return terminal.note(`Written: ${options.html}`);
  }
  return terminal.write((await import("../render/terminal-article.ts")).terminalArticle(article, terminal));
}
