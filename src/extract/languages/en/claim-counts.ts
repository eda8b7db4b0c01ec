/** Counts, shares, streaks and durations: how many, of how many, how regularly, how long. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { CONTACT_NOUN, UNIT } from "./claim-words.ts";

const HOLDERS =
  "(?:heads? of (?:state|government)(?: (?:and|or) (?:heads? of )?government)?|leaders|presidents|prime ministers|premiers|chancellors|monarchs|kings|ministers|foreign ministers|defen[cs]e ministers|secretaries|officials|envoys|delegations|dignitaries|guests|visitors|counterparts|countries|nations|governments|delegates|representatives|statesmen|speakers|politicians|members of (?:the|its|their) \\w+)";
const OF_THEM = "(?:the|its|his|her|their|those|these|all|{party}[’']s?)";

export const shares: readonly ClaimPattern[] = [
  {
    id: "en/n-of-m",
    type: "share",
    comparator: "=",
    needs: "contact-in-sentence",
    pattern: `{n:number} (?:out )?of ${OF_THEM} (?:(?:last|past|first|most recent|recent|previous|latest|total) )?(?:[\\w’'-]+ )?{of:number} (?:[\\w-]+ ){0,3}`,
    example: "Nine of the fifteen ministers who came to Doha this year were from Africa.",
    counter: "Nine of the fifteen reactors were switched off after the president's visit.",
  },
  {
    id: "en/of-m-n",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `\\bof (?:the|its|his|her|their|those|all) {of:number} (?:[^,]*), (?:only |just |at least |no fewer than |fully |as many as )?{n:number}`,
    example: "Of the twelve presidents who visited Rabat in 2022, nine were African.",
    counter: "Of the twelve factories that closed in Rabat in 2022, nine were foreign.",
  },
  {
    id: "en/percent",
    type: "share",
    comparator: "=",
    needs: "contact",
    pattern: `(?:\\d+(?:\\.\\d+)?|{n:number})(?: )?(?:%|per(?: )?cent|percent) (?:of )?|\\b(?:half|a third|one third|two thirds|two-thirds|a quarter|three quarters|three-quarters|a fifth|most|the majority|a majority|the (?:bulk|lion[’']s share)) of (?:all |the |his |her |its |their |{party}[’']s? )?(?:[\\w’'-]+ |${UNIT} )*?(?:${CONTACT_NOUN}|${HOLDERS})`,
    example: "Half of the prime minister's trips this year went to Europe, and Poland received two visits.",
    counter: "Half of the harvest was lost in Kenya.",
  },
];

const EVERY =
  "(?:year|month|week|quarter|summer|winter|spring|autumn|fall|day|fortnight|season|other (?:year|month|week|day)|(?:two|three|four|five|six|\\d+) (?:years|months|weeks|days)|{number} (?:years|months|weeks|days))";

/** Before absences: "hardly a month passes without a visit" tells of visits. */
export const habits: readonly ClaimPattern[] = [
  {
    id: "en/regular",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern:
      "\\b(?:at (?:regular|\\w+-?\\w*) intervals|like clockwork|hardly a (?:week|month|year|day) (?:goes|went|passes|passed|has passed|has gone)(?: by)?|not a (?:week|month|year|day) (?:goes|went|passes|passed|has passed|has gone)(?: by)?)",
    example: "Hardly a month passes without a Hungarian minister visiting Ankara.",
    counter: "Hardly a soul noticed that a Hungarian minister was visiting Ankara.",
  },
];

