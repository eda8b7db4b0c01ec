/** A sentence of a brief is bound to rows, or there is no brief. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/brief/bind.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { CoverageStatement } from "../../src/model/coverage.ts";
import type { Figure } from "../../src/model/figure.ts";

const rows = {
  contacts: [{ id: "aa" } as Contact],
  statements: [{ id: "cov-1" } as CoverageStatement],
  claims: ["claim"],
};
const coverage = {
  state: "covered",
  level: 1,
  from: null,
  completeTo: null,
  estimate: 0.9,
  statements: [],
  knownGaps: [],
};
const figure = (contacts: readonly string[], to = "2024-12-31") =>
  ({
    label: "contacts",
    value: contacts.length,
    window: null,
    ruleSet: "default",
    coverage,
    query: { to },
    contacts,
  }) as Figure;
const built = (sentence: Parameters<typeof bind>[0][number]["sentences"][number]) =>
  bind([{ id: "a", title: "A", sentences: [sentence] }], rows);

describe("a sentence", () => {
  it("that rests on nothing fails the brief", () => {
    expect(() => built({ text: "Relations are good." })).toThrow(/rests on no row: "Relations are good."/);
    expect(() => built({ text: "Good.", figures: [], contacts: [], coverage: [] })).toThrow(/rests on no row/);
  });

  it("that rests on a row which is not there fails it too", () => {
    expect(() => built({ text: "One.", contacts: ["bb"] })).toThrow(/bb, which is not among/);
    expect(() => built({ text: "One.", figures: [figure(["bb"])] })).toThrow(/bb/);
    expect(() => built({ text: "One.", coverage: ["cov-2"] })).toThrow(/cov-2/);
    expect(() => built({ text: "One.", claims: ["other"] })).toThrow(/other/);
  });

  it("is built where it rests on a figure, a contact, a statement or a kept claim", () => {
    for (const rests of [
      { figures: [figure(["aa"])] },
      { figures: [figure([])] },
      { contacts: ["aa"] },
      { coverage: ["cov-1"] },
      { claims: ["claim"] },
    ])
      expect(built({ text: "One.", ...rests }).sections[0]?.sentences).toHaveLength(1);
  });

  it("shares a figure with another that asks the same, and not with one that asks of other days", () => {
    const sentences = [figure(["aa"]), figure(["aa"]), figure(["aa"], "2023-12-31")].map((f) => ({
      text: "One.",
      figures: [f],
    }));
    const { sections, figures } = bind([{ id: "a", title: "A", sentences }], rows);
    expect(sections[0]?.sentences.map((s) => s.figures)).toEqual([[0], [0], [1]]);
    expect(figures).toHaveLength(2);
  });
});
