/** Event data beside a ledger: leads → ledger → measure, in this order. Leads are counted as leads alone. */
import type { Agreement } from "./leads/agreement.ts";
import type { ImportedFile } from "./leads/batches.ts";
import type { LeadsBeside } from "./leads/compare.ts";
import type { LeadsImport } from "./leads/import-leads.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { CoverageState } from "./model/coverage.ts";
import { InputError } from "./model/errors.ts";
import type { Lead } from "./model/lead.ts";
import { addDays, type Day } from "./model/period.ts";
import type { Query } from "./model/query.ts";
import type { Roster } from "./model/roster.ts";

export type { ImportedFile } from "./leads/batches.ts";
export type { LeadsImport } from "./leads/import-leads.ts";
export type { Lead } from "./model/lead.ts";

/** Beside the ledger's file. */
const folderOf = (ledger: Ledger): string => `${ledger.path}.leads`;

/** Takes files, archives and folders of event data in as leads; what was taken in before is passed over. */
export async function importLeads(
  paths: readonly string[],
  ledger: Ledger,
  onFile?: (file: string) => unknown,
): Promise<LeadsImport> {
  const { importLeads } = await import("./leads/import-leads.ts");
  return importLeads(paths, folderOf(ledger), codesOf(await ledger.roster()), onFile ? { onFile } : {});
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
  /** The days compared: those asked that the event data reaches; null where it reaches none of them. */
  readonly days: Days | null;
  readonly years: readonly Agreement[];
  readonly pairs: readonly Agreement[];
  /** Of visit leads on days and in a direction for which the ledger is covered at level 1. */
  readonly covered: { readonly withContact: number; readonly withoutContact: readonly Lead[] };
  /** Of the contacts that rows of the US registers state. */
  readonly registers: { readonly withLead: number; readonly withoutLead: readonly string[] };
  readonly caveats: readonly string[];
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The leads of a pair or a country beside the contacts that are held in the ledger.
 * @throws InputError where no country is named, or no event data was taken in
 */
export async function leadsBeside(query: Query, ledger: Ledger): Promise<LeadsAnswer> {
  if (!query.between && !query.direction)
    throw new InputError("leads", "between whom?", "Give --between CHN,RUS, one country, or --direction 'USA->*'.");
  const [{ importedBatches }, { findLeads }, { besideContacts }, { agreementByPair, agreementByYear }] =
    await Promise.all([
      import("./leads/batches.ts"),
      import("./leads/find-leads.ts"),
      import("./leads/compare.ts"),
      import("./leads/agreement.ts"),
    ]);
  const batches = importedBatches(folderOf(ledger));
  const leads = await findLeads(query, folderOf(ledger));
  const reached = batches.flatMap(({ days }) => days ?? []);
  const days = within(query, reached);
  const near = days
    ? await ledger.contacts({ ...query, from: addDays(days.from, -REACH_DAYS), to: addDays(days.to, REACH_DAYS) })
    : [];
  const compared = besideContacts(leads, near);
  const withoutLead = compared.withoutLead.filter((c) => days!.from <= c.start && c.start <= days!.to);
  const beside = { ...compared, withoutLead };
  const rows = await ledger.rowsOf(near);
  const isRegister = (c: { readonly mentions: readonly string[] }): boolean =>
    c.mentions.some((m) => REGISTERS.has(rows.get(m)?.file ?? ""));
  const isCovered = await coveredAt(ledger);
  return {
    ...{ query, files: batches.flatMap((batch) => batch.files), days },
    ...beside,
    ...{ years: agreementByYear(beside), pairs: agreementByPair(beside) },
    covered: {
      withContact: beside.withContact.filter(isCovered).length,
      withoutContact: beside.withoutContact.filter(isCovered),
    },
    registers: {
      withLead: beside.withLead.filter(isRegister).length,
      withoutLead: withoutLead.filter(isRegister).map((c) => c.id),
    },
    caveats: caveatsOf(query, days),
  };
}

function caveatsOf(query: Query, days: Days | null): readonly string[] {
  const { between, direction, from, to, ...narrower } = query;
  return [
    "Leads are hints that machines found in news. They are never counted: no count, record or verdict rests on them.",
    "A lead names no person and no rank, and may be a meeting of lower officials, a plan, a look back or an error of the coder; its day is often that of the report.",
    days
      ? `The event data taken in reaches from ${days.from} to ${days.to} of the days asked, perhaps with gaps: contacts of other days are not compared.`
      : "The event data taken in reaches none of the days asked.",
    ...(Object.values(narrower).some((value) => value !== undefined)
      ? [
          "Only the countries, the direction and the days asked narrow the leads; what else is asked narrows the contacts alone.",
        ]
      : []),
  ];
}

const REGISTERS: ReadonlySet<string> = new Set(["us-travels", "us-visits"]);

/** Contacts that begin outside the days asked may still last, or be told, within them. */
const REACH_DAYS = 40;

/** Of the days asked those from the first to the last of the event data. */
function within({ from, to }: Query, reached: readonly Days[]): Days | null {
  const first = [...reached.map((days) => days.from)].sort()[0];
  const last = [...reached.map((days) => days.to)].sort().at(-1);
  if (first === undefined || last === undefined) return null;
  const days = { from: from && from > first ? from : first, to: to && to < last ? to : last };
  return days.from <= days.to ? days : null;
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
