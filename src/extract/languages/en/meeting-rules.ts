/** How English tells of meetings: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const meetingRules: readonly ContactRule[] = [
  {
    id: "en/met",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}(?:[^.;,\\uE000-\\uE008]{0,40} (?:led|headed) by {c:actors})?<Aside!>?<Clitic!> <Aux!>(?<trigger>met|meets?|meeting)<Adv!>(?: up)?<Adv!> (?:with |separately with |individually with )?<AdvPlain!>{b:actors}(?!['’]s?\\s)<Including!>?<Further!>?",
    example: "Kenyan President William Ruto met in Nairobi with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto met the press in Nairobi.",
  },
  {
    id: "en/met-elided",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:^|[;,:] (?:and )?|\\b(?:and|or|after|before|since|when|while|upon|by|on|without|for|from) (?:also |then |later )?|\\b(?:and|then|but|before),? (?:on )?(?:<Later!>|{date})(?: later)?,? |\\b[Aa]lso |\\bto |\\bhere |\\bchance to |\\bafterward )(?:(?:will|would|is to|was to|is due to|is expected to) (?:also )?)?(?<trigger>[Mm]et|[Mm]eet|[Mm]eeting|(?<=\\b(?:after|before|without|since|upon|by) (?:even )?)seeing|(?:[Cc]onferred|[Cc]onsulted|[Dd]ined|[Ll]unched|[Nn]egotiated|[Hh]uddled|[Ss]at down|[Cc]onferring|[Cc]onsulting|[Dd]ining|[Ll]unching|[Ss]itting down|confers|consults|dines|lunches|negotiates|sits down|consult|confer|dine|lunch|sit down)(?=<Adv!> with ))<Adv!>(?: separately| informally| afterward| privately| again| briefly)?(?: with)? {b:actors}(?!['’])",
    example: "The Finnish president flew to Nairobi and met with Kenyan President William Ruto.",
    counter: "The Finnish president flew to Nairobi and met with students.",
  },
  {
    id: "en/each-other-met",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?(?: - [^-]{1,60} -)?,? <Aux!>(?<!\\b(?:could not|couldn['’]t|unable to) (?:\\w+ )?)(?<trigger>(?<!\\b(?:was|were|been|be) )met|meet|convened?|gathered?|conferred|sat down|saw {pronoun}|come together)\\b(?! (?:the|with|his|her|their|by(?! (?:secure |phone|telephone|video))|up with|every|all|any|an?|this|that|these|those|our|my|its|it|such|no)\\b)(?:[^.;]{0,80}?,? (?:when|where|with) {c:actors} also (?:took part|joined|attended|participated))?",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb met in Nairobi.",
    counter: "Kenyan President William Ruto met his own expectations.",
  },
  {
    id: "en/sat-down-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>sat down|sits? down|engag(?:ed|es?|ing)(?: directly| closely)?(?= with)|exchang(?:ed|es|ing) views|dined|dines|lunched|huddled|conferred|consulted|negotiated|spent (?:{number} (?:hours|days|minutes)|the (?:morning|afternoon|evening|day|weekend)|{date}|time)|saw|seen|sees?|is to see)<Adv!>(?: together)?(?: with)? {b:actors}(?!['’]s?\\s)",
    example: "Kenyan President William Ruto sat down with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto sat down with students.",
  },
  {
    id: "en/was-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? (?:(?:just|also|only) )?(?<trigger>(?:was|were|have been|has been|[’']ve been)(?: together| here| there)? with) {b:bearers}(?=,? (?:{date}|(?:just )?(?:yesterday|here|there)\\b|(?:in|at)(?: the)? {place}))",
    example: "Finnish President Alexander Stubb said: I was with Kenyan President William Ruto yesterday in Nairobi.",
    counter: "Finnish President Alexander Stubb said: I was with the students yesterday in Nairobi.",
  },
  {
    id: "en/had-talks-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      '{a:actors}<Aside!>?<Clitic!> <Aux!>(?:(?:had|has|have|held|holds?|hold|hosted|conducted|attended|having|holding|concluded|opened|began|proposed|suggested|requested|sought|offered|planned|cancel(?:led|ed)|postponed|called off|skipped|arranged)) [“"]?(?:<AnyAdj!>)(?<trigger><Session!>)[”"]?<AfterNoun!> with <AdvPlain!>{b:actors}<Including!>?<Further!>?',
    example: "Kenyan President William Ruto held talks in Nairobi with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto held talks with the unions.",
  },
  {
    id: "en/we-had-talks",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?(?: -)?,? <Aux!>(?:had|have|has|having|held|holds?|holding|concluded|convened?|convenes|(?:co-)?chair(?:ed|s)?|co-host(?:ed|s)?|opened|wrapped up|began|started|resumed|finished|ended|emerged from|came out of|took part in|participated in|(?:co-)?presid(?:ed?|es) over|attended) (?:<AnyAdj!>)(?<trigger>(?:meetings?|talks?|discussions|negotiations|consultations|summits?|session|conversations?|exchange of views|lunch(?:eon)?|dinner|breakfast|banquet|round of talks|tête-à-tête|one-on-one|(?:[\\w-]+ ){0,2}{organisation} (?:summit|meeting)))\\b(?!<AfterNoun!> (?:with|for|in hono(?:u)?r)\\b| of(?: the)? {actor})",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb held talks in Nairobi.",
    counter: "Kenyan President William Ruto and Finnish President Alexander Stubb held flags.",
  },
  {
    id: "en/meeting-between",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger><Session!>|(?<=\\b[Tt]he )talks|greeting|handshake|fist bump)<AfterNoun!> (?:between|of|among|involving)(?: the)? {a:actors}",
    example:
      "The talks in Nairobi between Kenyan President William Ruto and Finnish President Alexander Stubb lasted an hour.",
    counter: "The talks between the two clubs lasted an hour.",
  },
  {
    id: "en/hosts-meeting-between",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{where:place} <Aux!>(?:no plans to )?(?:hosts?|hosted|hosting) (?:<Adj!>)(?<trigger><Session!>)<AfterNoun!> (?:between|of|among|involving)(?: the)? {a:actors}",
    example: "Egypt will host talks between Kenyan President William Ruto and Finnish President Alexander Stubb.",
    counter: "Egypt will host talks between the two clubs.",
  },
  {
    id: "en/talks-were-held-between",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>talks|meeting|consultations|negotiations|summit)(?:,? (?:which|that))? <Aux!>(?:held|take place|took place|place)<Adv!> between(?: the)? {a:actors}",
    example:
      "Talks will be held in Nairobi between Kenyan President William Ruto and Finnish President Alexander Stubb.",
    counter: "Talks will be held in Nairobi between the two clubs.",
  },
  {
    id: "en/brought-together",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger><Session!>|gathering|conference)<AfterNoun!>,? (?:that|which)? ?(?:<Aux!>)(?:bring|brings|brought|bringing) together(?: the)? {a:actors}",
    example:
      "The meeting that was to bring together Kenyan President William Ruto and Finnish President Alexander Stubb in Nairobi will not take place.",
    counter: "The meeting that was to bring together the two clubs in Nairobi will not take place.",
  },
  {
    id: "en/meeting-of-with",
    kind: "meeting",
    roles: PARTY,
    pattern: "\\b(?<trigger><Session!>)<AfterNoun!> (?:of|by) {a:actors} with {b:actors}",
    example: "The meeting of Kenyan President William Ruto with Finnish President Alexander Stubb lasted an hour.",
    counter: "The meeting of Kenyan President William Ruto with the unions lasted an hour.",
  },
  {
    id: "en/to-see",
    kind: "meeting",
    roles: PARTY,
    pattern: "\\b(?:in order )?to (?<trigger>see|consult|confer with|sit down with)(?: with)? {b:bearer}",
    example: "Finnish President Alexander Stubb flew to Nairobi to see Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb flew to Nairobi to see the elephants.",
  },
  {
    id: "en/possessive-meeting-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}(?:['’]s?|(?<={pronoun})) (?:<AnyAdj!>)(?<trigger><Session!>)<AfterNoun!> with <AdvPlain!>{b:actors}",
    example: "Finnish President Alexander Stubb's talks with Kenyan President William Ruto went well.",
    counter: "Finnish President Alexander Stubb's talks with unions went well.",
  },
  {
    id: "en/possessive-pair-meeting",
    kind: "meeting",
    roles: PARTY,
    pattern: "{a:actors}['’]s? (?:<Adj!>)(?<trigger><Session!>)\\b(?! with)",
    example: "Ruto and Stubb's two-hour meeting in Nairobi was their first.",
    counter: "Ruto and Stubb's rivalry is old.",
  },
  {
    id: "en/meeting-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      '(?:^|[\\s(“"])(?<!\\b(?:your (?:[\\w-]+ ){0,2}|(?:review|discuss|recount|recall|debrief)(?:ed|ing) (?:(?:their|respective) (?:[\\w-]+ ){0,2})?))(?<!\\b(?:regarding|concerning|prospects? (?:of|for)|hopes? (?:of|for)|calls? for) )(?:<AnyAdj!>)(?<trigger><Session!>)<AfterNoun!> with {b:actors}',
    example: "The Finnish president comes out of the meeting with Kenyan President William Ruto stronger.",
    counter: "The Finnish president comes out of the meeting with unions stronger.",
  },
  {
    id: "en/discussed-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:{a:actors}<Aside!>? <Aux!>|^|[;,] (?:and )?|\\b(?:and|to|for|in order to) )(?<trigger>[Dd]iscuss(?:ed|es)?|[Dd]iscussing|talk(?= (?!with|to\\b)[^.;]{3,40} with)|go over|talk over) (?![^.;]{0,80}\\b(?:engagements?|meetings?|calls?|conversations?|relationship|partnership|negotiations|border|war|alliance|cooperation|coordination|conjunction|accordance|dialogue|experience)\\b[^.;]{0,20}? with)[^.;]{1,80}? with {b:actors}(?! \\w+ing\\b)",
    example: "Finnish President Alexander Stubb discussed trade with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb discussed trade with students.",
  },
  {
    id: "en/both-discuss",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?<!\\b(?:on|of|about|for|against|than|like) )(?:{c:actors}, )?{a:actor}<Aside!>?(?: and| as well as| &|(?<=^{bearer}),) {b:bearer}<Aside!>? <Aux!>(?<trigger>discuss(?:ed|es)?|review(?:ed|s)?|exchanged? (?:views|opinions)|signs?|signed|sat down|initial(?:led)?|inked?|seal(?:ed)?|clinch(?:ed)?|toast(?:ed)?|inaugurated?|(?:co-)?chair(?:ed|s)?)\\b",
    example: "On Monday Finnish President Alexander Stubb and Kenyan President William Ruto discussed trade.",
    counter: "On Monday Finnish President Alexander Stubb and Finnish Prime Minister Petteri Orpo discussed trade.",
  },
  {
    id: "en/told-in",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>told|assured|addressed|raised[^.;]{1,40}? with) (?:that issue with |this issue with )?{b:actors} (?:(?:in|at)(?: the)? {place}|in an? (?:{date} )?(?:summit|meeting))",
    example: "Finnish President Alexander Stubb told Kenyan President William Ruto in Nairobi that trade would grow.",
    counter: "Finnish President Alexander Stubb told Kenyan President William Ruto that trade would grow.",
  },
  {
    id: "en/signed-by",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "<Aux!>(?<trigger>signed|held|discussed|(?:co-)?chaired|co-hosted)<Adv!>(?: at the| at| in)?(?: {place})?<Adv!> by {a:actors}(?:,? with {b:actors} (?:presiding|in the chair|attending|also taking part))?",
    example: "The accord was signed in Nairobi by Kenyan President William Ruto and Finnish President Alexander Stubb.",
    counter: "The accord was signed in Nairobi by two clubs.",
  },
  {
    id: "en/attended-by",
    kind: "meeting",
    roles: PARTY,
    pattern: "<Aux!>(?<trigger>attended)<Adv!>(?: at the| at| in)?(?: {place})?<Adv!> by {a:actors}",
    example: "A dinner in Nairobi was attended by Kenyan President William Ruto and Finnish President Alexander Stubb.",
    counter: "A dinner in Nairobi was attended by two clubs.",
  },
  {
    id: "en/told-when-met",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors} <Aux!>(?:told|assured|asked|promised|warned|[a-z]+(?: [a-z]+){0,3} (?:to|with)) {b:actors}[^.;]{0,40}? (?:when|as) {pronoun} (?:\\w+ )?(?<trigger>met|sat down)\\b",
    example: "Finnish President Alexander Stubb told Kenyan President William Ruto so when they met in Nairobi.",
    counter: "Finnish President Alexander Stubb told Kenyan President William Ruto so when they wrote.",
  },
  {
    id: "en/together-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors},? (?:together with|along with|alongside|joined by|accompanied by) {b:actors},? <Aux!>(?<trigger>(?:co-)?chair(?:ed|s)?|co-host(?:ed|s)?|convened?|attend(?:ed|s)?|opened) (?:<AnyAdj!>)(?:meetings?|talks|summit|session|conference|dialogue|consultations|forum|commission)\\b",
    example:
      "Finnish President Alexander Stubb, together with Kenyan President William Ruto, co-chaired the third meeting on water.",
    counter: "Finnish President Alexander Stubb, together with students, co-chaired the third meeting on water.",
  },
  {
    id: "en/joined-for",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>joined|joins?|joining)(?: (?:at|in) [^.;,\\uE000-\\uE008]{3,30})?(?: by)? {b:actors}(?:[^.;\\uE000-\\uE008]{0,60}?)? (?:in|for) (?:<Adj!>)<Session!>",
    example: "Finnish President Alexander Stubb joined Kenyan President William Ruto for a working lunch.",
    counter: "Finnish President Alexander Stubb joined Kenyan President William Ruto in a statement.",
  },
  {
    id: "en/with-met",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "^(?:[Ww]ith|[Tt]ogether with|[Aa]ccompanied by|[Aa]longside) {c:actors},? (?<trigger>met)<Adv!>(?: with)? {b:actors}<Further!>?",
    example: "With Finnish Defence Minister Antti Hakkanen, met with Kenyan President William Ruto.",
    counter: "With Finnish Defence Minister Antti Hakkanen, met with students.",
  },
  {
    id: "en/attended-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:^|\\band |\\b[Aa]lso |{a:actors}<Aside!>? <Aux!>)(?:[Aa]ttend(?:ed|s)?|participat(?:ed?|es|ing) in|(?:met and )?(?:co-)?chair(?:ed|s|ing)?|(?:took|takes?|taking) part in) (?:an? |the )?[^.;,\\uE000-\\uE005]{0,50}?(?<trigger>[Mm]eeting|[Ss]ummit|[Tt]alks|[Cc]onference|[Cc]ommission|[Ss]ession|[Dd]ialogue|[Cc]onsultations|[Ff]orum)[^.;,]{0,50}? with {b:actors}",
    example: "Finnish President Alexander Stubb attended a donors meeting on Sudan with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb attended a donors meeting with students.",
  },
  {
    id: "en/meeting-had",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>meetings?|talks|discussions?|conversations?|summit|dinner|lunch)(?:,? (?:that|which))? {a:actors}<Clitic!> <Aux!>(?:had|have|has|held|attended|hosted|having|give|gave|given|hold|host) (?:{date} |in {place} )?(?:with|for) {b:actors}",
    example: "The talks that Kenyan President William Ruto has held with Finnish President Alexander Stubb were frank.",
    counter: "The talks that Kenyan President William Ruto has held with the unions were frank.",
  },
  {
    id: "en/meeting-pair-had",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>meetings?|talks|discussions?|conversations?|summit|dinner|lunch)(?:,? (?:that|which))? {a:actors} <Aux!>(?:had|held|have had)\\b(?! (?:{date} |[a-z]+ ){0,2}(?:with|for)\\b)",
    example: "The talks that Kenyan President William Ruto and Finnish President Alexander Stubb had were frank.",
    counter: "The talks that Kenyan President William Ruto had were frank.",
  },
  {
    id: "en/agreed-in-talks",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?(?: (?:on )?{date})? <Aux!>(?:[a-z]+(?:ed|ew|ent|oke|ook|old|igned|ave|aid|ade)|(?<=\\b(?:to|will|would) )(?!(?:discuss|review|exchange|sign|meet|take|attend|participate|join|be|have|hold)\\b)[a-z]+) (?:{b:bearers} )?(?:[^.;]{0,90}? )?(?:at|in|during|over|after|following) (?:(?:an? |the |their |{pronoun} )?(?:[\\w-]+ ){0,5}(?:hours|days|minutes|rounds?) of )?(?:an? |the |their |{pronoun} )?(?:<Adj!>|(?:\\w+ )?(?:(?:{organisation}|{group})['’]?s? )?)(?<trigger>talks|meeting|summit|negotiations|dinner|lunch|breakfast)\\b(?!<AfterNoun!> (?:with|between|of|by|to)\\b)(?! [Hh]ouse)",
    example:
      "Finnish President Alexander Stubb and Kenyan President William Ruto settled a dispute at talks in Nairobi.",
    counter: "Finnish President Alexander Stubb settled a dispute at talks in Nairobi.",
  },
  {
    id: "en/attended-meeting-of",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:^|\\band |\\b[Aa]lso |{a:actors}<Aside!>? <Aux!>)(?:[Aa]ttend(?:ed|s|ing)?|[Pp]articipat(?:ed?|es|ing) in|(?:co-)?chair(?:ed|s|ing)?|conven(?:ed?|es|ing)|hosts?|hosted|(?:took|takes?|taking) part in) (?:an? |the )?(?:<AnyAdj!>)(?<trigger>meeting|gathering|summit|session|video[- ]?conference|call)s? (?:of|with) (?:the )?(?:(?:bloc|alliance|union|organisation|organization)['’]s )?{b:group}",
    example: "Finnish President Alexander Stubb attended a meeting of Western foreign ministers.",
    counter: "Finnish President Alexander Stubb attended a meeting of students.",
  },
  {
    id: "en/joined-hosted-by",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:attend(?:ed|s|ing)?|join(?:ed|s|ing)?|[a-z]+ part in|participat(?:ed?|es|ing) in|addressed|dialled into) (?:<AnyAdj!>)(?<trigger><Session!>|conference|call|video[- ]?conference)\\b[^.;\\uE000-\\uE002]{0,60}? (?:hosted|convened|chaired|called|organi[sz]ed|given|led) (?:jointly )?by {b:bearers}",
    example: "Finnish President Alexander Stubb attended a dinner on water hosted by Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb attended a dinner on water hosted by students.",
  },
  {
    id: "en/pair-meeting",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:bearer}(?:[-–/]| and ){b:bearer} (?:<Adj!>)(?<trigger>meetings?|talks|summit|dinner|lunch|sit-down|negotiations)\\b",
    example: "The Ruto-Stubb summit opened in Nairobi.",
    counter: "The Ruto-Stubb rivalry opened in Nairobi.",
  },
  {
    id: "en/told-during-visit",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "^[^.;]{0,30}\\b[Dd]uring [^.;]{0,90}\\b(?:visit|trip|stay)\\b[^.;]{0,60}?, {a:actors} <Aux!>(?<trigger>told|informed|assured|briefed|urged|warned|pressed|asked) {b:actors}",
    example:
      "During Finnish President Alexander Stubb's visit to Kenya in May 2025, he informed Kenyan President William Ruto of his plans.",
    counter:
      "During Finnish President Alexander Stubb's visit to Kenya in May 2025, he informed reporters of his plans.",
  },
];
