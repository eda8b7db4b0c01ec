/** Comparisons of windows and of pairs, and reciprocity. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { matters } from "./claim-loose-words.ts";
import { HIS, UNIT, words } from "./claim-parts.ts";

const _WORDS = words(6);
const MEASURE =
  "(?:more often|more frequently|more|fewer|less often|less frequently|less|longer|shorter|earlier|sooner|later|oftener|rarer|closer|higher|lower)";

const OFTEN = "(?:many|high|large|great|numerous|busy|often|frequent(?:ly)?|much|long|few|rarely|regularly)";
/** "Than planned" compares with no contacts. */
const PLANNED = "(?! (?:than )?(?:scheduled|planned|expected|usual|announced|foreseen|intended)\\b)";
/** What may follow "more than" and is a number, not the other side of a comparison. */
const A_NUMBER =
  "(?:(?:{number}|an? (?:dozen|decade|year|month|week|fortnight|day|night|hour|minute|hundred|thousand|century|quarter|third|half|million|billion|score|handful|single|few|couple)|ever|once|half|just|one|doubled|doubles?|doubling|halved|tripled|trebled|quadrupled|merely|mere|simply|symbolic)\\b|[$€£\\d])";

/** Asked before absences: "no minister returned the visit", "nobody has met him as often as she has". */
export const balances: readonly ClaimPattern[] = [
  {
    id: "en/not-any-more",
    type: "pair-comparison",
    comparator: "<=",
    needs: "contact",
    pattern: `\\b(?:not|n[’']t)\\b ${words(8)}(?:any )?(?:more often|more frequently|oftener|any more ${words(3)}(?:visits|trips|meetings|calls)) than\\b`,
    example: "Italy did not see the Tunisian president any more often than France did in 2021.",
    counter: "Italy did not see the Tunisian president in 2021, or France more often than Spain.",
  },
  {
    id: "en/not-in-return",
    type: "reciprocity",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:not|never|n[’']t|yet to|still to|failed to|declined to|no|none|nobody|neither)\\b ${words(8)}(?:in return|return (?:visit|trip|journey|call)|(?:return|returned|repaid) (?:the|that|${HIS}) (?:visit|trip|call|courtesy)|(?:came|come|gone|went|made) (?:back )?the other way)\\b`,
    example: "The emir of Qatar came to Rabat in May, but the king of Morocco did not go to Doha in return.",
    counter: "The emir of Qatar did not sign, but the king of Morocco went to Doha in return.",
  },
  {
    id: "en/in-return",
    type: "reciprocity",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:in return|the other way(?: round| around)?|in the (?:other|opposite|reverse) direction|reciprocat(?:ed|ing|e)|returned? the (?:visit|call|favou?r|compliment|courtesy|gesture|hospitality)|(?<!\\bto (?:pay|make|undertake) (?:an?|the|his|her|\\uE005) )return visit|(?:runs?|ran|goes|went|flow(?:s|ed)?|all) (?:only )?(?:(?:one|\\uE008) way|in one direction)|one-way (?:traffic|street)|one-sided|lopsided|unreciprocated|went unreturned|(?:visits?|trips?|call|courtesy|invitation) [^,;]{0,50}?(?:was|were|been|went|gone) (?:never |not )?(?:returned|reciprocated)|from (?:that|the other) side)\\b",
    example: "Ethiopian ministers visited Cairo five times, and the Egyptian minister returned the visit.",
    counter: "Ethiopian ministers visited Cairo and returned on Monday.",
  },
  {
    id: "en/none-as-often",
    type: "pair-comparison",
    comparator: ">",
    needs: "contact",
    pattern: `\\b(?:no|not one|none of|nobody|no one|few)\\b [^,;]{1,80}? (?:more(?! than)|oftener|longer|better)\\b[^,;]{0,60}? than (?!{number}|once|an?\\b|any\\b|ever\\b|planned|expected|scheduled)|\\b(?:no|none of|nobody|no one|few)\\b [^,;]{1,60}? (?:as|so) (?:many|often|frequently|widely|far|regularly|much(?! as (?:an?|one)\\b)|long) (?:[^,;]{1,40} )?as\\b`,
    example: "No Balkan premier has talked to Draghi as often as the Greek one.",
    counter: "No Balkan premier has talked to Draghi since the Greek one.",
  },
];

