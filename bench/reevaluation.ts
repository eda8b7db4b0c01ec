/** 10,000 kept verdicts judged anew on the starter ledger, as after a change of coverage, which bears on them all. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../src/model/correction.ts";
import type { Document } from "../src/model/document.ts";
import { packageRoot } from "../src/paths.ts";
import { createJudge } from "../src/replay/reevaluate.ts";
import { createExtractor, openLedger, reevaluate, stateOf } from "../src/summitry.ts";
import type { Row } from "./figures.ts";

const VERDICTS = 10_000;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/**
 * The claims of our own labelled passages, all families, each as published in several years and judged as of days of
 * that year and the next: most of them ask for windows that no other asks for.
 */
export async function reevaluation(path: string): Promise<Row[]> {
  const file = join(packageRoot, "evaluation", "claims.jsonl");
  if (!existsSync(file)) return [];
  const texts = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const ledger = await openLedger({ path });
  const state = await stateOf(ledger);
  const extractor = await createExtractor(await ledger.roster());
  const judge = createJudge(state);
  const read = YEARS.flatMap((year) =>
    texts.flatMap((line) => extractor.extract(documentOf(JSON.parse(line).text as string, `${year}-06-15`)).claims),
  );
  const evaluations: Evaluation[] = [];
  for (let i = 0; i < VERDICTS; i++) {
    const claim = read[i % read.length]!;
    const year = YEARS[Math.floor(((i % read.length) / read.length) * YEARS.length)]!;
    const published = new Date(Date.UTC(year, 5, 15 + 30 * Math.floor(i / read.length))).toISOString().slice(0, 10);
    evaluations.push(await judge({ ...claim, id: `${i}` }, { ruleSet: "default", published }, null));
  }
  await ledger.keep(evaluations, await ledger.state());
  const [begin, processor] = [performance.now(), process.cpuUsage()];
  const { judged, changed } = await reevaluate(ledger, { all: true });
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(processor);
  ledger.close();
  if (changed > 0) throw new Error(`${changed} verdicts changed though nothing else did`);
  return [
    [
      "corrections: kept verdicts judged anew",
      `${seconds.toFixed(1)} s`,
      `${judged.toLocaleString("en-US")} verdicts as published and as of now; ${((user + system) / 1e6).toFixed(1)} s of processor time`,
    ],
  ];
}

function documentOf(text: string, day: string): Document {
  return {
    ...({ id: day, title: null, text, language: "en", origin: "article", author: null, site: null } as const),
    ...{ published: { day, from: "argument", basis: "stated" }, sources: [], row: null },
  };
}
