/**
 * Cues of the families, for clauses that no exact rule took: each counts only close to a word of contact
 * (claim-loose-words.ts), with no other matter between. In the order in which they are asked.
 */
import type { LooseGrammar, LooseRule } from "../../claims/loose.ts";
import { looseMeasures } from "./claim-loose-measures.ts";
import { HOLDER, matters, ORDINAL, STRETCH, strongContacts, topics, weakContacts } from "./claim-loose-words.ts";
import { SERIES } from "./claim-parts.ts";

const HAVE = "(?:has|have|had|having|’ve|’s|'ve|'s)";
/** "So many", "so early", "such a crowd": a degree that nothing reached before. */
const SO_MUCH =
  "(?:(?:as|so) (?:many|often|much(?! as\\b)|long(?! as\\b)|far(?! (?:has|have|had|this|as|there|been|no)\\b)|frequently|widely|few|early|late|soon(?! as\\b)|quickly|rarely|close(?:ly)?|high|low|large|big|great|short|warm(?:ly)?|busy|crowded|little|regularly|swiftly|openly|thin|full)|such (?:an?|numbers|crowds|heights|lengths))";
const NOT = "(?:not|never|n’t|n't|yet to|still to|still not|hardly|scarcely|barely)";

/** What "not" denies besides a contact: a degree, an opinion, what was said of one. */
const OTHERWISE =
  "(?! (?:yet )?(?:be more|have been more|only|just|least|because|merely|alone|until|always|necessarily|another|entirely|easy|the (?:only|first|same)|see(?:n|ing)? eye|been (?:this|so|as|called)|so much|meet (?:the|its|his|their)|speak (?:of|for|about)|(?:be(?:en)? )?(?:indicat|mention|disclos|sa(?:y|id)|specif|elaborat|mean|giv|provid|nam|discuss|comment|produc|yield|result|lead|led|agree|reach|includ|confirm|rul|announc|identif|expla|chang|stop|prevent|dispel|bring|deliver|achiev|resol|sol|settl|hid|disguis|persua|convinc|know|think|believ|want|need|seem|appear|expect|respond|reveal|releas|mak|accept|shy|hesitat|surpris|help|only)\\w*)\\b)";

const halts: readonly LooseRule[] = [
  {
    id: "en/loose-halt",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    reach: 12,
    pattern:
      "\\b(?:came to an end|(?<!\\b(?:that|which|visit|trip|tour|meeting|summit|talks) )ended (?:abruptly|overnight|altogether|there|at once|in|when)|(?:is|are|was|were) over\\b|died (?:out|away|down)|dead|silent|put [^,;]{1,60}? on (?:hold|ice)|no more\\b(?! (?:than|senior|important|powerful)\\b)|at an end|called off(?! (?:an?|the|his|her|its|their) )|broken off|broke off|frozen(?! (?:relations|ties|conflict|contacts?))|freeze|froze|suspended|suspension|severed|cut off|ceased|cessation|dried up|drying up|ground to|halted|halt\\b|standstill|stopped (?!in\\b|at\\b|over\\b|by\\b|off\\b)|fallen silent|fell silent|gone (?:silent|quiet|dark|cold|dead)|went (?:silent|quiet|dark|cold|dead)|petered out|fizzled out|lapsed|discontinued|vanished|evaporated|disappeared|no longer|(?:not|no|never)\\b[^,;]{1,70}? any (?:more|longer)|moratorium|wound up|given up|gave up|withered away)\\b",
    example: "Official travel from Jordan to Doha ended overnight in 2017.",
    counter: "The visit of Jordan's king to Doha ended with a dinner.",
  },
];

