/** What the record cannot say: the depth of its coverage, known gaps, days that are not known. */
import { RANK_NAMES, type Rank } from "../model/office.ts";
import { dayWords } from "../model/words.ts";
import type { Draft } from "./bind.ts";
import type { CoverageAt, Material } from "./material.ts";
import { capital, listed, pairName, visitsOf, windowName } from "./phrases.ts";

export function limits(material: Material): readonly Draft[] {
  const ways = ["contacts", "visits-out", "visits-in"] as const;
  return [...ways.map((what) => depth(what, material)), ...gaps(material), ...undated(material), ...partial(material)];
}

function depth(what: CoverageAt["what"], material: Material): Draft {
  const { pair, country } = material;
  const own = what === "contacts" ? pair.own.contacts : pair.own.visits[what === "visits-out" ? 0 : 1];
  const subject = what === "contacts" ? "meetings, calls and videos" : visitsOf(what, pair, country);
  const levels = material.coverage.filter((c) => c.what === what);
  const covered = levels.findLast((c) => c.coverage.state === "covered");
  const statements = [...new Set(levels.flatMap((c) => c.coverage.statements))];
  const rows = { figures: [own], coverage: statements };
  const open = levels.filter((c) => !covered || c.level > covered.level);
  const nothing = open.filter((c) => c.coverage.state === "unknown").map((c) => c.level);
  if (nothing.length === levels.length)
    return {
      ...rows,
      text: `No coverage statement speaks of ${subject} in ${windowName(material)}: whatever the ledger lacks there is unknown, not absent.`,
    };
  if (!covered)
    return {
      ...rows,
      text: `${capital(subject)} of ${windowName(material)} are covered in full at no rank: that the ledger lacks one does not show that there was none.`,
    };
  const below = open.length > 0 ? `; below that absence proves nothing` : "";
  const estimate = covered.coverage.estimate;
  return {
    ...rows,
    text: `${capital(subject)}: the ledger answers down to level ${covered.level} (${RANK_NAMES[covered.level as Rank]}), ${estimate === null ? "completeness not estimated" : `estimated completeness ${estimate}`}${below}.`,
  };
}

function gaps({ coverage, statements, pair, country }: Material): readonly Draft[] {
  const used = new Set(coverage.flatMap((c) => c.coverage.statements));
  return statements
    .filter((s) => used.has(s.id) && s.knownGaps.length > 0)
    .map((s) => ({
      text: `Known to be missing from what the ledger has of ${pairName(pair, country)} from ${dayWords(s.from)} to ${dayWords(s.to)}: ${s.knownGaps.join("; ")}.`,
      coverage: [s.id],
    }));
}

function undated({ pair }: Material): readonly Draft[] {
  const ids = new Set([pair.own.contacts, ...pair.own.visits].flatMap((f) => f.contacts));
  const months = pair.known.filter((c) => ids.has(c.id) && c.precision !== "day");
  if (months.length === 0) return [];
  const one = months.length === 1;
  return [
    {
      text: `Of ${one ? "one contact" : `${months.length} contacts`} the day is not known, only the ${listed([...new Set(months.map((c) => c.precision))])}.`,
      contacts: months.map((c) => c.id),
    },
  ];
}

function partial(material: Material): readonly Draft[] {
  const { period, pair } = material;
  if (period.end.endsWith("-12-31")) return [];
  return [
    {
      text: `The year is taken to ${dayWords(period.end)}, so all comparisons are with the same days of other years, and nothing is said of the rest of it.`,
      figures: [pair.own.contacts],
    },
  ];
}
