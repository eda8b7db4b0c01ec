/** Contacts that came, went or changed, a line each; and texts from files of others, made safe to print. */
import type { Contact } from "../../model/contact.ts";
import type { ContactChange } from "../../model/correction.ts";
import { dayOf, ID_DIGITS, wordsOf } from "./contacts-table.ts";
import { wrap } from "./width.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text that someone else wrote cannot steer the terminal. */
export function harmless(text: string): string {
  return text.replace(CONTROLS, "\ufffd");
}

/** Lines no wider than the width, the first after `first`, the others after as many blanks. */
export function hung(first: string, text: string, width: number): string[] {
  return wrap(harmless(text), Math.max(20, width - first.length)).map(
    (line, i) => (i === 0 ? first : " ".repeat(first.length)) + line,
  );
}

/** "+ 2024-05-16 1a2b3c4d meeting, …": + is new, − is gone, ~ is no longer as it was, and in what. */
export function changeLines(changes: readonly ContactChange[], indent: number, width: number): string[] {
  const pad = " ".repeat(indent);
  return changes.flatMap(({ before, after }) => {
    if (!before || !after) return hung(`${pad}${after ? "+" : "−"} `, lineOf((after ?? before) as Contact), width);
    return hung(`${pad}~ `, `${lineOf(after)} [${differences(before, after).join("; ")}]`, width);
  });
}

function lineOf(contact: Contact): string {
  return `${dayOf(contact)} ${contact.id.slice(0, ID_DIGITS)} ${contact.kind}, ${wordsOf(contact)}`;
}

const TOLD = ["kind", "status", "start", "end", "precision", "visitClass", "singleSource"] as const;

/** "start 2010-05-02, was 2010-05-03", and the names of parts that are not told in a word. */
function differences(before: Contact, after: Contact): readonly string[] {
  const told = TOLD.filter((name) => before[name] !== after[name]).map(
    (name) => `${name} ${after[name]}, was ${before[name]}`,
  );
  const others = (Object.keys(after) as (keyof Contact)[]).filter(
    (name) =>
      !(TOLD as readonly string[]).includes(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return others.length > 0 ? [...told, `other ${others.join(", ")}`] : told;
}

/** A list cut to what can be read, with how many more there are. */
export function cutShort(lines: readonly string[], most: number, indent: number): readonly string[] {
  if (lines.length <= most + 1) return lines;
  return [
    ...lines.slice(0, most),
    `${" ".repeat(indent)}… and ${lines.length - most} more lines (--json has them all)`,
  ];
}
