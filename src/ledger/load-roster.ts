/** The roster's tables from the data folder: the curated roster, then the persons that the registers add. */
import type { Country } from "../model/country.ts";
import { InputError } from "../model/errors.ts";
import type { Channel, Office, Rank } from "../model/office.ts";
import type { Organisation } from "../model/organisation.ts";
import { spanOf } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { RosterTables } from "../model/roster.ts";
import { type Tenure, tenureSpan } from "../model/tenure.ts";
import { readTable } from "./tables.ts";

const CHANNELS: readonly string[] = ["state", "party", "parliament", "military", "organisation"];

/** Reads roster/ and registers/*.csv. Ids must be unique; tenures must name known persons and offices. */
export function loadRoster(dataDir: string): RosterTables {
  const countries = readTable(dataDir, "roster/countries.csv", COUNTRY_COLUMNS).map((row) => countryOf(row.fields));
  const organisations = readTable(dataDir, "roster/organisations.csv", ORGANISATION_COLUMNS).map((row) =>
    organisationOf(row.fields),
  );
  const offices = new Map<string, Office>();
  const persons = new Map<string, Person>();
  const tenures: Tenure[] = [];
  for (const folder of ["roster", "registers"]) {
    for (const { fields, place } of readTable(dataDir, `${folder}/offices.csv`, OFFICE_COLUMNS))
      once(offices, officeOf(fields, place), place);
    for (const { fields, place } of readTable(dataDir, `${folder}/persons.csv`, PERSON_COLUMNS))
      once(persons, personOf(fields), place);
  }
  for (const folder of ["roster", "registers"])
    for (const { fields, place } of readTable(dataDir, `${folder}/tenures.csv`, TENURE_COLUMNS))
      tenures.push(tenureOf(fields, place, persons, offices));
  return { countries, organisations, offices: [...offices.values()], persons: [...persons.values()], tenures };
}

function once<T extends { readonly id: string }>(found: Map<string, T>, item: T, place: string): void {
  if (found.has(item.id)) throw new InputError(place, `${item.id} stands there a second time`, "Ids are unique.");
  found.set(item.id, item);
}

const several = (field: string): readonly string[] => (field === "" ? [] : field.split("|"));
/** The main form, then its variants. */
const forms = (main: string, variants: string): readonly string[] =>
  main === "" ? several(variants) : variants === "" ? [main] : [main, ...variants.split("|")];

const COUNTRY_COLUMNS = [
  ...["iso3", "name_en", "name_zh", "name_ru", "demonym_en", "adjective_ru", "capital_en", "capital_zh", "capital_ru"],
  ...["aliases", "metonyms_en", "metonyms_zh", "metonyms_ru", "exists_from", "exists_to", "successor", "kind"],
];

function countryOf(f: readonly string[]): Country {
  return {
    id: f[0]!,
    names: { en: f[1]!, zh: f[2]!, ru: f[3]! },
    demonym: f[4]!,
    adjectiveRu: f[5]!,
    capitals: { en: f[6]!, zh: f[7]!, ru: f[8]! },
    aliases: several(f[9]!),
    metonyms: { en: several(f[10]!), zh: several(f[11]!), ru: several(f[12]!) },
    existsFrom: f[13] || null,
    existsTo: f[14] || null,
    successors: several(f[15]!),
    kind: f[16]!,
  };
}

const ORGANISATION_COLUMNS = [
  ...["id", "name_en", "name_zh", "name_ru", "abbreviations", "kind", "summits_en", "summits_zh", "summits_ru"],
];

function organisationOf(f: readonly string[]): Organisation {
  return {
    id: f[0]!,
    names: { en: f[1]!, zh: f[2]!, ru: f[3]! },
    abbreviations: several(f[4]!),
    kind: f[5]!,
    summits: { en: several(f[6]!), zh: several(f[7]!), ru: several(f[8]!) },
  };
}

const OFFICE_COLUMNS = [
  ...["id", "country_iso3", "organisation", "title_en", "titles_en_variants", "title_zh", "titles_zh_variants"],
  ...["title_ru", "titles_ru_variants", "rank", "channel", "exclusive", "notes"],
];

function officeOf(f: readonly string[], place: string): Office {
  if (!/^[1-6I]?$/.test(f[9]!)) throw new InputError(place, `no rank "${f[9]}"`, "1 to 6, I, or empty.");
  if (!CHANNELS.includes(f[10]!))
    throw new InputError(place, `no channel "${f[10]}"`, `One of ${CHANNELS.join(", ")}.`);
  return {
    id: f[0]!,
    country: f[1] || null,
    organisation: f[2] || null,
    titles: { en: forms(f[3]!, f[4]!), zh: forms(f[5]!, f[6]!), ru: forms(f[7]!, f[8]!) },
    rank: f[9] === "" || f[9] === "I" ? null : (Number(f[9]) as Rank),
    channel: f[10] as Channel,
    exclusive: f[11] === "1",
    notes: f[12]!,
  };
}

const PERSON_COLUMNS = [
  ...["id", "wikidata", "name_en", "names_en_variants", "name_zh", "names_zh_variants", "name_ru", "names_ru_variants"],
  ...["born", "country_iso3"],
];

function personOf(f: readonly string[]): Person {
  return {
    id: f[0]!,
    name: f[2]!,
    names: { en: forms(f[2]!, f[3]!), zh: forms(f[4]!, f[5]!), ru: forms(f[6]!, f[7]!) },
    country: f[9]!,
    born: f[8] ? Number(f[8]) : null,
    wikidata: f[1] || null,
  };
}

const TENURE_COLUMNS = ["person", "office", "from", "to", "acting", "source"];

function tenureOf(
  f: readonly string[],
  place: string,
  persons: ReadonlyMap<string, Person>,
  offices: ReadonlyMap<string, Office>,
): Tenure {
  if (!persons.has(f[0]!)) throw new InputError(place, `no person "${f[0]}"`, "Add the person to persons.csv.");
  if (!offices.has(f[1]!)) throw new InputError(place, `no office "${f[1]}"`, "Add the office to offices.csv.");
  for (const date of [f[2]!, f[3]!])
    if (date && !spanOf(date)) throw new InputError(place, `"${date}" is no date`, "YYYY, YYYY-MM or YYYY-MM-DD.");
  const from = f[2] || null;
  const to = f[3] || null;
  return {
    person: f[0]!,
    office: f[1]!,
    from,
    to,
    acting: f[4] === "true" || f[4] === "1",
    source: f[5]!,
    ...tenureSpan(from, to),
  };
}
