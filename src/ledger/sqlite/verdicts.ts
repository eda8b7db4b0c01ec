/** Verdicts as last given, so that `explain` can walk from one: derived, and replaced when the claim is checked anew. */

import type { Figure } from "../../model/figure.ts";
import type { CheckedClaim } from "../../model/verdict.ts";
import type { Trace } from "../ledger.ts";
import type { Connection } from "./connection.ts";

export function keepVerdicts(db: Connection, checked: readonly CheckedClaim[]): void {
  const put = db.prepare("insert or replace into verdicts (claim, body) values (?, ?)");
  db.transaction(() => {
    for (const one of checked) put.run(one.claim.id, JSON.stringify(one));
  }).immediate();
}

/** `CLAIM` is the verdict on a claim; `CLAIM#2` its second figure as published (or now, without a date). */
export function verdictTrace(db: Connection, id: string, trace: (id: string) => Trace | null): Trace | null {
  const [, claim, number] = /^(.*?)(?:#(\d+))?$/s.exec(id) as unknown as [string, string, string?];
  const body = db.prepare("select body from verdicts where claim = ?").pluck().get(claim) as string | undefined;
  if (body === undefined) return null;
  const verdict = JSON.parse(body) as CheckedClaim;
  const judged = verdict.asPublished ?? verdict.now;
  const under = (ids: readonly string[]): readonly Trace[] => [...new Set(ids)].flatMap((one) => trace(one) ?? []);
  if (number !== undefined) {
    const figure = judged.figures[Number(number) - 1];
    return figure ? figureTrace(id, figure, under) : null;
  }
  const statements = [judged.coverage, ...judged.figures.map((f) => f.coverage)].flatMap((c) => c.statements);
  const document = trace(verdict.claim.document);
  return {
    type: "verdict",
    id,
    verdict,
    withdrawn: false,
    below: [...(document ? [{ ...document, below: [] }] : []), ...under(judged.contacts), ...under(statements)],
  };
}

function figureTrace(id: string, figure: Figure, under: (ids: readonly string[]) => readonly Trace[]): Trace {
  return {
    type: "figure",
    id,
    figure,
    withdrawn: false,
    below: [...under(figure.contacts), ...under(figure.coverage.statements)],
  };
}
