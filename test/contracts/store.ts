/** What every store must do, run on each of src/ledger/stores.ts. No mocks: real rows, really reconciled. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { planSeed } from "../../src/ledger/seed.ts";
import type { Store, StoreKind } from "../../src/ledger/store.ts";
import type { Evaluation } from "../../src/model/correction.ts";
import type { Document } from "../../src/model/document.ts";
import type { Query } from "../../src/model/query.ts";
import type { CheckedClaim } from "../../src/model/verdict.ts";
import { claim as claim_ } from "../check/claims.ts";
import { FILES, fact, hostOf, makeData, party, temporaryFolder, traveller } from "../ledger/small-data.ts";
import { derive } from "./derive.ts";

const judgement = {
  id: "j1",
  judgement: "same",
  subjects: ["x-1", "x-2"],
  reason: "one session",
  by: "me",
  at: "2020-01-01",
} as const;

const article = (id: string, text: string): Document => ({
  ...{ id, title: null, text, language: "en", published: null, origin: "article", author: null, site: null },
  ...{ sources: ["https://arnor.example/1"], row: null },
});

/** A verdict that rests on one contact and one statement. */
function verdictOn(contact: string, statement: string): CheckedClaim {
  const coverage = { state: "covered", level: 1, from: null, completeTo: null, estimate: 0.9 } as const;
  const C = { ...coverage, statements: [statement], knownGaps: [] };
  const figure = { label: "visits", value: 1, window: null, ruleSet: "default", coverage: C, query: {} };
  const { claim } = claim_("existence", [], []);
  return {
    claim,
    query: {},
    asPublished: null,
    verdict: "supported",
    now: {
      ...{ asOf: null, verdict: "supported", reason: "one visit", readings: [], coverage: C, missing: [] },
      ...{ constants: {}, notes: [], contacts: [contact], figures: [{ ...figure, contacts: [contact] }] },
    },
  };
}

