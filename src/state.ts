/** A ledger as it stands: its roster, and what judging claims asks of it. */
import type { Ledger } from "./ledger/ledger.ts";
import type { State } from "./replay/reevaluate.ts";

/** One state of a ledger, to be asked much while it does not change. */
export async function stateOf(ledger: Ledger): Promise<State> {
  const [{ resolveClaim }, { remembering }] = await Promise.all([
    import("./resolve/index.ts"),
    import("./ledger/remembering.ts"),
  ]);
  return {
    ledger: remembering(ledger),
    roster: await ledger.roster(),
    ruleSets: await ledger.ruleSets(),
    resolve: resolveClaim,
  };
}
