/** Publication dates as pages and metadata write them. Full dates only: a year is never guessed. */
import { InputError } from "../model/errors.ts";
import { type Day, dayOf, isDay } from "../model/period.ts";

/** The first printed weekly is of 1605; no article is of a year after 2199. */
const FIRST_YEAR = 1605;
const LAST_YEAR = 2199;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

/** Source of an expression for one full date; it has no groups of its own. */
export const FULL_DATE = [
  "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?",
  `(?:${WEEKDAY}\\.?,?\\s+)?(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?:${MONTH})\\.?,?[\\s-]+\\d{4}`,
  `(?:${WEEKDAY}\\.?,?\\s+)?(?:${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  "\\d{1,2}[./]\\d{1,2}[./]\\d{4}",
].join("|");

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/;
const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${MONTH})\\b\\.?,?[\\s-]+(\\d{4})`, "i");
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, "i");
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/**
 * The day that a full date names, as written (no shift between time zones). Null: not a full date, or one that
 * can be read in two ways (05/06/2024).
 * @throws InputError for a date that no calendar has, or of a year in which no article can have appeared
 */
export function parseDate(text: string, place: string): Day | null {
  const written = text.trim();
  const iso = ISO.exec(written) ?? COMPACT.exec(written);
  if (iso) return checked(+iso[1]!, +iso[2]!, +iso[3]!, written, place);
  const numeric = NUMERIC.exec(written);
  if (numeric) {
    const [first, second] = [+numeric[1]!, +numeric[2]!];
    const ambiguous = first <= 12 && second <= 12 && first !== second && !written.includes(".");
    if (ambiguous) return null;
    // With points it is the European order; with strokes the number above 12 is the day.
    const dayFirst = written.includes(".") || first > 12 || second <= 12;
    return checked(+numeric[3]!, dayFirst ? second : first, dayFirst ? first : second, written, place);
  }
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return checked(+dayFirst[3]!, monthOf(dayFirst[2]!), +dayFirst[1]!, written, place);
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return checked(+monthFirst[3]!, monthOf(monthFirst[1]!), +monthFirst[2]!, written, place);
  return null;
}

/** For `--published` and `--as-of`: one strict form, since a person can be asked to write it. */
export function parseDayOption(text: string, option: string): Day {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!iso)
    throw new InputError(`${option} ${text}`, "is not a date of the form YYYY-MM-DD", "For instance 2024-08-20.");
  return checked(+iso[1]!, +iso[2]!, +iso[3]!, text.trim(), option);
}

function checked(year: number, month: number, day: number, written: string, place: string): Day {
  const found = dayOf(year, month, day);
  const remedy = "Give the publication date with --published YYYY-MM-DD.";
  if (!isDay(found)) throw new InputError(place, `"${written}" is a date that no calendar has`, remedy);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new InputError(place, `no article was published in ${year} ("${written}")`, remedy);
  return found;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
