/** A user's decisions as they go into the ledger: fact rows, withdrawals, judgements of same and different. */
import { InputError } from "../model/errors.ts";
import { idOf } from "../model/identity.ts";
import type { Judgement } from "../model/judgement.ts";
import { calledInText } from "../model/party.ts";
import type { Roster } from "../model/roster.ts";
import { heldOn } from "../model/roster.ts";
import type { Changed, Ledger } from "./ledger.ts";
import { factOf, type Row } from "./row.ts";

/** The file that a user's rows stand in, as `explain` names it. */
export const USER_FILE = "user";

/** One line of a fact file, as an object, with its place for messages. */
export interface FactLine {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: string;
}

export interface Added extends Changed {
  readonly rows: readonly Row[];
  /** What the roster does not confirm: an office that was not held on the day. */
  readonly doubts: readonly string[];
}

/**
 * Adds fact rows, all or none; a row of an id that is there takes its place.
 * @throws InputError that names the line and the field
 */
export async function addFacts(lines: readonly FactLine[], ledger: Ledger, roster: Roster): Promise<Added> {
  const rows = lines.map(({ value, place }) => known(factOf(value, USER_FILE, place), place, roster));
  const seen = new Map<string, string>();
  rows.forEach(({ id }, i) => {
    const { place } = lines[i]!;
    const first = seen.get(id);
    if (first) throw new InputError(place, `row ${id} stands at ${first} already`, "Ids are unique.");
    seen.set(id, place);
  });
  return { ...(await ledger.append({ rows })), rows, doubts: rows.flatMap((row) => doubtsOf(row, roster)) };
}

/** Persons, offices and countries are those of the roster: an id that nobody knows would never be found again. */
function known(row: Row, place: string, roster: Roster): Row {
  const refuse = (what: string, id: string, of: string): never => {
    throw new InputError(
      place,
      `no ${what} "${id}" in the roster`,
      `Find its id with: summitry contacts --${of} NAME.`,
    );
  };
  for (const p of row.participants) {
    if (p.person && !roster.person.has(p.person)) refuse("person", p.person, "person");
    if (p.office && !roster.office.has(p.office)) refuse("office", p.office, "office");
    if (p.country && !roster.country.has(p.country)) refuse("country", p.country, "between");
  }
  const host = row.place?.country;
  if (host && !roster.country.has(host)) refuse("country", host, "between");
  return row;
}

function doubtsOf(row: Row, roster: Roster): readonly string[] {
  return row.participants.flatMap(({ person, office }) =>
    person && office && !heldOn(roster, person, row.start).some((t) => t.office === office)
      ? [`${row.id}: the roster does not have ${person} in ${office} on ${row.start}`]
      : [],
  );
}

/**
 * Withdraws a fact: a row by its id, what a text says by its mention's, a text with all that it says by the document's;
 * or a judgement.
 * @throws InputError where there is none of this id, or a contact rests on several
 */
export async function withdrawFact(
  id: string,
  why: { readonly reason: string; readonly by: string },
  ledger: Ledger,
): Promise<Changed & { readonly type: string; readonly id: string }> {
  const holding = await ledger.holdings(id);
  if (!holding)
    throw new InputError(
      id,
      "there is no such fact in the ledger, or it is withdrawn already",
      "Give the id of a row (us-travels:4288), a mention, a document or a judgement; explain shows them.",
    );
  const [contact] = holding.contacts;
  // A contact's id is that of one of its mentions; who means the contact must say which of its facts.
  const isNamed = holding.type === "row" ? id === holding.id : contact?.id !== holding.id;
  if (holding.type !== "document" && !isNamed && contact && contact.mentions.length > 1)
    await refuseSeveral(id, contact.mentions, ledger);
  const changed = await ledger.append({ withdraw: { records: holding.records, ...why } });
  return { ...changed, type: holding.type, id: holding.id };
}

async function refuseSeveral(id: string, mentions: readonly string[], ledger: Ledger): Promise<never> {
  const names = await Promise.all(mentions.map(async (m) => (await ledger.holdings(m))?.id ?? m));
  throw new InputError(
    id,
    `is a contact that rests on ${mentions.length} facts: ${names.join(", ")}`,
    "Withdraw each by its own id, or a text with all that it says by the document's.",
  );
}

/**
 * Says whether facts are one contact; the judgement outweighs every score, and a later one on the same facts this one.
 * @throws InputError where an id is none of a contact, a row or a mention
 */
export async function judgeFacts(
  judgement: "same" | "different" | "unsure",
  ids: readonly string[],
  why: { readonly reason: string; readonly by: string; readonly at: string },
  ledger: Ledger,
): Promise<Changed & { readonly judgement: Judgement }> {
  const subjects = await Promise.all(ids.map((id) => subjectOf(id, ledger)));
  if (new Set(subjects).size < 2) throw new InputError(ids.join(" "), "a judgement needs two facts", "Give two ids.");
  const content = { judgement, subjects, ...why };
  const made: Judgement = { id: `user-${idOf(content).slice(0, 8)}`, ...content };
  return { ...(await ledger.append({ judgements: [made] })), judgement: made };
}

/**
 * Says who a name is in the mentions that have it. "same": the person; "different": nobody whom the roster has;
 * "unsure": it cannot be said. A later judgement on the same mentions and name takes the place of this one.
 * @throws InputError where an id is no mention, none of them has the name, or the person is not in the roster
 */
export async function judgeName(
  judgement: "same" | "different" | "unsure",
  ids: readonly string[],
  name: NonNullable<Judgement["name"]>,
  why: { readonly reason: string; readonly by: string; readonly at: string },
  ledger: Ledger,
): Promise<Changed & { readonly judgement: Judgement }> {
  const { text, person } = name;
  const remedy = "Take ids, name and rivals from the queue: GET /api/v1/reviews?kind=name.";
  const mentions = (await ledger.mentions(ids)).filter((m) => m.parties.some((p) => calledInText(p.party) === text));
  if (mentions.length < new Set(ids).size)
    throw new InputError(`name "${text}"`, "does not stand in every one of these mentions", remedy);
  if ((judgement === "same") !== (person !== null))
    throw new InputError(`name "${text}"`, `"${judgement}" ${person ? "names no person" : "needs a person"}`, remedy);
  if (person && !(await ledger.roster()).person.has(person))
    throw new InputError(
      `person ${person}`,
      "is not in the roster",
      "Find the id with: summitry contacts --person NAME.",
    );
  const content = { judgement, subjects: mentions.map((m) => m.id), name, ...why };
  const made: Judgement = { id: `user-${idOf(content).slice(0, 8)}`, ...content };
  return { ...(await ledger.append({ judgements: [made] })), judgement: made };
}

/** A row by its own id; a contact or a mention by the mention's. */
async function subjectOf(id: string, ledger: Ledger): Promise<string> {
  const holding = await ledger.holdings(id);
  if (holding?.type === "row" || holding?.type === "mention") return holding.id;
  const contact = await ledger.contact(id);
  if (contact) return contact.id;
  throw new InputError(
    id,
    "there is no such contact, row or mention in the ledger",
    "Ids stand in the lists of contacts and explain; the first eight digits do.",
  );
}
