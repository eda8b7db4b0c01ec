/** Persons by any of their names, in English, Chinese or Russian, and the offices that they held. */
import { z } from "@hono/zod-openapi";
import { stateOf } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import { found } from "../problem.ts";
import { chosen, rosterShape } from "../roster-list.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns("id", "name", "country", "born", "wikidata", "names.en", "names.zh", "names.ru");

export const persons = [
  endpoint({
    method: "get",
    path: "/persons",
    summary: "Persons, by id or, with a name, by how well it fits",
    query: z.strictObject({ ...rosterShape, ...listShape }),
    answers: schemas.listOf("persons", schemas.person),
    isList: true,
    async answer({ ledger, query }) {
      const { roster } = await stateOf(ledger);
      const items = await chosen("persons", query, roster.person, ledger);
      return { list: { name: "persons", head: {}, columns: COLUMNS, page: pagesOf(items) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/persons/{id}",
    summary: "One person, with the offices held",
    query: z.strictObject({}),
    answers: schemas.personWithTenures,
    async answer({ ledger, id }) {
      const { roster } = await stateOf(ledger);
      return { json: { ...found(roster.person.get(id), "person", id), tenures: roster.tenuresOf.get(id) ?? [] } };
    },
  }),
];
