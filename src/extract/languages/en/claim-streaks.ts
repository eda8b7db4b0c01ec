/** Streaks and regularity: every year, twice a month, five years running. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, HIS, HOLDERS, SPAN, UNIT, WORD, words } from "./claim-parts.ts";

const NEARLY = "(?:almost |nearly |virtually |practically |roughly |about |more or less |just about )?";
/** The stretch that comes back, as `unit`. */
const EACH = `(?:other |second |third |few |{every:number} )?(?<unit>${SPAN}s?)`;
/** "Weekly": the unit is in the word. */
const ADVERB = "(?:daily|weekly|fortnightly|biweekly|monthly|quarterly|annually|yearly)";
/** What is agreed or promised is no habit yet. */
const UNPLANNED =
  "(?<!\\b(?:agree|agreed|plan|planned|plans|decided|want|wants|promised|proposed|hope|hopes|pledged|undertook|intend|intends|offered|due|expected|suggested) (?:to|that) [^;]{0,80})";
const PASSES =
  "(?:goes|went|passes|passed|pass|go|has passed|has gone|have passed|have gone|had passed|had gone)(?: by)?";

/** Before absences: "hardly a month passes without a visit" tells of visits. */
export const habits: readonly ClaimPattern[] = [
  {
    id: "en/regular",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: `\\b(?:(?:hardly|scarcely|barely|not|rarely|seldom)(?: does| did| has| had)? (?:an?|one|a single)|no) (?<unit>${SPAN}) (?:${PASSES}|ends|ended)|\\b(?:there (?:is|was|has been) )?no (?<unit3>${SPAN}) (?:in which|when) [^;]{0,80}\\b(?:not|n[’']t|without|failed|missed)\\b|\\b(?:hardly an?|barely an?|scarcely an?|no|not (?:an?|{number})) ${words(3)}(?:summit|assembly|conference|gathering|meeting) (?:{date} |since [^,;]{1,20} )?(?:has |have |had )?(?:ever |yet )?(?:${PASSES}|gone ahead|went ahead|ended|takes? place|taken place|took place|been held) [^;]*\\bwithout\\b|\\b(?:an?|one) (?<unit2>${SPAN}) (?:hardly|scarcely|barely|rarely|seldom|never) (?:${PASSES}|ends|ended)`,
    example: "Hardly a month passes without a Hungarian minister visiting Ankara.",
    counter: "Hardly a soul noticed that a Hungarian minister was visiting Ankara.",
  },
  {
    id: "en/like-clockwork",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `\\b(?:at (?:regular|\\w+-?\\w*) intervals|like clockwork|on an? (?:almost |nearly )?(?<unit>daily|weekly|fortnightly|monthly|quarterly|annual|yearly|regular) basis|an? (?<unit2>daily|weekly|fortnightly|monthly|quarterly|annual|yearly) (?:ritual|habit|custom|tradition|fixture|event|affair|occurrence|routine)|take turns|by turns|(?<unit3>week|month|year|day) in,? (?:week|month|year|day) out|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|(?:has become|became|is|was) (?:customary|traditional|usual|the (?:custom|tradition|norm)) for)(?![\\w])`,
    example: "The premiers of Fiji and Samoa meet on a monthly basis.",
    counter: "The premiers of Fiji and Samoa met on a volcanic basis.",
  },
];

