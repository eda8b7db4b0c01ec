/** The words that English claims about contacts are made of. Fragments of patterns: `claim-*.ts` build on them. */
import type { ClauseBreak, ContactWords, EmphasisWords, LevelWord, PeriodForm } from "../../claims/grammar.ts";

/** Any unit of the shadow. */
export const UNIT = "[\\uE000-\\uE008]";
export const VISIT_NOUN =
  "(?:visits?|trips?|tours?|travels?|journeys?|stopovers?|pilgrimages?|swings? through|travel schedule|itinerar(?:y|ies))";
export const MEETING_NOUN =
  "(?:meetings?|encounters?|summits?|summitry|talks|sit-downs?|audiences?|consultations|dialogues?|t[êe]te-[àa]-t[êe]tes?|handshakes?|retreats?|rounds? of talks)";
export const CALL_NOUN =
  "(?:(?:phone|telephone|video)[- ]?(?:calls?|conversations?)|conversations?|calls(?! (?:on|upon|for|to action|itself))|(?<=(?:\\b(?:an?|the|his|her|their|this|that|each|one|every|another|no)|[’']s?) (?:[\\w-]+ ){0,2})call(?! (?:on|upon|for|to action)\\b)|hotlines?)";
export const ANY_NOUN =
  "(?:contacts?|(?:diplomatic|ministerial|high-level|official|leader|leadership|political) traffic|engagements?|interactions?|exchanges?|diplomatic (?:activity|traffic|exchanges|activities)|(?:travel|shuttle|personal|summit|telephone|face-to-face|leader-level) diplomacy|delegations?|channels? of communication|communications?)";
export const CONTACT_NOUN = `(?:${VISIT_NOUN}|${MEETING_NOUN}|${CALL_NOUN}|${ANY_NOUN})`;
/** Adjectives between a number or article and a contact noun. */
export const ADJECTIVES = `(?:(?!(?:after|before|when|while|followed|that|which|who|the|an?|in|of|on|to|from|with|for|by|at|its|their|his|her)\\b)(?:[\\w’'-]+|${UNIT}(?:[-–/]${UNIT})?(?:[’']s?)?) ){0,4}`;

const BE_VISIT =
  "(?:been to|gone to|went to|goes to|going to|go to|came to|come to|comes to|flew to|flown to|flies to|fly to|travell?ed to|travel to|travels to)(?! (?:war|court|work|terms|an end|a|power|office|light|the (?:polls|rescue|table|aid))\\b)";
const VISIT_VERB = `(?:visit(?:ed|s|ing)?|${BE_VISIT}|toured|set foot (?:in|on)|stopp(?:ed|ing) (?:over )?in|landed in|touched down in|arriv(?:ed|es|ing) in|journeyed to|call(?:ed|ing) at|attend(?:ed|s|ing)?|made (?:the|a|an|his|her|their) ${ADJECTIVES}${VISIT_NOUN}|paid (?:a|an|his|her|their) ${ADJECTIVES}visits?|(?:sent|dispatched)(?= (?:[\\w’'-]+ |${UNIT}(?:[’']s?)? ){0,4}(?:ministers?|representatives?|delegations?|envoys?|officials?|leaders?|presidents?|secretar(?:y|ies)|${UNIT}))|was represented by|were represented by|undertaken|undertook|exchanged (?:visits|ministers|delegations|envoys)|(?:passed|passing) through|f(?:ou|i)nd (?:his|her|their|its) way to|made (?:it|his way|her way|their way) to|turned up in|out of the country|crossed the border|crossing the border|left (?=${UNIT})|left (?:home|the country))`;
const HOST_VERB =
  "(?:receiv(?:ed|es|ing)|host(?:ed|s|ing)?|welcom(?:ed|es|ing)|played host to|play(?:s|ing)? host to|entertained|drew|attracted)";
