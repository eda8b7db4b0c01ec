/** The queue as the view shows it: the address, what is chosen, and an item as two candidates side by side. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Statement, Told } from "../../../src/model/doubt.ts";
import { DOUBT_KINDS, type DoubtKind } from "../../../src/model/doubt.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import { address, type Named } from "../../shell/question.ts";
import type { Decision, Judged } from "./judging.ts";

export interface Queue extends Named {
  readonly counts: Readonly<Record<DoubtKind, number>>;
  /** Judgements are taken, with the server's token. */
  readonly isWritable: boolean;
  readonly reviews: readonly Told[];
  readonly next: string | null;
}

/** Whom "same" would name at first, of a name; null: nobody comes near. */
export const firstRival = (told: Told | undefined): string | null => told?.name?.rivals[0]?.person ?? null;

/** What "same", "different" or "unsure" would say of a question; null: it cannot be said of it. */
export function judgedOf(told: Told | undefined, judgement: Decision, person: string | null): Judged | null {
  if (!told || told.subjects.length < (told.name ? 1 : 2)) return null;
  const { subjects: ids, name } = told;
  if (!name) return { judgement, ids };
  if (judgement === "same" && person === null) return null;
  return { judgement, ids, name: { text: name.text, person: judgement === "same" ? person : null } };
}

/** More than anyone settles at a sitting. */
const MOST = 200;

/** `round` goes up with each judgement: the same address asked again. A fragment is not sent. */
export function queueAddress(kind: DoubtKind | null, language: string, round: number): string {
  return `${address("/reviews", { kind, names: language, limit: MOST })}#${round}`;
}

export const kindIn = (query: Readonly<Record<string, string>>): DoubtKind | null =>
  DOUBT_KINDS.find((k) => k === query.kind) ?? null;

/** The place of the chosen item; that of the one after it once it is settled is the same place. */
export function placeOf(reviews: readonly Told[], id: string | undefined, before: number): number {
  const found = reviews.findIndex((r) => r.id === id);
  return found >= 0 ? found : Math.max(0, Math.min(before, reviews.length - 1));
}

/** What a key does; null: it means nothing here. */
export const actionOf = (key: string): Action | null => ACTIONS[key.toLowerCase()] ?? null;
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

/** Whether a line of a field is what this one of two says alone; where only one says anything, that is no difference. */
export function isSaidAlone(line: string, field: Field, at: number, candidates: readonly Candidate[]): boolean {
  const others = candidates[1 - at]?.fields[field] ?? [];
  return others.length > 0 && !others.includes(line);
}

/** The user's own judgements, the latest first. The data folder's have ids of their own. */
export function ownJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements.filter((j) => j.id.startsWith("user-")).sort((a, b) => (a.at < b.at ? 1 : -1));
}
