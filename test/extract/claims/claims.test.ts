import { describe, expect, it } from "vitest";
import { claimsIn, countries, only } from "./read.ts";

describe("a claim's own words", () => {
  it("leave out openers, attributions and the full stop", () => {
    const [claim] = claimsIn(
      "It is also worth noting that, over this period, the ministers of Chad and Niger met four times, by the count of both sides.",
    );
    expect(claim?.quote).toBe("the ministers of Chad and Niger met four times");
    expect(claim?.value).toBe(4);
  });

  it("part fact from interpretation in one sentence", () => {
    const claims = claimsIn(
      "In 2023 Nairobi received a record number of Indian ministers, which can be read as a sign of trust.",
    );
    expect(claims.map((c) => [c.type, c.quote])).toEqual([
      ["record", "In 2023 Nairobi received a record number of Indian ministers"],
      ["interpretive", "can be read as a sign of trust"],
    ]);
  });

  it("part a trend's noun phrase from what is made of it", () => {
    const claims = claimsIn("The steep decline in visits from Cairo to Doha may be seen as a punishment.");
    expect(claims.map((c) => [c.type, c.interpretation])).toEqual([
      ["trend", false],
      ["interpretive", true],
    ]);
    expect(claims[0]?.quote).toBe("The steep decline in visits from Cairo to Doha");
  });

  it("give each item of a list its own claim and the whole as its statement", () => {
    const claims = claimsIn(
      "In May Qatar hosted visits by Foreign Minister Lavrov, Chancellor Scholz and President Macron.",
    );
    expect(claims.map((c) => c.quote)).toEqual(["Foreign Minister Lavrov", "Chancellor Scholz", "President Macron"]);
    for (const claim of claims) {
      expect(claim).toMatchObject({ type: "list", direction: "a-to-b", kinds: ["visit"], comparator: "all" });
      expect(countries(claim.b)).toEqual(["QAT"]);
      expect(claim.statement?.start).toBe(0);
    }
  });
});

describe("sides", () => {
  it("a traveller is side a, the host side b, whoever the verb puts first", () => {
    for (const text of ["Indian ministers visited Oman eight times.", "Oman received Indian ministers eight times."]) {
      const claim = only(claimsIn(text), "count");
      expect([countries(claim.a), countries(claim.b), claim.direction]).toEqual([["IND"], ["OMN"], "a-to-b"]);
    }
  });

  it("named examples stand behind their group", () => {
    const claim = only(
      claimsIn(
        "President Tokayev met four times with members of China's top leadership, including President Xi Jinping and Premier Li Qiang.",
      ),
      "count",
    );
    expect(claim.including).toBe(true);
    expect(claim.b.map((p) => p.name)).toEqual([null, "Xi Jinping", "Li Qiang"]);
    expect(claim.b[0]?.group?.level).toBe(2);
    expect(claim.level?.rank).toBe(2);
  });

  it("come from earlier sentences where the words point back", () => {
    const claims = claimsIn(
      "Chile and Peru are neighbours. In 2022 there was an unprecedented level of engagement between the two nations.",
    );
    const claim = only(claims, "record");
    expect([...countries(claim.a), ...countries(claim.b)].sort()).toEqual(["CHL", "PER"]);
  });

  it("'his' is he who was named before", () => {
    const claim = only(claimsIn("President Macron flew to Rabat. It was his third visit to Morocco."), "ordinal");
    expect([claim.a[0]?.name, countries(claim.b)]).toEqual(["Macron", ["MAR"]]);
  });
  it("a president's visit to a country is no president to it", () => {
    const claim = only(claimsIn("There were two visits by the Chinese president to Egypt in 2023."), "count");
    expect([countries(claim.a), countries(claim.b)]).toEqual([["CHN"], ["EGY"]]);
  });
  it("who is received travels, and 'no foreign leader' is anybody of the class", () => {
    const claim = only(claimsIn("No foreign leader has been received in Rabat since 2022."), "existence");
    expect([claim.a[0]?.group?.id, countries(claim.b)]).toEqual(["leaders", ["MAR"]]);
  });
  it("a journey without a destination keeps none", () => {
    const claims = claimsIn(
      "Japan and India are partners. The Canadian foreign minister's busiest year on the road was 2019.",
    );
    const claim = only(claims, "record");
    expect([countries(claim.a), claim.b]).toEqual([["CAN"], []]);
  });

  it("adjectives of countries are sides before contact words", () => {
    const claim = only(claimsIn("Franco-German contacts have dried up."), "halt");
    expect([...countries(claim.a), ...countries(claim.b)]).toEqual(["FRA", "DEU"]);
  });
});

