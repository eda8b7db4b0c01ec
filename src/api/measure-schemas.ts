/** The shapes of what is measured: shares, records, comparisons, both sides, briefs. As schemas.ts, more fields may come. */
import { z } from "@hono/zod-openapi";
import { contact, coverage, query, rank, statement } from "./schemas.ts";

const [text, whole, number, flag] = [z.string(), z.number().int(), z.number(), z.boolean()];
const texts = z.array(text);
const interval = z
  .tuple([number.nullable(), number.nullable()])
  .openapi({ description: "95 %; null: without a bound", type: "array", items: { type: ["number", "null"] } });
const period = z.looseObject({ start: text, end: text });
const year = whole.openapi({ example: 2024 });
const chance = number.openapi({ description: "a probability, 0 to 1" });

const share = z
  .looseObject({ numerator: whole, denominator: whole, value: number.nullable(), interval })
  .openapi("Share");

const observed = { count: whole, singleSource: whole, cut: whole, coverage };
const yearCount = z.looseObject({ year, period, ...observed }).openapi("YearCount");

export const record = z
  .looseObject({
    ...{ query, ruleSet: text, year, own: yearCount, others: z.array(yearCount), since: year.nullable() },
    later: z.array(yearCount),
    report: z.looseObject({
      fact: z.looseObject({
        ...{
          strict: flag,
          margin: whole.nullable(),
          highest: whole.nullable(),
          ties: z.array(whole),
          above: z.array(whole),
        },
      }),
      surprise: z.looseObject({ strictRecord: chance, lastAtLeast: chance, anyAtLeast: chance }).nullable(),
      robustness: chance.nullable(),
      inLedgerOnly: flag,
    }),
    dispersion: z.looseObject({ mean: number, variance: number, phi: number, overdispersed: flag }).nullable(),
    tail: z.looseObject({ model: z.looseObject({ mean: number, alpha: number }), chance }).nullable(),
    gap: z.looseObject({ from: text, to: text, days: whole, events: whole, span: period, chance }).nullable(),
    changepoints: z.array(z.looseObject({ year, found: flag, stability: number })),
  })
  .openapi("YearRecord");

const comparedWindow = z.looseObject({
  ...{ label: text, period: period.nullable(), days: whole },
  cells: z.array(z.looseObject({ pair: text, ...observed, rate: number, interval, share })),
  ratios: z.array(
    z.looseObject({ of: text, to: text, ratio: number.nullable(), interval, p: chance.nullable(), widened: number }),
  ),
});
export const comparison = z
  .looseObject({
    ...{ pairs: texts, queries: z.array(query), ruleSet: text, windows: z.array(comparedWindow) },
    total: comparedWindow.extend({ covered: flag, years: z.array(year) }),
    dispersion: z.array(number),
    shift: z.looseObject({ g: number, df: whole, p: chance, correction: text, sparse: flag }).nullable(),
  })
  .openapi("Comparison");

const lists = z.looseObject({
  ...{ firstOnly: whole, both: whole, secondOnly: whole, thirdOnly: whole, noList: whole },
});
export const bySide = z
  .looseObject({
    ...{ query, ruleSet: text, sides: z.array(text), onlyCited: whole, cut: whole, lowerBoundReasons: texts },
    rows: z.array(
      z.looseObject({
        ...{ kind: text, count: whole, lists, stated: z.array(share), estimate: z.looseObject({}), coverage },
      }),
    ),
    roles: z.array(z.looseObject({ kind: text, side: text, asHost: share, asGuest: share, otherwise: share })),
    oneSided: z.array(texts),
    contacts: z.array(
      z.looseObject({ id: text, start: text, kind: text, level: rank, roles: texts, own: z.array(z.unknown()) }),
    ),
  })
  .openapi("BySide");

const figure = z
  .looseObject({
    ...{ label: text, value: number, window: period.nullable(), ruleSet: text, coverage, query, contacts: texts },
  })
  .openapi("Figure");
const sentence = z.looseObject({
  ...{ text, figures: z.array(whole), contacts: texts, coverage: texts, claims: texts },
});
export const brief = z
  .looseObject({
    ...{ pair: text, versus: text.nullable(), year, period, window: text, ruleSet: text },
    sections: z.array(z.looseObject({ id: text, title: text, sentences: z.array(sentence) })),
    figures: z.array(figure),
    contacts: z.array(z.looseObject({ title: text, contacts: z.array(contact) })),
    statements: z.array(statement),
    readings: z.array(
      z.looseObject({
        ...{ claim: text, document: text, quote: text, attribution: text.nullable(), title: text.nullable() },
        ...{ author: text.nullable(), site: text.nullable(), published: text.nullable(), sources: texts },
      }),
    ),
    charts: z.looseObject({
      lanes: z.array(
        z.looseObject({
          ...{ what: text, label: text, contacts: z.array(contact) },
          months: z.array(z.looseObject({ period, coverage })),
        }),
      ),
      years: z.array(z.looseObject({ year, period, contacts: figure, visits: z.array(figure) })),
      directions: texts,
    }),
  })
  .openapi("Brief");
