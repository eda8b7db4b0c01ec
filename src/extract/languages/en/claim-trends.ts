/** Halts and trends: contacts that stop, dwindle, grow or come back. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { ADJECTIVES, CONTACT_NOUN, forms, gerunds, HOLDERS, UNIT, words } from "./claim-parts.ts";

const AMOUNT =
  "(?:number|numbers|level|levels|count|tally|total|figure|pace|rate|frequency|intensity|scale|volume|degree|tempo|rhythm|density|cadence)";
const NEARLY =
  "(?:all but |nearly |almost |virtually |practically |effectively |largely |completely |entirely |now |since |more or less |abruptly |briefly |simply |long |again |been |pretty much |to all intents |altogether )*";
/** What is said of a contact that is no more. */
const OVER =
  "(?:dried up|ran dry|run dry|runs dry|dry up|dries up|drying up|frozen|froze|ceased|stopped|halted|suspended|severed|cut off|broken off|broke off|broken down|broke down|vanished|evaporated|disappeared|lapsed|fallen silent|fell silent|gone silent|went silent|gone quiet|went quiet|gone dark|went dark|gone dead|went dead|gone cold|went cold|non-existent|nonexistent|collapsed|petered out|fizzled out|in abeyance|on hold|on ice|in (?:the )?deep freeze|at a standstill|interrupted|discontinued|dwindled to (?:almost |practically |virtually )?(?:nothing|zero))";
/** A contact with whose it is ("visits by ministers of A to B"), or those who make it, up to the verb. */
const TAIL = `(?:,? (?:by|of|from|to|into|in|at|with|between|among|towards?|through|across|abroad) (?:(?! (?:since|when|after|before|until|that|which|who|because|as|while)\\b)[^,;]|, (?=${UNIT})){1,90}?)?(?:, [^,;]{1,40},)?`;
const SUBJECT = `(?:${CONTACT_NOUN}|(?:number|frequency|pace|volume|tally|intensity|tempo|level|rhythm|stream|flow|trickle|cadence) of [^,;]{1,90}?)${TAIL}`;

