/** The words around English claims: rank, time, comparison, reference back, attribution, emphasis. */
import type { Group } from "../../../model/party.ts";
import type { EmphasisWords, LevelWord, PeriodForm } from "../../claims/grammar.ts";
import { CAME_TO_OFFICE, CONTACT_NOUN, HEDGE, UNIT, words } from "./claim-parts.ts";
import { groups } from "./groups.ts";

/** Words of rank that a claim may use where no party is named ("leadership calls", "ministerial visits"). */
export const levels: readonly LevelWord[] = [
  { rank: 2, pattern: "\\b(?:top|political|senior|highest) leadership\\b|\\btop leaders\\b" },
  {
    rank: 1,
    pattern:
      "\\bleaders?(?:hip)?\\b(?![’'] aides)|\\bleader-level\\b|\\bheads? of (?:state|government)\\b|\\bpresidents\\b|\\bpresidential\\b|\\bprime ministerial\\b|\\b(?:popes?|pontiffs?|monarchs?|kings?|queens?|emperors?|emirs?|sultans?)\\b|\\bsummits?\\b",
  },
  {
    rank: 3,
    pattern: `\\bsenior(?: ${UNIT}| \\w+)? (?:government )?officials?\\b|\\bforeign[- ]minister(?:ial|s[’']?)?(?:-level)?\\b`,
  },
  {
    rank: 4,
    pattern:
      "\\b(?:high|higher|highest)[- ]level\\b|\\bhigh-ranking\\b|\\btop-level\\b|\\bminister(?:s|ial)(?:-level)?\\b|\\b(?:rank|level) of (?:\\w+ )?minister\\b|\\bcabinet(?:-level| members?)\\b",
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
    id: "after-so-many",
    form: "baseline",
    pattern:
      "\\bafter (?:{number}|an?|no|none|several) (?:[\\w-]+ ){0,4}?(?:(?:in|during|over) (?:all of |the whole of )?)?{when:date}",
  },
  {
    id: "fraction-of",
    form: "baseline",
    pattern: `\\b(?:a (?:mere |small )?fraction|well short) of (?!{date})${words(12)}(?:in |during |of )?(?:the whole of |all of )?{when:date}`,
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
      "\\b(?:since|starting (?:in|from)|beginning (?:in|with)|from|after) (?:(?<=since ){party}(?:[’']s?)?(?: [\\w-]+){0,3}? (?:(?:in|on|of|from) )?)?{when:date}(?! (?:to|until|till|through))",
  },
  {
    id: "since-event",
    form: "since",
    pattern: `\\bsince (?!{date})${words(14)}(?:in|on|of) {when:date}`,
  },
  {
    id: "from-until",
    form: "between",
    pattern: "\\b(?:from|between) {when:date} (?:to|until|till|through|and) {until:date}",
  },
  { id: "until", form: "until", pattern: "\\b(?:until|till|through|up to|by|before) {when:date}" },
];
export const since =
  "^(?:since\\b|who\\b|(?:in|within|over|for) (?!the (?!space)|these)[^,;]*(?:weeks?|months?|years?|decades?|century|centuries)$)";

export const anywhere =
  "(?<!\\b(?:the|these|those|both|other) )(?:{number}|\\b(?:more|most|fewer|fewest|many|several|few|no|any|every|different|foreign)) (?:[\\w-]+ ){0,2}(?:countries|nations|capitals|states|destinations|places)\\b|\\b(?:foreign|overseas|international) (?:[\\w-]+ )?(?:trips?|travels?|visits?|tours?|journeys?|outings?)\\b|\\b(?:abroad|overseas)\\b";
export const where = /,? where,?\s*$/iu;
export const untilNow =
  "(?:\\b(?:has|have)|[’'](?:s|ve)) (?:[\\w-]+ly |only |just |now |never |also |since |so far |already |ever |not )*(?:been|[\\w-]+(?:ed|wn|en)|met|made|paid|held|had|come|gone|sat|set|seen)\\b";
/** "In four years" where no "last" or "past" lays it before the day of writing. */
export const unlaid = /^in (?!the\b|last\b|past\b)/iu;

export const yearBefore = "\\bafter a year (?:with|of|in which|when|that)\\b";
export const backThen = /\bhad\b/iu;
export const lasting = `\\bfor ${HEDGE}{n:number} (?:whole |full |long )?(?<unit>days?|weeks?|months?|years?|decades?)\\b`;

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

export const knownNumbers =
  "\\b(?:the|these|those|both|all|his|her|their|its|last|past|next|first|previous|other|final|latest) (?:[\\w-]+ )?$";

