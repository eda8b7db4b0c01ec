/** The days of a tenure in words. */
import type { Tenure } from "../../src/model/tenure.ts";
import type { InEach } from "../words/language.ts";

export const TENURE_WORDS: InEach<{
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly unknown: string;
  readonly acting: string;
}> = {
  en: { since: (d) => `since ${d}`, until: (d) => `until ${d}`, unknown: "days unknown", acting: "acting" },
  zh: { since: (d) => `自${d}起`, until: (d) => `至${d}`, unknown: "日期不详", acting: "代理" },
  ru: { since: (d) => `с ${d}`, until: (d) => `до ${d}`, unknown: "даты неизвестны", acting: "и. о." },
};

/** As precisely as they are known: "2014-03", "2014". */
export function tenureDays(
  { from, to, acting }: Tenure,
  words: (typeof TENURE_WORDS)["en"],
  date: (partial: string) => string,
): string {
  const days =
    from && to
      ? `${date(from)} – ${date(to)}`
      : from
        ? words.since(date(from))
        : to
          ? words.until(date(to))
          : words.unknown;
  return acting ? `${days}, ${words.acting}` : days;
}
