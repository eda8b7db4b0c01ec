/**
 * ICEWS coded events (Harvard Dataverse, doi:10.7910/DVN/28075): a header of twenty names, fields parted by tabs, countries
 * by their names, CAMEO codes that lose their zero where a spreadsheet was between. The archive's own copies put texts in
 * quotation marks, and the publisher's do not, so quotation marks part nothing and fall from the fields that are asked.
 */
import { cameo, type Dialect, dayOfDashes, hasAll, headed } from "./dialect.ts";

const bare = (name: string): string => `trim("${name}"::varchar, '"')`;
const code = cameo(bare("CAMEO Code"));

export const icews: Dialect = {
  id: "icews",
  name: "ICEWS coded events",
  fits: (head) => hasAll(head, ["Event Date", "CAMEO Code", "Source Country", "Target Country"]),
  text: headed([
    ...["Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"],
    ...["Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"],
    ...["City", "District", "Province", "Country", "Latitude", "Longitude"],
  ]),
  columns: {
    day: dayOfDashes(bare("Event Date")),
    written: bare("Event Date"),
    source: bare("Source Country"),
    target: bare("Target Country"),
    form: code.form,
    code: code.code,
    reports: "1",
    url: "''",
  },
  where: code.where,
};
