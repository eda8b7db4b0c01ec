import { describe, expect, it } from "vitest";
import { brief, mentions, read } from "./brief.ts";
import { extractor, textOf } from "./reading.ts";

// All texts are published on Wednesday 7 May 2025 unless another day is given.
describe("status", () => {
  it.each([
    ["Kenyan President William Ruto met Finnish President Alexander Stubb on Monday.", "held"],
    ["Kenyan President William Ruto will meet Finnish President Alexander Stubb on Monday.", "planned"],
    ["Kenyan President William Ruto had to postpone his trip to Finland.", "cancelled"],
    ["Kenyan President William Ruto has not spoken with Finnish President Alexander Stubb.", "denied"],
    ["No Kenyan president has visited Finland since 2019.", "denied"],
    ["There is no plan for Kenyan President William Ruto to visit Helsinki.", "denied"],
    ["Kenyan President William Ruto could meet Finnish President Alexander Stubb.", "hypothetical"],
    ["Kenyan President William Ruto invited Finnish President Alexander Stubb to visit Kenya.", "hypothetical"],
    ["Kenyan President William Ruto met Finnish President Alexander Stubb in October 2024.", "historical"],
  ])("%s", (text, status) => {
    expect(mentions(text).map((m) => m.status)).toEqual([status]);
  });
});

