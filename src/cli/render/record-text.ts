/** Whether a year is a record, in plain words with the numbers: fact, surprise, robustness, then gaps and breaks. */

import { dayWords, periodWords } from "../../faces/date-words.ts";
import { coverageWord } from "../../faces/figure-view.ts";
import { CONSTANTS } from "../../measure/constants.ts";
import { predictiveInterval } from "../../measure/negative-binomial.ts";
import { speaker, type YearCount, type YearRecord } from "../../measure/record-years.ts";
import { numberWords, pWords } from "../../model/words.ts";
import { subject } from "./comparison-table.ts";
import { grid } from "./grid.ts";
import { paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

export function recordText(
  found: YearRecord,
  pair: string | null,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const paint = paintWith(face.color);
  const title = `${pair ? `${pair}, ` : ""}${found.year}: ${verdictWords(found)}`;
  const paragraphs: readonly (readonly [string, string])[] = [
    ["Fact", factWords(found)],
    ["Surprise", surpriseWords(found)],
    ["Robustness", robustnessWords(found)],
    ["Silence", gapWords(found)],
    ["Breaks", breakWords(found)],
  ];
  const series = [...found.others, found.own, ...found.later];
  const before = series.length - YEARS_TOLD;
  const [head, ...rows] = grid(
    ["", "count", "single", "covered", "complete to"],
    series
      .slice(-YEARS_TOLD)
      .map((y) => [
        String(y.year),
        `${y.count}${y.cut > 0 ? `+${y.cut}?` : ""}`,
        String(y.singleSource),
        coverageWord(y.coverage),
        y.coverage.completeTo ?? "",
      ]),
  );
  return `${[
    ...wrap(title, face.columns).map(paint.strong),
    ...wrap(`${subject(found.query, found.ruleSet)}; ${windowWords(found)}.`, face.columns),
    "",
    ...paragraphs.filter(([, text]) => text !== "").flatMap(([name, text]) => paragraph(name, text, face.columns)),
    "",
    paint.strong(head as string),
    ...rows,
    ...(before > 0 ? [`and ${before} years before: --json has them`] : []),
  ].join("\n")}\n`;
}

const NAME = 12;
/** Of a long series the latest years. */
const YEARS_TOLD = 25;

function paragraph(name: string, text: string, columns: number): readonly string[] {
  return wrap(text, columns - NAME).map((line, i) => (i === 0 ? name : "").padEnd(NAME) + line);
}

function verdictWords({ report, others, own }: YearRecord): string {
  if (own.count === 0) return "no record, for the ledger has nothing of it";
  if (others.length === 0) return "no other year to compare with";
  if (!report.fact.strict) return report.fact.above.length > 0 ? "no record" : "no record, a tie";
  return report.inLedgerOnly ? "a record in the ledger" : "a record";
}

function windowWords({ own, query }: YearRecord): string {
  const days = periodWords(own.period);
  return query.window ? `the same days of every year, as in ${days}` : days;
}

function factWords({ report, others, own, since, later }: YearRecord): string {
  const { fact } = report;
  if (others.length === 0) return `${own.count}; the ledger has no earlier like window.`;
  const among =
    since === null
      ? "the years the ledger has anything of, none of them covered up to this one"
      : `the years covered since ${since}`;
  const after = later.length > 0 ? ` Since then: ${listed(later)}.` : "";
  if (fact.strict) {
    const next = others.filter((y) => y.count === fact.highest).map((y) => y.year);
    return `${own.count}, the most of ${among}; next ${fact.highest} in ${next.join(", ")}, a margin of ${fact.margin}.${after}`;
  }
  const above = fact.above.map((i) => others[i]!).sort((a, b) => b.count - a.count);
  const ties = fact.ties.map((i) => others[i]!);
  const more = above.length > 0 ? ` against ${listed(above.slice(0, 4))}${above.length > 4 ? " and others" : ""}` : "";
  const same =
    ties.length > 0 ? `${above.length > 0 ? "; and" : ","} as many as in ${ties.map((y) => y.year).join(", ")}` : "";
  return `${own.count}${more}${same}. A tie is no record.${after}`.replace(
    ties.length > 0 ? "" : " A tie is no record.",
    "",
  );
}

function listed(years: readonly YearCount[]): string {
  return years.map((y) => `${y.count} in ${y.year}`).join(", ");
}

function surpriseWords({ report, dispersion, tail, others, own }: YearRecord): string {
  if (others.length === 0) return "";
  const k = others.length + 1;
  const { surprise } = report;
  const parts: string[] = [];
  if (surprise)
    parts.push(
      `If nothing had changed, the last of ${k} like windows would be a strict record with probability ${pWords(surprise.strictRecord)}; it would have ${own.count} or more with ${pWords(surprise.lastAtLeast)}, and any of them would with ${pWords(surprise.anyAtLeast)}.`,
    );
  else if (dispersion?.overdispersed)
    parts.push(
      `The counts vary ${dispersion.phi.toFixed(1)} times as much as chance alone would let them, so Poisson is not believed and no chance of a record is computed by it.`,
    );
  if (tail) {
    const model = tail.model.alpha > 0 ? "negative binomial" : "Poisson";
    const [least, most] = predictiveInterval(tail.model);
    parts.push(
      `By the earlier windows (${model}, mean ${numberWords(tail.model.mean)}, 95 % of windows ${least}–${most}), ${own.count} or more have probability ${pWords(tail.chance)}.`,
    );
  }
  return parts.join(" ");
}

function robustnessWords({ report, others, own, query }: YearRecord): string {
  if (others.length === 0) return "";
  const onlySo = ' Say "record in the ledger", no more.';
  if (report.robustness === null) {
    const speaks = speaker(query);
    const series = [...others, own];
    const open = series.filter((y) => !speaks(y.coverage) || y.coverage.estimate === null).map((y) => y.year);
    const years = open.length === series.length ? "any of these years" : open.join(", ");
    const levels = series.flatMap((y) => (y.coverage.state === "covered" ? (y.coverage.level ?? []) : []));
    const depth =
      levels.length > 0 && open.length > 0 && !query.level
        ? ` At level ${Math.min(...levels)} and above it answers for some: add --level ${Math.min(...levels)}.`
        : "";
    return `Not computed, for the ledger does not answer for ${years} at every rank asked.${depth}${report.fact.strict ? onlySo : ""}`;
  }
  const chance = `If contacts are missing as the coverage statements say, it is a true record with probability ${pWords(report.robustness)}`;
  return report.fact.strict && report.inLedgerOnly
    ? `${chance}, under ${CONSTANTS.recordRobustness}.${onlySo}`
    : `${chance}.`;
}

function gapWords({ gap, query }: YearRecord): string {
  if (!gap) return "";
  const events = query.kinds?.includes("visit") ? "trips" : "runs of days with contacts";
  const ordinary = gap.chance >= 0.05 ? "an ordinary one" : "longer than chance explains";
  return `The longest of ${periodWords(gap.span)} is ${gap.days} days, ${dayWords(gap.from)} to ${dayWords(gap.to)}: ${ordinary}, for at the mean rate of the ${gap.events} ${events} one so long comes with probability ${pWords(gap.chance)}.`;
}

/** Breaks that most penalties find, the latest ones. */
const STABLE = 0.75;
const BREAKS_TOLD = 5;

function breakWords({ changepoints, dispersion }: YearRecord): string {
  const found = changepoints.filter((c) => c.found && c.stability >= STABLE).slice(-BREAKS_TOLD);
  if (found.length === 0) return "";
  const caution = dispersion?.overdispersed
    ? " The counts vary more than chance, so breaks are found too readily."
    : "";
  return `The level changes with ${found.map((c) => c.year).join(", ")}, by most penalties tried.${caution}`;
}
