/**
 * Frames of interpretation: how a sentence is built that judges, whatever its words: contrasts, measures of a meaning,
 * aims, forecasts, figures of speech; and asides that judge the fact they stand beside.
 */
import type { Cue } from "../../claims/grammar.ts";
import { CONTACT_NOUN, forms, HOLDER, UNIT, words } from "./claim-parts.ts";
import { EVENT } from "./interpretation-words.ts";

const frame = (id: string, pattern: string, example: string, counter: string, beside = false): Cue => ({
  id: `en/${id}`,
  type: "interpretive",
  comparator: "=",
  interpretation: true,
  strength: 2,
  beside,
  general: !beside,
  pattern,
  example,
  counter,
});

const _BE = "(?:is|was|are|were|be|been|being|seems?|seemed|looks?|looked|remains?|remained|feels?|felt)";
/** What contacts do and what is announced of them: no aim and no forecast. */
const TO_CONTACT =
  "(?! (?:\\w+ly |also |soon |then )?(?:meet|visit|travel|arrive|host|hold|speak|receive|attend|fly|go|come|be (?:held|received|welcomed|joined|accompanied|present|in)|take (?:place|part)|discuss|sign|address|leave|return|deliver|participate|open|inaugurate|pay|make (?:an?|his|her|their)|call|talk|stop|stay|see|join|begin|end|start|continue|conclude|depart)\\b)";
/** Adjectives that say how something is to be taken. */
const JUDGING =
  "(?:naive|na[ïi]ve|tempting|hard|easy|difficult|impossible|telling|strange|odd|curious|ironic|fair|unfair|safe|premature|wrong|foolish|rash|absurd|pointless|futile|unwise|wise|too (?:early|late|soon|much|little)|no (?:accident|coincidence|surprise|wonder|small|mean|secret|exaggeration)|small wonder|worth (?:asking|remembering|noting|pondering)|as (?:if|though)|said to|to be (?:seen|hoped|feared)|hardly|plain|obvious|clear|unlikely|likely|anyone[’']s guess|unclear|doubtful|questionable|debatable|an open question|better|time|high time)";
/** Feelings and standings that only people ascribe. */
const FEELING =
  "(?:dislike|mistrust|distrust|suspicion|resentment|vanity|pride|fear|fears|hope|hopes|nerves|goodwill|bitterness|jealousy|envy|contempt|affection|admiration|nostalgia|impatience|fatigue|anger|fury|disappointment|relief|unease|anxiety|euphoria|enthusiasm|indifference|sympathy|gratitude|loyalty|solidarity|pragmatism|realism|symbolism|substance|optics|sentiment|ambition|prestige|flattery|usefulness|convenience|hostility|rivalry|grievances?|appeasement|patience)";
const PUSHES = forms(
  "open close deepen widen ease strain cost:cost help hurt:hurt bring:brought pave change reshape embolden weaken strengthen complicate prove turn become:became spell unsettle provoke anger irritate please reassure undermine unlock revive restore test haunt backfire give:gave leave:left force push drive:drove pull tip:tipped shift alter harm damage bear:bore yield raise lower shape define outlast survive ripple sharpen soften harden alienate isolate",
);
const EVENT_BEFORE = `(?<=\\b(?:${EVENT}|stops?|journeys?|dash|session|arrival|departure|hosting|hospitality|rapprochement|outreach|courtship|charm offensive|it|this|that|which|all|none|flying|going|travelling|inviting|meeting|snubbing|skipping|receiving|courting|talks|policy|strategy|overture)(?: [^,;]{0,60})? )`;
/** Words behind a contact or what stands for one, in the same clause: they are looked for first, for they are rarer. */
const afterEvent = (verbs: string): string => `\\b(?=${verbs}\\b)${EVENT_BEFORE}${verbs}`;
const MODAL =
  "(?:may|might|could|would|will|can|cannot|must|is (?:un)?likely to|are (?:un)?likely to|(?:is|are) (?:sure|bound|certain|set|poised) to|promises to|threatens to|risks)";