const MEET_VERB =
  "(?:met(?! (?:the (?:deadline|target|criteria)|its|expectations))|meet(?:s|ing)?(?: with| again| in person)|sat down|sit(?:ting)? down|sat across|held (?:\\w+ ){0,4}(?:talks|meetings?|summits?|consultations)|hold (?:\\w+ ){0,3}(?:talks|meetings?|summits?)|conferred|saw|huddled|came face[- ]to[- ]face|convened|been in the same room|called on|talked|consulted|shook hands)";
const CALL_VERB = `(?:telephon(?:ed|es|ing)|phon(?:ed|es|ing)|rang|rung|spoke(?:n)?(?: by (?:phone|telephone|video)| on the (?:phone|telephone)| with| to|(?= (?:${UNIT}|only|at|about|almost|once|twice|directly|again|since|every|in)))|dialled)`;

/** In the order in which they are asked; all that match in a clause give their kinds. */
export const contacts: readonly ContactWords[] = [
  {
    form: "noun",
    voice: "call",
    kinds: ["video"],
    pattern: "\\bvideo[- ](?:calls?|conferences?|links?|meetings?|conversations?)",
  },
  { form: "noun", voice: "call", kinds: ["call"], pattern: `\\b${CALL_NOUN}\\b` },
  { form: "noun", voice: "travel", kinds: ["visit"], pattern: `\\b${VISIT_NOUN}\\b` },
  {
    form: "noun",
    voice: "travel",
    kinds: ["visit"],
    pattern: "\\b(?:(?:foreign|official|high-ranking|state) )?(?:visitors|guests)\\b",
  },
  { form: "noun", voice: "mutual", kinds: ["meeting"], pattern: `(?<!video )\\b${MEETING_NOUN}\\b` },
  { form: "noun", voice: "mutual", kinds: null, pattern: `\\b${ANY_NOUN}\\b` },
  {
    form: "noun",
    voice: "travel",
    kinds: ["visit"],
    pattern:
      "\\b(?:on the road|trips abroad|foreign travel|overseas travel|travel(?:led|s)? abroad|(?:been|gone|went|going|go) (?:abroad|overseas))\\b",
  },
  { form: "verb", voice: "call", kinds: ["call"], pattern: `\\b${CALL_VERB}` },
  { form: "verb", voice: "mutual", kinds: ["call"], pattern: `\\bspeaks? (?:to|with)(?= ${UNIT})` },
  { form: "verb", voice: "travel", kinds: ["visit"], pattern: `\\b(?:last (?:seen |been )?in|been in)(?= ${UNIT})` },
  {
    form: "verb",
    voice: "host",
    kinds: ["visit"],
    pattern: `\\b${HOST_VERB}\\b(?! (?:a|the|an) (?:call|letter|message))`,
  },
  { form: "verb", voice: "travel", kinds: ["visit"], pattern: `\\b${VISIT_VERB}(?![\\w])` },
  { form: "verb", voice: "mutual", kinds: ["meeting"], pattern: `\\b${MEET_VERB}(?![\\w])` },
  {
    form: "verb",
    voice: "mutual",
    kinds: ["meeting"],
    pattern:
      "\\bmeet\\b(?! (?:the|its|their|our|all|these|those) (?:\\w+ ){0,2}(?:needs?|challenges?|targets?|goals?|deadlines?|obligations?|commitments?|threats?|demands?|standards?|moment))",
  },
  {
    form: "verb",
    voice: "mutual",
    kinds: ["meeting", "call", "video"],
    pattern: "\\bspoken\\b|\\bin touch\\b|\\bon speaking terms\\b",
  },
];

