/** Verdicts as given over time, what changed under them, and the walk from one to what it rests on. */
import { createHash } from "node:crypto";
import type { Contact } from "../../model/contact.ts";
import type {
  ContactChange,
  Correction,
  Evaluation,
  KeptVerdict,
  LedgerChange,
  Terms,
} from "../../model/correction.ts";
import type { Figure } from "../../model/figure.ts";
import type { Query } from "../../model/query.ts";
import type { CheckedClaim } from "../../model/verdict.ts";
import { bearing, bears, type Seen } from "../bearing.ts";
import type { Trace } from "../ledger.ts";
import type { Change } from "../store.ts";
import type { Applied } from "./append.ts";
import type { Connection } from "./connection.ts";
import { pack, unpack } from "./packing.ts";

/** The number of the last change recorded. */
export function stateOf(db: Connection): number {
  return db.prepare("select coalesce(max(seq), 0) from changes").pluck().get() as number;
}

type VerdictRow = readonly [
  seq: number,
  claim: string,
  at: string,
  state: number,
  terms: string,
  asked: Packed,
  body: Packed,
];
type Packed = string | Buffer;
const COLUMNS = "seq, claim, at, state, terms, asked, body";
const LAST = "seq in (select max(seq) from verdicts group by claim)";

export function keepVerdicts(db: Connection, evaluations: readonly Evaluation[], state: number, at: string): number {
  const last = db.prepare("select seq, terms, hash from verdicts where claim = ? order by seq desc limit 1").raw();
  const holds = db.prepare("update verdicts set state = ?, asked = ? where seq = ?");
  const put = db.prepare(
    "insert into verdicts (claim, at, state, terms, asked, hash, body) values (?, ?, ?, ?, ?, ?, ?)",
  );
  let other = 0;
  db.transaction(() => {
    for (const { checked, terms, asked } of evaluations) {
      const body = JSON.stringify(checked);
      const hash = createHash("sha256").update(body).digest("hex");
      const [seq, lastTerms, lastHash] = (last.get(checked.claim.id) ?? []) as [number?, string?, string?];
      const questions = pack(JSON.stringify(asked));
      if (lastHash === hash && lastTerms === JSON.stringify(terms)) holds.run(state, questions, seq);
      else other += put.run(checked.claim.id, at, state, JSON.stringify(terms), questions, hash, pack(body)).changes;
    }
  }).immediate();
  return other;
}

/** Records what a change did where there are verdicts that may rest on it. */
export function recordChange(
  db: Connection,
  change: Change,
  { touched, reference }: Applied,
  contacts: readonly ContactChange[],
): void {
  const nothing = contacts.length === 0 && touched.coverage.length === 0 && reference.length === 0;
  if (nothing || db.prepare("select 1 from verdicts limit 1").get() === undefined) return;
  const withdrawn = new Set((change.withdraw ?? []).map(({ kind, key }) => `${kind} ${key}`));
  const id = db.prepare("select id from records where kind = ? and key = ?").pluck();
  const idsOf = (kind: "row" | "coverage" | "judgement", gone: boolean | null): readonly string[] => {
    const keys = touched[kind].filter((key) => gone === null || withdrawn.has(`${kind} ${key}`) === gone);
    return [...new Set(keys.map((key) => id.get(kind, key) as string))].sort();
  };
  const body: Omit<LedgerChange, "at" | "contacts"> = {
    origin: change.origin,
    appended: idsOf("row", false),
    withdrawn: idsOf("row", true),
    judgements: idsOf("judgement", null),
    coverage: idsOf("coverage", null),
    reference,
    reason: change.reason ?? null,
  };
  const { lastInsertRowid } = db
    .prepare("insert into changes (at, body) values (?, ?)")
    .run(change.at ?? "", JSON.stringify(body));
  const put = db.prepare("insert into changed_contacts (change, before, after) values (?, ?, ?)");
  for (const { before, after } of contacts)
    put.run(lastInsertRowid, before && pack(JSON.stringify(before)), after && pack(JSON.stringify(after)));
}

