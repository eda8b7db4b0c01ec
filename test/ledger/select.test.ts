/** Columns give what scope.ts gives: random queries over the starter ledger, asked both ways. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COUNT_KEYS, type CountKey } from "../../src/measure/count-keys.ts";
import { countUnder } from "../../src/measure/counts.ts";
import { admits } from "../../src/measure/rule-sets.ts";
import { selectionOf } from "../../src/model/column-builder.ts";
import { idAt } from "../../src/model/columns.ts";
import type { Contact } from "../../src/model/contact.ts";
import { CONTACT_KINDS } from "../../src/model/mention.ts";
import type { Query } from "../../src/model/query.ts";
import type { Roster } from "../../src/model/roster.ts";
import type { RuleSet } from "../../src/model/rule-set.ts";
import { openLedger } from "../../src/summitry.ts";
import { temporaryFolder } from "./small-data.ts";

type Ledger = Awaited<ReturnType<typeof openLedger>>;
const path = join(temporaryFolder(), "ledger.sqlite");
let ledger: Ledger;
let roster: Roster;
let ruleSets: readonly RuleSet[];
let all: readonly Contact[];

beforeAll(async () => {
  ledger = await openLedger({ path });
  roster = await ledger.roster();
  ruleSets = await ledger.ruleSets();
  all = await ledger.contacts({});
}, 120_000);
afterAll(() => ledger.close());

/** Numbers from 0 to 1, the same in every run. */
function chance(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    return x / 2 ** 32;
  };
}

/** A query that holds a contact drawn at random, so that few are empty, and parts of it drawn at random too. */
function anyQuery(next: () => number): Query {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const contact = pick(all);
  const countries = [...new Set(contact.participants.flatMap((p) => p.country ?? [])), contact.place?.country ?? "USA"];
  const persons = contact.participants.flatMap((p) => p.person ?? []);
  const offices = contact.participants.flatMap((p) => p.office ?? []);
  const year = +contact.start.slice(0, 4);
  const day = () => `${String(pick([1, 2, 3, 8, 12])).padStart(2, "0")}-${pick(["01", "15", "28"])}`;
  const rank = () => pick([1, 2, 3, 4, 5, 6] as const);
  const end = () => (next() < 0.3 ? "*" : pick(countries));
  const parts: readonly (() => Query)[] = [
    () => ({ between: [pick(countries)] }),
    () => ({ between: [pick(countries), pick(countries)] }),
    () => (persons.length > 0 ? { persons: [pick(persons)] } : {}),
    () => (persons.length > 0 ? { anyPerson: [pick(persons), "xi-jinping-1953"] } : {}),
    () => (offices.length > 0 ? { offices: [pick(offices), "USA-president"] } : {}),
    () => ({ level: rank() }),
    () => ({ sideLevel: { [pick(countries)]: rank() } }),
    () => ({ kinds: CONTACT_KINDS.filter(() => next() < 0.5) }),
    () => ({ direction: { from: end(), to: end() } }),
    () => ({ from: `${year - 3}-${day()}` }),
    () => ({ to: `${year + 3}-${day()}` }),
    () => ({ asOf: contact.start }),
    () => ({ window: { from: day(), to: day() } }),
    () => ({ status: ["planned", "held"] }),
    () => ({ city: contact.place?.cities[0] ?? "Moscow" }),
  ];
  return Object.assign({}, ...parts.filter(() => next() < 0.18).map((part) => part()));
}

const ids = (contacts: readonly Contact[]) => contacts.map((c) => c.id);

