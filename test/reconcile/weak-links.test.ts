import { describe, expect, it } from "vitest";
import { doubtAbout } from "../../src/reconcile/weak-links.ts";
import { sighting, visit } from "./sightings.ts";

const WHO = ["aragorn-arn", "denethor-gon"];
const never = () => false;

describe("a contact joined from several statements", () => {
  it("is in doubt where a day apart joins it, and names the two that the link holds", () => {
    const call = { kind: "call" as const };
    const three = [
      sighting("a", "2010-05-01", WHO, call),
      sighting("b", "2010-05-01", WHO, call),
      sighting("c", "2010-05-02", WHO, call),
    ];
    const doubt = doubtAbout(three, never)!;
    expect(doubt).toMatchObject({ kind: "joined", weight: 0.6, subjects: ["a", "c"], sides: [["a", "b"], ["c"]] });
    expect(doubt.reasons[0]).toMatch(/a and c: same persons on each side, one day apart/);
    expect(doubtAbout(three, (a, b) => a.id + b.id === "ac")).toBeNull();
  });

  it("is in conflict where its statements disagree, and in no doubt where they agree", () => {
    const [a, b] = [visit(1, "GON", "2010-05-01", "2010-05-03"), visit(2, "GON", "2010-05-02", "2010-05-03")];
    expect(doubtAbout([a, b], never)).toMatchObject({ kind: "conflict", reasons: [expect.stringMatching(/^days: /)] });
    expect(doubtAbout([a, visit(2, "GON", "2010-05-01", "2010-05-03")], never)).toBeNull();
  });

  it("is in no doubt where a human corrected it", () => {
    const [a, b] = [visit(1, "GON", "2010-05-01", "2010-05-03"), visit(2, "GON", "2010-05-02", "2010-05-03")];
    expect(doubtAbout([a, { ...b, notes: ["corrected by j-1"] }], never)).toBeNull();
  });

  it("is in greatest doubt where one says that it was held and another denies it", () => {
    const [a, b] = [sighting("a", "2010-05-01", WHO), sighting("b", "2010-05-01", WHO, { status: "denied" })];
    expect(doubtAbout([a, b], never)).toMatchObject({ kind: "conflict", weight: 0.95 });
  });
});
