/** English: the list of its parts. */
import type { ExtractLanguage } from "../../language.ts";
import { buildings, cities, seats, venuesOnly } from "./cities.ts";
import { contactWords } from "./contact-words.ts";
import { dates } from "./dates.ts";
import { groups, pronouns, speech } from "./groups.ts";
import { houses } from "./houses.ts";
import { commonWords, nameBefore, nameForms, surnames, transliterated } from "./names.ts";
import { numberOf, numberPattern } from "./numbers.ts";
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
  placeBack:
    /(?<=\b(?:go|goes|went|gone|going|travel(?:s|led|ling)?|fly|flew|visit(?:s|ed|ing)?|arriv(?:ed?|ing)|landed|return(?:s|ed)?|trips?|been|head(?:s|ed|ing)?) )there\b|(?<=[\p{Ll}\p{N}’'] )there(?= ?[.,;]| (?:on|last|this|next|today|yesterday|late|early|earlier|later|in|by|with) )(?<!\b(?:is|are|was|were|and|that|if|but|out|over|from) there)|(?<=\b(?:arriv(?:ed?|es|ing)|land(?:s|ed)|came|come|flew in|visit|trip|met|meet|opened|[Mm]eeting|talks|[Cc]onference|[Ss]ummit|[Ff]orum|held|began|negotiations|delegation) )here\b(?! (?:in|at)\b)|(?<=\b(?:is|was|are|were|be|been|come|came|coming) )here\b(?= (?:(?:this|next|last|for|on|in) (?:an? |the |)?(?:few |couple of |\w+ )?(?:days?|week|weekend|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)|today|tomorrow|yesterday|to (?:meet|see|talk)))|(?<=\b(?:in|to|at|from|outside|near) )(?:(?:the|that) same (?:city|town|venue|resort|hotel|palace|building|capital)|that (?:city|town))\b(?! of)|(?<=\b(?:in|to|at|from|outside) )the capital\b(?! (?:of|city of)|,? \p{Lu})|(?<=\b(?:visit(?:s|ed|ing)?|(?:travel(?:s|l?ed|l?ing)?|trips?|visits?|fly|flies|flew|flying|goes|went|going|came|coming|invit(?:ed|ation)|journey|return(?:s|ed|ing)?) to|(?:arriv(?:ed?|es|ing)|land(?:s|ed)) in|(?:tour|visit) of) )(?:the|that) (?:\p{L}+ )?(?:country|kingdom|republic|island nation)(?= (?:on|in|for|from|at|to|as|since|this|last|next|late|early|earlier|today|during|after|before|with|and|twice|again|by)\b|[.,;]|$)/gu,
  capitalPlace: /capital/u,
  landPlace: /country|kingdom|republic|nation/u,
  placeAfter:
    /^ (?:visit|trip|summit|meeting|talks|tour|stay|conference|stopover|airport|accords?|declaration)\b|^, \p{Lu}/u,
  houses,
  ownCountry: [],
  speech,
};