export const streaks: readonly ClaimPattern[] = [
  {
    id: "en/every-year",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: `(?<!\\bwith )\\b(?:almost |nearly |virtually |practically |roughly |about )?(?:every(?: single)?|each(?: and every)?) ${EVERY}(?: but {number})?\\b(?! of)`,
    example: "The leaders of Laos and Vietnam have met every year since 1992.",
    counter: "The leaders of Laos and Vietnam discussed the floods that come every year at their meeting.",
  },
  {
    id: "en/every-holder",
    type: "streak",
    comparator: "all",
    needs: "contact",
    pattern: "\\b(?:every|each) {actor} (?:{date} )?(?:but {number} )?(?:has|have|had)\\b",
    example: "Since 2015 every Canadian foreign minister has visited Kyiv.",
    counter: "Since 2015 every Canadian foreign minister wears a tie in Kyiv.",
  },
  {
    id: "en/weekly",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `\\b(?:(?:almost|nearly|virtually|practically|roughly|about|more or less) )(?:weekly|monthly|annually|yearly|daily|quarterly|fortnightly|biweekly)\\b|(?:{party}|${CONTACT_NOUN}|\\bphone|\\bother)(?: [^,;]{0,40})? (?:weekly|monthly|annually|yearly|daily|quarterly)(?=$|,| since| in| for| {date})`,
    example: "The Polish president has phoned Kyiv almost weekly since 2022.",
    counter: "The Polish president spoke to a weekly after he phoned Kyiv.",
  },
  {
    id: "en/n-a-year",
    type: "streak",
    comparator: "approx",
    needs: "contact",
    pattern: `(?:{n:number}|\\b(?:once|one|twice))(?: (?:times|visits?|trips?|calls?|meetings?|summits?|of them))? (?:an?|each|every|per) (?:year|month|week|quarter|day|fortnight|decade)\\b|\\b(?:averag(?:ed|es|ing)|on average|an average of)\\b`,
    example: "The two foreign ministers have spoken twice a month since 2020, and Berlin met Ankara often.",
    counter: "Rents in Ankara are paid twice a month.",
  },
  {
    id: "en/in-a-row",
    type: "streak",
    comparator: "all",
    needs: "contact-in-sentence",
    pattern:
      "(?:{n:number}|{ord:number}|\\b\\w+) (?:consecutive|straight|successive|running) (?:years?|months?|weeks?|summits?|meetings?|visits?|summers?|times?|quarters?)\\b|\\b(?:years?|months?|weeks?|times?|summits?) (?:in a row|running|on end|in succession)\\b|\\b(?:without (?:a |any )?(?:break|interruption|exception)|without missing a (?:year|month|single \\w+)|uninterrupted(?:ly)?)\\b",
    example: "For the fifth consecutive year the prime minister of Spain visited Rabat.",
    counter: "The prime minister visited the site of three fires in Rabat.",
  },
];

export const durations: readonly ClaimPattern[] = [
  {
    id: "en/waited",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern:
      "\\b(?:waited|needed|it took)(?: (?:him|her|them|{party}))? (?:more than |almost |nearly |only |just |another |fully |over |about )?(?:(?:{n:number}|an?) (?<unit>days?|weeks?|months?|years?)\\b|{date})",
    example: "Her successor waited two years before visiting Madrid, where the king of Spain received her.",
    counter: "The president waited two years for the bridge, which she praised after a visit.",
  },
  {
    id: "en/after-taking-office",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern:
      "(?:{n:number}|\\b(?:a|an|barely a|just a|less than a|a mere)) (?<unit>days?|weeks?|months?|years?)(?: \\w+)? (?:after|into|of|following|from|since|before) (?:taking (?:up )?office|(?:his|her|their|its) (?:inauguration|election|swearing-in|appointment|accession|term|tenure|presidency|first term|second term|re-election|visit|trip|return)|assuming|becoming|being (?:sworn|elected|appointed)|coming to (?:office|power)|entering|winning|the (?:inauguration|election)|starting)",
    example: "The president of Argentina flew to Brasília 12 days after taking office.",
    counter: "The president of Argentina visited a hospital opened 12 days ago in Brasília.",
  },
  {
    id: "en/lasted",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern:
      "\\b(?:lasted|ran for|went on for|stayed|dragged on for)(?: (?:for|more than|over|almost|nearly|about|only|just|some|a full|at least|around|barely|under|less than))* (?:{n:number}|an?)(?: and a half)? (?<unit>minutes?|hours?|days?|weeks?|nights?)\\b",
    example: "The talks between the prime ministers of Japan and India lasted three hours.",
    counter: "The storm that ended the prime minister's visit to India lasted three hours.",
  },
];

const BARE = `(?:(?!(?:years?|months?|weeks?|days?|hours?|minutes?|people|percent|per(?: )?cent|points?|countries)\\b)[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,4}?`;

export const stays: readonly ClaimPattern[] = [
  {
    id: "en/spent-days",
    type: "duration",
    comparator: "=",
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern:
      "\\b(?<verb>spen(?:t|ds)) (?:(?:more than|over|almost|nearly|about|only|just|some|a full|at least|barely|less than) )*(?:{n:number}|an?)(?: and a half)? (?<unit>minutes?|hours?|days?|weeks?|nights?) (?:in|at|with|on) (?:{place}|{party})",
    example: "President Ruto spent four days in Rome.",
    counter: "President Ruto spent four million in Rome.",
  },
];

