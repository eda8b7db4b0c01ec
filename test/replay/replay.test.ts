/** A verdict made again from its file alone is the same to the last byte; an edited file is refused by name. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/model/errors.ts";
import { parseReplay, type Replay, type ReplayRows, sealsOf } from "../../src/replay/file.ts";
import { type CheckedDocument, replay, sinceReplay, withdrawFact } from "../../src/summitry.ts";
import { bytesOf, checkedExamples, type Ledger, replayOf } from "./example.ts";

let ledger: Ledger;
let examples: readonly CheckedDocument[];
let halt: Replay;

beforeAll(async () => {
  ({ ledger, examples } = await checkedExamples());
  halt = replayOf(examples, "halt");
}, 120_000);
afterAll(() => ledger.close());

/** JSON of our own, to be changed by hand. */
// biome-ignore lint/suspicious/noExplicitAny: it is broken on purpose
const copy = (of: unknown): any => JSON.parse(JSON.stringify(of));
const refusal = async (file: unknown): Promise<string> => {
  const bytes = file instanceof Uint8Array ? file : bytesOf(file);
  const error = await replay(bytes, "a.json").then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message;
};

describe("a replay", () => {
  it("of every claim of both bundled articles gives the bytes of the check", async () => {
    let claims = 0;
    for (const { claims: checked, replays } of examples)
      for (const one of checked) {
        const made = await replay(bytesOf(replays.get(one.claim.id)), "a.json");
        expect(JSON.stringify(made.checked)).toBe(JSON.stringify(one));
        expect(made).toMatchObject({ same: true, constants: [] });
        claims++;
      }
    expect(claims).toBeGreaterThan(15);
  });

  it("holds each contact once and only what was asked; an interpretation holds none", async () => {
    const ids = halt.rows.contacts.map(([, { id }]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(halt.asked.flatMap((a) => a.contacts))].sort((a, b) => a - b)).toEqual(ids.map((_, i) => i));
    expect(bytesOf(halt).length).toBeLessThan(150_000);
    const interpretation = replayOf(examples, "interpretive");
    expect(interpretation.rows.contacts).toEqual([]);
    expect(bytesOf(interpretation).length).toBeLessThan(10_000);
  });

  it("says that it is not the same where the verdict in the file is another", async () => {
    const file = copy(halt);
    file.verdict.asPublished.verdict = "supported";
    const made = await replay(bytesOf({ ...file, seals: sealsOf(file) }), "a.json");
    expect(made.same).toBe(false);
    expect(made.checked.verdict).toBe("contradicted");
  });

  it("names constants that are not those of this program", async () => {
    const file = copy(halt);
    file.constants.haltRatio = 0.2;
    const made = await replay(bytesOf({ ...file, seals: sealsOf(file) }), "a.json");
    expect(made.constants).toEqual(["haltRatio: 0.1, in the file 0.2"]);
  });
});

describe("a file that was edited", () => {
  it.each<readonly [keyof ReplayRows, string, object]>([
    ["contacts", "contact", { start: "2024-08-19" }],
    ["coverage", "coverage statement", { estimate: 1 }],
    ["ruleSets", "rule set", { level: 1 }],
    ["countries", "country", { kind: "territory" }],
  ])("in its %s is refused, naming the row", async (table, word, edit) => {
    const file = copy(halt);
    const row = file.rows[table][0][1];
    Object.assign(row, edit);
    expect(await refusal(file)).toContain(`the ${word} ${row.id} was edited`);
  });

  it.each(["offices", "persons", "tenures"] as const)("in its %s is refused, naming the row", async (table) => {
    const file = copy(
      examples
        .flatMap((e) => [...e.replays.values()])
        .find((r) => r.rows[table].length > 0 && r.rows.contacts.length > 0),
    );
    const row = file.rows[table][0][1];
    row[table === "tenures" ? "end" : "country"] = "1999-01-01";
    expect(await refusal(file)).toContain(`${table === "tenures" ? row.person : row.id}`);
  });

  it("in a participant or a source that contacts share is refused, naming the contact", async () => {
    const file = copy(halt);
    const [, first] = file.rows.contacts.find(([, row]: [string, { participants: number[] }]) =>
      row.participants.includes(0),
    );
    file.lists.participants[0].rank = 1;
    file.lists.participants[0].name = "Somebody";
    expect(await refusal(file)).toContain(`the contact ${first.id} was edited`);
  });

  it.each([
    "program",
    "data",
    "terms",
    "claim",
    "constants",
    "asked",
    "verdict",
  ])("in its %s is refused", async (part) => {
    const file = copy(halt);
    if (typeof file[part] === "string") file[part] = "other";
    else if (part === "asked") file.asked.pop();
    else if (part === "terms") file.terms.ruleSet = "historian";
    else file[part].extra = 1;
    expect(await refusal(file)).toContain(`the ${part} was edited`);
  });
});

