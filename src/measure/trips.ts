/**
 * Trips: one continuous absence of a traveller from home (definitions, section 1). Visits of one traveller whose days
 * overlap or abut are one trip, in whatever countries; a day at home, or an unknown one, between them makes two. All
 * held visits of the ledger tell it, not only those that a query asks for.
 */
import { ACCOMPANYING, CODES, type Columns, codeOf } from "../model/columns.ts";

const VISIT = codeOf(CODES.kind, "visit");
const HELD = codeOf(CODES.status, "held");

export interface Trips {
  /** For each contact the number of its trip, from 1; 0: no held visit. */
  readonly trips: Uint32Array;
  readonly count: number;
}

const known = new WeakMap<Columns, Trips>();

/** Who is told without a name makes a trip a visit. */
export function tripsOf(columns: Columns): Trips {
  const found = known.get(columns) ?? numbered(columns);
  known.set(columns, found);
  return found;
}

function numbered({
  size,
  kind,
  status,
  precision,
  start,
  end,
  sideFrom,
  sidePerson,
  sideFlags,
  words,
}: Columns): Trips {
  const trips = new Uint32Array(size);
  const tripOf = new Uint32Array(words.persons.length);
  const until = new Int32Array(words.persons.length);
  let last = 0;
  for (let i = 0; i < size; i++) {
    if (kind[i] !== VISIT || status[i] !== HELD) continue;
    let trip = 0;
    // A month is no day: whether its visit abuts another is not known.
    const dated = precision[i] === 0;
    for (let s = sideFrom[i]!; dated && trip === 0 && s < sideFrom[i + 1]!; s++) {
      const person = sideFlags[s]! & ACCOMPANYING ? 0 : sidePerson[s]!;
      if (person > 0 && tripOf[person]! > 0 && start[i]! <= until[person]! + 1) trip = tripOf[person]!;
    }
    if (trip === 0) trip = ++last;
    trips[i] = trip;
    for (let s = sideFrom[i]!; dated && s < sideFrom[i + 1]!; s++) {
      const person = sideFlags[s]! & ACCOMPANYING ? 0 : sidePerson[s]!;
      if (person === 0) continue;
      until[person] = tripOf[person] === trip ? Math.max(until[person]!, end[i]!) : end[i]!;
      tripOf[person] = trip;
    }
  }
  return { trips, count: last };
}
