/** Cues of streaks, comparisons, shares, durations, counts, trends and lists, for clauses that no exact rule took. */
import type { LooseRule } from "../../claims/loose.ts";
import { HOLDER, NUMBER, TIME } from "./claim-loose-words.ts";

const NOUNS =
  "(?:visits?|trips?|tours?|meetings?|summits?|calls?|talks|encounters?|conversations?|audiences?|contacts?|exchanges?|stops?|stopovers?|journeys?|stays?|delegations?|sessions?|rounds?|sittings?|handshakes?|outings?|appearances?|invitations?|receptions?|missions?|consultations?|guests?|visitors?|callers?)";

const regular: readonly LooseRule[] = [
  {
    id: "en/loose-hardly-a",
    type: "streak",
    comparator: "all",
    needs: "nothing",
    pattern: `\\b(?:hardly|scarcely|barely|not|rarely|seldom)(?: does| did| has| had)? (?:an?|one|a single) (?<unit>${TIME}) (?:goes|went|passes|passed|pass|go|gone|ends|ended|comes and goes)(?: by)? [^;]{0,60}?(?:without|but|when|that)\\b[^;]{1,60}?\\b(?:${HOLDER})(?![\\w])`,
    example: "Hardly a fortnight goes by without a Turkish minister in Baku.",
    counter: "Hardly a fortnight goes by without a flood in Baku.",
  },
  {
    id: "en/loose-every",
    type: "streak",
    comparator: "all",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:almost |nearly |virtually )?(?:every|each)(?: single)? (?:(?:other|second|third|fourth|few|${NUMBER}) )?(?<unit>${TIME})s?|(?:every|each) (?:other |second |third )?(?:summit|meeting|session|assembly|conference)|(?:every|each) (?:new |incoming |single )?(?:[\\w’'-]+ ){0,3}?(?:${HOLDER})(?: (?:since|of|from) [^,;]{1,40}?)? (?:has|have|had)|every (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:an?|each|every|per) (?:year|month|week|quarter|day)(?=$|[,;]| (?:on average|since|in|over|for|between|until))(?<=(?:${NUMBER}|once|twice|times|${NOUNS}|ministers|leaders|presidents|average [^,;]{1,40}) (?:an?|each|every|per) \\w+)|an average of ${NUMBER}|on average|year (?:after|in, year) (?:year|out)|month after month|in alternate (?<unit2>${TIME})s|alternat(?:e|es|ed|ing)\\b(?! (?:route|venue|plan))|by turns|in turn,? (?:each|every) year|without (?:fail|exception|interruption|missing a)|(?:annually|yearly|monthly|weekly|daily|fortnightly|quarterly)(?=$|[,;]| (?:since|for|in|between|until))|like clockwork|at intervals of|per annum|come what may|year in year out|without a break|at regular intervals|as a matter of course|one ${TIME} in \\w+ and the next in)(?! (?:of trade|in trade))`,
    example: "The American president is received in Berlin without fail.",
    counter: "The Togolese vice president stood in Accra for every second word.",
  },
  {
    id: "en/loose-in-a-row",
    type: "streak",
    comparator: "all",
    needs: "contact",
    reach: 8,
    pattern: `\\b(?:(?:consecutive|successive|straight|running)(?= (?:${TIME}|time|summit|visit|meeting|trip))|(?:${NUMBER}|\\w+(?:st|nd|rd|th)|third|second) (?<unit>${TIME}s?|times|summits|meetings) (?:in a row|running|on the trot|in succession|on end|straight)|back[- ]to[- ]back|unbroken (?:run|series|string|chain|streak)|(?:run|string|streak|series) of ${NUMBER} (?:${TIME}s|visits|meetings|summits))\\b`,
    example: "For the third year in a row, the Brazilian president has been invited to the G7.",
    counter: "It was spring, and the Togolese president spent it running after talks in Accra.",
  },
];

const returned: readonly LooseRule[] = [
  {
    id: "en/loose-returned",
    type: "reciprocity",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:(?:repaid|repays?|repaying|returned|returning|reciprocated|answered|requited) (?:the|his|her|its|their|this|that|[\\w]+[’']s) (?:\\w+ )?(?:visits?|trip|call|courtesy|compliment|hospitality|gesture)|(?:owes?|owed|owing) (?:[\\w’'-]+ ){1,3}?(?:an?|the) (?:return )?(?:visit|trip|call)|(?:visits?|trips?|calls?|journeys?) (?:has|have|had|was|were|is) (?:never |not |yet to be |still not |since |duly |promptly |ever )*(?:been )?(?:returned|repaid|reciprocated|answered)|gone the other way|in equal measure|(?:equal|the same) numbers? in (?:both|each) directions?|(?:only|just) (?:one|the \\w+) side has)\\b|^for (?:every|each) [^,;]{3,70}?, (?:[\\w’'-]+ ){0,6}?(?:come|comes|came|go|goes|went|travel|travelled|travels|fly|flew|make|made|is|are|were|there)\\b",
    example: "The foreign minister of Togo still owes Accra a visit.",
    counter: "The foreign minister of Togo still owes Accra a million for the visit.",
  },
];

const compared: readonly LooseRule[] = [
  {
    id: "en/loose-share",
    type: "share",
    comparator: "=",
    needs: "contact",
    reach: 8,
    pattern: `\\b(?:(?<n>${NUMBER}) (?:out of|of) (?:the |his |her |its |their |those |every |all )*(?:last |past |first |most recent )?(?<of>${NUMBER})|(?<part>(?:\\d+(?:\\.\\d+)?|[\\w-]+) ?(?:per cent|percent)|(?:an?|one|two|three)[- ](?:third|quarter|fifth|sixth|tenth)s?|half|one in (?:\\w+)|(?:a|the) (?:\\w+ )?majority|the (?:bulk|lion[’']s share)|three-quarters|two-thirds|most) (?:of|went|were|was|have)|\\d+(?:\\.\\d+)?%|(?:nearly|almost|about|over|more than) half|all but (?<vague>${NUMBER})|all (?:but one )?of (?:his|her|its|their|the)|none but)(?! (?:the time|us|them all)\\b)`,
    example: "Of Togo's meetings with ministers from abroad a quarter were held in Accra.",
    counter: "Of Togo's harvest a quarter was lost, and its ministers held meetings in Accra.",
  },
  {
    id: "en/loose-more-than",
    type: "comparison",
    comparator: ">",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:more|oftener|longer|earlier|sooner|higher|busier|closer|larger|greater)\\b(?! than (?:${NUMBER}|an?|once|half|the)\\b)[^;]{0,90}? than\\b(?! (?:${NUMBER}|an?|once|half|ever|planned|expected|scheduled)\\b)|(?:outnumber|outstrip|outpac|exceed|surpass|overtak|overtook|eclips|outdid|outdo|dwarf|outrank|outran)\\w*|(?:was|were|is|are|came|comes|finished|ranks?|well|far|just|narrowly) ahead of|(?:rather|sooner) than (?:to|in|with|from) |(?:all|any) (?:\\w+ ){1,4}(?:put together|combined)|nowhere (?:more|near as) (?:often|many)|up (?:from|on)|most often,? followed by|next to nothing|(?:${NUMBER}) more (?:\\w+ )?than\\b(?! (?:planned|expected|scheduled))|compared (?:to|with)|in second place|came second|second only to|tops the|heads the list)\\b`,
    example: "European visits to Taipei were up on the previous year.",
    counter: "The president of Togo received more than twenty foreign heads of state in 2015.",
  },
];

const counted: readonly LooseRule[] = [
  {
    id: "en/loose-wait",
    type: "duration",
    comparator: "first",
    needs: "contact",
    reach: 10,
    pattern: `\\b(?:(?:it )?(?:took|takes|taken)|needed|waited|waiting|let) (?:[^,;]{1,60}? )?(?:only |just |barely |nearly |almost |over |more than |less than |some |about |the best part of )*(?<vague>${NUMBER}|an?)(?: and a half| full| whole| long)? (?<unit>hour|day|week|month|year)s?(?: [^,;]{1,30}?)? (?:to|before|until|go by|pass)\\b|\\b(?:within|inside|after (?:only|just|barely)|(?:only|just|barely|hardly|less than|not)) (?:an?|${NUMBER}) (?:hour|day|fortnight|week|month|year)s? (?:of|after|into) (?:(?:his|her|its|their|the|\\w+[’']s) )?(?:\\w+ )?(?:election|inauguration|taking|swearing|being|coming|entering|appointment|accession|victory|oath|term|presidency|premiership)\\b|\\bonly on (?:his|her|its|their) \\w+ (?:day|week|month)\\b`,
    example: "Only on her hundredth day did the president of Togo fly to Accra.",
    counter: "Only on her hundredth page does the president of Togo fly to Accra.",
  },
  {
    id: "en/loose-lasted",
    type: "duration",
    comparator: "=",
    needs: "contact",
    pattern: `\\b(?:last(?:ed|s|ing)|ran|went on|stretched|dragged on|spen[td]s?|stay(?:ed|s|ing)?|was away|were away|been away|sat|closeted|lingered|remained|talked|spoke|took up|occupied|passed|away|abroad|(?:was|were|been|is) (?:in|on|at|inside|with) [^,;]{1,40}? for(?: (?:less|more|fewer) than| (?:only|just|about|barely|nearly|almost|some|over|under))?|kept [^,;]{1,40}? for)\\b(?: [^,;]{0,40}?)? (?<vague>${NUMBER}|an?|half an)(?: and a half| full| whole| solid)? (?<unit>minute|hour|day|night|week|month)s?\\b(?! (?:after|before|ago|later|earlier|since))`,
    example: "Castro was abroad for sixteen days.",
    counter: "The Togolese leader spent nine days before his visit in bed.",
  },
  {
    id: "en/loose-total",
    type: "count",
    comparator: "=",
    needs: "contact-in-sentence",
    sequel: true,
    pattern: `^(?:some |about |only |just )?(?<vague>${NUMBER}|zero|none|nil) (?:is|was|are|were) (?:how (?:often|many)|the (?:number|count|total|tally|sum))\\b|\\b(?:number|total|tally|figure|count|score|sum)\\b[^,;]{0,140}? (?:is|was|at|to|reached|stood at|stands at|has been|had been|as|exceeds|exceeded) (?:only |just |about |some |over |more than |at least |nearly |almost )*(?<n>${NUMBER}|zero|nil)(?! (?:per cent|percent|%))\\b|\\b(?:it|they|this) (?:was|is|were|has been|had been) (?:only |just |about |already )*${NUMBER}$`,
    example: "The institute puts the number of ministerial trips from Lomé to Accra in 2019 at nine.",
    counter: "The institute puts a number of ministerial trips from Lomé to Accra down to fear.",
  },
  {
    id: "en/loose-as-many-again",
    type: "count",
    comparator: "=",
    needs: "contact-in-sentence",
    sequel: true,
    pattern: `\\b(?:there (?:were|was|have been|has been|had been)|(?:has|have|had) (?:had|been|seen|made|paid|received|hosted|managed)|did (?:so|it|the same)|counts?|counted|count|managed|followed with|made do with|it (?:was|is|has been)|for|(?<!\\d )to|in|with|by|from) (?:only |just |about |some |nearly |almost |over |more than |at least |a mere |no fewer than |all of )*(?:(?<n>${NUMBER})(?: times| occasions)?|once|not one)[.!]?$|\\b(?<vague>${NUMBER}) (?:[\\w’'-]+ ){1,5}?(?:followed suit|did (?:so|the same|likewise))\\b`,
    example:
      "There were four visits to Accra under the old president of Togo; under the new one there have been eleven.",
    counter: "There were four visits to Accra under the old president of Togo; the new one is fifty.",
  },
  {
    id: "en/loose-times",
    type: "count",
    comparator: "=",
    unit: "times",
    needs: "contact",
    reach: 6,
    pattern: `\\b(?:(?<vague>${NUMBER}) (?:\\w+ )?(?:times|occasions)\\b|twice\\b|thrice\\b|(?:only|just|exactly) once\\b|on (?:${NUMBER}|several|many|countless|numerous) (?:\\w+ )?occasions|time and again|many times|repeatedly (?=visited|met|received|hosted|travelled))(?! (?:as|more|the|higher|larger|bigger|before|an?|each|every|in a row)\\b)`,
    example: "Nigeria's president chose Accra four times in ten months.",
    counter: "Nigeria's president chose a house four times the size of Accra's.",
  },
  {
    id: "en/loose-n-contacts",
    type: "count",
    comparator: "=",
    needs: "contact",
    reach: 9,
    pattern: `(?<!\\bGroup of )(?<!-)(?<!\\b(?:the|these|those|both|our|other|between|first|last|in|until|not) )(?<!\\b(?:the|these|those|our|first|last|past|next|previous|other) (?:other |last |past |first )?)\\b(?<vague>(?!one (?:\\w+ )after)(?<!\\bnumber )${NUMBER}(?!-)|scores|dozens|hundreds|no fewer than ${NUMBER}|multiple|numerous|countless|a (?:string|stream|procession|flurry|parade|series) ) ?(?:of (?:the |its |his |her |their |them |whom )?)?(?:(?!(?:years?|months?|weeks?|days?|hours?|minutes?|people|times|countries|nations|sides|and|or|of|in|on|at|by|for|per|after|before|later|ago|is|was|were|are|has|had|who|that|which|states|the)\\b)[\\w’'-]+ ){0,5}?(?:${HOLDER.replace("counterparts?|", "").replace("colleagues?|", "")}|${NOUNS}|capitals|cities|towns|partners|members)\\b`,
    example:
      "All four of Togo's Asian partners sent their leaders to Accra, and nine more ministers of Ghana landed there.",
    counter: "The four Asian leaders whom Togo received in Accra left.",
  },
  {
    id: "en/loose-n-of-them",
    type: "count",
    comparator: "=",
    needs: "contact-in-sentence",
    sequel: true,
    pattern: `^(?:and |but |only |just |at least |some |about |nearly )*(?<vague>${NUMBER}) (?:of (?:them|these|those|whom|which)|others?|more(?! than)|went|came|were|was|in|to|by|with|from)\\b(?! (?:years?|months?|weeks?|days?|hours?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b))`,
    example: "Twenty leaders met in Accra; nine were from Asia.",
    counter: "Twenty leaders met in Accra; nine tons of rice were eaten.",
  },
];

const changed: readonly LooseRule[] = [
  {
    id: "en/loose-fell",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    reach: 12,
    pattern:
      "\\b(?:dwindl\\w+|declin(?:ed|es|ing)|decline|decreas\\w+|diminish\\w+|shr(?:ank|unk|inking|inks)|plummet\\w*|plung(?:ed|es|ing)|tumbl(?:ed|es|ing)|slump\\w*|taper\\w*|slacken\\w*|weaken\\w*|dr(?:y|ies|ied|ying) up|a rarity|wear(?:s|ing)? thin|worn thin|wan(?:ed|es|ing)|subsid(?:ed|es)|thinn(?:ed|ing)|slow(?:ed|ing|s)|collaps\\w+|dropp(?:ed|ing)|fell|fallen|falling|halv(?:ed|es|ing)|ebb(?:ed|ing|s)|reced\\w+|sank|sunk|sinking|cut back|scaled (?:back|down)|cooled|down by|rarer|scarcer|fewer and fewer|less and less|less (?:often|frequent)|less frequently|fewer|trickle|tail(?:ed|ing) off|fad(?:ed|ing)|(?:getting|growing|grown|became|become|becoming) (?:shorter|thinner|emptier|rarer|quieter|smaller))\\b(?! (?:to (?!an?\\b|the\\b|zero|nothing|none|\\d)[a-z]+|an? (?:invitation|offer)|ill|asleep|out|apart|into|short|in love|prey|victim|on (?:a|the)|behind))",
    example: "The welcome mat in Bern has worn thin: visits from Togo's ministers have faded since 2019.",
    counter: "The minister of Togo fell ill on a visit to Bern.",
  },
  {
    id: "en/loose-rose",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    reach: 12,
    pattern:
      "\\b(?:increas(?:ed|es|ing|ingly (?:often|frequent|frequently|regular|regularly|busy|crowded))|grew|grown|growing|growth|ris(?:en|ing)|rose|surg(?:e|ed|es|ing)|soar\\w*|multipl(?:ied|y|ies|ying)|(?<!\\b(?:the|an?|its|his|their) )expand(?:ed|s|ing)|intensif\\w+|accelerat\\w+|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|swell(?:ed|ing|s)?|swollen|mushroom\\w*|quicken\\w*|rocket\\w*|spik(?:e|ed)|picked up|picking up|stepped up|stepping up|went up|gone up|up by|gather(?:ed|ing) (?:pace|speed|momentum)|more and more|ever more|more (?:often|frequent)|more frequently|oftener|thicken\\w*|flurry|boom(?:ed|ing)?|busier|crowded|on the (?:increase|rise|up)|marked rise|(?:getting|growing|grown|became|become|becoming) (?:longer|fuller|larger|bigger|thicker)|than (?:they|he|she|it) (?:used to|once|did (?:before|a (?:few|couple)|some|several|many))|than before|than once)\\b(?! (?:to (?:the|his|her|its|their) feet|from the|up in|concerns?|questions?|out of|tensions?|pressure|cooperation|ties|trust|influence|power|trade|investment|threats?|importance|roles?|assertiveness|presence|ambitions?|econom(?:y|ies)|markets?|sense|the))",
    example: "Ever more Gulf princes call at the palace in Rabat.",
    counter: "The minister of Togo rose to his feet on a visit to Bern.",
  },
];

export const looseMeasures = {
  regular,
  returned,
  compared,
  counted: [...counted, ...changed],
} as const;
