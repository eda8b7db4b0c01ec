/** Refiner: whether a raw contact took place, is to come, was called off, denied or only asked about. */
import type { MentionStatus } from "../../model/mention.ts";
import { addDays, type DatedPeriod, type Day } from "../../model/period.ts";
import { matchesOf } from "./matches.ts";
import { clauseOf, isShared, type Surroundings } from "./refine.ts";

export function statusOf(s: Surroundings, date: DatedPeriod | null, itinerary: boolean): MentionStatus {
  const { raw, language, published, text } = s;
  if (raw.rule.status) return raw.rule.status;
  if (itinerary) return "held";
  const words = verbWords(s);
  if (raw.a.some((u) => u.party && language.contacts.nobody.test(u.party.text))) return "denied";
  const told = words.replace(language.contacts.meta, "");
  // "The invitation was made during talks with X": that there were talks is taken for granted
  const granted = language.contacts.during.test(text.slice(s.sentence.span.start, raw.trigger.start));
  // "Told him of the cancelled trip in a telephone call": what was spoken of is not the call
  // "Would travel to Oslo on Friday", said on Monday, is a plan
  const dated = published !== null && date !== null && date.basis === "stated" && date.start > published;
  const said = dated ? told.replace(language.contacts.reportedFuture, "") : told;
  // "Called it off shortly after the president's phone call": what was called off is not the call
  const actor = raw.a.findLast((u) => u.span.end <= raw.trigger.start);
  const behind = language.contacts.background.test(
    text.slice(actor?.span.end ?? s.sentence.span.start, raw.trigger.start),
  );
  const another =
    behind &&
    language.contacts.status.some((c) => (c.status === "cancelled" || c.status === "denied") && c.pattern.test(said));
  const hit =
    another || inPassing(s)
      ? undefined
      : language.contacts.status.find(
          (c) => !(granted && c.status !== "planned") && !isOfAnother(s, c.status) && c.pattern.test(said),
        );
  const recent = published !== null && date !== null && date.end >= addDays(published, -90);
  if (hit && hit.status !== "planned" && !(hit.status === "historical" && recent)) return hit.status;
  const past = raw.kind !== "call" && language.contacts.past.test(text.slice(raw.trigger.start, raw.trigger.end));
  if (date !== null && isFar(date, published)) return "historical";
  const ahead = !past && published !== null && date !== null && date.start > published && date.precision !== "year";
  const answer = answerOf(s);
  if (ahead || hit?.status === "planned") {
    if (date && published && date.end < published) return "held";
    // "Will he meet X?" asks whether; "when he meets X, what will he say?" takes it as planned
    if (!language.contacts.whether.test(s.sentence.text)) return "planned";
    return answer === null ? "hypothetical" : answer ? "planned" : "denied";
  }
  if (published === null) return "historical";
  // "During his visit this week, X will meet Y"
  if (raw.kind === "visit" && !(date && date.end < published) && language.contacts.duringTrip.test(s.sentence.text))
    return "planned";
  // "In May X visits Y", said in May
  const running =
    date !== null &&
    date.start <= published &&
    (date.start === published || (date.precision === "month" && date.end >= published));
  if (date?.basis === "stated" && running && language.contacts.present.test(words)) return "planned";
  // Who asks whether there are plans tells of nothing that was
  const before = text.slice(s.sentence.span.start, raw.trigger.start);
  const whether = language.contacts.whetherPast.test(before);
  const asks =
    language.contacts.question.test(s.sentence.text) &&
    (whether || (!past && !language.contacts.looksBack.test(words)));
  // "How was the meeting?" takes it that there was one
  if (asks && !language.contacts.definite.test(blankOut(before, s, s.sentence.span.start)))
    return answer === null ? "hypothetical" : answer ? "held" : "denied";
  return "held";
}

/** "Called off the meeting with the visiting president": that he came is not called off, unless beside the very word. */
function isOfAnother({ raw, text, language }: Surroundings, status: MentionStatus): boolean {
  if (!raw.rule.attributive || (status !== "cancelled" && status !== "denied")) return false;
  const near = text.slice(Math.max(0, raw.trigger.start - BESIDE), raw.trigger.end);
  return !language.contacts.status.some((c) => c.status === status && c.pattern.test(near));
}
/** Characters between a word for calling off and the trigger that it is of. */
const BESIDE = 2;

