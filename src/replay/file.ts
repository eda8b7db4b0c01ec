/** A replay as a file: what a judgement was made of, sealed part by part, so that whoever edits one is told which. */
import type { ResolvedClaim } from "../model/claim.ts";
import type { Country } from "../model/country.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import { idOf } from "../model/identity.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Day } from "../model/period.ts";
import { isDay } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Query } from "../model/query.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import type { Tenure } from "../model/tenure.ts";
import type { CheckedClaim } from "../model/verdict.ts";
import { type CompactContact, type CompactOffice, hashOf, type Lists, type Sealed, unpackContact } from "./rows.ts";

export const REPLAY_VERSION = 1;
/** The whole US registers, asked for by one claim, make about one. */
export const LARGEST_MB = 20;

export interface Replay {
  readonly summitry: "replay";
  readonly version: typeof REPLAY_VERSION;
  /** The program that judged, and the hash of the data folder that its ledger was filled from. */
  readonly program: string;
  readonly data: string | null;
  /** What was stated beside the claim; `asOf` null: as far as the ledger was complete. */
  readonly terms: { readonly ruleSet: RuleSetId; readonly published: Day | null; readonly asOf: Day | null };
  readonly claim: ResolvedClaim;
  /** The published constants of the verdicts. */
  readonly constants: Readonly<Record<string, number>>;
  /** Each query that the judgement put to the ledger, with the contacts of the answer as places in `rows.contacts`. */
  readonly asked: readonly { readonly query: Query; readonly contacts: readonly number[] }[];
  readonly rows: ReplayRows;
  readonly lists: Lists;
  /** The verdict, without the claim. */
  readonly verdict: Omit<CheckedClaim, "claim">;
  /** The hash of each part but the rows, which have their own. */
  readonly seals: Readonly<Record<SealedPart, string>>;
}

export interface ReplayRows {
  readonly contacts: readonly Sealed<CompactContact>[];
  readonly coverage: readonly Sealed<CoverageStatement>[];
  readonly ruleSets: readonly Sealed<RuleSet>[];
  readonly countries: readonly Sealed<Country>[];
  readonly organisations: readonly Sealed<Organisation>[];
  readonly offices: readonly Sealed<CompactOffice>[];
  readonly persons: readonly Sealed<Person>[];
  readonly tenures: readonly Sealed<Tenure>[];
}

const PARTS = ["program", "data", "terms", "claim", "constants", "asked", "verdict"] as const;
type SealedPart = (typeof PARTS)[number];
const TABLES: readonly (keyof ReplayRows)[] = [
  ...(["contacts", "coverage", "ruleSets", "countries", "organisations", "offices", "persons", "tenures"] as const),
];

export function sealsOf(parts: Pick<Replay, SealedPart>): Replay["seals"] {
  return Object.fromEntries(PARTS.map((part) => [part, idOf(parts[part])])) as Replay["seals"];
}

export const sealed = <T>(row: T): Sealed<T> => [idOf(row), row];

/** What a row is called in messages: "xi-jinping-1953 in CHN-president from 2013-03-14". */
export function nameOf(table: keyof ReplayRows, row: object): string {
  const { id, person, office, start } = row as Loose;
  return table === "tenures" ? `${person} in ${office} from ${start}` : String(id);
}

const WORDS: Readonly<Record<keyof ReplayRows, string>> = {
  contacts: "contact",
  coverage: "coverage statement",
  ruleSets: "rule set",
  countries: "country",
  organisations: "organisation",
  offices: "office",
  persons: "person",
  tenures: "tenure",
};
export const wordOf = (table: keyof ReplayRows): string => WORDS[table];

const REMEDY = "Ask for the file anew: summitry check FILE --replays FOLDER.";

/**
 * Reads a file that may be anything.
 * @throws InputError that names what is wrong: no replay at all, of another version, or the row or part that was edited
 */
