/** A plan told of as past, and that it was called off: one contact. */
import type { ExtractLanguage } from "../language.ts";
import type { Sentence } from "../shadow.ts";
import { type Draft, mayAgree } from "./drafts.ts";
import { sameParty } from "./parties.ts";

/** The drafts without plans that others of the same text say came to nothing; the day of the plan stays. */
export function withoutCalledOff(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  text: string,
  { contacts }: ExtractLanguage,
): Draft[] {
  const wasPlanned = ({ status, raw }: Draft): boolean =>
    status === "planned" &&
    contacts.wasPlanned.test(text.slice(sentences[raw.sentence]!.span.start, raw.trigger.start));
  const kept = [...drafts];
  for (const plan of drafts.filter(wasPlanned)) {
    const at = kept.findIndex((d) => (d.status === "cancelled" || d.status === "denied") && isOf(plan, d));
    if (at < 0) continue;
    kept[at] = {
      ...kept[at]!,
      status: "cancelled",
      date: kept[at]!.date ?? plan.date,
      place: kept[at]!.place ?? plan.place,
    };
    kept.splice(kept.indexOf(plan), 1);
  }
  return kept;
}

/** Whether what was called off is what was planned: the same who travel, or meet, there and then. */
function isOf(plan: Draft, off: Draft): boolean {
  if (plan.kind !== off.kind || plan.place?.country !== off.place?.country) return false;
  if (plan.date && off.date && !mayAgree(plan.date, off.date, plan.kind)) return false;
  const who = ({ kind, parties }: Draft) => parties.filter((p) => kind !== "visit" || p.role === "guest");
  return who(off).every((p) => who(plan).some((q) => sameParty(p.party, q.party)));
}
