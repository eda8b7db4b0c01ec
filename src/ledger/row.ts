/** The rows of fact files and registers, in one shape. */
import type { ContactStatus } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import { InputError } from "../model/errors.ts";
import { CONTACT_KINDS, type ContactKind, type Place, type Role, type VisitClass } from "../model/mention.ts";
import type { OfficeId } from "../model/office.ts";
import { type Day, isDay } from "../model/period.ts";
import type { PersonId } from "../model/person.ts";
import { filesIn, readLines } from "./tables.ts";

/** One dated assertion of a file, with persons and offices already asserted. */
export interface Row {
  readonly id: string;
  /** The file it stands in, without ending: "cn-ru", "us-travels". */
  readonly file: string;
  readonly kind: ContactKind;
  readonly status: Extract<ContactStatus, "held" | "planned" | "cancelled">;
  readonly start: Day;
  readonly end: Day;
  readonly precision: "day" | "month";
  readonly place: Place | null;
  readonly occasion: string | null;
  readonly participants: readonly RowParticipant[];
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
  /** The id of the visit row that this contact was part of. */
  readonly partOf: string | null;
  readonly confidence: "confirmed" | "single";
  readonly sources: readonly string[];
  /** Of a row of a register that was imported: the name under which it was. */
  readonly register?: string;
  /** What the register says beside, in its words. */
  readonly remarks?: string;
}

export interface RowParticipant {
  readonly person: PersonId | null;
  readonly office: OfficeId | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly country: CountryId | null;
  readonly role: Role;
  readonly accompanying: boolean;
}

/** The registers of the US Office of the Historian: traveller's name and title come from the roster. */
export const REGISTER_PAGES = {
  president: "https://history.state.gov/departmenthistory/travels/president",
  secretary: "https://history.state.gov/departmenthistory/travels/secretary",
  visits: "https://history.state.gov/departmenthistory/visits",
};

/** All rows of ledger/*.jsonl (contact facts) and registers/*.jsonl, in the order of the files. */
export function loadRows(dataDir: string): readonly Row[] {
  const rows: Row[] = [];
  for (const path of filesIn(dataDir, "ledger", ".jsonl")) {
    const file = nameOf(path);
    if (NO_FACTS.has(file)) continue;
    for (const { value, place } of readLines(dataDir, path)) rows.push(checked(factRow(value as never, file), place));
  }
  for (const { value, place } of readLines(dataDir, "registers/us-travels.jsonl"))
    rows.push(checked(travelRow(value as never), place));
  const joint = new Map<string, SourceParticipant[]>();
  for (const { value } of readLines(dataDir, "registers/us-visits-joint.jsonl"))
    joint.set(value.id as string, [...(joint.get(value.id as string) ?? []), value as never]);
  for (const { value, place } of readLines(dataDir, "registers/us-visits.jsonl"))
    rows.push(checked(visitRow(value as never, joint.get(value.id as string) ?? []), place));
  const seen = new Map<string, string>();
  for (const row of rows) {
    if (seen.has(row.id)) throw new InputError(row.file, `row ${row.id} stands there twice`, "Ids are unique.");
    seen.set(row.id, row.file);
  }
  return rows;
}

/** Files beside the facts that hold something else. */
const NO_FACTS = new Set(["coverage", "judgements", "stated-counts"]);

