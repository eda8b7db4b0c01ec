import { describe, expect, it } from "vitest";
import { mentions, read } from "./brief.ts";

// All texts are published on Wednesday 7 May 2025.
describe("what one session tells of the next", () => {
  const STUBB = "Finnish President Alexander Stubb";
  const RUTO = "Kenyan President William Ruto";

  it("lends its day and place to the next of the same person", () => {
    expect(
      read(
        `${RUTO} met ${STUBB} on Monday on the sidelines of a summit in Geneva. Ruto later held talks with Swedish Prime Minister Ulf Kristersson.`,
      ).at(-1),
    ).toBe("meeting | held | 2025-05-05/2025-05-05 | Geneva CHE | Ruto:party, Ulf Kristersson:party");
  });

  it("lends no day to a session in another country, and nothing to what was seldom", () => {
    expect(
      read(`${RUTO} met ${STUBB} on Monday in Geneva. In Oslo, Ruto met Swedish Prime Minister Ulf Kristersson.`)[1],
    ).toContain("undated | Oslo NOR");
    expect(
      read(`${RUTO} met ${STUBB} on Monday in Geneva. Ruto has met Swedish Prime Minister Ulf Kristersson.`)[1],
    ).toContain("undated | nowhere");
  });

  it("takes those who attended it for its own", () => {
    expect(
      read(
        `${RUTO} received ${STUBB} in Nairobi on Monday. The meeting was attended by Kenyan Foreign Minister Musalia Mudavadi and Finnish Foreign Minister Elina Valtonen.`,
      ),
    ).toEqual([
      "meeting | held | 2025-05-05/2025-05-05 | Nairobi KEN | William Ruto:host, Alexander Stubb:guest, Musalia Mudavadi:host, Elina Valtonen:guest",
    ]);
  });

  it("places and dates the meetings of a row of them", () => {
    expect(read(`${RUTO} held a series of bilateral meetings on Monday in Geneva. He met ${STUBB}.`).at(-1)).toBe(
      "meeting | held | 2025-05-05/2025-05-05 | Geneva CHE | William Ruto:party, Alexander Stubb:party",
    );
  });

  it("takes no day or place for a meeting that both look forward to", () => {
    expect(
      read(
        `${RUTO} spoke by telephone with ${STUBB} on Monday. They looked forward to seeing each other again at the summit in Oslo.`,
      ).at(-1),
    ).toBe("meeting | planned | undated | Oslo NOR | William Ruto:party, Alexander Stubb:party");
  });

  it("leaves who attended a meeting out of a call told of in passing", () => {
    expect(
      read(
        `Ministers heard of a telephone conversation of ${RUTO} with ${STUBB}. The meeting was attended by Kenyan Foreign Minister Musalia Mudavadi.`,
      ).at(-1),
    ).not.toContain("Mudavadi");
  });

  it("reads past a clause about whom one met", () => {
    expect(
      read(`${RUTO} met ${STUBB}, who came to Kenya for a state visit, at the State House in Nairobi.`)[0],
    ).toContain("Nairobi KEN");
  });

  it("dates a visit of which only the publication told by a day told later, and what was told with it", () => {
    const told = `During his state visit to Kenya, ${STUBB} met ${RUTO} for six hours. Stubb's visit to Nairobi on 28 and 29 April was his first.`;
    expect(read(told).map((line) => line.split(" | ")[2])).toEqual(["2025-04-28/2025-04-29", "2025-04-28/2025-04-29"]);
  });

  it("takes what is told of who left his office long ago for the past", () => {
    expect(read("US President Jimmy Carter met Kenyan President Daniel arap Moi for talks.")[0]).toContain(
      "meeting | historical | undated",
    );
  });

  it("reads what became of a meeting behind a long list of those who were to meet", () => {
    expect(
      read(
        `The meeting that was to bring together ${RUTO}, ${STUBB}, Swedish Prime Minister Ulf Kristersson and Estonian Prime Minister Kristen Michal in Nairobi on Friday will not take place.`,
      )[0],
    ).toContain("meeting | cancelled");
  });

  it("dates nothing by the day on which somebody said so", () => {
    expect(read(`Earlier on Monday, a spokesman for ${RUTO} said the president hopes to meet ${STUBB}.`)[0]).toContain(
      "hypothetical | undated",
    );
  });

  it("takes no journey to meet somebody for one to where the report was filed", () => {
    expect(read(`HELSINKI (AP) - ${STUBB} will travel on Friday to meet ${RUTO}.`)[0]).toContain(
      "2025-05-09/2025-05-09 | nowhere",
    );
  });

  it("takes an invitation and the visit that follows it for one, and nothing held for part of a visit to come", () => {
    expect(
      read(
        `${RUTO} has invited ${STUBB} to visit Nairobi. Stubb will visit Nairobi in June. Stubb and Ruto last met in March.`,
      ).map((line) => line.split(" | ").slice(0, 4).join(" | ")),
    ).toEqual([
      "visit | planned | 2025-06-01/2025-06-30 | Nairobi KEN",
      "meeting | held | 2025-03-01/2025-03-31 | nowhere",
    ]);
  });

  it("colours no meeting of the past by what stands before when they met", () => {
    expect(
      read(`A visit is possible, ${RUTO} and ${STUBB} discussing it when they met in Geneva on Monday.`).at(-1),
    ).toContain("meeting | held");
  });

  it("knows the visit that this is", () => {
    expect(read(`${STUBB} arrived in Nairobi on Monday. This is Stubb's second visit to Kenya.`)).toHaveLength(1);
    expect(read(`${STUBB} arrived in Nairobi on Monday. In May 2024 he paid a visit to Kenya.`)).toHaveLength(2);
  });

  it("follows he over two sentences", () => {
    expect(
      read(
        `${STUBB} arrived in Nairobi on Monday. He was greeted by Kenyan Foreign Minister Musalia Mudavadi. He then met ${RUTO}.`,
      ).at(-1),
    ).toBe("meeting | held | 2025-05-05/2025-05-05 | Nairobi KEN | Alexander Stubb:guest, William Ruto:host");
  });
});

