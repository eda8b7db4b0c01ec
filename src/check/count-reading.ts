/** What a count may count beside contacts and persons: the countries that they led to, and the journeys that they made up. */
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Figure } from "../model/figure.ts";
import { addDays, dayNumber } from "../model/period.ts";
import { type Answer, figure } from "./inquiry.ts";
import { type Question, subjectText } from "./question.ts";
import { holdsNumber, judgeNumber, type Read, wholeCoverage } from "./verdicts.ts";
import { countText, kindsText } from "./words.ts";

export interface Reading extends Read {
  /** True of what the ledger holds, whatever it may lack. */
  readonly holds: boolean;
  readonly figure: Figure;
  readonly contacts: readonly Contact[];
}

/** Kinds of country that every list counts as one. */
const UNDISPUTED = /^(?:former )?state$/;

/** "Visited 16 countries", "received guests of 36 nations": each country once, those that the question names left out. */
export function countriesIn(question: Question, answer: Answer, value: number): Reading {
  const named = new Set(answer.query.between ?? []);
  const travels = answer.query.direction?.to === "*" || question.b.countries.length === 0;
  const found = new Set<CountryId>();
  for (const { kind, place, participants } of answer.contacts) {
    const visited = travels && kind === "visit";
    const countries = visited ? [place?.country] : participants.map((p) => p.country);
    for (const country of countries) if (country && !named.has(country)) found.add(country);
  }
  // Palestine, Kosovo or the Cook Islands are a country in one list and none in another: a number between holds.
  const sure = [...found].filter((id) => UNDISPUTED.test(question.inquiry.roster.country.get(id)?.kind ?? "state"));
  return read(question, answer, value, found.size, Math.min(found.size, Math.max(sure.length, value)), "countries");
}

/** A day or two between two visits, of which nobody says where it was spent: one journey or two. */
const DAYS_BETWEEN = 3;

/**
 * "Made seven trips abroad": visits of one traveller whose days abut are one journey, and those a few days apart may be
 * one. A number between the two counts holds.
 */
export function journeysIn(question: Question, answer: Answer, value: number): Reading {
  const most = journeys(answer.contacts, 1);
  const fewest = journeys(answer.contacts, DAYS_BETWEEN);
  return read(question, answer, value, most, Math.min(most, Math.max(fewest, value)), "journeys");
}

/** Whether the words count journeys, wherever each led. */
export function countsJourneys({ claim, b, scope }: Question): boolean {
  const visits = scope.kinds?.every((kind) => kind === "visit") ?? false;
  return visits && claim.emphasis.includes("journeys") && b.countries.length === 0 && claim.direction === "a-to-b";
}

function journeys(contacts: readonly Contact[], gap: number): number {
  const until = new Map<string, string>();
  let count = 0;
  for (const { participants, start, end } of [...contacts].sort((x, y) => (x.start < y.start ? -1 : 1))) {
    const who = participants.find((p) => p.role === "guest" && p.person)?.person ?? "";
    const last = until.get(who);
    if (!last || dayNumber(start) > dayNumber(addDays(last, gap))) count++;
    if (!last || end > last) until.set(who, end);
  }
  return count;
}

const ONE = { countries: "country", journeys: "journey" } as const;

function read(
  question: Question,
  answer: Answer,
  value: number,
  count: number,
  held: number,
  of: keyof typeof ONE,
): Reading {
  const { comparator } = question.claim;
  const label = `${count} ${count === 1 ? ONE[of] : of} (${countText(answer.count, kindsText(answer.query.kinds))})${answer.ruleSet === "default" ? "" : ` under ${answer.ruleSet}`}`;
  return {
    label,
    verdict: judgeNumber(held, value, comparator, wholeCoverage(answer)),
    holds: holdsNumber(held, value, comparator),
    ruleSet: answer.ruleSet,
    why: label,
    figure: figure(`${of}, ${subjectText(question, answer.query)}`, answer, count),
    contacts: answer.contacts,
  };
}