const records: readonly LooseRule[] = [
  {
    id: "en/loose-never-so",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    sequel: true,
    pattern:
      "\\b(?:(?:no|not one|none|nobody|never|no one)\\b[^,;]{0,90}? " +
      SO_MUCH +
      "\\b(?! as\\b)|(?:which|something|a (?:feat|figure|total|number|pace|length)) no [^,;]{1,50}? (?:had|has|have) (?:ever )?(?:managed|matched|equalled|done|achieved|reached|attempted|surpassed|exceeded|beaten)|(?:a|the|that|this) record\\b(?! (?:of|in)\\b)|without (?:precedent|parallel|equal)|unprecedented|unequalled|unmatched|unrivalled|unparalleled|unsurpassed|record[- ](?:number|total|breaking|high|setting)|all-time|like never before|as never before|more than ever|than ever(?: before)?)\\b",
    example: "The number of African leaders in Beijing hit an all-time high of 51.",
    counter: "Togo's president was away for 90 days, which no doctor had allowed, and he visited Ghana.",
  },
  {
    id: "en/loose-outranks",
    type: "office",
    comparator: "first",
    needs: "contact",
    pattern:
      "\\b(?:no|never (?:had|has)|not since)\\b [^,;]{0,40}?(?:higher|more senior|so (?:senior|high))\\b(?! (?:than|prices?))|\\b(?:highest|most senior|seniormost)(?:[- ](?:ranking|level))? (?=[^,;]{1,80} (?:to|ever|since|in|at|from)\\b)",
    example: "No more senior American official has set foot in Havana since 1960.",
    counter: "No American official has set foot in Havana since 1960.",
  },
  {
    id: "en/loose-predecessors",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:outdid|outdoes|outdone|outdoing|beat|beats|beaten|surpass\\w*|exceed\\w*|eclips\\w+|outstrip\\w*|overtook|overtaken|topp(?:ed|ing)|better(?:ed|ing)) (?:all|any|every|each|both|those|that|the (?:record|previous|total)) ?(?:of )?|than (?:any|all|every)\\b[^,;]{0,50}? (?:before|until then|predecessors?)\\b|than (?:any|all) (?:of )?(?:his|her|its|their) predecessors?\\b|\\b(?:top|tops|topped|head|heads|headed|lead|leads|led) (?:the|a) (?:\\w+ )?(?:table|list|ranking|league)\\b|\\b(?:high point|number one|undisputed)\\b",
    example: "In trips abroad the president of Togo outdid every leader of the region.",
    counter: "On trips abroad the president of Togo beat the drum for the region.",
  },
  {
    id: "en/loose-most",
    type: "record",
    comparator: "record",
    needs: "contact",
    pattern:
      "\\b(?:(?:the|his|her|its|their|[\\w]+[’']s?|by far) (?:\\w+ )?(?:most|highest|largest|biggest|greatest|longest|busiest|heaviest|densest|fullest|richest|shortest|lengthiest)|(?:busiest|longest|shortest|highest|largest|biggest|fullest|heaviest|lengthiest)(?= (?:ever|yet|so far|since|on record|in)\\b)|most[- ](?:travelled|traveled|visited|frequent|received|courted|invited|seen)|record (?=\\d|\\w+ (?:visits|trips|meetings|calls|guests|visitors))|peaked|(?:its|their|a|the) peak|high-water mark)(?! (?:of (?:the|us|them|his|her|its|their)\\b|levels?\\b|important|likely|senior|high-ranking|powerful|populous|part\\b|recent|serious|urgent|pressing|ambitious|promising|significant|sensitive|difficult|productive|fruitful|economy|trading|military|army|city))",
    example: "At 71, the number of foreign ministers in Munich was the highest since the conference began.",
    counter: "The foreign minister's visit to Togo was the most important of the year.",
  },
  {
    id: "en/loose-least",
    type: "record",
    comparator: "lowest",
    needs: "contact",
    pattern:
      "\\b(?:fewest|lowest|leanest|quietest|thinnest|smallest|emptiest|sparsest|rarest|least (?:visited|travelled|traveled|frequent|received|often|active)|all-time low|record low|low point|nadir)\\b",
    example: "In 2019 Bern had its emptiest guest list in a decade.",
    counter: "In 2019 Bern sent its youngest minister to meet the president of Togo.",
  },
];