export const streaks: readonly ClaimPattern[] = [
  {
    id: "en/every-year",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: `\\bat every (?:second|third|other) (?:summit|meeting|session|assembly|conference)\\b|(?<!\\bwith )${UNPLANNED}(?<!\\b(?:come|comes|occurs?|happens?) )\\b(?<nearly>${NEARLY})(?:every(?: single)?|each(?: and every)?) ${EACH}(?: but {number})?\\b(?! of)(?! (?:visitor|caller|guest|leader|president|minister))`,
    example: "The leaders of Laos and Vietnam have met every year since 1992.",
    counter: "The leaders of Laos and Vietnam discussed the floods that come every year at their meeting.",
  },
  {
    id: "en/each-of-years",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: `\\b(?:in|during) (?:each|every(?: single)? one|every|all) of (?:${HIS}|the|those|these) (?:first |last |past |final )?(?:\\uE008 )?(?<unit>weeks?|months?|years?)\\b`,
    example: "The king of Spain visited Rabat in each of the years from 2015 to 2018.",
    counter: "The king of Spain visited Rabat in one of the years from 2015 to 2018.",
  },
  {
    id: "en/most-weeks",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `\\b(?:most|(?<!\\bas )many) (?<unit>${SPAN}s)(?=$|,| (?:since|in|of the year|over)\\b)`,
    example: "Presidents Sisi and Abbas speak by telephone most weeks.",
    counter: "Presidents Sisi and Abbas spent most weeks at home and did not speak.",
  },
  {
    id: "en/every-holder",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern:
      "\\b(?:every|each)(?: new| incoming)? {actor} (?:(?:since|from|after|of|in) [^,;]{1,40}? |{date} )?(?:but {number} )?(?:has|have|had)\\b",
    example: "Since 2015 every Canadian foreign minister has visited Kyiv.",
    counter: "Since 2015 every Canadian foreign minister wears a tie in Kyiv.",
  },
  {
    id: "en/every-summit",
    type: "streak",
    comparator: "all",
    needs: "contact-in-sentence",
    pattern: `\\b(?:attend(?:ed|s)?|(?:come|came|gone|went|been|travell?ed|flown|flew|invited) to|been at|present at|represented at|joined|(?:met|meet|seen?|saw|spoke|spoken|talked?)(?: [^,;]{1,20})? (?:at|on the (?:margins|sidelines|edges) of|before|after)) ${NEARLY}(?:every|each)(?: single)? (?:[\\w-]+ |${UNIT} ){0,3}?(?:summit|meeting|session|assembly|conference|forum|gathering)\\b`,
    example: "Belgium's prime minister has attended every summit in Accra since 2009.",
    counter: "Belgium's prime minister has praised every summit in Accra since 2009.",
  },
  {
    id: "en/weekly",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `\\b(?:(?:almost|nearly|virtually|practically|roughly|about|more or less) )(?<unit>${ADVERB})\\b|(?:${UNIT}|${CONTACT_NOUN}|\\b(?:phone|other|met|meets?|speaks?|talks?|confers?|place|held))(?: [^,;]{0,40})? (?<!\\b(?:from|to|the|an?) (?:[^ ,;]+ )?)(?<unit2>${ADVERB})(?=$|,| (?:since|in|for|between|at)\\b| {date})`,
    example: "The Polish president has phoned Kyiv almost weekly since 2022.",
    counter: "The Polish president spoke to a weekly after he phoned Kyiv.",
  },
  {
    id: "en/n-a-year",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `(?:{n:number}|\\bone)(?: (?:(?:[a-z-]+ ){0,3}?(?:times|visits?|trips?|calls?|meetings?|summits?)(?: ${WORD}){0,4}?|of them|or {number}(?: times)?|${words(4)}(?:${HOLDERS})))?(?<!\\b(?:in|of|over|within|for|after|during)) (?:an?|each|every|per) (?:{every:number} )?(?<unit>${SPAN}s?)\\b`,
    example: "The two foreign ministers have spoken twice a month since 2020, and Berlin met Ankara often.",
    counter: "Rents in Ankara are paid twice a month.",
  },
  {
    id: "en/in-a-row",
    type: "streak",
    comparator: "all",
    needs: "contact-in-sentence",
    pattern: `(?<!\\b(?:stay|stayed|spent|spend|lasted) [^,;]{0,40})(?:(?:{n:number}|(?<ord>\\b[\\w-]+)) (?:consecutive|straight|successive|running) (?<unit>${SPAN}s?|summits?|meetings?|visits?|times?)\\b|(?:{n2:number}|(?<ord2>\\b[\\w-]+)) (?<unit2>${SPAN}s?|times?|summits?|meetings?) (?:in a row|running|on end|in succession|on the trot)\\b)|\\b(?:without (?:a |any )?(?:break|interruption|exception)|without missing a (?:year|month|single \\w+)|uninterrupted(?:ly)?)\\b`,
    example: "For the fifth consecutive year the prime minister of Spain visited Rabat.",
    counter: "The prime minister visited the site of three fires in Rabat.",
  },
];
