/** Sightings and testimonies of our own, one helper for every test of reconciliation. */

import { loadRoster } from "../../src/ledger/load-roster.ts";
import type { Document } from "../../src/model/document.ts";
import type { Mention, MentionedParty } from "../../src/model/mention.ts";
import type { Participant } from "../../src/model/participant.ts";
import { createRoster, type Roster } from "../../src/model/roster.ts";
import type { Testimony } from "../../src/model/testimony.ts";
import { possibleDays, type Sighting } from "../../src/reconcile/sighting.ts";
import { makeData } from "../ledger/small-data.ts";

export const roster: Roster = createRoster(loadRoster(makeData()));

const OFFICES: Readonly<Record<string, readonly [string, 1 | 3]>> = {
  "aragorn-arn": ["ARN-hos", 1],
  "halbarad-arn": ["ARN-fm", 3],
  "denethor-gon": ["GON-hos", 1],
  "faramir-gon": ["GON-fm", 3],
  "theoden-roh": ["ROH-hos", 1],
};

export function person(id: string, changed: Partial<Participant> = {}): Participant {
  const [office, rank] = OFFICES[id] ?? [null, null];
  return {
    ...{ person: id, office, rank, channel: "state", acting: false, organisation: null, title: null },
    ...{ country: id.slice(-3).toUpperCase(), name: id, role: "party", accompanying: false },
    ...changed,
  } as Participant;
}

/** `s("a", "2010-05-01", ["aragorn-arn"])`: by default a meeting held, told by a text. */
export function sighting(id: string, start: string, who: readonly string[], changed: Partial<Sighting> = {}): Sighting {
  const end = changed.end ?? start;
  const precision = changed.precision ?? (start === end ? "day" : "range");
  return {
    ...{ id, document: `doc-${id}`, kind: "meeting", status: "held", start, end, precision, inferred: false },
    ...{
      span: possibleDays(start, end, precision),
      place: null,
      occasion: null,
      participants: who.map((w) => person(w)),
    },
    ...{ visitClass: null, purposes: [], partOfRow: null, confidence: "confirmed", row: null, published: null },
    ...{ sources: [`https://${id}.example`], notes: [] },
    ...changed,
  } as Sighting;
}

/** A register's row of one traveller: `visit(4, "GON", "2010-05-01", "2010-05-03")`. */
export function visit(number: number, country: string, start: string, end = start, file = "register"): Sighting {
  return sighting(`v${number}`, start, ["aragorn-arn"], {
    ...{
      kind: "visit",
      end,
      place: { country, cities: [] },
      row: { id: `${file}:${number}`, entry: `${file}:${number}`, file, number },
    },
  });
}

/** The same as a mention in a document, for the whole of reconcile(). */
export function testimony(
  id: string,
  start: string,
  who: readonly string[],
  changed: Partial<Mention> & { row?: string; sources?: readonly string[]; published?: string } = {},
): Testimony {
  const { row, sources, published, ...fields } = changed;
  const parties = who.map((w): MentionedParty => {
    const [office] = OFFICES[w] ?? [null];
    return {
      party: {
        ...{
          span: { start: 0, end: 1 },
          text: w,
          name: w,
          title: null,
          country: w.slice(-3).toUpperCase(),
          organisation: null,
        },
        ...{ group: null, qualifier: null, refersTo: [] },
      },
      role: "party",
      accompanying: false,
      asserted: { person: w, office },
    };
  });
  const mention: Mention = {
    ...{
      id,
      document: `doc-${id}`,
      span: { start: 0, end: 1 },
      rule: row ? "row/facts" : "en/test",
      kind: "meeting",
      status: "held",
    },
    date: { start, end: start, precision: "day", basis: "stated" },
    ...{ place: null, occasion: null, parties, visitClass: null, purposes: [], count: null, partOfRow: null },
    ...{ confidence: "single", trigger: { start: 0, end: 1 } },
    ...fields,
  } as Mention;
  const document: Testimony["document"] = {
    id: mention.document,
    origin: row ? "row" : "article",
    published: published ? ({ day: published, from: "metadata", basis: "stated" } as Document["published"]) : null,
    sources: sources ?? [`https://${id}.example/page`],
    row: row ?? null,
  };
  return { mention, document };
}
