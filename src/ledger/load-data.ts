/** The data folder as values: roster, rows, coverage, judgements, publishers, rule sets. Bad files name their line. */
import type { CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import type { Judgement } from "../model/judgement.ts";
import { CONTACT_KINDS } from "../model/mention.ts";
import { isDay } from "../model/period.ts";
import type { Publisher } from "../model/publisher.ts";
import type { RosterTables } from "../model/roster.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { hashOfData } from "./data-folder.ts";
import { loadRoster } from "./load-roster.ts";
import { loadRows, type Row } from "./row.ts";
import { filesIn, readLines, readObject, readTable } from "./tables.ts";

export interface Data {
  /** sha256 over all data files. */
  readonly hash: string;
  readonly roster: RosterTables;
  readonly rows: readonly Row[];
  readonly coverage: readonly CoverageStatement[];
  readonly judgements: readonly Judgement[];
  readonly publishers: readonly Publisher[];
  readonly ruleSets: readonly RuleSet[];
}

export function loadData(dataDir: string): Data {
  return {
    hash: hashOfData(dataDir),
    roster: loadRoster(dataDir),
    rows: loadRows(dataDir),
    coverage: readLines(dataDir, "ledger/coverage.jsonl").map(({ value, place }) => coverageOf(value, place)),
    judgements: readLines(dataDir, "ledger/judgements.jsonl").map(({ value, place }) => judgementOf(value, place)),
    publishers: readTable(dataDir, "publishers.csv", ["domain", "publisher", "side", "language", "tier"]).map(
      ({ fields: [domain, publisher, side, language, tier] }) =>
        ({ domain, publisher, side: side || null, language: language || null, tier }) as Publisher,
    ),
    ruleSets: loadRuleSets(dataDir),
  };
}

/** The rule sets, "default" first, then by id. */
export function loadRuleSets(dataDir: string): readonly RuleSet[] {
  return filesIn(dataDir, "rule-sets", ".json")
    .map((file) => {
      const value = readObject(dataDir, file);
      if (typeof value.id !== "string" || !Array.isArray(value.kinds) || !Array.isArray(value.visitClasses))
        throw new InputError(
          file,
          "is no rule set",
          "It needs id, kinds and visitClasses; see rule-sets/default.json.",
        );
      return value as unknown as RuleSet;
    })
    .sort((a, b) => Number(b.id === "default") - Number(a.id === "default") || (a.id < b.id ? -1 : 1));
}

export function coverageOf(value: Record<string, unknown>, place: string): CoverageStatement {
  const statement = value as unknown as CoverageStatement;
  if (!statement.id || !Array.isArray(statement.countries))
    throw new InputError(
      place,
      "a coverage statement needs id and countries",
      'For instance "countries": ["CHN", "*"].',
    );
  if (!isDay(statement.from) || !isDay(statement.to) || statement.from > statement.to)
    throw new InputError(
      place,
      `from "${statement.from}" to "${statement.to}" is no period`,
      "YYYY-MM-DD, first day first.",
    );
  const strange = statement.kinds?.find((kind) => !CONTACT_KINDS.includes(kind));
  if (!statement.kinds?.length || strange)
    throw new InputError(place, `kinds: ${strange ?? "none"}`, `Some of ${CONTACT_KINDS.join(", ")}.`);
  if (!["complete", "near-complete", "partial", "none"].includes(statement.completeness))
    throw new InputError(
      place,
      `completeness "${statement.completeness}"`,
      "complete, near-complete, partial or none.",
    );
  return statement;
}

function judgementOf(value: Record<string, unknown>, place: string): Judgement {
  const judgement = value as unknown as Judgement;
  if (!judgement.id || !Array.isArray(judgement.subjects) || !judgement.reason)
    throw new InputError(place, "a judgement needs id, subjects and reason", "See model/judgement.ts.");
  if (!["same", "different", "unsure", "correct"].includes(judgement.judgement))
    throw new InputError(place, `judgement "${judgement.judgement}"`, "same, different, unsure or correct.");
  if (judgement.judgement === "correct" && (judgement.subjects.length !== 1 || !judgement.set))
    throw new InputError(
      place,
      "a correction has one subject and a set of fields",
      'For instance "set": {"start": …}.',
    );
  const { name } = judgement;
  if (name && (typeof name.text !== "string" || name.person === undefined))
    throw new InputError(place, "a judgement of a name needs its text and a person", "The person may be null.");
  return judgement;
}