const absences: readonly LooseRule[] = [
  {
    id: "en/loose-not-done",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    reach: 5,
    pattern: `\\b(?:${HAVE}|is|are|was|were|did|does|do|would|could|can) (?:(?:so far|still|as yet|also|himself|herself) )?${NOT}\\b${OTHERWISE}|\\b(?:hasn|haven|hadn|didn|doesn|don|isn|aren|wasn|weren|couldn|wouldn)[’']t\\b${OTHERWISE}|\\b(?:has|have|had|is|are) (?:yet|still) to\\b|\\bnever(?! (?:mind|again have|so|before)\\b)`,
    example: "Belarusian officials were not let onto Latvian soil in 2020.",
    counter: "Belarusian officials were not only let onto Latvian soil in 2020.",
  },
  {
    id: "en/loose-none",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    reach: 9,
    pattern: `\\b(?:no(?= (?:[\\w’'-]+ ){0,4}?(?:${HOLDER}|visits?|trips?|tours?|meetings?|talks|summits?|calls?|contacts?|invitations?|encounters?|exchanges?|stop|audiences?|conversation)\\b)|not (?:a|one|a single|any)\\b(?! (?:word|day|month|week|year))|no one|nobody|none (?:of|at all)\\b|neither|zero|nil\\b|without (?:a|any|one|a single|ever|so much as|(?:visit|meet|receiv|see|speak|host|call|stopp|sett)\\w*ing|having)|(?:did|do|has|had|have) so much as)(?! (?:longer|doubt|more than|less than|fewer than|other|sign|reason|comment|surprise|question|coincidence|accident|secret|agreement|breakthrough|result|progress|date)\\b)`,
    example: "Not a single invitation to Paris has reached Niger's foreign minister since 2023.",
    counter: "No doubt the invitation to Paris has reached Niger's foreign minister.",
  },
  {
    id: "en/loose-stayed-away",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:(?:gave|given|giving|give) [^,;]{1,40}? (?:a miss|a wide berth|the cold shoulder)|(?:passed|passing|passes) over|(?:left|leaving|leaves|leave) (?:[^,;]{1,40} )?(?:out|off|unanswered|uninvited)|(?:stay|stays|stayed|staying|kept|keeps|keeping) (?:away|home|at home|clear|out of)|(?:remain|remains|remained|went|gone|goes) (?:unvisited|uninvited|unreceived|unreturned|unseen|unanswered)|(?:was|were|is|are|been) (?:\\w+ly )?(?:absent|missing|shunned|snubbed|uninvited|unrepresented|bypassed)|(?:steer(?:s|ed|ing)? clear of)|(?<!\\b(?:an?|the|his|its) )(?:avoid|shun|snub|boycott|bypass|skip)(?:s|ned|bed|ped|ed|es)?\\b|(?:was|were) nowhere to be seen|flew (?:straight )?(?:past|over)|flown (?:past|over)|there (?:had|has|have|was|were) (?:been )?none|none (?:has|have|had|was|were|came|went)|(?:still |yet )?waiting for (?:an?|his|her|its|the) (?:first )?(?:invitation|call|visit|return)|in vain|(?:refus|declin)(?:ed|es|ing) to (?:meet|see|speak|receive|talk|travel|visit|attend|go|come)|(?:was|were|is|are) (?:not|never) on [^,;]{1,40}? (?:itinerary|list|programme|program|schedule)|nothing (?:at all )?(?:has |had )?(?:passed|come|came|happened) (?:between|from))\\b",
    example: "On his tour of the Gulf the president of Ghana gave Doha a wide berth.",
    counter: "On his tour of the Gulf the president of Ghana gave Doha a present.",
  },
];

