import { describe, expect, it } from "vitest";
import { type BySide, bySide } from "../../src/measure/by-side.ts";
import { parseSideKeys, type SideKey } from "../../src/measure/side-cells.ts";
import { sideEstimate } from "../../src/measure/side-estimate.ts";
import {
  listsOf,
  rolesIn,
  type Sides,
  type Standing,
  type Witness,
  witnessesOf,
} from "../../src/measure/side-lists.ts";
import { twoLists } from "../../src/measure/two-lists.ts";
import type { Contact } from "../../src/model/contact.ts";
import type { Document } from "../../src/model/document.ts";
import type { Mention } from "../../src/model/mention.ts";
import { hostOf, type Publisher, publisherLookup } from "../../src/model/publisher.ts";
import type { Query } from "../../src/model/query.ts";
import { createRoster } from "../../src/model/roster.ts";
import type { RuleSet } from "../../src/model/rule-set.ts";
import { sketchOf } from "../../src/model/sketch.ts";
import { FILES } from "../ledger/small-data.ts";
import { contact, inGondor, who } from "./contacts.ts";

const SIDES: Sides = ["ARN", "GON"];
const publisher = (domain: string, side: string | null, tier: Publisher["tier"]): Publisher => {
  return { domain, publisher: domain.split(".")[0] as string, side, language: "en", tier };
};
const PUBLISHERS: readonly Publisher[] = [
  publisher("court.example", "ARN", "official"),
  publisher("herald.example", "ARN", "wire"),
  publisher("steward.example", "GON", "official"),
  publisher("shire.example", null, "press"),
  publisher("copy.example", null, "mirror"),
];
const publisherOf = publisherLookup(PUBLISHERS);

const word = (name: string, how: Standing = "read", text = ""): Witness => {
  return { how, sources: [`https://www.${name}.example/page`], sketch: sketchOf(text) };
};
const king = who("aragorn ARN 1");
const steward = who("denethor GON 1");
const call = (id: string, start = "2010-01-01"): Contact => contact(id, "call", start, [king, steward]);
const lists = (...witnesses: readonly Witness[]) => listsOf(call("c"), witnesses, SIDES, publisherOf);

describe("publishers", () => {
  it("are found by host, or by the closest domain above", () => {
    expect(publisherOf("https://www.court.example/a")?.side).toBe("ARN");
    expect(publisherOf("https://en.press.court.example./a")?.side).toBe("ARN");
    expect(publisherOf("https://notcourt.example/a")).toBeNull();
    expect(hostOf("notes/article.txt")).toBe("notes/article.txt");
  });
});

describe("lists of a contact", () => {
  it("are of each side's own publishers and of third parties", () => {
    expect(lists(word("court"), word("herald", "cited"), word("shire", "cited"))).toMatchObject({
      own: [{ standing: "read", publishers: ["court", "herald"] }, null],
      third: { standing: "cited", publishers: ["shire"] },
    });
  });

  it("have neither copies nor publishers of whom nothing is known", () => {
    expect(lists(word("copy"), word("nobody"))).toMatchObject({ own: [null, null], third: null });
  });

  const text =
    "The King of Arnor spoke by telephone with the Steward of Gondor about grain, roads, and the watch on the river, " +
    "and both agreed to meet again before the harvest is in.";

  it("do not have a readout again for its reprint", () => {
    const readout = word("court", "read", text);
    expect(lists(readout, word("shire", "read", `${text} Shire Post.`)).third).toBeNull();
    const own =
      "A call took place last night. Those who know say it was long, and that grain was the least of it by far.";
    expect(lists(readout, word("shire", "read", own)).third).not.toBeNull();
  });

  it("have both governments where both print one statement", () => {
    expect(lists(word("court", "read", text), word("steward", "read", text)).own).not.toContain(null);
  });

  it("come from mentions that state the contact, each as the ledger has it", () => {
    const mention = (id: string, rule: string, status: Mention["status"] = "held") =>
      ({ id, document: `d-${id}`, rule, status }) as Mention;
    const mentions = [
      mention("read", "call/spoke"),
      mention("register", "row/us-travels"),
      mention("cited", "row/ar-go"),
      mention("denied", "call/spoke", "denied"),
    ];
    const document = ({ document: id }: Mention) => ({ id, text: "Short.", sources: [id] }) as unknown as Document;
    const input = {
      mentions: new Map(mentions.map((m) => [m.id, m])),
      documents: new Map(mentions.map((m) => [m.document, document(m)])),
    };
    const c = { ...call("c"), mentions: [...mentions.map((m) => m.id), "not given"] };
    expect(
      witnessesOf([c], input)
        .get("c")
        ?.map((w) => w.how),
    ).toEqual(["read", "register", "cited"]);
  });
});