/** Heads of noun phrases that state and do not judge. */
const PLAIN_HEAD = `(?:${HOLDER}|${CONTACT_NOUN}|part|parts|result|results|member|members|day|days|week|month|year|years|hour|hours|minute|minutes|city|town|capital|country|countries|nation|state|states|province|region|island|port|ministry|agency|spokes\\w+|company|firm|party|group|organisation|organization|resort|newspaper|bloc|follow-up|continuation|occasion|reception|dinner|lunch|ceremony|event|events|conference|forum|festival|exhibition|statement|communiqu[ée]|document|agreement|treaty|deal|project|plant|factory|museum|university|school|hospital|church|building|hotel|palace|park|farm|base|embassy|consulate|bridge|road|line|list|number|total|share|few|lot|series|string|handful|couple|pair|dozen|third|half|quarter|man|woman|lawyer|economist|historian|professor|journalist|businessman|banker|think tank|minister|figure|rise|fall|increase|drop|decline|pace|level|rate)`;

/** What a relative clause does that judges: its pronoun has fallen away with the break before it. */
const JUDGES =
  "(?:tells?|says? (?:much|more|a lot|everything|something|little)|speaks?|spoke|shows?|showed|explains?|suits?|suited|matters?|mattered|pleases?|pleased|raises?|leaves?|makes? it|made it|seems?|seemed|may|might|must|should|cannot|few|nobody|no one|many|most|critics|everyone|unnerves?|unnerved|worr(?:y|ies|ied)|alarms?|alarmed|rankles?|rankled|irks?|irked|reads? like|is (?:why|how|what|more|less|hardly|not|to say|exactly|precisely|no)|went (?:badly|well|down (?:badly|well))|did not go (?:down|un\\w+)|ha(?:s|ve|d) (?:nothing|little|much|everything))";

