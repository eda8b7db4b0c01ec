/** Contacts as a list in the terminal: day, short id, kind, then who, where and what for, wrapped to the width. */
import type { Contact } from "../../model/contact.ts";
import type { Participant } from "../../model/participant.ts";
import { groupBy } from "../../model/roster.ts";
import { paintWith } from "./paint.ts";
import { padEnd, wrap } from "./width.ts";

/** Enough digits to tell contacts apart; `explain` takes them. */
export const ID_DIGITS = 8;
const MARGIN = 10 + 2 + ID_DIGITS + 2 + 7 + 2;

export function contactsTable(
  contacts: readonly Contact[],
  cut: readonly Contact[],
  face: { readonly columns: number; readonly color: boolean },
): string {
  const paint = paintWith(face.color);
  const width = Math.max(face.columns, MARGIN + 20) - MARGIN;
  const lines: string[] = [];
  const list = (contact: Contact): void => {
    const [first, ...rest] = wrap(wordsOf(contact), width);
    const id = paint.faint(contact.id.slice(0, ID_DIGITS));
    lines.push(`${padEnd(dayOf(contact), 10)}  ${id}  ${padEnd(contact.kind, 7)}  ${first}`);
    for (const line of rest) lines.push(" ".repeat(MARGIN) + line);
  };
  contacts.forEach(list);
  if (contacts.length === 0) lines.push("No contacts in the ledger. Whether that means none: summitry coverage.");
  else lines.push("", summary(contacts));
  if (cut.length > 0) {
    lines.push("", `Not in the list: ${cut.length} of which only the month is known, and the days asked cut it:`);
    cut.forEach(list);
  }
  return `${lines.join("\n")}\n`;
}

function summary(contacts: readonly Contact[]): string {
  const kinds = [...groupBy(contacts, (c) => c.kind)].map(
    ([kind, list]) => `${list.length} ${kind}${list.length === 1 ? "" : "s"}`,
  );
  const single = contacts.filter((c) => c.singleSource).length;
  const days = new Set(contacts.map((c) => c.start)).size;
  return `${kinds.join(", ")}, on ${days} days${single > 0 ? `; ${single} of them on a single source` : ""}.`;
}

/** No finer than the source gives it: a month ends in "-??". */
export function dayOf(contact: Contact): string {
  if (contact.precision === "month") return `${contact.start.slice(0, 7)}-??`;
  return contact.precision === "year" ? contact.start.slice(0, 4) : contact.start;
}

export function wordsOf(contact: Contact): string {
  const acting = contact.participants.filter((p) => !p.accompanying);
  const companions = contact.participants.filter((p) => p.accompanying).map((p) => p.name);
  const place = contact.place ? [contact.place.country, contact.place.cities.join(", ")].filter(Boolean).join(" ") : "";
  const who =
    contact.kind === "visit"
      ? `${acting.map(personOf).join(", ")} to ${place}`
      : sidesOf(acting).join(" – ") + (place ? `, ${place}` : "");
  const remarks = [
    contact.visitClass,
    contact.kind === "visit" && contact.end !== contact.start ? `to ${contact.end}` : null,
    contact.occasion,
    companions.length > 0 ? `with ${companions.join(", ")}` : null,
    contact.status === "held" ? null : contact.status,
    contact.singleSource ? "single source" : null,
  ].filter(Boolean);
  return remarks.length > 0 ? `${who}; ${remarks.join("; ")}` : who;
}

function sidesOf(acting: readonly Participant[]): readonly string[] {
  const sides = groupBy(acting, (p) => p.country ?? p.organisation ?? "");
  return [...sides.values()].map((side) => side.map(personOf).join(", "));
}

function personOf(p: Participant): string {
  const about = [p.country ?? p.organisation, p.rank].filter((x) => x !== null).join(" ");
  return about ? `${p.name} (${about})` : p.name;
}
