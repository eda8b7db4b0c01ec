import { describe, expect, it } from "vitest";
import { mentions, read } from "./brief.ts";

// All texts are published on Wednesday 7 May 2025.
const STUBB = "Finnish President Alexander Stubb";
const RUTO = "Kenyan President William Ruto";
const STATUSES = (text: string) => mentions(text).map((m) => `${m.kind} ${m.status}`);

describe("what the words around a contact say of another", () => {
  it("reads a call from where it was held, not from what was said in it", () => {
    expect(STATUSES(`${STUBB} informed him of the cancelled trip in a telephone call with ${RUTO}.`)).toEqual([
      "call held",
    ]);
    expect(STATUSES(`${STUBB} will discuss the trip in a telephone call with ${RUTO}.`)).toEqual(["call planned"]);
  });

  it("makes one call of two who discussed something in it", () => {
    expect(read(`${STUBB} and ${RUTO} discussed a possible fair in a phone call on Monday.`)).toEqual([
      "call | held | 2025-05-05/2025-05-05 | nowhere | Alexander Stubb:party, William Ruto:party",
    ]);
    expect(read(`${STUBB} and ${RUTO} discussed a possible fair on Monday.`)).toEqual([
      "meeting | held | 2025-05-05/2025-05-05 | nowhere | Alexander Stubb:party, William Ruto:party",
    ]);
  });

  it("takes the purpose of a trip to come as to come", () => {
    expect(STATUSES(`${STUBB} will travel to Nairobi to discuss trade with ${RUTO}.`)).toEqual([
      "visit planned",
      "meeting planned",
    ]);
    expect(STATUSES(`${STUBB} travelled to Nairobi to discuss trade with ${RUTO}.`)).toEqual([
      "visit held",
      "meeting held",
    ]);
  });

  it("puts nobody on a visit yet to come, nor on one that came before", () => {
    expect(
      read(`${STUBB} will visit Kenya in June. Stubb met Swedish Prime Minister Ulf Kristersson on Monday.`).at(-1),
    ).toContain("nowhere");
    expect(
      read(`${STUBB} flew to Kenya on Monday after a visit to Uganda. He met ${RUTO} on Tuesday.`).at(-1),
    ).toContain("KEN");
  });

  it("dates a session by the next sentence that names it again", () => {
    const held = `${RUTO} and ${STUBB} held a phone call.`;
    expect(read(`${held} The conversation on Monday came amid a quarrel.`).at(0)).toContain("2025-05-05/2025-05-05");
    expect(read(`${held} The talks next week will be about trade.`).at(0)).toContain("2025-05-07/2025-05-07");
  });

  it("knows from the text how those in its heading discussed what they did", () => {
    expect(read(`Kenyan, Finnish Presidents Discuss Trade\n${RUTO} had a phone call with ${STUBB} on Monday.`)).toEqual(
      ["call | held | 2025-05-05/2025-05-05 | nowhere | William Ruto:party, Alexander Stubb:party"],
    );
    expect(STATUSES(`${RUTO} and ${STUBB} discussed trade. Later ${RUTO} had a phone call with ${STUBB}.`)).toEqual([
      "meeting held",
      "call held",
    ]);
  });

  it("makes a call each of separate conversations", () => {
    const both = "Swedish Prime Minister Ulf Kristersson";
    expect(mentions(`${RUTO} held separate phone conversations with ${STUBB} and ${both}.`)).toHaveLength(2);
    expect(mentions(`${RUTO} held a phone conversation with ${STUBB} and ${both}.`)).toHaveLength(1);
  });

  it("takes an official of whom nothing is said for a host where the others are from elsewhere", () => {
    const banda = "Foreign Minister Asha Banda";
    expect(read(`${banda} met ${STUBB} at her office in Lusaka on Monday.`)).toEqual([
      "meeting | held | 2025-05-05/2025-05-05 | Lusaka ZMB | Asha Banda:host, Alexander Stubb:guest",
    ]);
    expect(read(`${banda} met ${STUBB} on the sidelines of a forum in Lusaka on Monday.`)).toEqual([]);
    expect(read(`${banda} met ${STUBB} in Helsinki on Monday.`)).toEqual([]);
  });

  it("leaves who came along with his principal", () => {
    const landed = `${STUBB} arrived in Nairobi on Monday. ${RUTO} received ${STUBB} at the airport.`;
    expect(read(`${landed} The Finnish president was accompanied by Trade Adviser Asha Banda.`).at(-1)).toContain(
      "Asha Banda:guest",
    );
    expect(read(`${landed} The ceremony was attended by Trade Adviser Asha Banda.`).at(-1)).toContain(
      "Asha Banda:host",
    );
  });

  it("means by him nobody of whom it was said what none of his kind had done", () => {
    const landed = `${STUBB} arrived in Kenya on Monday. His visit is the first by a Swedish leader in years.`;
    expect(read(`${landed} He was received by ${RUTO}.`).at(-1)).toContain("Alexander Stubb:guest");
    const left = `${STUBB} left Kenya on Monday. A Swedish minister stayed in Nairobi.`;
    expect(read(`${left} He was received by ${RUTO}.`).at(-1)).toContain("SWE:guest");
  });

  it("finds the place behind a house or an airport", () => {
    expect(read(`${STUBB} met ${RUTO} at State House, Nairobi.`).at(0)).toContain("Nairobi KEN");
    expect(read(`${STUBB} met ${RUTO} of Rift House, Nairobi reported.`).at(0)).toContain("nowhere");
  });

  it("goes back to the country last named", () => {
    const said = `${STUBB} was in Nairobi in March 2024.`;
    expect(read(`${said} In April 2025 Stubb travelled to the country for a forum.`).at(-1)).toBe(
      "visit | held | 2025-04-01/2025-04-30 | KEN | Stubb:guest",
    );
    expect(read(`${said} In April 2025 Stubb travelled to the country's north for a forum.`)).toHaveLength(1);
  });

  it("takes what should be recalled for what was", () => {
    const met = `${RUTO} met ${STUBB} in the city of Turku on Monday.`;
    expect(read(`It should be recalled that ${met}`)).toEqual([
      "meeting | held | 2025-05-05/2025-05-05 | Turku FIN | William Ruto:guest, Alexander Stubb:host",
    ]);
    expect(STATUSES(`${RUTO} should meet ${STUBB}.`)).toEqual(["meeting hypothetical"]);
    expect(STATUSES(`Also in the president's itinerary is a meeting of ${RUTO} with ${STUBB}.`)).toEqual([
      "meeting planned",
    ]);
  });

  it("knows a leader by his country, told again by his title", () => {
    const first = `${RUTO} met the leader of Finland on Monday.`;
    expect(read(`${first} Ruto met ${STUBB} at a hotel.`)).toHaveLength(1);
    expect(read(`${first} Ruto met Finnish Foreign Minister Elina Valtonen at a hotel.`)).toHaveLength(2);
  });

  it("calls off what was called off, not what came before", () => {
    expect(STATUSES(`The decision to cancel came shortly after a phone call of ${STUBB} with ${RUTO}.`)).toEqual([
      "call held",
    ]);
    expect(STATUSES(`The fair was cancelled after ${STUBB} met ${RUTO} in Oslo.`)).toEqual(["meeting held"]);
    expect(STATUSES(`After ${STUBB} had to postpone his trip to Kenya, the fair was cancelled.`)).toEqual([
      "visit cancelled",
    ]);
  });

  it("dates nothing by what it is the first since", () => {
    const landed = `${STUBB} arrived in Nairobi on Monday, the first`;
    expect(read(`${landed} visit by a Finnish president since the civil war broke out in 1990.`)).toEqual([
      "visit | held | 2025-05-05/2025-05-05 | Nairobi KEN | Alexander Stubb:guest",
    ]);
  });

  it("knows the first of his kind to come", () => {
    const first = `${STUBB} and ${RUTO} met in Nairobi on Monday during the first visit by a`;
    expect(read(`${first} Finnish president to Kenya.`).at(-1)).toContain("Alexander Stubb:guest");
    expect(read(`${first} Swedish president to Kenya.`).at(-1)).toContain("SWE:guest");
  });

  it("leaves out leaders of whom nothing is said, and states for their members", () => {
    expect(read(`${STUBB} met ${RUTO} and other leaders in Oslo on Monday.`).at(0)).toMatch(
      /Alexander Stubb:party, William Ruto:party$/,
    );
    expect(
      read(`${RUTO} will host ${STUBB}. They will discuss what was done since the Leaders' Meeting in Oslo.`).at(0),
    ).toContain("nowhere");
    expect(read(`${STUBB} met ${RUTO} in Oslo. He was joined by leaders from EU member states.`).at(0)).toMatch(
      /Alexander Stubb:party, William Ruto:party$/,
    );
  });

  it("reads what two discussed, and a dinner with a reception", () => {
    expect(STATUSES(`Trade was discussed on Monday by ${STUBB} and ${RUTO} at their dinner in Oslo.`)).toEqual([
      "meeting held",
    ]);
    expect(STATUSES(`${RUTO} hosted a dinner and reception for ${STUBB}.`)).toEqual(["meeting held"]);
  });

  it("leaves a visit that somebody thinks back to in its own days", () => {
    const since = "Roads were built. Schools were opened. Trade grew. Ties are good.";
    const today = `Today ${STUBB} met ${RUTO}.`;
    expect(read(`He remembers ${STUBB}'s trip to Kenya. ${since} ${today}`).at(-1)).toContain("nowhere");
    expect(read(`${STUBB} is on a trip to Kenya. ${since} ${today}`).at(-1)).toContain("KEN");
  });

  it("knows the plan that came to nothing", () => {
    expect(read(`${STUBB} was due to arrive in Kenya on Sunday. He has put off the visit to Kenya.`)).toEqual([
      "visit | cancelled | 2025-05-11/2025-05-11 | KEN | Alexander Stubb:guest",
    ]);
    expect(STATUSES(`${STUBB} was due to arrive in Uganda on Sunday. He has put off the visit to Kenya.`)).toEqual([
      "visit planned",
      "visit cancelled",
    ]);
  });
});

