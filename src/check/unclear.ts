/**
 * What a claim leaves open so that no query can hold it. A query that is wider than the words would judge something
 * that nobody said: then the verdict is unresolved, and says what is not clear.
 */
import type { ClaimType } from "../model/claim.ts";
import { type Day, FIRST_DAY } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import { isOfEach, isSeveralPlaces } from "./conjunction.ts";
import { speaksOfMost } from "./most.ts";
import type { Question } from "./question.ts";
import { isSomebody, type Side } from "./sides.ts";

interface Unclear {
  readonly reason: string;
  readonly missing: string;
}

/** `family`: the type that judges it, which may be another than the claim's own. */
export function unclearIn(question: Question, family: ClaimType): Unclear | null {
  return (
    looselyRead(question) ??
    whoIsUnclear(question, family) ??
    whereIsUnclear(question) ??
    whenIsUnclear(question, family) ??
    whatIsUnclear(question)
  );
}

/** "Twice in May and four times in June": a verdict on a part of the words would be read as one on the whole. */
function whatIsUnclear({ claim }: Question): Unclear | null {
  if (claim.emphasis.includes("countries") && claim.unit !== "countries")
    return {
      reason: "The words compare numbers of countries, and what is compared here are contacts.",
      missing: "how many countries each of them stands for",
    };
  if (claim.type === "record" && claim.emphasis.includes("above-others"))
    return {
      reason: "The words set one traveller above the others, and a record here is of one time above others.",
      missing: "how often each of the others travelled",
    };
  if (claim.type === "office" && claim.emphasis.includes("highest-rank"))
    return {
      reason: "The words rank those who came, and a first here is of one office.",
      missing: "who else came, of which rank",
    };
  if (!claim.leftOver) return null;
  return {
    reason: `The words say more than one question holds: "${claim.leftOver}" is no part of what was put to the ledger.`,
    missing: `what "${claim.leftOver}" is said of`,
  };
}

/** A loosely read claim may say more than its parts hold: no query stands for it. */
function looselyRead({ claim }: Question): Unclear | null {
  if (!claim.loose) return null;
  return {
    reason: "The words were recognised as a claim, but not read closely enough to be put as a question.",
    missing: `who, what and when "${claim.quote}" counts`,
  };
}

/** Families that say something of two sides; a side that is not known is not "anyone". */
const OF_TWO_SIDES: ReadonlySet<ClaimType> = new Set([
  "existence",
  "list",
  "ordinal",
  "first-last",
  "duration",
  "office",
  "halt",
  "reciprocity",
  "pair-comparison",
]);

function whoIsUnclear(question: Question, family: ClaimType): Unclear | null {
  const { claim, window, a, b, versus } = question;
  const sides = [a, b, ...(versus ? [versus.a, versus.b] : [])];
  const both = (isKnown(a) || isAnybodys(a)) && (isKnown(b) || isAnybodys(b)) && !sameCountry(a, b);
  // "His second trip abroad this year" is to anywhere; "meetings of all time with anybody" is nothing to count.
  const abroad = b.label === "" && claim.emphasis.includes("abroad");
  const rivals = family === "pair-comparison" && versus !== null && isSomebody(versus.a) && isSomebody(a);
  const anywhere = OF_JOURNEYS.has(family) || (abroad && (family === "existence" || rivals));
  // "Clinton's visit was the first by a president in years": where to stood before.
  const travels = claim.direction === "a-to-b" && anywhere && isKnown(a) && (b.label === "" || !sameCountry(a, b));
  // One is set against all others: who they are is what is asked.
  const most = speaksOfMost(question) && sides.some(isKnown);
  const open =
    !(isKnown(a) || isKnown(b) || most) ||
    sides.some((side) => isPartlyUnknown(side, claim.including)) ||
    (OF_TWO_SIDES.has(family) && !both && !travels && !most) ||
    (claim.type === "count" && !both && !(window && claim.direction === "a-to-b") && !(window && hasSomebody(a, b)));
  if (!open) return null;
  const named = [a.label, b.label].filter(Boolean).join('" and "') || claim.quote;
  return {
    reason: "The words do not say, or the roster does not know, who is meant.",
    missing: `who is meant by "${named}"`,
  };
}