/** Where clauses end. The match is left out of both; what belongs to the next clause stands in a lookahead. */
export const breaks: readonly ClauseBreak[] = [
  { id: "semicolon", kind: "hard", pattern: "; | [–—-] |[–—]|: " },
  {
    id: "contrast",
    kind: "hard",
    pattern:
      ", (?:but|yet|whereas|although|though|while|whilst|even as|even though)(?= )| (?:whereas|although|while|whilst|even as|even though)(?= )|(?<!\\b(?:all|nothing|anything|everything|none|year|month|week)) but(?= (?!one|two|three))",
  },
  { id: "relative", kind: "hard", pattern: ", (?:something )?(?:which|who|whose)(?= )" },
  {
    id: "clause",
    kind: "hard",
    pattern: `, (?:and|so|or)(?= (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){1,5}(?:has|have|had|is|are|was|were|will|would|did|does|do|may|might|can|could|went|came|met|\\w+ed|continues?|remains?|\\w{4,}s)\\b)`,
  },
  {
    id: "apposition",
    kind: "hard",
    pattern: `, (?:and )?(?=(?:a|an|another|no|hardly|perhaps|possibly|surely|almost) (?![^,]*, (?:${UNIT}|and)))`,
  },
  {
    id: "their-nth",
    kind: "hard",
    pattern:
      ", (?:and |already )?(?=(?:his|her|their|its) (?:[\\w-]+(?:st|nd|rd|th)|first|second|third|last|most|only|longest|busiest)\\b)",
  },
  {
    id: "superlative",
    kind: "hard",
    pattern:
      ", (?:or |and )?(?:by far |easily |comfortably )?(?=the (?:highest|lowest|most|fewest|largest|longest|busiest|first|last|only|greatest|biggest)\\b)",
  },
  {
    id: "measure",
    kind: "hard",
    pattern: `, (?:or |and )?(?=(?:far |many |much |nearly |almost |about |roughly |only |just )?(?:more|fewer|less|half|twice|double|triple|treble|up|down|compared|against|as many|the same|one more|one fewer|${UNIT} (?:more|fewer|times))\\b)`,
  },
  {
    id: "participle",
    kind: "hard",
    pattern:
      ", (?:thus |thereby |further |again |clearly )?(?=(?!including|during|following|according|regarding|beijing|concerning|notwithstanding)[a-z]{3,}ing\\b)",
  },
  {
    id: "subordinate",
    kind: "hard",
    pattern: ", (?:because|since|as|if|proof that|proving that|a sign that|evidence that)(?= )(?! (?:well|of))",
  },
  {
    id: "adjunct",
    kind: "leading",
    pattern: "^(?:With|After|Despite|Following|Given|Through|On top of|Beyond|Having)\\b[^,]*, ",
  },
  {
    id: "shows-after-comma",
    kind: "hard",
    pattern:
      ", (?=(?:suggest|signal|underscore|underline|reflect|show|prove|demonstrate|reveal|confirm|betray|cement)(?:e?s|e?d|led)\\b)",
  },
  {
    id: "hedged",
    kind: "soft",
    pattern:
      " (?=(?:may|might|can|could|should|must|will|would|cannot)(?: \\w+)? (?:be|only be|hardly be) (?:\\w+ )?(?:seen|read|interpreted|viewed|understood|taken|regarded|construed|explained|described)\\b)",
  },
  {
    id: "shows-what",
    kind: "soft",
    pattern: `(?<=\\b(?:suggest|signal|underscore|underline|mark|reflect|show|prove|demonstrate|reveal|confirm|indicate|constitute|represent)(?:e?s|e?d|led)?) (?:that )?(?=(?:an?|the|${UNIT})\\b)`,
  },
  {
    id: "shows",
    kind: "soft",
    pattern:
      "(?:,)? (?=(?:suggest|signal|underscore|underline|mark|reflect|show|prove|demonstrate|reveal|confirm|betray|cement|highlight|illustrate|testif(?:y|ie)|speak|send|amount|point|symboli[sz]e|embod(?:y|ie)|hint|indicate|constitute|represent)(?:e?s|e?d|led|ned)?\\b)",
  },
  { id: "and-noun", kind: "soft", pattern: ",? and (?=(?:a|an|the|his|her|its|their) )" },
  { id: "and-verb", kind: "soft", pattern: ",? and (?=\\w+ )" },
  { id: "comma", kind: "soft", pattern: ", " },
  { id: "copula", kind: "soft", pattern: " (?=(?:is|was|are|were) (?:hardly|no|not|an?|the|nothing|less|more)\\b)" },
  {
    id: "in-what",
    kind: "soft",
    pattern:
      " (?=(?:in what|in a (?:\\w+ )?(?:sign|signal|nod|show|gesture|move|rebuke)|as (?:a|an) (?:\\w+ )?(?:sign|signal|gesture|token|rebuke|reward)))",
  },
];

