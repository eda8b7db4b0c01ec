/** Counts and ordinals: each honest way to count is a query of its own. */

import { CONSTANTS, constants } from "../measure/constants.ts";
import type { Claim } from "../model/claim.ts";
import type { CountryId } from "../model/country.ts";
import type { Rank } from "../model/office.ts";
import type { Participant } from "../model/participant.ts";
import { addDays, exposure, FIRST_DAY, LAST_DAY, type Period } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import type { Query } from "../model/query.ts";
import { type Roster, rankOn } from "../model/roster.ts";
import { countriesIn, countsJourneys, journeysIn, type Reading } from "./count-reading.ts";
import { judgeHolders } from "./holders.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnSingles, noteOnTime, notesOnLater, notesOnOtherKinds } from "./notes.ts";
import { countsHolders, type Question, scopeOf, subjectText } from "./question.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import type { Side } from "./sides.ts";
import {
  asReadings,
  combineWeighed,
  type Finding,
  holdsNumber,
  idsOf,
  judgeNumber,
  speaks,
  unresolved,
  wholeCoverage,
} from "./verdicts.ts";
import { isPartialYear } from "./windows.ts";
import { contactText, countText, inPeriod, kindsText, levelText, listText, periodText } from "./words.ts";

/** Up to so many are told by name. */
const TOLD = 8;

export async function judgeCount(question: Question): Promise<Finding> {
  const { claim, inquiry } = question;
  const value = claim.value;
  if (value === null) return unresolved("The words give no number to compare with.", []);
  if (claim.emphasis.includes("mean"))
    return unresolved("The words give an average, and do not say over which stretches of time.", []);
  if (claim.comparator === "approx" && claim.emphasis.includes("several"))
    return judgeCount({ ...question, claim: { ...claim, comparator: ">=" } });
  if (countsHolders(question)) return judgeHolders(question, value);
  const window = daysOf(question);
  const named = question.scope;
  const readings: Reading[] = [];
  const answer = await inquiry.ask(named, window);
  const several = severalSide(question);
  // Persons: the three named, or the members of a class.
  const asPersons = claim.unit === "persons" || !several?.persons || value <= several.persons.length;
  if (several && asPersons && claim.type !== "ordinal") readings.push(persons(question, answer, several, value));
  const other = claim.unit === "countries" ? countriesIn : countsJourneys(question) ? journeysIn : null;
  if (other) {
    for (const ruleSet of ruleSetsFor(named, inquiry))
      readings.push(
        other(question, ruleSet === answer.ruleSet ? answer : await inquiry.ask({ ...named, ruleSet }, window), value),
      );
  } else if (claim.unit !== "persons") {
    for (const ruleSet of ruleSetsFor(named, inquiry)) {
      const counted = ruleSet === answer.ruleSet ? answer : await inquiry.ask({ ...named, ruleSet }, window);
      if (ruleSet === answer.ruleSet || counted.count !== answer.count)
        readings.push(contacts(question, counted, value));
    }
    const remote = remoteToo(question, named);
    if (remote) {
      const wide = await inquiry.ask({ ...named, kinds: remote }, window);
      if (wide.count !== answer.count) readings.push(contacts(question, wide, value, " with calls and video"));
    }
    if (readings.length && claim.kinds === null && answer.query.kinds?.includes("call")) {
      const inPerson = await inquiry.ask({ ...named, kinds: ["meeting"] }, window);
      if (inPerson.count !== answer.count) readings.push(contacts(question, inPerson, value));
    }
  }
  const group = groupScope(question);
  const wider = group ? await inquiry.ask(group.query, window) : null;
  if (wider && group && !other && claim.unit !== "persons" && wider.count !== answer.count)
    readings.push(contacts(question, wider, value, ` (${group.label})`));
  const main = readings.find((r) => r.verdict.startsWith("supported")) ?? readings[0]!;
  const weighed = combineWeighed(readings);
  const before = weighed === "contradicted" ? beforeTheNews(question, answer, value) : null;
  const combined = before ? "supported-with-qualification" : weighed;
  const set = setAgainst(question, window);
  const verdict = combined === "supported" && set ? "supported-with-qualification" : combined;
  const others = wider ? wider.contacts.filter((c) => !answer.contacts.some((a) => a.id === c.id)) : [];
  const missing =
    verdict === "unresolved" || verdict === "supported-with-qualification" ? missingDays(question, named, window) : [];
  return {
    verdict,
    reason: before
      ? `The ledger has ${countText(before, kindsText(answer.query.kinds))} up to the days on which the words were written, as the claim says (${value}), and ${answer.count} with them.`
      : reasonFor(verdict, readings, value, claim, window, combined === "supported" && set !== null),
    figures: readings.map((r) => r.figure),
    readings: readings.length > 1 ? asReadings(readings) : [],
    contacts: idsOf(answer.contacts, others),
    coverage: main.figure.coverage,
    missing: speaks(answer.coverage) ? [] : missing,
    constants: {
      ...(claim.comparator === "approx" ? constants("aboutShare", "aboutCount") : constants("rescue")),
      ...(before ? constants("writtenDays") : {}),
    },
    notes: [
      ...noteOnTime(question),
      ...(set ? [`a part of a year (${periodText(window)}) is set against the whole of ${periodText(set)}`] : []),
      ...others.map((c) => `of the same group, not named by the claim: ${contactText(c)}`),
      ...noteOnSingles(question, answer.contacts, named),
      ...(await notesOnLater(question, named)),
      ...(await notesOnOtherKinds(question, named, window, ["call", "video"])),
    ],
  };
}

