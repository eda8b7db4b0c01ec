/** What a human should settle, the most uncertain first: the stages `resolve` and `reconcile` asked about what the ledger has. */
import type { Ledger } from "./ledger/ledger.ts";
import { CODES, idAt, type Selection } from "./model/columns.ts";
import type { Contact, ContactId } from "./model/contact.ts";
import type { Doubt, Statement, Told } from "./model/doubt.ts";
import { idOf } from "./model/identity.ts";
import type { Mention } from "./model/mention.ts";
import type { Testimony } from "./model/testimony.ts";
import type { Sighting } from "./reconcile/sighting.ts";

/** Of contacts joined from several mentions, and of those with a side that is nobody, so many are looked at, the latest. */
const MOST_READ = 5000;

const queues = new WeakMap<Ledger, { readonly revision: string; readonly queue: Promise<readonly Doubt[]> }>();

/** Held for one state of the ledger. What a judgement names is settled and not in it, "unsure" as well. */
export async function doubtsIn(ledger: Ledger): Promise<readonly Doubt[]> {
  const revision = await ledger.revision();
  const held = queues.get(ledger);
  if (held?.revision === revision) return held.queue;
  const queue = queueOf(ledger);
  queues.set(ledger, { revision, queue });
  queue.catch(() => queues.delete(ledger));
  return queue;
}

async function queueOf(ledger: Ledger): Promise<readonly Doubt[]> {
  const selection = await ledger.selection({ status: CODES.status });
  const settled = await settledIn(ledger);
  const doubts = [
    ...(await apart(selection, settled, ledger)),
    ...(await joined(settled, ledger)),
    ...(await nameless(selection, settled, ledger)),
  ];
  return doubts.sort((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ kind, contacts, subjects, name }: Pick<Doubt, "kind" | "contacts" | "subjects" | "name">): string =>
  name ? `${kind} ${name.country} ${name.text}` : [kind, ...subjects, contacts[0]].join(" ");

interface Settled {
  /** Contacts that one judgement names, two and two. */
  readonly contacts: ReadonlySet<string>;
  /** Rows and mentions that one judgement names, two and two. */
  readonly pairs: ReadonlySet<string>;
  /** Mentions, each with a name in it of which somebody said who it is, or that it cannot be said. */
  readonly names: ReadonlySet<string>;
}

const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairs = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pair(a, b)));

async function settledIn(ledger: Ledger): Promise<Settled> {
  const all = await ledger.judgements();
  const decided = all.filter((j) => j.subjects.length > 1 && !j.name);
  const contacts = await Promise.all(
    decided.map(async ({ subjects }) => Promise.all(subjects.map(async (s) => (await ledger.contact(s))?.id ?? s))),
  );
  return {
    contacts: new Set(contacts.flatMap(pairs)),
    pairs: new Set(decided.flatMap(({ subjects }) => pairs(subjects))),
    names: new Set(all.flatMap(({ subjects, name }) => (name ? subjects.map((s) => `${s} ${name.text}`) : []))),
  };
}

async function apart(selection: Selection, settled: Settled, ledger: Ledger): Promise<readonly Doubt[]> {
  const { nearIn } = await import("./reconcile/near.ts");
  const open = nearIn(selection).filter(({ a, b }) => !settled.contacts.has(pair(a, b)));
  const mentions = async (id: ContactId) => (await ledger.contact(id))?.mentions ?? [];
  return Promise.all(
    open.map(async ({ a, b, weight, reason }): Promise<Doubt> => {
      const sides = [await mentions(a), await mentions(b)];
      return { kind: "apart", weight, contacts: [a, b], subjects: [a, b], sides, reasons: [reason], name: null };
    }),
  );
}

