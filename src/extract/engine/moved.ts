/** The days from which and to which a contact was moved. */
import type { DatedPeriod } from "../../model/period.ts";
import type { Surroundings } from "./refine.ts";

/** The date to which the contact was moved. */
export function movedTo(s: Surroundings): DatedPeriod | null {
  const { sentence, raw, text, language } = s;
  const unit = sentence.units.find(
    (u) =>
      u.date &&
      language.contacts.movedTo.test(text.slice(Math.max(sentence.span.start, raw.span.start - 20), u.span.start)),
  );
  if (unit) return unit.date ?? null;
  const span = movedSpan(s);
  return span && { ...span, start: span.end, precision: "day" };
}

/** "Postponed from Tuesday to 3 June": the first day was called off, the last is the new one. */
export function movedSpan({
  sentence,
  raw,
  text,
  language,
}: Surroundings): (DatedPeriod & { readonly text: string }) | null {
  const { fromTo, moving } = language.contacts;
  const unit = sentence.units.find((u) => u.date && u.date.precision === "range" && fromTo.test(u.date.text));
  const before = unit && text.slice(Math.max(sentence.span.start, raw.span.start - 20), unit.span.start);
  return before && moving.test(before) ? unit.date! : null;
}
