/** English: the list of its parts. */
import type { ExtractLanguage } from "../../language.ts";
import { buildings, cities, seats, venuesOnly } from "./cities.ts";
import { contactWords } from "./contact-words.ts";
import { dates } from "./dates.ts";
import { groups, pronouns, speech } from "./groups.ts";
import { houses } from "./houses.ts";
import { commonWords, nameBefore, nameForms, surnames, transliterated } from "./names.ts";
import { numberOf, numberPattern } from "./numbers.ts";
import { capitalPlace, herePlace, landPlace, placeBack } from "./places-back.ts";
import { countryNames, demonyms } from "./polities.ts";
import { contactRules } from "./rules.ts";
import { passed, sentenceWords } from "./sentence-words.ts";
import * as titles from "./titles.ts";
import { macros } from "./unit-macros.ts";
import { unitRules } from "./unit-rules.ts";

export const english: ExtractLanguage = {
  code: "en",
  script: /^[\p{Script=Latin}\p{P}\p{N}\s&]+$/u,
  reading: (text) => text,
  sentences: sentenceWords,
  passed,
  dates,
  numbers: { pattern: numberPattern, value: numberOf },
  list: {
    separator:
      "(?:(?:,? (?:and|along with)|(?:,?| \uE007) as well as) (?:with |by |the |(?:his |her )?visiting |\uE008 |a (?:[\\w-]+ )?delegation of )?|, (?:with |by |the |visiting |\uE008 )?|; (?![\uE000-\uE005] (?:is|are|was|were|will|has|have|had|said|also)\\b)| & |,? and then )",
  },
  titles: {
    heads: titles.heads,
    ranks: titles.ranks,
    plurals: titles.plurals,
    honorifics: titles.honorifics,
    titleWords: titles.titleWords,
    qualifiers: titles.qualifiers,
    relational: titles.relational,
    consort: titles.consort,
    apposition: titles.apposition,
    trailingStyle: titles.trailingStyle,
    ofState: titles.ofState,
    organisational: titles.organisationTitles,
    alone: titles.aloneTitles,
    national: titles.nationalTitles,
    classes: titles.titleClasses,
    leader: "leader",
    domestic: titles.domestic,
    twice:
      /^(.+?),? and (\1)$|^(president|prime minister|chancellor|foreign secretary|foreign minister),? and ((?!\3)(?:president|prime minister|chancellor|premier|king|sultan|emir|taoiseach|secretary|pope)\b.*)$/iu,
    servesAt: /\s(?:to|for|on)\s/u,
    among: /\s(?:of|from)\s/u,
    generic: titles.genericTitles,
  },
  forms: (phrase) => [phrase],
  called: { name: (written) => written, title: (written) => written },
  disagrees: () => false,
  means: null,
  standing: () => null,
  nameForms,
  surnames,
  pastPersons: [],
  transliterated,
  commonWords,
  nameBefore,
  demonyms,
  countryNames,
  cities,
  seats,
  venuesOnly,
  buildings,
  macros,
  unitRules,
  groups,
  pronouns,
  contactRules,
  contacts: contactWords,
  listSplit: /[,;]?\s+and\s+(?:the\s+)?|[,;]\s+(?:the\s+)?|\s+&\s+/u,
  placeBefore:
    /(?:\b(?:in|at|from|into|near|outside|via|through|reached|left|leaves|leave|visit|visits|visited|visiting|toured|tours|touring|around|stay in|stop in|trip to|trips to|travel(?:led|ed|s)? to|visits? to|journey to|tour of|arrived? in|arriving in|fl(?:y|ew|ies|own) to|(?:go|goes|went|gone|going|come|came|head(?:s|ed|ing)?|return(?:s|ed|ing)?|depart(?:s|ed)?|bound|travel|travell?ing|left|leaves) (?:to|for|from)|been to|stopover in|back to|landed in|slipped into|inside|across|hosted in|held in|days in) (?:the )?|\()$/iu,
  placeBack,
  capitalPlace,
  landPlace,
  herePlace,
  placeAfter:
    /^ (?:visit|trip|summit|meeting|talks|tour|stay|conference|stopover|airport|accords?|declaration)\b|^, \p{Lu}/u,
  houses,
  ownCountry: [],
  speech,
};