export function parseReplay(bytes: Uint8Array, place: string): Replay {
  const refuse = (problem: string, remedy = REMEDY, cause?: unknown): never => {
    throw new InputError(place, problem, remedy, { cause });
  };
  if (bytes.length > LARGEST_MB * 1e6) refuse(`is larger than ${LARGEST_MB} MB: no replay is`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    refuse("is no JSON: the file is cut off, or no replay", REMEDY, cause);
  }
  if (!isObject(value) || value.summitry !== "replay") refuse("is no replay file");
  const replay = value as unknown as Replay;
  if (replay.version !== REPLAY_VERSION)
    refuse(`has version ${JSON.stringify(replay.version)}; this Summitry reads version ${REPLAY_VERSION}`);
  let problem: string | null;
  try {
    problem = shapeProblem(replay) ?? editedPart(replay);
  } catch (cause) {
    // Nested deeper than anything of ours.
    return refuse("is no replay file", REMEDY, cause);
  }
  return problem ? refuse(problem) : replay;
}

function editedPart(replay: Replay): string | null {
  const unfit = "was edited: it does not fit its hash";
  const part = PARTS.find((name) => replay.seals[name] !== idOf(replay[name]));
  if (part) return `the ${part} ${unfit}`;
  for (const table of TABLES)
    for (const [hash, row] of replay.rows[table])
      if (hash !== hashOfRow(table, row, replay.lists)) return `the ${wordOf(table)} ${nameOf(table, row)} ${unfit}`;
  return null;
}

function hashOfRow(table: keyof ReplayRows, row: object, lists: Lists): string {
  return table === "contacts" ? hashOf(unpackContact(row as CompactContact, lists)) : idOf(row);
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isDayOrNull = (value: unknown): boolean => value === null || (typeof value === "string" && isDay(value));

/** What of the outer shape is wrong, in words; what is inside the rows shows when they are judged. */
function shapeProblem(value: unknown): string | null {
  const { terms, claim, constants, asked, rows, lists, verdict, seals } = value as Loose;
  for (const [name, part] of Object.entries({ terms, claim, constants, rows, lists, verdict, seals }))
    if (!isObject(part)) return `has no ${name}`;
  const { ruleSet, published, asOf } = terms as Loose;
  if (typeof ruleSet !== "string" || !isDayOrNull(published) || !isDayOrNull(asOf))
    return "has terms that are no rule set and days";
  const { participants, sources } = lists as Loose;
  if (!Array.isArray(participants) || !participants.every(isObject)) return "has no list of participants";
  if (!Array.isArray(sources) || !sources.every((s) => typeof s === "string")) return "has no list of sources";
  const places = (of: unknown, length: number): boolean =>
    Array.isArray(of) && of.every((at) => Number.isInteger(at) && at >= 0 && at < length);
  for (const table of TABLES) {
    const list = (rows as Loose)[table];
    if (!Array.isArray(list)) return `has no ${table}`;
    if (!list.every((r) => Array.isArray(r) && r.length === 2 && typeof r[0] === "string" && isObject(r[1])))
      return `has ${table} that are no rows with hashes`;
  }
  const contacts = (rows as Loose).contacts as readonly Sealed<Loose>[];
  for (const [, row] of contacts)
    if (!places(row.participants, participants.length) || !places(row.sources, sources.length))
      return `has a contact ${String(row.id)} whose participants or sources are not in the file`;
  // Once each, in order: no list is longer than there are contacts.
  const ascending = (list: readonly number[]): boolean => list.every((at, i) => i === 0 || list[i - 1]! < at);
  const answers = (of: unknown): boolean =>
    isObject(of) &&
    isObject(of.query) &&
    places(of.contacts, contacts.length) &&
    ascending(of.contacts as readonly number[]);
  if (!Array.isArray(asked) || !asked.every(answers)) return "has answers that are no queries with contacts";
  if (hasWildPattern(claim) || hasWildPattern(asked)) return "has a class of office-holders with a pattern too wild";
  return null;
}

/** Titles are matched by patterns: those that repeat a repetition could be tried for ever. */
function hasWildPattern(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasWildPattern);
  if (!isObject(value)) return false;
  const { title } = value;
  // A title as written is no pattern, but is as harmless when it is short and repeats nothing.
  if (typeof title === "string" && (title.length > 2000 || /\)[*+{]/.test(title))) return true;
  return Object.values(value).some(hasWildPattern);
}
