/** ICEWS, POLECAT (and PLOVER JSON with its headings), and the two forms of Phoenix. */
import { cameo, type Dialect, dayOfDigits, NOT_OF_FORMAT } from "./dialect.ts";

const fields = (head: string): ReadonlySet<string> => new Set(head.split(/[\t,]/).map((f) => f.replace(/^"|"$/g, "")));
const hasAll = (head: string, names: readonly string[]): boolean => names.every((name) => fields(head).has(name));
const day = (column: string): string => `try_cast(left(${column}, 10) as date)`;

const icewsCode = cameo('"CAMEO Code"');

export const icews: Dialect = {
  id: "icews",
  name: "ICEWS coded events",
  fits: (head) => hasAll(head, ["Event Date", "CAMEO Code", "Source Country", "Target Country"]),
  reader: { options: "header = true", columns: null },
  columns: {
    day: day('"Event Date"'),
    written: '"Event Date"',
    source: '"Source Country"',
    target: '"Target Country"',
    form: icewsCode.form,
    code: icewsCode.code,
    reports: "1",
    url: "''",
  },
  where: icewsCode.where,
};

const PLOVER_FIELDS = ["Event Date", "Event Type", "Event Mode", "Actor Country", "Recipient Country"];

/** PLOVER by SQL for a field of its headings. The modes of CONSULT; what has none of them is a meeting. */
function ploverBy(field: (name: string) => string): Pick<Dialect, "columns" | "where"> {
  const mode = `lower(coalesce(${field("Event Mode")}, ''))`;
  return {
    columns: {
      day: day(field("Event Date")),
      written: field("Event Date"),
      source: field("Actor Country"),
      target: field("Recipient Country"),
      form: `case ${mode} when 'visit' then 'visit' when 'phone' then 'call' else 'meeting' end`,
      code: `trim('CONSULT ' || ${mode})`,
      reports: "1",
      url: "''",
    },
    where: `${field("Event Type")} = 'CONSULT'`,
  };
}

export const polecat: Dialect = {
  id: "polecat",
  name: "POLECAT events",
  fits: (head) => !head.startsWith("{") && hasAll(head, PLOVER_FIELDS),
  reader: { options: "header = true", columns: null },
  ...ploverBy((name) => `"${name}"`),
};

const json = ploverBy((name) => `(case when json_valid(line) then json_extract_string(line, '$."${name}"') end)`);

/** Lines are read as they are, so that one which is no JSON is kept apart. */
export const plover: Dialect = {
  id: "plover",
  name: "PLOVER JSON Lines",
  fits: (head) => head.startsWith("{") && PLOVER_FIELDS.every((name) => head.includes(`"${name}"`)),
  reader: { options: "delim = '\x01', header = false, quote = '', escape = ''", columns: ["line"] },
  columns: {
    ...json.columns,
    written: `case when json_valid(line) then ${json.columns.written} else '${NOT_OF_FORMAT}' || line end`,
  },
  where: `(not json_valid(line) or ${json.where})`,
};

const realTime = cameo("EventCode");

export const phoenix: Dialect = {
  id: "phoenix",
  name: "Phoenix real-time events",
  fits: (head) => head.split("\t").length === 26 && /^\S+\t\d{8}\t\d{4}\t/.test(head),
  reader: {
    options: "delim = '\\t', header = false, quote = '', escape = ''",
    columns: [
      ...["EventID", "Date", "Year", "Month", "Day"],
      ...["Source", "SourceEntity", "SourceRole", "SourceAttribute"],
      ...["Target", "TargetEntity", "TargetRole", "TargetAttribute"],
      ...["EventCode", "EventRootCode", "QuadClass", "GoldsteinScore", "Issues", "ActionLat", "ActionLong"],
      ...["LocationName", "GeoCountryName", "GeoStateName", "SentenceID", "URLs", "NewsSources"],
    ],
  },
  columns: {
    day: dayOfDigits('"Date"'),
    written: '"Date"',
    source: "SourceEntity",
    target: "TargetEntity",
    form: realTime.form,
    code: realTime.code,
    reports: "1",
    url: "URLs",
  },
  where: realTime.where,
};

const historical = cameo("code");

export const phoenixHistorical: Dialect = {
  id: "phoenix-historical",
  name: "Phoenix historical events",
  fits: (head) => hasAll(head, ["eid", "story_date", "source_root", "target_root", "code"]),
  reader: { options: "header = true", columns: null },
  columns: {
    day: `coalesce(${day("story_date")}, try_strptime(story_date, '%m/%d/%Y')::date)`,
    written: "story_date",
    source: "source_root",
    target: "target_root",
    form: historical.form,
    code: historical.code,
    reports: "1",
    url: "''",
  },
  where: historical.where,
};
