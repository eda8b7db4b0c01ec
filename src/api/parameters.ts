/** The parameters of an address. Their names are the long options of the command line, and so are their meanings. */
import { z } from "@hono/zod-openapi";
import { QUERY_WORDS, type QueryWords, SEVERAL } from "../asking/query.ts";
import { DEFAULT_LIMIT, LARGEST_LIMIT } from "./list.ts";
import { FORMATS } from "./represent.ts";

const LONGEST = 500;
/** More countries, persons or offices than anyone means. */
const MOST = 50;

export const word = (meaning: string) => z.string().max(LONGEST).openapi({ description: meaning });

/** Given several times, or once with commas. */
export const words = (meaning: string) =>
  z
    .union([z.string().max(LONGEST), z.array(z.string().max(LONGEST)).max(MOST)])
    .openapi({ description: meaning })
    .transform((given): readonly string[] => [given].flat().flatMap((text) => text.split(",").filter((w) => w.trim())));

/** Given several times; what has commas stays whole. */
export const several = (meaning: string) =>
  z
    .union([z.string().max(LONGEST), z.array(z.string().max(LONGEST)).max(MOST)])
    .openapi({ description: meaning })
    .transform((given): readonly string[] => [given].flat());

export const flag = (meaning: string) =>
  z
    .enum(["true", "false"])
    .openapi({ description: meaning })
    .transform((given) => given === "true")
    .optional();

type Word = z.ZodOptional<z.ZodString>;
type Words = z.ZodOptional<ReturnType<typeof words>>;
type QueryShape = { [N in keyof typeof QUERY_WORDS]: N extends "person" | "office" ? Words : Word };

/** The Query. */
export const queryShape = Object.fromEntries(
  Object.entries(QUERY_WORDS).map(([name, [, meaning]]) => [
    name,
    SEVERAL.has(name) ? words(meaning).optional() : word(meaning).optional(),
  ]),
) as unknown as QueryShape;

/** Of every list. */
export const listShape = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_LIMIT)
    .optional()
    .openapi({
      description: `items a page, to ${LARGEST_LIMIT} (default: ${DEFAULT_LIMIT}; counts and coverage whole)`,
    }),
  cursor: word("the `next` of the page before").optional(),
  format: z
    .enum(FORMATS)
    .optional()
    .openapi({ description: "csv and jsonl give the whole list; Accept does the same" }),
};

/** Parameters as words: `as-of` → `asOf`. Those of lists are left out. */
export function wordsOf<Q extends object>(query: Q): QueryWords & OtherWords<Q> {
  const entries = Object.entries(query).filter(([name, value]) => value !== undefined && !(name in listShape));
  return Object.fromEntries(entries.map(([name, value]) => [camel(name), value])) as QueryWords & OtherWords<Q>;
}

type Camel<S> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<B>}` : S;
type OtherWords<Q> = { readonly [N in keyof Q as Exclude<Camel<N>, keyof QueryWords | keyof typeof listShape>]: Q[N] };

const camel = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
