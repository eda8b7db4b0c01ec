import { expect, it } from "vitest";
import {
  actionOf,
  type Candidate,
  isSaidAlone,
  judgedOf,
  ownJudgements,
  placeOf,
} from "../../web/views/review/state.ts";

it("a key judges, moves or takes back; others mean nothing", () => {
  expect(["s", "D", "?", "x"].map(actionOf)).toEqual(["same", "different", "help", null]);
});

it("facts are judged two and two, a name by whom it names; same needs somebody", () => {
  const facts = { subjects: ["a", "b"], name: null } as never;
  expect(judgedOf(facts, "different", null)).toEqual({ judgement: "different", ids: ["a", "b"] });
  expect(judgedOf({ subjects: ["a"], name: null } as never, "same", null)).toBeNull();
  const name = { subjects: ["a"], name: { text: "Strider" } } as never;
  expect(judgedOf(name, "same", null)).toBeNull();
  expect(judgedOf(name, "same", "x")).toEqual({
    judgement: "same",
    ids: ["a"],
    name: { text: "Strider", person: "x" },
  });
  expect(judgedOf(name, "unsure", "x")?.name).toEqual({ text: "Strider", person: null });
});

it("the place of an item that is settled is that of the next", () => {
  const reviews = ["a", "b", "c"].map((id) => ({ id })) as never;
  expect([placeOf(reviews, "b", 0), placeOf(reviews, "gone", 1), placeOf(reviews, "gone", 7)]).toEqual([1, 1, 2]);
  expect(placeOf([], undefined, 3)).toBe(0);
});

it("what one of two says alone is a difference, and not what the other does not speak of", () => {
  const of = (who: readonly string[], place: readonly string[]) => ({ fields: { who, place } }) as unknown as Candidate;
  const two = [of(["Aragorn", "Denethor"], ["Gondor"]), of(["Aragorn", "Faramir"], [])];
  expect(isSaidAlone("Denethor", "who", 0, two)).toBe(true);
  expect(isSaidAlone("Aragorn", "who", 0, two)).toBe(false);
  expect(isSaidAlone("Gondor", "place", 0, two)).toBe(false);
});

it("the user's judgements come latest first, without the data folder's", () => {
  const judgements = ["j-001 2026-01-01", "user-1 2026-01-02", "user-2 2026-01-03"].map((text) => {
    const [id, at] = text.split(" ");
    return { id, at };
  }) as never;
  expect(ownJudgements(judgements).map((j) => j.id)).toEqual(["user-2", "user-1"]);
});
