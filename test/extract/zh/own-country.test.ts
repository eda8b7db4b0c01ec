import { describe, expect, it } from "vitest";
import { extractor, textOf } from "../reading.ts";

const visits = (text: string, site: string | null, sources: readonly string[] = []) =>
  extractor
    .extract({ ...textOf(text, "2025-05-07", "zh"), site, sources })
    .mentions.map((m) => m.place?.country ?? m.parties.map((p) => p.party.country).join());

describe("我国", () => {
  const text = "肯尼亚总统鲁托5月5日抵达我国访问。";

  it.each([
    ["mfa.gov.cn", "CHN"],
    ["www.news.cn", "CHN"],
    ["cna.com.tw", "TWN"],
    ["www.zaobao.com.sg", "SGP"],
  ])("is the country of who publishes it: %s", (site, country) => {
    expect(visits(text, site)).toEqual([country]);
    expect(visits(text, null, [`https://${site}/a.html`])).toEqual([country]);
  });

  it("is nobody's where nobody knows who publishes it", () => {
    expect(visits(text, null)).toEqual([]);
    expect(visits(text, "gazette.example")).toEqual([]);
  });

  it("stands before a title, which the country's own press leaves bare too", () => {
    expect(visits("我国外交部长5月5日同芬兰外长瓦尔托宁通电话。", "news.cn")).toEqual(["CHN,FIN"]);
    expect(visits("外交部长5月5日同芬兰外长瓦尔托宁通电话。", "news.cn")).toEqual(["CHN,FIN"]);
  });
});
