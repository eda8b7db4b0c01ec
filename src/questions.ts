/**
 * What one asks of a ledger beside claims: counts, comparisons, records, both sides' lists, briefs. Each puts the
 * stages `ledger`, `measure` and `brief` one after the other, and imports them when it is first asked.
 */
import type { Brief } from "./brief/brief.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { BySide } from "./measure/by-side.ts";
import type { Comparison } from "./measure/comparison.ts";
import type { CountKey } from "./measure/count-keys.ts";
import type { Count } from "./measure/counts.ts";
import type { YearRecord } from "./measure/record-years.ts";
import type { SideKey } from "./measure/side-cells.ts";
import type { Asked, Pair } from "./measure/year-of-pair.ts";
import { InputError } from "./model/errors.ts";
import type { Day, Period } from "./model/period.ts";
import type { Query } from "./model/query.ts";
import type { Roster } from "./model/roster.ts";
import type { RuleSet } from "./model/rule-set.ts";
import { stateOf } from "./state.ts";

export interface CountOptions {
  /** Count the years before a partial one whole, and not its days alone. */
  readonly wholeYears?: boolean;
}

/**
 * How many contacts and visits, cell by cell, under the query's rule set, each number with its coverage. Where the days
 * asked end within a year, a count by years takes the same days of each; `query` of the result has them as its window.
 * @throws InputError for a rule set that the ledger does not have
 */
export async function count(
  query: Query,
  ledger: Ledger,
  by: readonly CountKey[] = [],
  options: CountOptions = {},
): Promise<Count> {
  return (await countWith(query, ledger, by, [await ruleSetOf(query, ledger)], options))[0] as Count;
}

/** The same under every rule set, "default" first; each contact is looked at once for all. */
export async function countUnderAll(
  query: Query,
  ledger: Ledger,
  by: readonly CountKey[] = [],
  options: CountOptions = {},
): Promise<readonly Count[]> {
  return countWith(query, ledger, by, await ledger.ruleSets(), options);
}

/**
 * The same days of every year, where the ledger has a part of the last one only ("complete to 19 February"): what a
 * count by years should be compared by. Null: nothing to add.
 */
export async function countSameDays(query: Query, ledger: Ledger, by: readonly CountKey[]): Promise<Count | null> {
  const { completeDays } = await import("./measure/like-years.ts");
  const through = await knownThrough(query, ledger);
  const window = completeDays(query, by, through);
  return window && through ? count({ ...query, window, to: through }, ledger, by) : null;
}

async function countWith(
  asked: Query,
  ledger: Ledger,
  by: readonly CountKey[],
  ruleSets: readonly RuleSet[],
  { wholeYears = false }: CountOptions,
): Promise<readonly Count[]> {
  const [{ countUnder }, { likeForLike }] = await Promise.all([
    import("./measure/counts.ts"),
    import("./measure/like-years.ts"),
  ]);
  const query = wholeYears ? asked : likeForLike(asked, by);
  return countUnder(await ledger.selection(query), {
    ...{ query, by, ruleSets, rows: true },
    roster: await ledger.roster(),
    coverage: await ledger.coverage(),
  });
}

/** One of the pairs compared: how it is called, and its query without days. */
export interface Compared {
  readonly name: string;
  readonly query: Query;
}

/**
 * The same windows of several pairs side by side: counts, rates, rate ratios to the first pair, shares. Without a last
 * day, to the last full year known of all; without a first, ten years. A partial year is compared by its days alone.
 * @throws InputError where no last day is given and none is known
 */
export async function compare(
  compared: readonly Compared[],
  ledger: Ledger,
  options: CountOptions = {},
): Promise<Comparison> {
  const [{ comparisonOf }, { comparedDays, yearsOf }] = await Promise.all([
    import("./measure/comparison.ts"),
    import("./measure/like-years.ts"),
  ]);
  const known = await Promise.all(compared.map(({ query }) => knownThrough(query, ledger)));
  const through = known.reduce((a, b) => (a && b ? (a < b ? a : b) : (a ?? b)), null);
  const counts = await Promise.all(
    compared.map(({ name, query }) => {
      const days = comparedDays(query, through);
      if (!days) throw new InputError(name, "no coverage statement speaks of it", "Give --to.");
      return count(days, ledger, ["year"], options);
    }),
  );
  const years = counts.map(yearsOf);
  return comparisonOf({
    pairs: compared.map(({ name }) => name),
    queries: counts.map((c) => c.query),
    ruleSet: counts[0]!.ruleSet,
    windows: years[0]!.map(({ year, period }) => ({ year, period })),
    observed: years,
  });
}

