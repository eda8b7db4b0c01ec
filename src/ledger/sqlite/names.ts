/** Persons, offices, countries by what a user types: an id, its beginning, a name or a part of one. */
import { folded } from "../../model/spelling.ts";
import type { Named } from "../ledger.ts";
import type { Connection } from "./connection.ts";

const TABLES = {
  persons: "select id, name, names from persons order by id",
  offices: "select id, title, titles from offices order by id",
  countries: "select id, name, names from countries order by id",
} as const;

const FITS: readonly Named["fit"][] = ["id", "name", "prefix", "part"];
const SUGGESTIONS = 5;

/** Best fit first, then by id; where nothing fits, up to five that share most letter pairs with the words. */
export function namesLike(db: Connection, of: keyof typeof TABLES, words: string): readonly Named[] {
  const wanted = folded(words);
  if (wanted === "") return [];
  const rows = db.prepare(TABLES[of]).raw().all() as [string, string, string][];
  const found = rows.flatMap(([id, name, forms]): readonly Named[] => {
    const fit = fitOf(id.toLowerCase(), folded(forms), wanted);
    return fit ? [{ id, name, fit }] : [];
  });
  if (found.length === 0) return nearTo(rows, wanted);
  return found.sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
}

/** `forms` is a JSON list, so that a whole form is one between quotes. */
function fitOf(id: string, forms: string, wanted: string): Named["fit"] | null {
  if (id === wanted) return "id";
  if (forms.includes(`"${wanted}"`)) return "name";
  if (id.startsWith(wanted.replaceAll(" ", "-"))) return "prefix";
  return forms.includes(wanted) ? "part" : null;
}

function nearTo(rows: readonly [string, string, string][], wanted: string): readonly Named[] {
  const pairs = pairsOf(wanted);
  return rows
    .map(([id, name]) => ({
      id,
      name,
      share: Math.max(likeness(pairs, folded(name)), likeness(pairs, id.toLowerCase())),
    }))
    .filter(({ share }) => share >= 0.4)
    .sort((a, b) => b.share - a.share)
    .slice(0, SUGGESTIONS)
    .map(({ id, name }) => ({ id, name, fit: "near" }));
}

/** Dice's coefficient of letter pairs. */
function likeness(pairs: ReadonlySet<string>, text: string): number {
  const others = pairsOf(text);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return (2 * shared) / (pairs.size + others.size || 1);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}
