/** Durations: how long a contact took, and how long one was waited for. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { HEDGE, HIS, UNIT } from "./claim-parts.ts";

const TIME = "(?<unit>minutes?|hours?|days?|weeks?|fortnights?|months?|years?|nights?)";
const LONG = `${HEDGE}(?:{n:number}|an?|half an?)(?: and a half)?(?: (?:to|or) {number})? ${TIME}\\b`;
/** The beginning of an office: from where the days to a first contact are counted. */
const TOOK_OFFICE = `(?:taking (?:up )?(?:office|power|the oath|charge)|(?:${HIS}|${UNIT}[’']s|the) (?:[\\w-]+ )?(?:inauguration|election|victory|swearing-in|appointment|accession|coronation|enthronement|term|tenure|presidency|premiership|mandate|re-election|election win|reign)|assuming|becoming|being (?:sworn|elected|appointed|named)|coming to (?:office|power)|entering|winning|starting|moving into)`;

/** Before firsts: how long it took to a first contact says more than that it was one. */
export const waits: readonly ClaimPattern[] = [
  {
    id: "en/waited",
    type: "duration",
    comparator: "first",
    needs: "contact",
    pattern: `\\b(?:waited|needed|it (?:took|was)|took|let)(?: (?:him|her|them|{party}))? (?:${HEDGE}(?:{n:number}|an?) ${TIME} (?:(?:after|in) [^,;]{1,40} )?(?:before|until|to|for|pass|go by)\\b(?! without)|{date})|\\b(?:had|has) been (?:in (?:office|power|the (?:job|post)|${HIS} (?:job|post))|[^,;]{3,40}?) (?:for )?(?:only |just |barely |scarcely |hardly |less than |little more than )(?:{n2:number}|an?) ${TIME.replace("unit", "unit2")} when\\b|\\b(?:had|has) been (?:in (?:office|power|the (?:job|post))|sworn in) (?:for )?${HEDGE}(?:{n3:number}|an?) ${TIME.replace("unit", "unit3")} (?:when|before)\\b`,
    example: "Her successor waited two years before visiting Madrid, where the king of Spain received her.",
    counter: "The president waited two years for the bridge, which she praised after a visit.",
  },
  {
    id: "en/after-taking-office",
    type: "duration",
    comparator: "first",
    needs: "contact",
    pattern: `(?<!\\b(?:in|over|during) (?:the |just |only |about |roughly |barely )*(?=[^,;]{1,30} since ))(?:{n:number}|\\b(?:a|an|barely a|just a|less than a|a mere|within an?|hardly an?)) ${TIME}(?: \\w+)? (?:after|into|of|following|from|since) (?:${TOOK_OFFICE}|${HIS} (?:visit|trip|return))(?<!\\b(?:every|each)\\b[^;]{0,160})`,
    example: "The president of Argentina flew to Brasília 12 days after taking office.",
    counter: "The president of Argentina visited a hospital opened 12 days ago in Brasília.",
  },
];

export const durations: readonly ClaimPattern[] = [
  {
    id: "en/lasted",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern: `\\b(?:(?<!\\b(?:the|his|her|its|their|at|of) )last(?:ed|s|ing)?|(?:ran|run|running)(?: for| to)?|went on(?: for)?|go on for|stretched (?:to|over|for)|dragged on(?: for)?|took|took up|continued for|(?:talked|spoke|met|conferred|sat together|closeted|talking)(?: [^,;]{0,40})? for|were together for) (?:for )?${LONG}(?! (?:before|until|to|for)\\b)`,
    example: "The talks between the prime ministers of Japan and India lasted three hours.",
    counter: "The storm that ended the prime minister's visit to India lasted three hours.",
  },
];

/** "At more than three hours, …": the measure set before what it measures. */
export const measures: readonly ClaimPattern[] = [
  {
    id: "en/at-n-hours",
    type: "duration",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `^at ${LONG}$`,
    example: "At nearly three hours, their meeting in Sofia was the longest between Romanian and Greek premiers.",
    counter: "At nearly three thousand metres, their meeting in Sofia was the highest.",
  },
  {
    id: "en/passed-between",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern: `{n:number} ${TIME} (?:passed|went by|elapsed|lay|separate[sd]?) (?:between|before|the)\\b`,
    example: "Six years passed between the first and the second visit of the Chilean president to Tokyo.",
    counter: "Six years passed before the museum opened, and the Chilean president made a visit.",
  },
];

export const stays: readonly ClaimPattern[] = [
  {
    id: "en/spent-days",
    type: "duration",
    comparator: "=",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `\\b(?<verb>spen(?:t|ds|ding)|stay(?:ed|s)?|remained|lingered|logged|clocked(?: up)?|accumulated)(?: for)? ${LONG} (?:(?:together|there) )?(?:(?:in|at|on|inside|outside) (?!(?:bed|hospital|jail|prison|custody|detention|exile|office|power|quarantine)\\b)(?:{place}|{party}|the |${HIS} |(?!an?\\b)[A-Z])|(?:spent )?(?:abroad|overseas)\\b|on the road\\b|on (?:foreign|overseas|official) (?:trips|travel|visits|engagements|tours))`,
    example: "President Ruto spent four days in Rome.",
    counter: "President Ruto spent four million in Rome.",
  },
  {
    id: "en/days-abroad",
    type: "duration",
    comparator: "=",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `${LONG} (?:spent |passed )?(?:abroad|overseas)\\b`,
    example: "The list for 2019 gives President Ruto a total of 60 days abroad.",
    counter: "The list for 2019 gives President Ruto a total of 60 tons abroad.",
  },
  {
    id: "en/spent-hours-with",
    type: "duration",
    comparator: "=",
    needs: "nothing",
    contact: { kinds: ["meeting"], voice: "mutual" },
    pattern: `\\b(?<verb>spen(?:t|ds|d))(?: for)? ${LONG} (?:together|with {party}|closeted|in (?:each other|one another|talks|conversation|face|private))`,
    example: "President Ruto and Chancellor Scholz spent four hours together.",
    counter: "President Ruto and Chancellor Scholz spent four hours apart.",
  },
];
