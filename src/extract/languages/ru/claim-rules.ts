/**
 * How Russian texts make claims of contacts. Young: only what its rules hold exactly is judged (`provisional`), the
 * rest is found and shown.
 */
import type { ClaimGrammar } from "../../claims/grammar.ts";
import { cues } from "./claim-cues.ts";
import { families } from "./claim-families.ts";
import * as words from "./claim-words.ts";

/** Matches nowhere. */
const NOWHERE = "(?!)";

/** What these rules hold is said whole, where both sides are named. */
const EXACT: ReadonlySet<string> = new Set([
  "ru/times",
  "ru/twice",
  "ru/never",
  "ru/not-for",
  "ru/for-years-not",
  "ru/last",
]);

export const claimGrammar: ClaimGrammar = {
  provisional: ({ rule, a, b }) => !(EXACT.has(rule) && a.length > 0 && b.length > 0),
  list: { separator: "(?:,? (?:и|а также) (?:в |во |на |с |со )?|, (?:в |во |на |с |со |ни )?)" },
  openers: [
    "(?:Это|И|А|Но|При этом|Между тем|Однако|Кроме того|Таким образом|Впрочем|К слову),? (?=\\P{Ll})",
    "[^:]{3,40}: ",
  ],
  closers: [",? (?:сообщил|заявил|отметил|подчеркнул|уточнил)\\p{L}*[^,]{0,60}$"],
  breaks: [
    { id: "semicolon", kind: "hard", pattern: ";" },
    {
      id: "dash",
      kind: "telling",
      pattern: " [—–] (?=(?:вдвое|втрое|больше|чаще|реже|меньше|рекорд|впервые|это|перв))",
    },
    { id: "colon", kind: "telling", pattern: ": " },
    { id: "comma-but", kind: "telling", pattern: ", (?:но|а|хотя) " },
    { id: "than-before", kind: "telling", pattern: " (?=против {number} (?:годом|в|ранее))" },
    { id: "record", kind: "telling", pattern: ", (?=рекорд)" },
    {
      id: "that",
      kind: "soft",
      pattern: " (?:подтвердил[аи]?|показал[аи]?|доказал[аи]?|доказывает|означает|показывает), что ",
    },
    { id: "and", kind: "soft", weak: true, pattern: ",? и (?=\\p{L})" },
    { id: "comma", kind: "soft", weak: true, pattern: ", (?:что|которая|который|которое)? ?" },
    { id: "dash-soft", kind: "soft", weak: true, pattern: " [—–] (?:это )?" },
  ],
  silent: [/[？?]["”»]?$/u],
  contacts: words.contacts,
  rules: families,
  cues,
  interpretation: {
    rule: "ru/interpretation",
    grammarWords: new Set(),
    stem: (word) => word,
    fieldsOf: () => [],
    weights: new Map(),
    threshold: 1,
    fact: 0,
    sure: 1,
  },
  preposition: words.preposition,
  locative: ["(?:в|во|на) $"],
  levels: words.levels,
  periods: [
    { id: "ru/since", pattern: "(?<!\\p{L})(?:с|со|после) {when:date}", form: "since" },
    { id: "ru/between", pattern: "{when:date} (?:и|по|до) {until:date}", form: "between" },
    { id: "ru/than-in", pattern: "(?:чем|против \\p{L}+|по сравнению с) (?:в )?{when:date}", form: "baseline" },
  ],
  since: "^(?:с|со|после) |^за последн|^за (?:два|три|четыре|пять|шесть|семь|восемь|девять|десять|\\d+)",
  yearBefore: "годом ранее|годом раньше|за год до этого",
  lasting: "{n:number} (?<unit>года|год|лет|месяцев|месяца)(?!\\p{L})",
  comparators: words.comparators,
  knownNumbers: "(?:эти|оба|обе)\\s$",
  quantity: words.quantity,
  rhythm: words.rhythm,
  determiners: NOWHERE,
  classOf: () => null,
  background: "(?<!\\p{L})(?:после того как|когда|перед тем как)(?!\\p{L})",
  made: { before: /(?!)/u, after: /(?!)/u },
  including: "включая|в том числе",
  versus: "(?:чем|нежели|вместо) ",
  regions:
    /(?<!\p{L})(?:Африк[аиуе]|Африкой|Ази[яию]|Азией|Латинск(?:ая|ой|ую) Америк[аиу]|Центральн(?:ая|ой|ую) Ази[яию]|Европ[аыу]|Европой)(?!\p{L})/gu,
  shortOffices: [],
  relations:
    "(?<!\\p{L})(?:отношени|дипломат|встреч|визит|саммит|переговор|сотрудничеств|партн[её]рств|поездк|контакт|рукопожати|объяти|Запад|двух стран|столиц)\\p{L}*",
  polities: "(?:двух|обеих) (?:стран|столиц|государств)",
  afterAdjective: "^\\s(?:визит|лидер|министр|чиновник|контакт|делегаци|дипломат|поездк|встреч|руководител|переговор)",
  anaphora: "двух стран|обеих стран|двух столиц|стороны|сторон|этот визит|эта встреча|министров|лидеров",
  attribution: [],
  elsewhere:
    "(?<!\\p{L})(?:губернатор|сборн\\p{L}+|матч|турнир|театр|област[ьи]|спектакл\\p{L}+ сезон|завод|школ|футбол|клуб|фестивал|выставк)\\p{L}*",
  unclearTimes: words.unclearTimes,
  emphasis: [],
};
