/** The queue as the view shows it: the address, what is chosen, and an item as two candidates side by side. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Statement, Told } from "../../../src/model/doubt.ts";
import { DOUBT_KINDS, type DoubtKind } from "../../../src/model/doubt.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import type { Period } from "../../../src/model/period.ts";
import { address, type Named } from "../../shell/api.ts";
import { contactDays, periodWords } from "../../words/dates.ts";
import type { Language } from "../../words/language.ts";

export interface Queue extends Named {
  readonly counts: Readonly<Record<DoubtKind, number>>;
  /** Judgements are taken, with the server's token. */
  readonly isWritable: boolean;
  readonly reviews: readonly Told[];
  readonly next: string | null;
}

/** More than anyone settles at a sitting. */
const MOST = 200;

/** `round` goes up with each judgement: the same address asked again. A fragment is not sent. */
export function queueAddress(kind: DoubtKind | null, language: Language, round: number): string {
  return `${address("/reviews", { kind, names: language, limit: MOST })}#${round}`;
}

export const kindIn = (query: Readonly<Record<string, string>>): DoubtKind | null =>
  DOUBT_KINDS.find((k) => k === query.kind) ?? null;

/** The place of the chosen item; that of the one after it once it is settled is the same place. */
export function placeOf(reviews: readonly Told[], id: string | undefined, before: number): number {
  const found = reviews.findIndex((r) => r.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(before, reviews.length - 1));
}

/** What a key does; null: it is typed into something, or means nothing here. */
export function actionOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">,
): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if ((event.target as HTMLElement | null)?.closest?.("input, textarea, select, [contenteditable]")) return null;
  return ACTIONS[event.key.toLowerCase()] ?? null;
}
export type Action = "same" | "different" | "unsure" | "next" | "previous" | "undo" | "help";
const ACTIONS: Readonly<Record<string, Action>> = {
  ...{ s: "same", d: "different", u: "unsure", j: "next", k: "previous", z: "undo", "?": "help" },
};

/** One of two that may be one: as a contact has it, or as its statements do. */
export interface Candidate {
  /** Null: a part of a contact, which has no page of its own. */
  readonly contact: Contact | null;
  /** What is said of each, a line a person; where statements differ, a line a value. */
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  readonly statements: readonly Statement[];
}
export const FIELDS = ["days", "kind", "place", "who", "occasion", "class", "status"] as const;
export type Field = (typeof FIELDS)[number];

interface Wording {
  readonly language: Language;
  /** What an id is called. */
  readonly name: (id: string) => string;
  readonly kind: (kind: Contact["kind"]) => string;
  readonly status: (status: string) => string;
}

export function candidatesOf({ kind, contacts, sides }: Told, wording: Wording): readonly Candidate[] {
  if (kind === "name") return contacts.map((contact) => ofContact(contact, sides[0] ?? [], wording));
  if (kind === "apart") return contacts.map((contact, i) => ofContact(contact, sides[i] ?? [], wording));
  return sides.map((statements) => ({ contact: null, fields: fieldsOf(statements, wording), statements }));
}

function ofContact(contact: Contact, statements: readonly Statement[], wording: Wording): Candidate {
  const { name, kind, status, language } = wording;
  return {
    contact,
    statements: statements.filter(({ mention }) => contact.mentions.includes(mention.id)),
    fields: {
      days: [contactDays(contact, language)],
      kind: [kind(contact.kind)],
      place: lines(placeWords(contact.place, name)),
      who: contact.participants
        .filter((p) => !p.accompanying)
        .map((p) => withOffice(p.person ? name(p.person) : p.name, p.office && name(p.office))),
      occasion: lines(contact.occasion),
      class: lines(contact.visitClass),
      status: [status(contact.status)],
    },
  };
}

const lines = (text: string | null): readonly string[] => (text ? [text] : []);

/** What several statements say, each value once. */
function fieldsOf(statements: readonly Statement[], { language, name, kind, status }: Wording): Candidate["fields"] {
  const all = (values: (mention: Statement["mention"]) => readonly string[]): readonly string[] => [
    ...new Set(statements.flatMap(({ mention }) => values(mention))),
  ];
  return {
    days: all(({ date }) => (date ? [periodWords(date as Period, language)] : [])),
    kind: all((mention) => [kind(mention.kind)]),
    place: all(({ place }) => lines(placeWords(place, name))),
    who: all(({ parties }) =>
      parties
        .filter((p) => !p.accompanying)
        .map(({ party, asserted }) =>
          withOffice(
            asserted?.person ? name(asserted.person) : (party.name ?? party.text),
            asserted?.office ? name(asserted.office) : party.title,
          ),
        ),
    ),
    occasion: all((mention) => lines(mention.occasion)),
    class: all((mention) => lines(mention.visitClass)),
    status: all((mention) => [status(mention.status)]),
  };
}

const withOffice = (person: string, office: string | null): string => (office ? `${person}, ${office}` : person);

const placeWords = (place: Contact["place"], name: (id: string) => string): string =>
  place ? [place.cities.join(", "), place.country ? name(place.country) : ""].filter(Boolean).join(", ") : "";

/** Whether a line of a field is what this one of two says alone; where only one says anything, that is no difference. */
export function isSaidAlone(line: string, field: Field, at: number, candidates: readonly Candidate[]): boolean {
  const others = candidates[1 - at]?.fields[field] ?? [];
  return others.length > 0 && !others.includes(line);
}

/** The user's own judgements, the latest first. The data folder's have ids of their own. */
export function ownJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((j) => j.id.startsWith("user-")).sort((a, b) => (a.at < b.at ? 1 : -1));
}
