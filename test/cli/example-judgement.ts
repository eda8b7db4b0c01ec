/** A judged article made by hand, with one claim of every verdict: invented countries, our own words. */

import type { Names } from "../../src/faces/contact-view.ts";
import type { Claim, ClaimType } from "../../src/model/claim.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import type { Document } from "../../src/model/document.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { Participant } from "../../src/model/participant.ts";
import type { CheckedClaim, Judged, VerdictName } from "../../src/model/verdict.ts";
import type { CheckedDocument } from "../../src/summitry.ts";

const text = `Freedonia and Sylvania have rarely been closer. President Ada Marlow has met three times this year with leading figures of Sylvania, including Premier Otto Brandt and Speaker Lena Voss. The capital has also hosted Vice Premier Emil Hartmann and Foreign Minister Ines Corvin.

No year has seen a record number of visits like this one, which can be read as a sign of trust between the two courts. Contacts with Ruritania, by contrast, have come to a standstill.

The two ministers met twice in March. It is a friendship that will shape the region for a generation.`;

export const names: Names = {
  country: (id) => ({ FRE: "Freedonia", SYL: "Sylvania", RUR: "Ruritania" })[id] ?? id,
  office: (id) => ({ "SYL-premier": "Premier", "FRE-president": "President of Freedonia" })[id] ?? null,
};

const document: Document = {
  id: "doc-example",
  title: "A year of visits: Freedonia turns to Sylvania <again>",
  text,
  language: "en",
  published: { day: "2024-08-20", from: "page", basis: "stated" },
  origin: "article",
  author: "Mara Quill",
  site: "The Borderland Review",
  sources: [],
  row: null,
};

const coverage: Coverage = {
  state: "covered",
  level: 2,
  from: "2013-01-01",
  completeTo: "2024-12-31",
  estimate: 0.95,
  statements: ["cov-1"],
  knownGaps: ["2017-07, talks on the margins of a summit"],
};
const unknown: Coverage = { ...coverage, state: "unknown", level: null, from: null, completeTo: null, estimate: null };

function person(name: string, title: string, country: string, role: Participant["role"]): Participant {
  return {
    person: name.toLowerCase().replace(" ", "-"),
    office: null,
    rank: 2,
    channel: "state",
    acting: false,
    country,
    organisation: null,
    name,
    title,
    role,
    accompanying: false,
  };
}

function contact(id: string, start: string, participants: Participant[], more: Partial<Contact> = {}): Contact {
  return {
    id,
    kind: "meeting",
    status: "held",
    start,
    end: start,
    precision: "day",
    place: { country: "FRE", cities: ["Fredville"] },
    occasion: null,
    participants,
    visitClass: null,
    purposes: [],
    partOf: null,
    mentions: [id],
    aliases: [],
    sources: ["https://www.president.example/events/1", "https://news.example/2024/05"],
    singleSource: false,
    flags: [],
    reasons: [],
    ...more,
  };
}

const marlow = person("Ada Marlow", "President of Freedonia", "FRE", "host");
const guest = (name: string, title: string) => person(name, title, "SYL", "guest");
const contacts: Contact[] = [
  contact("k1", "2024-02-03", [marlow, guest("Otto Brandt", "Premier")]),
  contact("k2", "2024-05-16", [marlow, guest("Otto Brandt", "Premier")], {
    place: { country: "SYL", cities: ["Silberstadt"] },
  }),
  contact("k3", "2024-05-17", [marlow, guest("Lena Voss", "Speaker of the Diet")], {
    singleSource: true,
    sources: ["https://wire.example/a"],
  }),
  contact("k4", "2024-07-11", [marlow, guest("Lena Voss", "Speaker of the Diet")]),
  contact("k5", "2024-06-01", [guest("Emil Hartmann", "Vice Premier")], { kind: "visit", end: "2024-06-04" }),
  ...Array.from({ length: 15 }, (_, i) =>
    contact(
      `r${i}`,
      `2024-0${1 + (i % 8)}-${String(3 + i).padStart(2, "0")}`,
      [marlow, person("Rupert Henz", "Foreign Minister", "RUR", "party")],
      { kind: i % 2 ? "call" : "meeting", place: i % 2 ? null : { country: "RUR", cities: ["Strelsau"] } },
    ),
  ),
];

