/** Reconciling by block: order does not matter, and whole blocks alone give what all together give. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgement } from "../../src/model/judgement.ts";
import { MEETS, type Reach } from "../../src/model/reach.ts";
import type { Testimony } from "../../src/model/testimony.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { anyTestimonies } from "./any-testimonies.ts";
import { roster, testimony } from "./sightings.ts";

const resolve = () => ({ ...{ person: null, office: null, country: null, organisation: null }, ...NOTHING });
const NOTHING = { score: 0, reasons: [], rivals: [] };

const anyJudgements: fc.Arbitrary<readonly Judgement[]> = fc.array(
  fc
    .record({
      judgement: fc.constantFrom<Judgement["judgement"]>("same", "different", "unsure"),
      a: fc.integer({ min: 0, max: 29 }),
      b: fc.integer({ min: 0, max: 29 }),
      at: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ judgement, a, b, at }) => ({
      ...{ id: `j-${judgement}-${a}-${b}-${at}`, judgement, reason: "because", by: "test", at: `2020-01-0${at}` },
      subjects: [`m${String(a).padStart(2, "0")}`, `m${String(b).padStart(2, "0")}`],
    })),
  { maxLength: 4 },
);

const all = (testimonies: readonly Testimony[], judgements: readonly Judgement[]) =>
  reconcile({ testimonies, roster, judgements, publishers: [], resolve });

/** Whoever these reach, directly or through others. */
function closure(seed: string, reaches: ReadonlyMap<string, readonly Reach[]>): ReadonlySet<string> {
  const block = new Set([seed]);
  for (const id of block)
    for (const mine of reaches.get(id) ?? [])
      for (const [other, list] of reaches)
        if (
          list.some((r) => r.key === mine.key && r.role === MEETS[mine.role] && r.from <= mine.to && mine.from <= r.to)
        )
          block.add(other);
  return block;
}

describe("blocks", () => {
  it("give alone what all together give", () => {
    fc.assert(
      fc.property(anyTestimonies, anyJudgements, (testimonies, judgements) => {
        const whole = all(testimonies, judgements);
        for (const seed of whole.reaches.keys()) {
          const block = closure(seed, whole.reaches);
          const alone = all(
            testimonies.filter((t) => block.has(t.mention.id)),
            judgements,
          ).contacts;
          expect(alone).toEqual(whole.contacts.filter((c) => c.mentions.some((m) => block.has(m))));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("do not depend on the order of arrival", () => {
    fc.assert(
      fc.property(anyTestimonies, anyJudgements, fc.infiniteStream(fc.nat()), (testimonies, judgements, dice) => {
        const keyed = testimonies.map((t) => [dice.next().value as number, t] as const);
        const shuffled = keyed.sort((a, b) => a[0] - b[0]).map(([, t]) => t);
        expect(all(shuffled, [...judgements].reverse())).toEqual(all(testimonies, judgements));
      }),
      { numRuns: 200 },
    );
  });

  it("part those that cannot meet", () => {
    const { reaches } = all(
      [
        testimony("a", "2010-05-01", ["aragorn-arn", "denethor-gon"], { kind: "call" }),
        testimony("b", "2010-05-02", ["aragorn-arn", "theoden-roh"], { kind: "call" }),
        testimony("c", "2010-05-04", ["aragorn-arn", "denethor-gon"], { kind: "call" }),
        testimony("d", "2010-05-05", ["aragorn-arn", "denethor-gon"], { kind: "call" }),
      ],
      [],
    );
    expect([...closure("a", reaches)]).toEqual(["a"]);
    expect([...closure("c", reaches)].sort()).toEqual(["c", "d"]);
  });
});
