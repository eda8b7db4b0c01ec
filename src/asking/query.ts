/** Words as a user gives them, on the command line or in an address → a Query. Problems name the long option. */
import type { ContactStatus } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import { InputError } from "../model/errors.ts";
import { CONTACT_KINDS, type ContactKind } from "../model/mention.ts";
import type { Rank } from "../model/office.ts";
import { parsePeriod, parseWindow } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { openLedger } from "../summitry.ts";

export type Ledger = Awaited<ReturnType<typeof openLedger>>;

/** A field a long option: `asOf` is `--as-of`, and the parameter `as-of` of an address. */
export interface QueryWords {
  readonly between?: string;
  readonly person?: readonly string[];
  readonly office?: readonly string[];
  readonly level?: string;
  readonly kind?: string;
  readonly direction?: string;
  readonly from?: string;
  readonly to?: string;
  readonly window?: string;
  readonly asOf?: string;
  readonly status?: string;
  readonly ruleSet?: string;
}

const STATUSES: readonly ContactStatus[] = [
  ...(["held", "planned", "postponed", "cancelled", "denied", "hypothetical", "disputed"] as const),
];

/** What each word means, with the form of its value: for the help of the command line and the reference of the API. */
export const QUERY_WORDS = {
  between: ["<countries>", "of this pair (CHN,RUS), or of one country with anyone"],
  person: ["<who>", "with this person: an id, its beginning, or a name; several: with all"],
  office: ["<office>", "with the holder of this office; several: of any"],
  level: ["<n>", "1 leader to 6 envoy, or above: on both sides, for visits of the traveller"],
  kind: ["<kinds>", "visit, meeting, call, video; several with commas"],
  direction: ["<a-b>", "'CHN->RUS': the guest travels, the host receives; * is any country"],
  from: ["<date>", "first day: YYYY, YYYY-MM or YYYY-MM-DD"],
  to: ["<date>", "last day, the same"],
  window: ["<days>", "the same days of every year: 01-01..08-20"],
  "as-of": ["<date>", "only what had begun by this day"],
  status: ["<words>", "held (default), planned, postponed, cancelled, denied, disputed"],
  "rule-set": ["<name>", "the convention of counting (default: default)"],
} as const;

/** The words that may be given several times. */
export const SEVERAL: ReadonlySet<string> = new Set(["person", "office"]);

export async function readQuery(words: QueryWords, ledger: Ledger): Promise<Query> {
  const persons = await Promise.all((words.person ?? []).map((word) => one("persons", "--person", word, ledger)));
  const offices = await Promise.all((words.office ?? []).map((word) => one("offices", "--office", word, ledger)));
  const query: Query = {
    ...(words.between ? { between: await pairOf(words.between, ledger) } : {}),
    ...(persons.length > 0 ? { persons } : {}),
    ...(offices.length > 0 ? { offices } : {}),
    ...(words.level ? { level: levelOf(words.level) } : {}),
    ...(words.kind ? { kinds: wordsOf("--kind", words.kind, CONTACT_KINDS) as ContactKind[] } : {}),
    ...(words.direction ? { direction: await directionOf(words.direction, ledger) } : {}),
    ...(words.from ? { from: parsePeriod(words.from, "--from").start } : {}),
    ...(words.to ? { to: parsePeriod(words.to, "--to").end } : {}),
    ...(words.window ? { window: parseWindow(words.window) } : {}),
    ...(words.asOf ? { asOf: parsePeriod(words.asOf, "--as-of").end } : {}),
    ...(words.status ? { status: wordsOf("--status", words.status, STATUSES) as ContactStatus[] } : {}),
    ...(words.ruleSet ? { ruleSet: words.ruleSet } : {}),
  };
  if (query.from && query.to && query.from > query.to)
    throw new InputError(`--from ${words.from} --to ${words.to}`, "the first day is after the last", "Swap them.");
  return query;
}

/** The rule set that a query names, "default" where it names none. */
export function ruleSetOf(query: Query, ruleSets: readonly RuleSet[]): RuleSet {
  const id = query.ruleSet ?? "default";
  const found = ruleSets.find((r) => r.id === id);
  if (!found)
    throw new InputError("--rule-set", `no rule set "${id}"`, `One of ${ruleSets.map((r) => r.id).join(", ")}.`);
  return found;
}

/** What the words name, where they name one: an id, a full name, the beginning of an id, or a part of a name. */
async function one(
  of: "persons" | "offices" | "countries",
  option: string,
  words: string,
  ledger: Ledger,
): Promise<string> {
  const found = await ledger.namesLike(of, words.trim());
  const best = found.filter((f) => f.fit === found[0]?.fit);
  if (best.length === 1 && best[0]?.fit !== "near") return best[0]!.id;
  const list = best.slice(0, 8).map((f) => `${f.id} (${f.name})`);
  const more = best.length > 8 ? ` and ${best.length - 8} more` : "";
  if (best[0]?.fit !== "near" && best.length > 1)
    throw new InputError(`${option} ${words}`, `fits ${best.length} ${of}`, `Say which: ${list.join(", ")}${more}.`);
  throw new InputError(
    `${option} ${words}`,
    `no such ${of.replace(/ies$/, "y").replace(/s$/, "")} in the roster`,
    list.length > 0 ? `Perhaps ${list.join(", ")}.` : "Give an id of data/roster, or a name.",
  );
}

/** A pair as an argument: CHN-RUS or China,Russia; 'CHN->RUS' for one direction. */
export async function readPair(text: string, ledger: Ledger): Promise<Pick<Query, "between" | "direction">> {
  if (text.includes("->")) return { direction: await directionOf(text, ledger) };
  // Some names have a hyphen: those go with a comma.
  const words = text.split(text.includes(",") ? "," : "-");
  if (words.length !== 2 || words.some((word) => !word.trim()))
    throw new InputError(text, "is no pair", "For instance CHN-RUS, or 'CHN->RUS' for one direction, in quotes.");
  return { between: await pairOf(words.join(","), ledger) };
}

async function pairOf(text: string, ledger: Ledger): Promise<readonly CountryId[]> {
  const words = text.split(",").filter((word) => word.trim());
  if (words.length === 0 || words.length > 2)
    throw new InputError(`--between ${text}`, "takes one country or two", "For instance CHN,RUS.");
  return Promise.all(words.map((word) => one("countries", "--between", word, ledger)));
}

async function directionOf(text: string, ledger: Ledger): Promise<NonNullable<Query["direction"]>> {
  const [from, to, ...rest] = text.split(/\s*->\s*/);
  if (!from || !to || rest.length > 0)
    throw new InputError(
      `--direction ${text}`,
      "is not of the form A->B",
      "For instance 'CHN->RUS' or 'USA->*', in quotes.",
    );
  const end = (word: string) => (word === "*" ? "*" : one("countries", "--direction", word, ledger));
  return { from: await end(from), to: await end(to) };
}

function levelOf(text: string): Rank {
  if (!/^[1-6]$/.test(text))
    throw new InputError(
      `--level ${text}`,
      "is no level",
      "1 leader, 2 deputy leader, 3 senior, 4 minister, 5 deputy minister, 6 envoy.",
    );
  return Number(text) as Rank;
}

function wordsOf(option: string, text: string, allowed: readonly string[]): readonly string[] {
  const words = [...new Set(text.split(",").map((word) => word.trim()))];
  const strange = words.find((word) => !allowed.includes(word));
  if (strange !== undefined)
    throw new InputError(`${option} ${text}`, `no ${option.slice(2)} "${strange}"`, `Some of ${allowed.join(", ")}.`);
  return words;
}