const nameOf = (path: string): string => path.replace(/^.*\//, "").replace(/\.jsonl$/, "");

interface SourceParticipant {
  readonly person: PersonId | null;
  readonly office: OfficeId | null;
  readonly name?: string;
  readonly title?: string;
  readonly country: CountryId;
  readonly role?: Role;
  readonly accompanying?: boolean;
}

type FactLine = Omit<Row, "file" | "participants" | "purposes" | "visitClass"> & {
  readonly participants: readonly SourceParticipant[];
  readonly visitClass?: VisitClass | null;
};

function factRow(line: FactLine, file: string): Row {
  return {
    id: line.id,
    file,
    kind: line.kind,
    status: line.status,
    start: line.start,
    end: line.end,
    precision: line.precision,
    place: line.place,
    occasion: line.occasion,
    participants: (line.participants ?? []).map((p) => participant(p, p.role ?? "party")),
    visitClass: line.visitClass ?? null,
    purposes: [],
    partOf: line.partOf,
    confidence: line.confidence,
    sources: line.sources,
  };
}

/**
 * A line of a fact file that may hold anything.
 * @throws InputError that names the field
 */
export function factOf(value: Readonly<Record<string, unknown>>, file: string, place: string): Row {
  const refuse = (problem: string, remedy: string): never => {
    throw new InputError(place, problem, remedy);
  };
  const isText = (x: unknown): boolean => typeof x === "string" && x !== "";
  const isTextOrNone = (x: unknown): boolean => x === null || x === undefined || isText(x);
  const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === "object" && x !== null;
  const { id, start, end = start, precision = "day", place: where = null, participants, sources } = value;
  if (!isText(id) || /\s/.test(id as string)) refuse("a row has no id", 'Give it an "id" of its own, without blanks.');
  if (!["day", "month"].includes(precision as string))
    refuse(`precision ${JSON.stringify(precision)}`, "day or month.");
  if (!isText(start) || !isText(end)) refuse("no start", "Days as YYYY-MM-DD, the first day first.");
  const cities = isRecord(where) ? (where.cities ?? []) : [];
  if (where !== null && !isRecord(where))
    refuse("place is no object", 'For instance {"country": "CHN", "cities": []}.');
  if (isRecord(where) && (!isTextOrNone(where.country) || !Array.isArray(cities) || !cities.every(isText)))
    refuse("place has no country and list of cities", 'For instance {"country": "CHN", "cities": ["Beijing"]}.');
  if (!Array.isArray(sources) || !sources.every(isText)) refuse("sources is no list of addresses", "One at least.");
  if (!Array.isArray(participants) || !participants.every(isRecord))
    refuse("participants is no list of objects", 'Each with "person", "office" (or null) and "country".');
  for (const p of participants as readonly Record<string, unknown>[]) {
    const strange = ["person", "office", "name", "title", "country"].find((field) => !isTextOrNone(p[field]));
    if (strange) refuse(`a participant's ${strange} is no text`, "A text or null.");
    if (!isText(p.person) && !isText(p.name) && !isText(p.office))
      refuse("a participant without person, office and name", "One of them at least.");
    if (!isText(p.country)) refuse("a participant without country", "Its code, such as CHN.");
    if (p.role !== undefined && !["host", "guest", "party"].includes(p.role as string))
      refuse(`role ${JSON.stringify(p.role)}`, "host, guest or party.");
    if (p.accompanying !== undefined && typeof p.accompanying !== "boolean") refuse("accompanying", "true or false.");
  }
  for (const field of ["occasion", "partOf"])
    if (!isTextOrNone(value[field])) refuse(`${field} is no text`, "A text or null.");
  const { visitClass = null, confidence = "single", status = "held" } = value;
  if (visitClass !== null && !VISIT_CLASSES.has(visitClass as string))
    refuse(`visitClass ${JSON.stringify(visitClass)}`, `One of ${[...VISIT_CLASSES].join(", ")}.`);
  if (!["confirmed", "single"].includes(confidence as string))
    refuse(`confidence ${JSON.stringify(confidence)}`, "confirmed or single.");
  const line = {
    ...value,
    ...{ end, precision, visitClass, confidence, status },
    place: isRecord(where) ? { country: where.country ?? null, cities } : null,
    occasion: value.occasion ?? null,
    partOf: value.partOf ?? null,
    participants: (participants as readonly Record<string, unknown>[]).map((p) => ({
      ...p,
      person: p.person ?? null,
      office: p.office ?? null,
    })),
  };
  return checked(factRow(line as unknown as FactLine, file), place);
}

const VISIT_CLASSES: ReadonlySet<string> = new Set([
  ...["state", "official", "working", "private", "transit", "multilateral-only", "accompanying"],
]);

interface RegisterLine extends SourceParticipant {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly cities: readonly string[];
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
}

function travelRow(line: RegisterLine): Row {
  const [title, page] =
    line.office === "USA-president"
      ? ["President", REGISTER_PAGES.president]
      : ["Secretary of State", REGISTER_PAGES.secretary];
  const traveller = participant({ ...line, title, country: "USA" }, "guest");
  return registerRow(line, "us-travels", line.country, [traveller], page);
}

function visitRow(line: RegisterLine, joint: readonly SourceParticipant[]): Row {
  const travellers = [line, ...joint].map((p) => participant(p, "guest"));
  return registerRow(line, "us-visits", "USA", travellers, REGISTER_PAGES.visits);
}

function registerRow(
  line: RegisterLine,
  file: string,
  destination: CountryId,
  travellers: readonly RowParticipant[],
  page: string,
): Row {
  return {
    id: line.id,
    file,
    kind: "visit",
    status: "held",
    start: line.start,
    end: line.end,
    precision: "day",
    place: { country: destination, cities: line.cities },
    occasion: null,
    participants: travellers,
    visitClass: line.visitClass,
    purposes: line.purposes,
    partOf: null,
    confidence: "confirmed",
    sources: [page],
  };
}

function participant(p: SourceParticipant, role: Role): RowParticipant {
  return {
    person: p.person,
    office: p.office,
    name: p.name ?? null,
    title: p.title ?? null,
    country: p.country,
    role,
    accompanying: p.accompanying ?? false,
  };
}

function checked(row: Row, place: string): Row {
  if (!row.id) throw new InputError(place, "a row has no id", 'Give it an "id" of its own.');
  if (!CONTACT_KINDS.includes(row.kind))
    throw new InputError(place, `kind ${JSON.stringify(row.kind)}`, `One of ${CONTACT_KINDS.join(", ")}.`);
  if (!["held", "planned", "cancelled"].includes(row.status))
    throw new InputError(place, `status ${JSON.stringify(row.status)}`, "held, planned or cancelled.");
  if (!isDay(row.start) || !isDay(row.end) || row.start > row.end)
    throw new InputError(place, `start "${row.start}", end "${row.end}"`, "Days as YYYY-MM-DD, the first day first.");
  if (row.participants.length === 0) throw new InputError(place, "nobody takes part", 'Give "participants".');
  if (row.kind === "visit" && !row.place?.country)
    throw new InputError(place, "a visit without a country", 'Give "place": {"country": …}.');
  if (row.sources.length === 0) throw new InputError(place, "no source", "Give the address that states the fact.");
  return row;
}