/** "Have met ten times", told as they meet again: the number without the contacts of the last days, where it is the claimed one. */
function beforeTheNews({ claim, published, asOf }: Question, answer: Answer, value: number): number | null {
  if (claim.comparator !== "=" || claim.type !== "count" || claim.unit === "persons" || claim.unit === "countries")
    return null;
  if (!published || asOf !== published || claim.period?.end !== published) return null;
  const written = addDays(published, -CONSTANTS.writtenDays);
  const earlier = answer.contacts.filter((c) => c.start < written).length;
  return earlier < answer.count && earlier === value ? earlier : null;
}

/** The whole year that the words set a part of one against: "two so far in 2024, against twelve in 2023". */
function setAgainst({ claim: { baseline, type } }: Question, window: Period): Period | null {
  if (type !== "count" || !baseline || !isPartialYear(window)) return null;
  return exposure(baseline) >= 365 && exposure(baseline) <= 366 && baseline.end < window.start ? baseline : null;
}

/** The claim's days; an ordinal counts to the day on which it was said, also as of a later one. */
function daysOf({ window, asOf, published, claim }: Question): Period {
  const days = window ?? { start: FIRST_DAY, end: asOf ?? LAST_DAY };
  return claim.type === "ordinal" && published && published < days.end ? { ...days, end: published } : days;
}

/** "Held talks" is said of meetings, and of calls and video meetings too. */
function remoteToo({ claim }: Question, { kinds }: Query): Query["kinds"] | null {
  const meetings = kinds?.length === 1 && kinds[0] === "meeting";
  return meetings && claim.emphasis.includes("talks") ? ["meeting", "call", "video"] : null;
}

/** "Including": the whole class, at the level its word names, or else at that of the named. */
function groupScope(question: Question): { query: Query; label: string } | null {
  const { claim, a, b, asOf, window, inquiry } = question;
  if (!claim.including) return null;
  const wide = (side: Side): Side => {
    if (!side.persons.length || !(side.group || side.persons.length > 1)) return side;
    // A class reaches as deep as the deepest of its examples, whatever the word ("leaders, including a speaker").
    const named = deepest(side.persons, window?.end ?? asOf ?? LAST_DAY, inquiry.roster);
    const word = side.group?.level ?? claim.level?.rank ?? named;
    if (!word) return side;
    const group =
      side.group && (named ?? 1) <= word
        ? side.group
        : { id: "named", level: Math.max(word, named ?? 1) as Rank, from: null, channels: null, title: null };
    return { ...side, persons: [], group };
  };
  const [wideA, wideB] = [wide(a), wide(b)];
  const level = (wideA.persons.length ? wideB : wideA).group?.level ?? null;
  if (!level || (wideA === a && wideB === b)) return null;
  const query = scopeOf(claim, wideA, wideB, inquiry.roster);
  return {
    query: { ...query, ...(asOf ? { asOf } : {}), ruleSet: ruleSetsFor(query, inquiry)[0] },
    label: `the whole group, ${levelText(level)}`,
  };
}

function deepest(persons: readonly PersonId[], day: string, roster: Roster): Rank | null {
  const ranks = persons.map((p) => rankOn(roster, p, day)).filter((r) => r !== null);
  return ranks.length ? (Math.max(...ranks) as Rank) : null;
}

