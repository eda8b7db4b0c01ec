import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { given } from "../formats/items.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const page = (n: number): string =>
  `<p>President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on 18 May 2024, number ${n}.</p>`;
const map = (...entries: readonly string[]): string =>
  `<?xml version="1.0"?><urlset>${entries.map((e) => `<url>${e}</url>`).join("")}</urlset>`;

it("a saved site's files have the addresses, and the days of publication, that its sitemap gives", async () => {
  const folder = temporaryFolder();
  for (const path of ["talks/paris", "site.example"]) mkdirSync(join(folder, path), { recursive: true });
  const files = ["talks/a.html", "talks/paris/index.html", "site.example/b.html", "index.html", "other.html"];
  files.forEach((file, n) => void writeFileSync(join(folder, file), page(n)));
  const index =
    "<sitemap><loc>https://site.example/talks/more.xml</loc></sitemap><sitemap><loc>https://site.example/lost.xml</loc></sitemap>";
  writeFileSync(join(folder, "sitemap.xml"), `<sitemapindex>${index}</sitemapindex>`);
  const news = "<news:news><news:publication_date>2024-05-19T08:00:00Z</news:publication_date></news:news>";
  writeFileSync(
    join(folder, "talks", "more.xml"),
    map(
      ...[`<loc>https://site.example/talks/a</loc>${news}`, "<loc>https://site.example/talks/paris/</loc>"],
      ...["<loc>https://site.example/b.html</loc><lastmod>2025-01-01</lastmod>", "<loc>https://site.example/</loc>"],
      ...["<loc>not an address</loc>", ""],
    ),
  );
  const { documents, bad } = await given([folder]);
  expect(bad).toEqual([]);
  const told = new Map(documents.map((d) => [d.text.at(-2), [d.sources[0], d.published?.day]]));
  expect(told.get("0")).toEqual(["https://site.example/talks/a", "2024-05-19"]);
  expect(told.get("1")?.[0]).toBe("https://site.example/talks/paris/");
  expect(told.get("2")).toEqual(["https://site.example/b.html", undefined]);
  expect(told.get("3")?.[0]).toBe("https://site.example/");
  expect(told.get("4")?.[0]).toBeUndefined();
});

it("a hostile sitemap stops no page", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.html"), page(1));
  writeFileSync(join(folder, "sitemap.xml"), "<urlset>".repeat(100_000));
  expect((await given([folder])).documents).toHaveLength(1);
});
