/** Writes the weights of the families of claims anew from the annotated sentences: npx tsx scripts/families.ts */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadRoster } from "../src/ledger/load-roster.ts";
import { createRoster } from "../src/model/roster.ts";
import { familyExamples, learnFamilies } from "./families/learn.ts";

const ROOT = resolve(import.meta.dirname, "..");
const examples = familyExamples(resolve(ROOT, "evaluation"), createRoster(loadRoster(resolve(ROOT, "data"))));
const { weights, threshold, f1 } = learnFamilies(examples);
writeFileSync(
  resolve(ROOT, "src/extract/languages/en/claim-family-weights.ts"),
  `/** Made by scripts/families.ts: what each feature says for (+) or against (-) each family of claims. Not edited by hand. */

export const threshold = ${threshold};

/** The weights in the order of the families and their feature a line; the one without a feature is the constant. */
export const weights = \`
${[...weights].map(([feature, row]) => `${row.join(" ")}\t${feature}`).join("\n")}
\`;
`,
);
console.log(
  `${examples.length} clauses, ${weights.size} features, threshold ${threshold}, F1 in turn ${f1.toFixed(3)}`,
);
