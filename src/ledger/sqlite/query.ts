/**
 * A Query as SQL: the store narrows by indexes, and `inScope` has the last word, so that every store gives the same.
 * Plain SQL by decision: Kysely loads in some 110 ms here, a third of what a whole command may take.
 */
import type { Contact } from "../../model/contact.ts";
import type { Group } from "../../model/party.ts";
import type { Query } from "../../model/query.ts";
import { inScope, timeOf } from "../scope.ts";
import type { Connection } from "./connection.ts";

export function contactsIn(db: Connection, query: Query, time: "in" | "cut"): readonly Contact[] {
  const where: string[] = [];
  const values: unknown[] = [];
  const and = (sql: string, ...params: readonly unknown[]): void => {
    where.push(sql);
    values.push(...params);
  };

  const status = query.status ?? ["held"];
  and(`status in ${among(status)}`, ...status);
  if (query.kinds) and(`kind in ${among(query.kinds)}`, ...query.kinds);
  // The first of the month and the last of it: a contact of which only the month is known may lie anywhere in it.
  if (query.from) and("start >= ?", `${query.from.slice(0, 4)}-01-01`);
  if (query.to) and("start <= ?", `${query.to.slice(0, 4)}-12-31`);
  if (query.asOf) and("start <= ?", `${query.asOf.slice(0, 4)}-12-31`);
  if (time === "cut") and("precision <> 'day'");
  for (const country of query.between ?? [])
    and("id in (select contact from contact_countries where country = ?)", country);
  for (const person of query.persons ?? []) and("id in (select contact from sides where person = ?)", person);
  if (query.anyPerson)
    and(`id in (select contact from sides where person in ${among(query.anyPerson)})`, ...query.anyPerson);
  if (query.offices)
    and(
      `id in (select contact from offices_there where named = 1 and office in ${among(query.offices)})`,
      ...query.offices,
    );
  for (const [country, group] of Object.entries(query.sideGroup ?? {})) {
    const offices = officesOfGroup(db, group);
    and(
      `id in (select contact from offices_there where country = ? and office in ${among(offices)})`,
      country,
      ...offices,
    );
  }
  const sql = `select body from contacts where ${where.join(" and ")} order by start, id`;
  const bodies = db
    .prepare(sql)
    .pluck()
    .all(...values) as string[];
  return bodies
    .map((body) => JSON.parse(body) as Contact)
    .filter((contact) => timeOf(contact, query) === time && inScope(contact, query));
}

/** Those with other mentions than the one that names them; earlier ids are aliases too, and are no mentions. */
export function joinedContacts(db: Connection, limit: number): readonly Contact[] {
  const sql = `select body from contacts where id in (select contact from aliases)
    and json_array_length(body, '$.mentions') > 1 order by start desc, id limit ?`;
  return (db.prepare(sql).pluck().all(limit) as string[]).map((body) => JSON.parse(body) as Contact);
}

/** A list of as many placeholders. */
const among = (list: readonly unknown[]): string => `(${list.map(() => "?").join(", ")})`;

/** The offices that a class of office-holders means: by rank, channel and English title. */
function officesOfGroup(db: Connection, group: Group): readonly string[] {
  const offices = db
    .prepare(
      `select id, titles from offices where rank <= ? and rank >= ?
       ${group.channels ? `and channel in ${among(group.channels)}` : ""}`,
    )
    .all(group.level, group.from ?? 1, ...(group.channels ?? [])) as { id: string; titles: string }[];
  if (!group.title) return offices.map((o) => o.id);
  const title = new RegExp(group.title, "iu");
  return offices.filter((o) => (JSON.parse(o.titles) as string[]).some((t) => title.test(t))).map((o) => o.id);
}
