/**
 * New contacts → alerts: is a year's count now above every like window before it, and did a silence end that was longer
 * than chance allows? Asked of the contact's own pair, kind and level. Contacts of more than two countries are of no
 * pair, and ask nothing.
 */
import { longestGapProbability } from "../measure/gaps.ts";
import { eventsOf, type YearRecord } from "../measure/record-years.ts";
import { type Contact, levelOf } from "../model/contact.ts";
import type { ContactChange } from "../model/correction.ts";
import type { CountryId } from "../model/country.ts";
import { addDays, type Day, dayNumber, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { dayWords } from "../model/words.ts";
import type { Alert } from "./alert.ts";

/** What a watch asks the ledger. */
export interface Questions {
  record(query: Query, year: number): Promise<YearRecord>;
  contacts(query: Query): Promise<readonly Contact[]>;
  /** "China" */
  country(id: CountryId): string;
  /** Whether the ledger would have had what happened up to this day. */
  isCovered(query: Query, day: Day): Promise<boolean>;
}

/** Below this chance a silence is longer than the pair's own rate explains (the level of every test of statistics.md). */
const RARE = 0.05;
/** Fewer events, or a shorter silence, say nothing of a rhythm. */
const FEWEST_EVENTS = 5;
const SHORTEST_DAYS = 30;

export async function contactAlerts(changes: readonly ContactChange[], ask: Questions): Promise<readonly Alert[]> {
  const fresh = changes.flatMap(({ before, after }) =>
    after?.status === "held" && before?.status !== "held" ? [after] : [],
  );
  const asked = new Map<string, { readonly query: Query; readonly year: number; readonly contacts: Contact[] }>();
  for (const contact of [...fresh].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const query = questionOf(contact);
    if (!query) continue;
    const year = yearOf(contact.start);
    const key = JSON.stringify([query, year]);
    const known = asked.get(key);
    if (known) known.contacts.push(contact);
    else asked.set(key, { query, year, contacts: [contact] });
  }
  const alerts: Alert[] = [];
  for (const { query, year, contacts } of asked.values()) {
    const record = recordAlert(await ask.record(query, year), contacts, ask);
    if (record) alerts.push(record);
  }
  for (const contact of firstOfPairs(fresh)) {
    const ended = await gapEnded(contact, ask);
    if (ended) alerts.push(ended);
  }
  return alerts;
}

/** The sides of a contact, where there are two; of a visit the guest's first. */
function pairOf(contact: Contact): readonly [CountryId, CountryId] | null {
  const mine = contact.participants.filter((p) => !p.accompanying && p.country);
  const sides = [...new Set(mine.filter((p) => p.role !== "host").map((p) => p.country!))];
  const hosts = [...new Set(mine.filter((p) => p.role === "host").map((p) => p.country!))];
  const host = contact.kind === "visit" ? (contact.place?.country ?? hosts[0]) : hosts[0];
  const all = [...new Set([...sides, ...(host ? [host] : [])])];
  return all.length === 2 ? [all[0]!, all[1]!] : null;
}

/** Visits in their direction; meetings, calls and videos together, either way. */
function questionOf(contact: Contact): Query | null {
  const pair = pairOf(contact);
  const level = levelOf(contact);
  if (!pair || level === null) return null;
  if (contact.kind === "visit") return { direction: { from: pair[0], to: pair[1] }, kinds: ["visit"], level };
  return { between: [...pair].sort(), kinds: ["meeting", "call", "video"], level };
}

function recordAlert(
  { query, year, own, others, since, report }: YearRecord,
  contacts: readonly Contact[],
  ask: Questions,
): Alert | null {
  // With as many less it was none before
  if (!report.fact.strict || report.fact.margin > contacts.length || others.length === 0) return null;
  const what = subjectOf(query, ask);
  const best = report.fact.highest;
  const reach =
    since === null || report.inLedgerOnly
      ? "in the ledger, which may lack earlier ones"
      : `of the like windows since ${since}`;
  return {
    kind: "record",
    key: `record ${JSON.stringify(query)} ${year} ${own.count}`,
    text: `A record: ${own.count} ${what} in ${windowWords(own.period, year)}, the most ${reach} (before: ${best}).`,
    contacts: contacts.map((c) => c.id),
    claim: null,
  };
}

/** "visits at level 3 or above from China to Russia" */
function subjectOf({ direction, between, level: rank }: Query, ask: Questions): string {
  const level = rank === 1 ? "level 1" : `level ${rank} or above`;
  if (direction) return `visits at ${level} from ${ask.country(direction.from)} to ${ask.country(direction.to)}`;
  return `meetings and calls at ${level} between ${between!.map((id) => ask.country(id)).join(" and ")}`;
}

const windowWords = ({ end }: Period, year: number): string =>
  end.endsWith("-12-31") ? String(year) : `${year} up to ${dayWords(end)}`;

/** Of each pair the earliest new contact: it is the one that ends a silence. */
function firstOfPairs(contacts: readonly Contact[]): readonly Contact[] {
  const first = new Map<string, Contact>();
  for (const contact of contacts) {
    const pair = pairOf(contact);
    if (!pair || contact.precision !== "day") continue;
    const key = [...pair].sort().join("-");
    const known = first.get(key);
    if (!known || contact.start < known.start) first.set(key, contact);
  }
  return [...first.values()];
}

async function gapEnded(contact: Contact, ask: Questions): Promise<Alert | null> {
  const pair = [...pairOf(contact)!].sort();
  const silence = silenceBefore(contact.start, await ask.contacts({ between: pair, to: addDays(contact.start, -1) }));
  if (!silence) return null;
  return {
    kind: "gap-ended",
    key: `gap-ended ${pair.join("-")} ${silence.since}`,
    text: `${named(pair, ask)}: the first contact since ${dayWords(silence.since)}, after ${silence.days} days; at the pair's own rate a silence so long has a chance of ${rounded(silence.chance)}.`,
    contacts: [contact.id],
    claim: null,
  };
}

/** A silence of a pair that lasts to this day, where it is longer than chance allows. */
export async function gapBegun(
  pair: readonly [CountryId, CountryId],
  today: Day,
  ask: Questions,
): Promise<Alert | null> {
  const between = [...pair].sort();
  const silence = silenceBefore(addDays(today, 1), await ask.contacts({ between, to: today }));
  if (!silence) return null;
  const isCovered = await ask.isCovered({ between }, today);
  const limit = isCovered ? "" : " The ledger does not say that it is complete up to then: absence proves nothing.";
  return {
    kind: "gap-begun",
    key: `gap-begun ${between.join("-")} ${silence.since}`,
    text: `${named(between, ask)}: no contact since ${dayWords(silence.since)}, ${silence.days} days; at the pair's own rate a silence so long has a chance of ${rounded(silence.chance)}.${limit}`,
    contacts: [],
    claim: null,
  };
}

const named = (pair: readonly CountryId[], ask: Questions): string => pair.map((id) => ask.country(id)).join("–");

const rounded = (chance: number): string => (chance < 0.001 ? "less than 0.001" : chance.toPrecision(2));

interface Silence {
  /** The last day with a contact. */
  readonly since: Day;
  /** Days without one after it. */
  readonly days: number;
  /** P(a silence at least so long somewhere in the whole span) at the mean rate of the events before. */
  readonly chance: number;
}

/** The days without a contact just before `end`; null where they are ordinary. */
function silenceBefore(end: Day, before: readonly Contact[]): Silence | null {
  const events = eventsOf(before.filter((c) => c.precision === "day"));
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last || events.length < FEWEST_EVENTS) return null;
  const days = dayNumber(end) - dayNumber(last.end) - 1;
  if (days < SHORTEST_DAYS) return null;
  const span = dayNumber(end) - dayNumber(first.start);
  const chance = longestGapProbability(events.length / span, span, days);
  return chance < RARE ? { since: last.end, days, chance } : null;
}
