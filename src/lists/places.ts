/** Countries and territories by the names and codes that lists give them. */
import type { Country, CountryId } from "../model/country.ts";
import { folded } from "../model/spelling.ts";
import type { Territory } from "../model/territory.ts";

/** A country of the roster, or a territory with the countries that it may stand under. */
export interface NamedPlace {
  readonly country: CountryId | null;
  readonly territory: Territory | null;
}

export type PlaceIndex = (name: string) => NamedPlace | null;

/** Ids before names, countries before territories; "Korea, South", "The Bahamas", "Ceylon (Sri Lanka)" too. */
export function placeIndex(countries: readonly Country[], territories: readonly Territory[]): PlaceIndex {
  const found = new Map<string, NamedPlace>();
  const add = (name: string, place: NamedPlace): void => {
    const key = keyOf(name);
    if (key && !found.has(key)) found.set(key, place);
  };
  // Those that are gone leave their names to those that are there.
  const current = [...countries].sort((a, b) => Number(a.existsTo !== null) - Number(b.existsTo !== null));
  for (const { id } of current) add(id, { country: id, territory: null });
  for (const { id, names, aliases } of current)
    for (const name of [names.en, names.zh, names.ru, ...aliases]) add(name, { country: id, territory: null });
  for (const [id, names] of Object.entries(NAMES_IN_LISTS))
    for (const name of names.split("|")) add(name, { country: id, territory: null });
  for (const territory of territories)
    for (const name of [territory.name, ...territory.aliases]) add(name, { country: null, territory });
  const whole = (name: string): NamedPlace | null => found.get(keyOf(name)) ?? found.get(keyOf(turned(name))) ?? null;
  return (name) => {
    const [, outer, inner] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [];
    const [out, within] = [outer ? whole(outer) : null, inner ? whole(inner) : null];
    // "Denmark (Greenland)" is the part, "Burma (Myanmar)" either.
    return whole(name) ?? (within?.territory ? within : (out ?? within));
  };
}

/** Names that lists use and texts hardly: of offices' own lists, and of states before they were renamed. */
const NAMES_IN_LISTS: Readonly<Record<string, string>> = {
  ARE: "UAE",
  BEN: "Dahomey",
  BFA: "Upper Volta",
  BIH: "Bosnia-Herzegovina|Bosnian Federation",
  BLR: "Byelorussia|Belorussia",
  BRN: "Brunei Darussalam",
  CHN: "Mainland China|PRC",
  COD: "Zaire|Congo (Kinshasa)|Congo, Democratic Republic of",
  COG: "Congo, Republic of|Congo (Brazzaville)",
  CPV: "Cape Verde|Cabo Verde",
  CZE: "Czech Republic",
  FSM: "Micronesia, Federated States of",
  GBR: "UK|Great Britain|Northern Ireland|Wales|Scotland|England",
  IRN: "Persia",
  KGZ: "Kirghizia|Kyrgyz Republic",
  KHM: "Khmer Republic",
  KNA: "Saint Christopher and Nevis",
  KOR: "Korea|Republic of Korea",
  LKA: "Ceylon",
  MKD: "Macedonia, Former Yugoslav Republic of|FYROM",
  MYS: "Malaya",
  OMN: "Muscat and Oman",
  RUS: "Russian Federation",
  SOM: "Somali Republic",
  THA: "Siam",
  TUR: "Turkiye",
  TZA: "Tanganyika",
  USA: "US|United States of America",
  VAT: "Vatican City",
  WSM: "Western Samoa",
  YEM: "Yemen Arab Republic",
  ZAF: "Union of South Africa",
  ZWE: "Southern Rhodesia|Zimbabwe Rhodesia",
};

/** "Korea, South" → "South Korea". */
const turned = (name: string): string => name.split(/,\s*/).reverse().join(" ");

function keyOf(name: string): string {
  return folded(name)
    .replaceAll("&", " and ")
    .replace(/\bst\.? /g, "saint ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}
