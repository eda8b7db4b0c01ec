/** The countries of the roster, by what they are called. */
import { z } from "@hono/zod-openapi";
import { stateOf } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns("id", "names.en", "names.zh", "names.ru", "kind", "existsFrom", "existsTo");

export const countries = [
  endpoint({
    method: "get",
    path: "/countries",
    summary: "The countries and territories of the roster, in the three languages",
    query: z.strictObject(listShape),
    answers: schemas.listOf("countries", schemas.country),
    isList: true,
    async answer({ ledger }) {
      const { roster } = await stateOf(ledger);
      const items = roster.countries.map(({ id, names, kind, existsFrom, existsTo }) => ({
        ...{ id, names, kind, existsFrom, existsTo },
      }));
      return { list: { name: "countries", head: {}, columns: COLUMNS, whole: true, page: pagesOf(items) } };
    },
  }),
];
