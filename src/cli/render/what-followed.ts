/** What followed from a user's decision: contacts that are not as they were, verdicts that were judged anew. */
import type { ContactChange } from "../../model/correction.ts";
import { changeLines, cutShort } from "./change-lines.ts";

const MOST = 30;

export interface Followed {
  readonly changed: readonly ContactChange[];
  /** Kept verdicts that were judged anew, and how many of them are different. */
  readonly verdicts: { readonly judged: number; readonly changed: number };
}

export function whatFollowed({ changed, verdicts }: Followed, columns: number): string[] {
  const contacts = changed.length;
  const lines =
    contacts === 0
      ? ["No contact changed."]
      : [
          `${contacts} contact${contacts === 1 ? "" : "s"} changed (+ new, − gone, ~ other):`,
          ...cutShort(changeLines(changed, 2, Math.min(columns, 100)), MOST, 2),
        ];
  if (verdicts.judged === 0) return lines;
  const anew = `${verdicts.judged} kept verdict${verdicts.judged === 1 ? "" : "s"} judged anew`;
  const differ = verdicts.changed === 0 ? "none changed" : `${verdicts.changed} changed: see summitry corrections`;
  return [...lines, `${anew}, ${differ}.`];
}
