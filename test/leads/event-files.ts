/**
 * Rows in the real shape of each format of event data, made up: field by field as its publisher describes them (see
 * src/leads), under its own header where it has one.
 */
import { PLOVER_HEADINGS } from "../exchange/vocabularies.ts";

const ACTOR = (country: string): string[] => [`${country}GOV`, country, country, "", "", "", "", "GOV", "", ""];
const PLACE_2 = ["4", "A place, A country", "CH", "CH22", "13001", "39.93", "116.39", "-1898541"];
const PLACE_1 = PLACE_2.filter((_, i) => i !== 4);

interface Event {
  /** 20240516 */
  readonly day: string;
  readonly a: string;
  readonly b: string;
  readonly code: string;
}

function gdelt({ day, a, b, code }: Event, place: readonly string[], ...end: readonly string[]): string {
  const root = code.slice(0, 2);
  const event = ["1", code, code, root, "1", "2.8", "31", "3", "31", "-2.15"];
  const dates = [day, day.slice(0, 6), day.slice(0, 4), `${day.slice(0, 4)}.37`];
  return `${["410000000", ...dates, ...ACTOR(a), ...ACTOR(b), ...event, ...place, ...place, ...place, day, ...end].join("\t")}\n`;
}

/** 61 fields; the day of addition has the time. */
export const gdelt2 = (event: Event): string =>
  gdelt({ ...event }, PLACE_2, "https://news.example/1").replace(
    `\t${event.day}\thttps`,
    `\t${event.day}120000\thttps`,
  );
/** 58 fields, and 57 up to March 2013. */
export const gdelt1 = (event: Event): string => gdelt(event, PLACE_1, "https://news.example/1");
export const gdelt1Backfile = (event: Event): string => gdelt(event, PLACE_1);

const GDELT_HEADER = "GLOBALEVENTID,SQLDATE,Actor1CountryCode,Actor2CountryCode,EventCode,NumMentions,SOURCEURL\n";
export const gdeltHeaded = (events: readonly Event[]): string =>
  GDELT_HEADER +
  events.map(({ day, a, b, code }) => `1,${day},${a},${b},${code},4,"https://news.example/a,b"\n`).join("");

const dashed = (day: string): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;

const ICEWS_HEADER =
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
/** Countries by their names. `quote`: the archive's copies have their texts in quotation marks. */
export const icews = (events: readonly Event[], quote = ""): string =>
  ICEWS_HEADER +
  events
    .map(({ day, a, b, code }) => {
      const text = (of: string): string => `${quote}${of}${quote}`;
      const side = (country: string): string =>
        [`The "first" of ${country}`, "Government", country].map(text).join("\t");
      return `${["20718170", dashed(day), side(a), text("Make a visit"), code, "1.9", side(b), "31234567", "4", text("A paper"), text("A place"), "", "", text(b), "39.9", "116.4"].join("\t")}\n`;
    })
    .join("");

const POLECAT = [...PLOVER_HEADINGS];
export interface ConsultEvent extends Omit<Event, "code"> {
  readonly mode: string;
  readonly type?: string;
  readonly contexts?: string;
}

export function polecat(events: readonly ConsultEvent[], header: readonly string[] = POLECAT): string {
  const rows = events.map((event) => {
    const fields = ploverFields(event);
    return POLECAT.map((name) => fields[name] ?? "None").join("\t");
  });
  return `${[header.join("\t"), ...rows].join("\n")}\n`;
}
/** As some weeks have it: more names than there are fields, one of them in the middle. */
export const polecatWithExcessNames = (events: readonly ConsultEvent[]): string =>
  polecat(events, [...POLECAT.slice(0, 2), "Headline", ...POLECAT.slice(2), "Story"]);

export const plover = (event: ConsultEvent): string => `${JSON.stringify(ploverFields(event))}\n`;

const ploverFields = ({ day, a, b, mode, type = "CONSULT", contexts = "diplomatic" }: ConsultEvent) =>
  ({
    "Event ID": "20230320-1234-abc",
    "Event Date": dashed(day),
    "Event Type": type,
    "Event Mode": mode,
    Contexts: contexts,
    "Actor Country": a,
    "Recipient Country": b,
  }) as Readonly<Record<string, string>>;

/** Real time: 26 fields. */
export const phoenix = ({ day, a, b, code }: Event): string => {
  const dates = [day, day.slice(0, 4), day.slice(4, 6), day.slice(6)];
  const sides = [`${a}GOV`, a, "GOV", "", `${b}GOV`, b, "GOV", ""];
  const event = [code, code.slice(0, 2), "1", "2.8", "", "39.9", "116.4", "A place", "", "CHN"];
  return `${["0_v0.2.0", ...dates, ...sides, ...event, "5f_1", "https://news.example/1;https://news.example/2", "a_paper"].join("\t")}\n`;
};

const HISTORICAL_HEADER =
  '"eid","story_date","year","month","day","source","source_root","source_agent","source_others","target","target_root","target_agent","target_others","code","root_code","quad_class","goldstein","joined_issues","lat","lon","placename","statename","countryname","aid","process"\n';
export const phoenixHistorical = (events: readonly Event[]): string =>
  HISTORICAL_HEADER +
  events
    .map(
      ({ day, a, b, code }) =>
        `"EID1","${Number(day.slice(4, 6))}/${Number(day.slice(6))}/${day.slice(0, 4)}",${day.slice(0, 4)},5,16,"${a}GOV","${a}","GOV","","${b}GOV","${b}","GOV","","${code}","04",1,2.8,"GENERAL,1",39.9,116.4,"A place, with a comma","","China",7,"process"\n`,
    )
    .join("");

const UTD_HEADER =
  "code,src_actor,month,tgt_actor,country_code,year,id,source,date8,src_agent,latitude,src_other_agent,geoname,quad_class,source_text,root_code,tgt_other_agent,day,target,goldstein,tgt_agent,longitude,url\n";
export const phoenixOfUtd = (events: readonly Event[]): string =>
  UTD_HEADER +
  events
    .map(
      ({ day, a, b, code }) =>
        `${code},${a},05,${b},CHN,${day.slice(0, 4)},5f_1,${a}GOV,${day},GOV,39.9,,A place,1,a_paper,04,,16,${b}GOV,2.8,GOV,116.4,https://news.example/1\n`,
    )
    .join("");
