/** Names, titles, countries and dates in Russian, in all their cases. */
import { describe, expect, it } from "vitest";
import { adjective, noun, phrase } from "../../../src/extract/languages/ru/declension.ts";
import { calledName, nameForms, surnames } from "../../../src/extract/languages/ru/names.ts";
import { calledTitle } from "../../../src/extract/languages/ru/titles.ts";
import { sentencesOf } from "../../../src/extract/units.ts";
import { extractor, roster, textOf } from "../reading.ts";

const units = (text: string) =>
  sentencesOf(textOf(text, "2025-05-14", "ru"), extractor.lexicon).flatMap((s) => s.units);
const forms = (id: string): readonly string[] => nameForms(roster.person.get(id)!);

describe("declension", () => {
  it.each([
    ["президент", "президента президенту президента президентом президенте"],
    ["секретарь", "секретаря секретарю секретаря секретарем секретаре"],
    ["глава", "главы главе главу главой главе"],
    ["посол", "посла послу посла послом после"],
  ])("%s", (word, cases) => expect(noun(word, true).slice(1).join(" ")).toBe(cases));
  it("leaves what does not decline", () => {
    expect(noun("США")).toEqual(["США"]);
    expect(noun("Перу")).toEqual(["Перу"]);
  });
  it("makes the words before a noun agree, and lets those after it stand", () => {
    expect(phrase("министр иностранных дел", true)[4]).toBe("министром иностранных дел");
    expect(phrase("Саудовская Аравия")[1]).toBe("Саудовской Аравии");
    expect(adjective("китайский")[4]).toBe("китайским");
  });
});

describe("names", () => {
  it.each([
    ["sergey-lavrov-1950", "Сергеем Лавровым"],
    ["xi-jinping-1953", "Си Цзиньпином"],
    ["wang-yi-1953", "Ван И"],
    ["vladimir-putin-1952", "Владимиру Путину"],
    ["kassym-jomart-tokayev-1953", "Касым-Жомартом Токаевым"],
  ])("%s is written %s", (id, form) => {
    const person = roster.person.get(id);
    if (person) expect(forms(id)).toContain(form);
  });
  it("leads every form of every person of the roster back to a name of his", () => {
    for (const person of roster.persons) {
      const own = new Set([...person.names.ru, ...nameForms(person)]);
      for (const form of nameForms(person)) expect(own, form).toContain(calledName(form, [person], null));
      for (const name of person.names.ru)
        expect(calledName(name, [person], null).split(" ").length, name).toBeGreaterThan(0);
      expect(surnames(person).every((s) => s.length > 1)).toBe(true);
    }
  });
  it("finds every person of the roster by his name with a preposition", () => {
    const missed = roster.persons.filter((p) => {
      const name = p.names.ru[0];
      if (!name || name.split(" ").length < 2) return false;
      const last = nameForms(p).find((f) => f !== name) ?? name;
      return !units(`Потом говорили о ${last} долго.`).some((u) => u.kind === "person");
    });
    expect(missed.length / roster.persons.length).toBeLessThan(0.02);
  });
  it("keeps initials, and takes an unknown name back from the case of its title", () => {
    const putin = roster.person.get("vladimir-putin-1952")!;
    expect(calledName("В.В.Путиным", [putin], null)).toBe("В.В.Путин");
    expect(calledName("Иваном Тестовым", [], "президентом")).toBe("Иван Тестов");
    expect(calledName("Иван Тестов", [], "президент")).toBe("Иван Тестов");
  });
});

describe("titles", () => {
  it.each([
    ["президентом", "President"],
    ["министру иностранных дел", "Foreign Minister"],
    ["заместителем министра обороны", "Deputy Minister of Defence"],
    ["Председателя КНР", "President"],
  ])("%s is %s", (written, english) => expect(calledTitle(written)).toBe(english));
  it("reads a list of a delegation", () => {
    const [unit] = units("УШАКОВ Юрий Викторович – помощник Президента Российской Федерации");
    expect(unit?.party).toMatchObject({ title: "Presidential Aide", country: "RUS" });
  });
});

describe("countries and towns", () => {
  it("finds every country of today in the genitive", () => {
    const missed = roster.countries
      .filter((c) => !c.existsTo && c.names.ru && !/о-ва|Содружество/u.test(c.names.ru))
      .filter((c) => {
        const genitive = phrase(c.names.ru)[1] ?? c.names.ru;
        return !units(`Мы слышали про ${genitive} вчера.`).some((u) => u.party?.country || u.place?.country);
      })
      .map((c) => c.id);
    expect(missed.length).toBeLessThan(12);
  });
  it("calls a town by its English name", () => {
    expect(units("Он был в Казани.").find((u) => u.place)?.place).toEqual({ country: "RUS", cities: ["Kazan"] });
  });
});

describe("dates", () => {
  it.each([
    ["16 мая", "2025-05-16/2025-05-16"],
    ["16–17 мая 2024 года", "2024-05-16/2024-05-17"],
    ["с 30 апреля по 2 мая", "2025-04-30/2025-05-02"],
    ["в понедельник", "2025-05-12/2025-05-12"],
    ["вчера", "2025-05-13/2025-05-13"],
    ["на прошлой неделе", "2025-05-05/2025-05-11"],
    ["в марте 2023 года", "2023-03-01/2023-03-31"],
    ["в прошлом году", "2024-01-01/2024-12-31"],
    ["с 2019 года", "2019-01-01/2025-05-14"],
  ])("%s", (words, days) => {
    const date = units(`Это было ${words}.`).find((u) => u.date)?.date;
    expect(date && `${date.start}/${date.end}`).toBe(days);
  });
});
