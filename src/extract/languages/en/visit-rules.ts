/** How English tells of visits: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";
import { DOES, GUEST, NOT_OF, SEVERAL, TOWN, TRIP, WHEN } from "./visit-words.ts";

export const visitRules: readonly ContactRule[] = [
  {
    id: "en/itinerary",
    kind: "visit",
    roles: GUEST,
    pattern:
      "\\b(?<trigger>\\b[Tt]ravels?|[Tt]rips?|[Jj]ourneys?|[Vv]isits?) (?:of|by) {a:actors}: {where:place}(?:, [^():;.]{2,40} of)?(?: \\((?:{cities:cities}|(?<towns>[^()]{1,80}))\\))?(?:, {when:date})?",
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
    pattern: `(?<!\\b(?:brief(?:ed|ing|s)|updat(?:ed|ing|es)|inform(?:ed|ing|s)|told|debrief(?:ed|ing|s)) ){a:actors}(?: of(?: the)? {country})?,? (?:who (?:is|was|arrived|will be|has been) )?(?:currently |here |back |now )?(?:(?:in {place} )?(?:on|for|(?<=, )during|fresh from|just back from|back from) (?:an?|his|her|the|{pronoun}) (?:<AnyAdj!>)(?<trigger>${TRIP}) (?:to|of|in|through)(?: the)? {where:place})`,
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
];