export const counts: readonly ClaimPattern[] = [
  {
    id: "en/n-times",
    type: "count",
    comparator: "=",
    unit: "times",
    needs: "contact",
    pattern:
      "{n:number} (?:separate |different |more |further )?(?:times|occasions)\\b(?! (?:as|more|longer|larger|higher|the|fewer|less|bigger|greater))",
    example: "Chancellor Scholz and President Macron have met 11 times since 2022.",
    counter: "Exports from Germany to France rose three times after the leaders met.",
  },
  {
    id: "en/once-each",
    type: "count",
    comparator: "=",
    unit: "times",
    value: 1,
    needs: "contact",
    pattern: "{n:number} (?:visit |time |meeting |call )?each(?=$|,| (?:in|since|over|during)\\b| {date})",
    example: "The president of Mali has been to Rabat and Algiers once each since 2021.",
    counter: "The president of Mali once more praised Rabat at a meeting.",
  },
  {
    id: "en/twice",
    type: "count",
    comparator: "=",
    unit: "times",
    needs: "contact",
    pattern:
      "(?:{n:number}|\\btwice|\\bthrice)(?=$|[,;]| (?:already|now|before|each|(?:in|over|during|within|since|this|last|between|by|at|on|for|with|so far) |{date}))(?! (?:a|per|as|the)\\b)",
    example: "Blinken visited Riyadh twice in 2023.",
    counter: "The minister opened the plant in Riyadh in 2023.",
  },
  {
    id: "en/each-of-the-last-n",
    type: "count",
    comparator: "=",
    unit: "times",
    needs: "contact",
    pattern:
      "\\b(?:each|all|every one) of (?:the|its|their) (?:last|past|previous|first|latest) {n:number}|\\b(?:both|all {n2:number}) (?:[\\w-]+ )?(?:summits|meetings|visits|trips)\\b",
    example: "The emir of Kuwait has attended each of the last four summits.",
    counter: "The emir of Kuwait has praised each of the four firms.",
  },
  {
    id: "en/n-contacts",
    type: "count",
    comparator: "=",
    needs: "nothing",
    pattern: `{n:number} (?!(?:times|percent|per(?: )?cent|years?|months?|weeks?|days?|hours?|minutes?|million|billion)\\b)${BARE}(?:visits|trips|tours|stopovers|journeys|meetings|encounters|summits|calls|conversations|rounds of talks|contacts|engagements|delegations|sit-downs|phone calls|telephone calls|audiences|talks|consultations|interactions|exchanges)\\b(?! (?:as|more))`,
    example: "Premier Li Keqiang made four trips to Germany between 2013 and 2018.",
    counter: "Premier Li Keqiang signed four agreements in Germany in 2018.",
  },
  {
    id: "en/one-contact",
    type: "count",
    comparator: "=",
    value: 1,
    needs: "nothing",
    pattern: `\\b(?:a single|only one|just one|exactly one|only a single|the (?:sole|lone|solitary)) ${BARE}(?:visit|trip|tour|meeting|encounter|summit|call|conversation|round of talks)\\b`,
    example: "Relations rest on a single visit by the foreign minister of Iceland to India.",
    counter: "Relations rest on a single treaty that the foreign minister of Iceland signed.",
  },
  {
    id: "en/tour-of-n",
    type: "count",
    comparator: "=",
    needs: "nothing",
    pattern: `(?<claim>(?:\\b(?:an?|his|her|the) )?(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,3}(?:tour|trip|swing|journey) (?:of|to|through|across|with stops in) {n:number} (?:[\\w-]+ ){0,2}(?:capitals|countries|states|cities|nations))`,
    example: "The emir began an African tour of five capitals.",
    counter: "The emir began a tour of five factories.",
  },
  {
    id: "en/n-holders",
    type: "count",
    comparator: "=",
    unit: "persons",
    needs: "contact",
    pattern: `(?<!\\b(?:the|these|those|both|our|their) )(?<!\\b(?:the|both) other ){n:number} (?:of )?(?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,4}?(?:${HOLDERS}|{group})(?![\\w])`,
    example: "Astana received 17 foreign heads of state in 2022.",
    counter: "Astana taxed 17 foreign companies in 2022.",
  },
  {
    id: "en/n-countries-capitals",
    type: "count",
    comparator: "=",
    needs: "contact",
    pattern: `(?:{n:number}|\\b(?:a handful|a (?:few|couple) )(?:of)?) (?:[\\w-]+ ){0,2}(?:capitals|countries|cities|states)\\b`,
    example: "In one week the foreign minister of Brazil visited six capitals.",
    counter: "The foreign minister of Brazil praised six cities for their parks.",
  },
  {
    id: "en/n-of-them",
    type: "count",
    comparator: "=",
    unit: "persons",
    needs: "contact-in-sentence",
    pattern: "(?:only |just |at least )?{n:number} (?:of (?:{pronoun}|them|these|those|which|whom)|others?)(?![\\w])",
    example: "Thirty leaders attended the summit in Accra, but only four of them came from Europe.",
    counter: "The factory has thirty lines, but only four of them work.",
  },
  {
    id: "en/each-time",
    type: "count",
    comparator: "=",
    unit: "times",
    needs: "contact",
    pattern: "\\b(?:each|every) (?:time|trip|visit|occasion)\\b",
    example: "Rubio flew to the Gulf three times, stopping in Doha each time.",
    counter: "The engine in Doha failed each time.",
  },
];
