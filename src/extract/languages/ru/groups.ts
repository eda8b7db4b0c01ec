/** Groups of office-holders, pronouns, and whose institutions publish. */
import type { CountryId } from "../../../model/country.ts";
import type { ExtractLanguage, GroupClass, PronounClass } from "../../language.ts";
import { silent } from "../../silent.ts";

export const groups: readonly GroupClass[] = [
  { id: "top-leadership", pattern: /руководств/iu, level: 2, from: null, channels: null, title: null },
  { id: "officials", pattern: /./u, level: 6, from: null, channels: null, title: null },
];

/** Words with a small or a capital letter, where what follows must not begin with a capital. */
const either = (words: string): string =>
  words.replace(/(?<![\p{L} ])\p{Ll}/gu, (first) => `[${first}${first.toUpperCase()}]`);

const BOTH = either(
  "(?:оба|два|две|обоих|двух) (?:лидера|президента|министра|премьера|лидеров|президентов|министров|премьеров|политика|политиков|дипломата|дипломатов|чиновников|глав государств|глав МИД)|обе стороны|оба|обе|лидеры|президенты|министры|главы государств|главы МИД|главы внешнеполитических ведомств|стороны|премьеры|собеседники|политики|дипломаты|главы правительств",
);
const PAIR = new RegExp(
  `(?<!\\p{L})(?:(?:${BOTH})(?: двух стран| обеих стран| двух государств)?|(?:[Пп]резидент|[Лл]идер|[Мм]инистр|[Гг]лав|[Пп]ремьер|[Рр]уководител)(?:ы|и|ов|ей|ам|ям|ами|ями|ах|ях)? (?:двух|обеих) (?:стран|государств|республик))(?!,? (?:\\p{Lu}|иностранных|обороны|сорока|всех|многих|семи))(?!\\p{L})`,
  "gu",
);

export const pronouns: readonly PronounClass[] = [
  { pattern: PAIR, number: "two" },
  { pattern: /(?<!\p{L})(?:он|она)(?!\p{L})/giu, number: "one" },
  { pattern: /(?<!\p{L})(?:[Вв]ысок|[Пп]оч[её]тн)(?:ого|ому) гост[яю](?!\p{L})/gu, number: "object" },
  { pattern: /(?<!\p{L})(?:него|неё|нему|ней|ним)(?!\p{L})/giu, number: "object" },
  // "Его принял …", "принял его": whom another receives
  {
    pattern:
      /(?<!\p{L})(?:его|её|ее)(?= (?:\p{Ll}+ )?(?:принял[аи]?|примет|принимал[аи]?|встретил[аи]?|пригласил[аи]?|сопровожда\p{L}+|ждут)(?!\p{L}))|(?<=(?:принял|приняла|примет|принимал|встретил|встретила|пригласил|пригласила) )(?:его|её|ее)(?!\p{L})/giu,
    number: "object",
  },
  {
    pattern: /(?<!\p{L})(?:его|её|ее)(?= (?:\p{Ll}+ ){0,2}(?:визит|поездк|бесед|переговор|встреч|разговор)\p{Ll}*)/giu,
    number: "one",
  },
  { pattern: /(?<!\p{L})(?:их)(?= (?:\p{Ll}+ ){0,2}(?:бесед|переговор|встреч|разговор)\p{Ll}*)/giu, number: "two" },
  {
    pattern:
      /(?<!\p{L})(?:они|них|ними|их(?= (?:\p{Ll}+ )?(?:принял[аи]?|примет|принимал[аи]?|встретил[аи]?)(?!\p{L})))(?!\p{L})/giu,
    number: "many",
  },
];

export const speech: ExtractLanguage["speech"] = {
  ...silent.speech,
  ofCountry: /(?<!\p{L})(?:этой страны|этого государства)(?!\p{L})/iu,
  third: /^(?:он|она)$/iu,
  possessive: /^(?:его|её|ее|их)$/iu,
  institutional: /^\p{Lu}/u,
};

/** Whose pages they are, and who says "I" there. */
const OTHERS: readonly (readonly [RegExp, CountryId, string])[] = [
  [/\bmid\.ru\b/u, "RUS", "Foreign Minister"],
  [/\bgovernment\.ru\b/u, "RUS", "Prime Minister"],
  [/\bakorda\.kz\b/u, "KAZ", "President"],
  [/\bpresident\.gov\.by\b/u, "BLR", "President"],
  [/\bpresident\.az\b/u, "AZE", "President"],
  [/\bpresident\.uz\b/u, "UZB", "President"],
  [/\bpresident\.kg\b/u, "KGZ", "President"],
  [/\bpresident\.tj\b/u, "TJK", "President"],
  [/\bpresident\.gov\.ua\b/u, "UKR", "President"],
  [/\bpresident\.md\b/u, "MDA", "President"],
  [/\bpresident\.am\b/u, "ARM", "President"],
  [/\bprimeminister\.am\b/u, "ARM", "Prime Minister"],
  [/\bmfa\.am\b/u, "ARM", "Foreign Minister"],
  [/\bmfa\.gov\.by\b/u, "BLR", "Foreign Minister"],
  [/\bmfa\.gov\.az\b/u, "AZE", "Foreign Minister"],
  [/\bmfa\.gov\.kg\b/u, "KGZ", "Foreign Minister"],
  [/\bmfa\.uz\b/u, "UZB", "Foreign Minister"],
  [/\bmfa\.tj\b/u, "TJK", "Foreign Minister"],
];

/** Papers of a country by their addresses: "Президент" is its own. */
const PAPERS: readonly (readonly [RegExp, CountryId])[] = [
  [/\.kz\b/u, "KAZ"],
  [/\.by\b/u, "BLR"],
  [/\.az\b/u, "AZE"],
  [/\.uz\b/u, "UZB"],
  [/\.kg\b/u, "KGZ"],
  [/\.tj\b/u, "TJK"],
  [/\.am\b/u, "ARM"],
  [/\.md\b/u, "MDA"],
  [/\.ua\b/u, "UKR"],
];

export const houses: ExtractLanguage["houses"] = [
  {
    site: /\bkremlin\.ru\b/u,
    principal: "President",
    cue: /Владимир(?:а|у|ом)? Путин|Глава Российского государства|Российской Федерации/u,
    country: "RUS",
  },
  ...OTHERS.map(([site, country, principal]) => ({ site, country, principal })),
  ...PAPERS.map(([site, country]) => ({ site, country, principal: null, paper: true })),
];