export const openers: readonly string[] = [
  "(?:additionally|moreover|furthermore|in addition|in summary|in sum|in short|overall|meanwhile|however|indeed|in fact|in particular|notably|similarly|likewise|by contrast|in contrast|at the same time|finally|first|still|instead|of course|to be sure|tellingly|remarkably|strikingly|again|also|today|increasingly|as a result|besides|on top of that),? ",
  "(?:and|but|so|yet|or|nor|then|which|who|that|while|whereas|although|though) (?!many|much|far)",
  "it (?:is|was|should be|must be)(?: \\w+)? (?:noteworthy|notable|worth (?:noting|recalling|remembering)|striking|remarkable|no(?:ted| secret| coincidence)|remembered|telling|clear|true) that,? ",
  "(?:during|over|in|throughout) (?:this|that|the same) (?:time|period|spell|interval|stretch),? ",
  "according to [^,]+, ",
];

export const closers: readonly string[] = [
  ",? (?:according to|by the count of|as reported by)\\b.*$",
  `, by (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){0,4}(?:tally|count|reckoning|own account|figures|records|estimate)\\b.*$`,
  `, (?:${UNIT}|officials|analysts|observers|diplomats|experts|the \\w+) (?:say|said|says|noted|notes|reported|reports|believes?|argued?|argues)\\b.*$`,
];

