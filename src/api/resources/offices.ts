/** Offices by any of their titles, and who held them. */
import { z } from "@hono/zod-openapi";
import { stateOf } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape } from "../parameters.ts";
import { found } from "../problem.ts";
import { chosen, rosterShape } from "../roster-list.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns("id", "country", "organisation", "rank", "channel", "titles.en", "titles.zh", "titles.ru");

export const offices = [
  endpoint({
    method: "get",
    path: "/offices",
    summary: "Offices, by id or, with a title, by how well it fits",
    query: z.strictObject({ ...rosterShape, ...listShape }),
    answers: schemas.listOf("offices", schemas.office),
    isList: true,
    async answer({ ledger, query }) {
      const { roster } = await stateOf(ledger);
      const items = await chosen("offices", query, roster.office, ledger);
      return { list: { name: "offices", head: {}, columns: COLUMNS, page: pagesOf(items) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/offices/{id}",
    summary: "One office, with its holders",
    query: z.strictObject({}),
    answers: schemas.officeWithTenures,
    async answer({ ledger, id }) {
      const { roster } = await stateOf(ledger);
      return { json: { ...found(roster.office.get(id), "office", id), tenures: roster.tenuresIn.get(id) ?? [] } };
    },
  }),
];
