/**
 * The parts that English claims are put together from: somebody, a number, a contact, a holder of office, a time.
 * Fragments of patterns; the families (`claim-*.ts`) say only how the parts stand to each other.
 */

/** Any unit of the shadow. */
export const UNIT = "[\\uE000-\\uE008]";
/** A word or a unit ("the |Polish| ministers", "|Paris|-|Bonn| talks"). */
export const WORD = `(?:[\\wÀ-ỿ’'-]+|${UNIT}(?:[-–/]${UNIT})?(?:[’']s?)?)`;
/** Up to so many words, as few as will do. */
export const words = (most: number): string => `(?:${WORD} ){0,${most}}?`;
/** A possessive pronoun: a word, or a unit where it stands for somebody known. */
export const HIS = "(?:\\b(?:his|her|their|its)|\\uE005(?:[’']s?)?)";
/** Whose a contact is: "his", "the", "Macron's", "the president's". */
export const WHOSE = `(?:${HIS}|\\b(?:the|this|that|an?)|${UNIT}[’']s?|[\\wÀ-ỿ]+[’']s?)`;
/** Words that shade a number or a date. */
export const HEDGE =
  "(?:(?:only|just|about|around|roughly|approximately|some|nearly|almost|close to|at least|at most|no fewer than|no less than|no more than|as many as|up to|more than|less than|fewer than|well over|over|under|upwards of|in excess of|barely|hardly|scarcely|fully|all of|a mere|a full|a total of|an estimated|exactly|precisely|another|a further|a good|a|an|the|already|now|something like|anything up to) )*";

/** A verb given as "base:past:participle:gerund" as far as it is irregular: "visit", "go:went:gone". */
function conjugated(verb: string) {
  const [base = "", given, participle, gerund] = verb.split(":");
  const soft = base.replace(/([^aeou])y$/, "$1i");
  const past = given ?? (base.endsWith("e") ? `${base}d` : `${soft}ed`);
  const third = /(?:s|sh|ch|x|o)$/.test(base) || soft !== base ? `${soft}es` : `${base}s`;
  const stem = given?.endsWith("ed") ? given.slice(0, -2) : base.replace(/(?<!e)e$/, "");
  return { base, third, past, participle: participle ?? past, gerund: gerund ?? `${stem}ing` };
}

const oneOf = (all: readonly string[]): string =>
  `(?:${[...new Set(all)].sort((x, y) => y.length - x.length).join("|")})`;

/** Any form of verbs, in the spelling of `conjugated`, with a space between two. */
export function forms(verbs: string): string {
  return oneOf(verbs.split(" ").flatMap((verb) => Object.values(conjugated(verb))));
}

/** Their gerunds only. */
export function gerunds(verbs: string): string {
  return oneOf(verbs.split(" ").map((verb) => conjugated(verb).gerund));
}

const VISIT =
  "visits?|trips?|tours?|travels?|journeys?|stopovers?|stops|(?<=(?:[\\uE000-\\uE008]|\\b(?:the|his|her|their|this|that|brief|short|refuell?ing)) )stop|stays?|pilgrimages?|missions? to|sojourns?|arrivals?|dash(?:es)? to|appearances?(?= (?:in|at) [\\uE002\\uE006])|swings? through|ports? of call|travel schedule|itinerar(?:y|ies)";
export const VISIT_NOUN = `(?:${VISIT})`;
export const MEETING_NOUN =
  "(?:meetings?|encounters?|summits?|summitry|talks|sit-downs?|audiences?|consultations?|dialogues?|t[êe]te-[àa]-t[êe]tes?|handshakes?|retreats?|gatherings?|get-togethers?|reunions?|bilaterals?|trilaterals?|huddles?|face-to-faces?|sessions?|(?<=[\\uE000-\\uE008](?:[’']s?)? )round|sittings?(?= (?:of|in|between)\\b)|rounds?(?= (?:of|between))(?: of (?:talks|consultations|negotiations|dialogue))?)";
export const CALL_NOUN =
  "(?:(?:phone|telephone|video)[- ]?(?:calls?|conversations?|contacts?)|conversations?|calls(?! (?:on|upon|for|to action|itself))|(?<=(?:\\b(?:an?|the|his|her|their|this|that|each|one|every|another|no)|[’']s?|\\uE005) (?:[\\w-]+ ){0,2})call(?! (?:on|upon|for|to action)\\b)|hotlines?)";