/** A speaker's own words and questions assert nothing that the text itself claims. */
export const silent: readonly RegExp[] = [
  /\?["”’)]*\s*$/u,
  /^\s*["“]?(?:Q|[A-Z]{2,}(?:\.? [A-Z][A-Z’'-]+)+):? /u,
  /\b(?:I|I[’'](?:m|ve|d|ll)|[Ww]e|[Ww]e[’'](?:re|ve|d|ll)|[Oo]ur|[Oo]urs|us|me|[Mm]y|[Yy]ou|[Yy]our)\b/u,
];

/** Words of rank that a claim may use where no party is named ("leadership calls", "ministerial visits"). */
export const levels: readonly LevelWord[] = [
  { rank: 2, pattern: "\\b(?:top|political|senior|highest) leadership\\b|\\btop leaders\\b" },
  {
    rank: 1,
    pattern:
      "\\bleaders?(?:hip)?\\b(?![’'] aides)|\\bleader-level\\b|\\bheads? of (?:state|government)\\b|\\bpresidents\\b|\\bpresidential\\b|\\bprime ministerial\\b|\\bsummits?\\b",
  },
  {
    rank: 3,
    pattern: `\\bsenior(?: ${UNIT}| \\w+)? (?:government )?officials?\\b|\\bforeign[- ]minister(?:ial|s[’']?)?(?:-level)?\\b`,
  },
  {
    rank: 4,
    pattern:
      "\\b(?:high|higher|highest)[- ]level\\b|\\bhigh-ranking\\b|\\btop-level\\b|\\bminister(?:s|ial)(?:-level)?\\b|\\bcabinet(?:-level| members?)\\b",
  },
  { rank: 6, pattern: "\\bofficials?\\b|\\bdelegations?\\b|\\benvoys?\\b" },
];

export const periods: readonly PeriodForm[] = [
  {
    id: "than",
    form: "baseline",
    pattern: `\\b(?:than|compared (?:with|to)|against|up from|down from|from|versus|as|over|on) (?:${UNIT} )?(?:(?:in|during|for|over) )?(?:the (?:whole|same period|same months|same days|like period) of )?(?:all of )?{when:date}`,
  },
  {
    id: "their-of",
    form: "baseline",
    pattern: "\\b(?:the|their|its|his) {when:date} (?:total|tally|figure|number|level|peak|record|high)",
  },
  {
    id: "since",
    form: "since",
    pattern:
      "\\b(?:since|starting (?:in|from)|beginning (?:in|with)|from|after) {when:date}(?! (?:to|until|till|through))",
  },
  {
    id: "from-until",
    form: "between",
    pattern: "\\b(?:from|between) {when:date} (?:to|until|till|through|and) {until:date}",
  },
  { id: "until", form: "until", pattern: "\\b(?:until|till|through|up to|by|before) {when:date}" },
];
export const since = "^(?:since\\b|in (?:at least |more than |over |almost |nearly )?[\\w-]+ (?:years?|decades?)$)";

export const locative: readonly string[] = ["\\b(?:in|at|near|outside|around|across|inside|within)\\s+(?:the\\s+)?$"];

export const comparators = [
  {
    comparator: ">=",
    pattern: "\\b(?:at least|no fewer than|no less than|not less than|as many as|a minimum of)\\s+$",
  },
  { comparator: "<=", pattern: "\\b(?:at most|up to|no more than|not more than|a maximum of)\\s+$" },
  { comparator: ">", pattern: "\\b(?:more than|over|upwards of|above|well over|in excess of)\\s+(?:a\\s+)?$" },
  { comparator: "<", pattern: "\\b(?:fewer than|less than|under|below)\\s+(?:a\\s+)?$" },
  {
    comparator: "approx",
    pattern: "\\b(?:nearly|almost|about|around|some|roughly|approximately|close to|an estimated)\\s+(?:a\\s+)?$",
  },
] as const;

/** A circumstance at a clause's end: contact words in it say when, not what. */
export const background = `\\b(?:before|after|when|during|following|ahead of|at|as) (?:(?:the|an?|his|her|their|its|this|that|all|both)\\b|${UNIT})`;

export const including =
  "\\b(?:includ(?:ing|ed|es)|such as|among (?:them|{pronoun})|notably|most notably|first of all|namely)(?![\\w])";

export const anaphora =
  "{pronoun}|\\b(?:the|these|those|both|this|that) (?:two |three |four )?(?:\\w+ )?(?:nations|countries|states|sides|capitals|neighbou?rs|powers|governments|leaders|presidents|ministers|men|women|partners|allies|pair|duo|neighbors|rivals)\\b|\\bboth (?:\\w+ )?(?:sides|capitals|leaders|countries)\\b|\\b(?:they|them|their|each other|one another|the two|the pair|the three|the former|the latter|his|her)\\b|\\b(?:this|these|those|that|such) (?:\\w+ ){0,3}(?:visits?|trips?|meetings?|contacts?|talks|calls?|decline|increase|drop|fall|rise|surge|pace|level|tempo|figure|number|silence|absence|figures|officials|guests|visitors|delegates|envoys|dignitaries|politicians)\\b";

export const attribution: readonly string[] = [
  "\\baccording to [^,.;]+",
  `\\bby (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){0,4}(?:tally|count|reckoning|own account|figures|records|estimate)\\b`,
  "\\b(?:reportedly|allegedly|purportedly|it is said)\\b",
  "\\b(?:officials|analysts|observers|diplomats|experts|critics) (?:say|said|note|noted|believe|argue)\\b",
];

/** Words that a unit may swallow and a rule must see ("No Polish minister has …"). */
export const determiners =
  "^(?:no|every|each|not a|not one|the (?:very )?(?:first|last|only|second|third)(?: ever)?|another) ";

export const versus =
  "\\b(?:than(?! (?:{number}|an?\\b|(?:\\w+ ){0,2}(?:years|months|weeks|decades)|ever|usual|planned|expected))|compared (?:with|to)|as (?:many|often|much|frequently) as|outnumber(?:ed|s)?|rather than|before (?=[^,]*\\b(?:did|does|had)\\b))";

export const relations =
  "\\b(?:relations(?:hip)?|ties|diplomacy|diplomatic|bilateral|multilateral|partnership|alliance|foreign policy|geopolitic\\w*|summit|world politics|the West|western)\\b";
export const polities = "\\b(?:nations|countries|states|capitals|governments|neighbou?rs|powers|sides)\\b";
export const afterAdjective = `^(?:(?:[-–/]| and )\\p{Lu}[\\p{L}.]+)?(?: [\\p{L}-]+){0,3} (?:${CONTACT_NOUN}|relations|ties|partnership|alliance|friendship|diplomacy)(?![\\p{L}])`;
export const reported =
  "(?:{party}|\\b(?:leaders|presidents|ministers|sides|parties|participants|officials|both|also|and|that|who))(?:[’']s? \\w+)?(?: \\w+ly| also| both| each| further| then| again| jointly|,)* (?:affirmed|reaffirmed|reiterated|discussed|underscored|underlined|commended|applauded|welcomed|recogni[sz]ed|noted|agreed|thanked|stressed|emphasi[sz]ed|pledged|expressed|reviewed|called (?:for|on)|raised|said|told|covered|highlighted|conveyed|praised|spoke|affirms|reaffirms|condemned|exchanged|explored|shared|offered|committed|acknowledged|appreciated|supported|supports|expects|consulted|declared|announced|vowed|hailed|urged|asked|congratulated|celebrated|pointed out|added|outlined|argued|warned|believes?d?|claimed|insisted|promised|recalled|denounced|looks? forward|looked forward|joined|honored)\\b";
/** Parts of the world: sides that no country fills, kept so that a claim about them is not taken for one about all. */
export const regions =
  /\b(?:(?:the )?Middle East|(?:the )?Gulf(?: states)?|(?:the )?Balkans|(?:the )?Baltics?|(?:the )?Caucasus|(?:the )?Caribbean|(?:the )?Maghreb|(?:the )?Sahel|(?:the )?Levant|(?:the )?Pacific(?: islands)?|(?:the )?Indo-Pacific|(?:the )?Global South|(?:Central|East|South|Southeast|South-East|West|Western|North|Southern|Eastern|Northern|sub-Saharan|Sub-Saharan|Latin|South|Central|North)[ -](?:Asia|Africa|America|Europe)n?|Africa|Asia|Europe|Oceania|Scandinavia|Latin America)(?!n?-|\p{L})/gu;

/** "Since the invasion", "that year", "in his second term", "as prime minister": of days that a calendar does not give. */
export const unclearTimes =
  "\\b(?:since (?!{date})[\\w’'-]+|(?:that|the same|the following|the previous) (?:day|week|month|year|spring|summer|autumn|winter|decade)|in (?:his|her|their|its) (?:first|second|third|last|final) (?:[\\w-]+ )?(?:days|weeks|months|years?|term)|(?:during|throughout|amid|after|before) the (?:[\\w-]+ )?(?:war|pandemic|crisis|invasion|election|fighting|lockdowns?|sanctions)|as (?:president|prime minister|premier|chancellor|foreign minister|secretary of state|king|leader)|under (?:the (?:present|current|previous|last|former) )?(?:administration|government|president))";

export const emphasis: readonly EmphasisWords[] = [
  {
    emphasis: "all-time",
    pattern:
      /\bunprecedented\b|\b(?:n?ever)\b|\ball[- ]time\b|\bin (?:the )?history\b|\bhistoric(?:al)? (?:high|record|low)\b|\bnever before\b|\bwithout precedent\b/iu,
    example: "the busiest year ever",
    counter: "whatever the year",
  },
  {
    emphasis: "strong",
    pattern:
      /\bcollaps|\bplung|\bplummet|\bsharp|\bdramatic|\bsteep|\bslump|\bsurg|\bsoar|\bskyrocket|\bdrastic|\bboom(?:ed|ing)?\b/iu,
    example: "a sharp decline",
    counter: "a decline",
  },
  {
    emphasis: "attention",
    pattern:
      /\bfocus|\bpriorit|\bimportance\b|\battention\b|\bpivot(?:ed|ing|s)? (?:to|towards?|away)|\btilt|\bturn(?:ed|ing|s)? (?:to|towards|away)/iu,
    example: "its growing focus on the north",
    counter: "its growing trade",
  },
];