/** A circumstance at a clause's end: contact words in it say when, not what. */
export const background = `\\b(?:before|after|when|during|following|ahead of|at|as) (?:(?:the|an?|his|her|their|its|this|that|all|both)\\b|${UNIT})`;

export const made = {
  before: /^(?: (?:to|in) \S+)?(?: (?:that|which))? $/u,
  after: /^(?: (?:has|have|had))? (?:made|makes?|paid|pays?|undert(?:ook|aken|akes?))(?![\w])/u,
};
export const including =
  "\\b(?:includ(?:ing|ed|es)|such as|among (?:them|{pronoun})|notably|most notably|first of all|namely)(?![\\w])";

export const anaphora =
  "{pronoun}|\\b(?:strategic|security|high-level|ministerial|human[- ]rights|economic|2\\+2) (?:dialogues?|consultations)\\b|\\bbilateral (?:visits|meetings|contacts|calls|summits|talks|exchanges)\\b|\\b(?:the|these|those|both|this|that) (?:(?:two|three|four|{number}) )?(?:\\w+ )?(?:nations|countries|states|sides|capitals|neighbou?rs|powers|governments|parliaments|ministries|militaries|armies|leaders|presidents|premiers|chancellors|ministers|monarchs|chiefs|men|women|partners|allies|pair|duo|neighbors|rivals)\\b|\\bboth (?:\\w+ )?(?:sides|capitals|leaders|countries)\\b|\\b(?:they|them|their|each other|one another|the two|neither \\w+|the pair|the three|the former|the latter|his|her)\\b|\\b(?:this|these|those|that|such) (?:\\w+ ){0,3}(?:visits?|trips?|meetings?|contacts?|talks|calls?|decline|increase|drop|fall|rise|surge|pace|level|tempo|figure|number|silence|absence|figures|officials|guests|visitors|delegates|envoys|dignitaries|politicians)\\b";

export const attribution: readonly string[] = [
  "\\baccording to [^,.;]+",
  `\\bby (?:[\\w’']+ |${UNIT}(?:[’']s?)? ){0,4}(?:tally|count|reckoning|own account|figures|records|estimate)\\b`,
  "\\b(?:reportedly|allegedly|purportedly|it is said)\\b",
  "\\b(?:officials|analysts|observers|diplomats|experts|critics) (?:say|said|note|noted|believe|argue)\\b",
];

/** Words that a unit may swallow and a rule must see ("No Polish minister has …"). */
export const determiners =
  "^(?:no|every|each|not a|not one|the (?:very )?(?:first|last|only|second|third)(?: ever)?|another) ";

/** "No |foreign leader|": anybody of the class that the plural names. */
export function classOf(title: string): Group | null {
  const found = groups.find((g) => g.pattern.test(`${title}s`));
  if (!found || found.id === "officials") return null;
  const { pattern: _, ...group } = found;
  return group;
}

export const versus =
  "\\b(?:than(?! (?:{number}|an?\\b|(?:\\w+ ){0,2}(?:years|months|weeks|decades)|ever|usual|planned|expected))|compared (?:with|to)|as (?:many|often|much|frequently) as|outnumber(?:ed|s)?|rather than|before (?=[^,]*\\b(?:did|does|had)\\b))";

/** "Will visit six capitals": what is to come is no fact yet. */
export const planned =
  /\b(?:will(?! have)|shall|would(?! have)|(?:is|are|was|were|be) (?:due|set|scheduled|expected|slated|planning|going|about|preparing|poised|likely)|(?:is|are) to (?=[a-z])|plans? to|(?:hope|intend|expect|want)s? to|upcoming|planned)\b/iu;

export const relations =
  "\\b(?:relations(?:hip)?|ties|diplomacy|diplomatic|bilateral|multilateral|partnership|alliance|foreign policy|geopolitic\\w*|summit|world politics|the West|western)\\b";
export const polities = "\\b(?:nations|countries|states|capitals|governments|neighbou?rs|powers|sides)\\b";
export const afterAdjective = `^(?:(?:[-–/]| and )\\p{Lu}[\\p{L}.]+)?(?: [\\p{L}-]+){0,3} (?:${CONTACT_NOUN}|relations|ties|partnership|alliance|friendship|diplomacy|soil|territory|governments?|parliaments?|premiers|leaders|presidents|ministers|ministries|militaries|armies)(?![\\p{L}])`;
/** Parts of the world: sides that no country fills, kept so that a claim about them is not taken for one about all. */
export const regions =
  /\bthe (?<=\b(?:to|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|across|through) the )(?:wider )?(?:region|continent)(?!\p{L})|\b(?:(?:the )?Middle East|(?:the )?Gulf(?: states)?|(?:the )?Balkans|(?:the )?Baltics?|(?:the )?Caucasus|(?:the )?Caribbean|(?:the )?Maghreb|(?:the )?Sahel|(?:the )?Levant|(?:the )?Pacific(?: islands)?|(?:the )?Indo-Pacific|(?:the )?Global South|(?:Central|East|South|Southeast|South-East|West|Western|North|Southern|Eastern|Northern|sub-Saharan|Sub-Saharan|Latin|South|Central|North)[ -](?:Asia|Africa|America|Europe)n?|Africa|Asia|Europe|Oceania|Scandinavia|Latin America)(?!n?-|\p{L})/gu;

