/** Records and gaps, each with its test and with what the coverage of the earlier windows lets it say. */
import { dayWords, numberWords, periodWords, pWords } from "../model/words.ts";
import type { Draft } from "./bind.ts";
import type { Material, RecordMaterial } from "./material.ts";
import { listed, visitsOf } from "./phrases.ts";

/** Below this chance a silence is longer than the mean rate explains. */
const ORDINARY = 0.05;

export function records(material: Material): readonly Draft[] {
  return material.pair.records.flatMap((found) => recordSentences(found, material));
}

function recordSentences(found: RecordMaterial, material: Material): readonly Draft[] {
  const { own, record } = found;
  const what = subjectOf(found, material);
  if (own.value === 0)
    return [
      {
        text: `${what}: no record, for the ledger has none in ${inWindow(material)}${own.coverage.state === "covered" ? "" : ", and does not answer for them all"}.`,
        figures: [own],
      },
    ];
  if (record.others.length === 0)
    return [{ text: `${what}: ${own.value}; the ledger has no earlier like window.`, figures: [own] }];
  return [fact(found, what, material), ...chance(found, what), ...gap(found, what)];
}

function subjectOf({ what }: RecordMaterial, { pair, country }: Material): string {
  if (what === "contacts") return "Meetings, calls and videos at every rank";
  if (what === "leaders") return "Meetings, calls and videos of leaders with leaders";
  const words = visitsOf(what, pair, country);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const inWindow = ({ year, period }: Material): string =>
  /^\d+$/.test(periodWords(period)) ? String(year) : `the days ${periodWords(period)}`;

function fact({ own, against, record }: RecordMaterial, what: string, material: Material): Draft {
  const { since, report, others } = record;
  const among = since === null ? "the like windows that the ledger has" : `the years since ${since}`;
  const figures = [own, ...against.map((a) => a.figure)];
  const list = (some: typeof against) => listed(some.map((a) => `${a.figure.value} in ${a.year}`));
  if (report.fact.strict) {
    const only = report.inLedgerOnly
      ? report.robustness === null
        ? " in the ledger and no more, for it does not answer for every window at the ranks asked"
        : ` in the ledger and no more: with what may be missing it is a true one with probability ${pWords(report.robustness)}`
      : `, and with what may be missing a true one with probability ${pWords(report.robustness!)}`;
    return {
      text: `${what}: ${own.value} in ${inWindow(material)} is the most of ${among}, next ${list(against)}, and a record${only}.`,
      figures,
    };
  }
  const above = against.filter((a) => a.figure.value > own.value);
  const ties = against.filter((a) => a.figure.value === own.value);
  const more = report.fact.above.length - above.length;
  const parts = [
    ...(above.length > 0 ? [`against ${list(above)}${more > 0 ? ` and more in ${more} other windows` : ""}`] : []),
    ...(ties.length > 0 ? [`as many as in ${listed(ties.map((t) => String(t.year)))}`] : []),
  ];
  const verdict = report.fact.above.length > 0 ? "no record" : "a tie and no record";
  return {
    text: `${what}: ${own.value} in ${inWindow(material)}, ${parts.join(" and ")}: ${verdict}${others.length === 1 ? " of the two windows" : ""}.`,
    figures,
  };
}

/** The chance by the earlier windows; where these are not covered, a rise may be one of the record alone. */
function chance({ own, earlier, record }: RecordMaterial, what: string): readonly Draft[] {
  const { tail, others } = record;
  if (!tail) return [];
  const model = tail.model.alpha > 0 ? "negative binomial" : "Poisson";
  const thin = others.filter((o) => o.coverage.state !== "covered").length;
  const caution =
    thin > 0
      ? `; ${thin === others.length ? `none of these ${thin} windows is` : `${thin} of these ${others.length} windows ${thin === 1 ? "is" : "are"} not`} covered in full, so a rise may be one of the record and not of contacts`
      : "";
  return [
    {
      text: `Test, ${what.charAt(0).toLowerCase()}${what.slice(1)}: by the earlier windows (${model}, mean ${numberWords(tail.model.mean)}) ${own.value} or more come with probability ${pWords(tail.chance)}${caution}.`,
      figures: [own, earlier],
    },
  ];
}

function gap({ span, record }: RecordMaterial, what: string): readonly Draft[] {
  const { gap } = record;
  if (!gap || !span) return [];
  const ordinary = gap.chance >= ORDINARY ? "an ordinary one" : "longer than the mean rate explains";
  return [
    {
      text: `Longest silence in ${periodWords(gap.span)}, ${what.charAt(0).toLowerCase()}${what.slice(1)}: ${gap.days} days, ${dayWords(gap.from)} to ${dayWords(gap.to)}, ${ordinary}, for one so long comes with probability ${pWords(gap.chance)} at the mean rate.`,
      figures: [span],
    },
  ];
}
