/** Figures for passages: participants, detection, full contacts, statuses, slots. */
import {
  assign,
  country,
  matchParticipants,
  officeOk,
  overlaps,
  type Participant,
  type Range,
  type ScoredContact,
  sameDate,
  sameOccasion,
  samePerson,
  samePlace,
  validRange,
} from "./score-match.ts";
import { accuracy, byKey, cell, counts, put, type Row, round, type Slot, tally } from "./score-rows.ts";

const STATUSES = ["held", "planned", "cancelled", "denied", "hypothetical", "historical"] as const;
const SLOTS = ["date", "place", "occasion", "roles", "offices", "person_id", "office_id"] as const;

const people = (c: ScoredContact): readonly Participant[] => c.participants ?? [];
const spanless = (p: Participant): boolean => !(p.spans ? p.spans.length : p.span);

/** The guests; a lone participant without a role counts as one. */
function travellers(c: ScoredContact): readonly Participant[] {
  const guests = people(c).filter((p) => p.role === "guest");
  return guests.length ? guests : people(c).length === 1 && !people(c)[0]!.role ? people(c) : [];
}

function detected(g: ScoredContact, p: ScoredContact, text: string): boolean {
  if (g.kind !== p.kind) return false;
  if (g.kind !== "visit") return matchParticipants(people(g), people(p), text).length >= 2;
  const destination = Boolean(g.place?.country) && country(g.place?.country) === country(p.place?.country);
  return destination && matchParticipants(travellers(g), travellers(p), text).length >= 1;
}

function allMatched(g: ScoredContact, p: ScoredContact, text: string) {
  const m = matchParticipants(people(g), people(p), text);
  return m.length === people(g).length && m.length === people(p).length ? m : null;
}

function complete(g: ScoredContact, p: ScoredContact, text: string): boolean {
  if (g.kind !== p.kind || g.status !== p.status || !sameDate(g.date, p.date) || !samePlace(g.place, p.place))
    return false;
  if (g.kind === "visit" && !detected(g, p, text)) return false;
  const m = allMatched(g, p, text);
  if (!m) return false;
  return m.every(([i, j]) => {
    const a = people(g)[i]!;
    const b = people(p)[j]!;
    const role = !["host", "guest"].includes(a.role ?? "") || a.role === b.role;
    return !(a.spans?.length && spanless(b)) && role && officeOk(a, b);
  });
}

function prepare(gold: Row, predicted: Row | undefined) {
  const text = gold.text ?? "";
  const golds = (gold.contacts ?? []).map((c) => ({ ...c, participants: people(c).map((p) => ({ ...p })) }));
  const all = golds.flatMap((c) => c.participants);
  for (const p of all)
    p.spans = all.filter((q) => (q === p || samePerson(q, p)) && validRange(q.span, text)).map((q) => q.span as Range);
  const predictions = (predicted?.contacts ?? []).map((c) => ({
    ...c,
    participants: people(c).map((p) => ({ ...p, span: validRange(p.span, text) ? p.span : null })),
  }));
  return { text, golds, predictions };
}

/** Distinct participants of a passage with all their spans. */
function distinctPeople(contacts: readonly ScoredContact[]): Participant[] {
  const out: Participant[] = [];
  for (const p of contacts.flatMap(people)) {
    const spans = p.spans ?? (p.span ? [p.span] : []);
    const hit = out.find((q) => samePerson(q, p));
    if (hit) hit.spans!.push(...spans);
    else out.push({ ...p, spans: [...spans] });
  }
  return out;
}

function passageGroup() {
  return {
    participants: cell(),
    contacts: cell(),
    full: cell(),
    without: { predicted: 0, matched: 0 },
    overlap: tally(),
    negatives: tally(),
    slots: byKey(SLOTS, tally),
    status: byKey(STATUSES, () => ({ gold: 0, detected: 0, predicted: 0, ok: 0 })),
  };
}

export type PassageScores = Record<string, ReturnType<typeof passageFigures>>;