describe("times", () => {
  it("stated", () => {
    const claim = only(
      claimsIn("The presidents of Peru and Chile did not meet between 3 March 2021 and 4 May 2022."),
      "existence",
    );
    expect(claim.period).toMatchObject({ start: "2021-03-03", end: "2022-05-04", basis: "stated" });
    expect(claim).toMatchObject({ comparator: "none", value: 0 });
  });

  it("inferred from the year that the text speaks of, to the publication date", () => {
    const claims = claimsIn(
      "The year 2024 was a good one for Oslo. High-level contacts between Norway and Mali have come to a halt.",
      "2024-09-01",
    );
    expect(only(claims, "halt").period).toMatchObject({
      start: "2024-01-01",
      end: "2024-09-01",
      basis: "inferred",
      text: "2024",
    });
  });

  it("not inferred from what only bounds another time, nor from a month two sentences before", () => {
    const period = (text: string) => only(claimsIn(text, "2024-09-01"), "count").period;
    const claim = "The president of Peru has visited Oslo four times.";
    expect(period(`His term began, and since it started in January 2021 much has changed. ${claim}`)).toBeNull();
    expect(period(`Norway was busy in March 2024. Trade grew. ${claim}`)).toBeNull();
    expect(period(`In 2024, after the long crisis, Norway was busy. ${claim}`)).toMatchObject({ start: "2024-01-01" });
    expect(period(`Norway was busy in March 2024. ${claim}`)).toMatchObject({ start: "2024-03-01" });
  });

  it("of a silence: since somebody's visit, for so long, or so far", () => {
    const times = (text: string) => {
      const { period, baseline } = only(claimsIn(text, "2024-06-30"), "existence");
      return [period?.start, period?.end, baseline?.start ?? null];
    };
    expect(times("No Polish premier has visited Oslo since Donald Tusk's stay in March 2011.")).toEqual([
      ...["2011-03-01", "2024-06-30", null],
    ]);
    expect(times("No Polish premier has visited Oslo for more than five years.")).toEqual([
      ...["2019-06-30", "2024-06-30", null],
    ]);
    expect(times("No Polish premier has visited Oslo so far this year, after one in 2023.")).toEqual([
      ...["2024-01-01", "2024-06-30", "2023-01-01"],
    ]);
  });
  it("none without a publication date or a year", () => {
    expect(only(claimsIn("Contacts between Norway and Mali have come to a halt.", null), "halt").period).toBeNull();
  });

  it("a time in office lets no other time of its sentence in, nor one in brackets", () => {
    const [claim] = claimsIn("Macron visited Rabat nine times during his presidency, and Tunis twice in 2019.");
    expect(claim?.period).toBeNull();
    const after = "Macron went to Rabat (as in 2019). He has made nine visits to Tunis.";
    expect(claimsIn(after).at(-1)?.period).toBeNull();
  });

  it("what a record looks back to is its baseline", () => {
    const claim = claimsIn("Oslo received 14 ministers in 2023, the highest number since 2015.").find(
      (c) => c.type === "record",
    );
    expect(claim?.baseline?.start).toBe("2015-01-01");
    expect(claim?.period).toMatchObject({ start: "2023-01-01", end: "2023-12-31" });
  });
});

describe("numbers", () => {
  it.each([
    ["Norway's prime minister visited Kyiv at least three times.", ">=", 3],
    ["Norway's prime minister visited Kyiv more than three times.", ">", 3],
    ["Norway's prime minister visited Kyiv twice in 2023.", "=", 2],
    ["It was the Norwegian prime minister's fourth visit to Kyiv.", "=", 4],
  ])("%s", (text, comparator, value) => {
    expect(claimsIn(text)[0]).toMatchObject({ comparator, value });
  });

  it("a share keeps its whole", () => {
    expect(
      only(claimsIn("Of the eleven leaders who visited Astana this year, seven came from Africa."), "share"),
    ).toMatchObject({ value: 7, of: 11 });
  });
});

describe("words of more than one number or date", () => {
  it("keep the one that the claim does not hold", () => {
    const [claim] = claimsIn("Macron went to Rabat twice in 2023 and once in 2022.");
    expect(claim?.leftOver).toBe("2022");
    expect(claimsIn("Macron and four ministers visited Rabat seven times in 2023.")[0]?.leftOver).toBe("four");
  });
  it("are whole where a share, a span of time or things known already hold them", () => {
    for (const text of [
      "Three in ten of Macron's trips in 2023 were to Rabat.",
      "Macron visited Rabat 30 days after taking office.",
      "The two presidents met seven times in 2023.",
    ])
      for (const claim of claimsIn(text)) expect(claim.leftOver).toBeUndefined();
  });
});

