/** What is new: persons and places that the ledger has for this pair for the first time. */
import { type Contact, countriesOf } from "../model/contact.ts";
import type { Participant } from "../model/participant.ts";
import type { Draft } from "./bind.ts";
import type { Material } from "./material.ts";
import { listed, pairName, windowName } from "./phrases.ts";

/** Persons of this rank or above are named. */
const NAMED_LEVEL = 3;
const NAMED = 8;

export function whatIsNew(material: Material): readonly Draft[] {
  const { pair, period, country } = material;
  const figures = [pair.own.contacts, ...pair.own.visits];
  const ids = new Set(figures.flatMap((f) => f.contacts));
  const now = pair.known.filter((c) => ids.has(c.id));
  const before = pair.known.filter((c) => c.start < period.start);
  const name = pairName(pair, country);
  const first = before[0];
  const since = first ? `the ledger's contacts of ${name}, which begin in ${first.start.slice(0, 4)}` : null;
  if (now.length === 0)
    return [{ text: `The ledger has nothing of ${name} in ${windowName(material)} that could be new.`, figures }];
  if (!since || !first)
    return [
      { text: `The ledger has no earlier contact of ${name}: all that it has of the year is new to it.`, figures },
    ];
  return [
    ...persons(now, before, pair.countries, since, material),
    ...places(now, before, since),
    {
      text: `"New" means new to ${since}: where the earlier years are not covered, an earlier occasion may be missing.`,
      figures: [pair.years[0]!.contacts],
      contacts: [first.id],
    },
  ];
}

function persons(
  now: readonly Contact[],
  before: readonly Contact[],
  sides: readonly string[],
  since: string,
  { country }: Material,
): readonly Draft[] {
  const seen = new Set(before.flatMap((c) => acting(c, sides).map(keyOf)));
  const found = new Map<string, { readonly who: Participant; readonly contact: string }>();
  for (const contact of now)
    for (const who of acting(contact, sides))
      if ((who.rank ?? 9) <= NAMED_LEVEL && !seen.has(keyOf(who)) && !found.has(keyOf(who)))
        found.set(keyOf(who), { who, contact: contact.id });
  const list = [...found.values()].sort((x, y) => x.who.rank! - y.who.rank!);
  if (list.length === 0) return [];
  const told = list.slice(0, NAMED);
  const more = list.length > told.length ? ` and ${list.length - told.length} more` : "";
  const names = told.map(({ who }) => `${who.name} (${country(who.country!)}, level ${who.rank})`);
  return [
    {
      text: `${list.length === 1 ? "One person" : `${list.length} persons`} at level ${NAMED_LEVEL} or above ${list.length === 1 ? "is" : "are"} new to ${since}: ${more ? names.join(", ") : listed(names)}${more}.`,
      contacts: [...new Set(list.map((l) => l.contact))],
    },
  ];
}

function acting({ participants }: Contact, sides: readonly string[]): readonly Participant[] {
  return participants.filter((p) => p.person !== null && !p.accompanying && p.country && sides.includes(p.country));
}

const keyOf = (p: Participant): string => p.person!;

function places(now: readonly Contact[], before: readonly Contact[], since: string): readonly Draft[] {
  const seen = new Set(before.flatMap((c) => c.place?.cities ?? []));
  const found = new Map<string, string>();
  for (const contact of now)
    for (const city of contact.place?.cities ?? [])
      if (!seen.has(city) && !found.has(city) && countriesOf(contact).length > 1) found.set(city, contact.id);
  if (found.size === 0) return [];
  const told = [...found.keys()].slice(0, NAMED);
  const more = found.size > told.length ? ` and ${found.size - told.length} more` : "";
  return [
    {
      text: `${found.size === 1 ? "One place" : `${found.size} places`} ${found.size === 1 ? "is" : "are"} new to ${since}: ${more ? told.join(", ") : listed(told)}${more}.`,
      contacts: [...new Set(found.values())],
    },
  ];
}
