/** BibTeX and CSL JSON of the sources. */
import type { ExportFormat } from "./format.ts";
import { publisherName, type Source, sourcesOf, titleOf } from "./sources.ts";

export const bibtexFormat: ExportFormat = {
  id: "bibtex",
  subjects: ["sources"],
  summary: "the sources for LaTeX",
  *write(material) {
    for (const [key, source] of keyed(sourcesOf(material))) yield entry(key, source);
  },
};

export const cslFormat: ExportFormat = {
  id: "csl",
  subjects: ["sources"],
  summary: "the sources as CSL JSON, for Zotero and citation processors",
  *write(material) {
    const items = [...keyed(sourcesOf(material))].map(([key, source]) => item(key, source));
    yield `${JSON.stringify(items, null, 1)}\n`;
  },
};

/** Keys of the host and a number, the same for the same sources: "historystategov1". */
function* keyed(sources: readonly Source[]): Generator<readonly [string, Source]> {
  const numbers = new Map<string, number>();
  for (const source of sources) {
    const host =
      publisherName(source)
        .replace(/[^A-Za-z0-9]/g, "")
        .toLowerCase() || "source";
    const number = (numbers.get(host) ?? 0) + 1;
    numbers.set(host, number);
    yield [`${host}${number}`, source];
  }
}

function entry(key: string, source: Source): string {
  const { document, address } = source;
  const day = document?.published?.day;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["title", braced(titleOf(source))],
    ["author", document?.author && `{${braced(document.author)}}`],
    ["organization", braced(publisherName(source))],
    ["date", day],
    ["year", day?.slice(0, 4)],
    ["url", address.replace(/[{}\\\s]/g, encodeURIComponent)],
    ["langid", document?.language ?? source.publisher?.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${key},\n${lines.join(",\n")}\n}\n\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words as LaTeX takes them: what it would read as a command, a dash or a quotation mark is kept from it. */
const braced = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\~^]|[&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`)
    .replace(/([-`'])(?=\1)/g, "$1{}");

function item(key: string, source: Source): object {
  const { document, address } = source;
  const day = document?.published?.day;
  return {
    id: key,
    type: "webpage",
    title: titleOf(source),
    URL: address,
    publisher: publisherName(source),
    ...(document?.author ? { author: [{ literal: document.author }] } : {}),
    ...(day ? { issued: { "date-parts": [day.split("-").map(Number)] } } : {}),
    ...((document?.language ?? source.publisher?.language)
      ? { language: document?.language ?? source.publisher?.language }
      : {}),
  };
}
