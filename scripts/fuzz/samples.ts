/** Files to begin with: those of test/formats, by writers that are not ours, and a page of ours. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FILES } from "../../test/formats/samples.ts";

/** Bytes of a document; bounds of size have tests of their own. */
export const LIMIT = 2_000_000;

export const sample = (name: string): Buffer => readFileSync(join(FILES, name));
export const samples = (ending: string): readonly Buffer[] =>
  readdirSync(FILES).flatMap((name) => (name.endsWith(ending) ? [sample(name)] : []));

export const PAGE =
  '<!doctype html><html lang="en"><head><title>Talks | Gazette</title><meta property="article:published_time" content="2024-05-17"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","author":[{"name":"Ann Lee"}]}</script></head><body><nav>Menu</nav><article><h1>Talks</h1><time datetime="2024-05-17">17 May</time><p>President Emmanuel Macron met Chancellor Olaf Scholz in Paris on 17 May 2024. They spoke for an hour &mdash; about trade, and about the coming summit of the two governments.</p><table><tr><td>a</td><td>b</td></tr></table><ul><li>One<br>two</li></ul></article><div class="share-bar">Share</div></body></html>';