export function storeContract(kind: StoreKind): void {
  const seeded = async (dataDir = makeData(), path = join(temporaryFolder(), "ledger")): Promise<Store> => {
    const store = await kind.open(path);
    await store.change(planSeed(dataDir), derive);
    return store;
  };

  describe(kind.name, () => {
    it("gives back contacts, mentions, documents, coverage, judgements, reference", async () => {
      const store = await seeded();
      const contacts = await store.contacts({});
      expect(contacts.map((c) => [c.kind, c.start])).toEqual([
        ["visit", "2010-05-01"],
        ["meeting", "2010-05-02"],
        ["call", "2011-03-04"],
      ]);
      const [mention] = await store.mentions(contacts[0]!.mentions);
      const document = await store.document(mention!.document);
      expect(document?.text).toContain("Aragorn");
      expect(document?.sources).toEqual(["https://arnor.example/news"]);
      expect((await store.coverage()).map((c) => c.id)).toEqual(["cov-1"]);
      expect(await store.judgements()).toEqual([]);
      expect((await store.roster()).persons).toHaveLength(5);
      expect((await store.publishers()).map((p) => p.publisher)).toEqual(["Court of Arnor", "Copyist"]);
      expect((await store.ruleSets()).map((r) => r.id)).toEqual(["default"]);
      store.close();
    });

    it("finds a contact by its id, its row and its mentions, and its rows by its mentions", async () => {
      const store = await seeded();
      const visit = (await store.contacts({ kinds: ["visit"] }))[0]!;
      expect((await store.contact(visit.id))?.id).toBe(visit.id);
      expect((await store.contact("ar-1"))?.id).toBe(visit.id);
      expect(await store.contact("nothing")).toBeNull();
      const contacts = await store.contacts({});
      const [last, first] = [contacts.at(-1)!, contacts[0]!];
      expect(await store.contactsById([last.id, "ar-1", first.id])).toEqual([last, first]);
      expect((await store.rowsOf([visit])).get(visit.mentions[0]!)).toEqual({ row: "ar-1", file: "ar-go" });
      expect((await store.contacts({ kinds: ["meeting"] }))[0]?.partOf).toBe(visit.id);
      store.close();
    });

    it("narrows by every part of a query", async () => {
      const store = await seeded();
      const count = async (query: Parameters<Store["contacts"]>[0]) => {
        const { length } = await store.contacts(query);
        expect((await store.selection(query)).inside).toHaveLength(length);
        return length;
      };
      expect(await count({ between: ["GON", "ARN"] })).toBe(3);
      expect(await count({ between: ["ARN", "ROH"] })).toBe(0);
      expect(await count({ persons: ["aragorn-arn"] })).toBe(2);
      expect(await count({ persons: ["aragorn-arn", "denethor-gon"] })).toBe(1);
      expect(await count({ anyPerson: ["halbarad-arn", "theoden-roh"] })).toBe(1);
      expect(await count({ offices: ["GON-fm"] })).toBe(1);
      expect(await count({ level: 1 })).toBe(2);
      expect(await count({ sideLevel: { ARN: 1 } })).toBe(2);
      expect(await count({ kinds: ["call"], from: "2011-03-04", to: "2011-03-04" })).toBe(1);
      expect(await count({ window: { from: "03-01", to: "03-31" } })).toBe(1);
      expect(await count({ asOf: "2010-05-01" })).toBe(1);
      expect(await count({ status: ["planned"] })).toBe(1);
      expect(await count({ direction: { from: "ARN", to: "*" } })).toBe(2);
      const ministers = { id: "ministers", level: 4, from: 3, channels: null, title: "minister" } as const;
      expect(await count({ sideGroup: { GON: ministers } })).toBe(1);
      expect(await count({ sideGroup: { GON: { ...ministers, title: "steward" } } })).toBe(0);
      store.close();
    });

    it("changes nothing when the plan says so, or when deriving fails", async () => {
      const store = await seeded();
      const before = await store.export();
      expect(await store.change(() => null, derive)).toBeNull();
      const failing = store.change(
        () => ({
          origin: "user",
          documents: [article("d1", "lost")],
          judgements: [{ key: "j1", value: { ...judgement, subjects: ["ar-1", "ar-2"] } }],
        }),
        () => {
          throw new Error("no derivation");
        },
      );
      await expect(failing).rejects.toThrow("no derivation");
      expect(await store.export()).toBe(before);
      expect(await store.document("d1")).toBeNull();
      store.close();
    });

    it("appends once, and keeps what is withdrawn as withdrawn until it comes back", async () => {
      const store = await seeded();
      const added = { origin: "user", documents: [article("d1", "A palantír was seen")] } as const;
      expect((await store.change(() => added, derive))?.appended).toBe(1);
      expect((await store.change(() => added, derive))?.appended).toBe(0);
      expect(await store.search("palantir")).toHaveLength(1);
      await store.change(() => ({ origin: "user", withdraw: [{ kind: "document", key: "d1" }] }), derive);
      expect(await store.search("palantir")).toHaveLength(0);
      expect((await store.trace("d1"))?.withdrawn).toBe(true);
      expect((await store.change(() => added, derive))?.appended).toBe(1);
      expect((await store.trace("d1"))?.withdrawn).toBe(false);
      expect((await store.change(() => added, derive))?.appended).toBe(0);
      store.close();
    });

    it("keeps long texts whole", async () => {
      const store = await seeded();
      const text = `${"Ein Ring, 一枚戒指, кольцо. ".repeat(200)}end`;
      await store.change(() => ({ origin: "user", documents: [article("long", text)] }), derive);
      expect((await store.document("long"))?.text).toBe(text);
      store.close();
    });

    it("searches words, phrases, accents aside, and Han text by characters", async () => {
      const store = await seeded();
      const texts = { d1: "The King of Rohan rode out", d2: "King and country, Rohan again", d3: "阿拉贡访问刚铎首都" };
      const documents = Object.entries(texts).map(([id, text]) => article(id, text));
      await store.change(() => ({ origin: "user", documents }), derive);
      const ids = async (words: string) => (await store.search(words)).map((d) => d.id).sort();
      expect(await ids("rohan king")).toEqual(["d1", "d2"]);
      expect(await ids('"king of rohan"')).toEqual(["d1"]);
      expect(await ids("刚铎")).toEqual(["d3"]);
      expect(await ids("访问刚铎")).toEqual(["d3"]);
      expect(await ids("都")).toEqual(["d3"]);
      expect(await ids("铎刚")).toEqual([]);
      expect(await ids('" OR * NEAR(')).toEqual([]);
      store.close();
    });

    it("finds a Russian word in any of its cases", async () => {
      const store = await seeded();
      const texts = {
        d1: "Завершились переговоры в Гондоре.",
        d2: "Об итогах встреч Рохан молчит.",
        d3: "Мир и мирра.",
      };
      const documents = Object.entries(texts).map(([id, text]) => article(id, text));
      await store.change(() => ({ origin: "user", documents }), derive);
      const ids = async (words: string) => (await store.search(words)).map((d) => d.id).sort();
      expect(await ids("переговоров")).toEqual(["d1"]);
      expect(await ids("завершится переговорами")).toEqual(["d1"]);
      expect(await ids("встреча")).toEqual(["d2"]);
      expect(await ids("мир")).toEqual(["d3"]);
      expect(await ids('"переговоров в Гондоре"')).toEqual([]);
      store.close();
    });

    it("pages through live documents and mentions, and has a revision that a change alone changes", async () => {
      const path = join(temporaryFolder(), "ledger");
      const store = await seeded(makeData(), path);
      for (const of of ["documents", "mentions"] as const) {
        const all = await store.idsAfter(of, "", 100);
        expect(all).toEqual([...all].sort());
        expect([...(await store.idsAfter(of, "", 2)), ...(await store.idsAfter(of, all[1]!, 100))]).toEqual(all);
      }
      const before = await store.revision();
      const all = await store.idsAfter("documents", "", 100);
      const { records } = (await store.holdings("ar-1"))!;
      await store.change(() => ({ origin: "user", withdraw: records }), derive);
      expect(await store.revision()).not.toBe(before);
      const gone = records.find((r) => r.kind === "document")!.key;
      expect(await store.idsAfter("documents", "", 100)).toEqual(all.filter((id) => id !== gone));
      const now = await store.revision();
      store.close();
      const again = await kind.open(path);
      expect(await again.revision()).toBe(now);
      again.close();
    });

    it("explains a contact down to the address, also by the first digits of its id", async () => {
      const store = await seeded();
      const meeting = (await store.contacts({ kinds: ["meeting"] }))[0]!;
      const trace = await store.trace(meeting.id.slice(0, 8));
      expect(trace?.contact?.id).toBe(meeting.id);
      expect(trace?.below[0]?.mention?.rule).toBe("row/ar-go");
      expect(trace?.below[0]?.below[0]?.document?.sources).toEqual(["https://arnor.example/news"]);
      expect((await store.trace("cov-1"))?.coverage?.basis).toBe("made up");
      expect(await store.trace("nothing")).toBeNull();
      store.close();
    });

    it("knows persons, offices and countries by id, name, beginning and part, and those spelt alike", async () => {
      const store = await seeded();
      const likes = async (of: Parameters<Store["namesLike"]>[0], words: string) =>
        (await store.namesLike(of, words)).map((n) => `${n.fit} ${n.id}`);
      expect(await likes("persons", "aragorn-arn")).toEqual(["id aragorn-arn"]);
      expect(await likes("persons", "theoden")).toEqual(["name theoden-roh"]);
      expect(await likes("persons", "阿拉贡")).toEqual(["name aragorn-arn"]);
      expect(await likes("persons", "fara")).toEqual(["prefix faramir-gon"]);
      expect(await likes("offices", "Foreign Minister of")).toEqual(["part ARN-fm", "part GON-fm"]);
      expect((await likes("persons", "Aragron"))[0]).toBe("near aragorn-arn");
      expect(await likes("countries", "gondor")).toEqual(["name GON"]);
      expect(await likes("persons", "zzz")).toEqual([]);
      store.close();
    });

    it("exports the same bytes from the same inputs, however they came", async () => {
      const [one, two] = [await seeded(), await seeded()];
      const documents = [article("d1", "one"), article("d2", "two")];
      await one.change(() => ({ origin: "user", documents }), derive);
      for (const document of [...documents].reverse())
        await two.change(() => ({ origin: "user", documents: [document] }), derive);
      expect(await two.export()).toBe(await one.export());
      one.close();
      two.close();
    });

    it("keeps an old id of a corrected row as an alias", async () => {
      const path = join(temporaryFolder(), "ledger");
      const first = await seeded(makeData(), path);
      const old = (await first.contacts({ kinds: ["call"] }))[0]!.id;
      first.close();
      const halbarad = party("Halbarad", "halbarad-arn", "ARN-fm", "ARN");
      const faramir = party("Faramir", "faramir-gon", "GON-fm", "GON");
      const corrected = fact("ar-3", "call", "2011-03-05", { who: [halbarad, faramir] });
      const store = await seeded(makeData({ "ledger/ar-go.jsonl": corrected }), path);
      const call = (await store.contacts({}))[0]!;
      expect(call.start).toBe("2011-03-05");
      expect(call.aliases).toContain(old);
      expect((await store.contact(old))?.id).toBe(call.id);
      store.close();
    });

    it("keeps verdicts, and walks from one and from its figures to the contacts and statements they rest on", async () => {
      const store = await seeded();
      const [visit] = await store.contacts({ kinds: ["visit"] });
      const checked = verdictOn(visit!.id, "cov-1");
      await store.keep([{ checked, terms: { ruleSet: "default", published: null }, asked: [{}] }], 0);
      expect((await store.trace(checked.claim.id))?.below.map((t) => [t.type, t.id])).toEqual([
        ["contact", visit!.id],
        ["coverage", "cov-1"],
      ]);
      const figure = await store.trace(`${checked.claim.id}#1`);
      expect(figure).toMatchObject({ type: "figure", figure: { value: 1 } });
      expect(figure?.below[0]?.below[0]?.below[0]?.document?.sources).toEqual(["https://arnor.example/news"]);
      expect(await store.trace(`${checked.claim.id}#2`)).toBeNull();
      store.close();
    });

    it("keeps a user's withdrawal, with its reason, through a change of the data; the data's own comes back", async () => {
      const path = join(temporaryFolder(), "ledger");
      const store = await seeded(makeData(), path);
      const call = (await store.contacts({ kinds: ["call"] }))[0]!;
      const { type, id, records, contacts } = (await store.holdings(call.id))!;
      expect([type, id, records.map((r) => r.kind)]).toEqual(["row", "ar-3", ["row", "document", "mention"]]);
      expect(contacts.map((c) => c.id)).toEqual([call.id]);
      const gone = await store.change(
        () => ({ origin: "user", withdraw: records, reason: "never happened", by: "me", at: "2020-01-02T03:04:05Z" }),
        derive,
      );
      expect(gone?.changed).toEqual([{ before: call, after: null }]);
      expect(await store.holdings("ar-3")).toBeNull();
      expect(await store.contacts({ kinds: ["call"] })).toEqual([]);

      const without = (FILES["ledger/ar-go.jsonl"] as string).split("\n").slice(0, 2).join("\n");
      await store.change(planSeed(makeData({ "ledger/ar-go.jsonl": without })), derive);
      await store.change(planSeed(makeData()), derive);
      expect((await store.contacts({})).map((c) => c.kind)).toEqual(["visit", "meeting"]);
      expect((await store.contacts({ status: ["planned"] })).length).toBe(1);
      const trace = await store.trace("ar-3");
      expect(trace).toMatchObject({ withdrawn: true, reason: "never happened (me, 2020-01-02)" });
      store.close();
    });

    it("says which verdicts a change can bear on, and lists what they were and are, and why", async () => {
      const store = await seeded();
      const claimOn = (claim: string, query: Query, value = 1): Evaluation => {
        const checked = verdictOn("x", "cov-1");
        const now = { ...checked.now, asOf: "2012-12-31", reason: `${value} found` };
        return {
          checked: { ...checked, now, claim: { ...checked.claim, id: claim } },
          terms: { ruleSet: "default", published: null },
          asked: [query],
        };
      };
      const calls = claimOn("calls", { kinds: ["call"], from: "2011-01-01", to: "2011-12-31" });
      const visits = claimOn("visits", { kinds: ["visit"] });
      const later = claimOn("later", { kinds: ["call"], from: "2011-04-01", to: "2011-12-31" });
      expect(await store.keep([calls, visits, later], await store.state(), "T1")).toBe(3);
      expect(await store.due()).toEqual([]);

      const { records } = (await store.holdings("ar-3"))!;
      await store.change(() => ({ origin: "user", withdraw: records, reason: "no", by: "me", at: "T2" }), derive);
      expect((await store.due()).map((k) => k.checked.claim.id)).toEqual(["calls"]);
      expect((await store.due({ all: true })).length).toBe(3);
      expect(await store.corrections()).toEqual([]);

      const corrected = claimOn("calls", calls.asked[0]!, 0);
      expect(await store.keep([corrected], await store.state(), "T3")).toBe(1);
      expect(await store.keep([corrected], await store.state(), "T4")).toBe(0);
      expect(await store.due()).toEqual([]);
      const [correction, ...more] = await store.corrections();
      expect(more).toEqual([]);
      expect(correction?.before).toEqual({ ...calls, at: "T1" });
      expect(correction?.after).toEqual({ ...corrected, at: "T3" });
      expect(correction?.because).toMatchObject([
        { at: "T2", origin: "user", withdrawn: ["ar-3"], reason: "no", contacts: [{ after: null }] },
      ]);
      store.close();
    });

    it("takes another rule set or another day for another verdict, not for a correction", async () => {
      const store = await seeded();
      const checked = verdictOn("x", "cov-1");
      const other = { ...checked, now: { ...checked.now, reason: "other" } };
      const keep = (one: CheckedClaim, ruleSet: string) =>
        store.keep([{ checked: one, terms: { ruleSet, published: null }, asked: [{}] }], 0);
      await keep(checked, "default");
      await keep(other, "historian");
      await keep({ ...checked, now: { ...checked.now, asOf: "2011-01-01" } }, "historian");
      expect(await store.corrections()).toEqual([]);
      expect((await store.due({ all: true })).map((k) => k.checked.now.asOf)).toEqual(["2011-01-01"]);
      store.close();
    });

    it("judges everything anew where coverage or the roster changed, and nothing where only publishers did", async () => {
      const store = await seeded();
      const checked = verdictOn("x", "cov-1");
      await store.keep([{ checked, terms: { ruleSet: "default", published: null }, asked: [] }], 0);
      const publishers = `${FILES["publishers.csv"]}new.example,New,,en,press\r\n`;
      await store.change(planSeed(makeData({ "publishers.csv": publishers })), derive);
      expect(await store.due()).toEqual([]);
      const coverage = (FILES["ledger/coverage.jsonl"] as string).replace("0.95", "0.5");
      await store.change(
        planSeed(makeData({ "publishers.csv": publishers, "ledger/coverage.jsonl": coverage })),
        derive,
      );
      expect(await store.due()).toHaveLength(1);
      store.close();
    });

    it("puts a human judgement above rows, and keeps it through a change of the data", async () => {
      const aragorn = traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN");
      const denethor = hostOf("Denethor", "denethor-gon", "GON-hos", "GON");
      const rows = (day: string) =>
        [
          fact("x-1", "meeting", day, { place: "GON", who: [aragorn, denethor] }),
          fact("x-2", "meeting", day, { place: "GON", who: [aragorn, denethor] }),
        ].join("\n");
      const path = join(temporaryFolder(), "ledger");
      const store = await seeded(makeData({ "ledger/ar-go.jsonl": rows("2010-05-02") }), path);
      expect(await store.contacts({})).toHaveLength(2);

      await store.change(() => ({ origin: "user", judgements: [{ key: "j1", value: judgement }] }), derive);
      expect(await store.contacts({})).toHaveLength(1);
      expect((await store.joined(10)).map((c) => c.mentions.length)).toEqual([2]);
      await store.change(planSeed(makeData({ "ledger/ar-go.jsonl": rows("2010-05-03") })), derive);
      expect((await store.contacts({})).map((c) => c.start)).toEqual(["2010-05-03"]);
      expect((await store.judgements()).map((j) => j.id)).toEqual(["j1"]);

      const { type, records } = (await store.holdings("j1"))!;
      expect([type, records]).toEqual(["judgement", [{ kind: "judgement", key: "j1" }]]);
      await store.change(() => ({ origin: "user", withdraw: records, reason: "taken back" }), derive);
      expect(await store.contacts({})).toHaveLength(2);
      expect([await store.joined(10), await store.judgements(), await store.holdings("j1")]).toEqual([[], [], null]);
      store.close();
    });
  });
}