describe("roles", () => {
  const [guest, host] = [who("aragorn ARN 1 guest"), who("denethor GON 1 host")];
  it.each([
    ["a visit", contact("v", "visit", "2010-01-01", [guest], inGondor), ["guest", "host"]],
    ["a meeting", contact("m", "meeting", "2010-01-01", [guest, host], inGondor), ["guest", "host"]],
    ["a call", call("c"), ["party", "party"]],
    [
      "guests of a third",
      contact("t", "meeting", "2010-01-01", [guest, who("denethor GON 1 guest"), who("theoden ROH 1 host")]),
      ["party", "party"],
    ],
  ])("of %s", (_, c, roles) => expect(rolesIn(c as Contact, SIDES)).toEqual(roles));
});

/** n contacts a day apart that these publishers state. */
const stratum = (n: number, from: string, how: Standing, ...names: readonly string[]) =>
  Array.from({ length: n }, (_, i) => {
    const day = new Date(Date.parse(from) + i * 864e5).toISOString().slice(0, 10);
    const c = call(`${names.join("-")}-${from}-${i}`, day);
    return listsOf(
      c,
      names.map((name) => word(name, how)),
      SIDES,
      publisherOf,
    );
  });

describe("how many there were at least", () => {
  const kept = [
    ...stratum(10, "2010-01-01", "read", "court", "steward"),
    ...stratum(12, "2010-01-01", "read", "court"),
    ...stratum(6, "2010-01-01", "register", "steward"),
  ];

  it("is Chapman's estimate, and the ledger at most so complete", () => {
    const { total, interval } = twoLists(16, 16, 10); // of the ten days that both lists reach
    const estimate = sideEstimate(kept, SIDES);
    expect(estimate).toMatchObject({ state: "lower-bound", days: { start: "2010-01-01", end: "2010-01-10" } });
    if (estimate.state !== "lower-bound") return;
    expect([estimate.first, estimate.second, estimate.both, estimate.inLedger]).toEqual([20, 16, 10, 26]);
    expect(estimate.total).toBeCloseTo(twoLists(20, 16, 10).total, 10);
    expect(estimate.total).not.toBe(total);
    expect(estimate.interval[0]).toBeGreaterThanOrEqual(26);
    expect(estimate.interval[1]).not.toBe(interval[1]);
    expect(estimate.completeness).toBeCloseTo(26 / estimate.total, 10);
    expect(estimate.threeLists).toBeNull();
  });

  it("is never below what the ledger has", () => {
    const alsoThird = [
      ...kept,
      ...stratum(10, "2010-01-01", "cited", "shire"),
      ...stratum(10, "2010-01-01", "cited", "shire"),
    ];
    expect(sideEstimate(alsoThird, SIDES)).toMatchObject({ inLedger: 46, total: 46, completeness: 1 });
  });

  it("says nothing of days that one list does not reach", () => {
    const later = stratum(50, "2015-01-01", "read", "court");
    expect(sideEstimate([...kept, ...later], SIDES)).toEqual(sideEstimate(kept, SIDES));
    const never = [...stratum(9, "2010-01-01", "read", "court"), ...stratum(9, "2012-01-01", "read", "steward")];
    expect(sideEstimate(never, SIDES)).toMatchObject({ why: "no-common-days" });
  });

  it("is a range beside a lower bound where third parties are a third list", () => {
    const three = [...kept, ...stratum(8, "2010-01-01", "read", "court", "steward", "shire")];
    const estimate = sideEstimate([...three, ...stratum(3, "2010-01-01", "read", "shire")], SIDES);
    expect(estimate).toMatchObject({ state: "lower-bound", threeLists: { days: { end: "2010-01-08" } } });
    if (estimate.state !== "lower-bound") return;
    expect(estimate.threeLists!.lowest).toBeGreaterThanOrEqual(estimate.threeLists!.seen);
  });

  it.each([
    ["addresses that rows cite, however many", stratum(30, "2010-01-01", "cited", "court", "steward"), "only-cited"],
    ["one side's pages alone", stratum(30, "2010-01-01", "read", "court"), "no-list"],
    ["six on both lists", stratum(6, "2010-01-01", "read", "court", "steward"), "few-on-both"],
  ])("is not estimated from %s", (_, given, why) =>
    expect(sideEstimate(given, SIDES)).toMatchObject({ state: "not-estimated", why }));

  it("is estimated from seven on both", () => {
    expect(sideEstimate(stratum(7, "2010-01-01", "read", "court", "steward"), SIDES).state).toBe("lower-bound");
  });
});

