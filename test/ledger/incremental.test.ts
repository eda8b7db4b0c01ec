/** A ledger filled in any order and any batches holds what one filled at once holds, byte for byte. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planSeed } from "../../src/ledger/seed.ts";
import type { Store } from "../../src/ledger/store.ts";
import { STORES } from "../../src/ledger/stores.ts";
import type { Document } from "../../src/model/document.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Testimony } from "../../src/model/testimony.ts";
import { derive } from "../contracts/derive.ts";
import { anyTestimonies } from "../reconcile/any-testimonies.ts";
import { makeData, temporaryFolder } from "./small-data.ts";

const documentOf = ({ document, mention }: Testimony): Document => ({
  ...{ id: mention.document, title: null, text: `Told in ${mention.id}.`, language: "en", origin: "article" },
  ...{ published: document.published, author: null, site: null, sources: document.sources, row: document.row },
});
const judged = ({ id, ...rest }: Judgement) => ({ key: id, value: { id, ...rest } });

async function append(store: Store, testimonies: readonly Testimony[], judgements: readonly Judgement[] = []) {
  const change = {
    origin: "user",
    documents: testimonies.map(documentOf),
    mentions: testimonies.map((t) => t.mention),
    judgements: judgements.map(judged),
  } as const;
  return store.change(() => change, derive);
}

for (const kind of STORES)
  describe(`${kind.name}, step by step`, () => {
    const dataDir = makeData();
    const seeded = async (): Promise<Store> => {
      const store = await kind.open(join(temporaryFolder(), "ledger"));
      await store.change(planSeed(dataDir), derive);
      return store;
    };

    it("equals one made at once", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyTestimonies,
          fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 30, maxLength: 30 }),
          fc.boolean(),
          fc.integer({ min: 0, max: 29 }),
          async (testimonies, sizes, backwards, gone) => {
            const judgements = ["same", "different"].map(
              (judgement, i): Judgement => ({
                ...{
                  id: `j${i}`,
                  judgement: judgement as "same",
                  reason: "because",
                  by: "test",
                  at: `2020-01-0${i + 1}`,
                },
                subjects: [`m0${i}`, `m0${i + 2}`],
              }),
            );
            const list = backwards ? [...testimonies].reverse() : testimonies;
            const [step, once] = [await seeded(), await seeded()];
            let at = 0;
            for (const size of sizes) {
              if (at >= list.length) break;
              await append(step, list.slice(at, at + size), at === 0 ? judgements : []);
              at += size;
            }
            const withdraw = list[gone] ? [{ kind: "mention", key: list[gone].mention.id } as const] : [];
            await step.change(() => ({ origin: "user", withdraw }), derive);
            await append(once, testimonies, judgements);
            // A new reference derives everything anew
            await once.change(() => ({ origin: "user", withdraw }), derive);
            await rebuilt(once);
            expect(await step.export()).toBe(await once.export());
            step.close();
            once.close();
          },
        ),
        { numRuns: 25 },
      );
    });

    async function rebuilt(store: Store): Promise<void> {
      const plan = planSeed(dataDir)({ dataHash: null, data: new Map(), row: () => [], judgements: () => [] });
      await store.change(() => ({ origin: "data", reference: plan!.reference! }), derive);
    }
  });
