/** What an ingest did, in a few lines, and which documents were bad and why. */
import type { Ingested } from "../../summitry.ts";
import { paintWith } from "./paint.ts";
import { duration } from "./progress.ts";

export function ingestReport(done: Ingested, seconds: number, face: { readonly color: boolean }): string {
  const paint = paintWith(face.color);
  const n = (value: number): string => value.toLocaleString("en-US");
  const rate = done.sentences > 0 ? `, ${n(Math.round(done.sentences / seconds))} sentences a second` : "";
  const lines = [
    `${n(done.documents)} documents taken in, ${n(done.known)} already there, ${n(done.bad.length)} bad (${duration(seconds)}${rate})`,
    `${n(done.sentences)} sentences, ${n(done.mentions)} mentions of contacts${done.contacts > 0 ? `; the ledger now has ${n(done.contacts)} contacts` : ""}`,
  ];
  for (const { place, remark } of done.remarks) lines.push(`${place}: ${remark}`);
  for (const { place, problem, remedy } of done.bad)
    lines.push(`${paint.strong(place)}: ${problem}${remedy ? `\n  ${remedy}` : ""}`);
  return `${lines.join("\n")}\n`;
}
