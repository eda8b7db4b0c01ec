import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { learn, readRows } from "../../../scripts/interpretation/learn.ts";
import { interpretation } from "../../../src/extract/languages/en/interpretation.ts";
import { roster } from "../reading.ts";
import { claimsIn } from "./read.ts";

const marks = (text: string) => claimsIn(text).filter((c) => c.interpretation);

const KINDS: readonly (readonly [kind: string, fires: string, silent: string])[] = [
  ["motive", "The trip to Rabat was meant to isolate the rebels.", "The trip to Rabat ended in rain."],
  ["meaning", "The visit of the king underscores a change of heart.", "The visit of the king ended on Monday."],
  ["judgement", "The minister's visit to Oslo was a blunder.", "The minister's visit to Oslo was postponed."],
  [
    "forecast",
    "The truce between the two capitals will not survive the winter.",
    "The president will arrive on Monday.",
  ],
  ["praise", "The summit in Helsinki was a triumph for Norway.", "The summit in Helsinki was attended by Norway."],
  ["state of mind", "Belgrade fears being left alone with its neighbour.", "Belgrade hosted its neighbour in May."],
  ["figure of speech", "The quarrel buried any hope of peace in Cyprus.", "The rescuers buried the dead in Cyprus."],
  ["nature", "Trust between the two capitals has melted away.", "The tide comes in."],
  [
    "readout",
    "The visit cemented a friendship of convenience.",
    "The two leaders discussed trade and agreed to meet again.",
  ],
];

describe.each(KINDS)("interpretation: %s", (_, fires, silent) => {
  it(`marks: ${fires}`, () => expect(marks(fires)).toHaveLength(1));
  it(`leaves: ${silent}`, () => expect(marks(silent)).toEqual([]));
});

describe("interpretation", () => {
  it("is the clause beside a fact, and says by which words", () => {
    const [mark] = marks("Scholz was the first G7 leader in Beijing since 2019, a clear vote of confidence in Xi.");
    expect(mark?.quote).toBe("a clear vote of confidence in Xi");
    expect(mark?.rule).toBe("en/is-a-triumph");
    const [other] = marks("The visit was clearly about prestige.");
    expect(other?.rule).toMatch(/^en\/interpretation: .*prestige/);
  });

  it("has the weights that its examples give: else run scripts/interpretation.ts", { timeout: 120_000 }, () => {
    const { weights, threshold } = learn(readRows(resolve(import.meta.dirname, "../../../evaluation")), roster);
    expect(threshold).toBe(interpretation.threshold);
    expect([...weights]).toEqual([...interpretation.weights]);
  });
});