describe("date, place and roles", () => {
  it.each([
    [
      "Kenyan President William Ruto received Finnish President Alexander Stubb in Nairobi on Monday.",
      ["meeting | held | 2025-05-05/2025-05-05 | Nairobi KEN | William Ruto:host, Alexander Stubb:guest"],
    ],
    [
      "Kenyan President William Ruto met Finnish President Alexander Stubb in Geneva, Switzerland on May 2.",
      ["meeting | held | 2025-05-02/2025-05-02 | Geneva CHE | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "Kenyan President William Ruto met Finnish President Alexander Stubb on Monday on matters in Kenya-Sweden trade.",
      ["meeting | held | 2025-05-05/2025-05-05 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "President Alexander Stubb hosted President William Ruto in the Kremlin.",
      ["meeting | held | 2025-05-07/2025-05-07 | Moscow RUS | Alexander Stubb:party, William Ruto:party"],
    ],
    [
      "Kenyan President William Ruto and Finnish President Alexander Stubb had a meeting. It was two years ago.",
      ["meeting | historical | 2023-01-01/2023-12-31 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "Kenyan President William Ruto and Finnish President Alexander Stubb had a meeting. He said it was a year and a day ago.",
      ["meeting | historical | 2024-05-06/2024-05-06 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "Kenyan President William Ruto met Finnish President Alexander Stubb in Geneva on May 2. President Ruto and President Stubb had also held talks in Nairobi. It was two years ago.",
      [
        "meeting | held | 2025-05-02/2025-05-02 | Geneva CHE | William Ruto:party, Alexander Stubb:party",
        "meeting | historical | 2023-01-01/2023-12-31 | Nairobi KEN | Ruto:host, Stubb:guest",
      ],
    ],
    [
      "Kenyan President William Ruto met Finnish President Alexander Stubb in Geneva on May 2. It was two years ago that he had been elected.",
      ["meeting | held | 2025-05-02/2025-05-02 | Geneva CHE | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "Kenyan President William Ruto met Finnish President Alexander Stubb a year and a day ago.",
      ["meeting | historical | 2024-05-06/2024-05-06 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "After President Emmanuel Macron’s speech, Kenyan President William Ruto both met Finnish President Alexander Stubb and held a press conference.",
      ["meeting | held | 2025-05-07/2025-05-07 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
    [
      "Finnish President Alexander Stubb paid a working visit to Kenya from May 1 to May 3.",
      ["visit | held | 2025-05-01/2025-05-03 | KEN | Alexander Stubb:guest"],
    ],
    [
      "Finnish President Alexander Stubb arrived in Nairobi on Monday for a state visit. He was met at the airport by Kenyan President William Ruto.",
      [
        "visit | held | 2025-05-05/2025-05-05 | Nairobi KEN | Alexander Stubb:guest",
        "meeting | held | 2025-05-05/2025-05-05 | Nairobi KEN | Alexander Stubb:guest, William Ruto:host",
      ],
    ],
    [
      "Finnish President Alexander Stubb began a four-day visit to Kenya on Sunday at the invitation of President William Ruto.",
      ["visit | held | 2025-05-04/2025-05-07 | KEN | Alexander Stubb:guest, William Ruto:host"],
    ],
    [
      "Presidents William Ruto and Alexander Stubb spoke by telephone on Tuesday.",
      ["call | held | 2025-05-06/2025-05-06 | nowhere | William Ruto:party, Alexander Stubb:party"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it("keeps separate sessions apart", () => {
    expect(
      read(
        "Finnish President Alexander Stubb met President William Ruto and President Emmanuel Macron separately on Monday.",
      ),
    ).toEqual([
      "meeting | held | 2025-05-05/2025-05-05 | nowhere | Alexander Stubb:party, William Ruto:party",
      "meeting | held | 2025-05-05/2025-05-05 | nowhere | Alexander Stubb:party, Emmanuel Macron:party",
    ]);
  });
  it("makes a visit of each guest of visits hosted", () => {
    const text =
      "Kenya has hosted visits from other European officials, such as Finnish President Alexander Stubb and French President Emmanuel Macron.";
    expect(read(text)).toEqual([
      "visit | held | undated | KEN | Alexander Stubb:guest",
      "visit | held | undated | KEN | Emmanuel Macron:guest",
    ]);
  });
  it("takes those whom a group includes", () => {
    const text =
      "Finnish President Alexander Stubb has met twice with key figures in Kenya's leadership, including William Ruto.";
    expect(mentions(text)[0]).toMatchObject({
      count: 2,
      parties: [{ party: { name: "Alexander Stubb" } }, { party: { name: "William Ruto" } }],
    });
  });
  it("counts sessions told as one", () => {
    expect(mentions("Kenyan President William Ruto met Finnish President Alexander Stubb three times.")[0]?.count).toBe(
      3,
    );
  });
  it("reads an itinerary and what follows it", () => {
    const text =
      "Travels of Finnish Foreign Minister Elina Valtonen: Kenya (Nairobi), March 3–4, 2025. Met with President Ruto. Attended the opening of the UN Environment Assembly.";
    const found = mentions(text, null);
    expect(found.map(brief)).toEqual([
      "visit | held | 2025-03-03/2025-03-04 | Nairobi KEN | Elina Valtonen:guest",
      "meeting | held | 2025-03-03/2025-03-04 | Nairobi KEN | Elina Valtonen:guest, Ruto:host",
    ]);
    expect(found[0]?.occasion).toBe("opening of the UN Environment Assembly");
  });
  it("marks the day of a release as inferred", () => {
    expect(mentions("Kenyan President William Ruto met Finnish President Alexander Stubb.")[0]?.date).toMatchObject({
      basis: "inferred",
    });
  });
});

describe("what is no contact", () => {
  it.each([
    "Kenyan President William Ruto met Kenyan Foreign Minister Musalia Mudavadi.",
    "Kenyan President William Ruto met the press.",
    "Kenyan President William Ruto met with business leaders and students.",
    "Kenyan President William Ruto congratulated Finnish President Alexander Stubb.",
    "The proposal by Finnish President Alexander Stubb met with silence.",
    "",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
  it("gives nothing for a language without words of its own", () => {
    const document = { ...textOf("Встреча прошла в Москве."), language: "ru" as const };
    expect(extractor.extract(document)).toMatchObject({ mentions: [] });
  });
});

it("every mention leads to words of the text", () => {
  const text =
    "Kenyan President William Ruto received Finnish President Alexander Stubb in Nairobi. The two leaders then spoke to President Emmanuel Macron.";
  for (const m of mentions(text)) {
    expect(text.slice(m.trigger.start, m.trigger.end)).not.toBe("");
    for (const { party } of m.parties) expect(text.slice(party.span.start, party.span.end)).toBe(party.text);
  }
});

describe("sessions told over more than one clause or sentence", () => {
  const told = (text: string): string[] =>
    mentions(text).map((m) => `${m.kind} ${m.parties.map((p) => p.party.country).join(" ")}`);
  it("takes a pronoun that cannot mean who acts for the other one", () => {
    const text =
      "Finnish President Alexander Stubb flew to Nairobi on Monday. Kenyan President William Ruto met him at the airport.";
    expect(told(text)).toContain("meeting KEN FIN");
  });
  it("makes no call of what was talked about at a meeting", () => {
    const text = "Kenyan President William Ruto met Finnish President Alexander Stubb. They spoke about trade.";
    expect(told(text)).toEqual(["meeting KEN FIN"]);
  });
  it("keeps the telephone of one contact apart from the meeting before it", () => {
    const text =
      "Kenyan President William Ruto met Finnish President Alexander Stubb and then spoke by phone with Egyptian President Abdel Fattah el-Sisi.";
    expect(told(text)).toEqual(["meeting KEN FIN", "call KEN EGY"]);
  });
});

describe("speech", () => {
  const said = (text: string): string[] =>
    mentions(text).map(
      (m) => `${m.kind} ${m.status} ${m.parties.map((p) => p.party.name ?? p.party.title).join(", ")}`,
    );
  it("knows whom a question asks, and that it asks", () => {
    const asked = "PRESIDENT STUBB:  Not yet.\n\nQ    Have you spoken to Kenyan President William Ruto?";
    expect(said(asked)).toEqual(["call hypothetical STUBB, William Ruto"]);
  });
  it("takes no spokesperson for the one asked", () => {
    const asked = "Q    Have you spoken to Kenyan President William Ruto?\n\nMS. LAINE:  I have nothing on that.";
    expect(said(asked)).toEqual([]);
  });
  it("knows who speaks by a name before a colon", () => {
    const spoken = "Finnish President Alexander Stubb: I met Kenyan President William Ruto yesterday.";
    expect(said(spoken)).toEqual(["meeting held Alexander Stubb, William Ruto"]);
  });
  it("reads past an aside between dashes", () => {
    const spoken =
      "Finnish President Alexander Stubb was on a call — and his minister was on — with Kenyan President William Ruto.";
    expect(said(spoken)).toEqual(["call held Alexander Stubb, William Ruto"]);
  });
  it("leaves a counterpart of no named country without one", () => {
    const spoken = "Finnish President Alexander Stubb met his counterpart in Rome.";
    expect(mentions(spoken).map((m) => m.parties.map((p) => p.party.country))).toEqual([["FIN", null]]);
  });
});

describe("company and stations", () => {
  it("takes who joined a traveller along", () => {
    const text =
      "Finnish President Alexander Stubb, joined by Finnish Defence Minister Antti Hakkanen, travelled to Nairobi.";
    expect(read(text)).toEqual([
      "visit | held | 2025-05-07/2025-05-07 | Nairobi KEN | Alexander Stubb:guest, Antti Hakkanen:guest",
    ]);
  });
  it("gives all stations of a trip the status of the first", () => {
    const text = "Finnish President Alexander Stubb will travel to Kenya and Egypt.";
    expect(mentions(text).map((m) => m.status)).toEqual(["planned", "planned"]);
  });
  it("dates nothing by the year of another event", () => {
    const text =
      "Kenyan President William Ruto will host Finnish President Alexander Stubb in Nairobi on May 12. During the visit, they will honour those lost in the 2004 tsunami.";
    expect(mentions(text).map((m) => m.date?.start)).toEqual(["2025-05-12", "2025-05-12"]);
  });
});

describe("transcripts", () => {
  const said = "MR. OTIENO: ";
  it.each([
    ["Has President Ruto spoken to Finnish President Alexander Stubb? MR. OTIENO: He has not.", "denied"],
    ["Has President Ruto spoken to Finnish President Alexander Stubb? MR. OTIENO: Yes, he has.", "held"],
    ["Has President Ruto spoken to Finnish President Alexander Stubb? MR. OTIENO: I would ask him.", "hypothetical"],
    ["Will President Ruto meet Finnish President Alexander Stubb? MR. OTIENO: No, he will be away.", "denied"],
  ])("takes the answer to a question: %s", (text, status) => {
    expect(mentions(`Kenyan President William Ruto spoke.\n${said}Thank you.\n${text}`).map((m) => m.status)).toEqual([
      status,
    ]);
  });
  it("gives a trip to whom one sends", () => {
    const text =
      "Kenyan President William Ruto asked Finnish President Alexander Stubb to fly to Cairo to meet Emir Tamim.";
    expect(mentions(text).map((m) => m.parties[0]!.party.name)).toEqual(["Alexander Stubb", "Alexander Stubb"]);
  });
  it("takes a possessor's meeting for his", () => {
    const text =
      "The minister read Finnish President Alexander Stubb's statement about his talks with Kenyan President William Ruto.";
    expect(mentions(text).map((m) => m.parties.map((p) => p.party.name))).toEqual([
      ["Alexander Stubb", "William Ruto"],
    ]);
  });
  it("places a conversation where it was held, not where what was spoken of lies", () => {
    const spoken = "Finnish President Alexander Stubb spoke today with Kenyan President William Ruto";
    expect(mentions(`${spoken} to offer condolences for the attack in Nairobi.`).map((m) => m.kind)).toEqual(["call"]);
    expect(mentions(`${spoken} at the G20 summit.`).map((m) => m.kind)).toEqual(["meeting"]);
  });
});
