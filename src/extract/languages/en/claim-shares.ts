/** Shares: how many of how many, or what part of them. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, FRACTION, HEDGE, HIS, HOLDER, HOLDERS, phrase, UNIT } from "./claim-parts.ts";

const OF_THEM = `(?:the|${HIS}|those|these|all|${UNIT}[’']s?)`;
const LAST = "(?:(?:last|past|first|most recent|recent|previous|latest|total) )?";

/** Where the rest of the whole went: what a share is told of. */
export const shares: readonly ClaimPattern[] = [
  {
    id: "en/n-of-m",
    type: "share",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `{n:number} (?:out )?of ${OF_THEM} (?:${HOLDER}[’']s? )?${LAST}(?:[\\w’'-]+ )?{of:number} (?!(?:[\\w-]+ )?(?:minute|hour|day|night|week|month|quarter|season|year|decade)s?\\b)(?:[\\w-]+ ){0,3}`,
    example: "Nine of the fifteen ministers who came to Doha this year were from Africa.",
    counter: "Nine of the fifteen reactors were switched off after the president's visit.",
  },
  {
    id: "en/of-m-n",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `\\bof (?:the|all|${HIS}|those) {of:number} (?:[^,]*), (?:${HEDGE})?{n:number}`,
    example: "Of the twelve presidents who visited Rabat in 2022, nine were African.",
    counter: "Of the twelve factories that closed in Rabat in 2022, nine were foreign.",
  },
  {
    id: "en/accounted-for",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `\\b(?:account(?:s|ed)? for|ma(?:de|kes?) up|represent(?:s|ed)?|comprised?|took|absorb(?:s|ed)) ${HEDGE}(?:(?<part>(?:\\d+|[\\w-]+) ?(?:%|per ?cent|percent)|${FRACTION})|{n:number}(?: ?(?:%|per ?cent|percent))?) (?:out )?of (?:all )?${phrase(5)}(?:{of:number} )?${phrase(4)}${CONTACT_NOUN}`,
    example: "Latin America accounted for a third of the Spanish king's trips last year.",
    counter: "Latin America accounted for a third of the oil that the king of Spain bought on his visit.",
  },
  {
    id: "en/part-of",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `(?<![\\w])(?<part>(?:\\d+(?:\\.\\d+)?|[\\w-]+) ?(?:%|per ?cent|percent)|${FRACTION})(?! (?:fewer|less|more|as|lower)\\b)(?!(?<!\\bevery \\w+) (?:[\\w-]+ )?(?:round|meeting|visit|call|trip|summit|session|stop|tour)\\b)(?: of)? (?:all |some )?(?:${OF_THEM} )?${phrase(5)}(?:${CONTACT_NOUN}|${HOLDERS}|${HOLDER}(?= (?:to|at|in|who)\\b))(?![\\w’'])`,
    example: "A fifth of the prime minister's trips this year went to Europe, and Poland received two visits.",
    counter: "A fifth of the harvest was lost before the prime minister's visit to Kenya.",
  },
  {
    id: "en/unit-percent",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `{n:number} ?(?:%|per ?cent|percent) (?:of )?${phrase(6)}(?:${CONTACT_NOUN}|${HOLDERS})`,
    example: "Eleven percent of the Polish president's trips were to Asia.",
    counter: "Eleven percent of the Polish harvest was lost before the president's trip to Asia.",
  },
  {
    id: "en/one-contact-in",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `(?<![\\w])(?<part>(?:one|{number}) (?:[\\w-]+ ){0,2}${CONTACT_NOUN} (?:in|out of) (?:every )?{number})(?! (?:day|week|month|year|decade)s?\\b)`,
    example: "One visit in seven by the Dutch king was to Asia.",
    counter: "One visit in seven years by the Dutch king was to Asia.",
  },
  {
    id: "en/part-of-them",
    type: "share",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `^(?<part>${FRACTION}) of (?:{pronoun}|them|these|those|which|whom)(?![\\w])`,
    example: "The Danish foreign minister has made nine trips to Asia since 2020, half of them to Japan.",
    counter: "The Danish foreign minister has made nine trips to Asia, and half of Japan knows her.",
  },
];
