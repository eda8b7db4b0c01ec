/** A ledger in one state, asked much: queries that differ in their days, levels or kinds alone share one walk. */
import { type Contact, startingIn } from "../model/contact.ts";
import { FIRST_DAY, LAST_DAY } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { LedgerReader } from "./ledger.ts";
import { inScope, timeOf } from "./scope.ts";

/** Answers as the reader does, for as long as the ledger is not changed. */
export function remembering(reader: LedgerReader): LedgerReader {
  const walks = new Map<string, Promise<readonly Contact[]>>();
  /** What only the store can see, and what narrows most; `inScope` and `timeOf` decide the rest as they do in a store. */
  const walk = ({ between, persons, anyPerson, offices, sideGroup, status }: Query): Promise<readonly Contact[]> => {
    const wide = { between, persons, anyPerson, offices, sideGroup, status };
    const key = JSON.stringify(wide);
    const found = walks.get(key) ?? reader.contacts(JSON.parse(key));
    walks.set(key, found);
    return found;
  };
  const among = async (query: Query, time: "in" | "cut") => {
    const last = [query.to, query.asOf].reduce<string>((a, b) => (b && b < a ? b : a), LAST_DAY);
    // What is known to the month or the year alone may begin before the first day, and lie in it.
    const near = startingIn(await walk(query), `${(query.from ?? FIRST_DAY).slice(0, 4)}-01-01`, last);
    return near.filter((c) => timeOf(c, query) === time && inScope(c, query));
  };
  let coverage: ReturnType<LedgerReader["coverage"]> | undefined;
  return {
    ...reader,
    contacts: (query) => among(query, "in"),
    cut: (query) => among(query, "cut"),
    coverage: () => {
      coverage ??= reader.coverage();
      return coverage;
    },
  };
}
