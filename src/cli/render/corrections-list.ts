/** Verdicts that are no longer what they were: from what to what, and because of what. */

import { dayWords } from "../../faces/date-words.ts";
import { VERDICT_WORDS } from "../../faces/verdict-words.ts";
import type { Correction, LedgerChange } from "../../model/correction.ts";
import type { Document } from "../../model/document.ts";
import type { CheckedClaim, Judged } from "../../model/verdict.ts";
import { changeLines, cutShort, hung } from "./change-lines.ts";
import { type Paint, paintWith } from "./paint.ts";

export interface CorrectionView extends Correction {
  /** The text in which the claim stands. */
  readonly document: Document | null;
}

/** More contacts than these are told by number. */
const MOST = 8;

/** Whether a reader would be told something else: another verdict or another reason. */
export function isMaterial({ before, after }: Correction): boolean {
  const told = ({ asPublished, now }: CheckedClaim) =>
    JSON.stringify([asPublished, now].map((j) => j && [j.verdict, j.reason]));
  return told(before.checked) !== told(after.checked);
}

export function correctionsList(
  all: readonly CorrectionView[],
  everything: boolean,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const paint = paintWith(face.color);
  const width = Math.min(face.columns, 100);
  const shown = everything ? all : all.filter(isMaterial);
  const rest = all.length - shown.length;
  const lines = shown.flatMap((one) => [...correctionLines(one, width, paint), ""]);
  if (shown.length === 0) lines.push("No verdict in this ledger is other than it was given.");
  else lines.push(`${shown.length} correction${shown.length === 1 ? "" : "s"}.`);
  if (rest > 0)
    lines.push(
      ...hung(
        "",
        `${rest} more rest on other rows or figures, with the same verdict and reason (--everything).`,
        width,
      ),
    );
  return `${lines.join("\n")}\n`;
}

function correctionLines({ before, after, because, document }: CorrectionView, width: number, paint: Paint): string[] {
  const where = [document?.title ?? document?.site, before.terms.published && dayWords(before.terms.published)];
  const source = where.filter(Boolean).join(", ");
  const [old, now] = [before.checked, after.checked];
  return [
    ...hung("", `“${old.claim.quote.replace(/\s+/g, " ")}”${source ? ` (${source})` : ""}`, width).map(paint.strong),
    ...judgedLines("as published", old.asPublished, now.asPublished, width, paint),
    ...(isTheSame(old, now)
      ? [`  and the same now (${dayWords(now.now.asOf as string)})`]
      : judgedLines("now", old.now, now.now, width, paint)),
    ...because.flatMap((change) => becauseLines(change, width)),
    ...(because.length === 0 ? ["  because the program judges otherwise"] : []),
    paint.faint(`  given ${instant(before.at)}, corrected ${instant(after.at)}`),
  ];
}

/** Whether what is said of now is what is said of the day of publication. */
function isTheSame(old: CheckedClaim, now: CheckedClaim): boolean {
  const told = (j: Judged | null) => JSON.stringify(j && [j.verdict, j.reason]);
  return now.now.asOf !== null && told(old.asPublished) === told(old.now) && told(now.asPublished) === told(now.now);
}

const instant = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`.trim();

function judgedLines(label: string, old: Judged | null, now: Judged | null, width: number, paint: Paint): string[] {
  if (!old || !now || JSON.stringify(old) === JSON.stringify(now)) return [];
  const shown = ({ verdict }: Judged): string =>
    paint.verdict(verdict, `${VERDICT_WORDS[verdict].symbol} ${VERDICT_WORDS[verdict].label}`);
  const day = old.asOf ? ` (${dayWords(old.asOf)})` : "";
  if (old.verdict === now.verdict && old.reason === now.reason)
    return [`  ${label}${day}`, `    ${shown(now)}, the same on other rows or figures`];
  return [
    `  ${label}${day}`,
    `    ${old.verdict === now.verdict ? `${shown(now)}, for another reason` : `${shown(old)} → ${shown(now)}`}`,
    ...hung("    was: ", old.reason, width),
    ...hung("    is:  ", now.reason, width),
  ];
}

function becauseLines(change: LedgerChange, width: number): string[] {
  const { appended, withdrawn, judgements, coverage, reference, contacts, reason, origin, at } = change;
  const again = appended.filter((id) => withdrawn.includes(id));
  const told = [
    listed("row changed", again),
    listed(
      "row added",
      appended.filter((id) => !again.includes(id)),
    ),
    listed(
      "row withdrawn",
      withdrawn.filter((id) => !again.includes(id)),
    ),
    listed("judgement", judgements),
    listed("coverage statement", coverage),
    ...reference.map((part) => `${REFERENCE_WORDS[part] ?? part} changed`),
  ].filter(Boolean);
  const who = origin === "data" ? "the shipped data" : "you";
  const what = told.length > 0 ? told.join("; ") : "documents were taken in";
  return [
    ...hung("  because ", `${who}, ${instant(at)}: ${what}${reason ? ` (${reason})` : ""}`, width),
    ...cutShort(changeLines(contacts, 4, width), MOST, 4),
  ];
}

const REFERENCE_WORDS: Readonly<Record<string, string>> = { roster: "the roster", ruleSets: "the rule sets" };
const NAMED = 5;

function listed(what: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : "";
  return `${what} ${ids.slice(0, NAMED).join(", ")}${more}`;
}
