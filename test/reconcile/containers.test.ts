import { describe, expect, it } from "vitest";
import type { Organisation } from "../../src/model/organisation.ts";
import { containerIndex } from "../../src/reconcile/containers.ts";

const council: Organisation = {
  ...{
    id: "WC",
    names: { en: "White Council", zh: "白道会", ru: "Белый совет" },
    abbreviations: ["WC", "C++"],
    kind: "forum",
  },
  summits: { en: ["Rivendell Forum"], zh: [], ru: [] },
};

describe("an occasion is a container", () => {
  const isContainer = containerIndex([council]);
  it.each([
    ["WC summit, Rivendell", true],
    ["talks on the margins of the Rivendell Forum", true],
    ["白道会会议期间", true],
    ["14th WCs", false],
    ["state visit", false],
    ["", false],
  ])("%s: %s", (occasion, expected) => {
    expect(isContainer(occasion)).toBe(expected);
  });
  it("without organisations never", () => {
    expect(containerIndex([])("WC summit")).toBe(false);
  });
});
