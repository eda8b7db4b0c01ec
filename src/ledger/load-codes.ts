/** ISO 3166-1 alpha-2 by the roster's country codes: data/roster/countries.csv. */
import { readTable } from "./tables.ts";

export function loadCodes(dataDir: string): ReadonlyMap<string, string> {
  const rows = readTable(dataDir, "roster/countries.csv", ["iso3", "iso2"]);
  return new Map(rows.flatMap(({ fields: [iso3, iso2] }) => (iso2 ? [[iso3!, iso2] as const] : [])));
}
