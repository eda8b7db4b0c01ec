/** The whole ledger as JSON lines: each line a kind and its value, in a fixed order. */
import type { Connection } from "./connection.ts";
import { unpack } from "./packing.ts";

export function exportOf(db: Connection): string {
  const lines: string[] = [];
  const gone = new Set(db.prepare("select kind || ' ' || key from withdrawn").pluck().all() as string[]);
  const line = (kind: string, key: string, body: string): void => {
    const mark = gone.has(`${kind} ${key}`) ? ',"withdrawn":true' : "";
    lines.push(`{"${kind}":${body}${mark}}`);
  };
  const all = (sql: string): IterableIterator<string[]> =>
    db.prepare(sql).raw().iterate() as IterableIterator<string[]>;
  for (const [kind, key, body] of all("select kind, key, body from records order by kind, id, key"))
    line(kind as string, key as string, body as string);
  for (const [id, head, text] of all("select id, head, text from documents order by id"))
    line("document", id as string, JSON.stringify({ ...JSON.parse(head as string), text: unpack(text as string) }));
  for (const [id, body] of all("select id, body from mentions order by id"))
    line("mention", id as string, body as string);
  for (const [id, body] of all("select id, body from contacts order by start, id"))
    line("contact", id as string, body as string);
  return `${lines.join("\n")}\n`;
}
