import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likeness, REPRINT_LIKENESS, sketchOf } from "../../src/model/sketch.ts";

const wire = `NAIROBI, 3 May. The presidents of Kenya and Finland met in Nairobi on Saturday and spoke for two hours
about trade, the security of the Red Sea and the training of nurses. They agreed that their ministers would meet every
year, and that a direct flight would open before the summer. The Finnish guest laid a wreath at the memorial of the
embassy attack and visited a school of forestry. He leaves for Kampala on Sunday. The delegation includes the ministers
of trade and of the environment and forty companies.`;
const reprint = wire.replace("NAIROBI, 3 May.", "By our correspondent.").replace(/ The delegation[^.]*\./, "");
const kenyan = `State House said that President Ruto received President Stubb in the morning. Kenya asked for more
places for its nurses in Finnish hospitals and offered land for a forestry college. Both leaders condemned the attacks
on ships in the Red Sea. The next round of consultations at the level of ministers will be held in Helsinki next year.`;

describe("a sketch", () => {
  it("knows a reprint with another dateline and a cut paragraph", () => {
    expect(likeness(sketchOf(wire)!, sketchOf(reprint)!)).toBeGreaterThanOrEqual(REPRINT_LIKENESS);
  });
  it("keeps two sides' readouts of one meeting apart", () => {
    expect(likeness(sketchOf(wire)!, sketchOf(kenyan)!)).toBeLessThan(0.2);
  });
  it("of a text is its own; short texts have none", () => {
    expect(likeness(sketchOf(wire)!, sketchOf(wire)!)).toBe(1);
    expect(sketchOf("Ruto met Stubb.")).toBeNull();
  });
  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void sketchOf(text)));
  });
});
