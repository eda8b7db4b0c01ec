/** Words of contact: who travels, receives, meets or calls whom in them. */
import type { ContactWords } from "../../claims/grammar.ts";
import { ADJECTIVES, ANY_NOUN, CALL_NOUN, forms, HIS, MEETING_NOUN, UNIT, VISIT_NOUN, words } from "./claim-parts.ts";

const ACTOR = "[\\uE000\\uE001\\uE004\\uE005]";
const PLACE = "(?:(?:the )?[\\uE002\\uE006])";

const NOT_A_PLACE =
  "(?! (?:war|court|work|terms|an end|a|power|office|light|blows|mind|grips|pieces|the (?:polls|rescue|table|aid|fore|conclusion|press|public))\\b)";
/** Verbs of going, with the word that leads to where. */
const GOING = `(?:${forms("go:went:gone come:came:come fly:flew:flown travel:travell?ed journey head:headed return:returned trek:trekked jet:jetted hurry dash:dashed sail:sailed drive:drove:driven venture troop:trooped flock:flocked")} (?:back |on |over |down |up |home |abroad )?(?:to|into|through)${NOT_A_PLACE}|${forms("continue move:moved")} (?:on )?to(?= ${PLACE})|been to${NOT_A_PLACE})`;
const STOPPING = `(?:${forms("stop:stopped land:landed arrive touch:touched stay:stayed appear:appeared call:called turn:turned show:showed:shown drop:dropped look:looked set:set:set:setting step:stepped")} (?:off |over |down |up |by |foot )*(?:in|on|at|onto)(?= (?:${PLACE}|(?:the|its|a|an) ))|${forms("set:set:set:setting")} foot|set off(?! (?:a|an|the|alarm|alarms)\\b)|${forms("pass:passed drop:dropped")} (?:through|by)|${forms("find:found")} (?:his|her|their|its|\\uE005) way to|${forms("cross:crossed")} the (?:border|frontier|strait|demarcation line|line of control)|${forms("leave:left:left:leaving")} (?:home|the country|(?=${UNIT}))|out of the country|${forms("tread:trod:trodden")} on|stay(?:ed|s)? (?:so |as |even )?(?:long|longer|overnight)|call(?:ed|ing) at|(?:turn|show)(?:ed|s|ing)? up(?= (?:in|at|for|again|there)\\b)|been inside(?= (?:the|${UNIT})))`;
const VISITING = `(?:visit(?:ed|s|ing)?|${forms("tour:toured attend:attended address:addressed")}|${GOING}|${STOPPING}|${forms("make:made pay:paid undertake:undertook:undertaken")} (?:the|an?|${HIS}|no|any|only|just)? ?${ADJECTIVES}(?:${VISIT_NOUN}|journey)|${forms("make:made")} (?:it|${HIS} way) to|${forms("take:took:taken")} (?:him|her|them|\\uE005|${ACTOR}) to|(?:sent|sends?|sending|dispatch(?:ed|es|ing)?)(?= ${words(4)}(?:ministers?|representatives?|delegations?|envoys?|emissar(?:y|ies)|officials?|leaders?|presidents?|secretar(?:y|ies)|${UNIT}))|${forms("be:was")} represented by|(?:was|were) represented by|(?:be|been|being|was|were) (?:\\w+ly )?(?:invited|asked|summoned) to(?= ${PLACE})|represent(?:ed|ing|s)? ${UNIT} at|${forms("exchange:exchanged")} (?:visits|ministers|delegations|envoys)|undertook|undertaken|${forms("begin:began:begun:beginning open:opened start:started")} (?:the year|${HIS} (?:calendar|year|diary)|January) in)`;
const HOSTING = `(?:${forms("receive host:hosted welcome entertain:entertained draw:drew:drawn attract:attracted greet:greeted")}|${forms("play:played")} host to)`;
const MEETING = `(?:${forms("confer:conferred convene huddle gather:gathered consult:consulted lunch:lunched dine breakfast:breakfasted")}|met(?! (?:the (?:deadline|target|criteria)|its|expectations))|meet(?:s|ing)?(?: with| again| in person)?|${forms("sit:sat:sat:sitting")} (?:down|together|across|next to|beside|opposite|at (?:one|\\uE008|the same) table)|${forms("get:got:gotten:getting come:came:come")} (?:together|face[- ]to[- ]face)|${forms("hold:held have:had:had:having take:took:taken")} (?:${words(4)})(?:talks|meetings?|summits?|consultations|retreats?)|${forms("see:saw:seen:seeing")}(?= (?:${UNIT}|each other|one another|more of|less of|(?:\\w+ )?visiting))|saw|${forms("call:called")} on|${forms("talk:talked")}|${forms("shake:shook:shaken")} hands|set(?:s|ting)? eyes on|cross(?:ed|es)? paths|fac(?:ed?|ing) (?:each other|one another|\\uE005)|been in the same room|${forms("stand:stood:stood:standing")} beside|taken more meetings)`;
const CALLING = `(?:${forms("telephone phone")}|rang|rung|${forms("ring:rang:rung")}(?= ${UNIT})|spoke(?:n)?(?: by (?:phone|telephone|video)| on the (?:phone|telephone)| with| to|(?= (?:${UNIT}|only|at|about|almost|once|twice|directly|again|since|every|in)))|hear(?:s|d)? from(?= ${UNIT})|dialled|${forms("call:called")}(?= [\\uE000-\\uE006](?!’))|exchang(?:ed?|es|ing) (?:so much as )?(?:an?|any|not an?|one) (?:single )?(?:words?|greetings?|glance)|${forms("pick:picked")} up the (?:phone|telephone))`;

