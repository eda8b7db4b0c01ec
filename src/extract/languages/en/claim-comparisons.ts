/** Comparisons of windows and of pairs, and reciprocity. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { UNIT } from "./claim-words.ts";

const WORDS = `(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,6}?`;
const MEASURE =
  "(?:more often|more frequently|more|fewer|less often|less frequently|less|longer|shorter|earlier|sooner|later|oftener|rarer|closer|higher|lower)";

export const comparisons: readonly ClaimPattern[] = [
  {
    id: "en/in-return",
    type: "reciprocity",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:in return|the other way(?: round| around)?|in the (?:other|opposite|reverse) direction|reciprocat(?:ed|ing|e)|returned? the (?:visit|call|favou?r|compliment|courtesy|gesture|hospitality)|return visit|one-way (?:traffic|street)|one-sided|lopsided|unreciprocated|went unreturned|from (?:that|the other) side)\\b",
    example: "Ethiopian ministers visited Cairo five times, but no Egyptian minister returned the visit.",
    counter: "Ethiopian ministers visited Cairo and returned on Monday.",
  },
  {
    id: "en/than-any-other",
    type: "pair-comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b${MEASURE}(?: [^,;]{0,80}?)? than (?:(?:with|to|from|by|that of|those of) )?(?:any(?: other)?|anyone|anybody|all (?:other|the other)|every other|most|almost any|nearly any|either of|the rest)\\b|\\b(?:second only to|behind only|no other [\\w ]{1,30}? (?:has|have|had|did)|except)\\b(?! for)`,
    example: "President Tokayev has met Putin more often than any other Central Asian leader.",
    counter: "Steel from Kazakhstan costs more than any other metal.",
  },
  {
    id: "en/n-times-as-many",
    type: "comparison",
    comparator: "ratio",
    needs: "contact-in-sentence",
    pattern: `(?:{n:number}(?: times)?|\\b(?:twice|thrice|half|double|triple|treble|a third|a quarter)) (?:as (?:many|often|frequent(?:ly)?|much|long)|the (?:number|total|figure|tally|rate|pace|level|length|{date})|(?:more|longer|fewer|less)(?! than (?:scheduled|planned|expected|usual|announced|foreseen))|(?:${WORDS})?than(?! (?:scheduled|planned|expected|usual|announced|foreseen))|those|that|its|their|what)\\b|\\b(?:double|twice|half|triple|treble|halved?|doubled?|tripled?) (?:the|that of|those of|his|her|its|their|what|{date})(?!(?: )?(?:than )?(?:scheduled|planned|expected|usual|announced|foreseen))`,
    example: "Nigerian ministers went to London twice as often in 2022 as in 2021.",
    counter: "Nigerian oil cost twice as much when ministers of both countries signed.",
  },
  {
    id: "en/more-than",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:{number} )?(?:more|higher|oftener|longer|busier|denser|closer|earlier|sooner)(?: [^,;]{0,80}?)?) than (?!(?:{number}|a (?:dozen|decade|year|month|week|hundred|thousand|century|quarter|third|half|million|billion)|ever|once|half|just|one)\\b|[$€£\\d])(?!{number})(?!(?:scheduled|planned|expected|usual|announced|foreseen)\\b)`,
    example: "The Kenyan president visited more African capitals in 2023 than in 2022.",
    counter: "The Kenyan president visited more than twenty farms.",
  },
  {
    id: "en/fewer-than",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:{number} )?(?:fewer|less|lower|shorter|rarer|quieter)(?: [^,;]{0,80}?)?) than (?!(?:{number}|a (?:dozen|decade|year|month|week|hundred|thousand|century|quarter|third|half|million|billion)|ever|half|one)\\b|[$€£\\d])(?!{number})(?!(?:scheduled|planned|expected|usual|announced|foreseen)\\b)`,
    example: "Seoul received fewer ministers from Jakarta in 2023 than in 2019.",
    counter: "Seoul received fewer than ten tons of coal from Jakarta.",
  },
  {
    id: "en/as-many-as",
    type: "comparison",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `\\bas (?:many|often|frequently|few|rarely|much)(?: [^,;]{0,80}?)? as (?!{number})|\\bthe same (?:number|total|tally|figure|count|frequency|pace)\\b|\\b(?:on a par with|level with|(?:matched|matches|matching)(?! by)|equal to|equalled|equals|equalling)(?= |$)`,
    example: "The queen of Denmark visited Berlin as often as Paris.",
    counter: "The queen of Denmark read as many as 20 books on Paris.",
  },
  {
    id: "en/compared-with",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b(?:compared (?:with|to)|as against|versus|up from|in contrast to|as opposed to|outnumber(?:ed|s|ing)?|outpac(?:ed|es|ing)|outstrip(?:ped|s|ping)?|exceed(?:ed|s|ing)?|overt(?:ook|aken|aking)|eclips(?:ed|es|ing)|surpass(?:ed|es|ing)?|topped|dwarf(?:ed|s|ing)?)(?= )(?! (?:the (?:background|backdrop|law)|human|terror|corruption|aggression))`,
    example: "Cuban ministers made nine visits to Caracas in 2022, compared with four in 2021.",
    counter: "Cuban ministers made visits in 2022 and sang in Caracas.",
  },
  {
    id: "en/down-from",
    type: "comparison",
    comparator: "<",
    needs: "contact-in-sentence",
    pattern: `\\b(?:down (?:from|on)|a (?:third|quarter|half) (?:of|fewer|less) (?:than )?|well below|far below|short of|lag(?:ged|s|ging)? behind|trail(?:ed|s|ing)?|fell short of)(?= )`,
    example: "Bogotá hosted five foreign ministers this year, down from eleven in 2022.",
    counter: "The ministers came down the stairs in Bogotá.",
  },
  {
    id: "en/before-did",
    type: "pair-comparison",
    comparator: "<",
    needs: "contact",
    pattern: `\\b(?:before|ahead of|earlier than|sooner than|rather than|prior to|after) (?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){1,6}(?:did|does|had|could)(?=$|,|\\b)`,
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