/** So long before the publication that it is background. */
export const isFar = (date: DatedPeriod, published: Day | null): boolean =>
  published !== null && date.end < addDays(published, -90);
function inPassing(s: Surroundings): boolean {
  const { raw, text, language } = s;
  return (
    raw.a.length + raw.b.length > 0 &&
    language.contacts.inPassing.test(text.slice(clauseOf(s).start, raw.trigger.start))
  );
}

/** How far an answer may stand after its question, in characters. */
const ANSWER = 100;

/** "Has he spoken to X? -- He has not": what the next words say to the question; null where they say neither. */
function answerOf({ text, sentence, language }: Surroundings): boolean | null {
  const { yes, no } = language.contacts.answers;
  const next = text.slice(sentence.span.end, sentence.span.end + ANSWER);
  return no.test(next) ? false : yes.test(next) ? true : null;
}

/** How far after a trigger its clause may still say what became of it, in characters. */
const AFTERWARDS = 140;
/** And how far behind those who took part, where they are many. */
const AFTER_ALL = 80;

/** The words that colour the trigger: its own, those between it and its subject, and what its clause says after it. */
function verbWords(s: Surroundings): string {
  const { raw, text } = s;
  const clause = clauseOf(s);
  // Stations of one trip share the words before the first, and so do those whom one meets with one verb
  const others = s.others.filter((o) => o.rule !== raw.rule || (o.span.start !== raw.span.start && o.a !== raw.a));
  const previous = Math.max(
    clause.start,
    ...others
      .filter((o) => o.trigger.end <= raw.trigger.start)
      .filter((o) => !isShared(o, raw, text, s.language.contacts))
      .filter((o) => !s.language.contacts.joinedVerb.test(text.slice(o.trigger.end, raw.trigger.end)))
      .map((o) => o.trigger.end),
  );
  const next = Math.min(
    clause.end,
    ...others.filter((o) => o.trigger.start >= raw.trigger.end).map((o) => o.trigger.start),
  );
  const following = blankOut(text.slice(raw.trigger.end, next), s, raw.trigger.end);
  const { afterwards, past, apart, background, status, turns, wasWhen } = s.language.contacts;
  // A long list of those who meet stands between, too
  const reach = Math.max(AFTERWARDS, raw.span.end - raw.trigger.end + AFTER_ALL);
  const near = following.slice(0, Math.min(reach, following.search(/[.;。；]|$/u)));
  // "A meeting was possible, said X, who had met Y": what stands before "who" colours another verb
  const subject = raw.a.at(-1)?.span.end ?? 0;
  const turn = previous + lastEnd(turns, text.slice(previous, raw.trigger.start));
  // "Was put off after X met Y": what stands before "after" neither
  const first = raw.a[0]?.span.start ?? 0;
  const aside = background.test(text.slice(s.sentence.span.start, first)) ? first : 0;
  // "A visit was possible, said the two when they met": what was possible is not that they met
  const whence = past.test(text.slice(raw.trigger.start, raw.trigger.end)) ? wasWhen : null;
  const when = whence ? previous + lastEnd(whence, text.slice(previous, raw.trigger.start)) : 0;
  const from = Math.max(when, turn, aside, apart.test(text.slice(subject, raw.trigger.start)) ? subject : 0);
  // "Met X before he left for the hotel where talks were expected": of other things
  const own = blankOut(text.slice(from, raw.trigger.end), s, from);
  const happened =
    past.test(text.slice(raw.trigger.start, raw.trigger.end)) && !status.some((c) => c.pattern.test(own));
  return happened ? own : own + (near.match(afterwards) ?? []).map((words) => ` ${words}`).join("");
}

/** Where the last match of a global pattern ends; 0 where it has none. */
const lastEnd = (pattern: RegExp, words: string): number =>
  matchesOf(pattern, words).reduce((_, m) => m.index + m[0].length, 0);

/** Units say nothing of status: "Prime Minister May". */
function blankOut(words: string, { sentence }: Surroundings, from: number): string {
  let out = words;
  for (const u of sentence.units) {
    if (u.kind === "number" || u.kind === "pronoun") continue;
    const a = u.span.start - from;
    const b = u.span.end - from;
    if (b <= 0 || a >= words.length) continue;
    out =
      out.slice(0, Math.max(0, a)) +
      "_".repeat(Math.min(words.length, b) - Math.max(0, a)) +
      out.slice(Math.min(words.length, b));
  }
  return out;
}
