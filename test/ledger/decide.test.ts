/** A user's facts, withdrawals and judgements: what follows, what is refused, and that it lasts. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addFacts, judgeFacts, judgeName, withdrawFact } from "../../src/ledger/decide.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { InputError } from "../../src/model/errors.ts";
import { calledInText } from "../../src/model/party.ts";
import { derive } from "../contracts/derive.ts";
import { FILES, fact, hostOf, makeData, temporaryFolder, traveller } from "./small-data.ts";

const aragorn = traveller("Aragorn", "aragorn-arn", "ARN-hos", "ARN");
const denethor = hostOf("Denethor", "denethor-gon", "GON-hos", "GON");
const meeting = (id: string, day: string, parts: object = {}): Record<string, unknown> => ({
  ...JSON.parse(fact(id, "meeting", day, { place: "GON", who: [aragorn, denethor] })),
  ...parts,
});

const open = (path = join(temporaryFolder(), "ledger"), dataDir = makeData()) =>
  openLedger({ path, dataDir, derive, clock: () => "2020-02-03T00:00:00.000Z" });
const add = async (ledger: Ledger, ...values: readonly Record<string, unknown>[]) =>
  addFacts(
    values.map((value, i) => ({ value, place: `mine:${i + 1}` })),
    ledger,
    await ledger.roster(),
  );
const why = { reason: "a slip", by: "me" };
const meetings = async (ledger: Ledger) => (await ledger.contacts({ kinds: ["meeting"] })).map((c) => c.start);

describe("a fact of one's own", () => {
  it("makes a contact, once, and stays when the data changes", async () => {
    const path = join(temporaryFolder(), "ledger");
    const ledger = await open(path);
    const done = await add(ledger, meeting("my-1", "2013-04-05"));
    expect(done.changed).toMatchObject([{ before: null, after: { kind: "meeting", start: "2013-04-05" } }]);
    expect(done.doubts).toEqual([]);
    expect((await add(ledger, meeting("my-1", "2013-04-05"))).appended).toBe(0);
    ledger.close();
    const later = await open(path, makeData({ "ledger/ar-go.jsonl": "" }));
    expect(await meetings(later)).toEqual(["2013-04-05"]);
    later.close();
  });

  it("takes the place of the row of its id, shipped or not", async () => {
    const ledger = await open();
    await add(ledger, meeting("my-1", "2013-04-05"));
    await add(ledger, meeting("my-1", "2013-04-07"), meeting("ar-2", "2010-05-03"));
    expect(await meetings(ledger)).toEqual(["2010-05-03", "2013-04-07"]);
    ledger.close();
  });

  it("comes back when it is added again after it was withdrawn", async () => {
    const ledger = await open();
    await add(ledger, meeting("my-1", "2013-04-05"));
    expect((await withdrawFact("my-1", why, ledger)).changed).toMatchObject([{ after: null }]);
    expect(await meetings(ledger)).toEqual(["2010-05-02"]);
    await expect(withdrawFact("my-1", why, ledger)).rejects.toThrow("withdrawn already");
    await add(ledger, meeting("my-1", "2013-04-05"));
    expect(await meetings(ledger)).toEqual(["2010-05-02", "2013-04-05"]);
    ledger.close();
  });

  it("is doubted where the office was not held on the day", async () => {
    const ledger = await open();
    const { doubts } = await add(ledger, meeting("my-1", "2016-04-05"));
    expect(doubts).toEqual(["my-1: the roster does not have denethor-gon in GON-hos on 2016-04-05"]);
    ledger.close();
  });

  it.each<readonly [string, object]>([
    ["start", { start: "2013-13-01" }],
    ["start", { start: undefined }],
    ["no id", { id: "" }],
    ["kind", { kind: "letter" }],
    ["source", { sources: [] }],
    ["sources", { sources: "https://x.example" }],
    ["participants", { participants: "Aragorn" }],
    ["nobody", { participants: [] }],
    ['"gollum"', { participants: [{ person: "gollum", office: null, country: "ARN" }] }],
    ['"MOR"', { participants: [{ person: "aragorn-arn", office: null, country: "MOR" }] }],
    ["role", { participants: [{ person: "aragorn-arn", country: "ARN", role: "chair" }] }],
    ["place", { place: "Osgiliath" }],
    ["visitClass", { visitClass: "secret" }],
  ])("is refused, naming the line and the %s, and nothing is added", async (named, parts) => {
    const ledger = await open();
    const before = await ledger.export();
    const refused = add(ledger, meeting("my-0", "2013-04-05"), meeting("my-1", "2013-04-06", parts));
    await expect(refused).rejects.toThrow(InputError);
    await expect(refused).rejects.toThrow(/^mine:2: /);
    await expect(refused).rejects.toThrow(named);
    expect(await ledger.export()).toBe(before);
    ledger.close();
  });

  it.each(["kind", "status"])("is refused with an object that makes no text for its %s", async (key) => {
    const ledger = await open();
    const line = { value: { ...meeting("my-1", "2013-04-05"), [key]: { toString: 0 } }, place: "mine:1" };
    await expect(addFacts([line], ledger, await ledger.roster())).rejects.toBeInstanceOf(InputError);
    ledger.close();
  });

  it("is taken or refused whatever it holds, and never breaks the ledger", async () => {
    const ledger = await open();
    const roster = await ledger.roster();
    const keys = Object.keys(meeting("x", "2013-04-05"));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.jsonValue(), async (key, value) => {
        const line = { value: { ...meeting("my-1", "2013-04-05"), [key]: value }, place: "mine:1" };
        const tried = await addFacts([line], ledger, roster).catch((error: unknown) => error);
        if (tried instanceof Error) expect(tried).toBeInstanceOf(InputError);
        else await ledger.contacts({});
      }),
      { numRuns: 300 },
    );
    ledger.close();
  });
});

describe("a withdrawal", () => {
  it("of a contact of several facts names them", async () => {
    const ledger = await open();
    await add(ledger, meeting("my-1", "2010-05-02"));
    const { id } = (await ledger.contacts({ kinds: ["meeting"] }))[0]!;
    await judgeFacts("same", ["my-1", "ar-2"], { ...why, at: "2020-01-01" }, ledger);
    const both = (await ledger.contacts({ kinds: ["meeting"] })).find((c) => c.mentions.length === 2)!;
    await expect(withdrawFact(both.id, why, ledger)).rejects.toThrow(/2 facts: (my-1, ar-2|ar-2, my-1)/);
    expect((await withdrawFact("ar-2", why, ledger)).type).toBe("row");
    expect(id).toBeTruthy();
    ledger.close();
  });

  it("of a text takes all that it says; of nothing is refused", async () => {
    const ledger = await open();
    const document = {
      ...({ id: "mine", title: null, text: "my own", language: "en", published: null, origin: "article" } as const),
      ...{ author: null, site: null, sources: [], row: null },
    };
    await ledger.append({ documents: [document] });
    expect(await withdrawFact("mine", why, ledger)).toMatchObject({ type: "document", changed: [] });
    await expect(withdrawFact("nothing", why, ledger)).rejects.toThrow(InputError);
    ledger.close();
  });
});

describe("a judgement", () => {
  const rows = [
    fact("x-1", "meeting", "2010-05-02", { place: "GON", who: [aragorn, denethor] }),
    fact("x-2", "meeting", "2010-05-02", { place: "GON", who: [aragorn, denethor] }),
  ].join("\n");
  const at = "2020-01-01";

  it("joins, a later one on the same facts parts again, and both are kept", async () => {
    const path = join(temporaryFolder(), "ledger");
    const dataDir = makeData({ ...FILES, "ledger/ar-go.jsonl": rows });
    const ledger = await open(path, dataDir);
    expect(await meetings(ledger)).toHaveLength(2);
    const done = await judgeFacts("same", ["x-1", "x-2"], { ...why, at }, ledger);
    expect(done.judgement).toMatchObject({ judgement: "same", subjects: ["x-1", "x-2"], reason: "a slip", at });
    expect(done.changed.some(({ after }) => after?.mentions.length === 2)).toBe(true);
    ledger.close();
    const later = await open(path, dataDir);
    expect(await meetings(later)).toHaveLength(1);
    await judgeFacts("unsure", ["x-2", "x-1"], { ...why, at }, later);
    expect(await meetings(later)).toHaveLength(2);
    expect((await later.judgements()).map((j) => j.judgement)).toEqual(["unsure"]);
    expect((await later.export()).match(/"judgement":"same"/g)).toHaveLength(1);
    later.close();
  });

  it("takes contacts by the first digits of their ids; refuses one fact alone, and what is no fact", async () => {
    const ledger = await open(undefined, makeData({ ...FILES, "ledger/ar-go.jsonl": rows }));
    const ids = (await ledger.contacts({})).map((c) => c.id.slice(0, 8));
    const done = await judgeFacts("same", ids, { ...why, at }, ledger);
    expect([...done.judgement.subjects].sort()).toEqual(["x-1", "x-2"]);
    await expect(judgeFacts("same", ["x-1", "x-1"], { ...why, at }, ledger)).rejects.toThrow("two facts");
    await expect(judgeFacts("same", ["x-1", "nothing"], { ...why, at }, ledger)).rejects.toThrow(/^nothing: /);
    ledger.close();
  });
});

describe("a judgement of who a name is", () => {
  const strider = { person: null, office: null, name: "Strider", title: null, country: "ARN", role: "guest" };
  const rows = fact("x-1", "meeting", "2010-05-02", { place: "GON", who: [strider, denethor] });
  const at = "2020-01-01";
  const persons = async (ledger: Ledger) => (await ledger.contacts({}))[0]!.participants.map((p) => p.person);

  /** As the row's words have it. */
  const nameIn = async (ledger: Ledger) => {
    const [contact] = await ledger.contacts({});
    return calledInText((await ledger.mentions(contact!.mentions))[0]!.parties[0]!.party);
  };

  it("names the person in the contacts of these mentions, with office and rank, and lasts", async () => {
    const path = join(temporaryFolder(), "ledger");
    const dataDir = makeData({ ...FILES, "ledger/ar-go.jsonl": rows });
    const ledger = await open(path, dataDir);
    const [contact] = await ledger.contacts({});
    const text = await nameIn(ledger);
    expect(contact!.participants[0]).toMatchObject({ person: null, rank: null });
    const person = "aragorn-arn";
    const done = await judgeName("same", contact!.mentions, { text, person }, { ...why, at }, ledger);
    expect(done.judgement).toMatchObject({ judgement: "same", subjects: contact!.mentions, name: { text, person } });
    expect((await ledger.contacts({}))[0]!.participants[0]).toMatchObject({ person, office: "ARN-hos", rank: 1 });
    ledger.close();
    const later = await open(path, dataDir);
    expect(await persons(later)).toEqual([person, "denethor-gon"]);
    await judgeName("different", contact!.mentions, { text, person: null }, { ...why, at }, later);
    expect(await persons(later)).toEqual([null, "denethor-gon"]);
    expect(await later.judgements()).toHaveLength(1);
    later.close();
  });

  it("refuses a name that does not stand there, a person nobody knows, and sameness with nobody", async () => {
    const ledger = await open(undefined, makeData({ ...FILES, "ledger/ar-go.jsonl": rows }));
    const { mentions } = (await ledger.contacts({}))[0]!;
    const text = await nameIn(ledger);
    const judge = (word: "same" | "different", name: string, person: string | null) =>
      judgeName(word, mentions, { text: name, person }, { ...why, at }, ledger);
    await expect(judge("same", "Gandalf", "aragorn-arn")).rejects.toThrow("does not stand");
    await expect(judge("same", text, "sauron")).rejects.toThrow("not in the roster");
    await expect(judge("same", text, null)).rejects.toThrow("needs a person");
    await expect(judge("different", text, "aragorn-arn")).rejects.toThrow("names no person");
    ledger.close();
  });
});