describe("columns", () => {
  it("hold what scope.ts holds, for random queries", async () => {
    const next = chance(20_240_820);
    let found = 0;
    for (let n = 0; n < 120; n++) {
      const query = anyQuery(next);
      const { columns, inside, cut } = await ledger.selection(query);
      const slow = await ledger.contacts(query);
      expect(
        [...inside].map((i) => idAt(columns, i)),
        JSON.stringify(query),
      ).toEqual(ids(slow));
      expect(
        [...cut].map((i) => idAt(columns, i)),
        JSON.stringify(query),
      ).toEqual(ids(await ledger.cut(query)));
      if (slow.length > 0) found++;
    }
    expect(found).toBeGreaterThan(40);
  }, 120_000);

  it("count what the contacts count under each rule set, by any pair of keys", async () => {
    const next = chance(7);
    const coverage = await ledger.coverage();
    for (let n = 0; n < 40; n++) {
      const query = anyQuery(next);
      const by = COUNT_KEYS.filter(() => next() < 0.2).slice(0, 2) as readonly CountKey[];
      const input = { query, by, ruleSets, roster, coverage: coverage.slice(0, 3), rows: true };
      const [slow, cut] = [await ledger.contacts(query), await ledger.cut(query)];
      const rows = await ledger.rowsOf([...slow, ...cut]);
      const fast = countUnder(await ledger.selection(query), input);
      expect(fast).toEqual(countUnder(selectionOf(slow, roster, { cut, rows }), input));
      for (const [r, ruleSet] of ruleSets.entries()) {
        if (by.length > 0 || ruleSet.unit === "persons") continue;
        for (const { kind, count } of fast[r]!.rows)
          expect(count, `${ruleSet.id} ${kind} ${JSON.stringify(query)}`).toBe(
            slow.filter(
              (c) =>
                (kind === "contacts"
                  ? c.kind !== "visit" && (query.kinds?.includes(c.kind) ?? true)
                  : c.kind === kind) && admits(ruleSet, c, roster),
            ).length,
          );
      }
    }
  }, 120_000);

  it("are packed by a change of a ledger in which many are not", async () => {
    const copy = join(temporaryFolder(), "many.sqlite");
    (await openLedger({ path: copy })).close();
    const db = new Database(copy);
    const isPacked = () => db.prepare("select 1 from sqlite_master where name = 'packed'").get() !== undefined;
    const judged = async (id: string) => {
      const many = await openLedger({ path: copy });
      const judgement = { id, judgement: "different", subjects: [id, "other"], reason: "none", by: "me" } as const;
      await many.append({ judgements: [{ ...judgement, at: "2020-01-01" }] });
      return many;
    };
    (await judged("j1")).close();
    expect(isPacked()).toBe(false);
    db.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
      insert into contacts select printf('%016d', i), kind, status, start, end, precision,
        json_set(body, '$.id', printf('%016d', i)) from n, (select * from contacts order by id limit 1)`);
    const many = await judged("j2");
    expect(isPacked()).toBe(true);
    const { columns, inside } = await many.selection({});
    expect([...inside].map((i) => idAt(columns, i))).toEqual(ids(await many.contacts({})));
    many.close();
    db.close();
  }, 120_000);

  it("follow what is appended and withdrawn, in the process that did it and in others", async () => {
    const copy = join(temporaryFolder(), "copy.sqlite");
    ledger.close();
    copyFileSync(path, copy);
    ledger = await openLedger({ path });
    const [one, other] = [await openLedger({ path: copy }), await openLedger({ path: copy })];
    const same = async () => {
      for (const asked of [one, other]) {
        const { columns, inside } = await asked.selection({});
        expect([...inside].map((i) => idAt(columns, i))).toEqual(ids(await asked.contacts({})));
      }
    };
    await same();
    const visit = (await one.contacts({ kinds: ["visit"], between: ["USA", "FRA"] }))[0]!;
    const db = new Database(copy);
    db.prepare("delete from contacts where id = ?").run(visit.id);
    expect(await one.contacts({})).toHaveLength(all.length - 1);
    await same();
    const moved = { ...visit, start: "2001-02-03", participants: [] };
    db.prepare("insert into contacts values (?, 'visit', 'held', ?, ?, 'day', ?)").run(
      ...[visit.id, moved.start, moved.end, JSON.stringify(moved)],
    );
    await same();
    const { columns, inside } = await one.selection({ persons: [visit.participants[0]!.person!] });
    expect([...inside].map((i) => idAt(columns, i))).not.toContain(visit.id);
    db.close();
    one.close();
    other.close();
  }, 120_000);
});
