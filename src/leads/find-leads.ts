/** The leads that were taken in, asked by countries and days. */
import { join } from "node:path";
import { InputError } from "../model/errors.ts";
import type { Lead } from "../model/lead.ts";
import type { Query } from "../model/query.ts";
import { batchKeys } from "./batches.ts";
import { openDuckDB, quoted } from "./duckdb.ts";

/**
 * By day, sides and form; the same from several batches is one. Of the query its pair or country, direction and days.
 * @throws InputError where nothing was taken in, or DuckDB is not installed
 */
export async function findLeads(query: Query, folder: string): Promise<readonly Lead[]> {
  const files = batchKeys(folder).map((key) => quoted(join(folder, `${key}.parquet`)));
  if (files.length === 0) throw new InputError("leads", "no event data was taken in", "summitry import leads FILE...");
  const db = await openDuckDB(join(folder, "tmp"));
  try {
    const found = await db.runAndReadAll(`
      select a, b, day::varchar as day, form, sum(n)::double as "rows", sum(reports)::double as reports,
        string_agg(distinct codes, '|') as codes, min(url) as url
      from read_parquet([${files.join(", ")}]) where ${conditions(query).join(" and ")}
      group by a, b, day, form order by day, a, b, form`);
    return found.getRowObjects().map(({ codes, url, ...lead }) => ({
      ...(lead as unknown as Omit<Lead, "codes" | "url">),
      codes: [...new Set(String(codes).split("|"))].sort(),
      url: url ? String(url) : null,
    }));
  } finally {
    db.closeSync();
  }
}

function conditions({ between, direction, from, to }: Query): readonly string[] {
  const [a, b] = between ?? [];
  const side = (column: string, country: string | undefined): string =>
    country && country !== "*" ? `${column} = ${quoted(country)}` : "true";
  const pair = (x: string, y: string): string => `(a = ${quoted(x)} and b = ${quoted(y)})`;
  return [
    a && b ? `(${pair(a, b)} or ${pair(b, a)})` : a ? `(${side("a", a)} or ${side("b", a)})` : "true",
    direction ? `form = 'visit' and ${side("a", direction.from)} and ${side("b", direction.to)}` : "true",
    from ? `day >= date ${quoted(from)}` : "true",
    to ? `day <= date ${quoted(to)}` : "true",
  ];
}
