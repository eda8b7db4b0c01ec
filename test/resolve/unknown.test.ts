import { describe, expect, it } from "vitest";
import type { Mention, MentionedParty } from "../../src/model/mention.ts";
import { unknownIn } from "../../src/resolve/index.ts";
import { roster } from "../reconcile/sightings.ts";

const party = (
  changed: Partial<MentionedParty["party"]>,
  asserted: MentionedParty["asserted"] = null,
): MentionedParty => ({
  party: {
    ...{ span: { start: 0, end: 5 }, text: changed.name ?? "they", name: null, title: null, country: "GON" },
    ...{ organisation: null, group: null, qualifier: null, refersTo: [] },
    ...changed,
  },
  ...{ role: "party", accompanying: false, asserted },
});
const unknown = (...parties: readonly MentionedParty[]) =>
  unknownIn(
    {
      parties,
      date: { start: "2010-05-01", end: "2010-05-01", precision: "day", basis: "stated" },
    } as unknown as Mention,
    roster,
  );

describe("names that the roster does not tell", () => {
  it("are those of nobody in it, with the reason; a known name is none", () => {
    const [found] = unknown(party({ name: "Grima" }), party({ name: "Faramir" }));
    expect(found).toMatchObject({
      name: { text: "Grima", country: "GON", rivals: [] },
      reasons: [expect.stringMatching(/nobody/)],
    });
    expect(unknown(party({ name: "Faramir" }))).toEqual([]);
  });

  it("are no groups and no bare countries", () => {
    const group = { id: "ministers", level: 4 as const, from: null, channels: null, title: null };
    expect(unknown(party({ group, name: null }), party({}))).toEqual([]);
  });

  it("are those that a row leaves open, and weigh little", () => {
    const [found] = unknown(party({ name: "a delegation" }, { person: null, office: null }));
    expect(found).toMatchObject({ weight: 0.2, reasons: ["the row names nobody of the roster"] });
  });
});
