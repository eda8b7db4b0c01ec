/** First, last, since; ordinals; offices: where in a row a contact stands. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, UNIT } from "./claim-words.ts";
import { ordinalPattern } from "./numbers.ts";

const ORD = `(?:${ordinalPattern.source.replace(/^\\b|\\b$/g, "")})`;
const HOLDER =
  "(?:leaders?|presidents?|prime ministers?|premiers?|chancellors?|monarchs?|kings?|emirs?|ministers?|foreign ministers?|secretar(?:y|ies) of state|secretar(?:y|ies)|heads? of (?:state|government)|vice[- ]presidents?|vice[- ]premiers?|popes?|officials?|statesm[ae]n|politicians?|speakers?|envoys?|dignitar(?:y|ies)|guests?|visitors?|foreigners?|chiefs?|commissioners?|diplomats?|generals?|{actor})";
const WORDS = `(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,5}?`;

export const firsts: readonly ClaimPattern[] = [
  {
    id: "en/first-holder-to",
    type: "office",
    comparator: "first",
    needs: "contact",
    pattern: `\\b(?:the )?first (?:ever )?(?:sitting |serving |foreign |incumbent )?${WORDS}${HOLDER}(?: from [^,;]{1,30}?| in [^,;]{1,30}?| of [^,;]{1,30}?)? (?:to (?:have )?(?:visit|set foot|meet|travel|go|come|call|be received|receive|host|welcome|make|hold|attend|fly|tour|see|speak|address|land|sit|phone|stay|cross|step|arrive|pay)\\w*)`,
    example: "She became the first Finnish defence minister to visit Hanoi.",
    counter: "She became the first Finnish defence minister to publish her tax returns before a visit to Hanoi.",
  },
  {
    id: "en/for-the-first-time",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    pattern: "\\b(?:for |is |was |were |marks |marked |marking |been |be )?the (?:very )?first time\\b",
    example: "For the first time since 2009, the prime ministers of Armenia and Turkey met.",
    counter: "For the first time since 2009, harvests in Armenia fell.",
  },
  {
    id: "en/first-stop",
    type: "first-last",
    comparator: "first",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:made|makes|chose|chosen|picked|selected|making|choosing) (?:{place}|{party}|\\w+) (?:as |for |the )?(?:his|her|its|their|the)?(?: )?(?:first|opening|maiden|inaugural)\\b|\\b(?:his|her|their|its) (?:first|maiden|inaugural|opening) (?:foreign |overseas |official |bilateral |international |trip |visit |state )*(?:trip|visit|tour|journey|destination|stop|port of call|travel)\\b|\\bfirst (?:trip|visit) abroad\\b",
    example: "The new president of Finland chose Stockholm for his first trip abroad.",
    counter: "The new president of Finland chose a general for his staff.",
  },
  {
    id: "en/first-contact",
    type: "first-last",
    comparator: "first",
    needs: "nothing",
    pattern: `(?<=\\b(?:the|their|his|her|its|a|{party}[’']s?|{date}[’']?s?|was|is) (?:two-hour |[\\w-]+ )?)(?:very )?first(?:-ever)? (?:(?!(?:lady|minister|step|of all|meeting of the|round|quarter|half|ladies|responders?|day|days|anniversary|term|years?|months?|weeks?|time|one|two|three|and|was|has|had)\\b)(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? )){0,4}?(?:${CONTACT_NOUN}|destination|stop|port of call|appearance)\\b|\\b(?:maiden|inaugural|debut) (?:[\\w-]+ ){0,3}?(?:visit|trip|tour|summit|journey|meeting)\\b`,
    example: "It was the first visit by a Japanese prime minister to Cuba.",
    counter: "It was the first lady who praised Cuba.",
  },
  {
    id: "en/first-holder-in",
    type: "first-last",
    comparator: "first",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `\\b(?:was|is|were|became|become|has become|made (?:him|her|it)|remains?|,)?(?: )?(?:the|its|their) (?:very )?first (?:sitting |serving |foreign |incumbent )?${WORDS}${HOLDER}(?: from [^,;]{1,30}?)? (?<verb>in|at|on|inside|since|there|received|welcomed|invited|hosted|{date})`,
    example: "Orsini was the first African leader in Reykjavik since 2003.",
    counter: "Orsini was the first leader of the party.",
  },
  {
    id: "en/not-since",
    type: "first-last",
    comparator: "first-since",
    needs: "contact",
    pattern:
      "^(?:not|never|nothing like (?:it|this)) (?:since\\b|{date}|before|(?:in|for) (?:\\w+ |{number} )?(?:years?|decades?|generations?))",
    example: "Not since 2010 had the presidents of Chile and Bolivia held talks.",
    counter: "Not since 2010 had the harvest in Bolivia failed.",
  },
  {
    id: "en/last-time",
    type: "first-last",
    comparator: "last",
    needs: "contact-in-sentence",
    pattern: `\\b(?:the|his|her|their|its|{party}[’']s?) (?:last|previous|most recent|final|latest) (?:time|(?:[\\w-]+ |${UNIT}(?:[-–/]${UNIT})?(?:[’']s?)? ){0,3}?(?:${CONTACT_NOUN}))(?= [^,;]*(?:was|were|took place|dates|came|goes back|{date}|had been|happened|ago))|\\b(?:has|have|had|is|are|was|were) last (?:been|seen|met|visited|there|spoken|set foot|travelled|received|hosted|at|to|made|held)\\b|\\blast (?:visited|met|spoke|travell?ed|set foot|came|went|saw|sat down|hosted|received|called|held|flew|stopped)\\b|\\bthe last (?:${WORDS})${HOLDER} to (?:visit|meet|travel|go|come|set foot|call|be)\\b`,
    example: "The foreign ministers of Sudan and Israel last met in 2021.",
    counter: "The foreign minister of Sudan spoke last, after a meeting in 2021.",
  },
  {
    id: "en/last-in",
    type: "first-last",
    comparator: "last",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: "\\b(?<verb>(?:was|were|had been|has been) last (?:in|at|seen in)) (?:{place}|{party})",
    example: "The chancellor of Austria was last in Baku in 2011.",
    counter: "The chancellor of Austria was last in the vote.",
  },
  {
    id: "en/was-the-first",
    type: "first-last",
    comparator: "first",
    needs: "contact-in-sentence",
    pattern:
      "(?:\\b(?:was|is|will be|be|marks?|marked|were|became)(?: also| only)? (?:the|his|her|their|its)|^the|{party}[’']s?) (?:very )?first(?:[- ]ever)?(?=$|,| (?:by|since|in|of|between|to|from|after|on|at|for|with)\\b| {date})(?! of (?:many|several))",
    example: "The queen's visit to Dublin was the first in a century.",
    counter: "The queen's visit to Dublin was first announced in May.",
  },
  {
    id: "en/ended-gap",
    type: "first-last",
    comparator: "first-since",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:end(?:ed|s|ing)|broke|breaks|breaking|closed|bridged|after) (?:an?|the|their|its) (?:(?:almost |nearly )?[\\w-]+(?: )?|{number}[- ]?){1,3}(?:year|month|week|decade)s?[’']?(?:-long)? (?:\\w+ )?(?:gap|hiatus|absence|break|freeze|pause|silence|drought|interval|lull|interruption|estrangement|chill|boycott|wait)\\b|\\b(?:ended|broke) (?:the |a |their )?(?:\\w+ )?(?:silence|drought|hiatus|freeze|dry spell)\\b",
    example: "The visit of the Greek foreign minister to Ankara ended a four-year hiatus.",
    counter: "The visit of the Greek foreign minister ended with a dinner.",
  },
  {
    id: "en/n-years-after-last",
    type: "first-last",
    comparator: "first-since",
    needs: "contact",
    pattern:
      "(?:{n:number}|\\b(?:an?|several)) (?:years?|months?|decades?) (?:after|since) (?:his|her|their|its|the|{party}[’']s?) (?:last|previous|first|only|earlier)\\b|\\bnever (?:before )?(?:has|have|had) (?:an?|any|the)\\b|\\bnever before\\b",
    example: "Twelve years after their last meeting the presidents of Kosovo and Serbia met again.",
    counter: "Twelve years after the flood the president of Serbia visited the museum.",
  },
];

export const ordinals: readonly ClaimPattern[] = [
  {
    id: "en/nth-time",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `\\b(?:for the|the|his|her|their|its|a|this) (?!first\\b)(?<ord>${ORD}) time\\b`,
    example: "For the third time this year the Swedish prime minister visited Kyiv.",
    counter: "For the third time this year the price of wheat in Sweden fell.",
  },
  {
    id: "en/nth-contact",
    type: "ordinal",
    comparator: "=",
    needs: "nothing",
    pattern: `(?:\\b(?:his|her|their|its|our|the pair[’']s?|the two(?: leaders?| sides?| men| countries)?[’']s?|(?:the|a) (?:\\w+ )?(?:president|minister|leader|chancellor|premier|king)[’']s?)|{party}[’']s?|{date}[’']s?|\\b(?:was|is|be|marked|marks|were|becomes?|became|made|makes|make|held|holds|had|has been|already|now) (?:already |now )?(?:the|a|an|his|her|their)?) (?!first\\b)(?<ord>${ORD})(?!-) (?:(?!(?:world|country|party|parties|term|round|floor|day|anniversary|session|edition|annual|summit of|meeting of|largest|biggest|most|highest|war|lady|quarter)\\b)(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? )){0,4}?(?:${CONTACT_NOUN}|such|one)\\b`,
    example: "It was the Ghanaian president's fourth visit to Berlin.",
    counter: "It was the Ghanaian president's fourth budget.",
  },
  {
    id: "en/nth-and-nth",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    extent: "match",
    pattern: `(?:\\b(?:their|his|her|its|the)|{party}[’']s?) (?!first\\b)(?<ord>${ORD}) (?:(?!and\\b)[\\w’'-]+ |${UNIT} )*(?=and (?:his|her|their|its) ${ORD})|(?<=\\band )(?:their|his|her|its) (?!first\\b)(?<ord2>${ORD}) (?:{date}|(?:in|since|within|over|this|of|during|with|on)(?: (?!and\\b)(?:[\\w’'-]+|${UNIT}))+)`,
    example: "The meeting in Jakarta was their second this month and their sixth in a year.",
    counter: "The meeting in Jakarta praised their sixth plan.",
  },
  {
    id: "en/will-be-nth-with",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `(?:\\b(?:was|is|will be|would be|were|marked) (?:already |now )?(?:his|her|their|its|the|{party}[’']s?)|^(?:his|her|their|its)) (?!first\\b)(?<ord>${ORD})(?=$|,| (?:with|since|in|this|to|there|between|of the year|{date}))`,
    example: "Tomorrow's meeting in Tbilisi will be her ninth with the Azerbaijani leader.",
    counter: "Tomorrow's meeting in Tbilisi will be her last with the staff.",
  },
];
