/** A feed → its entries, in whichever of the four formats. */
import { parseFeed } from "feedsmith";
import { InputError } from "../../model/errors.ts";
import { decode } from "../../read/decode.ts";
import { readXml } from "../../read/xml.ts";
import type { Found, Opening } from "../containers.ts";
import { gather } from "../gather.ts";
import type { About, Fetch, Item } from "../item.ts";
import { once } from "../once.ts";
import { problemOf } from "../problem.ts";

/** Pages that one feed makes us fetch. */
const MOST_FOLLOWED = 200;

export async function* entries(found: Found, { limit, follow, inner }: Opening): AsyncGenerator<Item> {
  const bytes = await gather(found.chunks(), limit);
  if (bytes.length > limit)
    throw new InputError(found.place, `the feed is larger than ${limit / 1e6} MB`, "Take a part of it.");
  const { text } = await decode(bytes, found.place, found.about?.encoding);
  // Its depth is looked at first: the library's is not bounded
  if (!/^\s*\{/.test(text)) readXml(text, found.place, {});
  const { site, list } = read(text, found.place);
  let number = 0;
  let followed = 0;
  for (const { body, ...about } of list) {
    const place = `${found.place}, entry ${++number}`;
    if (body)
      yield {
        place,
        bytes: Buffer.from(body),
        about: { site, type: "text/html", snapshot: found.about?.snapshot, ...about },
      };
    else if (follow && about.address && followed++ < MOST_FOLLOWED)
      yield* pageOf(about.address, { site, ...about }, follow, inner);
    else yield { place, bad: { problem: "the feed gives no text of it", remedy: linked(about.address) } };
  }
}

/** What the feed says of it outweighs what the page does, save where it is. */
async function* pageOf(address: string, told: About, follow: Fetch, inner: Opening["inner"]): AsyncGenerator<Item> {
  try {
    const { bytes, about } = await follow(address);
    yield* inner({ place: address, path: null, chunks: () => once(bytes), about: { ...told, ...about } });
  } catch (error) {
    yield { place: address, bad: problemOf(error) };
  }
}

const linked = (address: string | undefined): string | null => (address ? `Take it from ${address}.` : null);

interface Entry extends About {
  /** HTML. */
  readonly body: string | undefined;
}

function read(text: string, place: string): { readonly site: string | undefined; readonly list: readonly Entry[] } {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    const said = (cause as Error).message.replace(/\.$/, "");
    throw new InputError(place, `the feed cannot be read (${said})`, "Fetch it anew.", { cause });
  }
  switch (parsed.format) {
    case "rss":
      return {
        site: parsed.feed.title,
        list: (parsed.feed.items ?? []).map((item) => ({
          body: item.content?.encoded ?? item.description,
          address: web(item.link) ?? web(item.guid?.value),
          title: item.title,
          published: textIn(item.pubDate ?? item.dc?.dates?.[0]),
          author: item.authors?.map(nameOf).filter(Boolean).join(", ") || item.dc?.creators?.[0],
        })),
      };
    case "rdf":
      return {
        site: parsed.feed.title,
        list: (parsed.feed.items ?? []).map((item) => ({
          body: item.content?.encoded ?? item.description,
          address: web(item.link),
          title: item.title,
          published: textIn(item.dc?.dates?.[0]),
          author: item.dc?.creators?.[0],
        })),
      };
    case "atom":
      return {
        site: wordsOf(parsed.feed.title),
        list: (parsed.feed.entries ?? []).map((entry) => ({
          body: wordsOf(entry.content) ?? wordsOf(entry.summary),
          address: web(entry.links?.find((l) => !l.rel || l.rel === "alternate")?.href) ?? web(entry.id),
          title: wordsOf(entry.title),
          // What was updated was published before: its day is not known
          published: textIn(entry.published),
          author: entry.authors?.map(nameOf).filter(Boolean).join(", ") || undefined,
        })),
      };
    case "json":
      return {
        site: parsed.feed.title,
        list: (parsed.feed.items ?? []).map((item) => ({
          body: item.content_html ?? item.content_text ?? item.summary,
          address: web(item.url) ?? web(item.id),
          title: item.title,
          published: textIn(item.date_published),
          author: item.authors?.map(nameOf).filter(Boolean).join(", ") || undefined,
        })),
      };
  }
}

/** Libraries and feeds differ in whether a text is bare or has a type beside it. */
const wordsOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value : ((value as { value?: string } | undefined)?.value ?? undefined);

const nameOf = (author: unknown): string | undefined =>
  typeof author === "string" ? author : ((author as { name?: string } | undefined)?.name ?? undefined);

/** The library leaves dates as they are written. */
const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const web = (address: string | undefined): string | undefined =>
  address && /^https?:\/\/\S+$/.test(address) ? address : undefined;
