/** A ledger as it stands: its roster, and what judging claims asks of it. */
import type { Ledger } from "./ledger/ledger.ts";
import { createRoster, type Roster, type RosterTables } from "./model/roster.ts";
import type { State } from "./replay/reevaluate.ts";

const rosters = new WeakMap<RosterTables, Roster>();

/** A roster's indexes are made once for each of its tables. */
export function rosterOf(tables: RosterTables): Roster {
  const roster = rosters.get(tables) ?? createRoster(tables);
  rosters.set(tables, roster);
  return roster;
}

/** One state of a ledger, to be asked much while it does not change. */
export async function stateOf(ledger: Ledger): Promise<State> {
  const [{ resolveClaim }, { remembering }] = await Promise.all([
    import("./resolve/index.ts"),
    import("./ledger/remembering.ts"),
  ]);
  return {
    ledger: remembering(ledger),
    roster: rosterOf(await ledger.roster()),
    ruleSets: await ledger.ruleSets(),
    resolve: resolveClaim,
  };
}