describe("where and when agencies write", () => {
  it("takes the date of a dateline for none of a contact", () => {
    expect(
      read(
        "HELSINKI (Agency News - 6th May, 2025) Finnish President Alexander Stubb has no plans to meet Kenyan President William Ruto.",
      ),
    ).toEqual(["meeting | denied | undated | nowhere | Alexander Stubb:party, William Ruto:party"]);
  });

  it("puts a foreign office where one of the two has it", () => {
    const at = (who: string) =>
      read(`${who} met Kenyan Foreign Minister Musalia Mudavadi at the Foreign Office on Monday.`)[0];
    expect(at("British Foreign Secretary David Lammy")).toContain("London GBR");
    expect(at("Finnish Foreign Minister Elina Valtonen")).toContain("nowhere");
  });

  it("reads the town of a named summit", () => {
    expect(
      read(
        "Kenyan President William Ruto met Finnish President Alexander Stubb on the sidelines of the G20 Rome summit on Monday.",
      )[0],
    ).toContain("Rome ITA");
  });

  it("lets what was possible not colour what was done", () => {
    expect(
      mentions(
        "A summit is possible, said Kenyan President William Ruto, who met Finnish President Alexander Stubb on Monday.",
      ).map((m) => m.status),
    ).toEqual(["held"]);
  });

  it("knows a namesake, and who serves an organisation", () => {
    expect(read("Sir Alan Duncan spoke. Minister Duncan arrived in Nairobi on Monday.")).toEqual([]);
    const [met] = mentions("Kaja Kallas met Kenyan President William Ruto on Monday.");
    expect(met?.parties.map((p) => p.party.organisation ?? p.party.country)).toEqual(["EU", "KEN"]);
  });
});
