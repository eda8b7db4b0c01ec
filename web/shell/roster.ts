/** Persons, offices and tenures as the API gives them. */
import type { Office } from "../../src/model/office.ts";
import type { Person } from "../../src/model/person.ts";
import type { Tenure } from "../../src/model/tenure.ts";
import type { Language } from "../words/language.ts";
import type { Named } from "./question.ts";

export type PersonAnswer = Person & { readonly tenures: readonly Tenure[] };
export type OfficeAnswer = Office & Named & { readonly tenures: readonly Tenure[] };

/** The days of a tenure that its sources know: null where one is open or unknown. */
export const startOf = (tenure: Tenure): string | null => (tenure.from ? tenure.start : null);
export const endOf = (tenure: Tenure): string | null => (tenure.to ? tenure.end : null);

export const byStart = (a: Tenure, b: Tenure): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);

/** First and last day of an axis that holds the tenures and the years of the contacts; null: nothing is dated. */
export function axisOf(tenures: readonly Tenure[], years: readonly number[]) {
  const days = [
    ...tenures.flatMap((t) => [startOf(t), endOf(t)].filter((day) => day !== null)),
    ...years.flatMap((year) => [`${year}-01-01`, `${year}-12-31`]),
  ].sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : null;
}

/** The first of its names in each language, that of the reader first. */
export function inScripts(names: Person["names"], language: Language): readonly { lang: Language; name: string }[] {
  const order = [language, ...(["en", "zh", "ru"] as const).filter((l) => l !== language)];
  return order.flatMap((lang) => (names[lang][0] ? [{ lang, name: names[lang][0] }] : []));
}