export function scorePassages(gold: readonly Row[], predicted: readonly Row[]): PassageScores {
  const byId = new Map(predicted.map((r) => [r.id, r]));
  const groups = new Map<string, ReturnType<typeof passageGroup>>();
  for (const g of gold) {
    const { text, golds, predictions } = prepare(g, byId.get(g.id));
    const gp = distinctPeople(golds);
    const pp = distinctPeople(predictions);
    const matched = matchParticipants(gp, pp, text);
    const bare = matched.filter(([i, j]) => gp[i]!.spans!.length && spanless(pp[j]!)).length;
    const over = matched.filter(([i, j]) =>
      gp[i]!.spans!.some((s) => pp[j]!.spans!.some((t) => overlaps(s, t))),
    ).length;
    const full = golds.map((a) => predictions.map((b) => complete(a, b, text)));
    const weights = golds.map((a, i) =>
      predictions.map((b, j) => {
        if (!detected(a, b, text)) return 0;
        const share =
          matchParticipants(people(a), people(b), text).length / Math.max(people(a).length, people(b).length, 1);
        const bonus = [a.status === b.status, sameDate(a.date, b.date), samePlace(a.place, b.place), full[i]![j]!];
        return 1 + 0.05 * share + 0.02 * bonus.filter(Boolean).length;
      }),
    );
    const pairs = assign(weights);
    const fullPairs = assign(full.map((r) => r.map(Number)));
    for (const k of ["all", `lang=${g.lang}`, `origin=${g.origin}`, `${g.lang}/${g.origin}`]) {
      const group = groups.get(k) ?? passageGroup();
      groups.set(k, group);
      group.participants.tp += matched.length - bare;
      group.participants.np += pp.length;
      group.participants.ng += gp.length;
      group.without.predicted += pp.filter(spanless).length;
      group.without.matched += bare;
      group.overlap.n += matched.length;
      group.overlap.ok += over;
      group.contacts.tp += pairs.length;
      group.full.tp += fullPairs.length;
      for (const c of [group.contacts, group.full]) {
        c.np += predictions.length;
        c.ng += golds.length;
      }
      for (const a of golds) if (a.status in group.status) group.status[a.status as (typeof STATUSES)[number]].gold++;
      for (const [i, j] of pairs) tallyPair(group, golds[i]!, predictions[j]!, text);
      if (!golds.length) put(group.negatives, predictions.length === 0);
    }
  }
  return Object.fromEntries([...groups].map(([k, group]) => [k, passageFigures(group)]));
}

function tallyPair(group: ReturnType<typeof passageGroup>, a: ScoredContact, b: ScoredContact, text: string): void {
  const gold = group.status[a.status as (typeof STATUSES)[number]];
  if (gold) {
    gold.detected++;
    if (a.status === b.status) gold.ok++;
  }
  const predicted = group.status[b.status as (typeof STATUSES)[number]];
  if (predicted) predicted.predicted++;
  const { slots } = group;
  if (a.date) put(slots.date, sameDate(a.date, b.date));
  if (a.place) put(slots.place, samePlace(a.place, b.place));
  if (a.occasion) put(slots.occasion, sameOccasion(a.occasion, b.occasion));
  for (const [x, y] of matchParticipants(people(a), people(b), text)) {
    const q = people(a)[x]!;
    const r = people(b)[y]!;
    if (["host", "guest"].includes(q.role ?? "")) put(slots.roles, q.role === r.role);
    if (q.office) put(slots.offices, officeOk(q, r));
    if (q.person) put(slots.person_id, q.person === r.person);
    if (q.office_id) put(slots.office_id, [q.office_id, ...(q.office_id_alt ?? [])].includes(r.office_id ?? ""));
  }
}

function passageFigures(group: ReturnType<typeof passageGroup>) {
  const status: Record<string, { f1: number; support: number; detected: number; predicted: number }> = {};
  for (const s of STATUSES) {
    const x = group.status[s];
    if (!x.gold && !x.predicted) continue;
    const p = x.predicted ? x.ok / x.predicted : 0;
    const r = x.detected ? x.ok / x.detected : 0;
    status[s] = {
      f1: round(p + r ? (2 * p * r) / (p + r) : 0),
      support: x.gold,
      detected: x.detected,
      predicted: x.predicted,
    };
  }
  const counted = Object.values(status).filter((s) => s.support > 0);
  return {
    participant_mentions: counts(group.participants),
    contact_detection: counts(group.contacts),
    full_contact: counts(group.full),
    without_span: group.without,
    status_macro_f1: counted.length ? round(counted.reduce((n, s) => n + s.f1, 0) / counted.length) : null,
    status,
    slot_accuracy: Object.fromEntries(SLOTS.map((s) => [s, accuracy(group.slots[s])])) as Record<
      (typeof SLOTS)[number],
      Slot
    >,
    span_overlap_on_matched: accuracy(group.overlap).accuracy,
    negative_passages: { n: group.negatives.n, without_false_contact: accuracy(group.negatives).accuracy },
  };
}