export const frames: readonly Cue[] = [
  frame(
    "less-than",
    `\\b(?:less|more|not so much|as much|rather) (?:an?|about|of an?|the|by|out of|for|like) [^;]{1,90}? (?:than|as|but)\\b(?! usual)|\\bless [\\w-]+ than [\\w-]+(?=$|[,.])`,
    "The tour was less a mission than a victory lap.",
    "The tour was less expensive.",
  ),
  frame(
    "about-what",
    `\\b(?:never|not|hardly|less|more|all|only|really|ultimately|simply|partly|largely|mostly|as much) (?:really |so much |only |just |merely |ever )?about (?!(?:\\uE008|\\d|an? (?:hour|dozen|week|month|year)))\\S+|\\b(?:it|this|that|which|all) (?:was|is) about\\b`,
    "Vienna was never about disarmament.",
    "The envoys met at about noon.",
  ),
  frame(
    "all-but",
    "\\b(?:everything|nothing|anything|little) (?:except|but|more than|other than|short of|less than|beyond)\\b|\\banything but\\b|\\bin all but name\\b",
    "The host gave his guest everything except an answer.",
    "The host gave everything to his guest.",
  ),
  frame(
    "meant-for",
    `\\b(?:was|were|is|are|been|be|being|clearly|plainly) (?:\\w+ly |all |only |partly |largely )?(?:meant|intended|aimed|designed|staged|tailored|calculated|crafted|timed|choreographed|directed|pitched|calibrated|engineered|contrived|scripted) (?:for|at|to|as|so)\\b|^(?:aimed|designed|meant|intended|timed|calculated|staged) (?:at|to|for|as)\\b`,
    "The detour was meant for the voters at home.",
    "The detour was closed for the voters at home.",
  ),
  frame(
    "it-is-hard",
    `\\b(?:it|that|this|there) (?:is|was|would be|will be|remains|remained|seems|seemed|looks|has been|must be)(?: \\w+ly| hardly| still| too| also)? (?:an? )?${JUDGING}(?= (?:to|that|for|of|whether|how|why|what|if|not|about|and|as|${UNIT})|$|,)|\\bit would (?:be|have been|take|need) [\\w-]+ ?[\\w-]* to\\b|\\bremains? to be seen\\b`,
    "It would be rash to expect more of the two men.",
    "It was hot in the room of the two men.",
  ),
  frame(
    "read-as",
    `\\b(?:read|seen|taken|greeted|received|understood|interpreted|viewed|remembered|billed|sold|presented|celebrated|dismissed|spun|hailed|derided|mocked|described|cast|portrayed|treated|perceived|denounced)(?: \\w+| (?:in|by|at|across) [^,;]{1,40}?)?,? as (?:an?|the|proof|evidence|one|little|nothing|something|more|less|another|overdue|${UNIT})|\\b(?:see|sees|saw|read|reads|view|views|regard|regards|interpret|interprets|describe|describes|dismiss|dismissed) [^,;]{1,60} as (?:an?|the|proof|evidence|part|little|nothing|something|more|less|another|just)\\b`,
    "In the press of both countries it was greeted as a turning of the tide.",
    "In the press of both countries it was read by many.",
  ),
  frame(
    "call-it",
    `^(?:call it|so much for|(?:small|little|no) wonder|welcome to|enough said|never mind|think of it|make no mistake|forget|consider|mark|spare a thought|gone are|what [^,;]{1,60} (?:is|was|are|were) |(?:proof|evidence|testimony|confirmation) (?:that|of|to)\\b|there (?:was|is|were|are) (?:no|little|nothing|something|much|a certain|every|more)|in truth|truth be told|in the end|at bottom|nothing personal\\b)`,
    "Call it the price of friendship between neighbours.",
    "They call it a friendship between neighbours.",
  ),
  frame(
    "wants-to",
    `\\b(?:wants?|wanted|seeks?|sought|seeking|tries|tried|trying|hopes?|hoped|hoping|fears?|feared|fearing|dreads?|craves?|craving|longs?|yearns?|aspires?|struggles?|struggled|strives?|scrambles?|scrambled|eager|keen|desperate|determined|anxious|afraid|loath|content|happy) (?:to|that|for)${TO_CONTACT}|\\b(?:craves?|dreads?|fears?|covets?|resents?|envies|relishes|savours) (?!(?:that|to)\\b)[\\w-]+`,
    "The kingdom craves recognition.",
    "The king hopes to visit the city in May.",
  ),
  frame(
    "an-attempt-to",
    `\\b(?:an?|the|another|yet another|his|her|its|their|this) (?:[\\w-]+ ){0,2}(?:attempt|effort|bid|ploy|manoeuvre|maneuver|move|gambit|way|chance|excuse|pretext|opportunity|reminder|exercise|lesson|plea|test) (?:by [^,;]{1,30} )?(?:to|in|of|for|at)${TO_CONTACT}\\b|\\b(?:it|(?:the|its|his|her|their) (?:aim|purpose|point|idea|goal|object|intention|hope|task|trick)) (?:was|is) to${TO_CONTACT}|\\bto remind (?:${UNIT}|the|its|his|her|everyone|anyone)|\\b(?:aim(?:s|ed|ing)? (?:at|to)|in order to|so as to|in (?:a|an|the) (?:[\\w-]+ )?(?:show|display|sign|signal|gesture|nod|attempt|effort|bid|move|act|spirit|hope|shadow|wake of defeat) (?:of|to|that|at|for)|driv(?:e|es|ing) a wedge)${TO_CONTACT}`,
    "In a show of defiance the premiers of the four neighbours walked arm in arm.",
    "In a hall of the palace the premiers of the four neighbours walked.",
  ),
  frame(
    "gives-way",
    `\\b(?:giv(?:es?|en|ing)|gave) way to\\b|^(?:the |a |an |such |old |mutual |shared |their |its |both )*(?:[\\w-]+ )?${FEELING}\\b|\\b(?:built|based|founded|rests?|rested|resting) (?:\\w+ )?(?:on|upon) (?:[\\w-]+ ){0,3}(?:oil|gas|fear|sand|trust|interests?|convenience|necessity|money|arms|${FEELING})\\b|\\bno love lost\\b|\\bno [\\w-]+ (?:left )?to (?:burn|lose|spare|show|hide|offer|give|save|mend)\\b|\\b(?:nothing|little|much|plenty) to (?:show|gain|lose|offer|celebrate|fear|say)\\b`,
    "Old mistrust hung over the table.",
    "Old ministers sat at the table.",
  ),
  frame(
    "fares",
    `${afterEvent("(?:(?:went|gone|ended|go|passed off) (?:\\w+ )?(?:well|badly|wrong|nowhere|sour|awry|unnoticed|smoothly|in (?:tears|farce|failure|triumph|recrimination))|came to (?:nothing|nought|naught|little)|fell (?:flat|short)|bore (?:little )?fruit|bear (?:little )?fruit|paid off|backfired|rang hollow|misfired|misfires|flopped|achieved (?:little|nothing)|made (?:little|no|all the) difference)")}\\b`,
    "That conversation went badly for the guest.",
    "That delegation went north with the guest.",
  ),
  frame(
    "short-on-substance",
    "\\b(?:long|short|heavy|light|rich|poor|high|low|thin) on (?:symbolism|substance|detail|details|drama|rhetoric|results|promises|pageantry|ceremony|content|theatre|smiles|warmth|specifics)\\b|\\bto (?:little|no|some|great|good) (?:effect|avail|purpose)\\b|\\bin vain\\b|\\bmore (?:symbol|show|style|smoke|form|noise|heat|pomp)\\w* than\\b",
    "The banquet was short on substance.",
    "The banquet was short.",
  ),
  frame(
    "never-so",
    `\\b(?:rarely|seldom|never|hardly ever|not)(?: before)? (?:has |have |had )?(?:[\\w-]+ ){0,4}?(?:been|looked|seemed|felt|sounded|stood) (?:so|as|more|less|this|warmer|colder|closer|worse|better)\\b|\\bfew (?:[^,;]{1,50}) (?:are|were|is|have been|matter|need|can) (?:as |so |more |less )?\\w+|\\bever (?:more|less|closer|deeper|further|tighter|warmer|cooler) (?!(?:often|frequent|frequently|rare|visits?|meetings?))[\\w-]+`,
    "Few friendships on the continent are as lopsided.",
    "Few ministers on the continent came.",
  ),
  frame(
    "may-push",
    `\\b(?=${MODAL}\\b)(?:(?<=${UNIT} )|${EVENT_BEFORE})${MODAL}(?: (?:yet|well|also|only|now|soon|never|not|further|likely|probably|surely|at best|in time|ultimately|eventually|hardly)){0,2} ${PUSHES}\\b`,
    "Another visit would deepen the rift.",
    "Another visit would begin on Monday.",
  ),
  frame(
    "event-bears",
    `${afterEvent("(?:lent|lends?|gave|gives?|given|handed|hands?|bought|buys?|cost|costs|carried|carries|carry|bestow(?:s|ed)|conferred|confers|dealt|deals|robbed|restor(?:es|ed)|earned|earns|won|wins|did|does|do|offered|offers|brought|brings|said|says|raised|raises|left|leaves|made|makes|sent|sends)")} (?:${UNIT} |the |an? |its |his |her |their |little |no |some |new |more |much |nothing )*(?:[\\w-]+ ){0,4}?(?:legitimacy|credibility|respectability|prestige|cover|credence|substance|weight|risks?|costs?|hope|hopes|comfort|pause|heart|time|leverage|cachet|lustre|luster|blessing|recognition|stature|victory|blow|favours?|harm|good|damage|trouble|headaches?|eyebrows|questions|doubts|suspicions|fears|message|signal|chill|shivers?|spotlight|bridges?|fruit|dividends|breathing space|impression|taste)\\b`,
    "The handshake lent legitimacy to the junta.",
    "The handshake took place before the junta.",
  ),
  frame(
    "event-is-noun",
    `${afterEvent("(?:is|was|are|were|became|becomes|remains|amounts to|felt like|looked like)")}(?: (?:also|only|merely|always|now|still|in effect|in fact|above all|at heart|hardly|scarcely|simply))? (?:an?|the) (?!(?:[\\w-]+ ){0,4}?${PLAIN_HEAD}(?![\\w-]))(?!(?:[\\w-]+ ){0,3}(?:first|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|longest|shortest|largest|biggest|busiest|highest|lowest|most|fewest|latest|same|next|\\w+(?:th|nd|rd))\\b)(?:[\\w’'-]+ ){1,3}?(?:of|for|to|in|that|on|from|against|between|with|at|whose|nobody|no one|few|many)\\b`,
    "Such tours are the currency of middle powers.",
    "Such tours are the work of ministers on a visit.",
  ),
  frame(
    "telling",
    `\\b(?:was|were|is|are|by [^,;]{1,60},? ${UNIT} (?:was|is)) (?:telling|reminding|warning|showing|reassuring|teaching|signall?ing|saying to|letting) (?:${UNIT}|the|its|his|her|their|anyone|everyone|those|both)(?![\\w])|\\bwill (?:be|have been) (?:\\w+ly )?(?:pleased|delighted|relieved|alarmed|furious|watching|noticed|noted|reassured|dismayed|cheered|unhappy|happy|disappointed|heartened|wary|nervous|grateful)\\b|\\b(?:is|was|are|were|seems?|looks?|grows?|grew|has (?:grown|become|turned)) (?:\\w+ly |still |now |rather |a little |too |more |less |ever more )*(?:adrift|isolated|emboldened|nervous|anxious|wary|weary|energetic|frenetic|dependent|beholden|indebted|unpredictable|impatient|complacent|cornered|vulnerable|irrelevant|indispensable|marginal|sidelined|unloved|lonely|confident|ambivalent|divided|torn|trapped|outmatched|overshadowed|strained|fraught|brittle|fragile|hollow|lopsided|transactional|cosmetic|perfunctory)\\b`,
    "By flying east, the general was reminding his neighbours of his options.",
    "By noon the general was meeting his neighbours.",
  ),
  frame(
    "nothing-illustrates",
    "\\b(?:nothing|no \\w+|nowhere|few things|little) [^,;]{0,40}?(?:illustrat|show|captur|explain|demonstrat|expos|reveal|embod|symboli[sz]|sum|say)\\w* [^,;]{1,80} (?:better|more clearly|more vividly|so well|as well|up)\\b",
    "Nothing captures the mood better than the empty chair.",
    "Nothing was captured better by the camera.",
  ),
  frame(
    "points-to",
    `${afterEvent("(?:points?|pointed|hints?|hinted|speaks?|spoke|testif(?:y|ies|ied)|adds?|added|boils?|boiled|leads?|comes? down|ha(?:s|ve) (?:everything|more|less|little|much|nothing) to do)")} (?:to|at|of|up to|down to|with)\\b`,
    "All of this points to a slow thaw between the neighbours.",
    "The road points to a slow river between the neighbours.",
  ),
  frame(
    "whose-future",
    `\\b(?:where|how far|how much|how little|whose side|what) ${words(3)}(?:${UNIT}|they|it|he|she|the [\\w-]+)(?:[’']s?)? (?:thinks?|believes?|wants?|stands?|sees?|fears?|hopes?|really|truly|values?|is headed|are headed|loyalt(?:y|ies) lie)`,
    "The itinerary tells the world where the government thinks its friends are.",
    "The itinerary tells the world where the government stays.",
  ),
  frame(
    "aside-noun",
    `^(?:(?:and|or|but|perhaps|surely|hardly|scarcely|clearly|plainly|yet|arguably|almost|in effect) )*(?:an?|another|no|such) (?!(?:[\\w’'-]+ ){0,4}?${PLAIN_HEAD}(?![\\w-]))(?![^,;]*[\\uE007\\uE008])(?:[\\w’'-]+ ?){1,4}`,
    "The emir stayed eight days in Rome, an eternity by his standards.",
    "The emir stayed eight days in Rome, a city of fountains.",
    true,
  ),
  frame(
    "aside-relative",
    `^(?:(?:(?:for |in |from |by |to |of |with )(?:which|whom|whose)|something|and that)\\b[^;]{0,50}? )?${JUDGES}(?![\\w])`,
    "The envoy has made nine trips to Rome, which suits both governments.",
    "The envoy has made nine trips to Rome, which lies on the Tiber.",
    true,
  ),
  frame(
    "aside-motive",
    `^(?:\\w+ly )?(?:drawn|driven|prompted|motivated|fuell?ed|spurred|lured|moved|tempted|emboldened|encouraged|chastened|humbled|flattered|courted|eager|keen|anxious|desperate|hungry|wary|mindful|fearful|conscious|proud|whatever|however|if only|as if|as though|not least|out of|for all)\\b`,
    "The premiers flew to Baku twice in March, drawn by gas.",
    "The premiers flew to Baku twice in March, joined by an aide.",
    true,
  ),
];