async function joined(settled: Settled, ledger: Ledger): Promise<readonly Doubt[]> {
  const [{ doubtAbout }, { sightingsOf }, { resolverOf }] = await Promise.all([
    import("./reconcile/weak-links.ts"),
    import("./reconcile/sightings.ts"),
    import("./resolve/index.ts"),
  ]);
  const contacts = await ledger.joined(MOST_READ);
  const roster = await ledger.roster();
  const judgements = await ledger.judgements();
  const resolve = resolverOf(roster);
  const found = await Promise.all(
    contacts.map(async (contact) => {
      const testimonies = await testimoniesOf(contact, ledger);
      const doubt = doubtAbout(sightingsOf(testimonies, roster, judgements, resolve), (a, b) =>
        namesOf(a).some((x) => namesOf(b).some((y) => settled.pairs.has(pair(x, y)))),
      );
      return doubt ? [{ ...doubt, contacts: [contact.id] }] : [];
    }),
  );
  return found.flat();
}

const namesOf = ({ id, row }: Sighting): readonly string[] => (row ? [id, row.entry, row.id] : [id]);

async function testimoniesOf(contact: Contact, ledger: Ledger): Promise<readonly Testimony[]> {
  const mentions = await ledger.mentions(contact.mentions);
  const all = await Promise.all(
    mentions.map(async (mention) => ({ mention, document: await ledger.document(mention.document) })),
  );
  return all.flatMap(({ mention, document }) => (document ? [{ mention, document }] : []));
}

/** By the name as written and its country: all contacts in which it stands are one question. */
async function nameless(selection: Selection, settled: Settled, ledger: Ledger): Promise<readonly Doubt[]> {
  const { unknownIn } = await import("./resolve/index.ts");
  const roster = await ledger.roster();
  const found = new Map<string, Doubt>();
  for (const contact of await withNobody(selection, ledger))
    for (const mention of await ledger.mentions(contact.mentions))
      for (const { name, reasons, weight } of unknownIn(mention, roster)) {
        if (settled.names.has(`${mention.id} ${name.text}`)) continue;
        const key = `${name.text.toLowerCase()} ${name.country}`;
        const known = found.get(key);
        found.set(key, {
          ...(known ?? { kind: "name", weight, subjects: [], reasons, name }),
          contacts: [...new Set([...(known?.contacts ?? []), contact.id])],
          subjects: [...(known?.subjects ?? []), mention.id],
          sides: [[...(known?.sides[0] ?? []), mention.id]],
        });
      }
  return [...found.values()];
}

/** Contacts in which somebody is no person of the roster, the latest first. */
async function withNobody({ columns, inside }: Selection, ledger: Ledger): Promise<readonly Contact[]> {
  const places = inside.filter((at) =>
    columns.sidePerson.subarray(columns.sideFrom[at], columns.sideFrom[at + 1]).includes(0),
  );
  const latest = [...places.subarray(-MOST_READ)].reverse();
  return ledger.contactsById(latest.map((at) => idAt(columns, at)));
}

/** Of a name that stands in many contacts, so many are told. */
const MOST_TOLD = 10;

export async function told(doubt: Doubt, ledger: Ledger): Promise<Told> {
  const contacts = await ledger.contactsById(doubt.contacts.slice(0, MOST_TOLD));
  const sides = await Promise.all(
    doubt.sides.map(async (ids) =>
      Promise.all((await ledger.mentions(ids.slice(0, MOST_TOLD))).map((m) => statementOf(m, ledger))),
    ),
  );
  return {
    id: idOf("doubt", keyOf(doubt)),
    ...doubt,
    contacts: contacts.flatMap((c) => c ?? []),
    sides: sides.map((side) => side.flat()),
  };
}

async function statementOf(mention: Mention, ledger: Ledger): Promise<readonly Statement[]> {
  const found = await ledger.document(mention.document);
  if (!found) return [];
  const { id, title, published, row, sources } = found;
  const quote = found.text.slice(mention.span.start, mention.span.end);
  return [{ mention, quote, document: { id, title, published, row, sources } }];
}
