/** First, last, since; ordinals; offices: where in a row a contact stands. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, forms, HEDGE, HIS, HOLDER, SERIES, SPAN, STRETCH, UNIT, WHOSE, words } from "./claim-parts.ts";
import { ordinalPattern } from "./numbers.ts";

const ORD = `(?:${ordinalPattern.source.replace(/^\\b|\\b$/g, "")})`;
const WORDS = words(6);
const TO_DO = `(?:to (?:have )?(?:be (?:(?:an?|the) (?:[\\w-]+ )?guest|asked|granted|given|received|hosted|welcomed|invited|seen|greeted)|${forms("visit set meet travel go come call receive host welcome make hold attend fly tour see speak address land sit phone stay cross step arrive pay stop take return appear do telephone talk enter lead represent join participate confer")})\\w*)`;

/** Before records: one contact without precedent is the first of its kind. */
export const unheard: readonly ClaimPattern[] = [
  {
    id: "en/without-precedent",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern:
      "\\b(?:visit|trip|meeting|summit|call|journey|encounter|audience|stop)\\b[^,;]{0,60}? (?:is|was) (?:wholly |entirely |altogether |utterly )?(?:without precedent|unprecedented)(?=$|[.,]| (?:in|for|between)\\b)",
    example: "A visit by a king of Tonga to Mongolia is without precedent.",
    counter: "The number of visits by the king of Tonga to Mongolia rose without a precedent.",
  },
];

