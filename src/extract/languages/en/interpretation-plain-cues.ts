/**
 * Words that say plainly how relations stand, what a contact is for, what it comes amid, and what it matters. They are
 * read as interpretation, but not beyond doubt: an institution says as much of all it does.
 */
import { cuesOf } from "../../claims/cue.ts";
import type { Cue } from "../../claims/grammar.ts";
import { UNIT, WORD, words } from "./claim-parts.ts";

const cue = cuesOf("en");
const plain = (...row: Parameters<typeof cue>): Cue => ({ ...cue(...row), plain: true });

const RELATIONS = "(?:relations(?:hips?)?|ties|rapport|friendship|partnership|alliance|rapprochement|détente|links)";
const AUXILIARY =
  "(?:(?:has|have|had|is|are|was|were|been|being|be|may|might|could|would|will|remain(?:s|ed)?|becom(?:e|es|ing)|became|gr(?:ew|own|ows?|owing)|continu(?:e|es|ed) to|beg[au]n to|began|start(?:ed|s) to|seem(?:s|ed)? to|appear(?:s|ed)? to|often|long|never|not|already|also|only|more|less|further|rather|quite|so|even|since|now|\\w+ly) )*";
/** How relations are and what becomes of them; to cut, break off and establish them are acts. */
const STATE =
  "(?:sour(?:ed|ing)?|cool(?:ed|ing|er)?|warm(?:ed|ing|er)?|improv(?:e|ed|ing|es)|deteriorat(?:e|ed|ing)|worsen(?:ed|ing)?|thaw(?:ed|ing)?|fray(?:ed|ing)?|strained|tense|frosty|frigid|icy|chilly|chilled|cordial|rocky|turbulent|uneasy|fraught|troubled|lukewarm|fragile|volatile|stable|stabili[sz](?:ed|ing)|suffer(?:ed|ing)?|blossom(?:ed|ing)?|flourish(?:ed|ing)?|deepen(?:ed|ing)?|strengthen(?:ed|ing)?|weaken(?:ed|ing)?|shift(?:ed|ing)?|evolv(?:ed|ing)|transformed|plummet(?:ed|ing)?|plung(?:ed|ing)|nosedived|spirall?ed|unravell?ed|recover(?:ed|ing)|rebound(?:ed|ing)|escalat(?:ed|ing)|intensif(?:ied|ying)|bumpy|complicated|tested|poisoned|marred|overshadowed|t(?:ook|aken|akes?) a turn|turn(?:ed)? (?:hostile|sour|cold|frosty|tense)|on the (?:mend|rocks|brink|rise|upswing)|(?:(?:at|to|hit|reached|sank|sunk|fell|fallen) )(?:an?|the|their|its|rock|new|record) (?:[\\w-]+ ){0,3}(?:low|lows|ebb|nadir|crossroads|highs?|bottom|peak|impasse|point|level))";

export const SEEK =
  "(?:se(?:eks?|eking)|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|look(?:s|ed|ing)?|hop(?:e|es|ed|ing)|want(?:s|ed)?|aim(?:s|ed|ing)?|keen|eager|anxious|determined|desperate|work(?:s|ed|ing)?|endeavou?r(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|scrambl(?:e|es|ed|ing)|v(?:ies|ied|ying)|str(?:ives?|ove|iving)|intend(?:s|ed|ing)?|designed|meant|calculated|mov(?:es|ed|ing)|rush(?:es|ed|ing)?|bid(?:s|ding)?)";
/** What is done for its effect on others. */
export const EFFECT =
  "(?:mend|repair|rebuild|reset|reboot|revive|renew|improve|strengthen|deepen|bolster|boost|shore up|cement|consolidate|smooth|patch|warm|thaw|normali[sz]e|expand|broaden|widen|reinforce|rekindle|reinvigorate|stabili[sz]e|salvage|steady|recalibrate|nurture|cultivate|court|woo|forge|ease|defuse|calm|soothe|reassure|allay|assuage|appease|placate|mollify|counter|contain|curb|offset|balance|hedge|blunt|undercut|isolate|sideline|project|assert|reassert|regain|restore|wean|lure|win (?:over|back|support)|drum up|rally|shed|portray|present|position|cast|burnish|polish|downplay|play down|break (?:out|free)|diversify|exploit|extend|build|maintain|preserve|enhance|elevate|carve out|send an?)";
export const AIM =
  "(?:bid|efforts?|attempts?|push|drive|campaign|move|gambit|ploy|overture|offensive|outreach|strategy|quest)";
const WEIGHTY =
  "(?:significant|important|crucial|critical(?! of)|vital|pivotal|historic|momentous|symbolic|telling|unusual|remarkable|notable|noteworthy|striking|extraordinary|exceptional|fruitful|futile|pointless|fruitless|awkward|inevitable|overdue|timely|consequential|indispensable|dangerous|risky|hollow|fragile|delicate|precarious|no (?:coincidence|accident|surprise|secret))";

