/** What any words find: documents that hold them, persons, offices and countries that bear them. */
import { z } from "@hono/zod-openapi";
import { endpoint } from "../endpoint.ts";
import { word } from "../parameters.ts";
import * as schemas from "../schemas.ts";
import { headOf } from "./documents.ts";

/** Of each kind. */
const MOST = 20;

export const search = [
  endpoint({
    method: "get",
    path: "/search",
    summary: "Documents, persons, offices and countries that words find, in any of the three languages",
    query: z.strictObject({ q: word('words, or a "quoted phrase"') }),
    answers: z.looseObject({
      q: z.string(),
      persons: z.array(schemas.named),
      offices: z.array(schemas.named),
      countries: z.array(schemas.named),
      documents: z.array(schemas.documentHead),
    }),
    async answer({ ledger, query: { q } }) {
      const named = async (of: "persons" | "offices" | "countries") => (await ledger.namesLike(of, q)).slice(0, MOST);
      const documents = (await ledger.search(q, MOST)).map(headOf);
      const [persons, offices, countries] = [await named("persons"), await named("offices"), await named("countries")];
      return { json: { q, persons, offices, countries, documents } };
    },
  }),
];
