/** Words that several rules of visits and trips share. */

export const GUEST = { a: "guest", b: "host" } as const;

/** What one does with a trip: begins, makes, ends, plans, calls it off. */
export const DOES =
  "(?:paid|pays?|paying|made|makes?|making|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|kick(?:s|ed|ing)? off|embark(?:s|ed|ing) (?:up)?on|set(?:s|ting)? (?:off|out) on|left on|leav(?:es?|ing) on|depart(?:s|ed|ing)? on|set for|conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|wrap(?:s|ped|ping)? up|w[io]und(?:s|ing)? up|round(?:s|ed|ing)? off|cap(?:s|ped|ping)? off|complet(?:ed?|es|ing)|interrupt(?:s|ed)|cut(?:s|ting)? short|extend(?:s|ed)|prolong(?:s|ed)|us(?:es?|ed|ing)|undert(?:akes?|ook|aken|aking)|go(?:es)? on|going on|went on|gone on|come on|came on|take|takes|took|taken|taking|return(?:s|ed|ing)?(?: home)?(?:,? (?:on )?{date},?)? from|(?:is|was|are|were|got|just|flew|come|came|arrived) (?:back|home) from|fresh from|(?:is|are|was|were|be|been)(?: now| currently| away| abroad| here)? on|is in the middle of|is due on|postpon(?:ed?|es|ing)|cancel(?:s|ed|led|ing|ling)?|call(?:s|ed|ing)? off|put(?:s|ting)? off|put(?:s|ting)? on (?:hold|ice)|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|abandon(?:s|ed)?|drop(?:s|ped)|delay(?:s|ed)?|suspend(?:s|ed)?|axed|pull(?:s|ed|ing) out of|back(?:s|ed|ing) out of|skip(?:s|ped|ping)?|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|contemplat(?:es|ed|ing)|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing)(?: for)?|arrang(?:es?|ed|ing)|announc(?:es|ed|ing)|ruled out)";
/** The trip itself, as a noun. */
export const TRIP =
  "(?:visits?|trips?|tours?|stays?|journeys?|stops?|stopovers?|stop-offs?|layover|swings?|voyage|mission|pilgrimages?|sojourn|getaway|excursion)";
/** Between a trip and its destination: ", in the near future,", "last May". */
export const WHEN =
  "(?:,? \\(?(?:(?:on|in|last|earlier|later|late|early|this|next) ){0,2}(?:{when3:date}|the (?:near|coming|next|past|last|not too distant) [a-z]+(?: [a-z]+)?|recently|soon)\\)?,?)?";
/** Before a list of destinations: "five African countries —". */
export const SEVERAL =
  "(?: (?:{number}|several|some|a number of|the)(?: [\\w-]+){0,3} (?:countries|nations|states|capitals|cities|republics)(?: [—–-]{1,2}|:|,|,? namely|,? including))?";
/** Gatherings that one travels to. */
export const GATHERING =
  "(?:[Ss]ummits?|[Ff]orum|[Cc]onference|COP\\d*|[Ff]uneral|[Ii]nauguration|[Ss]wearing-in|[Cc]oronation|[Ww]edding|[Pp]arade|[Ee]nthronement|[Bb]urial|[Mm]emorial [Ss]ervice|[Cc]ommemorations?|[Cc]elebrations?|[Oo]pening [Cc]eremony|[Gg]eneral [Aa]ssembly|[Ss]ignature ceremony|[Ss]igning ceremony|[Oo]lympics|[Gg]ames|[Ff]estivities|[Aa]ssembly|[Cc]onvention|[Cc]ongress)";
/** Before a destination: "the border town of", "the summit in". */
export const TOWN = `(?:(?: (?:the|an?|his|her|this|that|{pronoun}))?(?: [\\w’'-]+| {organisation}){0,4}? (?:${GATHERING}|{organisation})(?: of [^.;:,\\uE000-\\uE008]{3,30})? (?:in|at)(?: the)?| at(?: [\\w’'-]+){0,4} [Aa]irport(?: in|,)(?: the)?| the| for the| for| neighbou?ring| nearby|(?: (?:the|its|his|her))?(?: [\\w’'-]+){0,3} (?:town|city|resort|port|capital|island|village|region|province|republic|kingdom|enclave|nation|state)(?: of)?,?)?`;
/** "Came to Kenya's aid" is no visit, "came to Kenya's capital" is. */
export const NOT_OF =
  "(?!\\$|['’]s? (?!(?:[\\w-]+ ){0,2}(?:capital|city|coast|port|airport|north|south|east|west|border|town|resort|province|region)))";