const resumptions: readonly LooseRule[] = [
  {
    id: "en/loose-resumed",
    type: "trend",
    comparator: "resumption",
    needs: "contact",
    reach: 8,
    pattern:
      "\\b(?:once (?:more|again) (?:being |been )?(?:received|welcomed|visiting|travelling|meeting|going|coming|talking|speaking|hosted)|resum(?:e|es|ed|ing|ption)(?! (?:office|work|power|control|duty|duties|the presidency))|restart(?:ed|s|ing)?|reviv(?:ed|al|es)|re-?opened|restored|(?:is|are|was|were|been|began|begun|started|keep) \\w+ing (?:[^,;]{0,40} )?(?:again|once more|anew)|(?:taken|took|picked|picks) up again|(?:got|gets|getting) (?:going|under way) again|(?:(?:is|are|was|were) )?back (?:after|in touch|at (?:the|one))|(?:has|have) begun (?:again|to (?:come|go|travel|visit|meet|speak|return))|came back to life|(?:started|began|begun) (?:coming|going|visiting|meeting|travelling|talking) (?:again|back)|(?:came|come|coming) back to|comeback|picked up where)\\b",
    example: "Leaders' summits between Japan and South Korea are back after twelve years.",
    counter: "After nine years Cuban ministers received in Ankara are once more in the news.",
  },
];

const firsts: readonly LooseRule[] = [
  {
    id: "en/loose-never-before",
    type: "first-last",
    comparator: "first",
    needs: "contact-in-sentence",
    sequel: true,
    pattern:
      "\\b(?:(?:never|no [^,;]{1,60}?|not)\\b[^;]{1,120}?\\b(?:until (?:now|then|today|this|yesterday|last|the)|before (?:now|him|her|them|that|this|today)|till now)|(?:until|till|before) (?:now|then|today|this|yesterday|last|[A-Z]\\w+)\\b[^,;]{0,30},? (?:no|not an?|none|nobody|never)\\b|never before|not since|the first (?:time|such|of its kind|in|since|to|ever|by|on|at|between|for)|(?:a|another) first\\b|(?:only )?in (?:his|her|its|their) (?:second|third|fourth|fifth|final) (?:year|term|month)(?= (?:did|has|in office))|for the first time|(?:had|has|have) (?:never|not) happened (?:before|since)|(?:first|maiden) (?:ever|since)|has seen since|had seen since|never in (?:the|its|his|her|their|living)|never (?:had|has|have) (?:an?|any|the)|(?:went|came|flew|turned|called|stopped|travelled|headed|looked) first\\b|(?:unknown|unseen|unheard of) (?:since|before))\\b",
    example: "Until now no Jordanian crown prince had entered the palace in Riga.",
    counter: "A Jordanian crown prince led a delegation to Riga and waited until noon.",
  },
  {
    id: "en/loose-after-gap",
    type: "first-last",
    comparator: "first-since",
    needs: "contact-in-sentence",
    pattern: `\\b(?:(?:${STRETCH}|it (?:had|has) been (?:${STRETCH}|so long)|years|decades)(?: [\\w ]{0,20}?)? (?:(?:had |have |has )?(?:passed|elapsed|gone by|went by|lapsed)\\b|(?:since|after) (?:the|his|her|its|their|a|an|any|[\\w]+[’']s?) (?:last|previous|latest|only|[^,;]{1,40}? (?:last|had last))|in which no)|after (?:an? |the )?(?:interval|gap|absence|pause|hiatus|break|interruption|silence|lapse|lull|drought|spell|stretch) of|(?:an?|the) (?:[\\w-]+ )?[\\w]+[- ](?:year|month|decade|week)s?[- ](?:long )?(?:gap|hiatus|absence|break|freeze|pause|silence|drought|interval|lull|interruption|wait|boycott|spell))\\b`,
    example: "Seventeen years had passed without a Greek premier on Libyan soil.",
    counter: "The Greek premier spent years of his life on Libyan soil.",
  },
  {
    id: "en/loose-last",
    type: "first-last",
    comparator: "last",
    needs: "contact",
    reach: 4,
    pattern:
      "(?<!\\bat )\\b(?:(?:has|have|had|was|were|is|are) last|(?:the|his|her|its|their|[\\w]+[’']s?) (?:last|latest|most recent|previous) (?!(?:minute|night|week|month|year|year[’']s|decade|summer|spring|autumn|winter|few|two|three|four|five|six|ten|days?|weeks?|months?|years?|chance|word|stop)\\b)(?=[^,;]{0,80}?\\b(?:was|were|dates|took place|came|goes back|back in|ago)\\b)|for the last time|last (?:visited|met|came|went|spoke|travelled|saw|hosted|received|set foot|called|stood|sat|flew|talked))\\b",
    example: "A Peruvian leader last stood on Cuban soil in 2009.",
    counter: "At last a Peruvian leader stood on Cuban soil in 2009.",
  },
  {
    id: "en/loose-first",
    type: "first-last",
    comparator: "first",
    needs: "contact",
    reach: 5,
    pattern: `(?<!\\b(?:at|on) )\\b(?:the|his|her|its|their|a|[\\w]+[’']s?) (?:very )?(?:first(?:-ever)?(?! (?:lady|ladies|half|quarter|of (?:all|two|three|four|five|several)|two|three|four|five|six|ten|day|days|week|weeks|month|months|year|years|term|minister of (?:scotland|wales)|step|round|session|secretary|names?|steps|responders|hand)\\b)|maiden|inaugural (?!ceremony|address|speech)|debut|opening (?=trip|visit|journey|stop)|only (?=(?!ways? to|means to|thing to|chance to|one to)[\\w’' -]{1,40}? (?:ever )?to\\b))\\b`,
    example: "Cuba's foreign minister is the first holder of that office to pass through Riga.",
    counter: "Cuba's foreign minister passed the first day of his stay in Riga.",
  },
];