/** Who is counted: the named, or those of a country; without one, those of any country but the other side's. */
interface Several {
  readonly persons: readonly PersonId[] | null;
  readonly country: CountryId | null;
  readonly not: CountryId | null;
}

/** The side that is plural: several named, or a class met by one. */
function severalSide(question: Question): Several | null {
  const { a, b, claim } = question;
  // "Obama and Trump made 103 visits": who travelled is named, and not counted.
  const travelled = claim.direction === "a-to-b" && claim.unit !== "persons";
  for (const side of travelled ? [b] : [b, a])
    if (side.persons.length > 1) return { persons: side.persons, country: side.countries[0] ?? null, not: null };
  if (claim.unit !== "persons") return null;
  const [many, other] = a.persons.length || (!a.group && b.group) ? [b, a] : [a, b];
  return { persons: null, country: many.countries[0] ?? null, not: other.countries[0] ?? null };
}

function persons(question: Question, answer: Answer, side: Several, value: number): Reading {
  const { claim, inquiry } = question;
  const counts = (p: Participant): boolean =>
    side.persons
      ? side.persons.includes(p.person as PersonId)
      : side.country
        ? p.country === side.country
        : p.country !== side.not;
  const met = new Map<PersonId, string>();
  for (const contact of answer.contacts)
    for (const p of contact.participants)
      if (p.person && !p.accompanying && counts(p))
        met.set(p.person, inquiry.roster.person.get(p.person)?.name ?? p.name);
  const most = side.persons?.length ?? null;
  const who = met.size > 0 && met.size <= TOLD ? ` (${listText([...met.values()])})` : "";
  const label = `distinct persons: ${countText(met.size, "persons")}${who}`;
  // Counted as the rule set "counterparts" counts: distinct persons met.
  const asked = { ...answer, ruleSet: "counterparts", query: { ...answer.query, ruleSet: "counterparts" } };
  return {
    label,
    verdict: judgeNumber(met.size, value, claim.comparator, wholeCoverage(answer), most),
    holds: holdsNumber(met.size, value, claim.comparator),
    ruleSet: "counterparts",
    why: label,
    figure: figure(`distinct persons, ${subjectText(question, answer.query)}`, asked, met.size),
    contacts: answer.contacts,
  };
}

function contacts(question: Question, answer: Answer, value: number, extra = ""): Reading {
  const kinds = kindsText(answer.query.kinds);
  const dates = answer.contacts.length <= TOLD ? `: ${answer.contacts.map(contactText).join("; ")}` : "";
  return {
    label: `${countText(answer.count, kinds)}${extra}${answer.ruleSet === "default" ? "" : ` under ${answer.ruleSet}`}${dates}`,
    verdict: judgeNumber(answer.count, value, question.claim.comparator, wholeCoverage(answer)),
    holds: holdsNumber(answer.count, value, question.claim.comparator),
    ruleSet: answer.ruleSet,
    why: `${countText(answer.count, kinds)}${extra} under ${answer.ruleSet}`,
    figure: figure(`${subjectText(question, answer.query)}${extra}`, answer),
    contacts: answer.contacts,
  };
}

function reasonFor(
  verdict: Finding["verdict"],
  readings: readonly Reading[],
  value: number,
  claim: Claim,
  window: Period,
  set: boolean,
): string {
  const when =
    window.start === FIRST_DAY
      ? window.end === LAST_DAY
        ? ""
        : ` up to ${periodText({ start: window.end, end: window.end })}`
      : ` ${inPeriod(window)}`;
  const said = `${COMPARATORS[claim.comparator] ?? ""}${value}`;
  if (verdict === "depends-on-definition")
    return `${said} holds under one way of counting and not under another${when}: ${readings.map((r) => r.why).join("; ")}.`;
  const found = readings[0]!.why.replace(/ under default$/, "");
  if (verdict === "contradicted")
    return `The claim says ${said}; the ledger has ${found}${when}, and contacts that it may lack do not change that.`;
  if (verdict === "unresolved") return `The claim says ${said}; the ledger has ${found}${when}, but it may lack some.`;
  if (verdict === "supported-with-qualification")
    return `The ledger has ${found}${when}, as the claim says; ${set ? "but a part of a year is set against a whole one" : "its coverage does not exclude more"}.`;
  return `The ledger has ${found}${when}, as the claim says (${said}).`;
}

const COMPARATORS: Partial<Record<Claim["comparator"], string>> = {
  ">": "more than ",
  ">=": "at least ",
  "<": "fewer than ",
  "<=": "at most ",
  approx: "about ",
};
