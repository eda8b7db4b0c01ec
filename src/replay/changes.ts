/** A replay beside the ledger of today: what was added, is gone or changed of its rows, and whether the verdict did. */
import type { CheckContext } from "../check/check.ts";
import { CONSTANTS } from "../measure/constants.ts";
import type { Contact } from "../model/contact.ts";
import type { CheckedClaim } from "../model/verdict.ts";
import { nameOf, type Replay, type ReplayRows } from "./file.ts";
import { contactsOf, type Origin, recordClaim, sameVerdict } from "./replay.ts";

/** A row that is not as the file has it. */
export interface RowChange {
  readonly table: keyof ReplayRows;
  readonly id: string;
  readonly change: "added" | "gone" | "changed";
  /** For contacts: as in the file, and as in the ledger. */
  readonly before?: Contact;
  readonly after?: Contact;
}

export interface Since {
  readonly changes: readonly RowChange[];
  /** The verdict that the ledger gives now, as of the same days. */
  readonly checked: CheckedClaim;
  /** It is the same to the last byte. */
  readonly same: boolean;
}

/** Judges the claim of a file anew against a ledger, as of the days of the file. */
export async function sinceReplay(
  replay: Replay,
  context: Pick<CheckContext, "ledger" | "roster" | "ruleSets">,
  origin: Origin,
): Promise<Since> {
  const { ruleSet, published } = replay.terms;
  const terms = { ruleSet, published, asOf: replay.verdict.now.asOf };
  const { checked, replay: fresh } = await recordClaim(replay.claim, { ...context, ...terms }, origin);
  return {
    changes: [...contactChanges(replay, fresh), ...otherChanges(replay, fresh)],
    checked,
    same: sameVerdict(replay, checked),
  };
}

/** By id, or by an id that a contact bore before. */
function contactChanges(before: Replay, after: Replay): readonly RowChange[] {
  const earlier = new Map(contactsOf(before).map((c) => [c.id, c]));
  const hashes = new Map(before.rows.contacts.map(([hash, { id }]) => [id, hash]));
  const changes: RowChange[] = [];
  const met = new Set<string>();
  contactsOf(after).forEach((contact, i) => {
    const known = [contact.id, ...contact.aliases].find((id) => earlier.has(id));
    const old = known && earlier.get(known);
    if (known) met.add(known);
    if (!old) changes.push({ table: "contacts", id: contact.id, change: "added", after: contact });
    else if (hashes.get(old.id) !== after.rows.contacts[i]![0])
      changes.push({ table: "contacts", id: contact.id, change: "changed", before: old, after: contact });
  });
  for (const [id, contact] of earlier)
    if (!met.has(id)) changes.push({ table: "contacts", id, change: "gone", before: contact });
  return changes;
}

function otherChanges(before: Replay, after: Replay): readonly RowChange[] {
  const tables = (Object.keys(before.rows) as (keyof ReplayRows)[]).filter((t) => t !== "contacts");
  return tables.flatMap((table): readonly RowChange[] => {
    const named = ({ rows }: Replay) => new Map(rows[table].map(([hash, row]) => [nameOf(table, row), hash]));
    const [old, now] = [named(before), named(after)];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((id) => old.get(id) !== now.get(id))
      .map((id) => ({ table, id, change: !old.has(id) ? "added" : now.has(id) ? "changed" : "gone" }));
  });
}

/** The constants of this program that are not those of the file, as "haltRatio: 0.1, in the file 0.2". */
export function otherConstants({ constants }: Replay): readonly string[] {
  const own: Readonly<Record<string, number>> = CONSTANTS;
  const names = [...new Set([...Object.keys(constants), ...Object.keys(own)])];
  return names
    .filter((name) => own[name] !== constants[name])
    .map((name) => `${name}: ${own[name] ?? "none"}, in the file ${constants[name] ?? "none"}`);
}