/** Whether a year is a record of the query's like windows: the fact, the surprise, the robustness, gaps and breaks. */
export async function recordIn(
  query: Query,
  year: number,
  ledger: Ledger,
  options: CountOptions = {},
): Promise<YearRecord> {
  const [{ eventsOf, yearRecord }, { recordDays, yearsOf }, { admits }] = await Promise.all([
    import("./measure/record-years.ts"),
    import("./measure/like-years.ts"),
    import("./measure/rule-sets.ts"),
  ]);
  const asked = recordDays(query, year, await knownThrough(query, ledger));
  let found = await count(asked, ledger, ["year"], options);
  // A year before the first contact, or of a pair without any.
  if (!yearsOf(found).some((y) => y.year === year))
    found = await count({ ...asked, from: `${year}-01-01` }, ledger, ["year"], options);
  const ruleSet = await ruleSetOf(query, ledger);
  const roster = await ledger.roster();
  const contacts = (await ledger.contacts(found.query)).filter((c) => admits(ruleSet, c, roster));
  return yearRecord(yearsOf(found), year, { query: found.query, ruleSet: ruleSet.id, events: eventsOf(contacts) });
}

export interface BriefAsked {
  readonly pair: Pair;
  readonly versus?: Pair;
  readonly year: number;
  /** The last day of the year that is told; default: its end, or the day in it to which the ledger is complete. */
  readonly to?: Day;
}

/**
 * A cited brief of a pair's year: what happened, what is new, records and gaps, another pair in like windows, what the
 * record cannot say, and how kept documents read it. Every sentence is bound to rows.
 * @throws InputError where the last day is not in the year
 */
export async function brief(asked: BriefAsked, ledger: Ledger): Promise<Brief> {
  const [{ writeBrief }, { yearOfPair, daysOf, lastDay, coverageByRank }, { comparedFigures }] = await Promise.all([
    import("./brief/brief.ts"),
    import("./measure/year-of-pair.ts"),
    import("./measure/figures.ts"),
  ]);
  const { pair, year } = asked;
  const versus = asked.versus ?? null;
  const pairs = versus ? [pair, versus] : [pair];
  const known = await Promise.all(
    pairs.map((between) => knownThrough({ between, kinds: ["meeting", "call", "video"] }, ledger)),
  );
  const last = lastDay(year, known, asked.to);
  const ask = await askOf(ledger);
  const [first, second] = await Promise.all(pairs.map((countries) => yearOfPair({ countries, year, last }, ask)));
  const country = (id: string) => ask.roster.country.get(id)?.names.en ?? id;
  const years = { ...daysOf(last), from: first!.years[0]!.period.start, kinds: ["meeting", "call", "video"] as const };
  const depths = versus ? [null, 1 as const] : [];
  const compared = depths.map(async (level) => {
    const queries = pairs.map((between) => ({ between, ...years, ...(level ? { level } : {}) }));
    const found = await compare(
      queries.map((query) => ({ name: query.between.map(country).join("–"), query })),
      ledger,
    );
    return { level, ...(await comparedFigures(found, ask)) };
  });
  return writeBrief({
    ...{ year, period: first!.own.period, pair: first!, versus: second ?? null, country },
    compared: await Promise.all(compared),
    coverage: coverageByRank(pair, first!.own.period, ask),
    statements: await ledger.coverage(),
    readings: await readingsOf(pair, first!.own.period, ledger),
  });
}

