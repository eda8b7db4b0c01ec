/** Groups of office-holders, pronouns, and whose institutions publish. */
import type { ExtractLanguage, GroupClass, PronounClass } from "../../language.ts";
import { silent } from "../../silent.ts";

export const groups: readonly GroupClass[] = [
  { id: "top-leadership", pattern: /руководств/iu, level: 2, from: null, channels: null, title: null },
  { id: "officials", pattern: /./u, level: 6, from: null, channels: null, title: null },
];

export const pronouns: readonly PronounClass[] = [
  {
    pattern:
      /(?<!\p{L})(?:оба|два|обоих) (?:лидера|президента|министра|премьера)(?!\p{L})|(?<!\p{L})(?:лидеры|президенты|министры|главы государств|стороны|премьеры|собеседники|политики)(?: двух стран| обеих стран)?(?! (?:России|Китая|\p{Lu}))(?!\p{L})/giu,
    number: "two",
  },
  { pattern: /(?<!\p{L})(?:он|она)(?!\p{L})/giu, number: "one" },
  { pattern: /(?<!\p{L})(?:него|неё|нему|ней|ним)(?!\p{L})/giu, number: "one" },
  { pattern: /(?<!\p{L})они(?!\p{L})/giu, number: "many" },
];

export const speech: ExtractLanguage["speech"] = {
  ...silent.speech,
  third: /^(?:он|она)$/iu,
  institutional: /^\p{Lu}/u,
};

export const houses: ExtractLanguage["houses"] = [
  {
    site: /\b(?:kremlin|mid|government)\.ru\b/u,
    principal: "President",
    cue: /Владимир(?:а|у|ом)? Путин|Глава Российского государства|Российской Федерации/u,
    country: "RUS",
  },
];
