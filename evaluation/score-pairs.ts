/**
 * Whether reconciliation makes one contact of the mentions that tell of one: pairwise and B-cubed precision, recall and
 * F1 over a labelled set. B-cubed after Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector
 * Space Model", 1998: the mean over mentions of how far the cluster of each is its own contact's.
 */
import type { ContactKind, Mention, MentionStatus } from "../src/model/mention.ts";
import { dayNumber, type Precision } from "../src/model/period.ts";
import type { Roster } from "../src/model/roster.ts";
import type { Testimony } from "../src/model/testimony.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";

/** A row of evaluation/mentions.jsonl: what one text or fact row states, and of which contact. */
export interface LabelledMention extends Stated {
  readonly id: string;
  /** The contact that is meant, by a name of our own. */
  readonly contact: string;
  /** A fact row's id, or the site of a page. */
  readonly source: string;
  /** The page's path; absent for fact rows. */
  readonly page?: string;
  readonly published: string | null;
  readonly kind: ContactKind;
  readonly basis: "stated" | "inferred";
  /** Countries that took part without a person named. */
  readonly others?: readonly string[];
  /** Where the program reads the text otherwise than it is meant. */
  readonly as_read?: Stated;
}

interface Stated {
  readonly status: MentionStatus;
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly place: string | null;
  readonly persons: readonly string[];
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PairScores {
  readonly mentions: number;
  readonly contacts: number;
  /** Pairs that are asked about: two persons shared, at most 45 days apart. */
  readonly same: number;
  readonly different: number;
  readonly pairwise: Agreement;
  readonly bcubed: Agreement;
  /** Pairs on which program and label differ. */
  readonly wrong: readonly { readonly a: string; readonly b: string; readonly label: "same" | "different" }[];
}

const NEAR_DAYS = 45;

/** `read`: score what the program reads of the texts, errors included, instead of what they state. */
export function scorePairs(rows: readonly LabelledMention[], roster: Roster, read = false): PairScores {
  const { contacts } = reconcile({
    testimonies: rows.map((row) => testimonyOf(row, roster, read)),
    roster,
    judgements: [],
    publishers: [],
    resolve: () => ({
      person: null,
      office: null,
      country: null,
      organisation: null,
      score: 0,
      reasons: [],
      rivals: [],
    }),
  });
  const found = new Map(contacts.flatMap((c) => c.mentions.map((m) => [m, c.id] as const)));
  const label = new Map(rows.map((r) => [r.id, r.contact]));
  const cluster = new Map(rows.map((r) => [r.id, found.get(r.id) ?? r.id]));
  const asked = pairsOf(rows);
  const wrong = asked
    .filter(([a, b]) => (label.get(a) === label.get(b)) !== (cluster.get(a) === cluster.get(b)))
    .map(([a, b]) => ({ a, b, label: label.get(a) === label.get(b) ? ("same" as const) : ("different" as const) }));
  const same = asked.filter(([a, b]) => label.get(a) === label.get(b)).length;
  return {
    mentions: rows.length,
    contacts: new Set(label.values()).size,
    same,
    different: asked.length - same,
    pairwise: pairwise(label, cluster),
    bcubed: bcubed(label, cluster),
    wrong,
  };
}

/** Over all pairs of items: of those put together the share that belong together, and of those the share put so. */
export function pairwise(label: ReadonlyMap<string, string>, cluster: ReadonlyMap<string, string>): Agreement {
  const pairs = (of: (id: string) => string): number => {
    const sizes = new Map<string, number>();
    for (const id of label.keys()) sizes.set(of(id), (sizes.get(of(id)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const both = pairs((id) => `${label.get(id)}\n${cluster.get(id)}`);
  return agreement(
    both,
    pairs((id) => cluster.get(id)!),
    pairs((id) => label.get(id)!),
  );
}

export function bcubed(label: ReadonlyMap<string, string>, cluster: ReadonlyMap<string, string>): Agreement {
  const ids = [...label.keys()];
  let precision = 0;
  let recall = 0;
  for (const id of ids) {
    const together = ids.filter((o) => cluster.get(o) === cluster.get(id));
    const own = ids.filter((o) => label.get(o) === label.get(id));
    const right = together.filter((o) => label.get(o) === label.get(id)).length;
    precision += right / together.length;
    recall += right / own.length;
  }
  return f1(precision / ids.length, recall / ids.length);
}

function agreement(both: number, put: number, belong: number): Agreement {
  return f1(put === 0 ? 1 : both / put, belong === 0 ? 1 : both / belong);
}

const f1 = (precision: number, recall: number): Agreement => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

function pairsOf(rows: readonly LabelledMention[]): (readonly [string, string])[] {
  return rows.flatMap((a, i) =>
    rows
      .slice(i + 1)
      .filter((b) => a.persons.filter((p) => b.persons.includes(p)).length > 1)
      .filter((b) => Math.abs(dayNumber(a.start) - dayNumber(b.start)) <= NEAR_DAYS)
      .map((b) => [a.id, b.id] as const),
  );
}

function testimonyOf(row: LabelledMention, roster: Roster, read: boolean): Testimony {
  const { status, start, end, precision, place, persons } = (read ? row.as_read : undefined) ?? row;
  const isRow = row.page === undefined;
  const span = { start: 0, end: 0 };
  const blank = { span, title: null, organisation: null, group: null, qualifier: null, refersTo: [] };
  const part = { role: "party", accompanying: false } as const;
  const mention: Mention = {
    id: row.id,
    document: row.page ?? `doc-${row.id}`,
    span,
    trigger: span,
    rule: isRow ? "row/facts" : "en/labelled",
    kind: row.kind,
    status,
    date: { start, end, precision, basis: row.basis },
    place: place ? { country: place, cities: [] } : null,
    occasion: null,
    parties: [
      ...persons.map((id) => {
        const person = roster.person.get(id);
        if (!person) throw new Error(`mentions.jsonl: ${row.id}: the roster has no person "${id}"`);
        const party = { ...blank, text: person.name, name: person.name, country: person.country };
        return { ...part, party, asserted: { person: id, office: null } };
      }),
      ...(row.others ?? []).map((country) => ({
        ...part,
        party: { ...blank, text: country, name: null, country },
        asserted: null,
      })),
    ],
    visitClass: null,
    purposes: [],
    count: null,
    partOfRow: null,
    confidence: "single",
  };
  return {
    mention,
    document: {
      id: mention.document,
      origin: isRow ? "row" : "article",
      published: row.published ? { day: row.published, from: "metadata", basis: "stated" } : null,
      sources: [isRow ? row.source : `https://${row.source}/${row.page}`],
      row: isRow ? row.source : null,
    },
  };
}
