/** How days, windows, levels and sides are put in the sentences of a verdict. */
import type { Contact } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { ContactKind } from "../model/mention.ts";
import { RANK_NAMES, type Rank } from "../model/office.ts";
import { type Day, daysInMonth, FIRST_DAY, type Period, yearOf } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import { inSentence } from "../model/words.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "20 August 2024". */
export function dayText(day: Day, year = true): string {
  return `${+day.slice(8, 10)} ${MONTHS[+day.slice(5, 7) - 1]}${year ? ` ${yearOf(day)}` : ""}`;
}

/** "2024", "May 2024", "20 August 2024", "1 January to 20 August 2024". */
export function periodText(period: Period): string {
  const { start, end } = period;
  if (start === end) return dayText(start);
  if (start === FIRST_DAY) return `all days to ${dayText(end)}`;
  if (start.endsWith("-01-01") && end.endsWith("-12-31"))
    return yearOf(start) === yearOf(end) ? `${yearOf(start)}` : `${yearOf(start)}–${yearOf(end)}`;
  if (
    start.slice(0, 7) === end.slice(0, 7) &&
    start.endsWith("-01") &&
    +end.slice(8) === daysInMonth(yearOf(end), +end.slice(5, 7))
  )
    return `${MONTHS[+start.slice(5, 7) - 1]} ${yearOf(start)}`;
  return `${dayText(start, yearOf(start) !== yearOf(end))} to ${dayText(end)}`;
}

/** "in 2024", "on 20 August 2024", "from 1 January to 20 August 2024". */
export function inPeriod(period: Period): string {
  const text = periodText(period);
  return `${period.start === period.end ? "on" : text.includes(" to ") ? "from" : "in"} ${text}`;
}

/** Years in a row as one: "2017–2021, 2023". */
export function yearsText(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

/** "level 1 (leader)", "levels 1–4 (minister or above)". */
export function levelText(level: Rank): string {
  return level === 1 ? "level 1 (leader)" : `levels 1–${level} (${RANK_NAMES[level]} or above)`;
}

export function countryText(roster: Roster, id: CountryId | "*"): string {
  const name = id === "*" ? "any country" : (roster.country.get(id)?.names.en ?? id);
  return inSentence(name);
}

const PLURALS: Readonly<Record<ContactKind, string>> = {
  visit: "visits",
  meeting: "meetings",
  call: "calls",
  video: "video meetings",
};

/** "visits"; "meetings and calls"; "contacts" for meeting, call and video together. */
export function kindsText(kinds: readonly ContactKind[] | undefined): string {
  if (!kinds || (kinds.length === 3 && !kinds.includes("visit"))) return "contacts";
  return listText(kinds.map((k) => PLURALS[k]));
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** "3 visits", "1 visit", "no visit". */
export function countText(count: number, plural: string): string {
  const singular = plural === "persons" ? "person" : plural.replace(/s\b(?!.*s\b)/, "");
  return count === 0 ? `no ${singular}` : `${count} ${count === 1 ? singular : plural}`;
}

/** "Xi Jinping and Vladimir Putin, 16 May 2024, Beijing". */
export function contactText(contact: Contact): string {
  const who = listText([...new Set(contact.participants.filter((p) => !p.accompanying).map((p) => p.name))]);
  const when =
    contact.precision === "month"
      ? periodText({
          start: `${contact.start.slice(0, 7)}-01`,
          end: `${contact.start.slice(0, 7)}-${daysInMonth(yearOf(contact.start), +contact.start.slice(5, 7))}`,
        })
      : periodText({ start: contact.start, end: contact.end });
  const where = contact.place?.cities.length ? contact.place.cities.join(" and ") : contact.place?.country;
  return [who, contact.kind === "visit" ? "visit" : "", when, where ?? ""].filter(Boolean).join(", ");
}

/** "0.05 to 0.48", "1.2 to 4". */
export function intervalText(interval: readonly [number, number]): string {
  const put = (x: number) => (Number.isFinite(x) ? `${+x.toPrecision(3)}` : "no limit");
  return `${put(interval[0])} to ${put(interval[1])}`;
}
