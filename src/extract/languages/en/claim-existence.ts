/** That contacts happened, and that they did not. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { ADJECTIVES, CONTACT_NOUN, forms, gerunds, HEDGE, HIS, HOLDER, SPAN, words } from "./claim-parts.ts";

const VERBS =
  "visit meet:met go:went:gone travel:travell?ed receive host:hosted welcome call:called phone telephone speak:spoke:spoken hold:held see:saw:seen:seeing sit:sat:sat:sitting tour:toured come:came:come fly:flew:flown make:made pay:paid attend:attended send:sent talk:talked stop:stopped take:took:taken exchange appear:appeared join:joined show:showed:shown turn:turned set:set venture cross:crossed convene gather:gathered confer:conferred shake:shook:shaken get:got find:found have:had bother:bothered return:returned land:landed address:addressed step:stepped";
/** What makes the same verbs tell of other deeds: "received no mandate", "been consulted". */
const OTHER_DEED =
  " (?:(?:an?|any|the|its|his|her|their|much|enough|such|up) (?:[\\w-]+ )?(?:mandate|repl(?:y|ies)|answers?|response|information|decisions?|progress|comments?|statements?|instructions?|orders|mention|sense|difference|efforts?|action|question|solution)|(?:\\w+ly |so (?:much )?|even )?(?:consulted|informed|told|briefed|able|asked|involved|called|questioned|named|confirmed|disclosed|clear|easy)|for granted|into question|eye|(?:very |that |so |all that )?(?:often|frequently|much))\\b";
/** What has not been done, in any form: "visited", "set foot", "been to". */
const DONE = `(?:${forms(VERBS)}|been|happen(?:ed)?|take(?:n)? place|occur(?:red)?)(?!${OTHER_DEED})`;
const DOING = gerunds(VERBS);
const EVEN =
  "(?: (?:once|yet|even|so much as|formally|officially|personally|again|since|bothered to|been to|directly|ever|actually|so far|a single time|once more|to this day|as yet))*";

/** "Had never come until May" tells of a first, "no longer comes" of an end. */
const NO_FIRST =
  "(?<!\\b(?:until|till|before) [^;]{0,40})(?![^;]*\\b(?:(?:until|till|any (?:more|longer))\\b|before (?:{actor}|{date}|him|her|them|now|then)(?![’'\\w]))|[^;]*\\bbefore[.!]?$|[^;]*\\bpreviously\\b)";

