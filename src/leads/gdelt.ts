/** GDELT events: tab-separated, no header; 61 columns in version 2, 58 in version 1. */
import { cameo, type Dialect, dayOfDigits } from "./dialect.ts";

const ACTOR = [
  ...["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"],
  ...["Type1Code", "Type2Code", "Type3Code"],
];
const geo = (who: string, second: boolean): readonly string[] => [
  ...["Type", "FullName", "CountryCode", "ADM1Code", ...(second ? ["ADM2Code"] : []), "Lat", "Long", "FeatureID"].map(
    (part) => `${who}Geo_${part}`,
  ),
];

const columns = (version: 1 | 2): readonly string[] => [
  ...["GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"],
  ...ACTOR.map((part) => `Actor1${part}`),
  ...ACTOR.map((part) => `Actor2${part}`),
  ...["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"],
  ...["NumMentions", "NumSources", "NumArticles", "AvgTone"],
  ...["Actor1", "Actor2", "Action"].flatMap((who) => geo(who, version === 2)),
  ...["DATEADDED", "SOURCEURL"],
];

const of = cameo("EventCode");

const dialect = (version: 1 | 2): Dialect => ({
  id: `gdelt-${version}`,
  name: `GDELT ${version} events`,
  fits: (head) => {
    const fields = head.split("\t");
    return (
      fields.length === columns(version).length && /^\d+$/.test(fields[0]!) && /^https?:|^BBC|\S/.test(fields.at(-1)!)
    );
  },
  reader: {
    options: "delim = '\\t', header = false, quote = '', escape = ''",
    columns: columns(version),
  },
  columns: {
    day: dayOfDigits("SQLDATE"),
    written: "SQLDATE",
    source: "Actor1CountryCode",
    target: "Actor2CountryCode",
    form: of.form,
    code: of.code,
    reports: "coalesce(try_cast(NumMentions as integer), 1)",
    url: "SOURCEURL",
  },
  where: of.where,
});

export const gdelt2 = dialect(2);
export const gdelt1 = dialect(1);
