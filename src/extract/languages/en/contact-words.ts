/** Macros of the contact rules, and the cues of the refiners. */
import type { ContactWords } from "../../contact-words.ts";
import { NEVER } from "../../silent.ts";

const contactMacros: Readonly<Record<string, string>> = {
  // ", who had promised a tough encounter,", " (As interpreted)"
  Aside:
    ",? who|,? (?:and|with|along with|together with) (?:his|her|their|{pronoun}|an?|the|several|some|other|senior) (?:[a-z-]+ ){0,2}(?:entourage|delegation|team|aides|wife|husband|party|ministers|officials|members|advis[eo]rs)(?: of (?:his|her|their|the|{pronoun}) (?:cabinet|government|administration|delegation|staff))?(?! (?:from|of) )(?:, who [^,;.]{1,60},)?|, (?:including|along with|together with|accompanied by|joined by|alongside)[^;.]{1,120}?,(?= (?:will|would|is|are|was|were|has|have|had|[a-z]+ed|met)\\b)|, (?:who|which|whose|on|in|at|after|before|prior|ahead|amid|earlier|later|upon|despite|elected|appointed|known|described|seen|hailed|during|for|the|a|an|presently|currently|accompanied|himself|herself|together|while|following|speaking)[^,;.]{1,90},| \\([^)]{1,40}\\)|,",
  Aux: "(?:(?:has|have|had|having|will|would|should|could|may|might|can|is|are|was|were|be|been|being|to|not|never|also|then|later|recently|earlier|personally|subsequently|again|just|already|only|either|both|all|each|jointly|publicly|briefly|twice|once|soon|finally|actually|now|yet|even|last|next|honou?red|pleased|delighted|proud|glad|happy|due|scheduled|expected|set|slated|planning|planned|plans?|likely|unlikely|going|about|look(?:s|ed|ing)? forward|hoping|hopes?|agreed|intends?|intended|wants?|wanted|no plans? (?:to|for)|continue[sd]? to|begin|began|did|does|do|didn['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t|hadn['’]t|won['’]t|isn['’]t|wasn['’]t|weren['’]t|able|unable|ready|keen|eager|willing|prepared|graciously|warmly|officially|formally|ultimately|(?:the|an?) (?:\\w+ )?(?:opportunity|chance|occasion)|got|gets?|(?:declin|refus|manag|decid|promis|pledg|vow|offer|hop|fail|arrang|tri)(?:ed|es|ing|s)?(?= to\\b)|overnight|[a-z]{3,}ly|today|{date}|on {date}|in {date}|(?:at|in)(?: the)? {place}|{place},? {country},?|—|–|-) )*",
  // "I’ve", "we’re"
  Clitic: "(?:['’](?:ve|s|ll|m|re|d))?",
  Adv: "(?:,? (?:yet|<Later!>|{date}|(?:on|in|at|from|during|late|early|earlier|later) (?:the )?{date}|(?:in|at|near|outside)(?: the)? {place}(?:, {country})?(?:,| in {place})?|{place}|also|again|later|then|afterwards?|overnight|separately|(?:very |quite |just )?briefly|virtually|privately|informally|informal|here|there|today|(?:in|at) (?:his|her|their|the|{pronoun}) (?:[a-z]+ ){0,2}(?:residence|ranch|home|airport|office|palace|headquarters|ministry|embassy|villa|hotel|farm|presidency)|at (?:great |some )?length|(?:late|long|well|deep) into the (?:night|evening)|until late|for hours|in person|face to face|for the first time|more|most|regularly|frequently|often|repeatedly|extensively|directly|warmly|first|today|on the sidelines of(?: the| an?)? (?:[\\w’'-]+ ){0,3}(?:{organisation}(?: [Ss]ummit)?|summit|forum)|{number} times?|several times|multiple times|{number},?|behind closed doors|one-on-(?:one|{number})|bilaterally|in (?:private )?audience|over (?:lunch|dinner|breakfast)|at the airport|for {number} (?:minutes|hours)|via (?:video-?conference|video|video link)|by (?:video|videoconference|video link)|virtually|individually),?)*",
  AdvPlain:
    "(?:(?:{group}:(?= {bearer})|{group}(?:,? (?:that|which) (?:was|is|were))?,? (?:led|headed) by(?: the)?(?= {bearer})|also|both of|each of|all of|most of|many of|several of|both|separately|virtually|individually|here|visiting(?: (?!(?:the|an?|with|his|her|in|and|to)\\b)[\\w’'-]+){0,3}?|newly appointed|newly elected|recently elected|newly sworn-in|incoming|outgoing|departing|together|over|more than|about|nearly|almost|at least|some|{number}|{pronoun},?) )*",
  Adj: "(?:(?:{pronoun}|an?|the|his|her|their|its|this|that|another|some|several|numerous|many|multiple|frequent|regular|{number}|{date}(?:[’']s)?|(?:\\w+-)+\\w+|[\\w’'-]+ly|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|brief|short|long|frank|candid|bilateral|trilateral|quadrilateral|multilateral|tripartite|working|official|state|formal|informal|unofficial|goodwill|private|separate|virtual|in-person|face-to-face|one-on-(?:one|{number})|closed-door|restricted|expanded|detailed|extensive|substantive|constructive|productive|very|quite|really|warm|cordial|friendly|fruitful|comprehensive|excellent|positive|substantial|useful|recent|upcoming|planned|scheduled|historic|inaugural|joint|high-level|top-level|top level|delegation-level|annual|introductory|farewell|emergency|secret|unannounced|follow-up|final|last|next|new|own|day-long|candid|in-depth|and|,|series of|round of|number of|long-awaited|much-anticipated|whirlwind|surprise|rare|maiden|previous|earlier|inaugural|regular|peace|security|trade|economic|strategic|nuclear|three-way|Russian-US|family|special|joint|virtual|secure|lengthy|pull-aside|introductory|courtesy),? )*",
  // Any adjective or noun before a session, where what follows names the other side
  AnyAdj:
    "<Adj!>(?:(?!(?:with|to|for|of|between|among|about|on|in|by|at|from|that|which|who|and|or|not|no|as|but|over|your|(?:tele)?phone|calls?|video[\\w-]*)\\b)[\\w’'-]+ ){0,2}",
  Session:
    "(?:bilateral |summit |ministerial )?(?:meetings?|talks|discussions?|negotiations|consultations?|conversations?|summits?|sit-down|encounters?|lunch|dinner|breakfast|luncheon|audience|dialogue|get-together|tête-à-tête|huddle|one-on-(?:one|{number})|bilateral|trilateral|bilats?|trilats?|pull-aside|exchanges? of views|sessions?|rounds? of (?:talks|negotiations|consultations)|banquet|supper|chats?|talk|interactions?|(?<=\\bfor )engagements(?= with)|parley|face-to-face|(?:courtesy|farewell|introductory) (?:calls?|visits?))",
  // Words between the one who acts and what he does, without another actor
  Far: '[^;:“”"\uE000\uE001\uE004\uE005]{0,90}?',
  // Who acts, far from the verb; where another verb is joined before it ("thanked B and met"), the sentence's subject
  Doer: "(?:{a:actors}<Far!> (?<!\\b(?:and|or|but|before|after|then) (?:(?:also|later|then|first|[a-z]+ly) )?)|^|[;,:] |\\b(?:and|or|but|before|after|then) )(?:(?:also|later|then|first|[a-z]+ly) )*",
  // When, where, how and how long, before the other side is named
  Detail:
    '(?:,? (?:in|at|on|during|over|for|near|outside|inside|aboard|by|via|behind|late|early|lasting|of|here|there|again|today|{date}|[a-z]+ly)\\b[^;:“”"\uE000\uE001\uE004\uE005]{0,70}?)?',
  // "A few hours later", "the next day"
  Later:
    "(?:(?:an?|the|half an|{number}|several|a few|some|two|three|barely an?|just|less than an?) (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|afterwards?|on)|(?:the|that) (?:next|following|same) (?:day|morning|afternoon|evening|week|month))",
  // Verbs that take "with" and whom they were together with
  MeetsWith:
    "met|meets?|meeting|conferr?(?:ed|ing|s)?|consult(?:ed|ing|s)?|s[ai]t(?:s|ting)? down|din(?:ed|es?|ing)|lunch(?:ed|es|ing)?|breakfast(?:ed|s|ing)?|negotiat(?:ed|es?|ing)|huddl(?:ed|es?|ing)|parley(?:ed|s|ing)?|c(?:ame|omes?|oming) (?:together|face[- ]to[- ]face)|br(?:oke|eaks?|eaking) bread|(?:(?:is|was|were|been) )?closeted|exchang(?:ed?|es|ing) (?:[a-z]+ ){0,2}(?:views|words|opinions|ideas|pleasantries|assessments)|trad(?:ed?|es|ing) (?:[a-z]+ ){0,2}(?:views|notes)|compar(?:ed?|es|ing) notes|sh(?:ook|akes?|aking) hands|shar(?:ed?|es|ing) (?:a|the) (?:table|meal|coffee|drink|lunch|dinner)|(?:t(?:ook|akes?)|ha[ds]|drank|sipped|ate) (?:a )?(?:tea|coffee|lunch|dinner|breakfast|supper)|engag(?:ed?|es|ing)(?: directly)?|linked up|caught up|retired|stroll(?:ed|s|ing)?|deliberated|spen(?:t|ds?|ding) [^.;\uE000-\uE006]{1,30}|(?:was|were|is|are) back at the (?:negotiating )?table",
  // Words that lead from a message to the session in which it was given: no clause begins between
  Plain:
    '(?: (?!(?:that|who|whom|which|whether|if|to|and|but|how|why|what|not|with|between)\\b)[^\\s.;:“”"\uE000\uE001\uE004\uE005]+){0,8}?',
  // What is said of those who are not there
  OfAbsent:
    "(?:mention|recollect|remember|cit|prais|criticis|criticiz|condemn|accus|blam|defend|mock|denounc|attack|hail|laud|compar|describ|quot|back|support|nam|recall|announc|sa[iy])[a-z]*",
  Including:
    '(?: (?:in|of|from) {group})?(?: [^.;:“”"\uE000-\uE005]{1,50}?)?,? (?:including|such as|among them|namely|notably) (?:with )?{e:actors}',
  Further:
    "(?:[^.;]{0,90}?,? (?:and|then|and then),? (?:subsequently|later|then|afterwards|separately),? with|,? (?:and )?then(?: with)?|[^.;\uE000\uE001\uE004\uE005]{0,60}?,? (?:and|then|and then|followed by|before)(?:,? (?:later|then|afterwards?|subsequently|also|separately|finally)\\b,?)?(?: with)?(?= {bearers}(?:[.;]|$|,? (?:in|at|on|over|during|before|after|later|there|the (?:next|following|same) day|a (?:day|week) later)\\b|,? (?:{date}|{number}|twice)))) {d:actors}",
  // What stands between takes in no further such phrase: else a row of them could be parted in too many ways
  AfterNoun:
    "(?:,? (?:{date}|(?:later|earlier)(?: on)?(?= {date}|,| (?:with|between|of)\\b)|{place}|t?here|(?:on|in|during) (?:the )?{date}|(?:in|at)(?: the)? {place}(?:, {country})?,?|on the (?:sidelines|margins) of[^.;,]{1,60}|on (?!the (?:sidelines|margins)\\b)[a-z](?:(?! (?:on|for)\\b)[a-z ]){1,30}|(?:at|in|during)(?: the)? {organisation}(?: (?:[Ss]ummit|[Ff]orum|[Cc]onference))?|(?:at|during) (?:the|this|last) (?:[\\w’'-]+ ){0,5}(?:[Ss]ummit|[Ff]orum|[Cc]onference|[Aa]ssembly)|by (?:phone|telephone|video|videoconference)|via (?:videoconference|video link|video)|(?:originally |tentatively )?(?:planned|scheduled|due|set|pencilled in|expected|slated)(?: for| on| in)?(?: (?:late|early|mid)[ -]?)? ?{date}|last|held|which were held|for (?:(?! (?:on|for)\\b)[^,.;]){1,40}?(?:hours?|minutes)|in (?:as many|{number}|[a-z]+) (?:days|weeks|months|years)|\\([^)]{1,30}\\)|over (?:lunch|dinner)|at length)){0,5}",
  Go: "visit(?:s|ed|ing)?(?: (?!(?:by|of|from|to|with|and|or|in)\\b)(?:(?:[\\w’'-]+|{organisation}) ){1,5}in)?|tour(?:s|ed|ing)?|(?:travel(?:s|l?ed|l?ing)?|flew|flown|fl(?:y|ies|ying)|head(?:s|ed|ing)?|go|goes|going|gone|went|come|comes|came|coming|journey(?:s|ed|ing)?|return(?:s|ed|ing)?|continu(?:es?|ed|ing)|mov(?:es?|ed|ing)|hurr(?:y|ies|ied|ying)|rush(?:es|ed|ing)?|dash(?:es|ed)?|jet(?:s|ted)?|rac(?:es|ed)|sail(?:s|ed)?|dr(?:ove|ives|iving)|pop(?:s|ped)|cross(?:es|ed|ing)|slip(?:s|ped)|sneak(?:s|ed)|ventur(?:es|ed)|trek(?:s|ked)|shift(?:s|ed)|proceed(?:s|ed|ing)?|ferried|troop(?:s|ed)|descend(?:s|ed)|fle(?:es?|d)|march(?:ed)?)(?: (?:on|back|out|in|over|across|up|down|off|straight|directly|home|onwards?|ahead|south|north|east|west|again|overland|alone|unannounced|secretly|quietly|overnight|by \\w+|aboard [^.;,]{3,30}|from(?: the)? {place}(?:, {country})?|via(?: the)? {place}|{date}|(?:on|in|early|late) {date})){0,3} (?:to|into|in|for|through|throughout|across)|(?:arriv(?:ed?|es|ing)|went|gone|flew|fl(?:y|ies|ying)|travel(?:s|l?ed|l?ing)?|land(?:ed|s)|came|come|return(?:s|ed)?|been|stay(?:s|ed))(?= \uE006)|travel(?:s|l?ed)? {place} and|been to|(?:travel(?:s|l?ed|l?ing)?|flew|fly|went|going|go) (?:together|separately|jointly) to|(?:led|leads?|leading|head(?:s|ed)?|took|takes?|taking|brought|brings?) (?:{group}|(?:an?|the|his|her|their|{pronoun}) [\\w’' -]{0,30}(?:delegation|mission|team)) to|arriv(?:ed?|es|ing)(?: back| late| early| home| here|(?: on)? {date},?| from(?: the)? {place}){0,2} (?:in|at)|land(?:ed|s|ing)?(?: back| safely| late| early|(?: on)? {date},?){0,2} (?:in|at)|touch(?:ed|es|ing)? down(?: late| early|(?: on)? {date},?)? (?:in|at)|show(?:s|ed) up (?:in|at)|turn(?:s|ed) up(?: unannounced| unexpectedly)? (?:in|at)|set(?:s|ting)? foot (?:in|on)|set(?:s|ting)? (?:off|out)(?:(?: on)? {date},?)? (?:for|to)|(?:left|leav(?:es?|ing)|depart(?:s|ed|ing)?|embark(?:s|ed|ing)?|took off|takes? off|flew (?:off|out)(?: of)?)(?: home)?(?: (?:(?:on|early|late) )?{date},?)?(?: from)?(?: the)?(?: {place},?(?: {country},?)?)?(?: (?:(?:on|early|late) )?{date},?)? for|reach(?:es|ed|ing)?|sw[iu]ng(?:s|ing)? (?:through|by)|stop(?:s|ped|ping)? (?:over |off |by )?(?:in|at)|passe?[sd] through|transit(?:s|ed)? (?:through|in)|dropp?(?:ed|s) (?:in on|by)|drop(?:s|ped) (?:in on|by)|call(?:s|ed|ing) at|shuttl(?:es?|ed|ing)(?: (?:on )?{date},?)? between|commut(?:es|ed) between|beg[aiu]n(?:s|ning)? (?:his|her|the|a|{pronoun}) (?:\\w+ )?(?:travel|trip|visit|tour|journey) in|start(?:s|ed|ing)? (?:his|her|the|a|{pronoun}) (?:\\w+ )?(?:trip|visit|tour|journey) in|end(?:s|ed)? (?:his|her|the|a|{pronoun}) (?:\\w+ )?(?:trip|visit|tour|journey) in|travel to {place} and|board(?:s|ed|ing) (?:an?|the|his|her|{pronoun}) (?:\\w+ )?(?:plane|flight|train|aircraft|jet) (?:for|to)|spen(?:t|ds?|ding) (?:most of |part of |much of |the best part of )?(?:an? (?:\\w+ )?(?:night|day|weekend|week|afternoon|morning|evening|few days|few hours)|the (?:night|day|weekend|week|afternoon|morning|evening)|{number} (?:nights|days|hours|weeks)|several days|less than [^.;,]{3,20}|{date}) in|sta(?:ys|yed|ying) in|paid a visit to|ma(?:de|kes?|king) (?:his|her|their|{pronoun}) way to|make the (?:trip|journey) to|made the (?:trip|journey) to|pa(?:y|ys|id) (?:him|her|them) a visit in",
};

