/** summitry brief: a cited brief of a pair's year, as Markdown and as a page. */
import { InputError } from "../../model/errors.ts";
import { parsePeriod } from "../../model/period.ts";
import { createRoster } from "../../model/roster.ts";
import { brief, openLedger } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";
import { readPair } from "../query-options.ts";
import { namesOf } from "../render/contact-view.ts";

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
    if (!/^[1-9]\d{3}$/.test(options.year))
      throw new InputError(`--year ${options.year}`, "is no year", "For instance 2024.");
    if (options.json && options.html)
      throw new InputError("--json and --html", "are two faces of one result", "Give one of them.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const sides = async (word: string) => {
        const { between } = await readPair(word, ledger);
        const [a, b] = between ?? [];
        if (!a || !b || a === b)
          throw new InputError(word, "is no pair of two countries", "For instance CHN-RUS; both directions are told.");
        return [a, b] as const;
      };
      const found = await brief(
        {
          ...{ pair: await sides(pair as string), year: Number(options.year) },
          ...(options.versus ? { versus: await sides(options.versus) } : {}),
          ...(options.to ? { to: parsePeriod(options.to, "--to").end } : {}),
        },
        ledger,
      );
      if (options.json) return await terminal.write(`${JSON.stringify(found, null, 2)}\n`);
      const names = namesOf(createRoster(await ledger.roster()));
      if (options.html !== undefined) {
        const { htmlBrief } = await import("../render/html-brief.ts");
        await terminal.writeFile(options.html, htmlBrief(found, names));
        return terminal.note(`Written: ${options.html}`);
      }
      const { markdownBrief } = await import("../render/markdown-brief.ts");
      await terminal.write(markdownBrief(found, names));
    } finally {
      ledger.close();
    }
  },
};
