/** What an import of event data took in, and leads beside contacts, as text. */
import type { Lead, LeadsAnswer, LeadsImport } from "../../summitry.ts";
import { dayOf, wordsOf } from "./contacts-table.ts";
import { grid } from "./grid.ts";

const n = (value: number): string => value.toLocaleString("en-US");

/** A line a format, for a folder of event data has thousands of files. */
export function leadsImportReport({ taken, leads, known, refused }: LeadsImport): string {
  const formats = [...new Set(taken.map(({ format }) => format))];
  const lines = formats.map((format) => {
    const files = taken.filter((file) => file.format === format);
    const sum = (of: "rows" | "unplaced" | "quarantined"): string => n(files.reduce((all, file) => all + file[of], 0));
    return `${format}: ${counted(files.length, "file")}, ${sum("rows")} rows of contacts, of them ${sum("unplaced")} without two countries of the roster; ${sum("quarantined")} in quarantine`;
  });
  if (taken.length > 0) lines.push(`They make ${n(leads)} leads.`);
  if (known.length > 0)
    lines.push(`Taken in before: ${known.length > MOST_NAMED ? counted(known.length, "file") : known.join(", ")}`);
  for (const { file, problem, remedy } of refused)
    lines.push(`Not taken in: ${file}: ${problem}${remedy ? `\n  ${remedy}` : ""}`);
  return `${lines.join("\n")}\n`;
}

const MOST_NAMED = 10;
const counted = (number: number, thing: string): string => `${n(number)} ${thing}${number === 1 ? "" : "s"}`;

export function leadsReport(answer: LeadsAnswer, limit: number): string {
  const { withContact, withoutContact, withLead, withoutLead, planned, covered, registers, caveats } = answer;
  const loudest = [...withoutContact].sort((a, b) => b.reports - a.reports || (a.day < b.day ? -1 : 1)).slice(0, limit);
  const lines = [
    `Leads: ${n(withContact.length)} with a contact in the ledger, ${n(withoutContact.length)} without; ${n(planned)} more are of an intent to meet.`,
    `Contacts: ${n(withLead.length)} with a lead, ${n(withoutLead.length)} without.`,
    ...agreement("year", answer.years, limit),
    ...(answer.pairs.length > 1 ? agreement("pair", answer.pairs, limit) : []),
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
  lines.push("", ...caveats);
  return `${lines.join("\n")}\n`;
}

function agreement(of: string, rows: LeadsAnswer["years"], limit: number): readonly string[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, limit)
    .map(({ of, leads, contacts }) =>
      [of, leads.withContact, leads.withoutContact, contacts.withLead, contacts.withoutLead].map(String),
    );
  return [
    "",
    ...grid([of, "leads with a contact", "without", "contacts with a lead", "without"], cells),
    ...(rows.length > limit ? [`${n(rows.length - limit)} more`] : []),
  ];
}

function cells({ day, form, a, b, reports, codes }: Lead): readonly string[] {
  return [day, form, form === "visit" ? `${a}->${b}` : `${a}, ${b}`, String(reports), codes.join(" ")];
}
