/** summitry extract: the contacts and claims that texts state, without a ledger. */

import { namesOf } from "../../faces/contact-view.ts";
import { InputError } from "../../model/errors.ts";
import { createExtractor, readSource, shippedRoster } from "../../summitry.ts";
import type { CommandModule, CommonOptions } from "../command.ts";
import { lines, passageOf } from "../passages.ts";
import { extractionText } from "../render/extraction-text.ts";
import { parseSize } from "../sizes.ts";

interface ExtractOptions extends CommonOptions {
  readonly jsonl?: boolean;
  readonly published?: string;
  readonly maxSize?: string;
}

export const command: CommandModule<ExtractOptions> = {
  define: (program) => {
    program
      .argument("<files...>", "articles (text, Markdown, HTML), addresses, or - for standard input")
      .option("--jsonl", "read lines {id, text, published?, lang?}, write lines {id, lang, contacts, claims}")
      .option("--published <date>", "their publication date, YYYY-MM-DD, where the page does not say it")
      .option("--max-size <size>", "the largest input, such as 50MB (default: 20MB)");
  },

  async run({ args, options, terminal }) {
    if (options.jsonl && options.json)
      throw new InputError("--json and --jsonl", "are two faces of one result", "Give one of them.");
    const roster = await shippedRoster();
    const extractor = await createExtractor(roster);
    if (options.jsonl) {
      for (const file of args)
        for await (const { place, line } of lines(file, terminal)) {
          const passage = passageOf(line, place);
          const { contacts, claims } = extractor.gold(passage.document);
          await terminal.write(
            `${JSON.stringify({ id: passage.id, lang: passage.document.language, contacts, claims })}\n`,
          );
        }
      return;
    }
    for (const file of args) {
      const document = await readSource(file, terminal, {
        published: options.published,
        maxSize: options.maxSize === undefined ? undefined : parseSize(options.maxSize),
      });
      if (options.json) {
        const { id, title, text, language, published } = document;
        const head = { id, title, published: published?.day ?? null, language, text };
        await terminal.write(`${JSON.stringify({ document: head, ...extractor.gold(document) }, null, 2)}\n`);
      } else await terminal.write(extractionText(extractor.extract(document), namesOf(roster), terminal));
    }
  },
};