export const firsts: readonly ClaimPattern[] = [
  {
    id: "en/first-holder-to",
    type: "office",
    comparator: "first",
    needs: "contact",
    pattern: `\\b(?:first|(?:highest|most)[- ](?:ranking|senior|level)|only(?! (?:the |a |an )?${ORD})|sole) (?:ever )?(?:sitting |serving |foreign |incumbent )?${WORDS}(?:${HOLDER}|(?<=first |first [\\w-]{1,12} )(?:country|nation|state|member)|Europeans?|Americans?|Westerners?|Africans?|Asians?|Arabs?)(?: from [^,;]{1,30}?| in [^,;]{1,30}?| of [^,;]{1,30}?| ever| {date}){0,2} ${TO_DO}`,
    example: "She became the first Finnish defence minister to visit Hanoi.",
    counter: "She became the first Finnish defence minister to publish her tax returns before a visit to Hanoi.",
  },
  {
    id: "en/for-the-first-time",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern:
      "\\b(?:for |is |was |were |marks |marked |marking |been |be )?the (?:very )?first time\\b|(?:\\b(?:has|have|had|did)|{party}) first (?:visited|met|spoke|addressed|travelled|went|came|received|hosted|set foot|held|flew|called)\\b|\\b(?:was|were|is) first (?:visited|received|hosted|called)\\b",
    example: "For the first time since 2009, the prime ministers of Armenia and Turkey met.",
    counter: "For the first time since 2009, harvests in Armenia fell.",
  },
  {
    id: "en/first-stop",
    type: "first-last",
    comparator: "first",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `(?<verb>\\b(?:made|makes|chose|chosen|picked|selected|making|choosing)) (?:{place}|{party}|[^,;]{1,40},? (?:not|rather than|instead of) [^,;]{1,20},?) (?:as |for |the |(?:his|her|its|their|the|\\uE005)? ?)*(?:first|opening|maiden|inaugural|debut)\\b|${HIS} (?:very )?(?:first|maiden|inaugural|opening|debut) (?:foreign |overseas |official |bilateral |international |trip |visit |state )*(?:trip|visit|tour|journey|destination|stop|port of call|travel|outing)\\b|\\bfirst (?:foreign )?(?:trip|visit|journey|outing) (?:abroad|outside|overseas)\\b|\\b(?:headed|heads|flew|flies|went|goes|turned) first to (?:{place}|{party})|\\bwent (?:to|abroad to)? ?(?:{place}|{party}) first\\b`,
    example: "The new president of Finland chose Stockholm for his first trip abroad.",
    counter: "The new president of Finland chose a general for his staff.",
  },
  {
    id: "en/first-contact",
    type: "first-last",
    comparator: "first",
    needs: "nothing",
    pattern: `(?<=(?:\\b(?:the|their|his|her|its|a|was|is|were)|${UNIT}(?:[’']s?)?|[\\w]+[’']s) (?:[\\w-]+ )?)(?:very )?first(?:-ever)? (?!(?:stop|leg|destination|port of call) (?:of|on|in) (?:an?|the|this|${HIS}|{party}[’']s?) (?:[\\w-]+ ){0,4}(?:tour|trip|visit|swing|journey|mission)\\b)(?:(?!(?:lady|minister|step|of all|meeting of the|round|quarter|half|ladies|responders?|day|days|anniversary|term|years?|months?|weeks?|time|one|two|three|and|was|has|had)\\b|\\uE008)(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? )){0,4}?(?:${CONTACT_NOUN}|destination|stop|port of call|appearance|speech to)\\b|\\b(?:maiden|inaugural|debut) (?:[\\w-]+ ){0,3}?(?:visit|trip|tour|summit|journey|meeting)\\b`,
    example: "It was the first visit by a Japanese prime minister to Cuba.",
    counter: "It was the first lady who praised Cuba.",
  },
  {
    id: "en/first-holder-in",
    type: "first-last",
    comparator: "first",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `\\b(?:was|is|were|became|become|has become|made (?:him|her|it)|remains?|as|,)?(?: )?(?:the|its|their) (?:very )?first (?:sitting |serving |foreign |incumbent )?${WORDS}${HOLDER}(?: from [^,;]{1,30}?)? (?<verb>in|at|on|inside|since|there|received|welcomed|invited|hosted|{date})`,
    example: "Orsini was the first African leader in Reykjavik since 2003.",
    counter: "Orsini was the first leader of the party.",
  },
  {
    id: "en/not-until",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern: `^(?:not|only) (?:until|till|in|after|with)\\b[^,;]{1,60}? (?:did|has|had|have|was|were) (?:{party}|\\w+)`,
    example: "Not until his third year did the chancellor of Austria travel to Nairobi.",
    counter: "Not until the rain ended did the harvest begin in Nairobi.",
  },
  {
    id: "en/not-since",
    type: "first-last",
    comparator: "first-since",
    needs: "contact",
    pattern: `^(?:not|never|nothing like (?:it|this)) (?:since\\b|{date}|before|(?:in|for) (?:\\w+ |{number} )?${SPAN}s?)|\\b(?:no|not a) ${words(6)}(?:had|has) (?:ever )?[^,;]{3,60}? (?:before (?:{actor}|{date}|[A-Z])|until (?:this|{date}|{actor}|[A-Z]))|\\bnever\\b [^;]{3,120}? (?:until|till) (?:this|last|now|today|then|{date}|{actor})|\\b(?:never|no|not)\\b [^;]{1,120}? before(?: (?:{actor}|{date}|him|her|them|now|then)(?![’'\\w])|[.!]?$)|^before (?:{actor}|{date})(?![’'\\w])[^;]{0,20}? (?:no|not an?|never|nobody)\\b|\\b(?:never|no|not)\\b [^;]{1,120}? (?:has|have|had) previously\\b|^only (?:now|then|this (?:week|month|year))\\b[^;]{0,60}? (?:has|have|had|did)\\b|\\bat no time before\\b|^(?:until|till|before) (?:this|{date}|last|yesterday|now)[^,;]{0,20},? (?:no|not an?|none|never)\\b`,
    example: "Not since 2010 had the presidents of Chile and Bolivia held talks.",
    counter: "Not since 2010 had the harvest in Bolivia failed.",
  },
  {
    id: "en/n-years-after-last",
    type: "first-last",
    comparator: "first-since",
    needs: "contact",
    pattern: `(?:{n:number}|\\b(?:an?|several)) (?:years?|months?|decades?) (?:after|since) (?:his|her|their|its|the|\\uE005|{party}[’']s?) (?:last|previous|first|only|earlier)\\b|\\bit (?:had|has) been (?:${HEDGE}(?:{n2:number}|an?|several|many) ${SPAN}s? since\\b|{date})|\\bnever (?:before )?(?:has|have|had) (?:an?|any|the)\\b|\\bnever before\\b`,
    example: "Twelve years after their last meeting the presidents of Kosovo and Serbia met again.",
    counter: "Twelve years after the flood the president of Serbia visited the museum.",
  },
  {
    id: "en/last-time",
    type: "first-last",
    comparator: "last",
    needs: "contact-in-sentence",
    pattern: `${WHOSE} (?:last|previous|most recent|final(?! stops?)|latest)(?! [^,;]{1,50}? (?:is|was|will be|would be) (?:already )?${WHOSE} ${ORD}\\b) (?:time|(?:(?!(?:of|in|to|by)\\b|\\uE008)${words(3)})(?:${CONTACT_NOUN}))(?= [^,;]*(?:was|were|took place|dates|came|goes back|{date}|had been|happened|ago))|(?<!\\bsince [^,;]{0,40})\\b(?:has|have|had|is|are|was|were) (?:last|most recently) (?:been|seen|met|visited|there|spoken|set foot|travelled|received|hosted|at|to|made|held|talked|shaken|sat|in)\\b|(?<!(?:[’']s?|\\b(?:the|his|her|its|their|this|that|a|\\uE005)) )\\blast (?:${forms("visit meet:met speak:spoke talk travel:travell?ed set:set come:came go:went see:saw sit:sat host receive call hold:held fly:flew stop:stopped shake:shook confer:conferred address")})\\b|\\bfor the last time\\b|\\b(?:is|was|remains?|were) (?:the|${HIS}|{party}[’']s?) last (?:by|of its kind|between|to|in|on)\\b|\\bthe (?:last|previous|most recent) (?:${words(5)})${HOLDER} ${TO_DO}`,
    example: "The foreign ministers of Sudan and Israel last met in 2021.",
    counter: "The foreign minister of Sudan spoke last, after a meeting in 2021.",
  },
  {
    id: "en/was-the-first",
    type: "first-last",
    comparator: "first",
    needs: "contact-in-sentence",
    pattern: `(?:\\b(?:was|is|will be|be|marks?|marked|were|became|as)(?: also| only)? (?:the|his|her|their|its|\\uE005)|^the|{party}[’']s?) (?:very )?first(?:[- ]ever)?(?=$|,| (?:by|since|in|of|between|to|from|after|on|at|for|with|abroad|outside|ever)\\b| {date})(?! of (?:many|several))`,
    example: "The queen's visit to Dublin was the first in a century.",
    counter: "The queen's visit to Dublin was first announced in May.",
  },
  {
    id: "en/ended-gap",
    type: "first-last",
    comparator: "first-since",
    needs: "contact-in-sentence",
    pattern: `\\b(?:end(?:ed|s|ing)|broke|breaks|breaking|closed|bridged|after|following)(?<!\\bagain [^;]{0,70}) (?:an?|the|their|its|\\uE005) (?:(?:almost |nearly )?[\\w-]+(?: )?|{number}[- ]?){1,3}(?:year|month|week|decade)s?[’']?(?:-long)? (?:\\w+ )?(?:gap|hiatus|absence|break|freeze|pause|silence|drought|interval|lull|interruption|estrangement|chill|boycott|wait)\\b|\\b(?:end(?:ed|s|ing)|br(?:oke|eaks|eaking)) (?:an? |the )?(?:(?:spell|run|stretch|period|streak|string) of )?(?:${HEDGE}(?:{n:number}|[\\w-]+) ${SPAN}s?|{date}) (?:without|with no)\\b|\\b(?:ended|broke|after) (?:the |a |their )?(?:\\w+ )?(?:silence|drought|hiatus|freeze|dry spell|gap|pause|break|absence|interval)(?: of ${HEDGE}(?:${STRETCH}|{date}))?\\b`,
    example: "The visit of the Greek foreign minister to Ankara ended a four-year hiatus.",
    counter: "The visit of the Greek foreign minister ended with a dinner.",
  },
];

