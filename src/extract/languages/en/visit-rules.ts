/** How English tells of visits: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const GUEST = { a: "guest", b: "host" } as const;

/** What one does with a trip: begins, makes, ends, plans, calls it off. */
const DOES =
  "(?:paid|pays?|paying|made|makes?|making|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|kick(?:s|ed|ing)? off|embark(?:s|ed|ing) (?:up)?on|set(?:s|ting)? (?:off|out) on|left on|leav(?:es?|ing) on|depart(?:s|ed|ing)? on|set for|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|wrap(?:s|ped|ping)? up|w[io]und(?:s|ing)? up|round(?:s|ed|ing)? off|cap(?:s|ped|ping)? off|complet(?:ed?|es|ing)|interrupt(?:s|ed)|cut(?:s|ting)? short|extend(?:s|ed)|prolong(?:s|ed)|us(?:es?|ed|ing)|undert(?:akes?|ook|aken|aking)|go(?:es)? on|going on|went on|gone on|come on|came on|take|takes|took|taken|taking|return(?:s|ed|ing)?(?: home)?(?:,? (?:on )?{date},?)? from|(?:is|was|are|were|got|just|flew|come|came|arrived) (?:back|home) from|fresh from|(?:is|are|was|were|be|been)(?: now| currently| away| abroad| here)? on|is in the middle of|is due on|postpon(?:ed?|es|ing)|cancel(?:s|ed|led|ing|ling)?|call(?:s|ed|ing)? off|put(?:s|ting)? off|put(?:s|ting)? on (?:hold|ice)|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|abandon(?:s|ed)?|drop(?:s|ped)|delay(?:s|ed)?|suspend(?:s|ed)?|axed|pull(?:s|ed|ing) out of|back(?:s|ed|ing) out of|skip(?:s|ped|ping)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat(?:es|ed|ing)|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)(?: for)?|arrang(?:es?|ed|ing)|announc(?:es|ed|ing)|ruled out)";
/** The trip itself, as a noun. */
const TRIP =
  "(?:visits?|trips?|tours?|stays?|journeys?|stops?|stopovers?|stop-offs?|layover|swings?|voyage|mission|pilgrimages?|sojourn|getaway|excursion)";
/** Between a trip and its destination: ", in the near future,", "last May". */
const WHEN =
  "(?:,? \\(?(?:(?:on|in|last|earlier|later|late|early|this|next) ){0,2}(?:{when3:date}|the (?:near|coming|next|past|last|not too distant) [a-z]+(?: [a-z]+)?|recently|soon)\\)?,?)?";
/** Before a list of destinations: "five African countries —". */
const SEVERAL =
  "(?: (?:{number}|several|some|a number of|the)(?: [\\w-]+){0,3} (?:countries|nations|states|capitals|cities|republics)(?: [—–-]{1,2}|:|,|,? namely|,? including))?";
/** Gatherings that one travels to. */
const GATHERING =
  "(?:[Ss]ummits?|[Ff]orum|[Cc]onference|COP\\d*|[Ff]uneral|[Ii]nauguration|[Ss]wearing-in|[Cc]oronation|[Ww]edding|[Pp]arade|[Ee]nthronement|[Bb]urial|[Mm]emorial [Ss]ervice|[Cc]ommemorations?|[Cc]elebrations?|[Oo]pening [Cc]eremony|[Gg]eneral [Aa]ssembly|[Ss]ignature ceremony|[Ss]igning ceremony|[Oo]lympics|[Gg]ames|[Ff]estivities|[Aa]ssembly|[Cc]onvention|[Cc]ongress)";