const UPSET =
  "(?:annoyance|anger|outrage|criticism|controversy|debates?|speculation|concerns?|fears?|doubts?|alarm|hopes?|eyebrows|questions|unease|irritation|suspicions?|backlash|tensions?|friction|uproar|ire|fury|resentment|jealousy|confusion|dismay|goodwill|expectations)";
const HOSTILITY =
  "(?:tensions?|hostility|friction|estrangement|mistrust|distrust|acrimony|enmity|strains?|strained|isolation|silence|neglect|rivalry|disunion|rancour|rancor|drift|animosity|feuding|stalemate|bitterness|turmoil|frost|frosty|freeze|decline|deterioration|deadlock|discord|quarrels?|bickering|chill)";

export const plainCues: readonly Cue[] = [
  plain(
    "relations-stand",
    `\\b${RELATIONS}(?:,? (?!(?:that|which|who)\\b)${WORD}){0,9}?,? ${AUXILIARY}${STATE}(?![\\w])`,
    "Relations between Oslo and Minsk have improved since then.",
    "Relations between Oslo and Minsk were the subject of the meeting.",
  ),
  plain(
    "seeks-effect",
    `(?<!\\b(?:agreed|pledged|vowed|promised|resolved|undertook) to )\\b${SEEK} (?:\\w+ly |instead |also |together |hard )?to (?:\\w+ly |further |better |help )?${EFFECT}\\b`,
    "Oslo is seeking to mend the quarrel with Minsk.",
    "Oslo is seeking to buy grain in Minsk.",
  ),
  plain(
    "in-a-bid-to",
    `\\b(?:in|as|part of|parts of|amid|marks?|is|was|are|were|represents?|despite|after) (?:(?!(?:military|advertising|election|fundraising)\\b)(?:an?|the|its|his|her|their|what|[\\w’'-]+|${UNIT}(?:[’']s?)?) ){0,4}?${AIM} (?:to|at|by)\\b`,
    "The minister flew to Minsk in a bid to free the airmen.",
    "The minister flew to Minsk with a bid for the airline.",
  ),
  plain(
    "part-of-a-pattern",
    `\\b(?:is|was|are|were|forms?|formed) (?:\\w+ly |all |only |also )?part of (?:an?|the|its|his|her|their|${UNIT}[’']s?) (?:[\\w’'-]+ ){0,3}?(?:efforts?|strategy|campaign|push|flurry|pattern|trend|game|plan|shift|series|pivot|drive|offensive|outreach|engagement|realignment|agenda|rivalry|contest)\\b`,
    "The tour is part of a wider contest for the islands.",
    "The tour is part of the programme in the islands.",
  ),
  plain(
    "comes-amid",
    `\\b(?:com(?:es|ing)|came|(?:takes?|took|taking) place|arriv(?:es|ed)|happen(?:s|ed)|(?:is|was|are|were) (?:being )?held) (?:just |also |\\w+ly )?(?:amid(?:st)?|against (?:the|an?) |at an? (?:[\\w-]+ ){0,3}(?:time|moment|juncture|stage|phase|crossroads)|on the heels of|in the (?:shadow|wake|midst) of)`,
    "The tour comes amid a row over fish.",
    "The tour comes to an end in Oslo.",
  ),
  plain(
    "is-weighty",
    `\\b(?:is|was|are|were|be|been|remains?|makes? (?:it|this|them)|considered|deemed|regarded as|look(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?|prov(?:es?|ed)) (?:(?:not|also|all|an?|the|one of (?:the|its|his|her|their)|of|more|most|very|so|too|rather|quite|less|perhaps|thus|hardly|still|both|itself|\\w+ly) )*${WEIGHTY}(?![\\w])`,
    "The tour of the islands was significant in that it came first.",
    "The tour of the islands was a short one.",
  ),
  plain(
    "for-influence",
    `\\b(?:compet(?:e|es|ed|ing)|contest(?:s|ed|ing)?|v(?:ies?|ied|ying)|jostl(?:e|es|ed|ing)|los(?:e|es|ing)|lost|gain(?:s|ed|ing)?|wan(?:es?|ed|ing)|grow(?:s|ing|n)?|grew|expand(?:s|ed|ing)?|extend(?:s|ed|ing)?|exert(?:s|ed|ing)?|wield(?:s|ed|ing)?|counter(?:s|ed|ing)?|deepen(?:s|ed|ing)?|spread(?:s|ing)?|rival(?:s|led|ling)?|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?) ${words(5)}(?:influence|clout|leverage|sway|footing|foothold|footprint|prestige|sphere)\\b|\\b(?:influence|clout|leverage|sway|prestige)(?: ${WORD}){0,6}? (?:has|have|had|is|was|continues to|began to) (?:\\w+ly |been )?(?:wan|grow|declin|dwindl|shr[aiu]nk|erod|expand|increas|weaken|fad|ebb|spread|ris)\\w*`,
    "The two powers are competing for influence in the islands.",
    "The two teams are competing for the cup in the islands.",
  ),
  plain(
    "stirs-feelings",
    `\\b(?:caus(?:e|es|ed|ing)|led to|leads? to|leading to|spark(?:s|ed|ing)?|provok(?:e|es|ed|ing)|dr(?:ew|aws?|awn|awing)|prompt(?:s|ed|ing)?|trigger(?:s|ed|ing)?|stir(?:s|red|ring)?(?: up)?|fuel(?:s|led|ed|ling|ing)?|stok(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|evok(?:e|es|ed|ing)|elicit(?:s|ed|ing)?|generat(?:e|es|ed|ing)|arous(?:e|es|ed|ing)|kindl(?:e|es|ed|ing)|fann?(?:s|ed|ing)|dash(?:es|ed|ing)?|reviv(?:e|es|ed|ing)) (?:(?!and\\b)${WORD} ){0,4}?${UPSET}\\b`,
    "Her visit to the shrine caused some annoyance in Seoul.",
    "Her visit to the shrine caused some delays in Seoul.",
  ),
  plain(
    "strains-relations",
    `\\b(?:strain|sour|damag|test|poison|complicat|overshadow|mend|repair|rekindl|transform|reshap|upend|salvag|cement|thaw|reviv|reset|unsettl|jeopardi[sz]|undermin|rebuil)(?:e?s|e?d|t)? (?:(?!(?:and|to)\\b)${WORD} ){0,4}?${RELATIONS}\\b`,
    "The arrest has strained relations with Tunis.",
    "The arrest came up in a talk on relations with Tunis.",
  ),
  plain(
    "to-strengthen-ties",
    `(?<!\\b(?:agreed|pledged|vowed|promised|resolved|decided|committed|ready|ways?|how|commitment|desire|willingness|readiness|continued?|efforts?|work|need) )\\bto (?:further |help )?${EFFECT} (?:(?!(?:and|in|on|for)\\b)${WORD} ){0,5}?(?:${RELATIONS}|alliances|partnerships|influence|standing|image|reputation|credentials|grip|foothold)\\b`,
    "Wang flew to Suva to strengthen ties with the islands.",
    "Wang and his host agreed to strengthen ties with the islands.",
  ),
  plain(
    "paves-the-way",
    "\\b(?:pav|open|clear|prepar|smooth)(?:e|es|ed|s|ing) the (?:way|door|path|ground) (?:for|to)\\b|\\bset(?:s|ting)? the (?:stage|tone|scene) for\\b",
    "Her visit paved the way for a truce.",
    "Her visit led along the way to the harbour.",
  ),
  plain(
    "years-of-tension",
    `\\b(?:after|following|end(?:s|ed|ing)|despite|amid|of) ${words(4)}(?:years|months|decades|weeks|period|spell) of (?:[\\w-]+ ){0,3}?${HOSTILITY}\\b`,
    "The handshake comes after nearly ten years of hostility.",
    "The handshake comes after nearly ten years of service.",
  ),
  plain(
    "at-a-delicate-moment",
    "\\b(?:at|in|during) an? (?:[\\w-]+ ){0,2}(?:pivotal|delicate|critical|crucial|sensitive|awkward|difficult|tense|fraught|precarious|decisive|turbulent|testing|low) (?:[\\w-]+ )?(?:moment|time|times|juncture|stage|phase|period|point)\\b|\\b(?:gain(?:s|ed|ing)?|acquir(?:es?|ed)|tak(?:es?|ing)|took|carr(?:ies|y|ied)|assum(?:es?|ed)) (?:on )?(?:added |special |particular |extra |greater |new |more |a )*(?:importance|significance|weight|urgency|meaning|symbolism)\\b",
    "The minister arrives at a pivotal moment for the islands.",
    "The minister arrives at a quiet hour on the islands.",
  ),
  plain(
    "close-ties",
    `\\b(?:has|have|had|having|maintain(?:s|ed|ing)?|enjoy(?:s|ed|ing)?|keep(?:s|ing)?|kept|cultivat(?:es?|ed|ing)|forg(?:es?|ed|ing)|built|developed) (?:\\w+ly |long |an? |such )*(?:close|closer|cordial|warm|strong|stronger|deep|deeper|uneasy|tense|friendly|good|poor|bad|testy|rocky|strained|thorny|longstanding|complex|complicated|special|personal|solid|robust) (?:[\\w-]+ ){0,3}?${RELATIONS}\\b`,
    "Baku has maintained close ties with Ankara.",
    "Baku has railway links with Ankara.",
  ),
];