const PEOPLE = "visitors|guests|callers|dignitaries|delegations";
export const ANY_NOUN = `(?:contacts?|(?:diplomatic|ministerial|high-level|official|leader|leadership|political) traffic|traffic(?= between)|(?:flow|stream|procession|parade|influx|succession|string|steady stream|line) of (?:[\\w-]+ |${UNIT} ){0,3}?(?:${PEOPLE}|ministers|leaders|officials|envoys|presidents|${UNIT})|engagements?|dealings|interactions?|exchanges?|diplomatic (?:activity|traffic|exchanges|activities)|(?:travel|shuttle|personal|summit|telephone|phone|face-to-face|leader-level) diplomacy|summit calendar|delegations?|channels? of communication|communications?)`;
export const CONTACT_NOUN = `(?:${VISIT_NOUN}|${MEETING_NOUN}|${CALL_NOUN}|${ANY_NOUN})`;
/** Adjectives between a number or article and a contact noun. */
export const ADJECTIVES = `(?:(?!(?:after|before|when|while|followed|that|which|who|the|an?|in|of|on|to|from|with|for|by|at|its|their|his|her)\\b)${WORD} ){0,4}`;

/** Whose meetings are numbered, so that "the third |ASEAN| summit" counts nobody's contacts; patterns know no capitals. */
export const SERIES =
  "(?:[a-z]{1,4}-?\\d{1,2}|asean|apec|brics|nato|opec\\+?|quad|sco|cis|csto|eaeu|gcc|caricom|mercosur|saarc|bimstec|celac|ecowas|sadc|igad|oas|osce|focac|ticad|eu|un|au|annual|plenary|ministerial|committee|council|commission|cabinet|party|parliamentary|ordinary|extraordinary|regular|special|emergency)";

/** One who holds an office, or several. */
export const HOLDER =
  "(?:heads? of (?:state|government|mission)|(?:vice[- ])?presidents?|(?:prime |foreign |defen[cs]e |deputy )?ministers?|(?:vice[- ])?premiers?|chancellors?|taoiseach|monarchs?|kings?|queens?|emperors?|emirs?|sultans?|popes?|pontiffs?|secretar(?:y|ies)(?: of state)?|speakers?|envoys?|emissar(?:y|ies)|commissioners?|chiefs?|leaders?|rulers?|statesm[ae]n|politicians?|(?:vice[- ])?officials?|diplomats?|generals?|lawmakers?|dignitar(?:y|ies)|visitors?|guests?|delegates?|representatives?|counterparts?|foreigners?|{actor})";
/** Several who hold offices, or the countries they speak for. */
export const HOLDERS =
  "(?:heads? of (?:state|government|mission)(?: (?:and|or) (?:heads? of )?government)?|(?:vice[- ])?presidents|(?:prime |foreign |defen[cs]e |deputy )?ministers|(?:vice[- ])?premiers|chancellors|monarchs|kings|queens|emperors|emirs|secretaries(?: of state)?|speakers|envoys|emissaries|commissioners|chiefs|leaders|rulers|statesmen|politicians|officials|diplomats|generals|lawmakers|dignitaries|visitors|guests|delegates|delegations|representatives|counterparts|colleagues|members of (?:the|its|their) \\w+|countries|nations|governments|{group})";

/** What is told of somebody in office as the beginning of his time: "who returned to power". */
export const CAME_TO_OFFICE = `(?:(?:has|had|have|was|were) )?(?:(?:just|recently|only|again|[\\w-]+ly) )?(?:returned to (?:office|power|(?:the )?(?:presidency|${UNIT}))|took (?:office|power|over)|taken (?:office|power|over)|(?:re-?)?elected|sworn in|inaugurated|(?:came|come) to power|assumed (?:office|power|the))`;

/** Words inside a noun phrase: no verb and nothing that begins a clause. */
export const phrase = (most: number): string =>
  `(?:(?!(?:was|were|is|are|has|have|had|will|did|that|which|who|whom|before|after|when|while|since)\\b)${WORD} ){0,${most}}?`;

/** A part of a whole. */
export const FRACTION =
  "(?:one half|half|(?:an?|one|two|three|four|\\uE008)[- ](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(?:one|\\uE008) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|\\uE008)(?! (?:second|minute|hour|day|night|week|month|quarter|year|decade)s?\\b)|every (?:second|third|fourth|other)|(?<!\\b(?:the|its|his|her|their|[’']s) )most(?! (?:[\\w-]+ly|well|recent|important|of all)\\b)|the (?:great |vast |clear |overwhelming )?majority|a (?:slim |narrow |clear )?majority|the (?:bulk|lion[’']s share))";

const NUMBER = "[\\uE008]";
/** A stretch of the calendar. */
export const SPAN =
  "(?:minute|hour|day|night|week|fortnight|month|quarter|season|year|decade|generation|century|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)";
/** "Five years", "a decade", "several months". */
export const STRETCH = `(?:(?:${NUMBER}|an?|one|several|many|a few|[\\w-]+)(?: and a half)?(?: long| full)? ${SPAN}s?)`;
