import fc from "fast-check";
import type { ContactKind, MentionStatus } from "../../src/model/mention.ts";
import type { Testimony } from "../../src/model/testimony.ts";
import { testimony } from "./sightings.ts";

const PERSONS = ["aragorn-arn", "halbarad-arn", "denethor-gon", "faramir-gon", "theoden-roh"];

/** A crowded fortnight, so that mentions meet, with months and back-references that could belong to several. */
export const anyTestimonies: fc.Arbitrary<readonly Testimony[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 14 }),
      length: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom<ContactKind>("meeting", "visit", "call", "meeting"),
      status: fc.constantFrom<MentionStatus>("held", "held", "held", "planned", "historical", "denied"),
      who: fc.uniqueArray(fc.constantFrom(...PERSONS), { minLength: 1, maxLength: 3 }),
      place: fc.constantFrom("ARN", "GON", "ROH", null),
      precision: fc.constantFrom("day", "day", "day", "month"),
      basis: fc.constantFrom("stated", "stated", "inferred"),
      row: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 4 }),
      partOf: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 5 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((list) =>
    list.map((m, i) => {
      const day = (n: number): string => `2010-05-${String(n).padStart(2, "0")}`;
      const end = m.kind === "visit" ? m.day + m.length : m.day;
      const precision = m.precision === "month" ? "month" : end > m.day ? "range" : "day";
      return testimony(`m${String(i).padStart(2, "0")}`, day(m.day), m.kind === "visit" ? m.who.slice(0, 1) : m.who, {
        kind: m.kind,
        status: m.status,
        place: m.kind === "call" ? null : { country: m.kind === "visit" ? (m.place ?? "GON") : m.place, cities: [] },
        date: { start: day(m.day), end: day(end), precision, basis: m.basis } as never,
        ...(m.row === null ? {} : { row: `register:${i}` }),
        partOfRow: m.partOf === null ? null : `register:${m.partOf}`,
      });
    }),
  );