export const halts: readonly ClaimPattern[] = [
  {
    id: "en/come-to-a-halt",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `\\b${NEARLY}(?:com(?:e|es|ing)|came|ground|grind(?:s|ing)?|brought|slowed|skidded|screeched|been brought|drew|drawn) to (?:an?|its|their) (?:\\w+ ){0,3}?(?:halt|standstill|stop|end|close)\\b(?<!\\b(?:visit|tour|trip|meeting|summit|talks|session) (?:came|drew|comes|has come) to (?:an?|its|their) (?:end|close))|\\bat a (?:\\w+ )?standstill\\b|\\b(?:has|have|had) been no (?:more|further) ${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "High-level contacts between Norway and Belarus have nearly come to a halt.",
    counter: "Trade between Norway and Belarus has come to a halt.",
  },
  {
    id: "en/dried-up",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `\\b${SUBJECT} (?:(?:have|has|had|were|was|are|is|remain|remained) )?${NEARLY}${OVER}(?![\\w])(?! (?:in|by|at) (?:his|her|the same))`,
    example: "Ministerial talks between Canada and Iran have all but dried up.",
    counter: "The river between Canada and its neighbour has dried up before the talks.",
  },
  {
    id: "en/froze",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `(?:{party}|\\b(?:which|who|that|and)) ${NEARLY}(?:froze|suspended|broke off|severed|halted|stopped|cut off|called off|put on hold|ended|discontinued|ceased) (?:all |any |its |their |most |the |his )*${ADJECTIVES}${CONTACT_NOUN}\\b|\\b(?:freeze|halt|suspension|cessation|moratorium|break) (?:in|on|of|to) (?:all |any |most )*${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Ankara suspended all ministerial contacts with Damascus in 2011.",
    counter: "Ankara suspended all flights before the minister's visit to Damascus.",
  },
  {
    id: "en/all-called-off",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `\\ball (?:further |other |planned |future )?${ADJECTIVES}${CONTACT_NOUN}${TAIL} (?:were|was|have been|had been|are) (?:called off|cancelled|canceled|scrapped|dropped|put off|broken off)\\b`,
    example: "All ministerial visits to Sofia were called off after the expulsions.",
    counter: "All flights to Sofia were called off after the minister's visit.",
  },
  {
    id: "en/not-speaking",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: "\\b(?:not|n[’']t|no longer|never|hardly|scarcely|barely) (?:been )?on speaking terms\\b",
    example: "Athens and Skopje were no longer on speaking terms.",
    counter: "Athens and Skopje were on speaking terms again.",
  },
  {
    id: "en/gone-are-the-days",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `^(?:gone|over) are the (?:days|times|years|weeks) (?:when|in which)\\b|\\bthe (?:days|times|years) (?:when|in which) [^;]{1,120}? (?:are|were) (?:long )?(?:over|gone|past)\\b`,
    example: "Gone are the days when a French envoy visited Bamako every month.",
    counter: "Gone are the prisoners whom a French envoy visited in Bamako every month.",
  },
  {
    id: "en/stopped-going",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `(?:${HOLDERS}|${UNIT}) (?:have |has |had )?${NEARLY}(?:stopped|ceased|quit|given up|gave up|left off) ${gerunds("visit come:came go:went travel:travell?ed fly:flew meet:met call:called phone speak:spoke talk:talked receive host:hosted see:saw attend:attended hold:held")}\\b`,
    example: "Since the coup French ministers have stopped travelling to Niamey.",
    counter: "Since the coup French ministers have stopped smoking at meetings.",
  },
];

/** Asked before firsts: "talks resumed after a two-year break". */
export const resumptions: readonly ClaimPattern[] = [
  {
    id: "en/again-after-gap",
    type: "trend",
    comparator: "resumption",
    needs: "contact",
    pattern:
      "\\bafter (?:an? |the )?(?:[\\w-]+ ){0,2}(?:lull|interval|gap|absence|pause|hiatus|break|interruption|silence)\\b[^;]{0,90}? (?:are|have been|were) (?:(?:once )?(?:again|more)\\b|[^,;]{1,40}? (?:again|once more)(?=$|[,.]))",
    example: "After a pause of five years delegations are again travelling between Doha and Manama.",
    counter: "After a pause of five minutes the talks in Doha went on.",
  },
  {
    id: "en/resumed",
    type: "trend",
    comparator: "resumption",
    needs: "contact",
    pattern: `\\b(?:${CONTACT_NOUN})(?: (?:(?!\\b(?:after|when|before|while|because)\\b)[^,;]){0,70}?)? (?:have |has |had |were |was |only |finally |at last |has |been |gradually |slowly |since )*(?:resumed|restarted|revived|restored|reopened|recovered|rebounded|bounced back|picked up again|reappeared|returned to (?:normal|the|their|its|pre|earlier|former)|back to|back at)\\b(?<!\\bdates? back to)|\\b(?:resumption|revival|restart|return) of (?:the |regular |high-level |direct )*${ADJECTIVES}${CONTACT_NOUN}\\b|{party} (?:have |has |had |only |finally |since )*(?:resumed|restarted|revived|restored) (?:the |their |its |regular |high-level |direct )*${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Ministerial visits between Qatar and Egypt resumed only in 2021.",
    counter: "Flights between Qatar and Egypt resumed after the minister's meeting.",
  },
];

const LESS = forms(
  "decline dwindle decrease diminish shrink:shrank:shrunk plummet:plummeted plunge tumble slump:slumped taper:tapered slide:slid wane subside thin:thinned cool:cooled slow:slowed collapse contract drop:dropped fall:fell:fallen halve erode ebb:ebbed recede lessen:lessened sink:sank:sunk",
);
const MORE = forms(
  "increase grow:grew:grown rise:rose:risen surge soar:soared multiply expand:expanded intensify accelerate double triple treble quadruple jump:jumped climb:climbed swell:swelled:swollen mushroom:mushroomed proliferate quicken:quickened rocket:rocketed skyrocket:skyrocketed spike thicken:thickened blossom:blossomed",
);
const UP = `(?:${MORE}|(?:pick(?:s|ed|ing)?|speed(?:s|ing)?|sped|creep(?:s|ing)?|crept|inch(?:es|ed|ing)|edg(?:es|ed|ing)|go(?:es|ing)?|went|gone|step(?:s|ped|ping)?|ramp(?:s|ed|ing)?|warm(?:s|ed|ing)?) up|gather(?:ed|s|ing)? (?:pace|speed|momentum))`;
const DOWN = `(?:${LESS}|(?:creep(?:s|ing)?|crept|inch(?:es|ed|ing)|edg(?:es|ed|ing)|go(?:es|ing)?|went|gone|wind(?:s|ing)?|wound|scal(?:es?|ed|ing)) down|tail(?:s|ed|ing)? off|(?:dropp|fall|tap)(?:ed|ing|ering)? (?:off|away)|peter(?:s|ed|ing)? out|thin(?:s|ned|ning)? out|cut back|scaled back|curtailed|reduced|(?<=\\b(?:is|are|was|were|be|been) (?:\\w+ly )?)down)`;
const ADVERB =
  "(?:\\w+ly |so |now |again |all |since |been |only |kept |keep |gone |to |be |steadily |somewhat |both |then |ever )*";
/** Before a verb of change: nothing, or an auxiliary. */
const AUXILIARY = `(?:(?:have|has|had|is|are|was|were|will|did|began to|started to|began|started|continued to|continue to|continues to|kept|keep|keeps|continue|continued)(?: been)? )?`;
/** Before a noun of change and after it. */
const NOUN_END = `[^,;]*?(?=$|,| (?:may|might|can|could|should|must|will|is|are|was|were|has|have|had|suggests?|suggested|signals?|reflects?|shows?|showed|points?|indicates?|underscores?|marks?|proves?|confirms?)\\b)`;
const RARER =
  "(?:less (?:frequent|common|regular|usual)|rarer|rare|scarcer|scarce|sparser|sparse|fewer|infrequent|thinner|sporadic|a rarity|few and far between|an exception)";
const COMMONER =
  "(?:(?:much |ever |far |increasingly )?(?:more (?:frequent|common|regular|usual|numerous|intense|intensive)|commoner|denser|frequent|a (?:more )?(?:common|familiar|regular|frequent) (?:sight|occurrence|feature|event))|routine|the rule)";
const BECOME =
  "(?:(?:have |has |had |is |are |was |were )?(?:\\w+ly |now |since )*(?:become|became|becomes|becoming|grown|grew|growing|been getting|got|turned)(?: \\w+ly)?)";

const THAN_BEFORE =
  "than (?:they|it|he|she|{pronoun}) (?:used to|once|did(?: (?:before|earlier|an? (?:few|couple)|some|{number})|$)|had (?:before|earlier))(?![\\w])";

/** Asked before comparisons: "more than they used to" is set against no other time or pair. */
export const drifts: readonly ClaimPattern[] = [
  {
    id: "en/more-than-they-used-to",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b(?:more|oftener|further)(?: (?!than\\b)[^,;]{0,60}?)? ${THAN_BEFORE}`,
    example: "Greek ministers go to Doha more often than they used to.",
    counter: "Greek ministers go to Doha more often than Turkish ones.",
  },
  {
    id: "en/less-than-they-used-to",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b(?:less|fewer|rarer|more rarely)(?: (?!than\\b)[^,;]{0,60}?)? ${THAN_BEFORE}`,
    example: "The two premiers see each other less often than they used to.",
    counter: "The two premiers see each other less often than planned.",
  },
];

export const trends: readonly ClaimPattern[] = [
  {
    id: "en/decline-in",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `(?<claim>\\b(?:an?|the|this|that|such|its|their|these)?(?: )?(?:[\\w-]+ ){0,3}?(?:decline|decrease|drop|fall|fall-off|drop-off|slump|slowdown|reduction|downturn|collapse|contraction|cooling|thinning|tapering|plunge|dip) (?:in|of) (?:the )?(?:${AMOUNT} of )?${ADJECTIVES}(?:${CONTACT_NOUN}|visitors|activity)${NOUN_END})`,
    example: "The steep drop in ministerial visits from Italy to Egypt went unnoticed.",
    counter: "The steep drop in exports from Italy to Egypt was discussed at a meeting.",
  },
  {
    id: "en/rise-in",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `(?<claim>\\b(?:an?|the|this|that|such|its|their|these)?(?: )?(?:[\\w-]+ ){0,3}?(?:increase|rise|growth|surge|uptick|upsurge|upswing|jump|spike|spurt|expansion|intensification|acceleration|pickup|flurry|burst|uptrend) (?:in|of) (?:the )?(?:${AMOUNT} of )?${ADJECTIVES}(?:${CONTACT_NOUN}|visitors)${NOUN_END})`,
    example: "A marked rise in visits by Gulf leaders to Paris followed.",
    counter: "A marked rise in prices followed the visit of Gulf leaders to Paris.",
  },
  {
    id: "en/growing-number",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b(?:growing|rising|increasing|ever[- ](?:more|larger|greater)|swelling|mounting) (?:(?:${AMOUNT}|regularity) of )?${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors|${HOLDERS})(?![\\w])|\\bin (?:ever )?(?:growing|rising|increasing|greater|larger|ever) (?:numbers|strength)\\b|\\bwith (?:growing|increasing|greater|ever greater|mounting) (?:regularity|frequency|ease)\\b|\\bmore and more (?:often|frequent(?:ly)?|${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors|${HOLDERS}))|\\b(?:ever|increasingly) (?:more )?(?:often|frequent(?:ly)?|regular(?:ly)?)\\b|\\bon the (?:rise|increase|upswing|up)\\b`,
    example: "Visits by Turkish ministers to Tripoli are on the rise.",
    counter: "Prices in Turkey were on the rise when the minister visited Tripoli.",
  },
  {
    id: "en/dwindling-number",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b(?:dwindling|falling|declining|decreasing|shrinking|diminishing) (?:${AMOUNT} of )?${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors|${HOLDERS})(?![\\w])|\\bin (?:ever )?(?:dwindling|falling|shrinking|smaller|declining) numbers\\b|\\bfewer and fewer\\b|\\b(?:less and less|ever less|less) (?:often|frequently)\\b(?! than)|\\bon the (?:decline|wane)\\b|\\b(?:down|reduced|slowed|dwindled|shrunk|slow(?:s|ed)) to a trickle\\b`,
    example: "Visits to Greece by Turkish ministers have slowed to a trickle.",
    counter: "The river slowed to a trickle before the Turkish minister visited Greece.",
  },
  {
    id: "en/became-rarer",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b${BECOME} (?:a |an )?(?:\\w+ly |much |far |ever |more )?${RARER}(?! than)(?![\\w])|\\b(?:ever|increasingly) ${RARER}(?![\\w])`,
    example: "Meetings between the leaders of Greece and Turkey have become rarer.",
    counter: "The leaders of Greece and Turkey discussed rare earths at a meeting.",
  },
  {
    id: "en/became-frequent",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b${BECOME} ${COMMONER}(?! than)(?![\\w])`,
    example: "Calls between the premiers of Italy and Malta have become more frequent.",
    counter: "Floods in Italy and Malta have been frequent, the premiers said in a call.",
  },
  {
    id: "en/contacts-fell",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b(?:${SUBJECT}|visitors) ${AUXILIARY}${ADVERB}(?!(?<!\\b(?:is|are|was|were|been|keeps?|kept|began|started) (?:\\w+ly )?)\\w+ing\\b)${DOWN}(?= |$|,)(?! (?:apart|ill|into|short of expectations|to (?:comment|say|meet)))(?: by ${words(2)}(?<cut>half|an? (?:third|quarter|fifth|half)|two[- ]thirds|three[- ]quarters))?`,
    example: "Visits from Ottawa to Beijing have declined steadily since 2018.",
    counter: "The minister declined to comment on the visit to Beijing.",
  },
  {
    id: "en/contacts-rose",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b(?:${SUBJECT}|visitors) ${AUXILIARY}${ADVERB}(?!(?<!\\b(?:is|are|was|were|been|keeps?|kept|began|started) (?:\\w+ly )?)\\w+ing\\b)(?<!\\bcalls? to )(?:(?<ratio>doubled|tripled|trebled|quadrupled)|${UP})(?= |$|,)(?! (?:from|out|the (?:risk|cost|pressure|importance)|concerns?|questions?|as|into))`,
    example: "Calls between Berlin and Kyiv have multiplied since March 2022.",
    counter: "The meeting in Berlin raised the number of refugees from Kyiv.",
  },
  {
    id: "en/doubled-visits",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `(?:{party}|\\b(?:which|who|and)) (?:have |has |had )?(?:\\w+ly )?(?:stepped up|doubled|tripled|trebled|increased|intensified|expanded|ramped up|accelerated|upped|quickened|boosted) (?:the |its |their |his |her |\\uE005 )?${ADJECTIVES}(?:${AMOUNT} of (?:the |its |their |his |her |\\uE005 )?)?${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Riyadh has stepped up its ministerial visits to Islamabad.",
    counter: "Riyadh has stepped up its oil exports to Islamabad.",
  },
  {
    id: "en/cut-visits",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `(?:{party}|\\b(?:which|who|and)) (?:have |has |had )?(?:been )?(?:\\w+ly )?(?:cut(?:ting)? (?:back|down)|scal(?:ed|ing) (?:back|down)|curtail(?:ed|ing)|reduc(?:ed|ing)|cut|halv(?:ed|ing)|par(?:ed|ing) back|wound down|winding down) (?:on )?(?:the |its |their |his |her |\\uE005 )?${ADJECTIVES}(?:${AMOUNT} of )?${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Warsaw has scaled back its ministerial contacts with Budapest.",
    counter: "Warsaw has scaled back its staff after the minister's visit to Budapest.",
  },
];
