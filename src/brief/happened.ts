/** What happened: how many contacts and visits, by kind, rank and direction, and the encounters of the leaders. */
import { levelOf } from "../model/contact.ts";
import { RANK_NAMES } from "../model/office.ts";
import { inSentence } from "../model/words.ts";
import type { Draft } from "./bind.ts";
import type { LevelFigure, Material } from "./material.ts";
import { counted, coverageClause, listed, pairName, visitsOf, windowName } from "./phrases.ts";

export function happened(material: Material): readonly Draft[] {
  const { pair, country } = material;
  const { own, kinds } = pair;
  const [some, name] = [own.contacts.value > 0, pairName(pair, country)];
  const sentences: Draft[] = [
    {
      text: `For ${windowName(material)} the ledger has ${counted(own.contacts.value, "contact")} (meetings, calls and videos) between ${listed(pair.countries.map((c) => inSentence(country(c))))}: ${coverageClause(own.contacts.coverage)}.`,
      figures: [own.contacts],
    },
  ];
  if (some)
    sentences.push({
      text: `They are ${listed(kinds.map(({ kind, figure }) => counted(figure.value, kind)))}.`,
      figures: kinds.map((k) => k.figure),
    });
  if (some)
    sentences.push({
      text: `By the lower-ranking side of each: ${listed(own.levels.map(levelWords))}.`,
      figures: own.levels.map((l) => l.figure),
    });
  for (const [side, way] of (["visits-out", "visits-in"] as const).entries()) {
    const figure = own.visits[side]!;
    const levels = pair.visitLevels[side]!;
    const ranks = levels.length > 0 ? `, by the traveller's rank ${listed(levels.map(levelWords))}` : "";
    sentences.push({
      text: `The ledger has ${counted(figure.value, "visit")} ${visitsOf(way, pair, country).slice("visits ".length)}${ranks}: ${coverageClause(figure.coverage)}.`,
      figures: [figure, ...levels.map((l) => l.figure)],
    });
  }
  const single = singleSource(material);
  if (single.length > 0)
    sentences.push({
      text: `${single.length === 1 ? "One of the contacts and visits" : `${single.length} of the contacts and visits`} of ${name} ${single.length === 1 ? "rests" : "rest"} on a single source.`,
      contacts: single,
    });
  return [...sentences, ...summits(material)];
}

/** "8 at level 1 (leader)" */
function levelWords({ level, figure }: LevelFigure): string {
  return `${figure.value} ${level === null ? "with a side without rank" : `at level ${level} (${RANK_NAMES[level]})`}`;
}

function inYear({ pair, period }: Material) {
  const counted = new Set([pair.own.contacts, ...pair.own.visits].flatMap((f) => f.contacts));
  return pair.known.filter((c) => counted.has(c.id) && c.start >= period.start);
}

function singleSource(material: Material): readonly string[] {
  return inYear(material).flatMap((c) => (c.singleSource ? [c.id] : []));
}

/** The leaders who met or spoke, with how often each two did. */
function summits(material: Material): readonly Draft[] {
  const { pair, country } = material;
  const both = new Map<string, string[]>();
  for (const contact of inYear(material)) {
    if (contact.kind === "visit" || levelOf(contact) !== 1) continue;
    const of = (side: string) =>
      contact.participants.filter((p) => p.country === side && p.rank === 1 && !p.accompanying).map((p) => p.name);
    for (const a of of(pair.countries[0]))
      for (const b of of(pair.countries[1])) {
        const two = `${a} and ${b}`;
        both.set(two, [...(both.get(two) ?? []), contact.id]);
      }
  }
  const pairs = [...both].sort(([, x], [, y]) => y.length - x.length);
  if (pairs.length === 0) return [];
  return [
    {
      text: `Between leaders of ${listed(pair.countries.map((c) => inSentence(country(c))))}, the ledger has ${listed(pairs.map(([two, ids]) => `${counted(ids.length, "contact")} of ${two}`))}.`,
      contacts: [...new Set(pairs.flatMap(([, ids]) => ids))],
    },
  ];
}
