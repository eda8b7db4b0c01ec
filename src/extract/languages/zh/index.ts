/** Chinese, in simplified and traditional characters: the list of its parts. */
import type { ExtractLanguage } from "../../language.ts";
import { silent } from "../../silent.ts";
import { calledTitle } from "./called-titles.ts";
import { cities, seats, venuesOnly } from "./cities.ts";
import { contactWords } from "./contact-words.ts";
import { dates } from "./dates.ts";
import { groups, houses, ownCountry, pronouns } from "./groups.ts";
import { nameForms, surnames } from "./names.ts";
import { numberOf, numberPattern } from "./numbers.ts";
import { passed } from "./passed.ts";
import { pastPersons } from "./past-persons.ts";
import { countryNames, demonyms } from "./polities.ts";
import { inFullWidth } from "./punctuation.ts";
import { contactRules } from "./rules.ts";
import * as titles from "./titles.ts";
import { inSimplified } from "./traditional.ts";
import { macros, unitRules } from "./unit-rules.ts";

export const chinese: ExtractLanguage = {
  ...silent,
  code: "zh",
  // One character is too short to be known without its neighbours: those are demonyms
  script: /\p{Script=Han}.*\p{Script=Han}/u,
  reading: (text) => inFullWidth(inSimplified(text)),
  passed,
  dates,
  numbers: { pattern: numberPattern, value: numberOf },
  list: {
    separator:
      "(?:(?:夫妇|伉俪|一行|）)?(?:、|，?以及|，?及|，?和|与|，(?=[\\uE000\\uE001](?:，[\\uE000\\uE001]){0,9}(?:，?以及|及)))(?:同|与|和)?(?:前来|来访的|到访的|时任|现任|新任|前任|[^，。；、\\uE000-\\uE005]{0,16}(?:访问|出席|参加)[^，。；、\\uE000-\\uE005]{0,16}的)?|率领的?|率|\\uE008?[个名位])?",
  },
  titles: {
    ...silent.titles,
    heads: titles.heads,
    ranks: titles.ranks,
    plurals: titles.plurals,
    honorifics: titles.honorifics,
    titleWords: titles.titleWords,
    qualifiers: titles.qualifiers,
    organisational: titles.organisationalTitles,
    national: titles.nationalTitles,
    classes: titles.titleClasses,
    generic: titles.genericTitles,
    leader: "leader",
  },
  called: { ...silent.called, title: calledTitle },
  speech: { ...silent.speech, third: /^[他她]$/u },
  nameForms,
  pastPersons,
  surnames,
  demonyms,
  countryNames,
  cities,
  seats,
  venuesOnly,
  // A town is called by its English name, so none of these is its own
  buildings: /\p{Script=Han}/u,
  macros,
  unitRules,
  groups,
  houses,
  ownCountry,
  pronouns,
  contactRules,
  contacts: contactWords,
  // Between two countries of one character nothing need stand: "中俄"
  listSplit: /、|和|与|以及|及|(?<=[\uE022\uE023])(?=[\uE022\uE023])/u,
  placeBefore:
    /(?:在|于|抵达|抵|访问|出访|到访|赴|到|至|前往|飞抵|飞往|离开|从|自|经|途经|转赴|造访|走访|访|来到|地点为)$/u,
  placeAfter: /^(?:出席|会见|机场|之行|访问|进行|举行|同|与|会晤|会谈|峰会)/u,
};
