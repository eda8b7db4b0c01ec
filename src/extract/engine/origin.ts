/** Where a text comes from: the institution whose page it is, the place where a report was filed. */
import type { Document } from "../../model/document.ts";
import type { Place } from "../../model/mention.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Unit } from "../shadow.ts";

/** The institution that publishes the page, by its address. */
export function publisherOf(
  { site, sources }: Document,
  { houses }: ExtractLanguage,
): ExtractLanguage["houses"][number] | undefined {
  const address = [site ?? "", ...sources].join("\n");
  return houses.find((h) => h.site.test(address));
}

/** Characters after a town within which a report says who filed it. */
const WITHIN = 80;

/** Where a report was filed, and where its own words begin. */
export interface Dateline {
  readonly place: Place;
  readonly end: number;
}

/**
 * "SEOUL, Nov. 3 (Yonhap) --": of the units that begin a text, where the first is a place, or a day and the next one is;
 * `start` is the text's first word.
 */
export function filedFrom(
  [first, second]: readonly Unit[],
  start: number,
  text: string,
  { contacts }: ExtractLanguage,
): Dateline | null {
  if (first?.span.start !== start) return null;
  const dated = first.date && second && text.slice(first.span.end, second.span.start) === ", ";
  const unit = dated ? second : first;
  if (!unit.place?.country) return null;
  const filed = contacts.filed.exec(text.slice(unit.span.end, unit.span.end + WITHIN));
  return filed && { place: unit.place, end: unit.span.end + filed[0].length };
}
