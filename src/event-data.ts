/** Event data beside a ledger: leads → ledger → measure, in this order. Leads are counted as leads alone. */

import type { LeadsBeside } from "./leads/compare.ts";
import type { ImportedFile, LeadsImport } from "./leads/import-leads.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { CoverageState } from "./model/coverage.ts";
import { InputError } from "./model/errors.ts";
import type { Lead } from "./model/lead.ts";
import { addDays } from "./model/period.ts";
import type { Query } from "./model/query.ts";
import type { Roster } from "./model/roster.ts";

export type { ImportedFile, LeadsImport } from "./leads/import-leads.ts";
export type { Lead } from "./model/lead.ts";

/** Beside the ledger's file. */
const folderOf = (ledger: Ledger): string => `${ledger.path}.leads`;

/** Takes event data in as leads, a file after the other; what was taken in before is passed over. */
export async function importLeads(
  files: readonly string[],
  ledger: Ledger,
  onFile?: (file: string) => unknown,
): Promise<LeadsImport> {
  const { importLeads } = await import("./leads/import-leads.ts");
  return importLeads(files, folderOf(ledger), codesOf(await ledger.roster()), onFile);
}

/** Codes that event coders use and ISO does not. */
const CODERS: Readonly<Record<string, string>> = { rom: "ROU", zar: "COD", tmp: "TLS", ksv: "XKX", kos: "XKX" };

function codesOf(roster: Roster): ReadonlyMap<string, string> {
  const codes = new Map<string, string>(Object.entries(CODERS));
  for (const { id, names, aliases } of [...roster.countries].sort(
    (a, b) => Number(b.existsTo !== null) - Number(a.existsTo !== null),
  ))
    for (const written of [...aliases, names.en, id]) codes.set(written.toLowerCase(), id);
  return codes;
}

export interface LeadsAnswer extends LeadsBeside {
  readonly query: Query;
  readonly files: readonly ImportedFile[];
  /** Of visit leads on days and in a direction for which the ledger is covered at level 1. */
  readonly covered: { readonly withContact: number; readonly withoutContact: readonly Lead[] };
  /** Of the contacts that rows of the US registers state. */
  readonly registers: { readonly withLead: number; readonly withoutLead: readonly string[] };
}

/**
 * The leads of a pair or a country beside the contacts that are held in the ledger.
 * @throws InputError where no country is named, or no event data was taken in
 */
export async function leadsBeside(query: Query, ledger: Ledger): Promise<LeadsAnswer> {
  if (!query.between && !query.direction)
    throw new InputError("leads", "between whom?", "Give --between CHN,RUS, one country, or --direction 'USA->*'.");
  const [{ findLeads, importedFiles }, { besideContacts }] = await Promise.all([
    import("./leads/find-leads.ts"),
    import("./leads/compare.ts"),
  ]);
  const leads = await findLeads(query, folderOf(ledger));
  const days = boundsOf(query, leads);
  const around = days ? { from: addDays(days.from, -REACH_DAYS), to: addDays(days.to, REACH_DAYS) } : {};
  const near = await ledger.contacts({ ...query, ...around });
  const within = (day: string): boolean => !days || (days.from <= day && day <= days.to);
  const beside = besideContacts(leads, near);
  const withoutLead = beside.withoutLead.filter((c) => within(c.start));
  const rows = await ledger.rowsOf(near);
  const isRegister = (c: { readonly mentions: readonly string[] }): boolean =>
    c.mentions.some((m) => REGISTERS.has(rows.get(m)?.file ?? ""));
  const isCovered = await coveredAt(ledger);
  return {
    ...{ query, files: importedFiles(folderOf(ledger)), ...beside, withoutLead },
    covered: {
      withContact: beside.withContact.filter(isCovered).length,
      withoutContact: beside.withoutContact.filter(isCovered),
    },
    registers: {
      withLead: beside.withLead.filter(isRegister).length,
      withoutLead: withoutLead.filter(isRegister).map((c) => c.id),
    },
  };
}

const REGISTERS: ReadonlySet<string> = new Set(["us-travels", "us-visits"]);

/** Contacts that begin outside the days asked may still last, or be told, within them. */
const REACH_DAYS = 40;

/** The days asked; where they are open, those that the leads have. */
function boundsOf({ from, to }: Query, leads: readonly Lead[]): { from: string; to: string } | null {
  const [first, last] = [from ?? leads[0]?.day, to ?? leads.at(-1)?.day];
  return first && last ? { from: first, to: last } : null;
}

/** Whether the ledger's absence speaks of leaders' visits in that direction on that day; asked once a direction and day. */
async function coveredAt(ledger: Ledger): Promise<(lead: Lead) => boolean> {
  const { coverageOf } = await import("./measure/coverage.ts");
  const [statements, roster] = [await ledger.coverage(), await ledger.roster()];
  const known = new Map<string, CoverageState>();
  return ({ a, b, day, form }) => {
    if (form !== "visit") return false;
    const key = `${a}${b}${day}`;
    let state = known.get(key);
    if (!state) {
      const direction = { from: a, to: b };
      state = coverageOf(statements, { direction, kinds: ["visit"], level: 1, from: day, to: day }, roster).state;
      known.set(key, state);
    }
    return state === "covered";
  };
}
