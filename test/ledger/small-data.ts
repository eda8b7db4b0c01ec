/** A data folder of our own in a temporary place: three countries, a handful of persons, a few rows. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "summitry-test-"));
}

export type Files = Readonly<Record<string, string>>;

const table = (header: string, ...rows: readonly string[]): string => `${[header, ...rows].join("\r\n")}\r\n`;

const COUNTRY =
  "iso3,iso2,name_en,name_zh,name_ru,demonym_en,demonym_zh,adjective_ru,capital_en,capital_zh,capital_ru,aliases,metonyms_en,metonyms_zh,metonyms_ru,exists_from,exists_to,successor,kind";
const OFFICE =
  "id,country_iso3,organisation,title_en,titles_en_variants,title_zh,titles_zh_variants,title_ru,titles_ru_variants,rank,channel,exclusive,notes";
const PERSON =
  "id,wikidata,name_en,names_en_variants,name_zh,names_zh_variants,name_ru,names_ru_variants,born,country_iso3";
export const TENURE = "person,office,from,to,acting,source,checked";
const ORGANISATION = "id,name_en,name_zh,name_ru,abbreviations,kind,summits_en,summits_zh,summits_ru";

const country = (id: string, name: string, zh: string): string =>
  `${id},${id.slice(0, 2)},${name},${zh},${name}ия,${name}n,,${name},${name}ville,,,,,,,,,,state`;
const office = (id: string, title: string, rank: string): string =>
  `${id},${id.slice(0, 3)},,${title},,,,,,${rank},state,1,`;
const person = (id: string, name: string, home: string, zh = ""): string => `${id},,${name},,${zh},,,,,${home}`;

export const FILES: Files = {
  "roster/countries.csv": table(
    COUNTRY,
    country("ARN", "Arnor", "阿诺"),
    country("GON", "Gondor", "刚铎"),
    country("ROH", "Rohan", "洛汗"),
  ),
  "roster/organisations.csv": table(ORGANISATION, "WC,White Council,,,WC,forum,,,"),
  "roster/offices.csv": table(
    OFFICE,
    office("ARN-hos", "King of Arnor", "1"),
    office("ARN-fm", "Foreign Minister of Arnor", "3"),
    office("GON-hos", "Steward of Gondor", "1"),
    office("GON-fm", "Foreign Minister of Gondor", "3"),
    office("GON-amb-arn", "Ambassador to Arnor", "6"),
    office("ROH-hos", "King of Rohan", "1"),
  ),
  "roster/persons.csv": table(
    PERSON,
    person("aragorn-arn", "Aragorn", "ARN", "阿拉贡"),
    person("halbarad-arn", "Halbarad", "ARN"),
    person("denethor-gon", "Denethor", "GON", "德内梭尔"),
    person("faramir-gon", "Faramir", "GON"),
    person("theoden-roh", "Théoden", "ROH"),
  ),
  "roster/tenures.csv": table(
    TENURE,
    "aragorn-arn,ARN-hos,2000-01-01,,false,test,",
    "halbarad-arn,ARN-fm,2000-01-01,2020-12-31,false,test,",
    "denethor-gon,GON-hos,2000-01-01,2015-06-30,false,test,",
    "faramir-gon,GON-fm,2005-01-01,2015-06-30,false,test,",
    "faramir-gon,GON-hos,2015-06-30,,false,test,",
    "theoden-roh,ROH-hos,2000-01-01,,false,test,",
  ),
  "registers/persons.csv": table(PERSON),
  "registers/offices.csv": table(OFFICE),
  "registers/tenures.csv": table(TENURE),
  "ledger/ar-go.jsonl": [
    fact("ar-1", "visit", "2010-05-01", {
      end: "2010-05-03",
      place: "GON",
      who: [traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN")],
    }),
    fact("ar-2", "meeting", "2010-05-02", {
      place: "GON",
      partOf: "ar-1",
      who: [
        traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN"),
        hostOf("Denethor", "denethor-gon", "GON-hos", "GON"),
      ],
    }),
    fact("ar-3", "call", "2011-03-04", {
      who: [party("Halbarad", "halbarad-arn", "ARN-fm", "ARN"), party("Faramir", "faramir-gon", "GON-fm", "GON")],
    }),
    fact("ar-4", "meeting", "2012-07-08", {
      status: "planned",
      place: "ARN",
      who: [
        hostOf("Aragorn", "aragorn-arn", "ARN-hos", "ARN"),
        traveller("Denethor", "denethor-gon", "GON-hos", "GON"),
      ],
    }),
  ].join("\n"),
  "ledger/coverage.jsonl": JSON.stringify({
    ...{ id: "cov-1", countries: ["ARN", "GON"], persons: null, offices: null, level: 3, direction: null },
    ...{ kinds: ["visit", "meeting", "call", "video"], from: "2010-01-01", to: "2012-12-31" },
    ...{ completeness: "complete", estimate: 0.95, basis: "made up", knownGaps: [] },
  }),
  "ledger/judgements.jsonl": "",
  "publishers.csv": table(
    "domain,publisher,side,language,tier",
    "arnor.example,Court of Arnor,ARN,en,official",
    "copy.example,Copyist,,en,mirror",
  ),
  "rule-sets/default.json": JSON.stringify({
    ...{
      id: "default",
      title: "default",
      note: "",
      kinds: ["visit", "meeting", "call", "video"],
      level: 6,
      bothSides: false,
    },
    ...{ offices: null, visitClasses: ["state", "official", "working", "multilateral-only"], unclassified: true },
    ...{ multilateralOnly: "flagged", ambassadorsAtPost: false, territories: "own", unit: "contact" },
  }),
};

interface FactOptions {
  readonly end?: string;
  readonly place?: string;
  readonly partOf?: string;
  readonly status?: string;
  readonly who: readonly object[];
}

/** One line of a fact file. */
export function fact(id: string, kind: string, start: string, options: FactOptions): string {
  return JSON.stringify({
    ...{ id, kind, status: options.status ?? "held", start, end: options.end ?? start, precision: "day" },
    place: options.place ? { country: options.place, cities: ["Osgiliath"] } : null,
    occasion: null,
    participants: options.who,
    ...(kind === "visit" ? { visitClass: "working" } : {}),
    ...{ partOf: options.partOf ?? null, confidence: "confirmed", sources: ["https://arnor.example/news"] },
  });
}

function participant(role: string, [name, person, office, country]: readonly string[]): object {
  return { person, office, name, title: null, country, role };
}
/** name, person, office, country */
export function party(...who: readonly [string, string, string, string]): object {
  return participant("party", who);
}
export function traveller(...who: readonly [string, string, string, string]): object {
  return participant("guest", who);
}
export function hostOf(...who: readonly [string, string, string, string]): object {
  return participant("host", who);
}

/** Writes the folder, with some files replaced or added. */
export function makeData(changed: Files = {}, folder = join(temporaryFolder(), "data")): string {
  for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