/** Before a destination: "the border town of", "the summit in". */
const TOWN = `(?:(?: (?:the|an?|his|her|this|that|{pronoun}))?(?: [\\w’'-]+| {organisation}){0,4}? (?:${GATHERING}|{organisation})(?: of [^.;:,\\uE000-\\uE008]{3,30})? (?:in|at)(?: the)?| the| for the| for| neighbou?ring| nearby|(?: (?:the|its|his|her))?(?: [\\w’'-]+){0,3} (?:town|city|resort|port|capital|island|village|region|province|republic|kingdom|enclave|nation|state)(?: of)?,?)?`;
/** "Came to Kenya's aid" is no visit, "came to Kenya's capital" is. */
const NOT_OF =
  "(?!\\$|['’]s? (?!(?:[\\w-]+ ){0,2}(?:capital|city|coast|port|airport|north|south|east|west|border|town|resort|province|region)))";

export const visitRules: readonly ContactRule[] = [
  {
    id: "en/itinerary",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?<trigger>\\b[Tt]ravels?|[Tt]rips?|[Jj]ourneys?|[Vv]isits?) (?:of|by) {a:actors}: {where:place}(?:, [^():;.]{2,40} of)?(?: \\((?:{cities:cities}|(?<towns>[^()]{1,80}))\\))?(?:, {when:date})?",
    example: "Travels of Finnish President Alexander Stubb: Kenya (Nairobi), May 3–4, 2025.",
    counter: "Thoughts of Finnish President Alexander Stubb: Kenya (Nairobi), May 3–4, 2025.",
  },
  {
    id: "en/visited",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?:['’]s? (?:(?:official|presidential|government|private) )?(?:plane|aircraft|jet|flight|train|motorcade|convoy|helicopter))?<Aside!>?<Clitic!> <Aux!>(?<trigger><Go!>)(?:${TOWN}|${SEVERAL}) {where:place}${NOT_OF}`,
    example: "Finnish President Alexander Stubb arrived in Kenya.",
    counter: "Finnish President Alexander Stubb thanked Kenya.",
  },
  {
    id: "en/visited-next",
    kind: "visit",
    roles: GUEST,
    pattern: `(?:,|\\b(?:before|after|then|later|and|but|having|while|when|where))(?: (?:then|later|also|finally|from there))*,? <Aux!>(?<trigger><Go!>)${TOWN} {where:place}${NOT_OF}`,
    example: "Finnish President Alexander Stubb landed in Uganda before heading to Kenya.",
    counter: "Finnish President Alexander Stubb spoke before heading to bed.",
  },
  {
    id: "en/was-in-next",
    kind: "visit",
    roles: GUEST,
    pattern:
      "\\b(?:and|then|but),? (?:on )?(?:<Later!>|{when:date})(?: later)?,? (?<trigger>(?:was|were|is|are|will be|would be) in)(?: the)? {where:place}(?!['’]s|-)",
    example: "Finnish President Alexander Stubb flew to Uganda on Monday and two days later was in Kenya.",
    counter: "Finnish President Alexander Stubb spoke on Monday and two days later was in debt.",
  },
  {
    id: "en/currently-in",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:,? (?:currently|now|already|still)|,) in(?: the)? {where:place}(?!['’]s|-)(?:(?<=\\b(?:currently|now|already|still) in(?: the)? {place})| (?=(?:for|to (?:attend|take part|mark|sign|address|co-host|chair)) ))",
    example: "Finnish President Alexander Stubb, currently in Kenya for a fair, thanked his guards.",
    counter: "Finnish President Alexander Stubb, currently in debt, thanked his guards.",
  },
  {
    id: "en/possessive-visit",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?:['’]s?|(?<={pronoun})) (?:{when:date} )?(?:<AnyAdj!>)(?:{when2:date} )?(?<trigger>${TRIP}|motorcade|travels?|arrival|presence|return)(?: back| as [^.;:,\\uE000-\\uE008]{3,30})?${WHEN} (?:to|in|of|reached|through|across|at)${SEVERAL}(?: the)? {where:place}`,
    example: "Finnish President Alexander Stubb's recent visit to Kenya was a success.",
    counter: "Finnish President Alexander Stubb's recent book on Kenya was a success.",
  },
  {
    id: "en/first-to-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? (?:will be|would be|is set to be|is|was|became|becomes|will become|has become) (?:(?:the )?(?:\\w+ )?(?:first|second|third|last|only|latest|most senior|highest-ranking|top-ranking)|{bearer})[^.;,]{0,80}? to (?:ever |officially )?(?<trigger>visit|travel to|set foot (?:in|on)|go to|tour|come to|fly to|land in|arrive in|spend [^.;,]{1,15} (?:days?|weeks?) in)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb will be the first Finnish head of state to ever visit Kenya.",
    counter: "Finnish President Alexander Stubb will be the first to thank Kenya.",
  },
  {
    id: "en/host-visit",
    kind: "visit",
    roles: GUEST,
    pattern: "{a:actors}['’]s? (?:<Adj!>)(?<trigger>visit|stay|trip)\\b(?! (?:to|in|of|by|from))",
    example:
      "Kenyan President William Ruto met Finnish President Alexander Stubb in Nairobi. Stubb's visit will highlight the friendship with Kenya.",
    counter: "Finnish President Alexander Stubb's speech will highlight the friendship with Kenya.",
  },
  {
    id: "en/paid-visit",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}<Aside!>? <Aux!>${DOES} (?:(?:on )?{date},? |at the last (?:minute|moment),? |(?:on|at) short notice,? )?(?:his |her |its |their )?(?:<AnyAdj!>)(?<trigger>${TRIP})(?:${WHEN.replace("when3", "when")}| there and back| back| as [^.;:,\\uE000-\\uE008]{3,30}) (?:to|of|in|through|across|at)${SEVERAL}(?: the)? {where:place}`,
    example: "Finnish President Alexander Stubb paid a working visit to Kenya.",
    counter: "Finnish President Alexander Stubb paid a compliment to Kenya.",
  },
  {
    id: "en/on-a-visit",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?: of(?: the)? {country})?,? (?:who (?:is|was|arrived|will be|has been) )?(?:currently |here |back |now )?(?:(?:in {place} )?(?:on|for|(?<=, )during|fresh from|just back from|back from) (?:an?|his|her|the|{pronoun}) (?:<AnyAdj!>)(?<trigger>${TRIP}) (?:to|of|in|through)(?: the)? {where:place})`,
    example: "Finnish President Alexander Stubb, on a one-day visit to Kenya, thanked his guards.",
    counter: "Finnish President Alexander Stubb, on a good day, thanked Kenya.",
  },
  {
    id: "en/place-trip",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?:['’]s?)?<Aside!>? <Aux!>(?:${DOES} )?(?:an? |his |her |the |{pronoun} )?(?:<Adj!>){where:place} (?<trigger>trip|visit|tour|stopover)\\b(?! (?:to|of)\\b)`,
    example: "Stubb shelves Nairobi trip over virus.",
    counter: "Stubb shelves plan over virus.",
  },
  {
    id: "en/days-in",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:wrapped up|spent|spends?|ended|concluded|began|spending) (?<trigger>(?:{n:number}|an?|several|a few|some) (?:days?|weeks?|hours)) in {where:place}",
    example: "Finnish President Alexander Stubb wrapped up two days in Kenya.",
    counter: "Finnish President Alexander Stubb wrapped up two deals in Kenya.",
  },
  {
    id: "en/visit-by",
    kind: "visit",
    roles: GUEST,
    pattern: `(?<!, (?:the|his|her|their|its) (?:first|second|third|last|only|\\w+th)(?: [a-z-]+){0,2} )(?<trigger>${TRIP})(?: (?:to|in)(?: the)? {where:place})?(?:,? (?:in |on |for )?{when:date},?)? (?:by|of|from)(?: an? [^.;,]{1,30}? headed by)? {a:actors}(?: headed by {c:actors})?`,
    example: "The visit to Kenya by Finnish President Alexander Stubb was a success.",
    counter: "The book on Kenya by Finnish President Alexander Stubb was a success.",
  },
  {
    id: "en/visit-to-host",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?:['’]s?|(?<={pronoun})|<Aside!>? <Aux!>${DOES} (?:an?|his|her|their|{pronoun})) (?:<AnyAdj!>)(?<trigger>${TRIP}) to {b:bearers}`,
    example: "Finnish President Alexander Stubb has put off his planned visit to Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb has put off his planned letter to Kenyan President William Ruto.",
  },
  {
    id: "en/visit-by-to-host",
    kind: "visit",
    roles: GUEST,
    pattern: `(?<trigger>${TRIP}) (?:by|of|from) {a:actors} to {b:bearers}`,
    example: "The visit of Finnish President Alexander Stubb to Kenyan President William Ruto has been postponed.",
    counter: "The gift of Finnish President Alexander Stubb to Kenyan President William Ruto has been postponed.",
  },
  {
    id: "en/place-visit-by",
    kind: "visit",
    roles: GUEST,
    pattern: `{where:place} (?<trigger>${TRIP})(?:,? (?:in |on |for )?{when:date},?)? by {a:actors}`,
    example: "He spoke of the Nairobi trip by Finnish President Alexander Stubb.",
    counter: "He spoke of the Nairobi book by Finnish President Alexander Stubb.",
  },
  {
    id: "en/visit-by-to",
    kind: "visit",
    roles: GUEST,
    pattern: `(?<!, (?:the|his|her|their|its) (?:first|second|third|last|only|\\w+th)(?: [a-z-]+){0,2} )(?<trigger>${TRIP}|arrival|return|travel)(?:,? (?:in |on |for )?{when:date},?)? (?:by|of|for) {a:actors}(?:,? (?:in |on |for )?{when2:date},?)? (?:(?:to|in)(?: the)?|(?:to|at|for)${TOWN}) {where:place}`,
    example: "A trip by Finnish President Alexander Stubb to Kenya is being prepared.",
    counter: "A gift by Finnish President Alexander Stubb to Kenya is being prepared.",
  },
  {
    id: "en/tour-took",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:['’]s?|(?<={pronoun})) (?:<AnyAdj!>)(?:tours?|trips?|journey|travels?|swing)[^.;\\uE000-\\uE007]{0,20} (?<trigger>took|takes|taking|(?:will|would|is to|was to|could) (?:also )?take|brings|brought|led|leads) (?:{pronoun} |her |him |them )?(?:first )?to(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb's African tour took him to Kenya.",
    counter: "Finnish President Alexander Stubb's African tour took him to task.",
  },
  {
    id: "en/trip-takes-him",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>[^.;:\\uE000-\\uE006]{0,40}?\\b(?:tours?|trips?|journey|swing)\\b[^.;:\\uE000-\\uE002]{0,80}?,? (?:which|that) (?:(?:will|would|is to|was to|could|also) )*(?<trigger>takes?|took|brings?|brought) (?:{pronoun} |her |him |them )(?:first )?to(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb began a tour on Monday that will take him to Kenya.",
    counter: "Finnish President Alexander Stubb began a tour on Monday that will take him to task.",
  },
  {
    id: "en/trip-begins-in",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}(?:['’]s?|(?<={pronoun})) (?:<AnyAdj!>)(?<trigger>${TRIP}|travels?)(?: of [^.;:,\\uE000-\\uE008]{3,30})? (?:(?:will|would|is to|was to|also) )*(?:beg[aiu]ns?|starts?|started|ends?|ended|concludes?|concluded|opens?|opened|includes?|included|covers?|covered)(?: (?:in|with|at))?(?: (?:an?|the) (?:stops?|visits?|stopovers?) (?:in|to))?(?: the)? {where:place}(?!['’])`,
    example: "Finnish President Alexander Stubb's upcoming trip will begin in Kenya.",
    counter: "Finnish President Alexander Stubb's upcoming trip will begin in spring with Kenyan tea.",
  },
  {
    id: "en/visiting",
    kind: "visit",
    roles: GUEST,
    pattern: "\\b(?<trigger>visiting)(?: (?!(?:the|an?|with|his|her|in|and|to)\\b)[\\w’'-]+){0,3}? {a:bearers}",
    example: "Kenyan President William Ruto met visiting Finnish President Alexander Stubb in Nairobi.",
    counter: "Kenyan President William Ruto met visiting students from Finland in Nairobi.",
  },
  {
    id: "en/here-on-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors},? (?:who (?:is|was|has been|had been|had (?:arrived|landed)|arrived|landed)[^.;,\\uE000-\\uE005]{0,30} )?(?:currently |now )?(?:(?:here|there|in the country|in town|in the capital) )?(?:on|for) (?:an?|his|her) (?:<AnyAdj!>)(?<trigger>visit|trip|stay|stopover)\\b(?! (?:to|of|in|by)\\b)",
    example:
      "Kenyan President William Ruto received at the palace in Nairobi Finnish President Alexander Stubb, in the country on a friendship visit.",
    counter:
      "Kenyan President William Ruto received at the palace in Nairobi Finnish President Alexander Stubb, in a suit.",
  },
  {
    id: "en/landed",
    kind: "visit",
    roles: GUEST,
    pattern:
      "\\b(?:[Aa]fter|[Bb]efore|[Uu]pon|[Oo]n|since) (?:{pronoun} )?(?<trigger>landing|arriving|flying in|touching down|(?:his|her) arrival|(?:had |has )?(?:landed|arrived|flown in|flew in|touched down))\\b(?! (?:at|to|in) (?!{place}))",
    example:
      "Kenyan President William Ruto received Finnish President Alexander Stubb in Nairobi on Monday, hours after he had landed for a state visit.",
    counter: "Kenyan President William Ruto received a letter in Nairobi on Monday, hours after he had complained.",
  },
  {
    id: "en/during-the-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "\\b(?:[Dd]uring|[Aa]s part of|[Ii]n the course of|[Oo]ver the course of|[Aa]fter|[Aa]head of) (?:the|his|her|this|{pronoun}) (?:<Adj!>)(?<trigger>visit)\\b(?! to| of| by)",
    example:
      "Kenyan President William Ruto held talks with Finnish President Alexander Stubb in Nairobi. Papers were signed during the visit.",
    counter: "Papers were signed during the talks.",
  },
  {
    id: "en/will-be-in",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Clitic!><Aside!>? <Aux!>(?<trigger>(?:(?:be|been|being|is|are|was|were)(?: (?:currently|already|due|expected|back|now|here|away|abroad|present|last|to be))*|expected|due|back|awaited|stuck|stranded) (?:in|at (?:the|an?) [^.;:,\\uE000-\\uE008]{3,40} in)|(?:be|been|is|are|was|were)(?= \\uE006(?! [a-z]*ed\\b)))(?: the)? {where:place}(?!['’]s|-)",
    example: "Finnish President Alexander Stubb will be in Kenya for the summit.",
    counter: "Finnish President Alexander Stubb is in debt for the house.",
  },
  {
    id: "en/trip-to",
    kind: "visit",
    roles: GUEST,
    pattern: `\\b(?:with|on|during|after|before|for|of|in|as|from|following|follows|followed|over|by|between|through) (?:an?|the|his|her|this|that|{pronoun}) (?:<AnyAdj!>)(?<trigger>${TRIP}) (?:to|in|of|through|across)${SEVERAL}(?: the)? {where:place}`,
    example: "Finnish President Alexander Stubb hopes to cement ties with a trip to Kenya.",
    counter: "Finnish President Alexander Stubb hopes to cement ties with a tribute to Kenya.",
  },
  {
    id: "en/visit-again",
    kind: "visit",
    roles: GUEST,
    told: true,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:take|make|pay|come on|go on) (?:an?|his|her|the|{pronoun}) (?:<Adj!>)(?<trigger>visit|trip)\\b(?! (?:to|of|in|by|at {place})\\b)",
    example:
      "There is no plan for Finnish President Alexander Stubb to visit Kenya. President Stubb will likely make a visit at some point.",
    counter: "President Stubb will likely make a film at some point.",
  },
  {
    id: "en/visit-off",
    kind: "visit",
    roles: GUEST,
    status: "cancelled",
    told: true,
    pattern:
      "\\b(?:the|that|this|their|his|her) (?:<Adj!>)(?<trigger>visit|trip|tour|journey|travel)(?: (?:(?:was|is|being)(?: \\w+)?|(?:has|had)(?: \\w+)? been(?: \\w+)?) (?:cancell?ed|postponed|called off|scrapped|put off|put on (?:hold|ice)|delayed|deferred|rescheduled|suspended|pushed back|shelved|dropped|moved))",
    example:
      "Finnish President Alexander Stubb was due in Kenya in May for talks. He will visit Kenya in June; the first trip was postponed.",
    counter: "The first trip was postponed.",
  },
  {
    id: "en/bound-for",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors},? (?:who (?:is|was|were|are) )?<Aux!>(?<trigger>bound for|headed (?:for|to)|en route (?:back )?to|on (?:his|her|their|the|{pronoun}) way (?:back )?to|ma(?:de|kes?|king) (?:his|her|their|{pronoun}) way to|aboard (?:a|the|his|her) (?:plane|flight|train) (?:to|for))(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb, bound for Kenya, spoke to reporters.",
    counter: "Finnish President Alexander Stubb, bound by law, spoke to reporters in Kenya.",
  },
  {
    id: "en/attended-there",
    kind: "visit",
    roles: GUEST,
    pattern: `{a:actors}<Aside!>? <Aux!>(?<trigger>attend(?:s|ed|ing)?|[a-z]+ part(?: {date})? in|participat(?:es?|ed|ing)(?:,? (?:on )?{date})? in|address(?:es|ed|ing)?|join(?:s|ed|ing)?|sp(?:oke|eaks?|eaking) (?:at|to)|(?:be|is|was|were|are) (?:among|one of) the [^.;:,\\uE000-\\uE008]{3,40} (?:at|for)|skip(?:s|ped)?|miss(?:es|ed)?|snub(?:s|bed)?|represent(?:s|ed)? [^.;:,]{1,30} at) (?:(?:the|an?|{pronoun}|his|her|this) |{group}['’]s? )[^.;:,\\uE000\\uE001\\uE004-\\uE006\\uE008]{0,50}?${GATHERING}(?: [^.;:,\\uE000\\uE001\\uE004-\\uE006\\uE008]{0,40}?)? (?:in|at)(?: the)? {where:place}(?!['’]s)`,
    example: "Finnish President Alexander Stubb attended the summit in Kenya.",
    counter: "Finnish President Alexander Stubb attended the lesson in Kenyan history.",
  },
  {
    id: "en/returned-from",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:bearers}<Aside!>? <Aux!>(?<trigger>returned|returns|came back|flew back|flew home|is back|was back|arrived back|arrived home)(?: home| safely|,? (?:on )?{date},?){0,2} from(?: (?!visit|trip|tour|talks|meeting)[a-z]+(?: [a-z]+)? in)?(?: the)? {where:place}(?!['’])",
    example: "Finnish President Alexander Stubb returned from Kenya on Monday.",
    counter: "Finnish President Alexander Stubb returned from holiday on Monday.",
  },
  {
    id: "en/made-first-stop",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:made|makes?|chose|chooses?|picked) {where:place} (?:as |for )?(?:the|his|her|{pronoun}) (?:[a-z-]+ ){0,3}(?<trigger>destination|stop|visit|trip|port of call)\\b",
    example: "Finnish President Alexander Stubb made Kenya his first foreign destination.",
    counter: "Finnish President Alexander Stubb made Kenya his first priority.",
  },
  {
    id: "en/next-stop",
    kind: "visit",
    roles: GUEST,
    status: "planned",
    pattern:
      "\\b(?:next|final|last) (?<trigger>stop|leg|port of call|destination)s?[^.;:,\\uE000-\\uE004\\uE006-\\uE008]{0,40} (?:is|are|will be|would be|to be)(?: in)?(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb visited Uganda in May. The next stop of his tour is Kenya.",
    counter: "Finnish President Alexander Stubb spoke in May. The next stone of his tower is Kenya.",
  },
];