describe("a file that is none", () => {
  it.each<readonly [string, unknown, string]>([
    ["is empty", new Uint8Array(), "no JSON"],
    ["is no UTF-8", Uint8Array.of(0x7b, 0xff), "no JSON"],
    ["is another JSON", { document: {} }, "no replay file"],
    ["is an array", [], "no replay file"],
    ["is of a later version", { summitry: "replay", version: 9 }, "version 9"],
    ["has nothing in it", { summitry: "replay", version: 1 }, "has no terms"],
    ["is too large", new Uint8Array(20_000_001), "larger than 20 MB"],
    ["is nested without end", Buffer.from("[".repeat(200_000)), "no JSON"],
  ])("%s", async (_, file, message) => {
    expect(await refusal(file)).toContain(message);
  });

  it("is cut off", async () => {
    expect(await refusal(bytesOf(halt).subarray(0, 30_000))).toContain("cut off");
  });

  it("is nested deeper than any program reads", async () => {
    const text = JSON.stringify(halt).replace(
      '"attribution":null',
      `"attribution":${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    );
    expect(await refusal(Buffer.from(text))).toMatch(/no replay file|no JSON|edited/);
  });

  it("has a pattern that could be tried for ever", async () => {
    const file = copy(halt);
    file.asked[0].query.sideGroup = { CHN: { title: "(a+)+$" } };
    expect(await refusal({ ...file, seals: sealsOf(file) })).toContain("pattern");
  });

  it("answers with more than it has, or with the same twice", async () => {
    for (const places of [[99_999], [0, 0], [1, 0], ["0"], [-1]]) {
      const file = copy(halt);
      file.asked[0].contacts = places;
      expect(await refusal({ ...file, seals: sealsOf(file) })).toContain("answers");
    }
  });

  it("any bytes are refused with an InputError", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await refusal(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("a replay with any part replaced by anything is judged or refused, also where its hashes fit", async () => {
    const file = halt;
    const paths = pathsIn({ claim: file.claim, terms: file.terms, asked: file.asked, verdict: file.verdict });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), async (path, value) => {
        const broken = copy(file);
        let at = broken;
        for (const key of path.slice(0, -1)) at = at[key];
        at[path.at(-1) as string] = value;
        const bytes = bytesOf({ ...broken, seals: sealsOf(broken) });
        const made = await replay(bytes, "a.json").catch((error: unknown) => error);
        if (made instanceof Error) expect(made).toBeInstanceOf(InputError);
      }),
      { numRuns: 150 },
    );
  });
});

/** Every place in a value, at most so many of a list. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return path.length ? [path] : [];
  const inside = Object.entries(value)
    .slice(0, 12)
    .flatMap(([key, v]) => pathsIn(v, [...path, key]));
  return path.length ? [path, ...inside] : inside;
}

describe("beside a ledger", () => {
  it("nothing changed where nothing did; then says what did, and whether the verdict does", async () => {
    expect(await sinceReplay(halt, ledger)).toMatchObject({ changes: [], same: true });
    const answer = halt.verdict.asPublished!.contacts[0]!;
    const contact = (await ledger.contact(answer))!;
    const gone: string[] = [];
    for (const mention of contact.mentions) {
      const row = (await ledger.holdings(mention))!.id;
      gone.push(row);
      await withdrawFact(row, { reason: "a test", by: "test" }, ledger);
    }
    expect(gone.length).toBeGreaterThan(0);
    const since = await sinceReplay(halt, ledger);
    expect(since.changes.map((c) => [c.table, c.id, c.change])).toEqual([["contacts", contact.id, "gone"]]);
    expect(since.changes[0]?.before).toEqual(contact);
    expect(since.same).toBe(false);
    expect(since.checked.asPublished?.asOf).toBe(halt.verdict.asPublished?.asOf);
    expect(parseReplay(bytesOf(halt), "a.json")).toEqual(copy(halt));
  });
});
