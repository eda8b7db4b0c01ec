/**
 * `npm run evaluate`: scores extraction, claims and reconciliation on the annotated sets, with the scorer's own
 * matching, and writes evaluation/results.md. What needs ../shared is skipped with a line where it is absent.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { loadRoster } from "../src/ledger/load-roster.ts";
import { createRoster } from "../src/model/roster.ts";
import { createPredictor, type Passage } from "./predict.ts";
import { scoreClaims } from "./score-claims.ts";
import { type LabelledMention, scorePairs } from "./score-pairs.ts";
import { scorePassages } from "./score-passages.ts";
import type { Row } from "./score-rows.ts";
import { judgeCases, scoreVerdicts, type VerdictCase } from "./score-verdicts.ts";
import { rowsOf, SETS } from "./sets.ts";
import { judgeStatements } from "./stated-counts.ts";
import { claimTable, pairTable, passageTable, statementTable, verdictTable } from "./tables.ts";
import { withLedger } from "./temporary-ledger.ts";

const HERE = import.meta.dirname;
const roster = createRoster(loadRoster(resolve(HERE, "../data")));
const predict = createPredictor(roster);
const lines = [
  "# Results",
  "",
  "Written by `npm run evaluate`; do not edit. F1 with precision and recall; n is the number of gold items. Read nothing into",
  "a figure below n = 30. Where rules were written with a set in view, figures on unseen text are lower.",
];

for (const set of SETS) {
  lines.push("", `## ${set.title}`, "", set.note, "");
  const gold = rowsOf(set);
  if (!gold) {
    lines.push(`Skipped: ${basename(set.file)}, or the texts that it points into, are not here.`);
    console.log(`skipped: ${set.file} or its texts are not here`);
    continue;
  }
  const predictions = gold.map((g) => predict(g as unknown as Passage)) as unknown as Row[];
  lines.push(
    ...(set.kind === "passages"
      ? passageTable(scorePassages(gold, predictions))
      : claimTable(scoreClaims(gold, predictions))),
  );
}

const labelled = readFileSync(resolve(HERE, "mentions.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line): LabelledMention => JSON.parse(line));
lines.push(
  "",
  "## Mentions of one contact",
  "",
  ...pairTable(scorePairs(labelled, roster), scorePairs(labelled, roster, true)),
);

for (const [file, title] of [
  ["verdicts.jsonl", "Verdicts"],
  ["verdicts-b.jsonl", "Verdicts, second set"],
] as const) {
  const cases = readFileSync(resolve(HERE, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): VerdictCase => JSON.parse(line));
  const scores = scoreVerdicts(await withLedger((ledger) => judgeCases(cases, ledger)));
  lines.push("", `## ${title}`, "", ...verdictTable(scores));
}
lines.push("", "## Counts that others stated", "", ...statementTable(await withLedger(judgeStatements)));

// What takes minutes, or needs reading, is kept in files of its own
for (const part of ["corpora.md", "errors.md"]) {
  const file = resolve(HERE, part);
  if (existsSync(file)) lines.push("", readFileSync(file, "utf8").trim());
}

writeFileSync(resolve(HERE, "results.md"), `${lines.join("\n")}\n`);
console.log(lines.join("\n"));
