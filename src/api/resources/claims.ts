/** Claims that were checked and kept, each with its last verdict. */
import { z } from "@hono/zod-openapi";
import { claimJson } from "../../asking/check-json.ts";
import type { KeptVerdict } from "../../model/correction.ts";
import { endpoint } from "../endpoint.ts";
import { columns, pagesOf } from "../list.ts";
import { listShape, word } from "../parameters.ts";
import { found } from "../problem.ts";
import * as schemas from "../schemas.ts";

const COLUMNS = columns<object>(
  ...["id", "document", "span", "quote", "type", "interpretation", "verdict", "ruleSet", "published", "given"],
  ...["now.asOf", "now.verdict", "now.reason", "asPublished.asOf", "asPublished.reason", "missing"],
);

export const claims = [
  endpoint({
    method: "get",
    path: "/claims",
    summary: "The kept claims with their last verdicts, in the order of checking",
    query: z.strictObject({ document: word("only those of this document").optional(), ...listShape }),
    answers: schemas.listOf("claims", schemas.claim),
    isList: true,
    async answer({ ledger, query: { document } }) {
      const kept = await ledger.due({ all: true });
      const items = kept.filter((k) => !document || k.checked.claim.document === document).map(keptJson);
      return { list: { name: "claims", head: {}, columns: COLUMNS, page: pagesOf(items) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/claims/{id}",
    summary: "One kept claim with its last verdict",
    query: z.strictObject({}),
    answers: schemas.claim,
    async answer({ ledger, id }) {
      const [kept] = await ledger.due({ all: true, claims: [id] });
      return { json: keptJson(found(kept, "claim", id)) };
    },
  }),
];

/** As in a check, with its document and the terms in which it was judged. */
function keptJson({ checked, terms, at }: KeptVerdict) {
  return { ...claimJson(checked), document: checked.claim.document, ...terms, given: at };
}
