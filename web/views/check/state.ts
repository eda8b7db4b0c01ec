/** What is checked, in the address and in the answer; pure. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Query } from "../../../src/model/query.ts";
import type { Judged, VerdictName } from "../../../src/model/verdict.ts";
import type { YearBar } from "../../charts/data.ts";
import { address, type Named, type Parameters } from "../../shell/question.ts";

export interface Checked extends Named {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly publishedFrom: string | null;
    readonly language: string;
    readonly text: string;
    readonly author: string | null;
    readonly site: string | null;
    readonly sources: readonly string[];
  };
  readonly ruleSet: string;
  readonly claims: readonly CheckedClaim[];
  readonly contacts: readonly Contact[];
  /** The text stands in the ledger now, and has an address there. */
  readonly kept: boolean;
}

export interface CheckedClaim {
  readonly id: string;
  readonly span: readonly [number, number];
  readonly quote: string;
  readonly type: string;
  readonly interpretation: boolean;
  readonly query: Query | null;
  readonly asPublished: Judged | null;
  readonly now: Judged;
  readonly verdict: VerdictName;
  readonly missing: readonly string[];
  readonly attribution: string | null;
  readonly replay: unknown;
}

/** A claim with its number, from 1, in the order of the text. */
export interface NumberedClaim extends CheckedClaim {
  readonly number: number;
  /** As published, or now where the article has no date. */
  readonly judged: Judged;
  /** As of the last day, where the verdict differs then. */
  readonly later: Judged | null;
}

export function numbered({ claims }: Pick<Checked, "claims">): readonly NumberedClaim[] {
  return [...claims]
    .sort((x, y) => x.span[0] - y.span[0] || y.span[1] - x.span[1])
    .map((claim, i) => ({
      ...claim,
      number: i + 1,
      judged: claim.asPublished ?? claim.now,
      later: claim.asPublished && claim.asPublished.verdict !== claim.now.verdict ? claim.now : null,
    }));
}

/** The four kinds of mark: what stands, what falls, what is open, and what is not judged. */
export type MarkKind = "stands" | "falls" | "open" | "unjudged";

export const MARK_KINDS: Readonly<Record<VerdictName, MarkKind>> = {
  supported: "stands",
  "supported-with-qualification": "stands",
  contradicted: "falls",
  "depends-on-definition": "open",
  unresolved: "open",
  "not-a-factual-claim": "unjudged",
};

/** An article that is to be checked. */
export interface Article {
  readonly text: string;
  /** A file's name: its ending tells the format. */
  readonly name: string | null;
  readonly type: string;
  readonly published: string | null;
}

/** The kinds of content that the API reads as text; whatever else is a file of bytes. */
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  htm: "text/html",
  md: "text/markdown",
  markdown: "text/markdown",
  txt: "text/plain",
};

export function typeOf(name: string): string {
  return TYPES[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

const MARKUP = /^\s*<(?:!doctype|html|head|body|article|p|div|h1)\b/i;
const ADDRESS = /^\s*(https?:\/\/\S+)\s*$/i;

/** What is pasted: an address alone is a page to be fetched, markup is read as a page, anything else as text. */
export function pasted(text: string, published: string | null): Article {
  const url = ADDRESS.exec(text)?.[1];
  if (url) return { text: JSON.stringify({ url }), name: null, type: "application/json", published };
  return { text, name: null, type: MARKUP.test(text) ? "text/html" : "text/plain", published };
}

/** An article as the end of an address: it stays with the reader, no server sees it. */
export async function packed(article: Article): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packedBytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const text = Array.from(packedBytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Null where the text is none of ours. */
export async function unpacked(text: string): Promise<Article | null> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const value = JSON.parse(await new Response(stream).text()) as Partial<Article>;
    if (typeof value.text !== "string" || typeof value.type !== "string") return null;
    return { text: value.text, type: value.type, name: value.name ?? null, published: value.published ?? null };
  } catch {
    return null;
  }
}

/** The families whose verdict rests on years side by side. */
const OF_YEARS = new Set(["record", "comparison", "trend", "halt", "streak", "first-last", "ordinal"]);
/** Before the claim's own year. */
const YEARS_SHOWN = 11;

/** The claim's small chart: what its query counts in the same days of each year. Null where the address has no words for it. */
export function yearsAddress({ type, query, judged }: NumberedClaim): string | null {
  const window = judged.figures[0]?.window;
  if (!OF_YEARS.has(type) || !query || !window || "anyPerson" in query || "sideLevel" in query || "sideGroup" in query)
    return null;
  const year = Number(window.end.slice(0, 4));
  const isWithin = window.start.slice(0, 4) === window.end.slice(0, 4);
  const days = isWithin ? `${window.start.slice(5)}..${window.end.slice(5)}` : null;
  return address("/counts", {
    ...wordsOf(query),
    ...{ from: year - YEARS_SHOWN, to: year, by: "year" },
    window: days === "01-01..12-31" ? null : days,
  });
}

export interface YearCounts {
  readonly rows: readonly {
    readonly year: number;
    readonly kind: string;
    readonly count: number;
    readonly coverage: Figure["coverage"];
  }[];
}

/** Meetings, calls and videos together where they were asked, the one kind where one was. */
export function barsOf({ rows }: YearCounts): readonly YearBar[] {
  const kind = rows.some((row) => row.kind === "contacts") ? "contacts" : rows[0]?.kind;
  const own = rows.filter((row) => row.kind === kind);
  const last = Math.max(...own.map((row) => row.year));
  return own.map(({ year, count, coverage }) => ({ year, value: count, state: coverage.state, isOwn: year === last }));
}

/** A query in the words of an address, as far as there are words for it. */
function wordsOf(query: Query): Parameters {
  const { between, persons, offices, direction, kinds, level, ruleSet } = query;
  return {
    ...{ between: between?.join(","), person: persons, office: offices, level },
    direction: direction && `${direction.from}->${direction.to}`,
    kind: kinds?.join(","),
    "rule-set": ruleSet === "default" ? null : ruleSet,
  };
}

/** The contacts of a query in the ledger's view. */
export function ledgerAddress(query: Query): string {
  const to = query.to ?? query.asOf;
  return address("/ledger", { ...wordsOf(query), from: query.from, to }).replace(/^\/api\/v1/, "");
}
