/** The other pair in the same windows: counts, shares, ratios with their intervals, and what coverage lets them say. */
import { RANK_NAMES } from "../model/office.ts";
import { intervalWords, numberWords, pWords } from "../model/words.ts";
import type { Draft } from "./bind.ts";
import type { ComparedMaterial, Material, WindowMaterial } from "./material.ts";
import { counted, coverageClause, listed, pairName, visitsOf, windowName } from "./phrases.ts";

export function comparison(material: Material): readonly Draft[] {
  const { pair, versus, country } = material;
  if (!versus) return [];
  const names = [pairName(pair, country), pairName(versus, country)];
  const sentences = material.compared.flatMap((compared) => windows(compared, names, material));
  const figures = [...pair.own.visits, ...versus.own.visits];
  const ways = [pair, versus].flatMap((p) =>
    (["visits-out", "visits-in"] as const).map(
      (way, side) =>
        `${counted(p.own.visits[side]!.value, "visit")} ${visitsOf(way, p, country).slice("visits ".length)} (${coverageClause(p.own.visits[side]!.coverage)})`,
    ),
  );
  return [...sentences, { text: `By direction, the ledger has ${listed(ways)}.`, figures }];
}

function windows(
  { level, own, total }: ComparedMaterial,
  names: readonly string[],
  material: Material,
): readonly Draft[] {
  const rank = level === null ? "at every rank" : `at level ${level} (${RANK_NAMES[level]}) on both sides`;
  const first: Draft = {
    text: `Meetings, calls and videos ${rank} in ${windowName(material)}: ${numbers(own, names)}${ratio(own)}.`,
    figures: own.figures,
  };
  const depth: Draft = {
    text: `${level === null ? "Of these" : "Of these, at that level"}, ${listed(own.cells.map((c, i) => `those of ${names[i]} are ${coverageClause(c.coverage, own.figures[i]!.query)}`))}${level === null ? "; beyond that the numbers are of what the ledger has, not of all that happened" : ""}.`,
    figures: own.figures,
    coverage: [...new Set(own.cells.flatMap((c) => c.coverage.statements))],
  };
  if (total.years.length < 2) return [first, depth];
  return [
    first,
    depth,
    {
      text: `Together in the like windows ${total.covered ? "covered for both pairs" : "that the ledger has, none covered for both pairs"} (${yearsWords(total.years)}): ${numbers(total, names)}${ratio(total)}.`,
      figures: total.figures,
    },
  ];
}

/** Where one of them is not covered, neither a share nor a ratio is more than one of what happens to be kept. */
const isCovered = ({ cells }: WindowMaterial): boolean => cells.every((c) => c.coverage.state === "covered");

function numbers(window: WindowMaterial, names: readonly string[]): string {
  const { cells } = window;
  const share = cells[0]!.share;
  const part =
    share.value === null || !isCovered(window) ? "" : `, a share of ${Math.round(share.value * 100)} % for the first`;
  return `${cells.map((c, i) => `${c.count} for ${names[i]}`).join(" and ")}${part}`;
}

function ratio(window: WindowMaterial): string {
  if (!isCovered(window)) return "; no ratio is given, for the ledger does not cover both";
  const [found] = window.ratios;
  if (!found || found.ratio === null) return "; no ratio, for both are 0";
  const test =
    found.p === null ? "interval widened, for the counts vary more than chance" : `p ${pWords(found.p)} of equal rates`;
  return `; the ratio of rates in the ledger is ${numberWords(found.ratio)} (95 % interval ${intervalWords(found.interval)}, ${test})`;
}

function yearsWords(years: readonly number[]): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  return last - first === years.length - 1 ? `${first}–${last}` : listed(years.map(String));
}
