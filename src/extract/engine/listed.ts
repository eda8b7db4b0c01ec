/** Parties that a text coordinates: "A, B and C". */
import type { Span } from "../../model/evidence.ts";
import type { ExtractLanguage } from "../language.ts";

/** No separator of a list is longer, in characters. */
const LONGEST = 12;

/** Whether nothing but a list's separator stands between two spans, the first of which ends before the other. */
export function areListed(a: Span, b: Span, text: string, { listSplit }: ExtractLanguage): boolean {
  const between = text.slice(a.end, b.start);
  return between.length <= LONGEST && between.replace(listSplit, "") === "";
}
