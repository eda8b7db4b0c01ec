/** The counts of one query in like windows: is the last a record, how surely, and how far back is that known? */
import { CONSTANTS } from "../measure/constants.ts";
import { dispersion } from "../measure/dispersion.ts";
import { countModel, countTail } from "../measure/negative-binomial.ts";
import { chanceAbove, recordFact, recordRobustness, recordSurprise } from "../measure/record.ts";
import { coveredSince } from "../measure/record-years.ts";
import type { Figure } from "../model/figure.ts";
import { type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { type Question, subjectText } from "./question.ts";
import { firstYearInOffice, reach } from "./record-windows.ts";
import { speaks } from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { countText, kindsText, levelText, periodText, yearsText } from "./words.ts";

/** One level, or the words themselves, judged. */
export interface Series {
  readonly verdict: VerdictName;
  /** Strictly the highest (or lowest) among the windows compared. */
  readonly holds: boolean;
  readonly text: string;
  readonly own: Answer;
  readonly others: readonly Answer[];
  /** The year from which on every like window is covered; null: none. */
  readonly since: number | null;
  /** The chance of it if nothing had changed; null: not known. */
  readonly surprise: number | null;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

export async function judgeSeries(
  question: Question,
  query: Query,
  window: Period,
  rivals: readonly Period[],
  lowest: boolean,
  worded: boolean,
): Promise<Series> {
  const all = await question.inquiry.series(query, [...rivals, window]);
  const own = all.at(-1)!;
  const since = withOwn(
    own,
    coveredSince(all.slice(0, -1), (a) => yearOf(a.query.from!)),
  );
  // "Record" without a reach is one of the covered years; contacts that are known of others still count against it.
  const inOffice = firstYearInOffice(question);
  const compared = (a: Answer) =>
    reach(question) !== "covered" ||
    since === null ||
    (inOffice !== null && yearOf(a.query.from!) >= inOffice) ||
    yearOf(a.query.from!) >= since ||
    isBeaten(own, a, lowest);
  const others = all.slice(0, -1).filter(compared);
  const chances = chancesOf(own, others, lowest, levelNote(query));
  const text = tellFact(own, others, kindsText(query.kinds), lowest, since, chances.robustness);
  const { strict, highest } = factOf(own, others, lowest);
  return {
    own,
    others,
    since,
    holds: strict,
    text: others.length ? text : `${text}; no other window is known`,
    verdict: verdictOf(question, own, others, { lowest, since, robustness: chances.robustness, worded, window }),
    figures: [
      figure(`${subjectText(question, query)}, ${periodText(window)}${levelNote(query)}`, own),
      ...others
        .filter((a) => a.count === highest)
        .slice(0, 3)
        .map((a) => figure(`${strict ? "next" : "highest other"}, ${yearOf(a.query.from!)}${levelNote(query)}`, a)),
      ...chances.figures,
    ],
    surprise: chances.surprise,
    notes: chances.notes,
  };
}

function factOf(own: Answer, others: readonly Answer[], lowest: boolean) {
  return recordFact(
    [...others, own].map((a) => a.count),
    lowest,
  );
}

/** More windows than these make the exact chances slow, and overdispersion makes them wrong. */
const CHANCE_WINDOWS = 60;

/** The surprise when nothing changed, and the robustness to contacts that are missing as coverage says. */
function chancesOf(own: Answer, others: readonly Answer[], lowest: boolean, note: string) {
  const answers = [...others, own];
  const counts = answers.map((a) => a.count);
  const figures: Figure[] = [];
  const few = !lowest && others.length > 0 && others.length <= CHANCE_WINDOWS;
  const estimates = answers.every((a) => speaks(a.coverage)) ? answers.map((a) => a.coverage.estimate) : [null];
  const robustness =
    few && estimates.every((e): e is number => e !== null) ? recordRobustness(counts, estimates) : null;
  if (robustness !== null)
    figures.push(figure(`chance that it is a record if contacts are missing as stated${note}`, own, robustness));
  const spread = dispersion(counts);
  if (spread?.overdispersed) {
    const model = lowest ? null : countModel(others.map((a) => a.count));
    const chance = model ? countTail(own.count, model) : null;
    if (chance !== null)
      figures.push(figure(`chance of ${own.count} or more in one year if nothing had changed${note}`, own, chance));
    const times = spread.phi.toFixed(1);
    const how = model?.alpha ? ", so the negative binomial stands in its place" : "";
    const told = `the yearly counts vary ${times} times as much as Poisson would have them${note}${how}`;
    return { robustness, surprise: chance, figures, notes: [told] };
  }
  const surprise = few ? recordSurprise(counts) : null;
  if (surprise)
    figures.push(figure(`chance of a strict record if nothing had changed${note}`, own, surprise.strictRecord));
  return { robustness, surprise: surprise?.strictRecord ?? null, figures, notes: [] };
}

interface Terms {
  readonly lowest: boolean;
  readonly since: number | null;
  readonly robustness: number | null;
  readonly worded: boolean;
  readonly window: Period;
}

function verdictOf(question: Question, own: Answer, others: readonly Answer[], terms: Terms): VerdictName {
  const { lowest, since, robustness, worded, window } = terms;
  const beaten = others.filter((a) => isBeaten(own, a, lowest));
  if (others.length === 0) return "unresolved";
  if (beaten.length > 0)
    return (lowest ? surelyNotLowest(own, beaten) : surelyNoRecord(own, beaten)) ? "contradicted" : "unresolved";
  if (lowest && !speaks(own.coverage)) return "unresolved";
  const wanted = reach(question);
  if (since === null) return "unresolved";
  if (wanted === "all-time" && !isAllTime(others, since, window)) return "unresolved";
  if (wanted !== "all-time" && wanted !== "covered" && since > yearOf(wanted)) return "unresolved";
  const inOffice = firstYearInOffice(question);
  const full =
    wanted !== "covered" ||
    (inOffice !== null && since <= inOffice) ||
    yearOf(window.start) - since >= CONSTANTS.recordReachYears;
  const firm =
    robustness === null ? [...others, own].every((a) => speaks(a.coverage)) : robustness >= CONSTANTS.recordRobustness;
  return full && firm && !(worded && isPartialYear(window)) ? "supported" : "supported-with-qualification";
}

/** Contacts that the ledger may lack of the window could not lift it above the others, whose own could only rise. */
function surelyNoRecord(own: Answer, beaten: readonly Answer[]): boolean {
  const { estimate } = own.coverage;
  const most = Math.max(...beaten.map((a) => a.count));
  return speaks(own.coverage) && estimate !== null && chanceAbove(own.count, estimate, most) <= CONSTANTS.rescue;
}

/** A covered window had fewer. */
function surelyNotLowest(own: Answer, beaten: readonly Answer[]): boolean {
  return beaten.some((a) => a.count < own.count && speaks(a.coverage));
}

function isBeaten(own: Answer, other: Answer, lowest: boolean): boolean {
  return lowest ? other.count <= own.count : other.count >= own.count;
}

/** The window itself belongs to the run of covered years that begins with the one after it. */
function withOwn(own: Answer, since: number | null): number | null {
  const year = yearOf(own.query.from!);
  return since !== null && year === since - 1 && speaks(own.coverage) ? year : since;
}

function levelNote(query: Query): string {
  return query.level ? `, ${levelText(query.level)}` : "";
}

/** Through all time: covered from before the first contact that the ledger knows, and for a generation at least. */
function isAllTime(others: readonly Answer[], since: number, window: Period): boolean {
  const first = others.find((a) => a.count > 0);
  return (!first || yearOf(first.query.from!) >= since) && yearOf(window.start) - since >= CONSTANTS.recordReachYears;
}

function tellFact(
  own: Answer,
  others: readonly Answer[],
  kinds: string,
  lowest: boolean,
  since: number | null,
  robustness: number | null,
): string {
  const fact = factOf(own, others, lowest);
  const ties = fact.ties.map((i) => others[i]!);
  const above = fact.above.map((i) => others[i]!);
  const years = (answers: readonly Answer[]) => yearsText(answers.map((a) => yearOf(a.query.from!)));
  const counted = countText(own.count, kinds);
  const most = lowest ? "fewest" : "most";
  const open = others.filter((a) => !speaks(a.coverage));
  const estimates = open.map((a) => a.coverage.estimate).filter((e) => e !== null);
  const covers = open.length
    ? `; ${years(open)} not covered well enough${estimates.length ? ` (about ${Math.min(...estimates)})` : ""}`
    : "";
  if (above.length > 0) {
    const top = [...above].sort((x, y) => (lowest ? x.count - y.count : y.count - x.count)).slice(0, 3);
    const list = top.map((a) => `${a.count} in ${yearOf(a.query.from!)}`).join(" and ");
    return `no record: ${counted} against ${list}${ties.length ? `, a tie with ${years(ties)}` : ""}${covers}`;
  }
  if (ties.length > 0) return `no record: ${counted}, a tie with ${years(ties)}${covers}`;
  const next = others.length
    ? lowest
      ? Math.min(...others.map((a) => a.count))
      : Math.max(...others.map((a) => a.count))
    : null;
  const nextYears =
    next === null ? "" : `, next ${next} in ${years(others.filter((a) => a.count === next).slice(0, 3))}`;
  const inLedger =
    robustness !== null && robustness < CONSTANTS.recordRobustness ? ", a record in the ledger only" : "";
  return `the ${most}: ${counted}${nextYears}${since ? `, of the years covered since ${since}` : ""}${inLedger}${covers}`;
}
