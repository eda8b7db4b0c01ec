/** What the words of a quantity are worth: "a third", "every second", "nearly doubled", "a handful", "quarterly". */
import type { Quantity, Rhythm } from "../../claims/grammar.ts";
import { numberOf } from "./numbers.ts";

/** Words for a few; always "about". */
const VAGUE: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 3, handful: 5, score: 20 };
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const FOLD: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3, quadruple: 4, halve: 0.5, half: 0.5 };

/** A quantity in words or digits; null for none. */
export function quantityOf(text: string): Quantity | null {
  const t = text.toLowerCase().trim();
  const percent = /^([\d.]+|[\w-]+) ?(?:%|per ?cent)/.exec(t);
  if (percent) {
    const value = /^\d/.test(percent[1]!) ? Number(percent[1]) : numberOf(percent[1]!);
    return value === null ? null : { value, of: 100 };
  }
  const vague = /\b(couple|few|several|handful|score)\b/.exec(t);
  if (vague) return { value: VAGUE[vague[1]!]!, comparator: "approx" };
  if (/majority|most|bulk|lion/.test(t)) return { value: 1, of: 2, comparator: ">" };
  const every = /^every (\w+)$/.exec(t)?.[1];
  if (every) return ofOr(1, every === "other" ? 2 : numberOf(every));
  const among = /^(\w+)(?: .+)? (?:in|out of) (?:every )?(\w+)$/.exec(t);
  const some = among && numberOf(among[1]!);
  if (some) return ofOr(some, numberOf(among[2]!));
  const part = /^(?:(an?|one|two|three|four)[- ])?(half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/.exec(
    t,
  );
  if (part && (part[1] || part[2] === "half")) return ofOr(numberOf(part[1] ?? "one") ?? 1, PARTS[part[2]!] ?? null);
  const fold = /^(double|triple|treble|quadruple|halve)d?$/.exec(t);
  if (fold) return { value: FOLD[fold[1]!]! };
  const value = numberOf(t);
  return value === null ? null : { value };
}

function ofOr(value: number, of: number | null): Quantity | null {
  return of === null ? null : { value, of };
}

const RHYTHMS: readonly (readonly [RegExp, Rhythm])[] = [
  [/^minute/, { unit: "minutes", length: 1 }],
  [/^hour/, { unit: "hours", length: 1 }],
  [/^(?:day|daily|night)/, { unit: "days", length: 1 }],
  [/^week/, { unit: "weeks", length: 1 }],
  [/^(?:fortnight|biweekly)/, { unit: "weeks", length: 2 }],
  [/^month/, { unit: "months", length: 1 }],
  [/^quarter/, { unit: "months", length: 3 }],
  [/^decade/, { unit: "years", length: 10 }],
  [
    /^(?:year|annual|spring|summer|autumn|fall|winter|season|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    { unit: "years", length: 1 },
  ],
];

/** "Months", "quarterly", "summer": what time comes round in; null for none. */
export function rhythmOf(text: string): Rhythm | null {
  return RHYTHMS.find(([pattern]) => pattern.test(text.toLowerCase().trim()))?.[1] ?? null;
}