describe("words that narrow what is counted", () => {
  it.each([
    ["Macron met Scholz in Geneva three times in 2023.", "Geneva"],
    ["It was Macron's first post-war visit to Rabat.", "post-war"],
    ["Twice in 2023 Macron shortened his trip to Rabat.", "shortened"],
    ["Macron was the first French president to visit the Golden Gate in Kyiv.", "Golden"],
    ["Macron has met Scholz six times, most recently in May 2023.", "most recently"],
  ])("are left over: %s", (text, leftOver) => {
    expect(claimsIn(text)[0]?.leftOver).toBe(leftOver);
  });
  it.each([
    "Macron made six official visits to Rabat in 2023.",
    "The summit in Rabat in May 2023 was Macron's fourth visit to Morocco.",
    "It was the first visit to Rabat by a French president since Sarkozy's in 2013.",
  ])("are none: %s", (text) => {
    expect(claimsIn(text)[0]?.leftOver).toBeUndefined();
  });
});

describe("two of whom a text speaks", () => {
  const names = (text: string) => {
    const claim = claimsIn(text).find((c) => c.type === "count" || c.type === "ordinal");
    return [claim?.a.map((p) => p.name), claim?.b.map((p) => p.name)];
  };
  it("stand one on each side of what they did to each other", () =>
    expect(names("Macron and Scholz have called each other eight times.")).toEqual([["Macron"], ["Scholz"]]));
  it("are meant by what is told of them next", () =>
    expect(names("A call between Macron and Scholz is planned. It will be their second call this year.")).toEqual([
      ["Macron"],
      ["Scholz"],
    ]));
  it("are their countries where these are meant", () =>
    expect(names("Macron and Scholz spoke. It was the second call between the two countries this year.")).toEqual([
      [null],
      [null],
    ]));
});

describe("plain reports", () => {
  it.each([
    "President Macron met Chancellor Scholz in Berlin on Monday.",
    "The two leaders reaffirmed the deepening partnership between their countries.",
    "Prime Minister Modi thanked the President for his steadfast support.",
    "Trade between Kenya and India has risen to a record.",
    "Will the presidents meet three times this year?",
  ])("make no claim: %s", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe("times that no calendar gives", () => {
  it.each([
    ["For the sixth time since the fighting began, the Kenyan president has come to Cairo.", "since the"],
    ["Two of the visits to Ankara that year were by presidents.", "that year"],
    ["It was William Ruto's third visit to Paris as president.", "as president"],
  ])("are kept as words: %s", (text, words) => expect(claimsIn(text)[0]?.unclearTime).toContain(words));
  it("do not outweigh a date", () =>
    expect(claimsIn("William Ruto visited Paris three times in 2023 as president.")[0]?.unclearTime).toBeUndefined());
});

describe("what another statement says", () => {
  it("a place told before is not where a journey to anywhere led", () => {
    const claim = only(claimsIn("Lula visited Angola in May. In his first year he visited 24 countries."), "count");
    expect([countries(claim.a), claim.b, claim.unit]).toEqual([["BRA"], [], "countries"]);
  });

  it("a year that is over bounds nothing that has held up to now", () => {
    const told = "In 1998 the president of Ghana visited Cairo.";
    const claims = claimsIn(`${told} Ghanaian presidents have visited Oman four times.`);
    expect(only(claims, "count").period).toBeNull();
  });

  it("the time of another clause is not that of what never was", () => {
    const [denial] = claimsIn(
      "While no Ghanaian president has ever visited Oman, Qatar has been a stop for them since 2015.",
    );
    expect([denial?.type, denial?.period]).toEqual(["existence", null]);
  });

  it("of two dates lent together one is left over", () => {
    const claims = claimsIn("Lula visited Angola twice while president, in 2003 and 2008, and Rousseff went in 2011.");
    expect(claims[0]).toMatchObject({ type: "count", leftOver: "2003" });
  });

  it("a stretch that nothing lays in the calendar is inferred", () => {
    const basis = (text: string) => only(claimsIn(text), "count").period?.basis;
    expect(basis("Lula visited 40 countries in four years.")).toBe("inferred");
    expect(basis("Lula visited 40 countries in the last four years.")).toBe("stated");
  });

  it("a first since somebody says not how far back, though it says when it was", () => {
    const [claim] = claimsIn(
      "Biden became the first American president since George W. Bush to visit Kyiv, making the trip in 2023.",
    );
    expect([claim?.type, claim?.unclearTime]).toEqual(["office", "since George W. Bush"]);
  });

  it('the place before "where" is where the journeys led', () => {
    const claim = only(claimsIn("Lula flew to Angola, where he has made five trips since 2022."), "count");
    expect(countries(claim.b)).toEqual(["AGO"]);
  });

  it("a region is somewhere, though no country", () => {
    const claims = claimsIn("Scholz was in Egypt on Monday. It was his third trip to the region since 2022.");
    expect(only(claims, "ordinal").b.map((p) => p.country)).toEqual([null]);
  });

  it('two ordinals joined by "and his" are two claims', () => {
    const claims = claimsIn("It was his fifth trip to Egypt since 2019 and his first visit since the flood.");
    expect(claims.map((c) => c.type)).toEqual(["ordinal", "first-last"]);
  });
});
