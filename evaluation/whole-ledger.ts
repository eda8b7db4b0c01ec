/** What a ledger holds after corpora and registers went into it: size, documents, mentions, contacts, doubts. */
import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { openLedger } from "../src/summitry.ts";

/** Fields of which statements about one contact can differ, as `reconcile` writes them. */
const DISAGREEMENT = /^(days|kind|class|status|cities): /;

export async function wholeLedgerLines(path: string): Promise<readonly string[]> {
  const sqlite = new Database(path, { readonly: true });
  const one = (sql: string): number => sqlite.prepare(sql).pluck().get() as number;
  const live = (of: string): string => `not exists (select 1 from withdrawn w where w.kind = '${of}' and w.key = x.id)`;
  const documents = (where: string): number =>
    one(`select count(*) from documents x where ${where} and ${live("document")}`);
  const [articles, shipped, imported] = [
    documents("row is null"),
    documents("row is not null and origin = 'data'"),
    documents("row is not null and origin = 'user'"),
  ];
  const mentions = one(`select count(*) from mentions x where ${live("mention")}`);
  sqlite.close();
  const ledger = await openLedger({ path });
  const contacts = await ledger.contacts({ status: ["held", "planned", "cancelled", "postponed", "disputed"] });
  ledger.close();
  const unresolved = contacts.flatMap((c) => c.participants.filter((p) => !p.person && p.name));
  const names = new Set(unresolved.map((p) => `${p.name} ${p.country ?? p.organisation}`));
  const conflicts = new Map<string, number>();
  for (const { reasons, status } of contacts) {
    const fields = new Set(reasons.flatMap((r) => DISAGREEMENT.exec(r)?.[1] ?? []));
    if (status === "disputed") fields.add("whether it took place");
    for (const field of fields) conflicts.set(field, (conflicts.get(field) ?? 0) + 1);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of contacts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([name, n]) => `${name} ${n}`)
      .join(", ") || "none";
  return [
    "| what | number |",
    "| --- | --- |",
    `| size on disk | ${(statSync(path).size / 1e6).toFixed(0)} MB |`,
    `| documents | ${articles + shipped + imported}: ${articles} texts, ${shipped} rows that are shipped, ${imported} rows of the imported registers |`,
    `| mentions | ${mentions} |`,
    `| contacts | ${contacts.length}: ${list(kinds)} |`,
    `| participants who are nobody in the roster | ${unresolved.length}, of ${names.size} names and titles |`,
    `| contacts whose statements differ, by field | ${list(conflicts)} |`,
  ];
}
