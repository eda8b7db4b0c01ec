/**
 * The registers of the US Office of the Historian as they are published (XML): travels of the President and the Secretary
 * of State (<trips>), visits by foreign leaders (<visits>). A country of a journey is an entry of its own. What is shipped
 * of them has the same numbers, so an entry that is imported is an edition of the one that is shipped.
 */
import { REGISTER_PAGES } from "../ledger/row.ts";
import { editionOf } from "../model/entry.ts";
import { InputError } from "../model/errors.ts";
import { readXml } from "../read/xml.ts";
import { deriveTravel, deriveVisit } from "./class-rules.ts";
import type { RegisterReader, WrittenEntry } from "./register.ts";

/** An element as it stands: the text of its children, and the ids of countries. */
interface Item {
  readonly line: number;
  readonly name: "trip" | "visit";
  readonly fields: Readonly<Record<string, string>>;
}

/** What a visit was is told in so many characters: the rules look from each word to the end. */
const MOST_TOLD = 2_000;

const ROOTS = /<(?:trips|visits)[\s>]/;

export const historian: RegisterReader = {
  id: "historian",
  name: "the Office of the Historian's XML",
  fits: (text) => /^\uFEFF?\s*</.test(text) && ROOTS.test(text),
  read({ text, name }, register) {
    const items = itemsIn(text, name);
    if (items.length === 0)
      throw new InputError(name, "holds no <trip> and no <visit>", "Give a file of HistoryAtState/travels or /visits.");
    return { entries: items.map((item) => entryOf(item, register)), dateOrder: "month-first", mapping: null };
  },
};

function itemsIn(text: string, name: string): readonly Item[] {
  const items: Item[] = [];
  const open: string[] = [];
  let fields: Record<string, string> = {};
  const line = lineCounter(text);
  let begun = 1;
  const inside = (): boolean => open[1] === "trip" || open[1] === "visit";
  readXml(
    text,
    name,
    {
      open(element, attributes, at) {
        open.push(element);
        if (open.length === 2) {
          fields = {};
          begun = line(at);
        }
        if (open.length === 3 && attributes.id !== undefined) fields[`${element}-id`] = attributes.id;
      },
      text(part) {
        const field = open[2];
        if (inside() && field !== undefined) fields[field] = (fields[field] ?? "") + part;
      },
      close(element) {
        open.pop();
        if (open.length !== 1 || (element !== "trip" && element !== "visit")) return;
        const folded = Object.entries(fields).map(([key, value]) => [key, value.replace(/\s+/g, " ").trim()]);
        items.push({ line: begun, name: element, fields: Object.fromEntries(folded) });
      },
    },
    true,
  );
  return items;
}

/** Offsets come in order; each is counted from the one before. */
function lineCounter(text: string): (at: number) => number {
  let [line, last] = [1, 0];
  return (at) => {
    for (let i = text.indexOf("\n", last); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
    last = at;
    return line;
  };
}

function entryOf({ line, name, fields }: Item, register: string): WrittenEntry {
  const isTrip = name === "trip";
  const file = isTrip ? "us-travels" : "us-visits";
  const remarks = (isTrip ? fields.remarks : fields.description) ?? "";
  const told = remarks.slice(0, MOST_TOLD);
  const { visitClass, purposes } = isTrip ? deriveTravel(told) : deriveVisit(told);
  const isPresident = fields.role === "president";
  const shared = { id: fields.id, begin: fields["start-date"], end: fields["end-date"], kind: "visit", remarks };
  const written = isTrip
    ? {
        ...shared,
        person: fields.name,
        office: isPresident ? "President" : "Secretary of State",
        home: "USA",
        country: countryOf(fields["country-id"], fields.country),
        city: fields.locale,
        source: isPresident ? REGISTER_PAGES.president : REGISTER_PAGES.secretary,
      }
    : {
        ...shared,
        person: fields.visitor?.split(JOINT)[0],
        home: countryOf(fields["from-id"], fields.from),
        country: "USA",
        source: REGISTER_PAGES.visits,
      };
  return {
    ...{ line, row: editionOf(`${file}:${fields.id ?? ""}`, register), file, visitClass, purposes, isOfficial: true },
    written: Object.fromEntries(Object.entries(written).filter(([, value]) => value)),
  };
}

/** Who came together stands in one entry; the first is the one it is about. */
const JOINT = /(?: and |, )(?=(?:Prime Minister|Crown Prince) )/;

/** The register's id of a country names the state that is there now ("russia" in 1972 too), its label that of the day. */
function countryOf(id: string | undefined, label: string | undefined): string | undefined {
  if (!id) return label;
  const words = id.split("-");
  const last = words.at(-1) as string;
  return IDS[id] ?? (/^(?:north|south)$/.test(last) ? [last, ...words.slice(0, -1)] : words).join(" ");
}

/** Ids that are no name of a country. */
const IDS: Readonly<Record<string, string>> = {
  "antigua-barbuda": "ATG",
  "congo-democratic-republic": "COD",
  "congo-republic": "COG",
  "cote-divoire": "CIV",
  hawaii: "HWI",
  "saint-kitts-nevis": "KNA",
  "saint-vincent-grenadines": "VCT",
  somoa: "WSM",
  "west-bank": "PSE",
};
