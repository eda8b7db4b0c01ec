/** Contacts that were left apart although they are near: found in columns, so that a large ledger need not be read. */
import { ACCOMPANYING, CODES, type Columns, codeOf, idAt, type Selection } from "../model/columns.ts";
import type { ContactId } from "../model/contact.ts";
import { dayFromNumber, dayNumber, spanOf } from "../model/period.ts";

export interface Near {
  readonly a: ContactId;
  readonly b: ContactId;
  readonly weight: number;
  readonly reason: string;
}

/** Further apart, two contacts of the same persons are two. */
const MOST_DAYS = 2;
/** The same persons: by how many days one session is after the other. */
const SAME_PERSONS = [0.7, 0.5, 0.3] as const;
/** The same traveller: by the days between. Where none is, a journey elsewhere parts the visits. */
const SAME_TRAVELLER = [0.25, 0.5, 0.3] as const;
/** One side names nobody, on the same days. */
const ONE_UNNAMED = 0.6;
/** Who leads one side in one of them merely took part in the other, on the same days. */
const OTHER_LEADS = 0.45;
/** Of one of them only the month or the year is known. */
const VAGUE = 0.4;
/** What is said to be of another kind, or in another country, may be the same all the same. */
const OTHER_KIND = 0.6;
const OTHER_COUNTRY = 0.5;

const VISIT = codeOf(CODES.kind, "visit");
const DAY = codeOf(CODES.precision, "day");

interface One {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly isVague: boolean;
  /** The country, or 0. */
  readonly place: number;
  /** The principals of each side, by country: the highest in rank first; 0 is nobody by name. */
  readonly sides: ReadonlyMap<number, readonly number[]>;
}

/** Pairs in the order of days. */
export function nearIn({ columns, inside }: Selection): readonly Near[] {
  const groups = new Map<string, One[]>();
  for (const at of inside) {
    const one = oneAt(columns, at);
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const found = [...groups].flatMap(([key, group]) =>
    key.startsWith("visit") ? nearVisits(group, columns) : nearSessions(group, columns),
  );
  return found.sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Visits of one traveller, sessions of the same sides. */
function keyOf({ kind, sides }: One): string {
  if (kind === VISIT) return `visit ${[...sides.values()][0]?.[0] ?? 0}`;
  return [...sides.keys()].sort((a, b) => a - b).join(" ");
}

function oneAt(columns: Columns, at: number): One {
  const sides = new Map<number, { person: number; rank: number }[]>();
  for (let i = columns.sideFrom[at]!; i < columns.sideFrom[at + 1]!; i++) {
    if (columns.sideFlags[i]! & ACCOMPANYING) continue;
    const country = columns.sideCountry[i]!;
    const person = { person: columns.sidePerson[i]!, rank: columns.sideRank[i]! || 9 };
    sides.set(country, [...(sides.get(country) ?? []), person]);
  }
  const isVague = columns.precision[at] !== DAY;
  const span = isVague ? spanOf(dayFromNumber(columns.start[at]!).slice(0, 7))! : null;
  return {
    at,
    from: span ? dayNumber(span.start) : columns.start[at]!,
    to: span ? dayNumber(span.end) : columns.end[at]!,
    kind: columns.kind[at]!,
    isVague,
    place: columns.place[at]!,
    sides: new Map(
      [...sides].map(([country, persons]) => [
        country,
        persons.sort((x, y) => x.rank - y.rank).map(({ person }) => person),
      ]),
    ),
  };
}

/** Two visits to one country with a day or two between them, and no other country. */
function nearVisits(visits: readonly One[], columns: Columns): readonly Near[] {
  if ([...(visits[0]?.sides.values() ?? [])][0]?.[0] === 0) return [];
  const inOrder = [...visits].sort((x, y) => x.from - y.from || x.to - y.to);
  return inOrder.flatMap((b, i): Near[] => {
    const a = inOrder[i - 1];
    if (!a || a.place !== b.place || a.place === 0) return [];
    const between = Math.max(0, b.from - a.to - 1);
    if (between > MOST_DAYS) return [];
    const vague = a.isVague || b.isVague;
    const reason = vague
      ? "the same traveller in the same country; of one only the month is known"
      : `the same traveller in the same country, ${BETWEEN[between]}`;
    return [pairOf(columns, a, b, vague ? VAGUE : SAME_TRAVELLER[between]!, reason)];
  });
}

function nearSessions(sessions: readonly One[], columns: Columns): readonly Near[] {
  const inOrder = [...sessions].sort((x, y) => x.from - y.from || x.to - y.to);
  return inOrder.flatMap((a, i) => {
    const found: Near[] = [];
    for (let j = i + 1; j < inOrder.length && inOrder[j]!.from <= a.to + MOST_DAYS; j++) {
      const b = inOrder[j]!;
      const near = sessionsNear(a, b);
      if (near) found.push(pairOf(columns, a, b, near.weight, near.reason));
    }
    return found;
  });
}

function sessionsNear(a: One, b: One): Pick<Near, "weight" | "reason"> | null {
  const apart = Math.max(0, b.from - a.to);
  const isVague = a.isVague || b.isVague;
  const otherKind = a.kind !== b.kind;
  const otherPlace = a.place !== b.place && a.place !== 0 && b.place !== 0;
  const persons = personsIn(a, b);
  if (!persons || (persons !== SAME && (apart > 0 || isVague)) || (otherKind && apart > 0)) return null;
  const weight = isVague ? VAGUE : persons === SAME ? SAME_PERSONS[apart]! : persons.weight;
  const days = isVague
    ? "of one only the month is known"
    : ["on the same days", "one day apart", "two days apart"][apart]!;
  const but = [
    ...(otherKind ? ["said to be of different kinds"] : []),
    ...(otherPlace ? ["in different countries"] : []),
  ];
  return {
    weight: round(weight * (otherKind ? OTHER_KIND : 1) * (otherPlace ? OTHER_COUNTRY : 1)),
    reason: [persons.words, days, ...but].join(", "),
  };
}

const round = (weight: number): number => Math.round(100 * weight) / 100;

const SAME = { words: "the same persons on each side", weight: 0 };
const UNNAMED = { words: "the same person on one side, nobody by name on the other", weight: ONE_UNNAMED };
const MOVED = { words: "the same persons, of whom another leads", weight: OTHER_LEADS };

/** Null: other persons met. */
function personsIn(a: One, b: One): typeof SAME | null {
  let [unnamed, moved] = [0, 0];
  for (const [side, mine] of a.sides) {
    const theirs = b.sides.get(side)!;
    const [x, y] = [mine[0]!, theirs[0]!];
    if (x === y && x !== 0) continue;
    if (x === 0 || y === 0) unnamed++;
    else if (mine.includes(y) || theirs.includes(x)) moved++;
    else return null;
  }
  if (unnamed + moved === 0) return SAME;
  if (unnamed + moved > 1) return null;
  return unnamed > 0 ? UNNAMED : MOVED;
}

const BETWEEN = [
  "no day between, and by the order of the register another country",
  "one day between, of which nothing is known",
  "two days between, of which nothing is known",
] as const;

function pairOf(columns: Columns, a: One, b: One, weight: number, reason: string): Near {
  return { a: idAt(columns, a.at), b: idAt(columns, b.at), weight, reason };
}
