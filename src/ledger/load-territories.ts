/** The territories that sources put under one country or another: data/territories.csv. */
import type { Territory } from "../model/territory.ts";
import { readTable } from "./tables.ts";

export function loadTerritories(dataDir: string): readonly Territory[] {
  const several = (field: string): readonly string[] => (field === "" ? [] : field.split("|"));
  return readTable(dataDir, "territories.csv", ["id", "name", "aliases", "countries", "cities"]).map(
    ({ fields: [id, name, aliases, countries, cities] }) => ({
      ...{ id: id!, name: name! },
      aliases: several(aliases!),
      countries: several(countries!),
      cities: several(cities!),
    }),
  );
}