/** "The Secretary", with nothing before or after the title, is the Secretary of State, as the registers have it. */
export const shortOffices = [
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )?Secretary(?<!\\p{Lu}[\\p{L}.’']* (?:[Tt]he )?Secretary)(?=(?:[’']s)? (?:(?:foreign|official|overseas|busiest|longest|first|last|second|third) )*(?:${CONTACT_NOUN}|year)\\b)`,
      "gu",
    ),
    title: "Secretary of State",
    country: "USA",
  },
] as const;

/** "Since the invasion", "that year", "in his second term", "as prime minister": of days that a calendar does not give. */
/** Domestic and other life: where a sentence has no two countries, its visits and meetings are not those of states. */
export const elsewhere =
  "\\b(?:(?:business|union|church|tribal|religious|community|opposition|party) [\\uE001\\uE004]|(?:governors?|mayors?|councillors?|districts?|provinces?|museums?|tourists?|touris[mt]|holidaymakers|coalition part(?:y|ies)|coalition partners|committees?|(?:councils?|commissions?|assembl(?:y|ies)|boards?|panels?|senate) (?:has|have|had|met|meets)|party (?:congress|conference)(?:es|s)?|electoral|World Cup|league|championship|title|fans|shoppers|pilgrims|patients|students|pupils|orchestra|airline|central bank|overnight stays|police|hotel (?:guests|rooms|stays|bookings)|inflation|voters|hospitals?|box office|box-office|parliament met|opposition leaders?|leaders? of the opposition|lenders|depositors|respondents|polled|opinion polls?|vessels?|ships?|frigates?|festivals?|strikers?|goalkeepers?|(?:quarter|semi)-?finals?|lawmakers|legislators|parliamentarians|MPs|senators|engineers|(?:oil|gas|share|food) prices?|interest rates?|lira|rou?ble|currency|stock (?:market|exchange)|million|billion|choirs?|exhibitions?|concerts?|albums?|novels?|memoirs? (?:of|about)|his operation|her operation|reshuffl(?:ed?|es|ing)|(?:trade|labou?r) unions?|bishops?|defendants?|shareholders?|chief executives?|start-ups?)\\b)\\b";

export const unclearTimes = `\\b(?:before|after|since|until) (?:him|her|them|that|then|\\uE005)(?![’'\\w])(?! [\\w-]+(?:ed|ing)\\b)|{number} (?:days|weeks|months) into (?:the|his|her|its|this)\\b|\\b(?:in|for) (?:(?:many|several|recent|some|a few|countless|so many) )?(?:weeks|months|years|decades|generations|centuries|ages)\\b|\\b(?:in|for) (?:a generation|(?:living|recent|modern) (?:memory|history|times)|(?:quite )?(?:a long|some) (?:time|while)|a while)\\b|\\b(?:since (?!{date})(?:{party}|[\\w’'-]+)|(?:after|before|following|upon|until) (?:his|her|their|its|{party}[’']s?) (?:[\\w-]+ )?(?:(?:re-?)?election|inauguration|return to (?:office|power|the White House)|swearing-in|appointment|accession|victory)|(?:that|the same|the following|the previous) (?:day|week|month|year|spring|summer|autumn|winter|decade)|in (?:his|her|their|its) (?:first|second|third|last|final) (?:[\\w-]+ )?(?:days|weeks|months|years?|term)|(?:during|throughout|amid|after|before) the (?:[\\w-]+ )?(?:war|pandemic|crisis|invasion|election|fighting|lockdowns?|sanctions)|as (?:president|prime minister|premier|chancellor|foreign minister|secretary of state|king|leader)|(?<=, )who ${CAME_TO_OFFICE}|under (?:the (?:present|current|previous|last|former) )?(?:administration|government|president))`;

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

const PREPOSITION =
  /.*\b(by|of|from|to|into|in|at|with|between|among|towards?|on|for|against|through|across|around|near|via|under|inside|like|as)\s+(?:[\w’'-]+\s+){0,3}$/isu;

export const preposition = (words: string): string => PREPOSITION.exec(words)?.[1]?.toLowerCase() ?? "";