/** The questions of a year to one ledger, under the default rule set. */
async function askOf(ledger: Ledger): Promise<Asked & { readonly roster: Roster }> {
  const [{ admits }, { coverageOf }] = await Promise.all([
    import("./measure/rule-sets.ts"),
    import("./measure/coverage.ts"),
  ]);
  const [ruleSet, roster, statements] = [await ruleSetOf({}, ledger), await ledger.roster(), await ledger.coverage()];
  return {
    roster,
    count: (query, by) => count(query, ledger, by),
    contacts: async (query) => (await ledger.contacts(query)).filter((c) => admits(ruleSet, c, roster)),
    record: (query, year) => recordIn(query, year, ledger),
    coverage: (query) => coverageOf(statements, query, roster),
  };
}

/** What documents that were checked here say of a pair beyond facts. */
async function readingsOf(pair: Pair, { start, end }: Period, ledger: Ledger) {
  const { interpretations, keptFigure } = await import("./brief/kept-claims.ts");
  const { resolve, roster } = await stateOf(ledger);
  const kept = (await ledger.due({ all: true })).map(({ checked }) => checked);
  const about = (q: Query | null) =>
    pair.every((c) => q?.between?.includes(c) || q?.direction?.from === c || q?.direction?.to === c);
  const pairs = new Set(kept.filter((k) => about(k.query)).map((k) => k.claim.document));
  const found = await Promise.all(
    kept.map(async ({ claim }) => {
      const document = claim.interpretation ? await ledger.document(claim.document) : null;
      if (!document) return [];
      const resolved = resolve(claim, roster, document.published?.day ?? null);
      return [{ resolved, document, aboutPair: pairs.has(document.id) }];
    }),
  );
  const claims = interpretations(found.flat(), pair, { start, end });
  return { claims, kept: keptFigure(claims.length, pair, { start, end }) };
}

/** Whether the ledger says that it is complete for a query up to a day. */
export async function isCompleteTo(query: Query, day: Day, ledger: Ledger): Promise<boolean> {
  const through = await knownThrough(query, ledger);
  return through !== null && through >= day;
}

/** The last day to which the ledger is complete for a query; null: nobody says. */
async function knownThrough(query: Query, ledger: Ledger): Promise<Day | null> {
  const { completeThrough } = await import("./measure/coverage.ts");
  return completeThrough(await ledger.coverage(), query, await ledger.roster());
}

/**
 * A pair's contacts by who states them, cell by cell: each side's own publishers, both, third parties; what each side
 * states and leaves unsaid; and, where both sides' lists were read, how many contacts there were at least.
 * @throws InputError where the query names no pair, or for a rule set that the ledger does not have
 */
export async function bySide(query: Query, ledger: Ledger, by: readonly SideKey[] = ["level"]): Promise<BySide> {
  const [{ bySide }, { witnessesOf }] = await Promise.all([
    import("./measure/by-side.ts"),
    import("./measure/side-lists.ts"),
  ]);
  const ruleSet = await ruleSetOf(query, ledger);
  const contacts = await ledger.contacts(query);
  const mentions = await ledger.mentions(contacts.flatMap((c) => c.mentions));
  const documents = await Promise.all([...new Set(mentions.map((m) => m.document))].map((id) => ledger.document(id)));
  const witnesses = witnessesOf(contacts, {
    mentions: new Map(mentions.map((m) => [m.id, m])),
    documents: new Map(documents.flatMap((d) => (d ? [[d.id, d] as const] : []))),
  });
  return bySide(contacts, {
    ...{ query, ruleSet, by, witnesses },
    roster: await ledger.roster(),
    coverage: await ledger.coverage(),
    publishers: await ledger.publishers(),
    cut: await ledger.cut(query),
  });
}

async function ruleSetOf(query: Query, ledger: Ledger): Promise<RuleSet> {
  const ruleSets = await ledger.ruleSets();
  const ruleSet = ruleSets.find((r) => r.id === (query.ruleSet ?? "default"));
  if (ruleSet) return ruleSet;
  const known = `One of ${ruleSets.map((r) => r.id).join(", ")}.`;
  throw new InputError("ruleSet", `no rule set "${query.ruleSet}"`, known);
}
