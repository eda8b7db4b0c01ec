import { describe, expect, it } from "vitest";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import type { Row, RowParticipant } from "../../src/ledger/row.ts";
import { renderRow } from "../../src/ledger/rows.ts";
import { createRoster } from "../../src/model/roster.ts";
import { makeData } from "./small-data.ts";

const roster = createRoster(loadRoster(makeData()));
const aragorn: RowParticipant = {
  person: "aragorn-arn",
  office: "ARN-hos",
  name: null,
  title: "King",
  country: "ARN",
  role: "guest",
  accompanying: false,
};
const steward: RowParticipant = {
  ...aragorn,
  person: "denethor-gon",
  office: "GON-hos",
  title: null,
  country: "GON",
  role: "host",
};
const row: Row = {
  ...{
    id: "ar-1",
    file: "ar-go",
    kind: "visit",
    status: "held",
    start: "2010-05-01",
    end: "2010-05-03",
    precision: "day",
  },
  ...{
    place: { country: "GON", cities: ["Osgiliath"] },
    occasion: "a feast",
    participants: [aragorn],
    visitClass: "state",
  },
  ...{ purposes: ["ceremony"], partOf: null, confidence: "confirmed", sources: ["https://arnor.example/news"] },
};

const textOf = (changed: Partial<Row>): string => renderRow({ ...row, ...changed }, roster).document.text;

describe("renderRow", () => {
  it.each<[string, Partial<Row>, string]>([
    [
      "a visit",
      {},
      "Aragorn (King, Arnor) visited Gondor (Osgiliath) from 1 to 3 May 2010. It was a state visit. Occasion: a feast. Purpose: ceremony. [ar-1]",
    ],
    [
      "a meeting",
      {
        kind: "meeting",
        end: "2010-05-01",
        participants: [aragorn, steward],
        visitClass: null,
        occasion: null,
        purposes: [],
      },
      "Aragorn (King, Arnor) and Denethor (Steward of Gondor, Gondor) met in Osgiliath, Gondor on 1 May 2010. [ar-1]",
    ],
    [
      "a call that was only announced",
      {
        kind: "call",
        status: "planned",
        place: null,
        end: "2010-05-01",
        participants: [aragorn, steward],
        visitClass: null,
        occasion: null,
        purposes: [],
      },
      "were announced to speak by telephone on 1 May 2010.",
    ],
    ["a month", { precision: "month" }, "in May 2010 (the day is not certain)."],
    [
      "days across months and years",
      { start: "2009-12-30", end: "2010-01-02" },
      "from 30 December 2009 to 2 January 2010.",
    ],
    ["days across months", { start: "2010-04-30", end: "2010-05-02" }, "from 30 April to 2 May 2010."],
  ])("says %s in words", (_, changed, words) => {
    expect(textOf(changed)).toContain(words);
  });

  it("gives spans that hold exactly the words", () => {
    const { document, mention } = renderRow({ ...row, kind: "meeting", participants: [aragorn, steward] }, roster);
    for (const { party } of mention.parties)
      expect(document.text.slice(party.span.start, party.span.end)).toBe(party.text);
    expect(document.text.slice(mention.trigger.start, mention.trigger.end)).toBe("met");
    expect(document.text.slice(mention.span.start, mention.span.end)).toMatch(/^Aragorn .* 2010\.$/);
    expect(mention.parties[0]?.asserted).toEqual({ person: "aragorn-arn", office: "ARN-hos" });
    expect(mention.rule).toBe("row/ar-go");
    expect(document.row).toBe("ar-1");
  });

  it("has ids of content: equal for equal rows, others for every difference, also where the text is the same", () => {
    const ids = (r: Row): string => renderRow(r, roster).document.id + renderRow(r, roster).mention.id;
    expect(ids({ ...row })).toBe(ids(row));
    expect(ids({ ...row, id: "ar-9" })).not.toBe(ids(row));
    expect(ids({ ...row, sources: ["https://other.example"] })).not.toBe(ids(row));
    expect(renderRow({ ...row, confidence: "single" }, roster).mention.id).not.toBe(renderRow(row, roster).mention.id);
  });
});