describe("who acts where another word stands between", () => {
  it("reads all stations of who travels with others", () => {
    expect(read(`${STUBB} and his entourage will visit Kenya, Ghana and Senegal.`)).toHaveLength(3);
    expect(read(`${STUBB} and his critics will visit the zoo.`)).toEqual([]);
  });

  it("does not take a daughter's father for a traveller", () => {
    expect(
      mentions(`${STUBB}, Sauli Niinistö's friend, who was visiting Kenya on Monday, sang.`)[0]?.parties,
    ).toHaveLength(1);
    expect(mentions(`${STUBB} and ${RUTO} visited Uganda on Monday.`)[0]?.parties).toHaveLength(2);
  });

  it("goes on with who acted before, where a sentence names only the other", () => {
    expect(
      read(`${STUBB} met ${RUTO} on Monday. Talks were also held with Ugandan President Yoweri Museveni.`).at(-1),
    ).toContain("Alexander Stubb:party, Yoweri Museveni:party");
    expect(
      read(`${STUBB} met ${RUTO} on Monday. Talks between Kenya and Ugandan President Yoweri Museveni failed.`),
    ).toHaveLength(1);
  });

  it("lets his be of who he is in the sentence", () => {
    expect(
      read(`${STUBB} left. He also met ${RUTO} during his stay in New York.`).find((m) => m.startsWith("visit")),
    ).toContain("Alexander Stubb:guest");
  });

  it("has his schedule keep its owner at home", () => {
    expect(
      read(
        `${STUBB} met ${RUTO} in Geneva. President Stubb's schedule will not allow him to travel to Sweden in June.`,
      ).at(-1),
    ).toContain("SWE | Stubb:guest");
  });

  it("names the country's president by the country", () => {
    const [, met] = mentions(
      `${STUBB} arrived in Tanzania on Monday. He met the country's foreign minister, Asha Banda.`,
    );
    expect(met?.parties.map((p) => p.party.country)).toEqual(["FIN", "TZA"]);
    expect(read(`${STUBB} arrived in Tanzania on Monday. He met the country's best, Asha Banda.`)).toHaveLength(1);
  });

  it("adds who attended the meeting", () => {
    const text = `${RUTO} received ${STUBB} in Nairobi on Monday.`;
    expect(mentions(`${text} Kenyan Foreign Minister Musalia Mudavadi attended the meeting.`)[0]?.parties).toHaveLength(
      3,
    );
    expect(mentions(`${text} Kenyan Foreign Minister Musalia Mudavadi attended the fair.`)[0]?.parties).toHaveLength(2);
  });

  it("keeps separate talks apart", () => {
    const text = `${RUTO}, ${STUBB} and Ugandan President Yoweri Museveni met in Nairobi on Tuesday.`;
    expect(read(`${text} Stubb also held separate talks with Ruto.`)).toHaveLength(2);
    expect(read(`${text} Stubb held talks with Ruto.`)).toHaveLength(1);
  });

  it("parts the subject from whom a circumstance names", () => {
    expect(read(`During talks with ${RUTO} in Nairobi, ${STUBB} promised help.`)[0]).toContain(
      "Alexander Stubb:guest, William Ruto:host",
    );
    expect(read(`During talks with ${RUTO} and ${STUBB} in Oslo, nobody sang.`)[0]).toContain(
      "William Ruto:party, Alexander Stubb:party",
    );
  });

  it("gives the further stations of a trip what the first has", () => {
    const STATIONS = read(`${STUBB} will visit Nairobi, Kenya; Ghana and Senegal.`);
    expect(STATIONS).toHaveLength(3);
    expect(STATIONS.every((m) => m.startsWith("visit | planned"))).toBe(true);
    expect(read(`${STUBB} will visit Nairobi; Ghana has thanked him.`)).toHaveLength(1);
  });
});

describe("how others tell of what is to come", () => {
  it("reads what would be on a day to come as planned", () => {
    expect(STATUSES(`${STUBB} would travel to Kenya on Friday.`)).toEqual(["visit planned"]);
    expect(STATUSES(`If asked, ${STUBB} would travel to Kenya on Friday.`)).toEqual(["visit hypothetical"]);
  });

  it("gives a second verb the auxiliary of the first", () => {
    expect(
      STATUSES(`${STUBB} will hold talks with ${RUTO} and also meet Swedish Prime Minister Ulf Kristersson.`),
    ).toEqual(["meeting planned", "meeting planned"]);
    expect(STATUSES(`${STUBB} will hold talks with ${RUTO}; he met Swedish Prime Minister Ulf Kristersson.`)).toEqual([
      "meeting planned",
      "meeting held",
    ]);
  });
});
