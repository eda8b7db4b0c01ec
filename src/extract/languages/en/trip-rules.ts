/** How English tells of trips under way, their stations, and those called off: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";
import { GATHERING, GUEST, SEVERAL, TRIP } from "./visit-words.ts";

export const tripRules: readonly ContactRule[] = [
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
