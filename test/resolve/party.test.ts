import { describe, expect, it } from "vitest";
import type { Party } from "../../src/model/party.ts";
import { resolveParty } from "../../src/resolve/index.ts";
import { roster } from "../extract/reading.ts";

const party = (p: Partial<Party>): Party => ({
  span: { start: 0, end: 1 },
  text: p.name ?? p.title ?? "",
  name: null,
  title: null,
  country: null,
  organisation: null,
  group: null,
  qualifier: null,
  refersTo: [],
  ...p,
});
const who = (p: Partial<Party>, day: string | null) => resolveParty(party(p), day, { roster });

describe("by name", () => {
  it.each([
    [{ name: "Xi Jinping" }, "2024-05-16", "xi-jinping-1953", "CHN-president"],
    [{ name: "Xi", title: "President", country: "CHN" }, "2024-05-16", "xi-jinping-1953", "CHN-president"],
    [{ name: "Joseph R. Biden, Jr.", title: "President" }, "2024-05-16", "joe-biden-1942", "USA-president"],
    [{ name: "Biden", title: "Vice President", country: "USA" }, "2012-02-14", "joe-biden-1942", "USA-vp"],
    [{ name: "Michael R. Pompeo", title: "Secretary of State" }, "2019-02-13", "mike-pompeo-1963", "USA-secstate"],
    [{ name: "Antony John Blinken", title: "Secretary of State" }, "2021-06-27", "antony-blinken-1962", "USA-secstate"],
    [{ name: "Kishida Fumio", title: "Prime Minister" }, "2024-04-10", "fumio-kishida-1957", "JPN-hog"],
    [{ name: "Singh", title: "Prime Minister", country: "IND" }, "2009-11-24", "manmohan-singh-1932", "IND-hog"],
    [
      { name: "Mohammad bin Salman al-Saud", title: "Crown Prince" },
      "2023-05-19",
      "mohammed-bin-salman-1985",
      "SAU-crown-prince",
    ],
  ])("%j on %s", (p, day, person, office) => {
    expect(who(p, day)).toMatchObject({ person, office });
  });
  it.each([
    ["Xi", "2024-12-01", "xi-jinping-1953"],
    ["Lavrov", "2024-12-01", "sergey-lavrov-1950"],
    ["Trump", "2024-12-01", "donald-trump-1946"],
  ])("knows the surname %s alone where nobody else has it", (name, day, person) =>
    expect(who({ name }, day).person).toBe(person));
  it.each(["Wang", "Kim"])("abstains from %s, which many have", (name) => {
    const found = who({ name }, "2024-12-01");
    expect(found.person).toBeNull();
    expect(found.rivals.length).toBeGreaterThan(1);
  });
  it("takes the full name that the text gave before", () =>
    expect(who({ name: "Wang", fullName: "Wang Yi" }, "2024-12-01").person).toBe("wang-yi-1953"));
  it("takes the country of the person and gives reasons", () => {
    const found = who({ name: "Sergey Lavrov" }, "2024-05-16");
    expect(found.country).toBe("RUS");
    expect(found.score).toBeGreaterThan(0.5);
    expect(found.reasons.join(" ")).toContain("Sergey Lavrov");
  });
  it("abstains for a stranger, and says who comes nearest", () => {
    const found = who({ name: "Jonas Testman", title: "Foreign Minister", country: "NOR" }, "2024-05-16");
    expect(found).toMatchObject({ person: null, country: "NOR" });
    expect(found.reasons).not.toEqual([]);
  });
  it("abstains for a surname of another country", () => {
    expect(who({ name: "Xi", country: "BRA" }, "2024-05-16").person).toBeNull();
  });
  it("keeps rivals", () => {
    const found = who({ name: "Bush", title: "President", country: "USA" }, "2003-05-01");
    expect(found.person).toBe("george-w-bush-1946");
    expect(found.rivals.map((r) => r.person)).toContain("george-h-w-bush-1924");
  });
  it("tells father and son apart by the day", () => {
    expect(who({ name: "Bush", title: "President", country: "USA" }, "1990-05-01").person).toBe("george-h-w-bush-1924");
  });
});

describe("by office", () => {
  it.each([
    [
      { title: "president", text: "the Chinese president", country: "CHN" },
      "2012-05-03",
      "hu-jintao-1942",
      "CHN-president",
    ],
    [
      { title: "Secretary of State", text: "the Secretary of State", country: "USA" },
      "2014-06-01",
      "john-kerry-1943",
      "USA-secstate",
    ],
    [{ title: "leader", text: "the Chinese leader", country: "CHN" }, "2024-05-16", "xi-jinping-1953", undefined],
    [{ title: "leader", text: "the British leader", country: "GBR" }, "2023-05-16", "rishi-sunak-1980", "GBR-hog"],
    [
      { title: "NATO Secretary General", text: "the NATO Secretary General", organisation: "NATO" },
      "2020-05-16",
      "jens-stoltenberg-1959",
      "NATO-sg",
    ],
    [{ title: "premier", text: "the Chinese premier", country: "CHN" }, "2024-05-16", "li-qiang-1959", "CHN-premier"],
  ])("%j on %s", (p, day, person, office) => {
    const found = who(p, day);
    expect(found.person).toBe(person);
    if (office) expect(found.office).toBe(office);
  });
  it("names nobody for whoever held it, or without a day", () => {
    expect(
      who({ title: "foreign minister", text: "a Polish foreign minister", country: "POL" }, "2024-05-16"),
    ).toMatchObject({ person: null, office: "POL-fm" });
    expect(who({ title: "president", text: "the Chinese president", country: "CHN" }, null).person).toBeNull();
  });
});

describe("groups, countries, pointers", () => {
  it("resolves a group or a bare country to the country", () => {
    const group = { id: "officials", level: 6, from: null, channels: null, title: null } as const;
    expect(who({ text: "Chinese officials", country: "CHN", group }, "2024-05-16")).toMatchObject({
      person: null,
      country: "CHN",
      score: 1,
    });
    expect(who({ text: "Moscow", country: "RUS" }, null)).toMatchObject({ person: null, country: "RUS" });
  });
  it("follows a pronoun", () => {
    const target = party({ name: "Sergey Lavrov", span: { start: 10, end: 23 } });
    const pronoun = party({ text: "he", refersTo: [target.span] });
    expect(resolveParty(pronoun, "2024-05-16", { roster, partyAt: () => target }).person).toBe("sergey-lavrov-1950");
    expect(resolveParty(pronoun, "2024-05-16", { roster }).person).toBeNull();
  });
});