export const contactWords: ContactWords = {
  macros: contactMacros,
  video:
    /\b(?:video[- ]?conference|video ?link|videoconference|by video|via video|virtual(?:ly)?|(?:an|the|held|met|meeting|talks|spoke) online|via zoom|teleconference|video call|secure video)\b/i,
  phone: /\b(?:tele)?phone\b|\bby telephone\b/iu,
  status: [
    {
      status: "historical",
      pattern:
        /\b(?:never forgets?|always remembers?|in those days|back then|when (?:I|he|she) was (?:an? |the |still )?(?:\w+ ){0,2}(?:president|senator|minister|secretary|governor|chancellor|premier|student|young))\b/iu,
    },
    {
      status: "cancelled",
      pattern:
        /\b(?:cancel\w*|postpon\w*|(?:was|were|been) dropped|called off|calls? off|scrap(?:s|ped|ping)?|scrubbed|puts? off|put on (?:hold|ice)|put back|deferred|pushed back|backed out of|begged off|bowed out of|delay(?:s|ed)|suspend(?:s|ed)|(?:was|were|is|are) off(?=[,.; ]|$)|(?:no longer|not now) (?:planned|expected|due|coming|going|travell?ing|visiting|take place)|snub(?:s|bed)|boycott(?:s|ed)|miss(?:es|ed) (?:the|a)|would have (?:met|been|visited|travell?ed|gone|flown)|(?:will|would|did) (?:not|no longer) go ahead|evaporated|(?:unable|not (?:being )?able) to (?:travel|visit|meet|attend|come|go|undertake|pay|take part|join|host|receive|make (?:_|the|my|his|her|that))|would not be able to|walked away from|(?:was|were) (?:originally |initially )?to have|had been (?:due|scheduled|expected|planned|set|awaited|booked) (?:to|in|at|for|on)|after all|fell through|fell apart|came to nothing|will not take place|did not go ahead|reschedul\w*|(?:has|have|had|was|were) (?:been )?moved(?: (?:to|from|back)|$)|pull(?:s|ed) out of|shelv(?:es?|ed|ing)|abandon(?:s|ed)?|skips?|skipped|ax(?:es|ed))\b/iu,
    },
    {
      status: "denied",
      pattern:
        /\b(?:(?:ha(?:s|ve|d)|is|are|was|were) yet to|without (?:ever |even |once )?(?:meeting|seeing|visiting|speaking|talking|holding|receiving|hosting|having|calling|setting foot)|(?:ha(?:s|ve|d)|did)(?: not|n['’]t)(?! (?:get|got|give|given|provided?|mention(?:ed)?|sa(?:y|id)|raised?|heard?|seen?|know|known|want(?:ed)?|respond(?:ed)?|commented?|shared?|think|thought|believed?|changed?|hid(?:den)?|held? back|ruled? out)\b)|do not plan|does not plan|(?:never|not) (?:took|taken|take|takes) place|never happened|nor (?:had|has|did|was|is)|(?:not|never) foreseen|isn['’]t (?:planned|scheduled|going)|not (?:travell?ing|visiting|coming) |cannot attend|(?:was|were) not(?! (?:immediately |yet |entirely |at once )?(?:clear|known|certain|decided|sure))|(?:do(?:es)?n[’']t|didn[’']t|not) have (?:a|any) (?:\w+ )?plans?|no (?:plans?|preparations?|such|(?:\w+ ){0,2}(?:meetings?|calls?|talks|visits?|trips?|tours?|journeys?|conversations?|encounters?))|never (?:met|spoke|visited)|denied|denies|deny|denying|(?:declin|refus)(?:ed|es|ing) to|(?:was|were|been) (?:dismissed|rejected|refuted)|reject(?:ed|s) (?:as|reports?|claims?)|dismiss(?:ed|es) (?:as|reports?|claims?)|refuted|untrue|not (?:currently |yet |been )?(?:planned|scheduled|on the (?:agenda|cards|calendar)|met|spoken|meeting|going to|contemplated|planning)|there(?:['’]s| is| are) no|will not|won['’]t|would not (?:be )?(?:attend|travel|visit|meet|go|come|take part|join|host|receive|hold|see)(?:ing)?\b|(?:will|would) (?:also )?not (?:also )?be (?:making|paying|taking|going)|isn['’]t|(?<!not )(?<!n[’']t )(?<!(?:not|n[’']t) be )rule[ds]? out|(?:is|are|was|were) (?:false|untrue|fake|baseless|unfounded|incorrect)(?=[,.; ]|$))\b/iu,
    },
    {
      status: "planned",
      pattern:
        /\b(?:said|announced|confirmed|reported|added|noted) that [^.;?]{1,100}_+ would (?:also )?(?:pay|visit|travel|meet|hold|receive|host|arrive|make|fly|embark|attend)\b|\b(?:(?:said|told (?:\w+|_+)|announced|confirmed|reported|reports|says|tells)(?: on \w+)?(?: that)?|and that) (?:he|she|they|it|the (?:two|pair|(?:two )?(?:leaders|sides|presidents|ministers))|_+) would(?! (?:like|not|love|be (?:willing|ready|open|happy|prepared)|consider|not))\b/iu,
    },
    {
      status: "hypothetical",
      pattern:
        /\b(?:could|might|may(?! \d)|would|if|whether|possib(?:le|ly|ility)|potential(?:ly)?|likely|should(?! be (?:recalled|noted|reminded|remembered|mentioned|added|said|emphasi[sz]ed|stressed|borne)\b)|invited?|invites|invitations? (?:(?:from|of) _+ )?(?:to|for)|(?:desire|willingness|readiness|eagerness) to|(?:his|her|their|_) (?:wish|hope) to|extended an invitation|considering|weighing|mulling|contemplating|willing to|keen to|eager to|ready to|prepared to|open to|any plans?|floated|mooted|in principle|would welcome|would be (?:welcome|happy|glad|ready|delighted)|in doubt|unclear|not (?:immediately |yet |entirely )?(?:clear|known|certain|decided)|uncertain|toy(?:s|ed|ing) with|on the cards|speculat(?:ion|ed)|(?:not|n[’']t)(?: be)? rul(?:ed?|ing) out|offered (?:\S+ ){0,4}(?:as a venue|to (?:host|mediate|meet|visit))|suggested|requested|sought|remains? (?:possible|likely|unlikely|uncertain)|alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?(?! to\b)|(?:nothing|anything) (?:\w+ ){0,2}to (?:announce|preview|confirm|read out)|under (?:discussion|consideration)|being (?:prepared|arranged|discussed|considered)|in the works|would like to|why not|hop(?:es?|ed|ing) to|want(?:s|ed|ing)? to|ask(?:s|ed|ing)? (?:to|for)|seek(?:s|ing)? (?:an?|to)|rumou?r(?:s|ed)?|under discussion|propos(?:ed|al|es))\b/iu,
    },
    {
      status: "planned",
      pattern:
        /\b(?:will|is to|are to|to be held|is due|are due|due to|is scheduled|scheduled|is expected|are expected|expected to|plans? (?:to|for)|planned to|planning to|look(?:s|ed|ing)? forward|going to|about to|expects? to|(?:is|are|['’]ll be|be)(?: also)? (?:heading|travell?ing|going|meeting|hosting|flying|holding|welcoming|convening)|decided to|decision to|set (?:to|for)|slated|earmarked|pencill?ed in|booked (?:to|for)|bound for|headed (?:for|to)(?=$)|expected|planned for|announced for|upcoming|(?:in|on) [^.;]{0,40}\b(?:itinerary|schedule|agenda|calendar|programme|program) (?:is|are)\b|next (?:week|month|year)|coming (?:days|weeks|months)|agreed (?:to (?:meet|hold|visit)|that they would)|would (?:hold|meet|travel|visit|receive|host)|(?:will|would) be (?:discussed|raised|addressed|reviewed|signed|finali[sz]ed|considered) (?:during|at|in|when)|come up in|forthcoming|coming into|prepare for|(?<!\b(?:glad|happy|pleased|delighted|honou?red|proud|good|great|nice|pleasure|honou?r|privilege) )to have (?:the|an?) (?:\w+ )?(?:opportunity|chance) to|ahead of|previewing|(?:after|when|once|before|until|as soon as) (?:he|she|they|we|I|_+|the \w+) (?:has|have|holds?)\b|announced that|for _+ to \w+$|\b(?:before|pending|awaiting) (?:the |an? |his |her )?(?:\w+ )?(?:arrival|visit)$|(?:when|before|by the time|ahead of|once|until|as) [^,.;]{0,60}\b(?:meets|goes|travels|visits|arrives|hosts|sees|sits|heads)$|shall|later(?: on)?$|in the (?:near|coming|not too distant) (?:future|days|weeks|months)|intends? to|i['’]ll|['’]ll|before heading|(?:then|next|from there|afterwards),? (?:continues?|goes|travels?|heads?|flies|fly|moves?|proceeds?|returns?)\b|m going|m heading|['’]m going)\b/iu,
    },
  ],
  meta: /\b(?:I|we)(?:[’']d| would| could| might| can)(?: \w+)? (?:say|note|point|refer|add|argue|call|like)\b|\b(?:I|we)(?: will|[’']ll| can|[’']d) (?:just )?(?:tell you|say|note|add|remind)\b|\b(?:I|we)(?: also| just| really)*(?: would|[’']d)?(?: also| just| really)* (?:want|like|wish) to (?:\w+ )?(?=(?:welcome|thank|greet)\b)|\b(?:I|we)(?: do| also| just| really)*(?: would|[’']d)?(?: also| just| really)* (?:want|like|wish|have) to (?:\w+ )?(?:say|note|highlight|stress|emphasi[sz]e|point|mention|add|make|underscore|flag|start|begin|remind|share|tell|acknowledge|recogni[sz]e|commend)\b|\bI(?:[’']ll| will| shall)(?= (?:never forget|always remember)\b)|\bif I (?:may|could|can)\b|\b(?:could|can|would|will) you\b|\byou (?:may|might|will|would|could)(?: have)? \w+\b|\bI (?:don[’']t|do not) (?:know|think)\b|\b(?:not going to|won[’']t|can[’']t|cannot|don[’']t want to|not in a position to)\s+(?:preview|get (?:ahead|into)|detail|predict|speak|read|comment|go into|share|characterize|confirm|talk about)\b|\bas expected\b/giu,
  /** After the trigger only these say anything of its status. */
  afterwards:
    /\b(?:(?:cannot|can[’']t|could not|not) be ruled out|(?:is|are) on the (?:calendar|schedule|programme)|(?<=, )(?:set|scheduled|due|expected|slated) (?:to|for)|remains? (?:possible|likely|unlikely|uncertain|unclear|in doubt)|(?<!\b(?:and|but|or|who|which) )(?:is|are|was|were|has been|have been|had been|will be|would be|being|be|now|been) (?:[a-z]+ )?(?:expected|scheduled|due|planned|set|slated|earmarked|pencill?ed in|booked|foreseen|postponed|cancelled|canceled|called off|scrapped|put off|put on (?:hold|ice)|put back|pushed back|deferred|abandoned|axed|off(?=[,.; ]|$)|rescheduled|moved(?= (?:to|from|back|forward|_))|shelved|delayed|dropped|false|untrue|fake|wrong|baseless|unfounded|incorrect|in doubt|on the agenda|on the cards|announced(?= for\b)|denied|dismissed|rejected|refuted|ruled out|mooted|floated|unlikely|likely|possible)|will (?:include|feature|begin|start|open|last|take place|take (?:him|her|them)|run|end|conclude|culminate|see|be)\b|(?:will|would|did|does) (?:not|no longer) (?:take place|go ahead|happen|materiali[sz]e)|never (?:took place|happened|materiali[sz]ed)|evaporated|came to nothing|fell (?:through|apart)|after all|(?:is|are|was|were|remains?) (?:still )?(?:under discussion|under consideration|in the works|in preparation|being (?:prepared|planned|arranged|discussed|considered))|has been (?:proposed|floated|mooted)|later(?: on)?(?= _)|in the (?:near|coming|not too distant) (?:future|days|weeks|months))\b/giu,
  isThat: /^(?:This|That|It)(?:[’']s| (?:is|was|will be|would be|marks|marked))(?: also)?(?: the)? $/u,
  background:
    /\b(?:[Aa]fter|[Ff]ollow(?:ing|s|ed)|[Ss]ince|[Bb]efore|[Aa]head of|[Bb]ack from|[Ff]resh from)\s(?:(?:an?|the|this|that|his|her|their|its)\s)?(?:[\w’'-]+\s){0,3}$/u,
  recalls:
    /\b(?:remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|th(?:ink|inks|inking|ought) (?:of|back (?:on|to))|look(?:s|ed|ing)? back (?:on|at|to)|reminisc(?:es?|ed|ing) (?:about|over))\b[^.;]*$/iu,
  inPassing:
    /\b(?:(?:was|were|been)\s(?:\p{L}+\s)?\p{L}+ed|told|said|spoke|gave|informed|agreed|conveyed|raised|discussed|confirmed|stressed|urged|reiterated|thanked|congratulated|invited|announced|proposed)\b(?![^;]*\b(?:will|would|may|might|could|should|not|if|whether)\b[^;]*$)[^;]*\b(?:in|during|over|on|at)\s(?:an?|the|their|his|her)\s(?:[\w-]+\s){0,3}$/iu,
  opening: /^[“"]?(?:During|In|At|After|Following|On|Over|Upon|Before|Through|Amid|Throughout|Ahead of)\b/u,
  apartFrom:
    /\b(?:separate|further|another|second|additional) (?:\w+ )?(?:meeting|talks|session|conversation|discussions?|round)$/iu,
  wasPlanned:
    /\b(?:(?:was|were)(?: also)? (?:originally |initially )?(?:due|scheduled|expected|planned|set|slated|supposed|to\b)|had (?:\p{L}+ )?(?:planned|intended|hoped|agreed)|had been)\b/iu,
  apart: /^,? (?:who|which)\b/u,
  nobody: /^(?:no|neither|none)\b/iu,
  ledBy: /^,? (?:which (?:is|was) )?(?:led|headed) by (?:the )?$/u,
  /** \uFFFC stands for a year: that of the thing named after it. */
  attribute: /\b(?:the|an?|its|his|her|their) \uFFFC \p{L}/u,
  /** An apposition that counts: the date in it is of what is counted. */
  counted:
    /^(?!.*\bfor the (?:first|second|third|last) time,? (?:on|late|early) $).*\b(?:the|their|his|her|its|our|my) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\w+th|last|latest|only) (?:\w+ ){0,2}(?:visit|trip|meeting|summit|call|talks|conversation|encounter|tour|time|by|of|in|since)\b[^.;]*$/iu,
  reported:
    /\b(?:said|says|announced|confirmed|told \w+|denied|reported|added|statement|announcement|released|issued|signed|stated|suggested|insisted|hinted|declared|clarified|disclosed|revealed|posted|tweeted|wrote|claimed|(?:denied|dismissed|rejected|confirmed) (?:\w+ )?(?:reports?|claims|rumou?rs|suggestions|speculation))(?: on| in| late| early)* ?$|\bjoin(?:ing|ed)? (?:us|me)(?: here)? ?$|\b(?:said|says|added) in (?:reply|response|a statement|an interview|a report|a post)\b[^,;]{0,40}? on ?$/iu,
  /** After a date: it is that of who says so. */
  reporting:
    /^,? (?:(?:[\p{L}’']+ ){1,5})?(?:announced|confirmed) (?:that\b|(?:the|an?|his|her|its) (?:\w+ )?(?:visit|trip|cancellation|postponement)\b)|^,? (?:said|says|announced|denied|confirmed|reported|rejected|dismissed|ruled out|disclosed|acknowledged|declared|insisted|wrote|revealed|noted)\b|^,? [^;.“”"]{1,110}?\b(?:said|announced|confirmed|added|noted|stated)(?: that)? (?!(?:in|during|at|after|following|on|to|before|over|as|while|with|by|goodbye|farewell)\b)/iu,
  /** Before a date: it opens a clause of its own. */
  nextClause:
    /,? and (?:then )?(?:on |in |late |early )*$|\band (?:was|were|is|are|had|has|have|will|would) (?:[\p{L}’'-]+ ){1,8}$/iu,
  event:
    /\b(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Tt]alks|[Cc]onference|[Cc]ouncil|[Cc]ommission|[Dd]ialogue|[Ff]orum|[Cc]onsultations)\b[^.;]{0,80}? (?:took place|was held|were held|met|convened|opened|will take place|will be held) |\bheld (?:its|their|an?|the) (?:\w+ ){0,3}(?:meeting|summit|session|talks)\b/u,
  whichEvent:
    /^(?:It|They|[Tt]he (?:\w+ ){0,2}(?:meeting|summit|session|talks|conference|event|dialogue)|Participants|(?:In|On) its (?:margins|sidelines|fringes)|There)\b/u,
  fronted: /^["“]?(?:Following|After|Before|Ahead of|Since|Until)\b[^,;]*$/u,
  joining:
    /\b(?:attended by|joined by|accompanied by|in the presence of|also (?:attended|attending|took part|participated|present|joined)|(?:was|were) (?:also )?present|(?:will|would) (?:also )?(?:take part|attend|be present|participate|join)|at the table|taking part|attended the (?:meetings?|talks|audience|reception|session|discussions?|negotiations|call)(?! (?:of|in|on|with|between|by|at)\b))\b/u,
  lasting: NEVER,
  quotedBefore: NEVER,
  ownRelative: NEVER,
  attendance: "en/attended-by",
  rounds:
    /\b(?:series|number|string|flurry) of (?:[\w-]+ ){0,2}(?:meetings|talks|discussions|engagements|consultations)\b|\b(?:several|various|multiple|separate|back-to-back) (?:[\w-]+ )?(?:meetings|talks|discussions)\b|\b(?:discussions|talks|meetings) with (?:his|her|several|various|many|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){0,2}(?:leaders|counterparts|ministers|presidents|colleagues|heads)\b/u,
  definiteSession:
    /^(?:The|This|Their) (?:[\w’'-]+ ){0,4}(?:meetings?|talks|session|summit|discussions?|negotiations|consultations|conversation|dinner|lunch(?:eon)?|banquet|audience|reception|ceremony|signing|event|call) /u,
  gathering: /^The (?:[\w’'-]+ ){0,3}(?:meeting|session|dinner|lunch(?:eon)?|banquet|audience|reception|ceremony) /u,
  spoken: /^(?:sp(?:oke|oken|eak)|talk)/iu,
  stretch: /\b(?:past|last)\b/iu,
  bounded:
    /\b(?:before|after|until|since|ahead of|in advance of|prior to)(?: the| his| her| their| around| about| at least)? ?$|\b(?:before|until|after|since) (?:\p{L}+ing|(?:his|her|their|its) \p{L}+)(?: [\p{L}’']+){0,6} (?:on|in) $|\bsince (?:his|her|their|its|the) (?:\p{L}+ ){1,2}$|, (?:who (?:was|is|has been) )?(?:re-)?(?:elected|appointed|sworn|born|inaugurated|installed|ousted)\b[^,;]{0,40}$|\bsince (?:[\p{L}\d’'.-]+ ){1,12}(?:in|of|on) ?$|\b(?:after|before|since) (?:[\p{L}’'.-]+ ){1,14}(?:assumed|took|came|became|won|entered|(?:was|were) (?:elected|sworn|inaugurated|appointed|formed)) (?:[\p{L}’'.-]+ ){0,4}(?:in|on|of) ?$|\b(?:after|before|since) (?:he|she|they) (?:[\p{L}’'-]+ ){1,8}(?:on|in) $/iu,
  relative: /\b(?:since|until|announced|because|after which|who|which|based on|signed on)\b/iu,
  joinedVerb:
    /\band (?:also |then |later |will )?(?:meet|visit|hold|see|receive|host|call on|confer with|travel to|fly to)$/u,
  reportedFuture: /\bwould\b/giu,
  sharing: /^[^;:]*?\b(?:for|ahead of|and (?:also |then )?(?:have|hold))(?: [\w’'-]+){0,4} $|^[^;:]*\bto (?:also )?$/u,
  perfect: /\b(?:has|have|had|[’']ve) (?!an? |the )(?:\p{L}+ ){0,2}$|\b(?:every|each|any|whenever) (?:\p{L}+ ){0,3}$/iu,
  present:
    /\b(?:meets|hosts|receives|welcomes|calls|sees|holds|has (?:an? |talks|lunch|dinner|breakfast)|travels|flies|arrives|visits|leaves|lunches|dines|sits down|confers|goes|heads|departs|begins|starts|pays|speaks)\b[^.;]{0,40}$/u,
  justNow:
    /\b(?:has|have|had|[’']ve) (?:only )?just (?:\p{L}+ )?$|\bjust (?:now |got |came |finished |concluded |ended )?$/iu,
  pause: null,
  datesFirst: false,
  goesOn: false,
  owning: /^[’']s?\s/u,
  datedAlone:
    /^(?:(?:The|Their|This) (?:\p{L}+ ){0,2}(?:meeting|talks|call|conversation|discussions?|visit|encounter|session|lunch|dinner)(?:,? (?:which|that|was|were|took|place|held|on|late|early|(?:originally )?(?:scheduled|planned|due|set|for)|to be held))* \uE007|(?:(?:This|That|It)|[^,.;]{1,30} (?:said|say|says|think|thinks|believe|believes|told me) (?:that )?(?:this|that|it))(?:[’']s| (?:was|is|will be|would be|happened|took place|came))(?: \p{Ll}+){0,3} \uE007)/u,
  question: /\?["”’']?$/u,
  looksBack:
    /\b(?:spoke|met|talked|did|was|were|has|have|had|since|during|after|came|went|held|said|told|read|readout|[’']ve)\b/iu,
  definite: /(?:\b(?:the|this|that|those|these|his|her|their|your|our)|['’]s) (?:[\w-]+ ){0,3}$/iu,
  whether:
    /(?:^|[.?!—–-] |[,:;] |\bQ\s+)(?:(?:[Aa]nd|[Ss]o|[Bb]ut|[Tt]hanks|[Oo]kay|[Yy]es),? )?(?![Cc](?:an|ould)\s+you\b)(?![Ww](?:ill|ould)\s+you\s+(?:give|talk|tell|say|speak|preview|walk|comment|share)\b)(?:[Ii]s|[Aa]re|[Ww]ill|[Dd]oes|[Cc]an|[Cc]ould|[Ww]ould|[Ss]hould)\s+(?:there|he|she|they|you(?: guys)?|it|we|\p{Lu}\S+|the|his|any)\b[^.?!]*\?["”’]?$/u,
  whetherPast:
    /(?:^|[,.?!:;—–-]\s+|\bQ\s+|\b(?:and|but|so|or)\s)(?:[Hh]a(?:s|ve|d)|[Dd]id|(?:[Ww]as|[Ww]ere)(?=(?:n[’']t)? there\b))(?:n[’']t)?\s(?:(?!\b(?:when|after|during|since|before|that|which|who|if|as|while|where)\b)[^.?!])*$/u,
  filed:
    /^(?: \[[^\]\n]{2,20}\])?(?:, [^()\n:—–]{2,40}?)?(?:(?:\.? ?\([^)\n]{2,60}\))?\.?\s*(?:--?|—|–|_|:|\/[A-Z]+\/\.| :)|\.? ?\([^)\n]{2,60}\)\s?:?)\s(?!\p{Ll})/u,
  together:
    /\b[Oo]n the (?:sidelines|margins|fringes|edges) of\b|\b(?:[Aa]fter|[Ff]ollowing|[Dd]uring) (?:the |an? )?(?:[\p{L}\d’'-]+ ){0,4}(?:[Ss]ummit|[Ff]orum|[Ss]ession|[Cc]eremony|[Dd]inner|[Ll]unch)\b|\bin person\b|\bface[- ]to[- ]face\b/u,
  togetherAt:
    /^,? (?:here )?(?:at|during) (?:the|an?|this|today[’']s) (?:[\w’'-]+ ){0,4}?(?:G-?7|G-?20|G-?8|APEC|ASEAN|NATO|UNGA|COP\d+|[Ss]ummit|[Ff]orum|[Cc]onference|General Assembly|[Ff]uneral|[Ii]nauguration|[Cc]oronation|[Cc]eremony|[Dd]inner|[Rr]eception)\b/u,
  answers: {
    yes: /^\s*(?:[A-Z][^:\n]{1,60}:\s+)?(?:(?:Well|So|Look|Um|Oh)[,—– ]+)*(?:(?:Yes|Yeah|Yep|Absolutely|Correct)[.,;!—– ]|(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e) (?:has|have|did|will)[.,;!])/u,
    no: /^\s*(?:[A-Z][^:\n]{1,60}:\s+)?(?:(?:Well|So|Look|Um|Oh)[,—– ]+)*(?:No[.,;!—–]|Not (?:yet|that I|since|recently)\b|(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e) (?:has|have|had|did|does|do|is|are|will|wo)(?: not|n[’']t)(?: yet)?[.,;!])/u,
  },
  causative:
    /\b(?:ask(?:s|ed|ing)?|sen(?:t|ds?|ding)|dispatch(?:ed|es|ing)?|direct(?:ed|s|ing)?|instruct(?:ed|s|ing)?|task(?:ed|s|ing)?|order(?:ed|s|ing)?|urg(?:ed|es|ing)|want(?:ed|s|ing)?|encourag(?:ed|es|ing)|invit(?:ed|es|ing)|allow(?:ed|s|ing)?)\s+(?:the\s+)?$/iu,
  purpose: /\b(?:to|about|regarding|concerning|for|amid|following|on)\s(?!the (?:sidelines|margins)\b)\p{Ll}/u,
  possessor:
    /^[’']s? [^.;:,—]{1,60}(?:,? including|\b(?:about|on|after|during|in|of|regarding|with|at|from|before|following|ahead of|and))\s$|^[’']s? [^.;:—]{1,90}, including\s$/u,
  infinitive: /^\s+to\s(?!(?:the|an?|his|her|their|its|our|my|this|that)\b)\p{Ll}/u,
  lately:
    /\b(?:recent(?:ly)?|lately|previous(?:ly)?|earlier (?:meeting|call|talks|conversation|discussions?)|last (?:meeting|call|talks|conversation|visit|trip|time))\b/iu,
  elaborations: [
    "en/both-discuss",
    "en/agreed-in-talks",
    "en/good-to-see-you",
    "en/host-you",
    "en/host-my-guests",
    "en/welcome-here",
    "en/thanks-for-coming",
    "en/thanks-for-hosting",
    "en/our-meeting",
  ],
  spouse:
    /^(?:the )?(?:First Lady\b|First Gentleman\b|Second Gentleman\b|Second Lady\b|Mrs\.?\s\p{Lu}[^\s,]*(?:\s\p{Lu}[^\s,]*)*(?:\sof(?:\sthe)?\s\p{Lu}[\p{L}\s]+)?$|(?:Dr\.? )?(?:Jill )(?:Biden)$|Dr\.?\s+Biden$)/u,
  ownStaff: /\b(?:advis[eo]r|aide|ambassador|envoy|assistant|staff)\b/iu,
  past: /^(?:met|arrived|visited|landed|travell?ed|flew|went|left|slipped|reached|returned|toured|received|hosted|welcomed|greeted)\b/iu,
  /** "The situation in Russia" is no place of meeting. */
  topical:
    /\b(?:situation|war|wars|conflict|conflicts|developments?|peace|stability|crisis|elections?|security|ceasefire|negotiations|operations?|troops|people|interests|investments?|energy|region|presence|officials|diplomats|sources|newspapers?|spokes\w+|government|violence|efforts|events|role|democracy|life|progress|regime|process|issues?|policy|rights) in(?: the)? $/iu,
  manyHave: /^(?:the )?foreign office$/iu,
  anySession:
    /^(?:the )?(?:(?:\p{L}+ \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})? )?(?:meeting|session|conference|gathering|summit)$/iu,
  duringTrip:
    /^(?:During|On|While on|As part of|In the course of) (?:his|her|their|the|this|an?)\b[^.;]{0,90}?, [^.;]{0,90}?\b(?:will|is (?:set|due|expected|scheduled|to)|are (?:set|due|expected|scheduled|to)|plans? to)\b/u,
  occasionEnd: /^(?:the|an?|his|her) | on(?: \p{Lu}\p{Ll}+)?$/gu,
  governed:
    /\b(?:with|of|to|by|for|from|at|about|on|in|against|between|after|before|than|like|as|including|via|through|towards?|met|meet|meeting|told|tells?|thank(?:s|ed)?|saw|see|called|[a-z]{3,}ed|and with|or)\s+(?:the\s+)?$/iu,
  accompanied: /\b(?:[Aa]ccompanied|[Jj]oined) (?:by )?(?:the )?$/u,
  inCompany: /^\)?, (?:who (?:is|was|will be) )?(?:accompanied|joined) by (?:the )?$/u,
  nextPlace:
    /^(?:,? (?:on |in |from |until )?\uE007)?(?:,? and then|,? then|,? and|,|;|,? as well as|,? followed by|,? before)(?: (?:finally|later|from there|flying|going|heading|travell?ing|travell?ed|flew|went|moving|moved|continuing|continued|returning|stops? in|on)){0,3}(?: (?:to|in|at|into))?(?: the)? [\uE006\uE002](?!['’]| (?:said|says|confirmed|announced|denied|ha[sd]|have|will|would|is|was|were)\b)(?:,? (?:on |in |from )?\uE007)?/u,
  remoteOpening: /^(?:Via|By|Over|Through|In an?|During an?) (?:\w+ )?(?:video\w*|virtual|telephone|phone)/i,
  movedTo:
    /\b(?:postpon\w*|moved|reschedul\w*|pushed(?: back)?|delayed|put off|deferred|shifted|brought forward)\b[^.;]{0,80}?(?<!\b(?:planned|scheduled|due|set|slated|booked|earmarked|pencill?ed in|expected) )\b(?:to|until|till|for)(?: the)? ?$/iu,
  moving: /\b(?:postpon\w*|moved|reschedul\w*|pushed(?: back)?|delayed|put off|deferred|shifted|brought forward)\b/iu,
  fromTo: /^from .+ (?:to|until) /i,
  firstOf:
    /\b(?:first|only|last|latest|rare|\w+th|second|third) (?:[\w-]+ ){0,3}(?:visit|trip|stay|tour|journey|stop)s? (?:there |here )?(?:by|of|from) $/iu,
  likened: /\b(?:by|of|from|for|as|like|than|since) $/u,
  remoteUnlessPlaced: /\b(?:conversations?|talk)\b/iu,
  afterMeal:
    /\b(?:later|then|subsequently|afterwards?|in the evening|that evening|also)\b[^.;]*\b(?:dinner|lunch\w*|banquet|breakfast|reception)/iu,
  said: /^,? (?:said|says|told|wrote|writes|added|announced|confirmed|noted|let it be known|reported|insisted|explained)\b/,
  visiting: NEVER,
  accredited: NEVER,
  late: NEVER,
  goneOn: NEVER,
  speaksFor: NEVER,
  turns: NEVER,
  wasWhen: /\bwhen\s(?=(?:he|she|they|(?:both|the two)(?: \p{Ll}+)?)\s(?:(?:last|first)\s)?$)/giu,
  during: NEVER,
  separately:
    /\bfirst\b[^.;]{1,80}\bthen\b|\b(?:separately|separate (?:(?:bilateral|one-on-one|video|(?:tele)?phone) )?(?:meetings|calls|conversations|talks|discussions|consultations|sessions|audiences)|respectively|one after another|in turn|individually|each of)\b/iu,
  occasion: [
    /\b(?:[Oo]n the (?:sidelines|margins|fringes) of|alongside|attend(?:ed|s|ing)?|participat(?:ed|es|ing) in|taking part in|take part in|took part in|for|at|address(?:ed)?|before|during) ((?:(?:the|an?|his|her) )?(?:[\p{Lu}\d][\p{L}\d’'.-]*[’']? |[\p{Ll}-]+ (?=\p{Lu}|informal|annual)|(?:of|on|the|for|and|first|second|opening|annual|informal|extraordinary|commemorative|memorial|funeral|anniversary|inaugural) ){0,8}(?:[Ss]ummit(?: [Mm]eeting)?|[Mm]eeting|[Ff]orum|[Cc]onference|[Ss]ession|[Cc]eremon(?:y|ies)|[Ff]uneral|[Ii]nauguration|[Gg]athering|Games|[Aa]nniversary|signing|[Cc]ouncil|Dialogue|services|League|G7|G20|G-8|APEC|Assembly)(?: (?:of|for|on|meeting)(?: (?:the|an?))?(?: (?:\p{Lu}[\p{L}\d’'-]*|heads of state|State|and|of|the|CIS)){1,7})?)/u,
  ],
  count: /\b(?:(\w+) times|twice|thrice|(\w+) (?:calls|meetings|visits|rounds))\b/iu,
  itinerary: "en/itinerary",
  elaborates: /^(?:they|the two|the leaders|the presidents|both|the sides|the parties)/i,
  visitClasses: [
    { class: "state", pattern: /\bstate visit\b/i },
    { class: "official", pattern: /\bofficial (?:\w+ )?(?:visit|trip)\b/i },
    { class: "working", pattern: /\bworking (?:visit|trip)\b/i },
    { class: "private", pattern: /\b(?:private|vacation|unofficial) ?(?:visit|trip)?\b/i },
    { class: "transit", pattern: /\b(?:transit|stopover|refuell?ing)\b/i },
  ],
  domesticGroups:
    /\b(?:Democratic|Republican|[Cc]ongressional|[Ll]egislative|[Bb]usiness|[Uu]nion|[Ll]abou?r|[Ff]aith|[Rr]eligious|[Cc]ommunity|[Cc]ivil|[Cc]ivic|[Ii]ndustry|[Yy]outh|[Ss]tudent|[Tt]ribal|[Pp]arty|[Ss]tate|[Ll]ocal|[Cc]orporate|[Tt]ech|[Bb]ank|[Ww]omen|[Oo]pinion|[Tt]hought|[Cc]lan) (?:\w+ )?(?:leaders|officials)\b/u,
  dropGroups:
    /^(?:the )?(?:(?:permanent )?members\s+of\s+(?:the\s+)?(?:Security Council|Government|Cabinet|Congress|Senate|House|Duma|Federation Council|Parliament|team|public|press)\b.*|(?:(?:other|health|local|state|senior|government|administration|these|those|our|public|law enforcement) )*(?:officials|authorities)|members\b.*|(?:[\w-]+ )*officials (?:of|from|at) .*|lawmakers|representatives|ambassadors|elite|dignitaries|(?:(?:other|senior|several|key|cabinet) )*ministers|colleagues|counterparts)$|^(?:my|our|his|her|their|your) (?:colleagues|counterparts)$/i,
  dropBeside: /^(?:the )?(?:(?:other|several|senior|top) )*leaders$/i,
  dropIds: ["top-leadership", "central-committee-heads", "senior-officials"],
  days: /\b(\w+)(?:-days?\b|[ -]days?[’']?(?= (?:[\w-]+ ){0,2}(?:visit|trip|tour|stay)\b))/i,
  untilToday:
    /\b(?:return(?:s|ed|ing) [^.;]{0,30}?(?:from|after)|ends? (?:today|on)|ended|wrap(?:s|ped) up|conclude[sd]|completed|wound up|winds up)\b/i,
  began:
    /\b(?:began|begins|started|starts|that began|which began|arriv(?:ed|es|ing)|landed|lands|set(?:s|ting)? off|touched down|flew|embarked|kicked off)\b/i,
  invitedBy: /\bat (?:the )?invitation of (?:the )?\uFFFC|\bat \uFFFC['’]s? invitation/i,
  /** \uFFFC stands for the place: "in X", "at the X", never "in X's". */
  located:
    /\b(?:in|at|near|outside|inside|to|(?:sidelines|margins|fringes) of)(?: the (?:capital |port |resort |border )?(?:city|town|village) of| the capital(?: city)?,?| the| his| an?| downtown| nearby)?\s\uFFFC(?!['’]s)|\b(?:at|in|to|inside) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:House|Palace|Airport|Hotel|Lodge|Residence|Villa|Cent(?:re|er)|Hall|Castle|Mansion|Headquarters|Complex|Base),?\s\uFFFC(?!['’]s)/iu,
  /** Words that are a place by themselves. */
  adverbial: /^(?:t?here)$/iu,
  locatedAt:
    /\b(?:in|at|near|outside|inside|(?:sidelines|margins|fringes) of)(?: the (?:capital |port |resort |border )?(?:city|town|village) of| the capital(?: city)?,?| the| his| an?| downtown| nearby)?\s\uFFFC(?!['’]s)|\b(?:sidelines|margins|fringes) of (?:the|an?|this year['’]s) (?:[\p{L}\d-]+ ){0,4}\uFFFC [Ss]ummit|\b(?:at|in|to|inside) (?:the )?(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:House|Palace|Airport|Hotel|Lodge|Residence|Villa|Cent(?:re|er)|Hall|Castle|Mansion|Headquarters|Complex|Base),?\s\uFFFC(?!['’]s)/iu,
  away: /\b(?:travel|fly|flies|flew|go(?:es|ing)?|went|head(?:s|ed)?|leav(?:es?|ing)|left|depart)\b[^.;]*\bto $/u,
  ofAnother:
    /\b(?:summit|meeting|conference|forum|session|talks|visit)\s(?:that is |which is |that was )?(?:scheduled|planned|due|set|slated|to be (?:held|hosted)|which will|that will)\b/u,
  whereBefore: /^,? where (?:\w+ )?$/u,
  pastClause: /^[^.;:,]*, (?:(?:in|at|on|near|outside) (?:[\p{L}\p{N}’'-]+ ){0,5})?$/u,
  /** Between a place and the larger one around it: "Davos, Switzerland". */
  within: /^,? (?:in )?$/,
  /** An elided sentence of an itinerary; the first group is the occasion. */
  attended:
    /^(?:Also )?(?:attended|participated in) (?:the |an? )?([^.;]{5,120}?)(?=, (?:and )?met\b| and met\b| with |[.;]|$)/iu,
};