function figure(label: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    label,
    value,
    window: { start: "2024-01-01", end: "2024-08-20" },
    ruleSet: "default",
    coverage,
    query: {},
    contacts: [],
    ...more,
  };
}

function judged(verdict: VerdictName, reason: string, more: Partial<Judged> = {}): Judged {
  return {
    asOf: "2024-08-20",
    verdict,
    reason,
    figures: [],
    readings: [],
    contacts: [],
    coverage,
    missing: [],
    constants: {},
    notes: [],
    ...more,
  };
}

let count = 0;
function claim(quote: string, type: ClaimType, asPublished: Judged, now?: Judged): CheckedClaim {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`the text has no "${quote}"`);
  const interpretation = asPublished.verdict === "not-a-factual-claim";
  const made: Claim = {
    id: `claim-${++count}`,
    document: document.id,
    span: { start, end: start + quote.length },
    quote,
    type,
    interpretation,
    a: [],
    b: [],
    versus: null,
    including: false,
    kinds: null,
    direction: null,
    level: null,
    period: null,
    baseline: null,
    value: null,
    unit: null,
    comparator: "=",
    emphasis: [],
    attribution: null,
    rule: "test/by-hand",
  };
  return {
    claim: made,
    query: interpretation ? null : { between: ["FRE", "SYL"] },
    asPublished,
    now: now ?? { ...asPublished, asOf: "2025-12-31" },
    verdict: asPublished.verdict,
  };
}

const none = judged("not-a-factual-claim", "Interpretation is marked and not judged.", { coverage: unknown });

export const checkedArticle: CheckedDocument = {
  document,
  ruleSet: "default",
  replays: new Map(),
  contacts,
  claims: [
    claim(
      "President Ada Marlow has met three times this year with leading figures of Sylvania, including Premier Otto Brandt and Speaker Lena Voss",
      "count",
      judged(
        "depends-on-definition",
        "Three is the number of persons met; the meetings with the persons named were four.",
        {
          readings: [
            { label: "distinct persons of the top leadership met", verdict: "supported", ruleSet: "counterparts" },
            { label: "meetings with those named", verdict: "contradicted", ruleSet: "default" },
          ],
          figures: [
            figure("persons met", 3, { ruleSet: "counterparts" }),
            figure("meetings with those named", 4),
            figure("meetings a year, 2019 to 2023", 2.4, {
              interval: [1.2, 3.91],
              window: { start: "2019-01-01", end: "2023-12-31" },
            }),
          ],
          contacts: ["k1", "k2", "k3", "k4"],
          notes: ["The meeting of 21 August 2024 is after publication and is not counted."],
        },
      ),
      judged("contradicted", "With the meeting of 21 August 2024 they are five, and four persons.", {
        asOf: "2025-12-31",
      }),
    ),
    claim(
      "The capital has also hosted Vice Premier Emil Hartmann",
      "list",
      judged("supported", "He visited from 1 to 4 June 2024, in Fredville.", { contacts: ["k5"] }),
    ),
    claim(
      "Foreign Minister Ines Corvin",
      "list",
      judged(
        "supported-with-qualification",
        "She came on 21 August 2024, a day after publication; the visit was announced.",
        {},
      ),
    ),
    claim(
      "No year has seen a record number of visits like this one",
      "record",
      judged(
        "unresolved",
        "As worded it covers officials of every rank and every earlier year; the ledger holds neither.",
        {
          coverage: unknown,
          missing: ["A list of visits by ministers of Sylvania to Freedonia, for every year before 2013."],
        },
      ),
    ),
    claim("can be read as a sign of trust between the two courts", "interpretive", none),
    claim(
      "Contacts with Ruritania, by contrast, have come to a standstill",
      "halt",
      judged(
        "contradicted",
        "There were 15 contacts from 1 January to 20 August 2024, against 9.6 a year in the same days of the five years before.",
        {
          contacts: contacts.filter((c) => c.id.startsWith("r")).map((c) => c.id),
          figures: [
            figure("contacts", 15),
            figure("mean of the same days, 2019 to 2023", 9.6, { interval: [6.1, 14.3] }),
          ],
          constants: { haltShare: 0.1, haltUpper: 0.5 },
        },
      ),
    ),
    claim("It is a friendship that will shape the region for a generation", "interpretive", none),
  ],
};
