/** Writes the weights of interpretation anew from the annotated sentences: npx tsx scripts/interpretation.ts */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadRoster } from "../src/ledger/load-roster.ts";
import { createRoster } from "../src/model/roster.ts";
import { learn, readRows } from "./interpretation/learn.ts";

const ROOT = resolve(import.meta.dirname, "..");
const rows = readRows(resolve(ROOT, "evaluation"));
const { weights, threshold, f1 } = learn(rows, createRoster(loadRoster(resolve(ROOT, "data"))));
writeFileSync(
  resolve(ROOT, "src/extract/languages/en/interpretation-weights.ts"),
  `/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = ${threshold};

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = \`
${[...weights].map(([feature, w]) => `${w}\t${feature}`).join("\n")}
\`;
`,
);
console.log(`${rows.length} texts, ${weights.size} weights, threshold ${threshold}, F1 in turn ${f1.toFixed(3)}`);
