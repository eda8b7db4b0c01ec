/** How English tells of visits: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const GUEST = { a: "guest", b: "host" } as const;
const HOST = { a: "host", b: "guest" } as const;

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
    pattern:
      "{a:actors}<Aside!>?(?:['’]ve|['’]s|['’]ll|['’]m)? <Aux!>(?<trigger><Go!>)(?: the| for the| for)? {where:place}",
    example: "Finnish President Alexander Stubb arrived in Kenya.",
    counter: "Finnish President Alexander Stubb thanked Kenya.",
  },
  {
    id: "en/visited-next",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?<trigger>\\b(?:before|then|later|and) (?:heading|going|flying|travell?ing|flew|went|travell?ed|continuing|on|moving on)(?: on)? to) (?:the )?{where:place}",
    example: "Finnish President Alexander Stubb landed in Uganda before heading to Kenya.",
    counter: "Finnish President Alexander Stubb spoke before heading to bed.",
  },
  {
    id: "en/possessive-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:['’]s?|(?<={pronoun})) (?:{when:date} )?(?:<AnyAdj!>)(?:{when2:date} )?(?<trigger>visits?|trips?|tours?|stay|journey|stop|stopover|motorcade|travels?)(?: \\(?(?:on |in )?{when3:date}\\)?)? (?:to|in|of|reached)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb's recent visit to Kenya was a success.",
    counter: "Finnish President Alexander Stubb's recent book on Kenya was a success.",
  },
  {
    id: "en/first-to-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? (?:will be|would be|is set to be|is|was|became|becomes|will become|has become) (?:(?:the )?(?:\\w+ )?(?:first|second|third|last|only|latest|most senior|highest-ranking|top-ranking)|{bearer})[^.;,]{0,80}? to (?:ever |officially )?(?<trigger>visit|travel to|set foot in|go to|tour|come to|spend [^.;,]{1,15} (?:days?|weeks?) in)(?: the)? {where:place}",
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
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:paid|pays?|paying|made|makes?|making|began|begins?|beginning|started|starts?|concluded|ended|wrapped up|cut short|postpon(?:ed?|es|ing)|cancel(?:s|ed|led|ing|ling)?|called off|put off|scrap(?:s|ped)?|shelved?|abandon(?:s|ed)|delayed?|considering|considers?|weighing|mulling|planning|plans?|prepar(?:es|ing)|pulled out of|is due on|complet(?:ed|es|ing)|is on|are on|was on|is in the middle of|go on|went on|come on|take) (?:his |her |its |their )?(?:<Adj!>)(?<trigger>visits?|trips?|tours?|stay|journey|stops?|stopover)(?: to| of| in)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb paid a working visit to Kenya.",
    counter: "Finnish President Alexander Stubb paid a compliment to Kenya.",
  },
  {
    id: "en/on-a-visit",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors},? (?:who (?:is|was|arrived|will be|has been) )?(?:currently |here |back |now )?(?:(?:in {place} )?(?:on|for|during) (?:an?|his|her|the|{pronoun}) (?:<Adj!>)(?<trigger>visits?|trip|tour|stopover)(?: to| of| in)(?: the)? {where:place})",
    example: "Finnish President Alexander Stubb, on a one-day visit to Kenya, thanked his guards.",
    counter: "Finnish President Alexander Stubb, on a good day, thanked Kenya.",
  },
  {
    id: "en/place-trip",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:['’]s?)?<Aside!>? <Aux!>(?:(?:cancel(?:s|led|ed)?|postpon(?:es|ed|e)|shelv(?:es|ed|e)|scrap(?:s|ped)?|calls? off|called off|puts? off|put off|cuts? short|begins?|began|starts?|started|makes?|made|pays?|paid|plans?|planned|wraps? up|wrapped up|ends?|ended|concludes?|concluded|completes?|completed|mulls?|weighs?|skips?|skipped) )?(?:an? |his |her |the |{pronoun} )?(?:<Adj!>){where:place} (?<trigger>trip|visit|tour|stopover)\\b(?! (?:to|of)\\b)",
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
    pattern:
      "(?<trigger>visits?|trips?|tour|stay)(?: to(?: the)? {where:place})?(?: (?:in |on )?{when:date})? (?:by|of|from)(?: an? [^.;,]{1,30}? headed by)? {a:actors}(?: headed by {c:actors})?",
    example: "The visit to Kenya by Finnish President Alexander Stubb was a success.",
    counter: "The book on Kenya by Finnish President Alexander Stubb was a success.",
  },
  {
    id: "en/visit-by-to",
    kind: "visit",
    roles: GUEST,
    pattern:
      "(?<trigger>visits?|trips?|tour|stop|journey)(?: (?:in |on )?{when:date})? (?:by|of) {a:actors} to(?: the)? {where:place}",
    example: "A trip by Finnish President Alexander Stubb to Kenya is being prepared.",
    counter: "A gift by Finnish President Alexander Stubb to Kenya is being prepared.",
  },
  {
    id: "en/tour-took",
    kind: "visit",
    roles: GUEST,
    pattern:
      "{a:actors}(?:['’]s?|(?<={pronoun})) (?:<AnyAdj!>)(?:tours?|trips?|journey|travels?|swing)[^.;\\uE000-\\uE008]{0,20} (?<trigger>took|takes|taking|will take|brings|brought|led|leads) (?:{pronoun} |her |him |them )?(?:first )?to(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb's African tour took him to Kenya.",
    counter: "Finnish President Alexander Stubb's African tour took him to task.",
  },
  {
    id: "en/hosted-visits",
    kind: "visit",
    roles: HOST,
    pattern:
      "{where:place}<Aside!>? <Aux!>(?<trigger>hosted|received|welcomed|seen)(?: (?:official|state|working))? visits (?:by|from|of)(?: [^.;\\uE000-\\uE005]{0,40}?)? {b:actors}<Including!>?",
    example: "Kenya has hosted visits from Finnish President Alexander Stubb.",
    counter: "Kenya has hosted games of Finnish origin.",
  },
  {
    id: "en/invited",
    kind: "visit",
    roles: HOST,
    status: "hypothetical",
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>invited|invites?) {b:actors} (?:to visit|(?:to (?:come|pay|make)|for an?)[^.;]{0,40}? (?:to|visit)|to)(?: the)? {where:place}",
    example: "Kenyan President William Ruto invited Finnish President Alexander Stubb to visit Kenya.",
    counter: "Kenyan President William Ruto invited Finnish President Alexander Stubb to dance.",
  },
  {
    id: "en/was-invited",
    kind: "visit",
    roles: GUEST,
    status: "hypothetical",
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>invited)(?: by {b:actors})? (?:to (?:visit|come to|travel to|pay a visit to)|on a visit to)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb has been invited to visit Kenya.",
    counter: "Finnish President Alexander Stubb has been invited to dance.",
  },
  {
    id: "en/invited-home",
    kind: "visit",
    roles: HOST,
    status: "hypothetical",
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>extended) (?:an? |his |her )?invitations? to {b:actors} to visit(?: the)? {where:place}",
    example:
      "Kenyan President William Ruto extended an invitation to Finnish President Alexander Stubb to visit Kenya.",
    counter: "Kenyan President William Ruto extended an invitation to Finnish President Alexander Stubb to dance.",
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
      "{a:actors}<Aside!>? (?<trigger>will be in|is in|are in|was in|were in|is due in|are due in|was due in|is expected in|are expected in|was expected in) {where:place}(?=,? (?:on|for|to|from|this|next|where)\\b|,? {date})",
    example: "Finnish President Alexander Stubb will be in Kenya for the summit.",
    counter: "Finnish President Alexander Stubb is in debt for the house.",
  },
  {
    id: "en/accepted-invitation",
    kind: "visit",
    roles: GUEST,
    status: "planned",
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:accepted|accepts|took up) (?:an?|the|his|her|their|{pronoun}) (?:<Adj!>)(?<trigger>invitation)(?: (?:from|of) {b:actors})? to (?:visit|travel to|come to|go to|(?:make|pay) [^.;,]{1,30}? to)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb accepted an invitation to visit Kenya.",
    counter: "Finnish President Alexander Stubb accepted an invitation to visit the zoo.",
  },
  {
    id: "en/trip-to",
    kind: "visit",
    roles: GUEST,
    pattern:
      "\\b(?:with|on|during|after|before|for|of|in|as) (?:an?|the|his|her|this|that|{pronoun}) (?:<Adj!>)(?<trigger>trip|visit|journey|stopover)(?: to| in)(?: the)? {where:place}",
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
      "\\b(?:the|that|this|their|his|her) (?:<Adj!>)(?<trigger>visit|trip|tour|journey|travel)(?: (?:was|has been|had been|is|being) (?:\\w+ )?(?:cancell?ed|postponed|called off|scrapped|put off|delayed|rescheduled|suspended|pushed back|shelved|moved))",
    example:
      "Finnish President Alexander Stubb was due in Kenya in May for talks. He will visit Kenya in June; the first trip was postponed.",
    counter: "The first trip was postponed.",
  },
];
