import { describe, expect, it } from "vitest";
import { languages } from "../../src/extract/languages.ts";
import { partyAt, sentencesOf } from "../../src/extract/units.ts";
import type { Language } from "../../src/model/document.ts";
import type { Party } from "../../src/model/party.ts";
import { extractor, textOf } from "./reading.ts";

const sentences = (text: string, published?: string | null, language?: Language) =>
  sentencesOf(textOf(text, published, language), extractor.lexicon);
const units = (text: string, published?: string | null, language?: Language) =>
  sentences(text, published, language).flatMap((s) => s.units);
const parties = (text: string) =>
  units(text)
    .filter((u) => u.party)
    .map(
      (u) =>
        `${u.kind}: ${u.party!.name ?? u.party!.text} | ${u.party!.title ?? "-"} | ${u.party!.country ?? u.party!.organisation ?? "-"}`,
    );

describe("unit rules", () => {
  for (const language of languages)
    for (const rule of language.unitRules)
      it(`${rule.id}: ${rule.example}`, () => {
        const made = units(rule.example, undefined, language.code).filter((u) => u.kind === rule.makes);
        expect(made.map((u) => rule.example.slice(u.span.start, u.span.end))).toContain(rule.gives);
      });
});

describe("persons", () => {
  it.each([
    [
      "Foreign Ministers Wang Yi and Sergey Lavrov met.",
      ["person: Wang Yi | Foreign Ministers | CHN", "person: Sergey Lavrov | Foreign Ministers | RUS"],
    ],
    [
      "He called President of the European Council Antonio Costa.",
      ["pronoun: He | - | -", "person: Antonio Costa | President of the European Council | EU"],
    ],
    [
      "Then Chairman of the National People's Congress Zhao Leji left.",
      ["person: Zhao Leji | Chairman of the National People's Congress | CHN"],
    ],
    ["Then State Council member Shen Yiqin left.", ["person: Shen Yiqin | State Council member | CHN"]],
    [
      "He met Paulo Rangel, Minister of Foreign Affairs of Portugal.",
      ["pronoun: He | - | -", "person: Paulo Rangel | Minister of Foreign Affairs | PRT"],
    ],
    [
      "Kenya's Permanent Secretary, Ministry of Water Resources, Asha Banda met him.",
      ["person: Asha Banda | Permanent Secretary, Ministry of Water Resources | KEN"],
    ],
    ["Foreign Minister Shah Mahmood Qureshi left.", ["person: Shah Mahmood Qureshi | Foreign Minister | PAK"]],
    ["Then the Vice President, Gen Bakri Hassan Salih, left.", ["person: Bakri Hassan Salih | Vice President | -"]],
    [
      "The Prime Minister of Canada, the Right Honourable Asha Banda, left.",
      ["person: Asha Banda | Prime Minister | CAN"],
    ],
    ["King Felipe VI of Spain arrived.", ["person: Felipe VI | King | ESP"]],
    ["President William Ruto (Kenya) spoke.", ["person: William Ruto | President | KEN"]],
    [
      "Deputy Prime Minister and Minister of Foreign Affairs Xavier Bettel left.",
      ["person: Xavier Bettel | Deputy Prime Minister and Minister of Foreign Affairs | LUX"],
    ],
    ["Then Agriculture Minister Jonas Testman of Norway left.", ["person: Jonas Testman | Agriculture Minister | NOR"]],
    [
      "They saw the Crown Prince of Nairobi, Prince Otieno Moyo, on Monday.",
      ["person: Otieno Moyo | Crown Prince | KEN"],
    ],
    [
      "Asha Banda, MP, Minister for Foreign Affairs of Kenya, left.",
      ["person: Asha Banda | Minister for Foreign Affairs | KEN"],
    ],
    [
      "He called HE the Minister of Foreign Affairs of Kenya Asha Banda.",
      ["person: Asha Banda | Minister of Foreign Affairs | KEN"],
    ],
    ["They saw the Sultan of Brunei Sultan Otieno Moyo.", ["person: Otieno Moyo | Sultan | BRN"]],
    [
      "NATO Secretary General Jens Stoltenberg, EU High Representative for Foreign Affairs and Security Policy Josep Borrell, and others spoke.",
      [
        "person: Jens Stoltenberg | NATO Secretary General | NATO",
        "person: Josep Borrell | High Representative for Foreign Affairs and Security Policy | EU",
      ],
    ],
    ["The first lady met Harry S. Truman.", ["person: Harry S. Truman | - | USA"]],
  ])("%s", (text, expected) => {
    expect(parties(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe("offices, groups, countries", () => {
  it("gives one office a country in lists", () => {
    expect(parties("The presidents of the United States and Russia met.")).toEqual([
      "office: The presidents of the United States | presidents | USA",
      "office: Russia | presidents | RUS",
    ]);
    expect(parties("The US and Russian presidents met.")).toEqual([
      "office: The US | presidents | USA",
      "office: Russian presidents | presidents | RUS",
    ]);
  });
  it("tells a capital that acts from one that is a place", () => {
    const kinds = (text: string) =>
      units(text)
        .filter((u) => u.place)
        .map((u) => u.kind);
    expect(kinds("Beijing received ten ministers.")).toEqual(["country"]);
    expect(kinds("He flew to Beijing.")).toEqual(["place"]);
    expect(kinds("He met her at the White House.")).toEqual(["place"]);
    expect(kinds("He telephoned the Kremlin.")).toEqual(["country"]);
  });
  it("knows groups with their level", () => {
    const group = (text: string) => units(text).find((u) => u.kind === "group")?.party?.group;
    expect(group("He met senior Chinese officials.")).toMatchObject({ id: "senior-officials", level: 3 });
    expect(group("He met key figures in China’s political leadership.")).toMatchObject({ level: 2 });
    expect(group("Heads of departments of the Central Committee came.")).toMatchObject({
      id: "central-committee-heads",
      level: 4,
    });
    expect(group("He met Israeli leaders.")).toMatchObject({ id: "leaders", level: 1 });
    expect(group("He met the press.")).toBeUndefined();
  });
});

describe("reference", () => {
  const target = (text: string, word: string): (string | null)[] => {
    const all = sentences(text);
    const unit = all.flatMap((s) => s.units).find((u) => u.party?.text === word);
    return (unit?.party?.refersTo ?? [])
      .map((s) => partyAt(all, s))
      .map((p: Party | null) => p?.name ?? p?.text ?? null);
  };
  it("leads pronouns to the persons named before", () => {
    const text = "President William Ruto met President Alexander Stubb. The two leaders spoke of trade. He left.";
    expect(target(text, "The two leaders")).toEqual(["William Ruto", "Alexander Stubb"]);
    expect(target(text, "He")).toEqual(["William Ruto"]);
  });
  it("leads an office to its bearer in the text", () => {
    expect(
      target("Emmanuel Macron came to Nairobi. The French president stayed two days.", "The French president"),
    ).toEqual(["Emmanuel Macron"]);
    expect(
      target("Emmanuel Macron came to Nairobi. The Kenyan president received him.", "The Kenyan president"),
    ).toEqual([]);
  });
  it("gives a counterpart the title of the one named", () => {
    const unit = units("Foreign Minister Wang Yi met his Kenyan counterpart.").find((u) => u.kind === "office");
    expect(unit?.party).toMatchObject({ title: "Foreign Minister", country: "KEN" });
  });
});
