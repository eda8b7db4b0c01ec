/** What a question gives, as `--json` writes it and the API answers it: the words in, one object out. */
import type { Comparison } from "../measure/comparison.ts";
import { parseKeys } from "../measure/count-keys.ts";
import type { Count } from "../measure/counts.ts";
import { completeThrough, coverageOf } from "../measure/coverage.ts";
import { statementsAbout } from "../measure/coverage-scope.ts";
import type { YearRecord } from "../measure/record-years.ts";
import { type RuleSetsCount, sideBySide } from "../measure/under-all.ts";
import type { Coverage, CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import { type Day, parsePeriod } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { type Brief, brief, compare, count, countSameDays, countUnderAll, recordIn } from "../summitry.ts";
import { countedKinds } from "./counted-kinds.ts";
import { type Ledger, type QueryWords, readPair, readQuery } from "./query.ts";

export interface CountWords extends QueryWords {
  readonly by?: string | undefined;
  readonly wholeYears?: boolean;
}

/** `sameDays`: the days of every year that the ledger has of the last one, where it has a part. */
export type CountAnswer = Count & { readonly sameDays?: Count };

/** Under the rule set named, or with `all` under every one. */
export async function countAnswer(words: CountWords, ledger: Ledger): Promise<CountAnswer | RuleSetsCount> {
  const by = words.by ? parseKeys(words.by) : [];
  const { ruleSet, ...rest } = words;
  if (ruleSet === "all") {
    const counts = await countUnderAll(await readQuery(rest, ledger), ledger, by, words);
    return sideBySide(counts, await ledger.ruleSets(), by);
  }
  const query = await readQuery(words, ledger);
  const result = await count(query, ledger, by, words);
  const sameDays = words.wholeYears ? null : await countSameDays(query, ledger, by);
  return { ...result, ...(sameDays ? { sameDays } : {}) };
}

export interface CompareWords extends QueryWords {
  readonly pairs: readonly string[];
  readonly wholeYears?: boolean;
}

export async function compareAnswer(words: CompareWords, ledger: Ledger): Promise<Comparison> {
  if (words.between || words.direction)
    throw new InputError(
      words.between ? "--between" : "--direction",
      "is named by the pairs",
      "For instance CHN-RUS and CHN-USA, or 'CHN->RUS' and 'RUS->CHN'.",
    );
  if (words.pairs.length < 2)
    throw new InputError("compare", "takes two pairs or more", "For instance CHN-RUS CHN-USA.");
  const shared = countedKinds(await readQuery(words, ledger));
  const compared = await Promise.all(
    words.pairs.map(async (name) => ({ name, query: { ...shared, ...(await readPair(name, ledger)) } })),
  );
  return compare(compared, ledger, words);
}

/** JSON has no infinity: a ratio to nothing is null there. */
export function comparisonJson(result: Comparison): object {
  return JSON.parse(JSON.stringify(result, (_, value) => (value === Number.POSITIVE_INFINITY ? null : value)));
}

export interface RecordWords extends QueryWords {
  readonly pair?: string | undefined;
  readonly year: string;
  readonly wholeYears?: boolean;
}

export async function recordAnswer(words: RecordWords, ledger: Ledger): Promise<YearRecord> {
  const { pair } = words;
  const year = yearFrom(words.year);
  if (pair && words.between) throw new InputError("--between", "is named by the pair", "Give one of them.");
  if (!pair && !words.between && !words.person?.length && !words.office?.length && !words.direction)
    throw new InputError("record", "of what?", "Name a pair, as CHN-RUS, or --person, --office, --direction.");
  const asked = { ...(pair ? await readPair(pair, ledger) : {}), ...(await readQuery(words, ledger)) };
  return recordIn(countedKinds(asked), year, ledger, words);
}

export interface BriefWords {
  readonly pair: string;
  readonly year: string;
  readonly versus?: string | undefined;
  readonly to?: string | undefined;
}

export async function briefAnswer(words: BriefWords, ledger: Ledger): Promise<Brief> {
  const year = yearFrom(words.year);
  const sides = async (word: string) => {
    const [a, b] = (await readPair(word, ledger)).between ?? [];
    if (!a || !b || a === b)
      throw new InputError(word, "is no pair of two countries", "For instance CHN-RUS; both directions are told.");
    return [a, b] as const;
  };
  const pair = await sides(words.pair);
  const versus = words.versus ? { versus: await sides(words.versus) } : {};
  const to = words.to ? { to: parsePeriod(words.to, "--to").end } : {};
  return brief({ pair, year, ...versus, ...to }, ledger);
}

export interface CoverageAnswer {
  readonly query: Query;
  /** Null where nothing is asked. */
  readonly coverage: Coverage | null;
  readonly completeThrough: Day | null;
  readonly statements: readonly CoverageStatement[];
}

/** The statements that speak of a question, or all where nothing is asked. */
export async function coverageAnswer(words: QueryWords, ledger: Ledger): Promise<CoverageAnswer> {
  const query = await readQuery(words, ledger);
  const all = await ledger.coverage();
  if (Object.keys(query).length === 0) return { query, coverage: null, completeThrough: null, statements: all };
  const roster = await ledger.roster();
  return {
    query,
    coverage: coverageOf(all, query, roster),
    completeThrough: completeThrough(all, query, roster),
    statements: statementsAbout(all, query, roster),
  };
}

function yearFrom(text: string): number {
  if (!/^[1-9]\d{3}$/.test(text)) throw new InputError(`--year ${text}`, "is no year", "For instance 2024.");
  return Number(text);
}