/** Families that may speak of journeys to anywhere. */
const OF_JOURNEYS: ReadonlySet<ClaimType> = new Set(["ordinal", "duration", "first-last"]);

/** "Foreign leaders": a class of any country. */
const isAnybodys = (side: Side): boolean => side.group !== null && side.countries.length === 0;

/** Somebody, a class of office-holders, or a country that a query can ask for. */
function isKnown(side: Side): boolean {
  return isSomebody(side) || side.countries.length > 0;
}

/** A president "by an American president": one side named twice is not two. */
const sameCountry = (a: Side, b: Side): boolean =>
  a.countries.length > 0 && b.countries.every((c) => a.countries.includes(c)) && b.countries.length > 0;
const hasSomebody = (a: Side, b: Side): boolean => isSomebody(a) || isSomebody(b);

/** A name that nobody knows, a region, an organisation: the rest of the side alone is not what the words say. */
function isPartlyUnknown(side: Side, including: boolean): boolean {
  if (side.organisations.length > 0 && !isKnown(side)) return true;
  return side.unresolved.length > 0 && !(including && side.group !== null);
}

/** "Three visits to France and Germany": to each, or to both together? */
function whereIsUnclear({ claim }: Question): Unclear | null {
  if (claim.type === "first-last" && isSeveralPlaces({ claim }) && claim.emphasis.includes("first-journey"))
    return {
      reason: "The words say which places one journey led to, and the ledger knows visits one by one.",
      missing: `the days of the journey in "${claim.quote}"`,
    };
  if (!isSeveralPlaces({ claim }) || isOfEach(claim)) return null;
  const places = claim.b.map((party) => party.text).join('" and "');
  return {
    reason: `The words speak of "${places}" at once, and do not say of which.`,
    missing: `whether "${places}" are meant each or together`,
  };
}

function isOutOfOffice({ a, b, inquiry: { roster } }: Question, day: Day): boolean {
  const ranked = (person: PersonId) =>
    (roster.tenuresOf.get(person) ?? []).filter((t) => roster.office.get(t.office)?.rank);
  return [...a.persons, ...b.persons].some((person) => {
    const held = ranked(person);
    return held.length > 0 && !held.some((t) => t.start <= day && day <= t.end);
  });
}

/** Families that compare a stated window with earlier ones: how far back they look is theirs to say. */
const LOOKING_BACK: ReadonlySet<ClaimType> = new Set(["record", "halt", "trend", "comparison", "share"]);

/** "Skipped Jerusalem", "has not come": of some days that are not named; only "never" is of all time. */
function whenIsUnclear(question: Question, family: ClaimType): Unclear | null {
  const { claim, window, term } = question;
  // A time that was inferred, and in which nobody of the named was in office at its end, is not the one meant.
  if (window && !term && claim.period?.basis === "inferred" && isOutOfOffice(question, window.end))
    return {
      reason: `The time ("${claim.period.text}") was inferred, and who is named held no office then.`,
      missing: `the days that "${claim.period.text}" means`,
    };
  if (claim.unclearTime && !term && !LOOKING_BACK.has(family))
    return {
      reason: `The words bound the time ("${claim.unclearTime}") without a date.`,
      missing: `the days that "${claim.unclearTime}" means`,
    };
  const denied = family === "existence" && (claim.comparator === "none" || claim.value === 0);
  // "Did not come until June": June had one, and from when on there was none the words do not say.
  if (denied && window?.start === FIRST_DAY && claim.period?.precision === "open")
    return {
      reason: "The words say until when there was none, and not from when on.",
      missing: `the days before "${claim.period.text}" that are meant`,
    };
  if (window || !denied || claim.emphasis.includes("all-time")) return null;
  return { reason: "The words do not say which days are meant.", missing: "the days that the claim is about" };
}
