/** What an import of event data took in, and leads beside contacts, as text. */
import type { Lead, LeadsAnswer, LeadsImport } from "../../summitry.ts";
import { dayOf, wordsOf } from "./contacts-table.ts";
import { grid } from "./grid.ts";

const n = (value: number): string => value.toLocaleString("en-US");

export function leadsImportReport({ taken, known }: LeadsImport): string {
  const lines = taken.map(
    (f) =>
      `${f.file} (${f.format}): ${n(f.rows)} rows of contacts, ${n(f.leads)} leads; ${n(f.unplaced)} rows without two countries of the roster, ${n(f.quarantined)} in quarantine`,
  );
  if (known.length > 0) lines.push(`Taken in before: ${known.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

export function leadsReport(answer: LeadsAnswer, limit: number): string {
  const { withContact, withoutContact, withLead, withoutLead, planned, covered, registers } = answer;
  const loudest = [...withoutContact].sort((a, b) => b.reports - a.reports || (a.day < b.day ? -1 : 1)).slice(0, limit);
  const lines = [
    `Leads: ${n(withContact.length)} with a contact in the ledger, ${n(withoutContact.length)} without; ${n(planned)} more are of an intent to meet.`,
    `Contacts: ${n(withLead.length)} with a lead, ${n(withoutLead.length)} without.`,
    "",
    "Leads without a contact, the most reported first: what the ledger may lack, or lower officials, or an error of the coder",
    ...(loudest.length > 0 ? grid(["day", "form", "sides", "reports", "codes"], loudest.map(cells)) : ["none"]),
    "",
    "Contacts without a lead: what the event data lacks",
    ...(withoutLead.length > 0
      ? withoutLead.slice(0, limit).map((c) => `${dayOf(c)}  ${c.kind}  ${wordsOf(c)}`)
      : ["none"]),
  ];
  const disputed = covered.withContact + covered.withoutContact.length;
  if (disputed + registers.withLead + registers.withoutLead.length > 0)
    lines.push(
      "",
      "Against the registers",
      `Of ${n(disputed)} leads of visits where the ledger is covered for leaders, ${n(covered.withoutContact.length)} have no contact.`,
      `Of ${n(registers.withLead + registers.withoutLead.length)} contacts that the US registers state, ${n(registers.withoutLead.length)} have no lead.`,
    );
  return `${lines.join("\n")}\n`;
}

function cells({ day, form, a, b, reports, codes }: Lead): readonly string[] {
  return [day, form, form === "visit" ? `${a}->${b}` : `${a}, ${b}`, String(reports), codes.join(" ")];
}
