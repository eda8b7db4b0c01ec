/** "As president", "his second term", "her first two years in office": the days that the roster's tenures give. */
import type { Claim, ResolvedParty, Term } from "../model/claim.ts";
import type { Office } from "../model/office.ts";
import { addDays, addMonths, type Day, LAST_DAY, type Period, spanOf } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Roster } from "../model/roster.ts";
import type { Tenure } from "../model/tenure.ts";

/** English words of time in office. `title`: the office; `nth`: which term; `part`, `n`, `unit`: its first so many. */
const WORDS: readonly RegExp[] = [
  /\b(?<nth>first|second|third) term\b/iu,
  /(?:\b(?:his|her|their)|[’']s?) (?:(?:whole|entire|full|present|current) )?(?<current>term|time|spell)\b(?= (?:began|begun|in (?:office|power)|as\b)|$|[,.;])/iu,
  /\b(?<part>first|last|final) (?:(?<n>\w+) )?(?<unit>days?|weeks?|months?|years?) (?:in (?:office|power)|as (?<title>[a-z][a-z ]+))/iu,
  /\b(?<title>president|premier|chancellor)(?:cy|ship|lorship)?\b(?<=(?:\b(?:his|her|their|its)|[’']s?) (?:\w+ )?\w+)/iu,
  /\bas (?:the )?(?:\w+ )?(?<title>president|prime minister|premier|chancellor|foreign (?:minister|secretary)|secretary of state|king|queen|leader)\b/iu,
  /\b(?:while|when|since)(?: \w+)?(?: (?:was|were|became|becoming))? (?<title>president|prime minister|premier|chancellor|foreign minister|secretary of state)\b/iu,
  /\bin (?:office|power)\b|\btenure\b|\b(?<begun>taking|took|entering|entered|assuming|assumed|return(?:ing|ed)? to) (?:office|power)\b/iu,
  /\b(?:since|after|before|of|from|upon|following) (?:[\w’'-]+ ){0,2}(?<begun>becoming|became|being (?:sworn in|elected|appointed)|coming to power|inauguration|swearing-in|return to (?:office|power))\b/iu,
];

/** Presidencies of the English noun: "presidency", "premiership", "chancellorship". */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/\bpresidency\b/iu, "president"],
  [/\bpremiership\b/iu, "premier|prime minister"],
  [/\bchancellorship\b/iu, "chancellor"],
];

/** "The third call of the year": of the one in which it is said. */
const OF_THE_YEAR = /\bof the (?:calendar )?year\b/iu;

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = ["first", "second", "third"];

/** Years of a term where a constitution fixes them. Of other offices the number of a term is not known. */
const TERM_YEARS: Readonly<Record<string, number>> = { "USA-president": 4 };

/**
 * The time in office that a claim's words bound it by, of the first person named on either side; null where they name
 * none, or the roster does not know. `day`: the day on which the words were said.
 */
export function termOf(claim: Claim, sides: readonly ResolvedParty[], roster: Roster, day: Day | null): Term | null {
  const said = [claim.unclearTime, claim.quote].filter((t) => t !== undefined);
  if (day && said.some((t) => OF_THE_YEAR.test(t)) && claim.period?.basis !== "stated")
    return { ...spanOf(day.slice(0, 4))!, text: "of the year", person: null, office: null };
  for (const text of said) {
    const found = WORDS.map((w) => w.exec(text)).find((m) => m !== null);
    const noun = NOUNS.find(([w]) => w.test(text));
    if (!found && !noun) continue;
    const title = noun?.[1] ?? found?.groups?.title ?? null;
    for (const { resolution } of ownersFirst(sides, found?.[0] ?? "", text)) {
      const person = resolution.person ? roster.person.get(resolution.person) : undefined;
      const held = person && tenuresFor(person, title, roster, day);
      const days = held?.length ? partOf(held, found?.groups ?? {}, day) : null;
      if (held && days)
        return { ...days, text: noun?.[0].exec(text)?.[0] ?? found![0], person: person.id, office: held[0]!.office };
    }
  }
  return null;
}

/** "Since Trump's return to office": whom the words themselves name is meant, whoever else the claim speaks of. */
function ownersFirst(sides: readonly ResolvedParty[], words: string, text: string): readonly ResolvedParty[] {
  const said = `${text
    .slice(0, Math.max(0, text.indexOf(words)))
    .split(/\s+/)
    .slice(-3)
    .join(" ")}${words}`;
  const owns = ({ party: { name } }: ResolvedParty) => {
    const surname = name?.split(" ").at(-1);
    return surname !== undefined && [`${surname}'`, `${surname}’`].some((own) => said.includes(own));
  };
  return [...sides.filter(owns), ...sides.filter((s) => !owns(s))];
}

/** The person's tenures in the office of the title, begun by the day; without a title in the highest of that time. */
function tenuresFor(person: Person, title: string | null, roster: Roster, day: Day | null): readonly Tenure[] {
  const begun = (roster.tenuresOf.get(person.id) ?? [])
    .filter((t) => t.start <= (day ?? LAST_DAY) && roster.office.get(t.office)?.rank)
    .sort((x, y) => (x.start < y.start ? -1 : 1));
  const named = title ? new RegExp(`\\b(?:${title.trim()})\\b`, "iu") : null;
  const fits = begun.filter((t) => !named || isCalled(roster.office.get(t.office)!, named));
  const latest = day ? fits.filter((t) => t.end >= day) : fits;
  const ranked = [...(latest.length ? latest : fits)].sort(
    (x, y) =>
      (latest.length ? 0 : x.end > y.end ? -1 : x.end < y.end ? 1 : 0) ||
      roster.office.get(x.office)!.rank! - roster.office.get(y.office)!.rank!,
  );
  const office = ranked[0]?.office;
  return fits.filter((t) => t.office === office);
}

function isCalled(office: Office, title: RegExp): boolean {
  return office.titles.en.some((t) => title.test(t) && !/\b(?:vice|deputy|elect)\b/iu.test(t));
}

function partOf(
  held: readonly Tenure[],
  words: Readonly<Record<string, string | undefined>>,
  day: Day | null,
): Period | null {
  const whole = { start: held[0]!.start, end: held.at(-1)!.end };
  if (words.begun || words.current) {
    // Who comes back to an office begins anew.
    const last = held.findLast((t) => t.start <= (day ?? LAST_DAY)) ?? held[0]!;
    const years = words.current ? TERM_YEARS[last.office] : undefined;
    return (years && cut(last, years).findLast((t) => t.start <= (day ?? LAST_DAY))) || last;
  }
  if (words.nth) return termNumber(held, ORDINALS.indexOf(words.nth.toLowerCase()));
  if (!words.part || !words.unit) return whole;
  const n = words.n === undefined ? 1 : NUMBERS.indexOf(words.n.toLowerCase()) + 1 || Number(words.n);
  if (!(n > 0)) return null;
  const { start, end } = held.findLast((t) => t.start <= (day ?? LAST_DAY)) ?? whole;
  if (words.part.toLowerCase() === "first") return { start, end: addDays(later(start, n, words.unit), -1) };
  return end === LAST_DAY ? null : { start: addDays(later(end, -n, words.unit), 1), end };
}

function later(day: Day, n: number, unit: string): Day {
  if (unit.startsWith("day")) return addDays(day, n);
  if (unit.startsWith("week")) return addDays(day, 7 * n);
  return addMonths(day, unit.startsWith("month") ? n : 12 * n);
}

/** The nth of the terms that a constitution cuts tenures into; an unbroken tenure of another office may hold several. */
function termNumber(held: readonly Tenure[], index: number): Period | null {
  const years = TERM_YEARS[held[0]!.office];
  const term = years ? held.flatMap((t) => cut(t, years))[index] : undefined;
  return term ?? null;
}

function cut({ start, end }: Period, years: number): readonly Period[] {
  const terms: Period[] = [];
  // A tenure that goes on has no end: the terms that an ordinal names are enough.
  for (let from = start; from < end && terms.length < ORDINALS.length; from = addMonths(from, 12 * years)) {
    const next = addMonths(from, 12 * years);
    terms.push({ start: from, end: next < end ? addDays(next, -1) : end });
  }
  return terms;
}
