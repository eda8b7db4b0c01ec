/** The queue of what a human should settle, on the starter ledger, and what a judgement does to it. */
import { describe, expect, it } from "vitest";
import { json, post, TOKEN, writing } from "./on-starter-api.ts";

const headers = { "content-type": "application/json", authorization: `Bearer ${TOKEN}` };
const write = async (address: string, body: object) => {
  const response = await post(address, JSON.stringify(body), headers, writing);
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  return (await response.json()) as any;
};

describe("reviews", () => {
  it("are told with contacts, statements and reasons, the most uncertain first", async () => {
    const { counts, reviews, next, isWritable } = await json("/reviews?names=en");
    expect(isWritable).toBe(false);
    expect(next).toBeNull();
    expect(Object.values<number>(counts).reduce((a, b) => a + b)).toBe(reviews.length);
    const weights = reviews.map((r: { weight: number }) => r.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const { kind, contacts, sides, subjects, reasons } of reviews) {
      expect(contacts.length).toBe(kind === "apart" ? 2 : 1);
      if (kind === "name") expect(subjects).toEqual(sides[0].map((s: { mention: { id: string } }) => s.mention.id));
      else expect(subjects.length).toBe(2);
      expect(reasons.length).toBeGreaterThan(0);
      for (const side of sides) for (const { quote, document } of side) expect([quote, document.id]).not.toContain("");
    }
  });

  it("keep to a kind, and come by pages", async () => {
    const { counts } = await json("/reviews?limit=1");
    const { reviews } = await json("/reviews?kind=conflict&limit=1000");
    expect(reviews.map((r: { kind: string }) => r.kind)).toEqual(Array(counts.conflict).fill("conflict"));
    const first = await json("/reviews?kind=conflict&limit=5");
    const second = await json(`/reviews?kind=conflict&limit=5&cursor=${first.next}`);
    expect([...first.reviews, ...second.reviews]).toEqual(reviews.slice(0, 10));
  });

  it.each([
    "apart",
    "joined",
  ])("of what is %s are settled by a judgement, and come back when it is withdrawn", async (kind) => {
    const before = await json(`/reviews?kind=${kind}&limit=1000`);
    const [{ subjects, contacts }] = before.reviews;
    const word = kind === "apart" ? "same" : "different";
    const { judgement } = await write("/judgements", { judgement: word, ids: subjects, reason: "a test", by: "me" });
    expect(judgement.at).toMatch(/T/);
    const after = await json(`/reviews?kind=${kind}&limit=1000`);
    expect(after.counts[kind]).toBe(before.counts[kind] - 1);
    const now = await Promise.all(subjects.map(async (s: string) => (await json(`/contacts/${s}`)).id));
    expect(new Set(now).size).toBe(kind === "apart" ? 1 : 2);
    const { withdrawn } = await write("/withdrawals", { id: judgement.id, reason: "taken back" });
    expect(withdrawn).toEqual({ type: "judgement", id: judgement.id });
    expect(await json(`/reviews?kind=${kind}&limit=1000`)).toEqual(before);
    expect(await json(`/contacts/${contacts[0].id}`)).toEqual(contacts[0]);
  });

  it("of a name are settled by who it is, by nobody, or by unsure; the contact has the person until it is taken back", async () => {
    const before = await json("/reviews?kind=name&limit=1000");
    const [{ subjects: ids, name, contacts }] = before.reviews;
    const person = "vladimir-putin-1952";
    for (const [judgement, whom] of [
      ["same", person],
      ["different", null],
      ["unsure", null],
    ] as const) {
      const said = { judgement, ids, name: { text: name.text, person: whom }, reason: "a test" };
      const { judgement: made } = await write("/judgements", said);
      expect((await json("/reviews?kind=name")).counts.name).toBe(before.counts.name - 1);
      const { participants } = await json(`/contacts/${contacts[0].id}`);
      expect(participants.some((p: { person: string }) => p.person === person)).toBe(judgement === "same");
      await write("/withdrawals", { id: made.id, reason: "taken back" });
    }
    expect(await json("/reviews?kind=name&limit=1000")).toEqual(before);
    expect(await json(`/contacts/${contacts[0].id}`)).toEqual(contacts[0]);
  });

  it("are queued anew with 300 ms of work after a change", async () => {
    const [{ subjects }] = (await json("/reviews?kind=apart")).reviews;
    const { judgement } = await write("/judgements", { judgement: "unsure", ids: subjects });
    // The processor's time, for other tests run beside this one.
    const before = process.cpuUsage();
    await json("/reviews?limit=100");
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(300);
    await write("/withdrawals", { id: judgement.id, reason: "taken back" });
  });
});
