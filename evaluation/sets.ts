/** The annotated sets. Texts that are not ours stand in ../shared alone: such a set holds spans, and finds its text there. */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { registerText } from "./register-text.ts";
import { parseJsonl, type Row } from "./score-rows.ts";

const HERE = import.meta.dirname;
const SHARED = resolve(HERE, "../../shared");

export interface AnnotatedSet {
  readonly title: string;
  readonly kind: "passages" | "claims";
  readonly file: string;
  /** Which rows of the file: those of one half, where a file has halves. */
  readonly half?: "dev" | "test";
  /** Which draw of that half, where more rows were written later; the first unless said. */
  readonly draw?: number;
  /** What a reader must know of it. */
  readonly note: string;
}

const own = (file: string): string => resolve(HERE, file);
const gold = (file: string): string => resolve(SHARED, "gold", file);

export const SETS: readonly AnnotatedSet[] = [
  {
    title: "Contacts in passages",
    kind: "passages",
    file: gold("passages.dev.jsonl"),
    note: "Development set: rules were written with it in view.",
  },
  {
    title: "Contacts in our own passages: thin classes, development half",
    kind: "passages",
    file: own("passages.jsonl"),
    half: "dev",
    note: "Our own wording, most of it planned, cancelled, denied or hypothetical. Rules were written with it in view.",
  },
  {
    title: "Contacts in our own passages: thin classes, half kept aside",
    kind: "passages",
    file: own("passages.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Contacts in passages: White House, drawn at random",
    kind: "passages",
    file: own("unseen-whitehouse.jsonl"),
    note: "Annotated by somebody who had not seen the program; its errors were read since and rules written with it in view. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: Kremlin and US registers, drawn at random",
    kind: "passages",
    file: own("unseen-registers.jsonl"),
    note: "Annotated by somebody who had not seen the program; its errors were read since and rules written with it in view. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: news of many countries, development half",
    kind: "passages",
    file: own("unseen-news.jsonl"),
    half: "dev",
    note: "Our own wording in the manner of agencies and ministries, written by somebody who had not seen the program; its errors were read since. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: news of many countries, half kept aside",
    kind: "passages",
    file: own("unseen-news.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Contacts in passages: news of many countries, ordinary prose",
    kind: "passages",
    file: own("news-b.jsonl"),
    note: "Written by somebody who had not seen the program; errors on every second passage were read.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, second draw, development half",
    kind: "passages",
    file: own("official-b.jsonl"),
    half: "dev",
    note: "Annotated by somebody who had not seen the program; its errors were read since. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, second draw, half kept aside",
    kind: "passages",
    file: own("official-b.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Contacts in passages: news in many manners, development half",
    kind: "passages",
    file: own("news-c.jsonl"),
    half: "dev",
    note: "Our own wording, a sixth of it literary, by somebody who had not seen the program; its errors were read since. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: news in many manners, half kept aside",
    kind: "passages",
    file: own("news-c.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, third draw",
    kind: "passages",
    file: own("official-c.jsonl"),
    note: "Drawn and annotated by somebody who had not seen the program, scored, and its errors read afterwards. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: ordinary news, kept aside",
    kind: "passages",
    file: own("news-d.jsonl"),
    note: "Our own wording in the plain manner of agencies, by somebody who had not seen the program; its errors were never read.",
  },
  {
    title: "Contacts in passages: ordinary news, second set, development half",
    kind: "passages",
    file: own("news-e.jsonl"),
    half: "dev",
    note: "Our own wording in the manner of agencies and ministries, annotated before the rules were run on it, by somebody who then changed them; its errors were read since. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: ordinary news, second set, half kept aside",
    kind: "passages",
    file: own("news-e.jsonl"),
    half: "test",
    note: "By the same author, written after the changes; its errors were never read.",
  },
  {
    title: "Contacts in passages: ordinary news, third set, kept aside",
    kind: "passages",
    file: own("news-f.jsonl"),
    half: "test",
    note: "Our own wording in the manner of agencies, written after the rules and annotated before they were run; its errors were never read.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, fourth draw, development half",
    kind: "passages",
    file: own("official-d.jsonl"),
    half: "dev",
    note: "Annotated before the rules were run on it, by somebody who then changed them; its errors were read since. The figures before that are in `notes.md`.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, fourth draw, half kept aside",
    kind: "passages",
    file: own("official-d.jsonl"),
    half: "test",
    note: "Drawn and annotated after the changes; its errors were never read.",
  },
  {
    title: "Contacts in passages: White House and Kremlin, fifth draw, kept aside",
    kind: "passages",
    file: own("official-e.jsonl"),
    half: "test",
    note: "Drawn after the rules had changed, annotated before they were run on it, by somebody who had written them, and scored once; its errors were never read.",
  },
  {
    title: "Contacts in Chinese passages, development half",
    kind: "passages",
    file: own("passages-zh.jsonl"),
    half: "dev",
    note: "Our own wording in the manner of agencies and ministries, annotated by the author of the rules before they were run on it; dates and roles of both halves were corrected by the guidelines afterwards. Its errors were read since.",
  },
  {
    title: "Contacts in Chinese passages, half kept aside",
    kind: "passages",
    file: own("passages-zh.jsonl"),
    half: "test",
    note: "The other half, by the same author, who knew its texts and saw its figures while rules were written; its errors were never listed.",
  },
  {
    title: "Contacts in Chinese passages, second draw kept aside",
    kind: "passages",
    file: own("passages-zh.jsonl"),
    half: "test",
    draw: 2,
    note: "Written and annotated by the author of the rules before the program ran on it, as newswires write; its errors were never read. The first figures are in `notes.md`; names of leaders of the past were added since.",
  },
  {
    title: "Contacts in our own Russian passages, development half",
    kind: "passages",
    file: own("passages-ru.jsonl"),
    half: "dev",
    note: "Our own wording in the manner of agencies and ministries, annotated before the rules were run on it, by the author of the rules; its errors were read since.",
  },
  {
    title: "Contacts in our own Russian passages, half kept aside",
    kind: "passages",
    file: own("passages-ru.jsonl"),
    half: "test",
    note: "The other half, by the same author; its errors were never read.",
  },
  {
    title: "Contacts in our own Russian passages, second draw kept aside",
    kind: "passages",
    file: own("passages-ru.jsonl"),
    half: "test",
    draw: 2,
    note: "Forty more by the same author, written and annotated after the rules were widened by real news of many outlets, and scored twice, some rules between; its errors were never read.",
  },
  {
    title: "Contacts on the Kremlin's Russian pages, development half",
    kind: "passages",
    file: own("kremlin-ru.jsonl"),
    half: "dev",
    note: "Beginnings of forty pages, annotated before the rules were run on them, by the author of the rules; its errors were read since, and the place of four announcements in both halves was then given as the gold gives it.",
  },
  {
    title: "Contacts on the Kremlin's Russian pages, half kept aside",
    kind: "passages",
    file: own("kremlin-ru.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Claims in sentences",
    kind: "claims",
    file: gold("claims.dev.jsonl"),
    note: "Development set: rules were written with it in view.",
  },
  {
    title: "Claims in our own Russian sentences, development half",
    kind: "claims",
    file: own("claims-ru.jsonl"),
    half: "dev",
    note: "All families and news of other lives, annotated before the rules were run on it, by the author of the rules; its errors were read since.",
  },
  {
    title: "Claims in our own Russian sentences, half kept aside",
    kind: "claims",
    file: own("claims-ru.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Claims in Chinese sentences, development half",
    kind: "claims",
    file: own("claims-zh.jsonl"),
    half: "dev",
    note: "Our own wording, all families and hard negatives, annotated before the rules were run on it, by the author of the rules; its errors were read since.",
  },
  {
    title: "Claims in Chinese sentences, half kept aside",
    kind: "claims",
    file: own("claims-zh.jsonl"),
    half: "test",
    note: "The other half, by the author of the rules. No measure of unseen text: some of its sentences became examples of rules, and those examples were mended until they fired.",
  },
  {
    title: "Claims in Chinese sentences, second draw kept aside",
    kind: "claims",
    file: own("claims-zh.jsonl"),
    half: "test",
    draw: 2,
    note: "Written and annotated by the author of the rules before the program ran on it; scored once, and again when names of past leaders had been added; its errors were never read, none of it is an example.",
  },
  {
    title: "Claims in our own sentences",
    kind: "claims",
    file: own("claims.jsonl"),
    note: "Development set of our own wording; the weights of interpretation are learnt from it too.",
  },
  {
    title: "Claims in our own sentences, second set, development half",
    kind: "claims",
    file: own("unseen-claims.jsonl"),
    half: "dev",
    note: "Written by somebody who had not seen the program; its errors were read since and rules written with it in view; the weights of interpretation are learnt from it too.",
  },
  {
    title: "Claims in our own sentences, second set, half kept aside",
    kind: "claims",
    file: own("unseen-claims.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Claims in our own sentences, third set, development half",
    kind: "claims",
    file: own("claims-c.jsonl"),
    half: "dev",
    note: "All families, in the manner of many authors, by somebody who had not seen the program; its errors were read since, and the weights of interpretation are learnt from it too. The figures before that are in `notes.md`.",
  },
  {
    title: "Claims in our own sentences, third set, half kept aside",
    kind: "claims",
    file: own("claims-c.jsonl"),
    half: "test",
    note: "The other half; its errors were never read.",
  },
  {
    title: "Claims in our own sentences, fourth set, development part",
    kind: "claims",
    file: own("claims-d.jsonl"),
    half: "dev",
    note: "All families and news of other lives, by somebody who had read the rules; its errors were read since and rules written with it in view. The figures before that are in `notes.md`.",
  },
  {
    title: "Claims in our own sentences, fourth set, part kept aside",
    kind: "claims",
    file: own("claims-d.jsonl"),
    half: "test",
    note: "By the same author, written after most of the changes; its errors were never read.",
  },
  {
    title: "Claims in our own sentences, fifth set, development part",
    kind: "claims",
    file: own("claims-e.jsonl"),
    half: "dev",
    note: "All families and news of other lives, written before the rules were read; its errors were read since, rules written with it in view, and the weights of interpretation are learnt from it too. The figures before that are in `notes.md`.",
  },
  {
    title: "Claims in our own sentences, fifth set, part kept aside",
    kind: "claims",
    file: own("claims-e.jsonl"),
    half: "test",
    note: "By the same author, written after the changes; its errors were never read.",
  },
  {
    title: "Claims in our own sentences, sixth set, kept aside",
    kind: "claims",
    file: own("claims-f.jsonl"),
    half: "test",
    note: "Background of news, columns and think tanks, by somebody who had read the rules, annotated before it was run; its errors were never read.",
  },
];

/**
 * The rows of a set with their texts, and the titles of the pages that these were cut from, which a reader of the page
 * has; null where the file, or the texts it points into, are not here.
 */
export function rowsOf({ file, half, draw = 1 }: AnnotatedSet): Row[] | null {
  if (!existsSync(file)) return null;
  const rows = parseJsonl(readFileSync(file, "utf8"), basename(file)).filter(
    (r) => !half || (r.half === half && (r.draw ?? 1) === draw),
  );
  const texts = rows.map(textOf);
  return texts.includes(null)
    ? null
    : rows.map((row, i) => ({ ...row, text: texts[i] as string, title: pageOf(row)?.title ?? null }));
}

interface Pointer {
  readonly corpus?: string;
  readonly item?: string;
  readonly start?: number;
  readonly end?: number;
  readonly register?: string;
  readonly row?: number;
}

/** A row's own text, or the one that its source points at. */
function textOf(row: Row): string | null {
  if (typeof row.text === "string") return row.text;
  const { start, end, register, row: number } = (row.source ?? {}) as Pointer;
  if (register) {
    const found = shared(`data/${register}.jsonl`)?.get(String(number));
    return found ? registerText(found as unknown as Parameters<typeof registerText>[0]) : null;
  }
  const text = pageOf(row)?.text;
  return typeof text === "string" ? text.slice(start, end) : null;
}

/** The page of a corpus that a row's source points into. */
function pageOf(row: Row): Row | undefined {
  const { corpus, item } = (row.source ?? {}) as Pointer;
  return corpus ? shared(`corpus/${corpus}.jsonl.gz`)?.get(String(item)) : undefined;
}

const opened = new Map<string, ReadonlyMap<string, Row> | null>();

/** The items of a shared file by their ids; null where it is absent. */
function shared(path: string): ReadonlyMap<string, Row> | null {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const file = resolve(SHARED, path);
  const bytes = existsSync(file) ? readFileSync(file) : null;
  const lines = bytes ? (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8") : null;
  const items =
    lines === null
      ? null
      : new Map(
          lines
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Row)
            .map((row) => [String(row.id), row] as const),
        );
  opened.set(path, items);
  return items;
}