/** Words that an ordinal may count and that are no contacts. */
const OTHER = `(?:(?:\\uE003|${SERIES}) (?:leaders[’'] )?(?:summit|meeting|session)|leg|stop (?:on|of|in) (?:his|her|their|its|the|a)|world|country|countries|party|parties|term|floor|day|anniversary|session of (?:the )?(?:parliament|assembly)|edition|annual|summit of|meeting of|largest|biggest|longest|most|highest|war|lady|quarter|third|half|place|to|who|time zone|century|year|month|week|wave|reading|phase)\\b`;

export const ordinals: readonly ClaimPattern[] = [
  {
    id: "en/nth-time",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `(?:\\b(?:for the|the|a|this)|${HIS}) (?!first\\b)(?<ord>${ORD}) time\\b`,
    example: "For the third time this year the Swedish prime minister visited Kyiv.",
    counter: "For the third time this year the price of wheat in Sweden fell.",
  },
  {
    id: "en/nth-contact",
    type: "ordinal",
    comparator: "=",
    needs: "nothing",
    pattern: `(?<!\\b(?:call(?:ed|s|ing)? for|demand(?:ed|s|ing)?|propos(?:ed?|es|ing)|urg(?:ed?|es|ing)|offer(?:ed|s|ing)?|seek(?:s|ing)?|sought|want(?:ed|s)?|agree(?:d|s)? (?:to|on)|discuss(?:ed|es|ing)?|prepar(?:ed?|es|ing)(?: for)?) )${WHOSE} (?:already |now )?(?!first\\b)(?<ord>${ORD})(?!-)(?! of\\b) (?:(?!${OTHER})(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? )){0,4}?(?:${CONTACT_NOUN}|rounds?|such(?= ${CONTACT_NOUN}|$|[,.;]| (?:in|since|this|within|on|between|to|by|over)\\b)|one|of its kind)\\b(?! of (?:voting|elections|tests|applause))`,
    example: "It was the Ghanaian president's fourth visit to Berlin.",
    counter: "It was the Ghanaian president's fourth budget.",
  },
  {
    id: "en/nth-holder",
    type: "ordinal",
    comparator: "=",
    unit: "persons",
    needs: "contact",
    pattern: `\\bthe (?!first\\b)(?<ord>${ORD}) (?:sitting |serving |foreign |incumbent )?${words(4)}${HOLDER}(?: from [^,;]{1,30}?| of [^,;]{1,30}?)? ${TO_DO}`,
    example: "Duda is the second Polish president to visit Sofia.",
    counter: "Duda is the second Polish president to marry after a visit to Sofia.",
  },
  {
    id: "en/nth-and-nth",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    extent: "match",
    pattern: `(?:${HIS}|\\bthe|{party}[’']s?) (?!first\\b)(?<ord>${ORD}) (?:(?!and\\b)[\\w’'-]+ |${UNIT} )*(?=and ${HIS} ${ORD})|(?<=\\band )${HIS} (?!first\\b)(?<ord2>${ORD}) (?:{date}|(?:in|since|within|over|this|of|during|with|on)(?: (?!and\\b)(?:[\\w’'-]+|${UNIT}))+)`,
    example: "The meeting in Jakarta was their second this month and their sixth in a year.",
    counter: "The meeting in Jakarta praised their sixth plan.",
  },
  {
    id: "en/will-be-nth-with",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `(?:\\b(?:was|is|will be|would be|were|marked|made it|,)(?: already| now)? (?:the|his|her|their|its|\\uE005|[\\w ${UNIT.slice(1, -1)}]{1,40}[’']s?)|^(?:the|${HIS})|${UNIT}[’']s?) (?!first\\b)(?<ord>${ORD})(?=$|,| (?:with|since|in|this|to|there|between|by|of the year|on|within|at|of (?:the|its|their|{party})|{date}))(?! (?:in|of) (?:the )?(?:month|day|season|world|list|line|row|series))`,
    example: "Tomorrow's meeting in Tbilisi will be her ninth with the Azerbaijani leader.",
    counter: "Tomorrow's meeting in Tbilisi will be her last with the staff.",
  },
];
