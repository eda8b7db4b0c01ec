/** Words that say by themselves that a clause interprets: what something means, amounts to, may be read as, will bring. */
import { cuesOf } from "../../claims/cue.ts";
import type { Cue } from "../../claims/grammar.ts";
import { UNIT } from "./claim-parts.ts";
import { ADJ, EVENT, MEAN, NOUN_PREDICATE, NOUN_STRONG } from "./interpretation-cue-words.ts";

const cue = cuesOf("en");

export const cues: readonly Cue[] = [
  cue(
    "may-be-read-as",
    "\\b(?:may|might|can|could|should|must|is|are|was|were|has been|have been|will|would|cannot|to)(?: \\w+)?(?: )?(?:only |hardly )?(?:be |been )?(?:\\w+ly )?(?:seen|read|interpreted|viewed|understood|taken|regarded|construed|perceived|hailed|billed|cast|presented|portrayed) (?:\\w+ )?(?:as|for)\\b",
    "The visit may be read as a reward.",
    "The prime minister was seen at the airport.",
  ),
  cue(
    "amounts-to",
    "\\b(?:amount(?:s|ed|ing)? to (?!about|some|over|almost|nearly|more|a total|\\$|\\d|[\uE000-\uE008])|(?:is|was) tantamount to|serv(?:es|ed|ing) as (?:an?|the) (?:[\\w-]+ ){0,3}?(?:reminder|signal|warning|bridge|counterweight|model|example|test|symbol|cover|buffer|catalyst|foundation|backdrop|lesson|proof|pretext|lever|anchor|beacon|wake-up call|fig leaf|platform|conduit)|stand(?:s)? as (?:an?|the)|add(?:s|ed)? up to|boil(?:s|ed)? down to|nothing (?:less|short|more|other) (?:of|than)|in all but name|for all practical purposes|de facto|little more than|more than (?:an? (?!(?:decade|year|month|week|dozen|century|hundred|thousand|million|billion|third|quarter|half|day|fortnight|generation|score|hour)\\b)|just|mere|merely|ceremony|symbolic)|smack(?:s|ed) of|reek(?:s|ed) of|hint(?:s|ed)? (?:at|of)|bear(?:s)? the hallmarks? of)\\b",
    "The talks amount to recognition.",
    "The minister arrived in Oslo for talks.",
  ),
  cue(
    "event-means",
    `(?:\\b(?:this|that|these|those|such|it|which|all|every|each|the|his|her|their|its|another)|${UNIT}[’']s?|^)(?: (?!(?:and|that|who)\\b)[\\w’'-]+| ${UNIT}(?:[’']s?)?){0,7}?(?: )?(?:${EVENT}|this|that|it|which|all)(?: (?!(?:to|will)\\b)(?:[\\w’'-]+|${UNIT}(?:[’']s?)?)){0,7}?,? (?:clearly |further |thus |also |only |once again |once more |in turn |plainly |merely |vividly )?(?:${MEAN}|suggest(?:s|ed)?|mark(?:s|ed)?|show(?:s|ed)?|speak(?:s)? (?:volumes|to|of)|spoke (?:volumes|of)|sen(?:d|ds|t) (?:an?|the|another|no) |point(?:s|ed)? (?:to|towards?)|say(?:s)? (?:much|more|a lot|everything|something)|represent(?:s|ed)?|constitut(?:es?|ed)|leav(?:es?)|left|laid|lays?|tell(?:s)?|told) `,
    "The visit of the king underscores a change of heart.",
    "The visit of the king ended on Monday.",
  ),
  cue(
    "participle-meaning",
    "(?:^|[,;] )(?:thus |thereby |further |clearly |once again )?(?:underscoring|underlining|signall?ing|solidifying|cementing|demonstrating|highlighting|reflecting|symboli[sz]ing|showcasing|proving|showing|marking(?! the (?:[\\w-]+ |\\uE008 )?(?:anniversary|centenary|opening|start|beginning))|confirming|betraying|reaffirming|strengthening|deepening|heralding|illustrating|revealing|exposing|consolidating|testifying|suggesting|sending|burnishing|dashing|raising (?:hopes|fears|eyebrows)|fuell?ing|stoking|defying|vindicating|embarrassing|humiliating|sidelining|isolating|shattering|opening a new|turning the page|paving the way)\\b",
    "The king stayed away, underscoring the rift.",
    "The king stayed away, citing a cold.",
  ),
  cue(
    "is-a-triumph",
    `(?:\\b(?:is|was|are|were|be|been|being|becom(?:e|es|ing)|became|remain(?:s|ed)?|mark(?:s|ed|ing)?|as|makes?|made|seem(?:s|ed)?|look(?:s|ed)? like|feels?|felt|like|called|dubbed|offer(?:s|ed)?|dealt|handed|gave|gives|forged|forging|forge|built|building|found|hardened into|grown into|turned into|into|(?:has|have|had) the makings of|what)|^|[,–—-])(?: (?:not|now|also|only|again|already|yet|simply|merely|clearly|plainly|perhaps|surely|arguably|nothing but|in truth|at best|at heart|essentially|really))*(?: |^)?(?:an?|the|another|no|its|his|her|their|one|hardly an?|yet another|further|fresh) ${ADJ}${NOUN_STRONG}\\b`,
    "The summit was a triumph for Norway.",
    "The summit was a long one in Norway.",
  ),
  cue(
    "is-a-sign",
    `(?:\\b(?:is|was|are|were|becom(?:es|ing)|became|remain(?:s|ed)?|mark(?:s|ed|ing)|emerged as)|^(?=an? |another |no )|, (?=an? )|what)(?: (?:not|now|also|only|again|already|yet|simply|merely|clearly|plainly|perhaps|surely|arguably))*(?: |^)?(?:an?|the|another|no|its|his|her|their|one|yet another|further) (?:[\\w’'-]+ ){0,2}?${NOUN_PREDICATE}\\b(?! (?:talks|meeting|call|group|working))`,
    "The long reception was a signal to the neighbours.",
    "The neighbours sent a signal by radio.",
  ),
  cue(
    "align-closely",
    "\\b(?:align(?:s|ed|ing)?(?: \\w+)? (?:closely|itself|themselves|with)|clos(?:er|est)(?:-knit)? (?:than ever|friends|allies|partners|together)|(?:best|true|real|old|fast|fair-weather|staunchest|closest|loyal|faithful|natural|trusted|reliable|unreliable|indispensable|junior|equal|genuine|only) (?:\\w+ )?(?:friends?|ally|allies|partners?|mediators?|brokers?|patrons?|supporters?|champions?)|hand in glove|arm in arm|shoulder to shoulder|in lockstep|joined at the hip|on the same page|at odds|at loggerheads|worlds apart|estranged|friends? (?:in need|indeed))\\b",
    "Rome and Tunis continue to align closely.",
    "The tyres of the motorcade were aligned.",
  ),
  cue(
    "forecast",
    "\\b(?:is|are|was|were) (?:bound|destined|doomed|poised|certain|sure|unlikely|likely|set|fated|in danger) (?:to|of)\\b(?! (?:meet|visit|travel|arrive|host|hold|speak|receive|attend))|\\b(?:will|would) (?:inevitably|surely|certainly|probably|likely|almost certainly|never|soon|no longer|not (?:survive|last|forget|save|be enough|come cheap)|be remembered|go down|shape|reshape|define|outlast|change|come to)\\b|\\b(?:sooner or later|only a matter of time|for years to come|for generations|for decades to come|before long|in all (?:likelihood|probability)|the future (?:of|belongs)|history will|from now on|there is no (?:way|turning|going) back)\\b",
    "The pact is bound to fail.",
    "The president will arrive on Monday.",
  ),
];
