/** What the forms of a Russian word have in common. */
import { describe, expect, it } from "vitest";
import { russianStem } from "../../src/model/russian-stem.ts";

describe("russianStem", () => {
  it.each([
    ["переговоров", "переговор"],
    ["Встречей", "встреч"],
    ["встретились", "встрет"],
    ["телефонного", "телефонн"],
    ["Лавровым", "лавров"],
    ["визит", "визит"],
    ["Токаева", "токаев"],
  ])("%s: %s", (word, stem) => expect(russianStem(word)).toBe(stem));
  it.each(["мир", "США", "summit", "普京", "мая"])("leaves %s", (word) => expect(russianStem(word)).toBeNull());
});
