/** What the ids of an answer are called, in one of the three languages: `names` beside the answer, for who shows it. */
import { z } from "@hono/zod-openapi";
import type { Ledger } from "../asking/query.ts";
import { stateOf } from "../summitry.ts";

const LANGUAGES = ["en", "zh", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Of every endpoint that answers with JSON. */
export const labelShape = {
  names: z.enum(LANGUAGES).optional().openapi({
    description: "with `names` beside the answer: what the ids of countries, persons and offices in it are called",
  }),
};

type Labels = Readonly<Record<string, string>>;

/** The labels of all ids of the roster that stand anywhere in a value. */
export async function labelsIn(value: unknown, language: Language, ledger: Ledger): Promise<Labels> {
  const { roster } = await stateOf(ledger);
  const labels = new Map<string, string>();
  const label = (id: string): string | null => {
    const country = roster.country.get(id);
    if (country) return country.names[language] || country.names.en;
    const names = roster.person.get(id)?.names ?? roster.office.get(id)?.titles;
    return names ? (names[language][0] ?? names.en[0] ?? id) : null;
  };
  const note = (text: string): void => {
    if (labels.has(text)) return;
    const found = label(text);
    if (found !== null) labels.set(text, found);
  };
  const walk = (part: unknown): void => {
    if (typeof part === "string") {
      note(part);
      // "CHN->RUS" and "CHN-RUS" are two ids
      for (const end of /^(\w{3})->?(\w{3}|\*)$/.exec(part)?.slice(1) ?? []) note(end);
    } else if (Array.isArray(part)) part.forEach(walk);
    else if (part && typeof part === "object") for (const inside of Object.values(part)) walk(inside);
  };
  walk(value);
  return Object.fromEntries(labels);
}
