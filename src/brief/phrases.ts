/** Counts, lists and names in the sentences of a brief. */
import type { Coverage } from "../model/coverage.ts";
import type { Query } from "../model/query.ts";
import { dayWords, inSentence, periodWords } from "../model/words.ts";
import type { Material, PairMaterial } from "./material.ts";

/** "1 visit", "19 visits", "no visits". */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "China–Russia" */
export function pairName({ countries }: Pick<PairMaterial, "countries">, country: Material["country"]): string {
  return countries.map(country).join("–");
}

/** "2024", or "the days 1 January – 20 August 2024" where it is asked or known in part. */
export function windowName({ period }: Pick<Material, "period">): string {
  const words = periodWords(period);
  return /^\d+$/.test(words) ? words : `the days ${words}`;
}

/** "visits of China to Russia", "visits of Russia to China". */
export function visitsOf(way: "visits-out" | "visits-in", { countries }: PairMaterial, country: Material["country"]) {
  const [from, to] = (way === "visits-out" ? countries : [...countries].reverse()).map((c) => inSentence(country(c)));
  return `visits from ${from} to ${to}`;
}

/** What the ledger promises of a figure, in one clause; the depth that is covered is what helps. */
export function coverageClause(coverage: Coverage, query: Query | null = null): string {
  const { state, level, estimate } = coverage;
  const about = estimate === null ? "completeness not estimated" : `estimated completeness ${estimate}`;
  if (state === "covered") return query?.level ? `covered, ${about}` : `covered to level ${level}, ${about}`;
  if (state === "partly")
    return coverage.completeTo ? `covered in part, complete to ${dayWords(coverage.completeTo)}` : "covered in part";
  return state === "not-covered" ? "not covered" : "of unknown coverage";
}
