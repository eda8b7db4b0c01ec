/** summitry brief: a cited brief of a pair's year, as Markdown and as a page. */
import { briefAnswer } from "../../asking/answers.ts";
import { namesOf } from "../../faces/contact-view.ts";
import { InputError } from "../../model/errors.ts";
import { openLedger } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";

interface BriefOptions extends CommonOptions {
  readonly year: string;
  readonly versus?: string;
  readonly to?: string;
  readonly html?: string;
}

export const command: CommandModule<BriefOptions> = {
  define: (command) => {
    command
      .argument("<pair>", "CHN-RUS")
      .requiredOption("--year <year>", "the year that the brief is about")
      .option("--versus <pair>", "another pair, in the same windows: CHN-USA")
      .option("--to <date>", "tell the year up to this day, beside the same days of other years")
      .option("--html <file>", "write the brief as one self-contained page with charts")
      .addHelpText(
        "after",
        "\nMarkdown on standard output. Every sentence names the figures, contacts or coverage statements that it rests on.",
      );
  },

  async run({ args: [pair], options, terminal }) {
    if (options.json && options.html)
      throw new InputError("--json and --html", "are two faces of one result", "Give one of them.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const found = await briefAnswer({ ...options, pair: pair as string }, ledger);
      if (options.json) return await terminal.write(`${JSON.stringify(found, null, 2)}\n`);
      const names = namesOf(await ledger.roster());
      if (options.html !== undefined) {
        const { htmlBrief } = await import("../../faces/html-brief.ts");
        await terminal.writeFile(options.html, htmlBrief(found, names));
        return terminal.note(`Written: ${options.html}`);
      }
      const { markdownBrief } = await import("../../faces/markdown-brief.ts");
      await terminal.write(markdownBrief(found, names));
    } finally {
      ledger.close();
    }
  },
};
