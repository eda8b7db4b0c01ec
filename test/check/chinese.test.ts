/** Claims in Chinese through the whole check, with verdicts worked out from the shipped facts; what is read loosely stays open. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeCases, type VerdictCase } from "../../evaluation/score-verdicts.ts";
import { type Ledger, openLedger } from "../../src/index.ts";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger({ path: join(mkdtempSync(join(tmpdir(), "summitry-chinese-")), "ledger.sqlite") });
}, 120_000);
afterAll(() => ledger?.close());

const verdictOf = async (published: string, text: string) => {
  const one = { id: "zh", published, text, quote: text.slice(0, -1), family: "", working: "" };
  const [judged] = await judgeCases([one as unknown as VerdictCase], ledger);
  return judged?.given;
};

describe("sentences judged", () => {
  it.each([
    ["2025-01-10", "2024年，习近平同普京三次会晤。", "supported"],
    ["2025-01-10", "2024年，习近平同普京五次会晤。", "contradicted"],
    ["2025-01-10", "2024年，中俄两国元首会晤了三次。", "supported"],
    ["2025-01-10", "2024年習近平與普丁會晤三次。", "supported"],
    ["2025-01-10", "2024年上半年，普京与习近平会晤一次。", "supported"],
    ["2024-12-20", "习近平年内与普京三次会晤。", "supported"],
    ["2025-01-10", "2013年以来，习近平与普京会晤超过四十次。", "supported"],
    ["2025-01-10", "2024年，习近平与普京会晤不到三次。", "contradicted"],
    ["2024-07-05", "这是习近平与普京今年第二次会晤。", "supported"],
    ["2025-01-10", "2024年拜登没有访问过中国。", "supported"],
    ["2025-01-10", "2024年布林肯没有访问过中国。", "contradicted"],
    ["2025-01-10", "2022年以来，普京没有访问过美国。", "supported"],
    ["2025-01-10", "2024年以来，习近平没有同拜登会晤。", "contradicted"],
    ["2025-01-10", "2024年，习近平同普京没有举行过视频会晤。", "supported"],
    ["2025-01-10", "2023年，北京先后接待了布林肯、耶伦和雷蒙多。", "supported"],
    ["2025-01-10", "2024年，北京先后接待了拜登和布林肯。", "contradicted"],
  ])("%s %s %s", async (published, text, verdict) => expect(await verdictOf(published, text)).toBe(verdict));
});

describe("what is read loosely is never decided", () => {
  it.each([
    ["2025-01-10", "2024年习近平与普京在北京会晤一次。", "a place narrows it"],
    ["2025-01-10", "习近平与普京会晤三次。", "nobody says since when"],
    ["2025-01-10", "任内，习近平与拜登会晤了两次。", "a time without a date"],
    ["2025-01-10", "自2023年3月访俄以来，习近平没有再去过莫斯科。", "a time that begins with an event"],
    ["2025-01-10", "2024年，中国领导人访问俄罗斯十次。", "leaders of several ranks"],
    ["2025-01-10", "2024年，习近平与普京会晤两三次。", "a number that is none"],
    ["2025-01-10", "2025年普京将访华两次。", "what is ahead"],
    ["2025-01-10", "2024年，三位美国部长访问中国。", "heads and not times"],
    ["2025-01-10", "2024年，习近平与普京的会晤比2023年多出一次。", "a family not judged yet"],
  ])("%s %s: %s", async (published, text) =>
    expect(["unresolved", "not-found"]).toContain(await verdictOf(published, text)));
});
