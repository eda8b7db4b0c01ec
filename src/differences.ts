/** A list of contacts beside a ledger: lists → resolve → ledger → measure → diff, in this order. */
import type { ListDiff } from "./diff/diff.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { List, ListContext, ListedRow } from "./lists/read-list.ts";
import type { ContactStatus } from "./model/contact.ts";
import { InputError } from "./model/errors.ts";
import type { ContactKind } from "./model/mention.ts";
import { addDays } from "./model/period.ts";
import type { Query } from "./model/query.ts";
import type { Roster } from "./model/roster.ts";
import { folded } from "./model/spelling.ts";
import { dataFolder } from "./paths.ts";

export type { Difference, DifferenceLabel, ListDiff } from "./diff/diff.ts";
export type { ListMapping } from "./lists/mapping.ts";
export type { List, ListedRow, UnreadRow } from "./lists/read-list.ts";

/** A file, or a part of one, as text. */
export interface NamedText {
  readonly text: string;
  /** For messages. */
  readonly name: string;
}

/**
 * A CSV list by its mapping (JSON), or by one that is guessed from its headers.
 * @throws InputError where the mapping does not fit, or nothing can be guessed
 */
export async function readListOf({ text, name }: NamedText, mapping: NamedText | null, ledger: Ledger): Promise<List> {
  const [{ readList, tableOf }, { guessMapping, parseMapping }] = await Promise.all([
    import("./lists/read-list.ts"),
    import("./lists/mapping.ts"),
  ]);
  const table = tableOf(text, name);
  const known = mapping
    ? parseMapping(mapping.text, mapping.name)
    : guessMapping(
        table.headers,
        table.rows.map((r) => r.fields),
      );
  return readList(table, known, name, await listContext(await ledger.roster()));
}

/** What the rows of a list are read with. */
export async function listContext(roster: Roster): Promise<ListContext> {
  const [{ placeIndex }, { loadTerritories }, { resolveParty }] = await Promise.all([
    import("./lists/places.ts"),
    import("./ledger/load-territories.ts"),
    import("./resolve/index.ts"),
  ]);
  return {
    resolve: (party, day) => resolveParty(party, day, { roster }),
    titles: new Set(roster.offices.flatMap((o) => o.titles.en.map(folded))),
    placeOf: placeIndex(roster.countries, loadTerritories(dataFolder)),
  };
}

/** Slips of a year are found; what is further off is another contact. */
const AROUND_DAYS = 370;
const ANY_STATUS: readonly ContactStatus[] = ["held", "planned", "postponed", "cancelled", "disputed"];

/**
 * Every difference between a list and the ledger's contacts in its scope, under the query's rule set.
 * @throws InputError where no row can be read, or for a rule set that the ledger does not have
 */
export async function diffList(list: List, query: Query, ledger: Ledger): Promise<ListDiff> {
  const [{ diffOf }, { scopeOf }, { coverageOf }, { loadTerritories }] = await Promise.all([
    import("./diff/diff.ts"),
    import("./diff/scope.ts"),
    import("./measure/coverage.ts"),
    import("./ledger/load-territories.ts"),
  ]);
  if (list.rows.length === 0)
    throw new InputError(
      list.name,
      `no row can be compared; line ${list.unread[0]?.line}: ${list.unread[0]?.reason}`,
      "Look at the mapping.",
    );
  const ruleSets = await ledger.ruleSets();
  const ruleSet = ruleSets.find((r) => r.id === (query.ruleSet ?? "default"));
  if (!ruleSet)
    throw new InputError(
      "--rule-set",
      `no rule set "${query.ruleSet}"`,
      `One of ${ruleSets.map((r) => r.id).join(", ")}.`,
    );
  const roster = await ledger.roster();
  const scope = scopeOf(list.rows, query, roster);
  const { kinds, from, to } = scope;
  const status = query.status ?? ANY_STATUS;
  const statements = await ledger.coverage();
  return diffOf(list, {
    ...{ query, ruleSet, ruleSets, roster },
    geography: { territories: loadTerritories(dataFolder), countries: roster.country },
    expected: await ledger.contacts({ ...query, kinds, from, to, status }),
    around: await ledger.contacts({
      ...sideOf(list.rows),
      kinds: alike(kinds),
      from: addDays(from, -AROUND_DAYS),
      to: addDays(to, AROUND_DAYS),
      status,
    }),
    coverageOf: (asked) => coverageOf(statements, asked, roster),
  });
}

/** One may be taken for another: meeting, call, video. */
const alike = (kinds: readonly ContactKind[]): readonly ContactKind[] => [
  ...(kinds.includes("visit") ? (["visit"] as const) : []),
  ...(kinds.some((k) => k !== "visit") ? (["meeting", "call", "video"] as const) : []),
];

/** The country that all rows have on one side. */
function sideOf(rows: readonly ListedRow[]): Pick<Query, "between"> {
  const [home, place] = [new Set(rows.map((r) => r.home)), new Set(rows.map((r) => r.country))];
  const [only] = home.size === 1 ? home : place.size === 1 ? place : [];
  return only ? { between: [only] } : {};
}
