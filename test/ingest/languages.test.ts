/** One contact told in three languages is one contact with three evidences beside the fact. All texts are ours. */
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingest, type Ledger, openLedger } from "../../src/index.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

interface Told {
  readonly fact: string;
  readonly published: string;
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
}

const TOLD: readonly Told[] = [
  {
    fact: "cnru-2024-05-16-meeting-xi-jinping-vladimir-putin",
    published: "2024-05-16",
    en: "Russian President Vladimir Putin and Chinese President Xi Jinping held talks in Beijing on 16 May 2024.",
    ru: "Президент России Владимир Путин 16 мая 2024 года провёл в Пекине переговоры с председателем КНР Си Цзиньпином.",
    zh: "国家主席习近平2024年5月16日在北京同俄罗斯总统普京举行会谈。",
  },
  {
    fact: "cnru-2024-05-16-meeting-li-qiang-vladimir-putin",
    published: "2024-05-17",
    en: "Premier Li Qiang met with Russian President Vladimir Putin in Beijing on Thursday.",
    ru: "В четверг премьер Госсовета КНР Ли Цян встретился в Пекине с президентом России Владимиром Путиным.",
    zh: "国务院总理李强5月16日在北京会见俄罗斯总统普京。",
  },
];

describe("one contact in three languages", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger({ path: join(temporaryFolder(), "l.sqlite") });
    const records = TOLD.flatMap(({ fact, published, ...texts }) =>
      Object.entries(texts).map(([language, text]) =>
        JSON.stringify({
          id: `${fact}-${language}`,
          url: `https://${language}.example/${fact}`,
          publisher: `Gazette ${language}`,
          published,
          text,
        }),
      ),
    );
    await ingest(["-"], ledger, { jobs: 1, input: () => Readable.from([Buffer.from(`${records.join("\n")}\n`)]) });
  });
  afterAll(() => ledger.close());

  it.each(TOLD.map((told) => [told.fact, told] as const))("%s", async (fact, { en, ru, zh }) => {
    const contact = await ledger.contact(fact);
    const mentions = await ledger.mentions(contact!.mentions);
    const texts = await Promise.all(mentions.map(async (m) => (await ledger.document(m.document))?.text));
    for (const text of [en, ru, zh]) expect(texts, text).toContain(text);
    expect(contact!.singleSource).toBe(false);
  });

  it("is found by words of any of them", async () => {
    for (const words of ["переговоры Путин", "Xi Jinping talks", "习近平 普京"])
      expect((await ledger.search(words)).length, words).toBeGreaterThan(0);
  });
});