const ordinals: readonly LooseRule[] = [
  {
    id: "en/loose-nth",
    type: "ordinal",
    comparator: "=",
    needs: "contact-in-sentence",
    sequel: true,
    pattern: `\\b(?:the|a|an|his|her|its|their|yet another|[\\w]+[’']s?|this|already|for|as|this year[’']s|was|is) (?!first\\b)(?<ord>${ORDINAL})(?! (?:leg|stop (?:on|of|in)|${SERIES} (?:leaders[’'] )?(?:summit|meeting)|world|country|party|parties|term|floor|day|anniversary|quarter|half|place|century|year|month|week|wave|phase|paragraph|office|of (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|largest|biggest|most|congress|session of|reading|war|lady|time zone|class|straight|consecutive|successive|running|round of the|and|person|man|woman|language|report|summit of|annual|edition|plenary|republic|reich|round of (?:voting|elections)))\\b(?= (?:[\\w’'-]+ ){0,4}?(?:visits?|trips?|tours?|meetings?|summits?|calls?|talks|encounters?|conversations?|audiences?|contacts?|exchanges?|stops?|stopovers?|journeys?|stays?|delegations?|times?|such|of (?:its|their|the) kind|sessions?|rounds?|sittings?|handshakes?|outings?|appearances?|invitations?|receptions?|missions?|pilgrimages?|swings?|${HOLDER})\\b| (?:in|since|to|with|this|within|over|there|between)\\b|$|[,;])`,
    example: "Togo's foreign minister flew home from Ghana after her third stop there in a year.",
    counter: "Togo's foreign minister flew home from Ghana after her third day there.",
  },
];

export const looseGrammar: LooseGrammar = {
  contacts: strongContacts,
  weak: weakContacts,
  holders: HOLDER,
  matters,
  topics,
  circumstances: "after|before|since|following|during|ahead of|when|at",
  rules: [
    ...halts,
    ...records,
    ...looseMeasures.regular,
    ...looseMeasures.returned,
    ...resumptions,
    ...firsts,
    ...absences,
    ...ordinals,
    ...looseMeasures.compared,
    ...looseMeasures.counted,
  ],
};
