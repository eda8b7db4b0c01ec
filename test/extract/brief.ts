/** What is read in a text, a line a mention. */
import type { Mention } from "../../src/model/mention.ts";
import { extractor, textOf } from "./reading.ts";

export const mentions = (text: string, published?: string | null): readonly Mention[] =>
  extractor.extract(textOf(text, published)).mentions;
export const brief = (m: Mention): string =>
  [
    m.kind,
    m.status,
    m.date ? `${m.date.start}/${m.date.end}` : "undated",
    m.place ? [m.place.cities.join("+"), m.place.country].filter(Boolean).join(" ") : "nowhere",
    m.parties.map((p) => `${p.party.name ?? p.party.country ?? p.party.organisation}:${p.role}`).join(", "),
  ].join(" | ");
export const read = (text: string, published?: string | null): string[] => mentions(text, published).map(brief);
