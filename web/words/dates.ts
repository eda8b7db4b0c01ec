/** Days as the reader's language has them. Days are ISO text. */
import type { Day, Period } from "../../src/model/period.ts";
import type { Language } from "./language.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.day ?? ""} ${options.month ?? ""} ${options.year ?? ""} ${options.weekday ?? ""}`;
  const held = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" });
  formats.set(key, held);
  return held;
}
/** Day before month in English, as in the reasons that the server gives. */
const LOCALES = { en: "en-GB", zh: "zh-CN", ru: "ru-RU" } as const;
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Days and ranges take the browser a while, and a chart asks for hundreds at each turn of its dial. */
const said = new Map<string, string>();

function once(key: string, say: () => string): string {
  const held = said.get(key) ?? say();
  said.set(key, held);
  return held;
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;

export const dayWords = (day: Day, language: Language): string =>
  once(`${language} ${day}`, () => format(language, DAY).format(at(day)));

export const monthWords = (day: Day, language: Language): string =>
  format(language, { month: "long", year: "numeric" }).format(at(day));

/** "Jan" … of months 0 to 11. */
export const monthName = (month: number, language: Language): string =>
  format(language, { month: "short" }).format(new Date(Date.UTC(2001, month, 1)));

export function periodWords({ start, end }: Period, language: Language): string {
  if (start === end) return dayWords(start, language);
  return once(`${language} ${start} ${end}`, () => format(language, DAY).formatRange(at(start), at(end)));
}

/** As precisely as the contact is known. */
export function contactDays(
  contact: Period & { readonly precision: "day" | "month" | "year" },
  language: Language,
): string {
  if (contact.precision === "year") return contact.start.slice(0, 4);
  if (contact.precision === "month") return monthWords(contact.start, language);
  return periodWords(contact, language);
}

/** "2 Jan 2026, 03:04": an instant in UTC, to the minute. */
export const instantWords = (at: string, language: Language): string =>
  `${dayWords(at.slice(0, 10), language)}, ${at.slice(11, 16)}`;

/** "2014", "2014-03" or a day, as precisely as it is known. */
export const partialWords = (date: string, language: Language): string =>
  date.length === 4 ? date : date.length === 7 ? monthWords(`${date}-01`, language) : dayWords(date, language);
