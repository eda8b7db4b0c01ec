/** summitry contacts: the contacts in a query's scope, as a table, as JSON, or as CSV. */
import { readQuery } from "../../asking/query.ts";
import { InputError } from "../../model/errors.ts";
import { openLedger } from "../../summitry.ts";
import { admission } from "../admission.ts";
import type { CommandModule } from "../command.ts";
import { defineQueryOptions, type QueryOptions } from "../query-options.ts";

interface ContactsOptions extends QueryOptions {
  readonly csv?: boolean;
}

export const command: CommandModule<ContactsOptions> = {
  define: (command) => {
    defineQueryOptions(command);
    command.option("--csv", "the list as CSV");
  },

  async run({ options, terminal }) {
    if (options.json && options.csv)
      throw new InputError("--json and --csv", "are two faces of one result", "Give one of them.");
    const ledger = await openLedger({ path: options.ledger, onProgress: (line) => terminal.note(line) });
    try {
      const query = await readQuery(options, ledger);
      const isAdmitted = await admission(query, ledger);
      const contacts = (await ledger.contacts(query)).filter(isAdmitted);
      const hasDays = query.from || query.to || query.window || query.asOf;
      const cut = hasDays ? (await ledger.cut(query)).filter(isAdmitted) : [];
      if (options.json) await terminal.write(`${JSON.stringify({ query, contacts, cut }, null, 2)}\n`);
      else if (options.csv) await terminal.write((await import("../../asking/contacts-csv.ts")).contactsCsv(contacts));
      else {
        const { contactsTable } = await import("../render/contacts-table.ts");
        await terminal.write(contactsTable(contacts, cut, terminal));
      }
    } finally {
      ledger.close();
    }
  },
};
