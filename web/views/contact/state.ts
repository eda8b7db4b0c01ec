/** The answers about one contact → what its page shows. */
import type { Contact } from "../../../src/model/contact.ts";
import { countriesOf } from "../../../src/model/contact.ts";
import type { Document } from "../../../src/model/document.ts";
import type { Span } from "../../../src/model/evidence.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import type { Mention } from "../../../src/model/mention.ts";
import { address, type Named } from "../../shell/question.ts";
import type { Language } from "../../words/language.ts";

/** What `/explain` gives, as far as it is shown. */
export interface Trace {
  readonly type: string;
  readonly id: string;
  readonly mention?: Mention;
  readonly document?: Document;
  readonly judgement?: Judgement;
  readonly withdrawn: boolean;
  readonly reason?: string;
  readonly below: readonly Trace[];
}
export type NamedContact = Contact & Named;

/** What one text or row says of the contact. */
export interface Testimony {
  readonly mention: Mention;
  readonly document: Document | null;
  readonly withdrawn: boolean;
}

/** Texts before rows, in the order of their days. */
export function testimoniesIn(trace: Trace): readonly Testimony[] {
  const day = ({ document }: Testimony) => document?.published?.day ?? "";
  return trace.below
    .flatMap(({ mention, withdrawn, below }) =>
      mention ? [{ mention, withdrawn, document: below[0]?.document ?? null }] : [],
    )
    .sort((a, b) => rowOrder(a) - rowOrder(b) || (day(a) < day(b) ? -1 : 1));
}

const rowOrder = ({ document }: Testimony): number => (document?.origin === "row" ? 1 : 0);

export const judgementsIn = (trace: Trace): readonly Judgement[] => trace.below.flatMap((t) => t.judgement ?? []);

/** A passage with the words that say so in the middle. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** More of the text stands before or after it. */
  readonly isCut: readonly [boolean, boolean];
}

/** Ends of sentences and lines; where none is near, the passage is cut between words. */
const END = /[.!?]["”’»)]*\s|[。！？]["”’»）]*|\n/g;
const LONGEST = 320;

/** The sentence or sentences around a span. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  const from = startBefore(text, start);
  const to = endAfter(text, end);
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
    isCut: [text.slice(0, from).trim() !== "", text.slice(to).trim() !== ""],
  };
}

function startBefore(text: string, start: number): number {
  const least = Math.max(0, start - LONGEST);
  const ends = [...text.slice(least, start).matchAll(END)];
  const last = ends.at(-1);
  if (last) return least + last.index + last[0].length;
  return least === 0 ? 0 : text.indexOf(" ", least) + 1 || least;
}

function endAfter(text: string, end: number): number {
  // The span may hold the end of its sentence.
  if (/[.!?。！？]["”’»)）]*$/.test(text.slice(0, end))) return end;
  const most = Math.min(text.length, end + LONGEST);
  const found = text.slice(end, most).match(/[.!?]["”’»)]*(?=\s|$)|[。！？]["”’»）]*|\n/);
  if (found) return end + found.index! + found[0].length;
  return most === text.length ? most : Math.max(end, text.lastIndexOf(" ", most));
}

/** What a side's own publishers have of it; see src/measure/side-lists.ts. */
interface Stated {
  readonly standing: "read" | "register" | "cited";
  readonly publishers: readonly string[];
}
export interface BySideAnswer {
  readonly sides: readonly [string, string];
  readonly contacts: readonly {
    readonly id: string;
    readonly own: readonly [Stated | null, Stated | null];
    readonly third: Stated | null;
  }[];
}

/** Null where it has not two sides. */
export function bySideAddress(contact: Contact): string | null {
  const sides = countriesOf(contact);
  if (sides.length !== 2 || contact.status !== "held") return null;
  const digits = { day: 10, month: 7, year: 4 }[contact.precision];
  const day = contact.start.slice(0, digits);
  return address("/coverage/by-side", { between: sides.join(","), from: day, to: day, kind: contact.kind });
}

export interface Sides {
  readonly lists: readonly { readonly side: string | null; readonly stated: Stated | null }[];
  /** The side that alone states it; null: both, neither, or nobody can say. */
  readonly only: string | null;
  /** The silent side's pages were not looked for: rows cite the first good page. */
  readonly isOnlyCited: boolean;
}

export function sidesOf(contact: Contact, answer: BySideAnswer): Sides | null {
  const found = answer.contacts.find(({ id }) => id === contact.id);
  if (!found) return null;
  const [a, b] = found.own;
  const [first, second] = answer.sides;
  const only = a && !b ? first : b && !a ? second : null;
  return {
    lists: [
      { side: first, stated: a },
      { side: second, stated: b },
      ...(found.third ? [{ side: null, stated: found.third }] : []),
    ],
    only,
    isOnlyCited: only !== null && (a ?? b)?.standing === "cited",
  };
}

/** What else happened in its days and place: among them the parts of a visit. */
export function aroundAddress(contact: Contact, names: Language): string | null {
  if (contact.kind !== "visit" || !contact.place?.country) return null;
  const { country } = contact.place;
  const status = "held,planned,postponed,cancelled,denied,disputed";
  const digits = contact.precision === "day" ? 10 : 7;
  return address("/contacts", {
    ...{ between: country, from: contact.start.slice(0, digits), to: contact.end.slice(0, digits) },
    ...{ status, limit: 1000, names },
  });
}
