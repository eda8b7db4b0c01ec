/** What a page says about itself: JSON-LD first, then meta elements, then its title. */
import type { Page } from "./page-tree.ts";
import type { Draft } from "./reader.ts";

type Metadata = Pick<Draft, "title" | "date" | "author" | "site" | "language" | "address">;

const DATE_FIELDS = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "dcterms.issued",
  "publishdate",
  "pubdate",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
];
const ARTICLE_TYPES = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|WebPage)$/;

export function readMetadata(document: Page): Metadata {
  const meta = metaFields(document);
  const linked = linkedArticle(document);
  const field = (...names: string[]) => names.map((n) => meta.get(n)).find((v) => v) ?? null;
  const site = field("og:site_name", "application-name") ?? nameIn(linked?.publisher);
  const dateField = DATE_FIELDS.find((name) => meta.get(name));
  const linkedDate = textIn(linked?.datePublished) ?? textIn(linked?.dateCreated);
  return {
    title: withoutSite(
      textIn(linked?.headline) ?? field("og:title", "twitter:title", "dc.title") ?? heading(document),
      site,
    ),
    date: linkedDate
      ? { text: linkedDate, field: "JSON-LD, datePublished" }
      : dateField
        ? { text: meta.get(dateField) as string, field: `meta ${dateField}` }
        : null,
    author: nameIn(linked?.author) ?? plainName(field("author", "article:author", "dc.creator", "byl")),
    site,
    language: document.documentElement?.getAttribute("lang") || field("og:locale", "content-language"),
    address: address(document.querySelector("link[rel='canonical']")?.getAttribute("href") ?? field("og:url")),
  };
}

function metaFields(document: Page): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    // The first of a name stands: later ones are often of embedded parts.
    if (name && content && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), content);
  }
  return fields;
}

/** The first article among the page's JSON-LD blocks. Broken blocks are left aside. */
function linkedArticle(document: Page): Record<string, unknown> | null {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll("script[type='application/ld+json']")) {
    const source = script.textContent ?? "";
    if (source.length > 500_000) continue;
    try {
      collect(JSON.parse(source), found, 0);
    } catch {
      // Not JSON: no statement.
    }
  }
  return found.find((o) => !typesOf(o).includes("WebPage")) ?? found[0] ?? null;
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > 4 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, found, depth + 1);
    return;
  }
  const object = value as Record<string, unknown>;
  if (typesOf(object).some((t) => ARTICLE_TYPES.test(t))) found.push(object);
  collect(object["@graph"], found, depth + 1);
  collect(object.mainEntity, found, depth + 1);
}

function typesOf(object: Record<string, unknown>): string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === "string");
}

function textIn(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim() : null;
}

/** "Ann Lee", {name: "Ann Lee"} or a list of them. */
function nameIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.slice(0, 6).map(nameIn).filter(Boolean).join(", ") || null;
  if (typeof value === "object" && value !== null) return textIn((value as Record<string, unknown>).name);
  return plainName(textIn(value));
}

/** Some sites give an address where a name belongs. */
function plainName(value: string | null): string | null {
  return value && !/^https?:/.test(value) ? value.replace(/^by\s+/i, "") : null;
}

function heading(document: Page): string | null {
  const h1 = [...document.querySelectorAll("h1")];
  const only = h1.length === 1 ? h1[0]?.textContent : null;
  return (only ?? document.querySelector("title")?.textContent)?.replace(/\s+/g, " ").trim() || null;
}

/** "Ministers meet in Geneva | Example News" → "Ministers meet in Geneva". */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site) return title;
  for (const mark of [" | ", " - ", " – ", " — ", " · "])
    if (title.toLowerCase().endsWith(`${mark}${site}`.toLowerCase()))
      return title.slice(0, -(mark.length + site.length)).trim();
  return title;
}

function address(href: string | null): string | null {
  return href && /^https?:\/\/\S{3,2000}$/.test(href) ? href : null;
}
