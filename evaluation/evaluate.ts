/**
 * `npm run evaluate`: scores extraction and claims on the gold development sets, with the scorer's own matching, and
 * writes evaluation/results.md. What needs ../shared is skipped with a line where it is absent.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { loadRoster } from "../src/ledger/load-roster.ts";
import { createRoster } from "../src/model/roster.ts";
import { createPredictor, type Passage } from "./predict.ts";
import { type ClaimScores, scoreClaims } from "./score-claims.ts";
import { type PassageScores, scorePassages } from "./score-passages.ts";
import { type Counts, parseJsonl, type Row, type Slot } from "./score-rows.ts";

const HERE = import.meta.dirname;
const GOLD = resolve(HERE, "../../shared/gold");
const SETS = [
  { title: "Contacts in passages", file: resolve(GOLD, "passages.dev.jsonl"), kind: "passages" },
  { title: "Claims in sentences", file: resolve(GOLD, "claims.dev.jsonl"), kind: "claims" },
  { title: "Claims in our own sentences", file: resolve(HERE, "claims.jsonl"), kind: "claims" },
] as const;

const predict = createPredictor(createRoster(loadRoster(resolve(HERE, "../data"))));
const lines = [
  "# Results",
  "",
  "Written by `npm run evaluate`; do not edit. Development sets: rules were written with them in view, so figures on unseen",
  "text are lower. F1 with precision and recall; n is the number of gold items. Read nothing into a figure below n = 30.",
];

for (const { title, file, kind } of SETS) {
  lines.push("", `## ${title}`, "");
  if (!existsSync(file)) {
    lines.push(`Skipped: ${basename(file)} is not here.`);
    console.log(`skipped: ${file} is not here`);
    continue;
  }
  const gold = parseJsonl(readFileSync(file, "utf8"), basename(file));
  const predictions = gold.map((g) => predict(g as unknown as Passage));
  if (kind === "passages") lines.push(...passageTable(scorePassages(gold, predictions as unknown as Row[])));
  else lines.push(...claimTable(scoreClaims(gold, predictions as unknown as Row[])));
}

writeFileSync(resolve(HERE, "results.md"), `${lines.join("\n")}\n`);
console.log(lines.join("\n"));

function passageTable(scores: PassageScores): string[] {
  const rows = groupsOf(Object.keys(scores)).map((g) => {
    const s = scores[g]!;
    return `| ${g} | ${f1(s.participant_mentions)} | ${f1(s.contact_detection)} | ${f1(s.full_contact)} | ${s.status_macro_f1?.toFixed(3) ?? "–"} | ${rate(s.negative_passages.without_false_contact, s.negative_passages.n)} |`;
  });
  const slots = groupsOf(Object.keys(scores)).map((g) => {
    const { date, place, occasion, roles, offices, person_id, office_id } = scores[g]!.slot_accuracy;
    return `| ${g} | ${[date, place, occasion, roles, offices, person_id, office_id].map(slot).join(" | ")} |`;
  });
  return [
    "| group | participants F1 (P / R, n) | detection F1 (P / R, n) | full contact F1 (P / R, n) | status macro-F1 | passages without contacts right (n) |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "Accuracy of the slots on detected contacts, where the gold has a value (n):",
    "",
    "| group | date | place | occasion | roles | offices | person id | office id |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...slots,
  ];
}

function claimTable(scores: ClaimScores): string[] {
  const rows = groupsOf(Object.keys(scores)).map((g) => {
    const s = scores[g]!;
    return `| ${g} | ${f1(s.span_detection)} | ${f1(s.type)} | ${f1(s.type_and_checkable)} | ${f1(s.value)} |`;
  });
  const all = scores.all!.slot_accuracy;
  return [
    "| group | span F1 (P / R, n) | type F1 (P / R, n) | type and checkable F1 (P / R, n) | value F1 (P / R, n) |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "Accuracy of the slots on matched spans, all languages (n):",
    "",
    `| ${Object.keys(all).join(" | ")} |`,
    `| ${Object.keys(all)
      .map(() => "---")
      .join(" | ")} |`,
    `| ${Object.values(all).map(slot).join(" | ")} |`,
  ];
}

/** All, then languages, then languages with origins, then types; origins alone repeat them. */
function groupsOf(keys: readonly string[]): string[] {
  const order = (k: string): number => (k === "all" ? 0 : k.startsWith("lang=") ? 1 : k.startsWith("type=") ? 3 : 2);
  return keys.filter((k) => !k.startsWith("origin=")).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}

function f1(c: Counts): string {
  return `${c.f1.toFixed(3)} (${c.precision.toFixed(2)} / ${c.recall.toFixed(2)}, ${c.gold})`;
}

function slot(s: Slot): string {
  return rate(s.accuracy, s.n);
}

function rate(accuracy: number | null, n: number): string {
  return accuracy === null ? "–" : `${accuracy.toFixed(3)} (${n})`;
}
