import { describe, expect, it } from "vitest";
import { selectionOf } from "../../src/model/column-builder.ts";
import type { Contact } from "../../src/model/contact.ts";
import { nearIn } from "../../src/reconcile/near.ts";
import { contact, inGondor, who } from "../measure/contacts.ts";
import { roster } from "./sightings.ts";

const king = who("aragorn ARN 1");
const ranger = who("halbarad ARN 3");
const steward = who("denethor GON 1");
const captain = who("faramir GON 3");
const nobody = { ...steward, person: null };
const near = (...contacts: readonly Contact[]) =>
  nearIn(selectionOf(contacts, roster)).map(({ a, b, reason }) => [a, b, reason]);

describe("sessions left apart", () => {
  it("are near where the same persons met within two days, and not after three", () => {
    const first = contact("a", "meeting", "2010-05-01", [king, steward]);
    expect(near(first, contact("b", "meeting", "2010-05-03", [king, steward]))).toEqual([
      ["a", "b", "the same persons on each side, two days apart"],
    ]);
    expect(near(first, contact("b", "meeting", "2010-05-04", [king, steward]))).toEqual([]);
  });

  it("are near where one names nobody on a side, and not where it names another person", () => {
    const first = contact("a", "meeting", "2010-05-01", [king, steward]);
    expect(near(first, contact("b", "meeting", "2010-05-01", [king, nobody]))[0]?.[2]).toMatch(/nobody by name/);
    expect(near(first, contact("b", "meeting", "2010-05-01", [king, captain]))).toEqual([]);
  });

  it("are near where another of the same persons leads, on the same days alone", () => {
    const first = contact("a", "meeting", "2010-05-01", [ranger, captain]);
    expect(near(first, contact("b", "meeting", "2010-05-01", [ranger, captain, steward]))[0]?.[2]).toMatch(/leads/);
    expect(near(first, contact("b", "meeting", "2010-05-02", [ranger, captain, steward]))).toEqual([]);
  });

  it("are near where of one only the month is known", () => {
    const vague = contact("a", "call", "2010-05-10", [king, steward], { precision: "month" });
    expect(near(vague, contact("b", "call", "2010-05-28", [king, steward]))[0]?.[2]).toMatch(/only the month/);
    expect(near(vague, contact("b", "call", "2010-06-28", [king, steward]))).toEqual([]);
  });

  it("weigh less in different countries", () => {
    const pair = (place: object) =>
      nearIn(
        selectionOf(
          [
            contact("a", "meeting", "2010-05-01", [king, steward], inGondor),
            contact("b", "meeting", "2010-05-02", [king, steward], place),
          ],
          roster,
        ),
      )[0]!;
    expect(pair({ place: { country: "ROH", cities: [] } }).weight).toBeLessThan(pair(inGondor).weight);
    expect(pair({ place: { country: "ROH", cities: [] } }).reason).toMatch(/different countries/);
  });
});

describe("visits left apart", () => {
  const to = (country: string) => ({ place: { country, cities: [] } });
  it("are near with a day between, and not where another country lies there", () => {
    const [first, second] = [
      contact("a", "visit", "2010-05-01", [king], to("GON")),
      contact("b", "visit", "2010-05-03", [king], to("GON")),
    ];
    expect(near(first, second)).toEqual([["a", "b", expect.stringMatching(/one day between/)]]);
    expect(near(first, contact("c", "visit", "2010-05-02", [king], to("ROH")), second)).toEqual([]);
  });
});