/** The verdicts kept last that a change since can bear on; of the others it is noted that they hold still. */
export function dueVerdicts(
  db: Connection,
  { all = false, claims }: { readonly all?: boolean; readonly claims?: readonly string[] } = {},
): readonly KeptVerdict[] {
  const state = stateOf(db);
  const changes = changesRead(db);
  const behind = db
    .prepare(`select ${COLUMNS} from verdicts where ${LAST} ${all ? "" : "and state < ?"} order by seq`)
    .raw()
    .all(...(all ? [] : [state])) as VerdictRow[];
  const wanted = claims && new Set(claims);
  const holds = db.prepare("update verdicts set state = ? where seq = ?");
  const due: VerdictRow[] = [];
  const still: VerdictRow[] = [];
  for (const row of behind) {
    const [, claim, , since, , asked] = row;
    if (wanted && !wanted.has(claim)) continue;
    if (all || changes.between(since, state).some((seen) => bears(seen, parsed<Query[]>(asked)))) due.push(row);
    else still.push(row);
  }
  if (still.length > 0)
    db.transaction(() => {
      for (const [seq] of still) holds.run(state, seq);
    }).immediate();
  return due.map(keptOf);
}

export function correctionsIn(db: Connection): readonly Correction[] {
  const several = "claim in (select claim from verdicts group by claim having count(*) > 1)";
  const rows = db.prepare(`select ${COLUMNS} from verdicts where ${several} order by seq`).raw().all() as VerdictRow[];
  const changes = changesRead(db);
  const earlier = new Map<string, VerdictRow>();
  const found: Correction[] = [];
  for (const row of rows) {
    const [, claim, , state] = row;
    const last = earlier.get(claim);
    earlier.set(claim, row);
    if (!last) continue;
    const [before, after] = [keptOf(last), keptOf(row)];
    if (!sameTerms(before, after)) continue;
    const asked = [...before.asked, ...after.asked];
    const because = changes.between(last[3], state).flatMap((seen) => bearing(seen, asked) ?? []);
    found.push({ claim, before, after, because });
  }
  return found;
}

/** The same rule set, day of publication and days of judgement: nothing but the ledger can have made a difference. */
function sameTerms(a: KeptVerdict, b: KeptVerdict): boolean {
  const days = ({ checked, terms }: KeptVerdict) => [terms.ruleSet, terms.published, checked.now.asOf].join();
  return days(a) === days(b);
}

/** The changes after one state up to another, each read once. */
function changesRead(db: Connection): { between(after: number, upTo: number): readonly Seen[] } {
  const get = db.prepare("select at, body from changes where seq = ?").raw();
  const contacts = db.prepare("select before, after from changed_contacts where change = ?").raw();
  const read = new Map<number, Seen>();
  const one = (seq: number): Seen => {
    const known = read.get(seq);
    if (known) return known;
    const [at, body] = get.get(seq) as [string, string];
    const list = contacts.all(seq) as [Packed | null, Packed | null][];
    const change: LedgerChange = {
      ...(JSON.parse(body) as Omit<LedgerChange, "at" | "contacts">),
      at,
      contacts: list.map(([before, after]) => ({
        before: before === null ? null : parsed<Contact>(before),
        after: after === null ? null : parsed<Contact>(after),
      })),
    };
    const seen = { change, memory: new Map() };
    read.set(seq, seen);
    return seen;
  };
  return {
    between: (after, upTo) => Array.from({ length: Math.max(0, upTo - after) }, (_, i) => one(after + 1 + i)),
  };
}

function keptOf([, , at, , terms, asked, body]: VerdictRow): KeptVerdict {
  return {
    at,
    terms: JSON.parse(terms) as Terms,
    // Read when it is needed: who judges anew does not need it.
    get asked() {
      return parsed<Query[]>(asked);
    },
    checked: parsed<CheckedClaim>(body),
  };
}

const parsed = <T>(packed: Packed): T => JSON.parse(unpack(packed)) as T;

/** `CLAIM` is the last verdict on a claim; `CLAIM#2` its second figure as published (or now, without a date). */
export function verdictTrace(db: Connection, id: string, trace: (id: string) => Trace | null): Trace | null {
  const [, claim, number] = /^(.*?)(?:#(\d+))?$/s.exec(id) as unknown as [string, string, string?];
  const body = db.prepare("select body from verdicts where claim = ? order by seq desc limit 1").pluck().get(claim);
  if (body === undefined) return null;
  const verdict = parsed<CheckedClaim>(body as Packed);
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
