/** Whether an occasion is a multilateral event: it names an organisation or forum of the roster, or one of its summits. */
import type { Organisation } from "../model/organisation.ts";

export type IsContainer = (occasion: string) => boolean;

export function containerIndex(organisations: readonly Organisation[]): IsContainer {
  const words = organisations
    .flatMap((o) => [...Object.values(o.names), ...o.abbreviations, ...o.summits.en, ...o.summits.zh, ...o.summits.ru])
    .filter((word) => word.length > 1);
  if (words.length === 0) return () => false;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // Case counts: "CIS" is an organisation, "cis" is none. Han text has no word ends.
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}])`,
    "u",
  );
  return (occasion) => named.test(occasion);
}
