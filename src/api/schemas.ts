/**
 * The shapes of the answers, for the reference. They are those of src/model, which says more of each field; the tests
 * hold real answers to them. More fields may come.
 */
import { z } from "@hono/zod-openapi";
import { CONTACT_KINDS } from "../model/mention.ts";

const day = z.string().openapi({ description: "YYYY-MM-DD", example: "2024-05-16" });
export const rank = z.number().int().min(1).max(6).nullable();
const text = z.string();
const texts = z.array(z.string());
const names = z.looseObject({ en: texts, zh: texts, ru: texts });
const place = z.looseObject({ country: text.nullable(), cities: texts });
const kind = z.enum(CONTACT_KINDS as readonly ["visit"]).or(text);

const participant = z.looseObject({
  ...{ person: text.nullable(), office: text.nullable(), rank, country: text.nullable(), name: text },
  role: z.enum(["host", "guest", "party"]),
  accompanying: z.boolean(),
});

export const contact = z
  .looseObject({
    ...{ id: text, kind, status: text, start: day, end: day, precision: z.enum(["day", "month", "year"]) },
    ...{ place: place.nullable(), occasion: text.nullable(), participants: z.array(participant) },
    ...{ visitClass: text.nullable(), partOf: text.nullable(), mentions: texts, sources: texts },
    ...{ singleSource: z.boolean(), flags: texts, reasons: texts },
  })
  .openapi("Contact");

export const query = z.looseObject({}).openapi("Query", { description: "The question as it was understood." });

export const facets = z
  .record(text, z.array(z.object({ value: text.or(z.number()), count: z.number().int() })))
  .openapi("Facets", { description: "For each value so many contacts; of a level, it and above." });

export const coverage = z
  .looseObject({
    state: z.enum(["covered", "partly", "not-covered", "unknown"]),
    level: rank,
    ...{ from: day.nullable(), completeTo: day.nullable(), estimate: z.number().nullable(), statements: texts },
  })
  .openapi("Coverage");

export const statement = z
  .looseObject({
    ...{ id: text, countries: texts, persons: texts.nullable(), offices: texts.nullable(), level: rank },
    ...{ direction: text.nullable(), kinds: z.array(kind), from: day, to: day, completeness: text },
    ...{ estimate: z.number().nullable(), basis: text, knownGaps: texts },
  })
  .openapi("CoverageStatement");

export const countRow = z
  .looseObject({
    ...{ kind: text, count: z.number().int(), unit: text, singleSource: z.number().int() },
    ...{ days: z.number().int(), cut: z.number().int(), coverage },
  })
  .openapi("CountRow", { description: "The keys asked for (year, level …) stand beside these fields." });

export const coverageCell = z
  .looseObject({ country: text.optional(), pair: text.optional(), coverage })
  .openapi("CoverageCell");

const head = {
  ...{ id: text, title: text.nullable(), language: text, origin: z.enum(["article", "row"]) },
  ...{ published: z.looseObject({ day, from: text, basis: text }).nullable(), site: text.nullable(), sources: texts },
};
export const documentHead = z.looseObject(head).openapi("DocumentHead");
export const document = z.looseObject({ ...head, text }).openapi("Document");

export const mention = z
  .looseObject({
    ...{ id: text, document: text, span: z.looseObject({ start: z.number(), end: z.number() }), rule: text },
    ...{ kind, status: text, place: place.nullable(), parties: z.array(z.looseObject({})) },
  })
  .openapi("Mention");

const tenure = z.looseObject({ person: text, office: text, from: text.nullable(), to: text.nullable() });
export const person = z
  .looseObject({ id: text, name: text, names, country: text, born: z.number().nullable() })
  .openapi("Person");
export const personWithTenures = person.extend({ tenures: z.array(tenure) }).openapi("PersonWithTenures");
export const office = z
  .looseObject({ id: text, country: text.nullable(), titles: names, rank, channel: text })
  .openapi("Office");
export const officeWithTenures = office.extend({ tenures: z.array(tenure) }).openapi("OfficeWithTenures");
const called = z.looseObject({ en: text, zh: text, ru: text });
export const country = z
  .looseObject({ id: text, names: called, kind: text, existsFrom: text.nullable(), existsTo: text.nullable() })
  .openapi("Country");
export const named = z.looseObject({ id: text, name: text, fit: text }).openapi("Named");

const verdict = text.openapi({ description: "supported, …, unresolved, not-a-factual-claim", example: "supported" });
const judged = z.looseObject({
  ...{ asOf: day.nullable(), verdict, reason: text, figures: z.array(z.looseObject({ label: text })) },
  ...{ readings: z.array(z.looseObject({ label: text, verdict })), contacts: texts, coverage, missing: texts },
});
export const claim = z
  .looseObject({
    ...{ id: text, span: z.array(z.number()), quote: text, type: text, interpretation: z.boolean() },
    ...{ query: query.nullable(), asPublished: judged.nullable(), now: judged, verdict, missing: texts },
  })
  .openapi("Claim");
export const check = z
  .looseObject({
    document: z.looseObject({ id: text, text }),
    ruleSet: text,
    claims: z.array(claim),
    kept: z.boolean(),
  })
  .openapi("Check");

export const ruleSet = z
  .looseObject({
    ...{ id: text, title: text, note: text, kinds: z.array(kind), level: rank, bothSides: z.boolean() },
    ...{ offices: texts.nullable(), visitClasses: texts, unclassified: z.boolean(), multilateralOnly: text },
    ...{ ambassadorsAtPost: z.boolean(), territories: text, unit: text },
  })
  .openapi("RuleSet");

export const judgement = z
  .looseObject({ id: text, judgement: text, subjects: texts, reason: text, by: text, at: text })
  .openapi("Judgement");

/** What a judgement did to contacts, and to the verdicts that rested on them. */
export const judgementDone = z.looseObject({
  judgement: judgement.nullable(),
  contacts: z.array(z.looseObject({})),
  verdicts: z.unknown(),
});

export const review = z
  .looseObject({
    ...{ id: text, kind: text, weight: z.number(), subjects: texts, reasons: texts, contacts: z.array(contact) },
    sides: z.array(z.array(z.looseObject({ mention, quote: text, document: z.looseObject({ id: text }) }))),
    name: z.looseObject({ text, title: text.nullable(), country: text.nullable() }).nullable(),
  })
  .openapi("Review");

export const correction = z
  .looseObject({
    ...{ claim: text, quote: text, from: text, to: text, ruleSet: text, given: text, recorded: text },
    document: z.looseObject({ id: text, title: text.nullable(), sources: texts }).nullable(),
    ...{ before: claim, after: claim, because: z.array(z.looseObject({ at: text, origin: text })) },
  })
  .openapi("Correction");

const outage = z.looseObject({ kind: text, from: text.nullable(), to: text.nullable(), reason: text.nullable() });
export const watched = z
  .looseObject({
    sources: z.array(
      z.looseObject({
        ...{ source: text, polls: z.number().int(), documents: z.number().int(), lastPoll: text },
        ...{ lastNew: text.nullable(), outages: z.array(outage) },
      }),
    ),
    alerts: z.array(z.looseObject({ at: text, kind: text, text, contacts: texts })),
  })
  .openapi("Watched");

export const problem = z
  .looseObject({ type: text, title: text, status: z.number(), detail: text, remedy: text })
  .openapi("Problem");

/** One page of a list. */
export const listOf = (name: string, item: z.ZodType, beside: Readonly<Record<string, z.ZodType>> = {}) =>
  z.looseObject({ ...beside, [name]: z.array(item), next: text.nullable() });
