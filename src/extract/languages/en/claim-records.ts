/** Records: the most, the fewest, the longest, the busiest. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, HIS, HOLDER, HOLDERS, UNIT, words } from "./claim-parts.ts";

const AMOUNT =
  "(?:number|numbers|level|levels|count|tally|total|figure|pace|rate|frequency|intensity|scale|volume|degree|tempo|series|run|string|density)";
const TIME =
  "(?:year|twelvemonth|month|week|quarter|season|summer|autumn|winter|spring|decade|period|term|half-year|day)";
/** How far a superlative reaches: "ever", "since 2015", "in ten years", "of his presidency". */
const REACH = `(?:ever|yet|so far|to date|on record|in (?:history|living memory|memory|{date}|(?:a|any|one|its|their|the) )|since|{date}|of (?:all|any|the|{pronoun}|${UNIT}[’']s)|that any|by any|between|among|they (?:have|had)|there (?:has|have) been)`;

export const records: readonly ClaimPattern[] = [
  {
    id: "en/record-number",
    type: "record",
    comparator: "record",
    needs: "contact",
    pattern: `(?:all-time |new |historic |absolute )?(?:\\brecord|record-breaking|record-high|unprecedented|unmatched|unparalleled|unequalled|never-before-seen)(?! of\\b| in (?:its|his|her|their|terms)\\b) ${words(3)}(?:${AMOUNT}|${CONTACT_NOUN}|${HOLDERS})(?![\\w])|\\brecord {number} `,
    example: "Kenya received a record number of visits by Indian ministers in 2023.",
    counter: "Kenya exported a record number of roses in 2023.",
  },
  {
    id: "en/record-set",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:an?|the|their|its|his|her) (?:all-time |new |absolute |fresh )?(?:record(?! of)|(?:all-time |new |historic |absolute )(?:high|peak|maximum|record)|\\w+[- ]year high|high-water mark|peak of {number})\\b|\\bpeaked (?:in|at)\\b|\\b(?:reach(?:ed|es)|hit|hits|climbed to) (?:an?|its|their) (?:[\\w-]+ ){0,2}(?:peak|high|low|record|maximum)\\b|\\b(?:set|sets|broke|breaks|beat|beats|surpassed|bettered) (?:an?|the|all|every|${HIS}(?: own)?) (?:\\w+ ){0,2}(?:records?|(?:previous |earlier |own )(?:mark|best|total|figure))\\b|\\b(?:a (?:pace|rate|number|figure|total|feat|level)|something|which) (?:that )?no [^,;]{1,50}? (?:had|has|have) (?:ever )?(?:managed|kept|matched|equalled|done|achieved|reached|attempted|surpassed)\\b|\\b(?:ahead of|past|beyond) (?:every|all|any|each)(?: of)? (?:${HIS} |the )?(?:\\w+ )?predecessors?\\b|\\bthe (?:most|least) [\\w-]+ (?:it|they) (?:has|have) ever been\\b|\\bwithout precedent\\b|\\bunprecedented in\\b|\\b(?:is|are|was|were|remains?|stands?|went) (?:un(?:matched|rivalled|equalled|paralleled|surpassed))\\b`,
    example: "The ministers met eleven times in 2022, an all-time high.",
    counter: "The ministers met in 2022 and praised the record of the mission.",
  },
  {
    id: "en/busiest-year",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:busiest|most (?:active|intensive|intense|travell?ed|frantic|hectic|crowded)|fullest) (?:[\\w-]+ )?${TIME}\\b|\\b(?:the|its|his|her|their) (?:busiest|quietest|most active)(?= (?:for|in|of) )(?=[^,;]{1,60}? (?:since|ever|in (?:[\\w-]+ )?(?:years|decades|history)|on record)\\b)|\\b(?:busiest|most active|most intense) (?:\\w+ )?(?:ever|on record|since|{date})|\\bmost (?:frequent|regular|assiduous|eager|travell?ed|visited|received|seen|called) (?:[\\w-]+ ){0,2}(?:visitor|guest|caller|partner|interlocutor|destination|counterpart|leader|traveller|traveler|minister|president|${HOLDER})(?![\\w])`,
    example: "The busiest year for visits from Ankara to Baku was 2021.",
    counter: "The minister visited the busiest port of Ghana.",
  },
  {
    id: "en/holders-busiest-year",
    type: "record",
    comparator: "record",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "{date} (?:was|is|has been|remains?|became) (?:by far )?[\\uE000\\uE001](?:[’']s?) (?<verb>busiest (?:[a-z]+ )?year)\\b",
    example: "2014 was the French president's busiest year.",
    counter: "2014 was the French port's busiest year.",
  },
  {
    id: "en/visited-the-most",
    type: "record",
    comparator: "record",
    needs: "contact",
    pattern: `(?:{place}|{party}) (?:by far )?(?:the )?most(?: (?:often|frequently))?(?=$|[.,–—-]| of (?:all|any)\\b)|${HIS} (?:most (?:frequent|common|usual|visited)|favou?rite|commonest) (?:[\\w-]+ )?(?:destinations?|stops?|hosts?)\\b`,
    example: "The president of Kenya has visited Uganda the most.",
    counter: "The president of Kenya has visited Uganda for the most part.",
  },
  {
    id: "en/lowest-number",
    type: "record",
    comparator: "lowest",
    needs: "contact-in-sentence",
    pattern: `\\b(?:lowest|fewest|smallest|scarcest|leanest|quietest|thinnest|sparsest) (?:\\w+ ){0,2}?(?:${AMOUNT}|${CONTACT_NOUN}|${HOLDERS}|${TIME}|since|ever|on record|{date})|\\b(?:all-time|record|historic|\\w+[- ]year) low\\b`,
    example: "Tokyo received the fewest visits from Seoul since 2012.",
    counter: "The leaders met at the lowest point of the valley.",
  },
  {
    id: "en/highest-number",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `(?:(?<!\\b(?:at|on|to|of) )\\bthe|${HIS}|${UNIT}[’']s?) (?:highest|largest|greatest|biggest|most numerous) (?!level [^,;]{0,60}? to )(?:\\w+ ){0,2}?(?:${AMOUNT}|${CONTACT_NOUN}|since|ever|on record|{date})|\\b(?:is|was|were|are|stood as|proved|being)(?: by far| easily)? (?:the|${HIS}) (?:highest|largest|greatest)(?=$|[,.]| (?:of|since|in|for|ever|on record|yet)\\b)|\\b(?:is|was|are|were|be|,|^)(?: by far)?(?: )?the most (?:${REACH}|for)|\\bthe most (?!recent\\b)(?:[\\w-]+ ){0,3}?(?:${CONTACT_NOUN}|${HOLDERS}) (?:[^,;]*)${REACH}|\\b(?:most (?:often|frequently))(?=$|,|[.]| (?:of|among|in|since)\\b)`,
    example: "Hanoi hosted 14 foreign ministers in 2023, the highest number since 2015.",
    counter: "The president of Peru met the highest court's judges in Lima.",
  },
  {
    id: "en/longest-contact",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:longest|shortest|lengthiest|most extensive|largest|biggest)(?:[- ]ever|[- ]running)? (?:\\w+ ){0,3}?${CONTACT_NOUN}|\\b(?:longest|shortest|lengthiest) (?:such |of its kind|on (?=the|his|her|their|that)|${REACH}|in (?!the (?:world|country|region|city)))`,
    example: "It was the longest visit by a Chilean president to Japan.",
    counter: "The president of Chile crossed the longest bridge in Japan.",
  },
  {
    id: "en/more-than-ever",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:more|oftener|more often|more frequent(?:ly)?|more intensive(?:ly)?|denser|higher|longer)(?: [^,;]{0,80})? than (?:ever|any (?:[\\w-]+ ){0,3}?(?:in (?:history|{date}|(?:\\w+ ){0,2}(?:years|decades|memory|generation|century))|ever|on record)|at any (?:time|point|moment)|(?:at|in|on|during|for) any [^,;]{1,30}? (?:since|before|ever|on record|{date})|any (?:other )?(?:[\\w-]+ ){0,5}?(?:(?:since|before (?:him|her|them|it|then|that)|ever)\\b|in (?:[\\w-]+ ){0,2}(?:years|decades|memory|history|generations?)\\b)|in any (?:other |previous |earlier |single )?${TIME}|any (?:other |previous |earlier |single )?${TIME}|in all (?:previous|earlier)|any (?:before|previous|earlier)|any ${TIME} (?:before|until)|(?:any|all)(?: of)?(?: ${HIS}| the)? (?:{number} )?(?:predecessors?|other ${TIME}))\\b|\\blike never before\\b|\\bas never before\\b|\\bmore than ever\\b|\\b(?:outpac|outd(?:o|id)|eclips|surpass|exceed|outstrip|overt(?:ook|aken)|beat)\\w* (?:all|every|any|each)(?: of)? (?:(?:${HIS}|the) )?(?:\\w+ )?(?:predecessors?|holders?|previous|earlier)\\b|\\b(?:no|not one|none of) ${words(5)}(?:${CONTACT_NOUN}|${TIME})\\b[^,;]{0,40}? (?:longer|more|busier|higher|larger|bigger|shorter)\\b[^,;]{0,40}? than (?!{number}|planned|expected)`,
    example: "In 2023 Indonesian ministers travelled to Australia more often than ever before.",
    counter: "In 2023 Indonesian ministers travelled to Australia more often than to Japan.",
  },
  {
    id: "en/never-so-many",
    type: "record",
    comparator: "record",
    needs: "contact",
    pattern: `\\b(?:never|nobody|no)\\b[^,;]{1,60}? (?:an? )?(?:bigger|larger|longer|busier|fuller|greater) (?:${AMOUNT}|${CONTACT_NOUN})(?! (?:[^,;]{0,40} )?than\\b)|\\b(?:nothing|none)\\b[^,;]{0,40}? (?:match(?:es|ed)|equal(?:s|led)|rival(?:s|led)|comes? close|compares?)\\b|\\b(?:never|not since|nowhere|at no (?:time|point))\\b[^;]{0,60}?\\b(?:have|has|had|did|were|was)\\b[^;]{0,60}?\\b(?:so|as) (?:many|often|frequently|long|much|few|far|early|late)\\b(?! as (?!in\\b|during\\b|under\\b|last\\b|this\\b|now\\b|{date}))|\\bno (?:previous|earlier|other|former|past) [^,;]{1,60}? (?:so|as) (?:many|often|frequently|widely|far|much|long)(?=$|[,.]| (?:in|to|with|during|as (?:an?|the)?)\\b)|\\bnever (?:before )?(?:have|has|had|did) (?:more|so many)\\b|\\b(?:no|none of)\\b[^,;]{1,80}?\\b(?:has|have|had|did|is|ever|stayed|came|met)\\b[^,;]{0,60}? (?:(?:so|as) (?:many|often|frequently|long|much|far|widely|few|early|late|soon|quickly)|(?<!\\bno )(?:more(?: often| widely| countries| nations| capitals| states| places| trips| visits)?|further|farther|oftener|longer))(?=$|,|\\.| (?:before|in|since|to|with|until|there)\\b| {date})`,
    example: "Never before had so many Gulf ministers met in Tunis.",
    counter: "Never before had the Gulf ministers met in Tunis.",
  },
  {
    id: "en/less-than-ever",
    type: "record",
    comparator: "lowest",
    needs: "contact-in-sentence",
    pattern: `\\b(?:fewer|less|rarer|less often|less frequent(?:ly)?|lower)(?: [^,;]{0,60})? than (?:ever|at any (?:time|point|moment)|in any (?:other |previous |earlier )?${TIME})\\b|\\bnever (?:before )?(?:have|has|had|did) so few\\b`,
    example: "Ministers of Serbia and Croatia met less often than in any year since 2010.",
    counter: "Ministers of Serbia and Croatia met less often than planned.",
  },
];
