/**
 * Phoenix in its three forms. Real time (Open Event Data Alliance): 26 fields parted by tabs without a header, in the order of
 * its reader phoxy. Historical (Cline Center, 1945 to 2019): CSV under a header. As UTDEventData gives it out: CSV under
 * the names of its database.
 */
import { cameo, type Dialect, dayOfDashes, dayOfDigits, hasAll, headed, tabbed } from "./dialect.ts";

const realTime = cameo("EventCode");

export const phoenix: Dialect = {
  id: "phoenix",
  name: "Phoenix real-time events",
  fits: (head) => head.split("\t").length === 26 && /^\S+\t\d{8}\t\d{4}\t/.test(head),
  text: tabbed([
    ...["EventID", "Date", "Year", "Month", "Day"],
    ...["SourceActorFull", "SourceActorEntity", "SourceActorRole", "SourceActorAttribute"],
    ...["TargetActorFull", "TargetActorEntity", "TargetActorRole", "TargetActorAttribute"],
    ...["EventCode", "EventRootCode", "QuadClass", "GoldsteinScore", "Issues", "Lat", "Lon"],
    ...["LocationName", "StateName", "CountryCode", "SentenceID", "URLs", "NewsSources"],
  ]),
  columns: {
    day: dayOfDigits('"Date"'),
    written: '"Date"',
    source: "SourceActorEntity",
    target: "TargetActorEntity",
    form: realTime.form,
    code: realTime.code,
    reports: "1",
    url: "split_part(URLs, ';', 1)",
  },
  where: realTime.where,
};

const coded = cameo("code");

export const phoenixHistorical: Dialect = {
  id: "phoenix-historical",
  name: "Phoenix historical events",
  fits: (head) => hasAll(head, ["eid", "story_date", "source_root", "target_root", "code"]),
  text: headed(),
  columns: {
    day: `coalesce(${dayOfDashes("story_date")}, try_strptime(story_date::varchar, '%m/%d/%Y')::date)`,
    written: "story_date::varchar",
    source: "source_root",
    target: "target_root",
    form: coded.form,
    code: coded.code,
    reports: "1",
    url: "''",
  },
  where: coded.where,
};

export const phoenixOfUtd: Dialect = {
  id: "phoenix-utd",
  name: "Phoenix events of UTDEventData",
  fits: (head) => hasAll(head, ["date8", "src_actor", "tgt_actor", "code"]),
  text: headed(),
  columns: {
    ...phoenixHistorical.columns,
    day: dayOfDigits("date8"),
    written: "date8::varchar",
    source: "src_actor",
    target: "tgt_actor",
  },
  where: coded.where,
};
