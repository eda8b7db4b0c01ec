/** Words of all kinds: texts in three languages, dates, encodings. */

import { claimGrammars } from "../../src/extract/claim-grammars.ts";
import { createExtractor } from "../../src/extract/extract.ts";
import { languages } from "../../src/extract/languages.ts";
import { loadRoster } from "../../src/ledger/load-roster.ts";
import type { Document, Language } from "../../src/model/document.ts";
import { isDay } from "../../src/model/period.ts";
import { createRoster } from "../../src/model/roster.ts";
import { dataFolder } from "../../src/paths.ts";
import { parseDate } from "../../src/read/dates.ts";
import { decode } from "../../src/read/decode.ts";
import { holds, type Target, tolerant } from "./target.ts";

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "President ",
    "met ",
    "with ",
    " in ",
    " on ",
    "17 May 2024",
    "the ",
    "first ",
    "since ",
    "China",
    "Russia",
    "twice ",
    "not ",
    ", ",
    ". ",
    "\n\n",
    "“",
    "”",
    " (",
    ") ",
    "—",
    "Xi Jinping",
  ],
  zh: [
    "国家主席",
    "习近平",
    "会见",
    "同",
    "在",
    "2024年5月17日",
    "，",
    "。",
    "第",
    "次",
    "俄罗斯",
    "总统",
    "普京",
    "没有",
    "、",
    "“",
    "”",
    "\n\n",
    "通电话",
    "访问",
  ],
  ru: [
    "Президент ",
    "встретился ",
    "с ",
    " в ",
    "17 мая 2024 года",
    "Китай",
    "России",
    "впервые ",
    "не ",
    ", ",
    ". ",
    "«",
    "»",
    " — ",
    "\n\n",
    "Путин",
    "Си Цзиньпин",
    "дважды ",
  ],
};

/** What every rule of the language fires on. */
const extract = (code: Language): Target => ({
  name: `extract-${code}`,
  ...{ library: null, words: WORDS[code], short: 30 },
  seeds() {
    const { rules, cues, loose } = claimGrammars[code]!;
    const contacts = languages.find((language) => language.code === code)!.contactRules;
    return [...contacts, ...rules, ...cues, ...(loose?.rules ?? [])].map((rule) => Buffer.from(rule.example));
  },
  async open() {
    const extractor = createExtractor(createRoster(loadRoster(dataFolder)));
    return (bytes) => {
      const document = documentOf(new TextDecoder().decode(bytes), code);
      const { mentions, claims } = extractor.extract(document);
      for (const { span, text } of [...mentions, ...claims].map((found) => ({
        span: found.span,
        text: document.text,
      }))) {
        holds(span.start >= 0 && span.start < span.end, "a span has a beginning and an end");
        holds(span.end <= text.length, "a span lies in the text");
      }
    };
  },
});

const documentOf = (text: string, language: Language): Document => ({
  ...{ id: "any", title: null, text, language, author: null, site: null, sources: [], row: null },
  ...{ published: { day: "2025-05-07", from: "argument", basis: "stated" }, origin: "article" },
});

const dates: Target = {
  name: "dates",
  library: null,
  seeds: () =>
    [
      "2024-05-17",
      "20240517T10",
      "Friday, 17 May 2024",
      "May 17th, 2024",
      "17/05/2024",
      "17.5.2024",
      "2024-05-17T10:00:00.000+02:00",
    ].map((text) => Buffer.from(text)),
  words: ["of ", "the ", "st", "Sept.", "February", "Mon", ",", "-", "/", ".", "T", "Z", "29", "31", "1900", "2200"],
  short: 50_000,
  open: async () => (bytes) =>
    tolerant(() => {
      const day = parseDate(bytes.toString("latin1"), "any");
      holds(day === null || isDay(day), "a date is a day");
    }),
};

const NAMES = "Президент и министр встретились в Москве. ";
const encodings: Target = {
  name: "encodings",
  library: "chardet",
  seeds: () => [
    Buffer.from([
      0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2, 0x20, 0xe2, 0xf1, 0xf2, 0xf0, 0xe5, 0xf2, 0xe8, 0xeb,
    ]),
    Buffer.from([0xb9, 0xfa, 0xbc, 0xd2, 0xd6, 0xf7, 0xcf, 0xaf, 0xbb, 0xe1, 0xbc, 0xfb, 0xd7, 0xdc, 0xcd, 0xb3]),
    Buffer.from(`\ufeff${NAMES}`, "utf16le"),
    Buffer.from(NAMES.repeat(4), "utf16le"),
    Buffer.from(NAMES),
    Buffer.from('<meta charset="windows-1251"> \u00cf\u00f0', "latin1"),
  ],
  words: [
    "\u00ef\u00bb\u00bf",
    "\u00ff\u00fe",
    "\u00fe\u00ff",
    "charset=gb2312",
    "charset=big5",
    "\u0000",
    "\u0081",
    "\u00a1\u00a1",
  ],
  short: 1_500,
  open: async () => (bytes) =>
    tolerant(async () => {
      const { text } = await decode(bytes, "any");
      holds(text.length <= bytes.length, "a text has no more characters than bytes");
    }),
};

export const textTargets: readonly Target[] = [extract("en"), extract("zh"), extract("ru"), dates, encodings];
