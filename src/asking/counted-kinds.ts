/** What a command that gives one number a window counts: contacts in the narrow sense, or visits, never both. */
import { InputError } from "../model/errors.ts";
import type { Query } from "../model/query.ts";

export function countedKinds(query: Query): Query {
  const kinds = query.kinds ?? ["meeting", "call", "video"];
  if (kinds.includes("visit") && kinds.length > 1)
    throw new InputError("--kind", "visits are a count of their own", "Ask for --kind visit, or for the others.");
  return { ...query, kinds };
}