/** In the order in which they are asked; all that match in a clause give their kinds. */
export const contacts: readonly ContactWords[] = [
  {
    form: "noun",
    voice: "call",
    kinds: ["video"],
    pattern: "\\bvideo[- ](?:calls?|conferences?|links?|meetings?|conversations?)",
  },
  { form: "noun", voice: "call", kinds: ["call"], pattern: `\\b${CALL_NOUN}(?![\\w])` },
  {
    form: "verb",
    voice: "travel",
    kinds: ["visit"],
    pattern: `\\b(?:${forms("call:called stop:stopped tour:toured")}) (?:at|over in|in)(?= ${PLACE})`,
  },
  {
    form: "noun",
    voice: "travel",
    kinds: ["visit"],
    pattern: `\\b${VISIT_NOUN}\\b(?! (?:by phone|firing|short))`,
  },
  {
    form: "noun",
    voice: "travel",
    kinds: ["visit"],
    pattern: "\\b(?:(?:foreign|official|high-ranking|state) )?(?:visitors?|guests?|callers?)\\b",
  },
  { form: "noun", voice: "mutual", kinds: ["meeting"], pattern: `(?<!video )\\b${MEETING_NOUN}\\b` },
  { form: "noun", voice: "mutual", kinds: null, pattern: `\\b${ANY_NOUN}(?![\\w])` },
  {
    form: "noun",
    voice: "travel",
    kinds: ["visit"],
    pattern:
      "\\b(?:on the road|trips abroad|foreign travel|overseas travel|travel(?:led|s)? (?:abroad|overseas|less|more|most|little|much|so|as|further|farther|far|widely)|(?:been|gone|went|going|go|flew|flown|journeyed) (?:abroad|overseas))\\b",
  },
  {
    form: "verb",
    voice: "host",
    kinds: ["visit"],
    pattern: `(?<=${PLACE} (?:(?:has|have|had|did|does) )?(?:not |never )?)(?:see|sees|saw|seen)(?= [\\uE000\\uE001])`,
  },
  { form: "verb", voice: "call", kinds: ["call"], pattern: `\\b${CALLING}` },
  { form: "verb", voice: "mutual", kinds: ["call"], pattern: `\\bspeaks? (?:to|with)(?= ${UNIT})` },
  {
    form: "verb",
    voice: "travel",
    kinds: ["visit"],
    pattern: `\\b(?:last (?:seen |been )?in|been in)(?= ${UNIT})|\\bseen in(?= ${PLACE})|\\b(?:was|were|been) in (?=\\uE008 (?:\\w+ )?(?:capitals|countries|cities))|\\b${forms("bring:brought")} (?:[^,;]{1,60}? )?to(?= ${PLACE})|(?<=${ACTOR}(?:[’']s \\w+)? (?:[\\w-]+ ){0,2})(?:was|were|is|are|be|been) (?:back |also |again |already |then |all |both )?in (?=${PLACE})`,
  },
  {
    form: "verb",
    voice: "travel",
    kinds: ["visit"],
    pattern: `(?<=\\b(?:been|was|were|is|are|being|be) (?:[\\w-]+ly )?)${HOSTING}\\b(?=[^,;]* (?:in|at|to) (?:the )?${PLACE})(?! (?:[\\w-]+ ){0,3}by\\b)`,
  },
  {
    form: "verb",
    voice: "host",
    kinds: ["visit"],
    pattern: `\\b${HOSTING}\\b(?! (?:a|the|an) (?:call|letter|message))`,
  },
  { form: "verb", voice: "travel", kinds: ["visit"], pattern: `\\b${VISITING}(?![\\w])` },
  { form: "verb", voice: "mutual", kinds: ["meeting"], pattern: `\\b${MEETING}(?![\\w])` },
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
    pattern:
      "\\b(?:spoke|spoken|speak|speaks|speaking)\\b(?! (?:of|for|out|volumes|up|about|the|english|at (?:a|an|the)\\b))|\\bin touch\\b|\\bon speaking terms\\b",
  },
];
