/**
 * GDELT events, tab-separated without a header. Their fields are those of GDELT's codebooks: 61 in version 2.0
 * (19 February 2015), where a place has a second administrative level; in version 1 (codebook 1.03, 2013) 58 in the
 * daily files since April 2013, and 57 in the backfile before, which has no SOURCEURL. What others take out of it by
 * query has the same names in a header.
 */
import { cameo, type Dialect, dayOfDigits, hasAll, headed, tabbed } from "./dialect.ts";

const ACTOR = [
  ...["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"],
  ...["Type1Code", "Type2Code", "Type3Code"],
];
const PLACE_1 = ["Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID"];
const PLACE_2 = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];

const fields = (place: readonly string[]): readonly string[] => [
  ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
  ...ACTOR.map((part) => `Actor1${part}`),
  ...ACTOR.map((part) => `Actor2${part}`),
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"],
  ...["NumMentions", "NumSources", "NumArticles", "AvgTone"],
  ...["Actor1", "Actor2", "Action"].flatMap((who) => place.map((part) => `${who}Geo_${part}`)),
  "DATEADDED",
];

const NEEDED = ["SQLDATE", "EventCode", "Actor1CountryCode", "Actor2CountryCode"];
const EVENT = cameo("EventCode");
const COLUMNS = {
  day: dayOfDigits("SQLDATE"),
  written: "SQLDATE::varchar",
  source: "Actor1CountryCode",
  target: "Actor2CountryCode",
  form: EVENT.form,
  code: EVENT.code,
};

function unheaded(id: string, name: string, columns: readonly string[]): Dialect {
  return {
    ...{ id, name, text: tabbed(columns), where: EVENT.where },
    fits(head) {
      const found = head.split("\t");
      return found.length === columns.length && /^\d+$/.test(found[0]!);
    },
    columns: {
      ...COLUMNS,
      reports: "coalesce(try_cast(NumMentions as integer), 1)",
      url: columns.includes("SOURCEURL") ? "SOURCEURL" : "''",
    },
  };
}

export const gdelt2 = unheaded("gdelt-2", "GDELT 2 events", [...fields(PLACE_2), "SOURCEURL"]);
export const gdelt1 = unheaded("gdelt-1", "GDELT 1 events", [...fields(PLACE_1), "SOURCEURL"]);
export const gdelt1Backfile = unheaded("gdelt-1-backfile", "GDELT 1 events to March 2013", fields(PLACE_1));

export const gdeltHeaded: Dialect = {
  id: "gdelt-headed",
  name: "GDELT events with a header",
  fits: (head) => hasAll(head, NEEDED),
  text: headed(),
  columns: { ...COLUMNS, reports: "1", url: "''" },
  where: EVENT.where,
};
