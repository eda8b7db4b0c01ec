/** Figures for claims: spans, types, values, slots. */
import { assign, country, fold, namesOf, partScore, type Range, validRange } from "./score-match.ts";
import {
  accuracy,
  byKey,
  type Counts,
  cell,
  counts,
  put,
  type Row,
  type ScoredClaim,
  type Slot,
  type Subject,
  tally,
} from "./score-rows.ts";

function iou(a: Range | null | undefined, b: Range | null | undefined): number {
  if (!a || !b) return 0;
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return common / Math.max(1, Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}
const near = (a: ScoredClaim, b: ScoredClaim): boolean => iou(a.span, b.span) >= 0.5;
const sides = (c: ScoredClaim) => ({
  a: c.subject?.a ?? [],
  b: c.subject?.b ?? [],
  va: c.subject?.versus?.a ?? [],
  vb: c.subject?.versus?.b ?? [],
});
const everyone = (c: ScoredClaim): Subject[] => Object.values(sides(c)).flat();

/** The two sides of a mutual contact may be swapped. */
const sideTest = (same: (g: Subject[], p: Subject[]) => boolean) => (g: ScoredClaim, p: ScoredClaim) => {
  const x = sides(g);
  const y = sides(p);
  const mutual = g.direction === "mutual";
  const main = (same(x.a, y.a) && same(x.b, y.b)) || (mutual && same(x.a, y.b) && same(x.b, y.a));
  return main && ((same(x.va, y.va) && same(x.vb, y.vb)) || (mutual && same(x.va, y.vb) && same(x.vb, y.va)));
};
const polities = (l: Subject[]): Set<string | null> =>
  new Set(
    l
      .filter((e) => !e.unresolved && (e.country || e.group))
      .map((e) => (e.country ? country(e.country) : `group:${fold(e.group)}`)),
  );
const sameCountries = sideTest((g, p) => {
  if (g.some((e) => e.unresolved)) return true;
  const x = polities(g);
  const y = polities(p);
  return x.size === y.size && [...x].every((k) => y.has(k));
});
const samePersons = sideTest((g, p) => {
  if (g.some((e) => e.unresolved)) return true;
  const x = g.filter((e) => namesOf(e).length);
  const y = p.filter((e) => namesOf(e).length);
  const weights = x.map((a) => y.map((b) => partScore({ ...a, country: null }, { ...b, country: null })));
  return x.length === y.length && assign(weights).length === x.length;
});

function plainValue(v: unknown): unknown {
  if (v === null || v === undefined) return null;
  if (typeof v === "string") return v.trim() !== "" && Number.isFinite(Number(v)) ? Number(v) : fold(v).trim();
  return Array.isArray(v) ? JSON.stringify(v) : v;
}
const sameValue = (a: ScoredClaim, b: ScoredClaim): boolean =>
  (a.comparator ?? null) === (b.comparator ?? null) && plainValue(a.value) === plainValue(b.value);
const hasValue = (c: ScoredClaim): boolean => (c.comparator ?? null) !== null || (c.value ?? null) !== null;
const sameCheckable = (a: ScoredClaim, b: ScoredClaim): boolean =>
  Boolean(a.checkable) === (b.checkable === true) && typeof b.checkable === "boolean";

type ClaimTest = (g: ScoredClaim, p: ScoredClaim) => boolean;
const CLAIM_SLOTS: Readonly<Record<string, readonly [applies: (g: ScoredClaim) => boolean, ok: ClaimTest]>> = {
  subject_countries: [(g) => everyone(g).some((e) => !e.unresolved && (e.country || e.group)), sameCountries],
  subject_persons: [(g) => everyone(g).some((e) => !e.unresolved && namesOf(e).length > 0), samePersons],
  period: [
    (g) => Boolean(g.period && (g.period.start || g.period.end)),
    (g, p) =>
      (g.period?.start ?? null) === (p.period?.start ?? null) && (g.period?.end ?? null) === (p.period?.end ?? null),
  ],
  value_and_comparator: [hasValue, sameValue],
  level: [(g) => Boolean(g.level), (g, p) => g.level === p.level],
  direction: [(g) => Boolean(g.direction), (g, p) => g.direction === p.direction],
  contact_kind: [(g) => Boolean(g.contact_kind), (g, p) => g.contact_kind === p.contact_kind],
};
const CLAIM_TESTS: Readonly<Record<"det" | "type" | "both", ClaimTest>> = {
  det: near,
  type: (a, b) => near(a, b) && a.type === b.type,
  both: (a, b) => near(a, b) && a.type === b.type && sameCheckable(a, b),
};

export interface ClaimFigures {
  readonly span_detection: Counts;
  readonly type: Counts;
  readonly type_and_checkable: Counts;
  readonly value: Counts;
  readonly slot_accuracy: Readonly<Record<string, Slot>>;
}
export type ClaimScores = Record<string, ClaimFigures>;

const claimGroup = () => ({
  det: cell(),
  type: cell(),
  both: cell(),
  value: cell(),
  slots: byKey(Object.keys(CLAIM_SLOTS), tally),
});

export function scoreClaims(gold: readonly Row[], predicted: readonly Row[]): ClaimScores {
  const byId = new Map(predicted.map((r) => [r.id, r]));
  const groups = new Map<string, ReturnType<typeof claimGroup>>();
  const group = (k: string) => {
    const known = groups.get(k) ?? claimGroup();
    groups.set(k, known);
    return known;
  };
  for (const g of gold) {
    const gc = g.claims ?? [];
    const pc = (byId.get(g.id)?.claims ?? []).map((c) => ({
      ...c,
      span: validRange(c.span, g.text ?? "") ? c.span : null,
    }));
    for (const k of ["all", `lang=${g.lang}`, `${g.lang}/${g.origin}`]) tallyClaims(group(k), gc, pc);
    for (const t of new Set([...gc, ...pc].map((c) => c.type)))
      tallyClaims(
        group(`type=${t}`),
        gc.filter((c) => c.type === t),
        pc.filter((c) => c.type === t),
      );
  }
  return Object.fromEntries(
    [...groups].map(([k, x]) => [
      k,
      {
        span_detection: counts(x.det),
        type: counts(x.type),
        type_and_checkable: counts(x.both),
        value: counts(x.value),
        slot_accuracy: Object.fromEntries(Object.entries(x.slots).map(([s, t]) => [s, accuracy(t)])),
      },
    ]),
  );
}

function tallyClaims(x: ReturnType<typeof claimGroup>, a: readonly ScoredClaim[], b: readonly ScoredClaim[]): void {
  for (const [name, test] of Object.entries(CLAIM_TESTS) as [keyof typeof CLAIM_TESTS, ClaimTest][]) {
    x[name].tp += assign(a.map((g) => b.map((p) => (test(g, p) ? 1 + 0.1 * iou(g.span, p.span) : 0)))).length;
    x[name].np += b.length;
    x[name].ng += a.length;
  }
  const va = a.filter(hasValue);
  const vb = b.filter(hasValue);
  x.value.tp += assign(va.map((g) => vb.map((p) => (near(g, p) && sameValue(g, p) ? 1 : 0)))).length;
  x.value.np += vb.length;
  x.value.ng += va.length;
  const weights = a.map((g) =>
    b.map((p) => (near(g, p) ? 1 + (g.type === p.type ? 0.2 : 0) + 0.1 * iou(g.span, p.span) : 0)),
  );
  for (const [i, j] of assign(weights))
    for (const [slot, [applies, ok]] of Object.entries(CLAIM_SLOTS))
      if (applies(a[i]!)) put(x.slots[slot]!, ok(a[i]!, b[j]!));
}