describe("a pair by side", () => {
  const fm = who("faramir GON 3");
  const visit = contact("v", "visit", "2010-05-01", [who("aragorn ARN 1 guest")], {
    ...inGondor,
    visitClass: "working",
  });
  const transit = contact("t", "visit", "2010-05-09", [who("aragorn ARN 1 guest")], {
    ...inGondor,
    visitClass: "transit",
  });
  const contacts = [visit, transit, call("a"), call("b", "2011-01-01"), contact("d", "call", "2011-02-01", [king, fm])];
  const witnesses = new Map<string, readonly Witness[]>([
    ["v", [word("court"), word("steward", "cited")]],
    ["a", [word("court", "cited"), word("shire", "cited")]],
    ["b", [word("shire", "cited")]],
    ["d", [word("steward", "cited")]],
  ]);
  const ask = (by: readonly SideKey[], query: Query = { between: SIDES }): BySide =>
    bySide(contacts, {
      ...{ query, by, witnesses, publishers: PUBLISHERS },
      ruleSet: JSON.parse(FILES["rule-sets/default.json"] as string) as RuleSet,
      roster: createRoster({ countries: [], organisations: [], offices: [], persons: [], tenures: [] }),
      coverage: [],
      cut: [call("month")],
    });

  it("keeps visits apart, and counts what the rule set admits", () => {
    expect(ask([]).rows.map(({ kind, count, lists: l }) => [kind, count, Object.values(l)])).toEqual([
      ["visit", 1, [0, 1, 0, 0, 0]],
      ["contacts", 3, [1, 0, 1, 1, 0]],
    ]);
  });

  it("tells ranks, years, kinds and directions apart", () => {
    const cells = (...by: SideKey[]) => ask(by).rows.map((r) => [...by.map((key) => r[key]), r.count]);
    expect(cells("level")).toEqual([
      ...[[1, 1]],
      ...[
        [1, 2],
        [3, 1],
      ],
    ]);
    expect(cells("kind")).toEqual([
      ["visit", 1],
      ["call", 3],
    ]);
    expect(cells("year").slice(1)).toEqual([
      [2010, 1],
      [2011, 2],
    ]);
    expect(cells("direction")).toEqual([
      ["ARN->GON", 1],
      ["none", 3],
    ]);
  });

  it("makes no estimate of several ranks together", () => {
    expect(ask(["year"]).rows[0]?.estimate).toMatchObject({ why: "ranks-mixed" });
    expect(ask(["level"]).rows[0]?.estimate).toMatchObject({ why: "only-cited", side: "GON" });
    expect(ask([], { between: SIDES, level: 1 }).rows[0]?.estimate).toMatchObject({ why: "only-cited" });
  });

  it("has the shares of each side, by role, and the one-sided contacts", () => {
    const result = ask(["level"]);
    expect(result.roles[0]).toMatchObject({ kind: "visit", side: "ARN", asGuest: { numerator: 1, denominator: 1 } });
    expect(result.roles[3]).toMatchObject({
      kind: "contacts",
      side: "GON",
      otherwise: { numerator: 1, denominator: 3 },
    });
    expect(result.oneSided).toEqual([["a"], ["d"]]);
    expect([result.onlyCited, result.cut]).toEqual([3, 1]);
    expect(result.contacts[0]).toMatchObject({ id: "v", roles: ["guest", "host"], level: 1 });
  });

  it("takes its sides from a direction, and wants two", () => {
    expect(ask([], { direction: { from: "GON", to: "ARN" } }).sides).toEqual(["GON", "ARN"]);
    expect(() => ask([], { between: ["ARN"] })).toThrow("needs the two sides");
    expect(() => ask([], { direction: { from: "ARN", to: "*" } })).toThrow("needs the two sides");
  });

  it("knows its keys", () => {
    expect(parseSideKeys("year, level")).toEqual(["year", "level"]);
    expect(() => parseSideKeys("person")).toThrow("One or more of year, level, kind, direction");
  });
});
