/** Pairs side by side in the terminal: a line a window; below, what they are together. */

import { periodWords } from "../../faces/date-words.ts";
import { coverageWord } from "../../faces/figure-view.ts";
import type { ComparedCell, ComparedRatio, ComparedWindow, Comparison } from "../../measure/comparison.ts";
import type { Interval } from "../../measure/poisson.ts";
import type { CoverageState } from "../../model/coverage.ts";
import type { Query } from "../../model/query.ts";
import { intervalWords, numberWords, pWords } from "../../model/words.ts";
import { grid } from "./grid.ts";
import { paintWith } from "./paint.ts";
import { wrap } from "./width.ts";

const MARKS: Readonly<Record<CoverageState, string>> = { covered: "", partly: "~", "not-covered": "-", unknown: "?" };

export function comparisonTable(
  result: Comparison,
  face: { readonly columns: number; readonly color: boolean },
): string {
  const { pairs, windows, total } = result;
  const paint = paintWith(face.color);
  const others = pairs.slice(1);
  const header = ["", "days", ...pairs.flatMap((pair) => [pair, "share"]), ...others.map((to) => `to ${to}`)];
  const [head, ...lines] = grid(header, windows.map(lineOf));
  const single = total.cells.map((c) => `${c.pair} ${c.singleSource}`).join(", ");
  return `${[
    ...wrap(paint.strong(subject(result.queries[0]!, result.ruleSet)), face.columns),
    ...(isLike(result) ? wrap(likeNote(result.windows.at(-1)!), face.columns) : []),
    "",
    paint.strong(head as string),
    ...lines,
    "",
    ...wrap(
      `Marks: ~ covered in part, - not covered, ? unknown: there the ledger may lack contacts, and a low count says little. "to": the rate of ${pairs[0]} over that of the other, with its exact 95 % interval.`,
      face.columns,
    ),
    "",
    ...totalLines(result, face.columns).map((line, i) => (i === 0 ? paint.strong(line) : line)),
    ...wrap(`Of a single source: ${single}.`, face.columns),
    ...wrap(levelNote(result), face.columns).filter(Boolean),
  ].join("\n")}\n`;
}

function lineOf({ label, days, cells, ratios }: ComparedWindow): readonly string[] {
  return [
    label,
    String(days),
    ...cells.flatMap((cell) => [
      `${cell.count}${cell.cut > 0 ? `+${cell.cut}` : ""}${MARKS[cell.coverage.state]}`,
      shareWords(cell),
    ]),
    ...ratios.map(ratioWords),
  ];
}

function shareWords({ share }: ComparedCell): string {
  const percent = share.value === null ? "–" : `${Math.round(share.value * 100)} %`;
  return `${share.numerator}/${share.denominator} ${percent}`;
}

function ratioWords({ ratio, interval }: ComparedRatio): string {
  return ratio === null ? "–" : `${numberWords(ratio)} (${intervalWords(interval)})`;
}

function totalLines({ total, pairs, dispersion, shift, windows }: Comparison, columns: number): readonly string[] {
  const lines: string[] = [];
  const years = yearsWords(total.years);
  lines.push(
    ...wrap(
      total.covered
        ? `Together, the ${total.years.length} of ${windows.length} windows that are covered for all: ${years} (${total.days} days)`
        : `Together, all windows: ${years} (${total.days} days). None is covered for all pairs: these are numbers of what the ledger has`,
      columns,
    ),
  );
  for (const [i, cell] of total.cells.entries()) {
    const wide =
      dispersion[i]! > 1
        ? `, widened, for the yearly counts vary ${dispersion[i]!.toFixed(1)} times as much as chance`
        : "";
    const text = `${cell.pair}: ${cell.count}, ${numberWords(cell.rate)} a year (${intervalWords(cell.interval)}${wide}); share ${shareWords(cell)} (${percentWords(cell.share.interval)}); covered: ${coverageWord(cell.coverage)}.`;
    lines.push(...hanging(text, columns));
  }
  for (const { of, to, ratio, interval, p, widened } of total.ratios) {
    const test = p === null ? `widened ${widened.toFixed(1)} times, no exact p` : `p ${pWords(p)} of equal rates`;
    const text =
      ratio === null ? "no contacts on either side" : `${numberWords(ratio)} (${intervalWords(interval)}; ${test})`;
    lines.push(...hanging(`Rate of ${of} over ${to}: ${text}.`, columns));
  }
  if (shift && total.years.length > 1) {
    const sparse = shift.sparse ? "; some windows have too few contacts for p to be believed" : "";
    const over = dispersion.some((phi) => phi > 1) ? "; counts vary more than chance, so p is too small" : "";
    lines.push(
      ...hanging(
        `Shares of ${pairs.join(" and ")} differ between the windows with p ${pWords(shift.p)} (G test${sparse}${over}).`,
        columns,
      ),
    );
  }
  return lines;
}

function hanging(text: string, columns: number): readonly string[] {
  return wrap(text, columns - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}

/** "Meeting, call, video; level 4 or above; rule set default". */
export function subject(query: Query, ruleSet: string): string {
  const parts = [
    (query.kinds ?? []).join(", "),
    ...(query.level ? [`level ${query.level} or above`] : []),
    ...(query.persons ?? []),
    ...(query.offices ?? []),
    `rule set ${ruleSet}`,
  ];
  const text = parts.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isLike({ queries }: Comparison): boolean {
  return queries[0]?.window !== undefined;
}

function likeNote({ period }: ComparedWindow): string {
  return period ? `The same days of every year, as in ${periodWords(period)}.` : "";
}

/** Without a level every rank is counted, also where the ledger answers for the highest alone. */
function levelNote({ queries, total }: Comparison): string {
  const levels = total.cells.map((c) => c.coverage.level);
  if (queries[0]?.level || levels.includes(null) || !total.covered) return "";
  const depth = Math.min(...(levels as number[]));
  if (depth === 6) return "";
  const each = total.cells.map((c) => `${c.pair} to level ${c.coverage.level}`).join(", ");
  return `Every rank is counted here, but the ledger answers for ${each}; below that contacts may be missing. --level ${depth} compares what it answers for.`;
}

function yearsWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "none";
  return last - first === years.length - 1 && first !== last ? `${first}–${last}` : years.join(", ");
}

function percentWords([lower, upper]: Interval): string {
  return `${Math.round(lower * 100)}–${Math.round(upper * 100)} %`;
}