export const comparisons: readonly ClaimPattern[] = [
  {
    id: "en/than-any-other",
    type: "pair-comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b${MEASURE}(?: [^,;]{0,80}?)? than (?:(?:with|to|from|by|in|that of|those of) )?(?:any(?: other)?|anyone|anybody|all (?:other|the other)|every other|most|almost any|nearly any|either of|the rest|anywhere)\\b(?! [^,;]{0,50}?(?:\\bbefore (?:him|her|them|it|then)\\b|\\bin (?:[\\w-]+ ){0,2}(?:years|decades|generations)\\b))(?! (?:other )?(?:time|year|month|point|moment|before|previous|earlier|(?:year|month|time|week|quarter) (?:before|until)|of ${HIS} predecessors?))|\\b(?:second only to|behind only|no (?:other )?[^,;]{1,40}? (?:has|have|had|did|can match|came near|comes close|came close)|except)\\b(?! for)(?=[^,;]*(?:as (?:many|often|much|frequently)|$))(?<!\\bno [^,;]{1,40} (?:has|have|had|did))|\\b(?:came near|comes close|came close|can match|could match|matched)$`,
    example: "President Tokayev has met Putin more often than any other Central Asian leader.",
    counter: "Steel from Kazakhstan costs more than any other metal.",
  },
  {
    id: "en/n-times-as-many",
    type: "comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: `(?:{n:number}(?: times)?|\\b(?<ratio>half|double|triple|treble|(?:an?|one|two)[- ](?:third|quarter|fifth)s?|three[- ]quarters)) as ${OFTEN}\\b|{n2:number} times (?:more|oftener|longer|higher|the|those|that|its|their|what)\\b${PLANNED}(?! (?:[\\w-]+ )?than ${PLANNED.slice(3, -1).replace("(?:than )?", "")})|(?:(?<!\\b(?:to|makes?|made|making) (?:[\\w-]+ )?){n3:number}|\\b(?<ratio2>double|half|triple|treble)) (?:the|that of|those of|${HIS}|what|{date})(?: (?:number|total|figure|tally|rate|pace|level|length))?\\b${PLANNED}|\\b(?<ratio3>doubled?|halved?|tripled?|trebled?|quadrupled?) (?:the|that of|those of|${HIS}|what|from|over|compared|{date}[’'])${PLANNED}`,
    example: "Nigerian ministers went to London twice as often in 2022 as in 2021.",
    counter: "Nigerian oil cost twice as much when ministers of both countries signed.",
  },
  {
    id: "en/for-every-one",
    type: "pair-comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: `{n:number} [^,;]{1,60}? for (?:every|each) (?:one|{number}|single)(?! (?:day|week|month|year)s?\\b)|^for (?:every|each|{number}) [^,;]{3,70}?, (?:[\\w’'-]+ |{party} ){0,5}?(?:came|went|made|travelled|received|hosted|paid|has|have|had) (?:only |just )?{n2:number}`,
    example: "Zagreb received three Serbian ministers for every one from Montenegro.",
    counter: "Zagreb received three Serbian ministers for every reason.",
  },
  {
    id: "en/part-fewer",
    type: "comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: `\\b(?:by )?(?<cut>(?:an?|one|two|three)[- ](?:third|quarter|fifth|half)s?|half) (?:fewer|less|lower)\\b`,
    example: "Lisbon received a third fewer foreign ministers in 2021 than in 2019.",
    counter: "Lisbon received a third minister and fewer guests.",
  },
  {
    id: "en/more-than",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:{number} )?(?:(?<!\\b(?:little|nothing|much|no|said|say|says|speaks?|spoke|means?|meant) )more(?! (?:an?|by|about|of an?|for|because|out of|the|to do|as)\\b)(?! (?:\\w+ )?(?:${matters})(?![\\w]))|higher|oftener|longer|busier|denser|closer|earlier|later|faster|quicker|greater|larger|bigger|fuller|further|farther|(?<!\\bno )sooner)(?: [^,;]{0,80}?)?) than (?!(?:they|it|he|she|{pronoun}) (?:used to|once|did (?:before|a (?:few|couple)|some|{number})|had before)(?![\\w]))(?!any (?:\\w+ )?(?:before|previous|earlier))(?!any of (?:his|her|its|their|\\uE005) (?:{number} )?predecessors)(?!${A_NUMBER})(?!\\d)(?!{number})(?!(?:scheduled|planned|expected|usual|announced|foreseen)\\b)`,
    example: "The Kenyan president visited more African capitals in 2023 than in 2022.",
    counter: "The Kenyan president visited more than twenty farms.",
  },
  {
    id: "en/fewer-than",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:{number} )?(?:fewer(?! (?:\\w+ )?(?:${matters})(?![\\w]))|less(?! (?:an?|by|about|of|for|because|out of|the|to|as)\\b)|lower|shorter|rarer|quieter|slower|smaller|thinner|scarcer|sparser|slimmer)(?: [^,;]{0,80}?)?) than (?!${A_NUMBER})(?!{number})(?!(?:scheduled|planned|expected|usual|announced|foreseen)\\b)`,
    example: "Seoul received fewer ministers from Jakarta in 2023 than in 2019.",
    counter: "Seoul received fewer than ten tons of coal from Jakarta.",
  },
  {
    id: "en/as-many-as",
    type: "comparison",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `(?:{n:number}(?: (?:times|occasions|visits|trips|meetings|calls)|(?= {date}|,| as\\b))(?: [^,;]{1,40}?)?,? )?\\bas (?:many|often|frequently|few|rarely|much)(?: [^,;]{0,80}?)? as (?!{number})|\\bthe same (?:number|total|tally|figure|count|frequency|pace)\\b|\\b(?:on a par with|level with|(?:matched|matches|matching)(?! by)|equal to|equalled|equals|equalling)(?= |$)`,
    example: "The queen of Denmark visited Berlin as often as Paris.",
    counter: "The queen of Denmark read as many as 20 books on Paris.",
  },
  {
    id: "en/compared-with",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b(?:compare[sd]? (?:with|to)|as against|versus|up from|in contrast to|as opposed to|outnumber(?:ed|s|ing)?|outpac(?:ed|es|ing)|outstrip(?:ped|s|ping)?|exceed(?:ed|s|ing)?|overt(?:ook|aken|aking)|eclips(?:ed|es|ing)|surpass(?:ed|es|ing)?|topped|dwarf(?:ed|s|ing)?)(?= )(?! (?:the (?:background|backdrop|law)|human|terror|corruption|aggression))|^against (?:just |only )?{n:number}`,
    example: "Cuban ministers made nine visits to Caracas in 2022, compared with four in 2021.",
    counter: "Cuban ministers made visits in 2022 and sang in Caracas.",
  },
  {
    id: "en/share-rose",
    type: "comparison",
    comparator: "increase",
    needs: "contact-in-sentence",
    pattern: `\\b(?:share|slice|proportion|part|portion|percentage)\\b [^;]{0,80}?\\b(?:rose|grew|went up|climbed|increased|doubled|jumped|expanded|has (?:risen|grown|doubled))\\b`,
    example: "Africa's share of Turkey's ministerial visits grew from a tenth in 2010 to a third in 2020.",
    counter: "Africa's share of the market grew.",
  },
  {
    id: "en/share-fell",
    type: "comparison",
    comparator: "decrease",
    needs: "contact-in-sentence",
    pattern: `\\b(?:share|slice|proportion|part|portion|percentage)\\b [^;]{0,80}?\\b(?:fell|shrank|declined|dropped|went down|halved|decreased|has (?:fallen|shrunk|halved))\\b`,
    example: "Africa's share of Turkey's ministerial visits fell from a third in 2010 to a tenth in 2020.",
    counter: "Africa's share of the market fell.",
  },
  {
    id: "en/down-from",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:above|below|beneath|beyond|under) (?:the|its|their|last year[’']s|{date}(?:[’']s?)?)(?: (?:\\w+ )?(?:levels?|figures?|numbers?|totals?|rates?|averages?|tall(?:y|ies)))(?: (?:of|in|seen|for|recorded))?|(?<!\\bcut(?:s|ting)? )down (?:from|on)|a (?:third|quarter|half) (?:of|fewer|less) (?:than )?|well below|far below|short of|lag(?:ged|s|ging)? behind|trail(?:ed|s|ing)?|fell short of)(?= )`,
    example: "Bogotá hosted five foreign ministers this year, down from eleven in 2022.",
    counter: "The ministers came down the stairs in Bogotá.",
  },
  {
    id: "en/before-did",
    type: "pair-comparison",
    comparator: "<",
    needs: "contact",
    pattern: `\\b(?:before|ahead of|earlier than|sooner than|rather than|prior to|after) (?!this\\b|last\\b|that\\b|{date})${words(6)}(?:did|does|had|could)(?=$|,|\\b)|\\bbefore (?:{pronoun}|he|she|they|it) (?:had )?(?:ever |even |so much as )*(?:called|phoned|telephoned|rang|visited|met|went|flew|received|hosted|welcomed|spoke|came|saw|travelled|been|set foot)\\b(?= (?:to |with |in |on )?(?:{party}|{place}))|\\b(?:came|comes|was|took place|happened)(?: [^,;]{0,20})? (?:before|ahead of|earlier than) (?:any|one|that|those|${HIS} (?:own )?(?:visit|trip|meeting|call)s?)(?: [\\w-]+)? (?:to|with|by|in|from)\\b`,
    example: "Norway's prime minister called on President Lula before Sweden's prime minister did.",
    counter: "Norway's prime minister called on President Lula before lunch.",
  },
  {
    id: "en/preferred",
    type: "pair-comparison",
    comparator: ">",
    needs: "contact",
    pattern: `(?:{n:number} (?:[\\w-]+ ){0,3}?(?:to|with|from|in) ${UNIT} (?:and|but|against|to|versus) (?:only |just )?(?:{number}|none|one|no \\w+) (?:[\\w-]+ ){0,2}?(?:to|with|from|in) ${UNIT})`,
    example: "The foreign minister of Peru made six trips to Brazil and only two to Chile.",
    counter: "The foreign minister of Peru made six trips to Brazil.",
  },
];
