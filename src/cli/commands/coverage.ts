/** summitry coverage: what the ledger can and cannot say, in general or to one question; by side, who states it. */
import { coverageAnswer } from "../../asking/answers.ts";
import type { ContactColumn } from "../../asking/contacts-csv.ts";
import { type Ledger, readQuery } from "../../asking/query.ts";
import type { BySide } from "../../measure/by-side.ts";
import { parseSideKeys, type SideKey } from "../../measure/side-cells.ts";
import type { Contact } from "../../model/contact.ts";
import { InputError } from "../../model/errors.ts";
import type { Roster } from "../../model/roster.ts";
import { bySide, openLedger } from "../../summitry.ts";
import type { CommandModule, Terminal } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface CoverageOptions extends QueryOptions {
  readonly bySide?: boolean;
  readonly oneSided?: boolean;
  readonly by?: string;
  readonly csv?: boolean;
}

export const command: CommandModule<CoverageOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command
      .option("--by-side", "of a pair: whose own pages state its contacts, who is silent, how many there were at least")
      .option("--by <keys>", "with --by-side, the rows: level (default), year, kind, direction; several with commas")
      .option("--one-sided", "of a pair: list the contacts that the pages of one side alone state")
      .option("--csv", "with --by-side or --one-sided: the table as CSV");
  },

  async run({ options, terminal }) {
    const faces = options.bySide || options.oneSided;
    if (options.json && options.csv)
      throw new InputError("--json and --csv", "are two faces of one result", "Give one of them.");
    if (!faces && (options.by || options.csv))
      throw new InputError(options.by ? "--by" : "--csv", "goes with --by-side", "Add --by-side.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      if (!faces) return await writeStatements(ledger, options, terminal);
      const query = await readQuery(options, ledger);
      const by = options.by ? parseSideKeys(options.by) : (["level"] as const);
      const result = await bySide(query, ledger, by);
      if (!options.oneSided) return await writeBySide(result, by, await ledger.roster(), options, terminal);
      await writeOneSided(result, await ledger.contacts(query), options, terminal);
    } finally {
      ledger.close();
    }
  },
};

async function writeStatements(ledger: Ledger, options: CoverageOptions, terminal: Terminal): Promise<void> {
  const answer = await coverageAnswer(options, ledger);
  if (options.json) await terminal.write(`${JSON.stringify(answer, null, 2)}\n`);
  else {
    const { coverageList } = await import("../render/coverage-list.ts");
    await terminal.write(coverageList(answer.coverage, answer.completeThrough, answer.statements, terminal));
  }
}

async function writeBySide(
  result: BySide,
  by: readonly SideKey[],
  roster: Roster,
  options: CoverageOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.json) await terminal.write(`${JSON.stringify(result, null, 2)}\n`);
  else if (options.csv) await terminal.write((await import("../render/by-side-csv.ts")).bySideCsv(result, by));
  else {
    const { bySideTable } = await import("../render/by-side-table.ts");
    const nameOf = (id: string): string => roster.country.get(id)?.names.en ?? id;
    await terminal.write(bySideTable(result, by, nameOf, terminal));
  }
}

/** The contacts themselves, the first side's before the second's. */
async function writeOneSided(
  { sides, oneSided, contacts: stated }: BySide,
  contacts: readonly Contact[],
  options: CoverageOptions,
  terminal: Terminal,
): Promise<void> {
  const lists = oneSided.map((ids) => {
    const wanted = new Set(ids);
    return contacts.filter((c) => wanted.has(c.id));
  });
  if (options.json) {
    const named = Object.fromEntries(sides.map((side, i) => [side, lists[i]]));
    await terminal.write(`${JSON.stringify({ sides, oneSided: named }, null, 2)}\n`);
  } else if (options.csv) {
    const { contactsCsv } = await import("../../asking/contacts-csv.ts");
    const of = new Map(stated.map((s) => [s.id, s]));
    const sideOf = (c: Contact): 0 | 1 => (of.get(c.id)?.own[0] ? 0 : 1);
    const before: readonly ContactColumn[] = [
      ["stated_by", (c) => sides[sideOf(c)]],
      ["as", (c) => of.get(c.id)?.roles[sideOf(c)] ?? null],
      ["publishers", (c) => of.get(c.id)?.own[sideOf(c)]?.publishers.join("|") ?? null],
      ["third_parties", (c) => of.get(c.id)?.third?.publishers.join("|") ?? null],
    ];
    await terminal.write(contactsCsv(lists.flat(), before));
  } else {
    const { oneSidedLists } = await import("../render/by-side-table.ts");
    await terminal.write(oneSidedLists(sides, lists, terminal));
  }
}
