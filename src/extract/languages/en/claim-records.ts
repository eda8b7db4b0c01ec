/** Records, halts and trends: how much contact there is against other times. */
import type { ClaimPattern } from "../../claims/grammar.ts";
import { ADJECTIVES, CONTACT_NOUN } from "./claim-words.ts";

const AMOUNT =
  "(?:number|numbers|level|levels|count|tally|total|figure|pace|rate|frequency|intensity|scale|volume|degree|tempo|series|run|string|density)";
const TIME = "(?:year|twelvemonth|month|week|quarter|season|summer|autumn|winter|spring|decade|period|term|half-year)";

export const records: readonly ClaimPattern[] = [
  {
    id: "en/record-number",
    type: "record",
    comparator: "record",
    needs: "contact",
    pattern: `(?:all-time |new |historic |absolute )?(?:record|record-breaking|record-high|unprecedented|unmatched|unparalleled|unequalled|never-before-seen) (?:\\w+ ){0,2}?(?:${AMOUNT}|${CONTACT_NOUN})`,
    example: "Kenya received a record number of visits by Indian ministers in 2023.",
    counter: "Kenya exported a record number of roses in 2023.",
  },
  {
    id: "en/record-set",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern:
      "\\b(?:an?|the|their|its|his|her) (?:all-time |new |absolute )?(?:record(?! of)|all-time high|all-time peak|new high|historic high|\\w+[- ]year high|high-water mark)\\b|\\bpeaked in\\b|\\b(?:reached|hit) (?:an?|its|their) (?:\\w+ )?(?:peak|high|low|record|maximum)\\b|\\b(?:set|sets|broke|breaks|beat|surpassed) (?:an?|the|all|every) (?:\\w+ ){0,2}records?\\b|\\bthe (?:most|least) [\\w-]+ (?:it|they) (?:has|have) ever been\\b|\\bwithout precedent\\b|\\bunprecedented in\\b",
    example: "The ministers met eleven times in 2022, an all-time high.",
    counter: "The ministers met in 2022 and praised the record of the mission.",
  },
  {
    id: "en/busiest-year",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:busiest|most active|most intensive|most intense|most travell?ed|fullest|most crowded) (?:\\w+ )?${TIME}\\b|\\b(?:busiest|most active|most intense) (?:\\w+ )?(?:ever|on record|since|{date})`,
    example: "The busiest year for visits from Ankara to Baku was 2021.",
    counter: "The minister visited the busiest port of Ghana.",
  },
  {
    id: "en/lowest-number",
    type: "record",
    comparator: "lowest",
    needs: "contact-in-sentence",
    pattern: `\\b(?:lowest|fewest|smallest|scarcest|leanest|quietest) (?:\\w+ ){0,2}?(?:${AMOUNT}|${CONTACT_NOUN}|${TIME}|since|ever|on record|{date})|\\b(?:all-time|record|historic|\\w+[- ]year) low\\b`,
    example: "Tokyo received the fewest visits from Seoul since 2012.",
    counter: "The leaders met at the lowest point of the valley.",
  },
  {
    id: "en/highest-number",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `(?:\\b(?:the|its|their|his|her)|{party}[’']s?) (?:highest|largest|greatest|biggest|most numerous) (?:\\w+ ){0,2}?(?:${AMOUNT}|${CONTACT_NOUN}|since|ever|on record|{date})|\\bthe most (?:[\\w-]+ ){0,3}?(?:${CONTACT_NOUN}|leaders|ministers|officials|presidents) (?:[^,;]*)(?:ever|in (?:a|any|one|its|their|the)|since|on record|{date})`,
    example: "Hanoi hosted 14 foreign ministers in 2023, the highest number since 2015.",
    counter: "The president of Peru met the highest court's judges in Lima.",
  },
  {
    id: "en/longest-contact",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:longest|lengthiest|most extensive)(?:[- ]ever|[- ]running)? (?:\\w+ ){0,3}?${CONTACT_NOUN}|\\blongest (?:such |of its kind|ever|on record|since|in|{date})`,
    example: "It was the longest visit by a Chilean president to Japan.",
    counter: "The president of Chile crossed the longest bridge in Japan.",
  },
  {
    id: "en/more-than-ever",
    type: "record",
    comparator: "record",
    needs: "contact-in-sentence",
    pattern: `\\b(?:more|oftener|more often|more frequent(?:ly)?|more intensive(?:ly)?|denser|higher)(?: [^,;]{0,60})? than (?:ever|at any (?:time|point|moment)|in any (?:other |previous |earlier |single )?${TIME}|in all (?:previous|earlier)|any(?: of (?:his|her|their|its))? (?:predecessors?|other ${TIME}))\\b|\\bnever (?:before )?(?:have|has|had) (?:so many|as many|such)\\b|\\blike never before\\b|\\bas never before\\b|\\bmore than ever\\b`,
    example: "In 2023 Indonesian ministers travelled to Australia more often than ever before.",
    counter: "In 2023 Indonesian ministers travelled to Australia more often than to Japan.",
  },
  {
    id: "en/less-than-ever",
    type: "record",
    comparator: "lowest",
    needs: "contact-in-sentence",
    pattern: `\\b(?:fewer|less|rarer|less often|less frequent(?:ly)?|lower)(?: [^,;]{0,60})? than (?:ever|at any (?:time|point|moment)|in any (?:other |previous |earlier )?${TIME})\\b|\\bnever (?:before )?(?:have|has|had) so few\\b`,
    example: "Ministers of Serbia and Croatia met less often than in any year since 2010.",
    counter: "Ministers of Serbia and Croatia met less often than planned.",
  },
];

const NEARLY =
  "(?:all but |nearly |almost |virtually |practically |effectively |largely |completely |entirely |now |since |more or less |abruptly |briefly |simply )*";

export const halts: readonly ClaimPattern[] = [
  {
    id: "en/come-to-a-halt",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `\\b${NEARLY}(?:com(?:e|es|ing)|came|ground|grind(?:s|ing)?|brought|slowed|skidded|screeched|been brought) to (?:an?|its|their) (?:\\w+ ){0,3}?(?:halt|standstill|stop|end)\\b|\\bat a (?:\\w+ )?standstill\\b`,
    example: "High-level contacts between Norway and Belarus have nearly come to a halt.",
    counter: "Trade between Norway and Belarus has come to a halt.",
  },
  {
    id: "en/dried-up",
    type: "halt",
    comparator: "halt",
    needs: "contact",
    pattern: `\\b(?:have|has|had|were|was|are|is|remain|remained|${CONTACT_NOUN}) ${NEARLY}(?:been )?${NEARLY}(?:dried up|frozen|froze|ceased|stopped|halted|suspended|severed|cut off|broken off|vanished|evaporated|disappeared|lapsed|fallen silent|gone silent|gone quiet|gone dead|gone cold|non-existent|nonexistent|collapsed|petered out|fizzled out|in abeyance|on hold|on ice)\\b`,
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
];

const LESS =
  "(?:declined|dwindled|decreased|diminished|shrunk|shrank|plummeted|plunged|tumbled|slumped|tapered(?: off)?|slid|waned|subsided|thinned(?: out)?|cooled|slowed|collapsed|contracted|dropped|fell|fallen|halved|eroded|ebbed|receded|petered out|declines?|dwindles?)";
const FALLING =
  "(?:declining|dwindling|decreasing|diminishing|shrinking|plummeting|tapering off|waning|thinning(?: out)?|cooling|slowing|dropping|falling|receding|drying up)";
const MORE =
  "(?:increased|grew|grown|rose|risen|surged|soared|multiplied|expanded|intensified|accelerated|doubled|tripled|trebled|quadrupled|jumped|climbed|picked up|swelled|mushroomed|proliferated|quickened|rocketed|skyrocketed|spiked|thickened|grows?|rises?|increases?|multipl(?:y|ies))";
const RISING =
  "(?:increasing|growing|rising|surging|soaring|multiplying|expanding|intensifying|accelerating|picking up|climbing|proliferating)";
const ADVERB = "(?:\\w+ly |so |now |again |all |since |been |only |kept |keep |gone |to |be )*";
/** A contact noun with what belongs to it ("visits by ministers of A to B"), up to the verb. */
const SUBJECT = `(?:${CONTACT_NOUN}|(?:number|frequency|pace|volume|tally|intensity|tempo|level) of [^,;]{1,90}?)(?: (?:by|of|from|to|in|at|with|between|among|towards?) [^,;]{1,90}?)?`;
const AUXILIARY = "(?:have |has |had |fell |began to |started to )";
const PROGRESSIVE = "(?:is |are |was |were |been |kept |keep |began |started |continued |continue )";

export const trends: readonly ClaimPattern[] = [
  {
    id: "en/decline-in",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `(?<claim>\\b(?:an?|the|this|that|such|its|their|these)?(?: )?(?:[\\w-]+ ){0,3}?(?:decline|decrease|drop|fall|fall-off|drop-off|slump|slowdown|reduction|downturn|collapse|contraction|cooling|thinning|tapering|plunge|dip) (?:in|of) (?:the )?(?:${AMOUNT} of )?${ADJECTIVES}(?:${CONTACT_NOUN}|visitors|activity)[^,;]*?(?=$|,| (?:may|might|can|could|should|must|will|is|are|was|were|has|have|had|suggests?|suggested|signals?|reflects?|shows?|showed|points?|indicates?|underscores?|marks?|proves?|confirms?)\\b))`,
    example: "The steep drop in ministerial visits from Italy to Egypt went unnoticed.",
    counter: "The steep drop in exports from Italy to Egypt was discussed at a meeting.",
  },
  {
    id: "en/rise-in",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `(?<claim>\\b(?:an?|the|this|that|such|its|their|these)?(?: )?(?:[\\w-]+ ){0,3}?(?:increase|rise|growth|surge|uptick|upsurge|upswing|jump|spike|spurt|expansion|intensification|acceleration|pickup|flurry|burst|uptrend) (?:in|of) (?:the )?(?:${AMOUNT} of )?${ADJECTIVES}(?:${CONTACT_NOUN}|visitors)[^,;]*?(?=$|,| (?:may|might|can|could|should|must|will|is|are|was|were|has|have|had|suggests?|suggested|signals?|reflects?|shows?|showed|points?|indicates?|underscores?|marks?|proves?|confirms?)\\b))`,
    example: "A marked rise in visits by Gulf leaders to Paris followed.",
    counter: "A marked rise in prices followed the visit of Gulf leaders to Paris.",
  },
  {
    id: "en/growing-number",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b(?:growing|rising|increasing|ever[- ](?:more|larger|greater)|swelling|mounting) (?:${AMOUNT} of )?${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors)\\b|\\bmore and more (?:often|frequent(?:ly)?|${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors))|\\b(?:ever|increasingly) (?:more )?(?:often|frequent(?:ly)?|regular(?:ly)?)\\b|\\bon the (?:rise|increase|upswing)\\b`,
    example: "Visits by Turkish ministers to Tripoli are on the rise.",
    counter: "Prices in Turkey were on the rise when the minister visited Tripoli.",
  },
  {
    id: "en/dwindling-number",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b(?:dwindling|falling|declining|decreasing|shrinking|diminishing) (?:${AMOUNT} of )?${ADJECTIVES}?(?:${CONTACT_NOUN}|visitors)\\b|\\b(?:ever|increasingly|much|far|grown|become|becomes|became|becoming|growing|progressively|steadily) (?:less frequent|rarer|rare|scarcer|scarce|sparser|sparse|fewer|infrequent|thinner|sporadic)\\b|\\bfewer and fewer\\b|\\b(?:less and less|ever less) (?:often|frequent(?:ly)?)\\b|\\bon the (?:decline|wane)\\b|\\b(?:down|reduced|slowed|dwindled|shrunk) to a trickle\\b|\\bless frequent(?:ly)?\\b(?! than)`,
    example: "Meetings between the leaders of Greece and Turkey have become rarer.",
    counter: "The leaders of Greece and Turkey discussed rare earths at a meeting.",
  },
  {
    id: "en/contacts-fell",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `\\b(?:${SUBJECT}|visitors) (?:${AUXILIARY}?${ADVERB}${LESS}|${PROGRESSIVE}${ADVERB}(?:${FALLING}|cut back|reduced|halved|curtailed|scaled back))(?= |$|,)(?! (?:apart|ill|into|short of expectations))`,
    example: "Visits from Ottawa to Beijing have declined steadily since 2018.",
    counter: "The minister declined to comment on the visit to Beijing.",
  },
  {
    id: "en/contacts-rose",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `\\b(?:${SUBJECT}|visitors) (?:${AUXILIARY}?${ADVERB}${MORE}|${PROGRESSIVE}${ADVERB}(?:${RISING}|stepped up|doubled|tripled))(?= |$|,)(?! (?:from|out|the (?:risk|cost|pressure|importance)|concerns?|questions?))`,
    example: "Calls between Berlin and Kyiv have multiplied since March 2022.",
    counter: "The meeting in Berlin raised the number of refugees from Kyiv.",
  },
  {
    id: "en/doubled-visits",
    type: "trend",
    comparator: "increase",
    needs: "contact",
    pattern: `(?:{party}|\\b(?:which|who|and)) (?:have |has |had )?(?:\\w+ly )?(?:stepped up|doubled|tripled|trebled|increased|intensified|expanded|ramped up|accelerated) (?:the |its |their |his |her )?${ADJECTIVES}(?:${AMOUNT} of )?${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Riyadh has stepped up its ministerial visits to Islamabad.",
    counter: "Riyadh has stepped up its oil exports to Islamabad.",
  },
  {
    id: "en/cut-visits",
    type: "trend",
    comparator: "decrease",
    needs: "contact",
    pattern: `(?:{party}|\\b(?:which|who|and)) (?:have |has |had )?(?:\\w+ly )?(?:cut back|scaled back|scaled down|curtailed|reduced|cut|halved|pared back|wound down) (?:on )?(?:the |its |their |his |her )?${ADJECTIVES}(?:${AMOUNT} of )?${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Warsaw has scaled back its ministerial contacts with Budapest.",
    counter: "Warsaw has scaled back its staff after the minister's visit to Budapest.",
  },
  {
    id: "en/resumed",
    type: "trend",
    comparator: "resumption",
    needs: "contact",
    pattern: `\\b(?:${CONTACT_NOUN})(?: [^,;]{0,70}?)? (?:have |has |had |were |was |only |finally |at last |has |been |gradually |slowly |since )*(?:resumed|restarted|revived|restored|reopened|recovered|rebounded|bounced back|picked up again|reappeared|returned to|back to|back at)\\b|\\b(?:resumption|revival|restart|return) of (?:the |regular |high-level |direct )*${ADJECTIVES}${CONTACT_NOUN}\\b|{party} (?:have |has |had |only |finally |since )*(?:resumed|restarted|revived|restored) (?:the |their |its |regular |high-level |direct )*${ADJECTIVES}${CONTACT_NOUN}\\b`,
    example: "Ministerial visits between Qatar and Egypt resumed only in 2021.",
    counter: "Flights between Qatar and Egypt resumed after the minister's meeting.",
  },
];