export const absences: readonly ClaimPattern[] = [
  {
    id: "en/has-not-left",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `\\b(?:(?:has|have|had) (?:so far |as yet )?(?:not|never|yet to|still not)(?: once)?|(?:hasn|haven|hadn)[’']t) (?<verb>left|leave|ventured (?:outside|beyond|out of)|travelled (?:outside|beyond)|traveled (?:outside|beyond)|gone abroad|been abroad|set foot (?:outside|abroad))(?: (?:the country|home|${HIS} (?:own )?(?:country|borders|shores)|{party}|{place}|national territory)| abroad)?(?=$|[,.–—]| (?:since|for|in|this|once|until)\\b| {date})`,
    example: "The emir of Qatar has not left the country since 2019.",
    counter: "The emir of Qatar has not left the room since noon.",
  },
  {
    id: "en/has-not-visited",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:has|have|had) (?:so far |as yet )?(?:not|never|yet to|still not|still to|n[’']t)${EVEN} ${DONE}\\b${NO_FIRST}|\\b(?:hasn|haven|hadn)[’']t (?:\\w+ ){0,2}?${DONE}\\b`,
    example: "The president of Ecuador has not visited Lima since 2019.",
    counter: "The president of Ecuador has not balanced the budget before the visit.",
  },
  {
    id: "en/did-not-meet",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:did|does|do) not${EVEN} ${DONE}\\b|\\b(?:didn|doesn|don)[’']t (?:\\w+ ){0,2}?${DONE}\\b|\\bnever (?!have\\b|ha[sd] (?:an?|any|the|so|{actor})(?![\\w])|[^;]*\\b(?:until|till|before (?:{actor}|{date}|him|her|them|now|then))(?![’'\\w])|[^;]*\\bbefore[.!]?$)(?:once |again |actually |formally )?(?:${DONE}|went|came|saw|spoke|flew|sat|took|took place)\\b|\\b(?:at no (?:point|time|stage)(?! before)|not once|nowhere|on no occasion)\\b[^,;]{0,60}? (?:did|has|have|had|was|were)\\b|\\b(?:has|have|had|was|were)\\b [^,;]{1,60}? not once\\b`,
    example: "The leaders of Sudan and Chad did not meet between 3 March 2021 and 4 May 2022.",
    counter: "The leaders of Sudan and Chad did not name a successor when they met.",
  },
  {
    id: "en/no-holder-has",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:no|not (?:a single|a|one|{number})|none of|neither|nobody|no one|hardly any|scarcely any|almost no) (?!(?:break(?:throughs?|ing)|agreements?|deals?|progress|results?|details?|statements?|solutions?|decisions?|documents?|news|outcomes?|consensus|concessions?)\\b|longer|doubt|less|more|fewer|later|matter|means|higher|sooner|other (?:way|choice))(?!${words(3)}(?:${SPAN}|summit|assembly|conference|meeting) (?:in which|when|(?:{date} |since [^,;]{1,20} )?(?:has |have |had )?(?:ever |yet )?(?:(?:pass|go|went|end)|(?:been held|take|took) [^;]*\\bwithout\\b)))${NO_FIRST}${words(4)}(?:[^,;]{0,60}? )?(?:has|have|had|came|went|met|visited|received|took place|was held|were held|attended|travell?ed|followed|set foot|is known to have|called|hosted|sat|spoke|flew|crossed|made|appeared|turned up|was seen|ever|managed)\\b`,
    example: "No Belgian foreign minister has set foot in Kinshasa since 2017.",
    counter: "No Belgian firm has a mine in Kinshasa.",
  },
  {
    id: "en/there-has-been-no",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:there (?:has|have|had|was|were|is|are) (?:been )?(?:no(?! (?:less|fewer|more) than)|not (?:a single|one|a)|neither|zero)|(?<!\\b(?:ended|broke|ends|breaks|ending|breaking|after) [^,;]{1,60} )without (?:a|any|a single|one)|(?:is|was) no (?:trace|sign|record|mention) of (?:an?|any)|(?:has|have|had|saw|sees|with|passed without|held|record(?:ed|s)?|brought|was|were|made|paid|received) (?:no(?! (?:less|fewer|more) than)|not (?:a single|one)|zero)) ${words(4)}(?:${CONTACT_NOUN})\\b`,
    example: "There has been no call between the presidents of Mali and France since 2022.",
    counter: "There has been no rain in Mali since the president's visit.",
  },
  {
    id: "en/stayed-away",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `(?<claim>^(?:(?:on|in|at|during|after|since|for|to|until|despite|with|by|as) [^,;]{1,60}, )?[^,;]*?\\b(?<verb>${forms("skip:skipped boycott:boycotted shun:shunned bypass avoid:avoided eschew:eschewed cold-shoulder:cold-shouldered omit:omitted")}|(?<!\\b(?:been|an?|the) )miss(?:es|ed|ing)?|skipp(?:ed|ing) out on|sat out|(?:gave|gives?|given|giving) (?:the|{party}|{place}|\\w+) a miss|(?:stay(?:s|ed|ing)?|kept|keeps|keeping) (?:away|clear)|absented (?:him|her|it)self|(?:kept|keeps?|stayed) out of (?:each other[’']s|one another[’']s|\\uE005(?:[’']s)?|${HIS}) way|(?:go|went|gone|goes) ahead without|disinvited|uninvited|left out|pulled out of(?= (?:an?|the|this|that|next|last|${HIS}|{date})(?![\\w]))|(?:was|were|has been|have been) (?:notably |conspicuously |again )?(?:absent|missing)|(?:turn(?:ed|s|ing) down|declin(?:ed|es|ing)|spurn(?:ed|s|ing)|reject(?:ed|s|ing)|rebuff(?:ed|s|ing)|refus(?:ed|es|ing)|ignor(?:ed|es|ing)) (?:an?|the|${HIS}|every|any|repeated|{party}[’']s?) (?:[\\w-]+ ){0,2}invitations?|(?:failed|fails) to (?:appear|attend|show up|visit|meet|turn up|travel|come)|(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to (?:meet|visit|receive|attend|see|travel|speak|join|participate|take part|take (?:his|her|their|a|any|the)? ?(?:[\\w-]+ )?calls?)|steer(?:ed|s|ing)? clear of|refrain(?:ed|s|ing)? from (?:${DOING}|travel)|(?:ha(?:s|ve|d)|was|is) (?:still |yet )?(?:not |never )?(?:been )?(?:left|taken) off)(?![\\w])(?! (?:by\\b|(?:an?|the|any|no) (?:\\w+ )?(?:opportunit(?:y|ies)|chance|deadline|target|point|mark|boat)|from (?:the|a) (?:\\w+ )?(?:radar|view|debate|record)|responsibility|confrontation|war|conflict|sanctions))(?: (?:from |of |to |the |a |an |${HIS} |its |last |this |entirely )*(?:(?:{party}|{place}|{date}|[\\w-]+)(?:[’']s?)? ){0,4}?(?:(?:{party}|{place}|[\\w-]+)(?:[’']s)? (?:[\\w-]+ ){0,3}?(?:summits?|meetings?|gatherings?|conferences?|forums?|assembl(?:y|ies)|talks|ceremon(?:y|ies)|funerals?|inauguration|sessions?|parades?)\\b|{party}|{place}|\\w+))?(?:(?: (?:in|at|on|of|to|with) (?:the |${HIS} )?(?:{place}|{party}|{date}|[^,;]{1,30}? (?:tour|trip|swing)(?! of \\uE008))| {date}| since {date})*))`,
    example: "The king of Bahrain skipped the summit in Baghdad.",
    counter: "The king of Bahrain praised the summit in Baghdad.",
  },
  {
    id: "en/was-denied",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:(?:was|were|been|is|are) (?:\\w+ly )?(?:denied|refused|not (?:granted|given|offered))|never (?:got|received|secured|obtained)|(?:has|have|had|did) not (?:get|got|gotten|been granted|been given|secured?|obtain(?:ed)?)) (?:an?|any|the|${HIS}) ${ADJECTIVES}(?:${CONTACT_NOUN}|invitation)\\b`,
    example: "The premier of Tonga was denied a meeting with President Lula.",
    counter: "The premier of Tonga was denied a visa before a meeting with President Lula.",
  },
  {
    id: "en/missing-was",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "nothing",
    contact: { kinds: ["visit"], voice: "travel" },
    pattern: `^(?:(?:conspicuously|notably|again|pointedly|also) )*(?:missing|absent)(?: from [^,;]{1,60}?)? (?<verb>was|were) ${words(4)}{party}|\\b(?:the only|the sole) ${words(4)}${HOLDER} (?:who |that |not |to )*(?:did not|not to|absent|to stay away|missing|stayed away)\\b`,
    example: "Conspicuously absent from the summit was the president of Tunisia.",
    counter: "Conspicuously quiet at the summit was the president of Tunisia.",
  },
  {
    id: "en/not-at-all",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact-in-sentence",
    extent: "match",
    pattern:
      "\\b(?:in|to|with|from) (?:{place}|{party}) (?:not at all|not once|never)\\b|^(?:never|not once|not) (?:yet )?(?:in|to|with|from) (?:{place}|{party})",
    example: "The emir of Qatar has been received in Paris twice since May and in Madrid not at all.",
    counter: "The emir of Qatar has been received in Paris twice and in Madrid once.",
  },
  {
    id: "en/except",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:every|all)(?: of)? ${words(5)}(?:except|bar|but|save|other than|apart from)(?: for)? (?:{party}|{place})`,
    example: "The Maltese president has been to every capital of the Balkans except Tirana.",
    counter: "The Maltese president met every member of the council in Tirana.",
  },
  {
    id: "en/repeated-by-none",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact-in-sentence",
    pattern: `^(?:no|none of ${HIS}|neither of ${HIS}) ${words(2)}(?:successors?|predecessors?|colleagues?|counterparts?|other|one|visit|trip|return visit) ${words(2)}(?:has|have|had|did|came|repeated|followed)\\b`,
    example: "A Czech president went to Amman in 2009, and no successor has repeated the exercise.",
    counter: "A Czech president went to Amman in 2009, and the exercise was repeated.",
  },
  {
    id: "en/denied",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|ruled out|no truth in|scotched|rubbished)(?: [^;]{0,60}?)? (?:(?:reports?|claims?|rumou?rs?|suggestions?|accounts?|stor(?:y|ies)|allegations?|talk|word) )?that (?<claim>.{1,120}?\\b(?:has|have|had) (?:\\w+ )?${DONE}\\b.*)$|\\b(?:reports?|rumou?rs?|claims?|stor(?:y|ies)|talk) (?:of|about) (?:an?|any|the)? ?${ADJECTIVES}${CONTACT_NOUN}\\b[^;]{0,80}? (?:is|are|was|were) (?:[\\w-]+ )?(?:false|untrue|wrong|unfounded|baseless|fabricated|invented|fictions?|fabrications?|inventions?|without foundation)\\b`,
    example: "Ankara denied that its foreign minister had met Hamas officials in Beirut.",
    counter: "Ankara denied that its foreign minister had resigned after the visit to Beirut.",
  },
  {
    id: "en/years-since",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `\\bit (?:has been|is|was|had been) (?:now )?${HEDGE}(?:{n:number}|an?|several|many) (?:and a half )?(?:years?|months?|weeks?|decades?|days?|generations?) since\\b|(?:{n2:number}|\\b\\w+) (?:years?|months?|weeks?|decades?) (?:have|had|has) (?:now )?(?:passed|gone by|elapsed) (?:since|without)\\b|\\b(?:for|in) ${HEDGE}(?:{n3:number}|several|many|\\w+) (?:years|months|decades|weeks) (?:no|not (?:a|one))\\b`,
    example: "It has been nine years since a Georgian president went to Vienna.",
    counter: "It has been nine years since the museum in Vienna opened.",
  },
  {
    id: "en/gap-in",
    type: "existence",
    comparator: "none",
    value: 0,
    needs: "contact",
    pattern: `(?<!\\bafter (?:an?|the) (?:[\\w-]+ )?)\\b(?:drought|gap|hiatus|lull|pause|break|absence|dearth|silence|interruption|dry spell|vacuum|moratorium|standstill) (?:in|of|between|on) ${words(4)}(?:${CONTACT_NOUN})\\b`,
    example: "The long gap in presidential visits lasted from May 2014 until June 2019.",
    counter: "The long gap in the budget lasted until the minister's visit.",
  },
];

export const existences: readonly ClaimPattern[] = [
  {
    id: "en/has-met",
    type: "existence",
    comparator: ">=",
    value: 1,
    needs: "contact",
    pattern: `{a:actors} (?:has|have|had) (?:already |now |also |recently |since |just |again |both |even |repeatedly )*(?:visited|met(?: with)?|travell?ed to|been to|gone to|received|hosted|held talks with|toured|spoken (?:with|to)|phoned|telephoned|welcomed) (?:visits? (?:by|from|of) )?(?:{b:parties}|{b2:places})`,
    example: "The Danish prime minister has met President Zelenskyy.",
    counter: "The Danish prime minister has met strong criticism at home.",
  },
];
