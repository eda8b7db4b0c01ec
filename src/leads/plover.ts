/**
 * Events of the PLOVER ontology under the headings of POLECAT (Harvard Dataverse, doi:10.7910/DVN/AJGVIT): its
 * tab-separated files of forty fields, some of which have more names in the header than fields below it, and JSON Lines.
 * PLOVER's manual has the visitor as the actor of a visit and the host as its recipient; `host` is told the other way
 * round, and comes from its table of CAMEO codes.
 */
import { type Dialect, dayOfDashes, hasAll, headed, NOT_OF_FORMAT } from "./dialect.ts";

const NEEDED = ["Event Date", "Event Type", "Event Mode", "Actor Country", "Recipient Country"];

/** By SQL for a field of its headings. What has no mode is a meeting; what is told as a thing to come, an intent. */
function by(field: (name: string) => string): Pick<Dialect, "columns" | "where"> {
  const mode = `lower(coalesce(${field("Event Mode")}, ''))`;
  const contexts = `lower(coalesce(${field("Contexts")}, ''))`;
  return {
    columns: {
      day: dayOfDashes(field("Event Date")),
      written: field("Event Date"),
      source: field("Actor Country"),
      target: field("Recipient Country"),
      form: `case when contains(${contexts}, 'future') then 'planned' when ${mode} in ('visit', 'host') then ${mode}
        when ${mode} = 'phone' then 'call' else 'meeting' end`,
      code: `trim('CONSULT ' || ${mode})`,
      reports: "1",
      url: "''",
    },
    where: `(upper(${field("Event Type")}) = 'CONSULT' and not regexp_matches(${contexts}, 'historical|hypothetical|negation'))`,
  };
}

export const polecat: Dialect = {
  id: "polecat",
  name: "POLECAT events",
  fits: (head) => !head.startsWith("{") && hasAll(head, [...NEEDED, "Contexts"]),
  text: headed([
    ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"],
    ...["Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title"],
    ...["Actor Name Raw", "Wikipedia Actor ID"],
    ...["Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors"],
    ...["Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID"],
    ...["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"],
    ...["Raw Placename", "Feature Type", "Source", "Publication Date"],
    ...["Story People", "Story Organizations", "Story Locations", "Language", "Version"],
  ]),
  ...by((name) => `trim("${name}"::varchar, '"')`),
};

const json = by((name) => `(case when json_valid(line) then json_extract_string(line, '$."${name}"') end)`);

/** Lines are read as they are, so that one which is no JSON is kept apart. */
export const plover: Dialect = {
  id: "plover",
  name: "PLOVER JSON Lines",
  fits: (head) => head.startsWith("{") && NEEDED.every((name) => head.includes(`"${name}"`)),
  text: { hasHeader: false, columns: ["line"], delimiter: "\x01" },
  columns: {
    ...json.columns,
    written: `case when json_valid(line) then ${json.columns.written} else '${NOT_OF_FORMAT}' || line end`,
  },
  where: `(not json_valid(line) or ${json.where})`,
};
