/** The sentence that a row is rendered to, with the exact place of each part. Wording is ours; facts are the row's. */
import type { Span } from "../model/evidence.ts";
import type { ContactKind, VisitClass } from "../model/mention.ts";
import type { Roster } from "../model/roster.ts";
import type { Row, RowParticipant } from "./row.ts";

export interface RowText {
  readonly text: string;
  /** The first sentence: the assertion itself. */
  readonly sentence: Span;
  /** The verb. */
  readonly trigger: Span;
  /** The register's own words, where the row has some. */
  readonly remarks: Span | null;
  /** One for each participant, in their order. */
  readonly parties: readonly (Span & { readonly text: string; readonly name: string; readonly title: string | null })[];
}

const VERBS: Readonly<Record<ContactKind, Readonly<Record<Row["status"], string>>>> = {
  visit: { held: "visited", planned: "was announced to visit", cancelled: "called off a visit to" },
  meeting: { held: "met", planned: "were announced to meet", cancelled: "called off a meeting" },
  call: { held: "spoke by telephone", planned: "were announced to speak by telephone", cancelled: "called off a call" },
  video: { held: "spoke by video", planned: "were announced to speak by video", cancelled: "called off a video call" },
};

const CLASSES: Readonly<Record<VisitClass, string>> = {
  state: "a state visit",
  official: "an official visit",
  working: "a working visit",
  private: "a private visit",
  transit: "a stop in transit",
  "multilateral-only": "for a multilateral meeting",
  accompanying: "accompanying a principal",
};

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** "Ana Ruiz (President, Chile) visited Peru (Lima) from 3 to 5 May 2021. It was a working visit." */
export function rowText(row: Row, roster: Roster): RowText {
  let text = "";
  const add = (part: string): Span => {
    const span = { start: text.length, end: text.length + part.length };
    text += part;
    return span;
  };
  const parties = row.participants.map((p, at) => {
    if (at > 0) add(at === row.participants.length - 1 ? " and " : ", ");
    const { name, title } = named(p, roster);
    const country = p.country ? (roster.country.get(p.country)?.names.en ?? p.country) : null;
    const brackets = [title, country].filter(Boolean).join(", ");
    const written = brackets ? `${name} (${brackets})` : name;
    return { ...add(written), text: written, name, title };
  });
  add(" ");
  const trigger = add(VERBS[row.kind][row.status]);
  add(placed(row, roster));
  add(` ${dated(row)}.`);
  const sentence = { start: 0, end: text.length };
  if (row.visitClass) add(` It was ${CLASSES[row.visitClass]}.`);
  if (row.occasion) add(` Occasion: ${row.occasion}.`);
  if (row.purposes.length > 0) add(` Purpose: ${row.purposes.join(", ")}.`);
  if (row.partOf) add(` Part of ${row.partOf}.`);
  if (row.remarks) add(" Remarks: ");
  const remarks = row.remarks ? add(row.remarks) : null;
  add(` [${row.id}]`);
  return { text, sentence, trigger, remarks, parties };
}

/** Name and title as the row gives them, else from the roster. */
function named(p: RowParticipant, roster: Roster): { name: string; title: string | null } {
  const name = p.name ?? (p.person && roster.person.get(p.person)?.name) ?? p.person ?? "somebody";
  const title = p.title ?? (p.office && roster.office.get(p.office)?.titles.en[0]) ?? null;
  return { name, title };
}

/** Names that take an article in a sentence. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Soviet |Czech R|Dominican R|Central African |Holy See|Democratic Republic|European )|Islands$/;

function placed(row: Row, roster: Roster): string {
  const name = row.place?.country ? (roster.country.get(row.place.country)?.names.en ?? row.place.country) : null;
  const country = name && WITH_ARTICLE.test(name) ? `the ${name}` : name;
  const cities = row.place?.cities.join(", ") ?? "";
  if (row.kind === "visit") return ` ${country}${cities ? ` (${cities})` : ""}`;
  const where = [cities, country].filter(Boolean).join(", ");
  return where ? ` in ${where}` : "";
}

function dated(row: Row): string {
  const [y, m, d] = row.start.split("-").map(Number) as [number, number, number];
  if (row.precision === "month") return `in ${MONTHS[m - 1]} ${y} (the day is not certain)`;
  const [y2, m2, d2] = row.end.split("-").map(Number) as [number, number, number];
  const last = `${d2} ${MONTHS[m2 - 1]} ${y2}`;
  if (row.start === row.end) return `on ${last}`;
  if (y !== y2) return `from ${d} ${MONTHS[m - 1]} ${y} to ${last}`;
  return m === m2 ? `from ${d} to ${last}` : `from ${d} ${MONTHS[m - 1]} to ${last}`;
}
