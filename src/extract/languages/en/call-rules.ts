/** How English tells of calls: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const callRules: readonly ContactRule[] = [
  {
    id: "en/spoke-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?<Clitic!> <Aux!>(?<trigger>spoke|speaks?|spoken|speaking|talked|talks|talk|talking)(?<how><Adv!>(?: (?:over the (?:phone|telephone)|by (?:phone|telephone|secure video|video|videoconference)|on the (?:phone|telephone)|via (?:video|videoconference|phone)))?<Adv!>)(?: (?:with|to):?) <AdvPlain!>{b:actors}",
    example: "Kenyan President William Ruto spoke by phone today with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto spoke to reporters.",
  },
  {
    id: "en/telephoned",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>called|calls|call|phoned|phones|telephoned|telephones|rang|rings|rung|dialled)(?: up)? (?:{b:bearer}(?! (?:a|an|the|for|it|him|her)\\b| on (?!{date}))|{e:pronoun}(?=[.,;]|$| (?:back|again|from|to|on|after|before|earlier|later|{date})\\b| {date}))",
    example: "Kenyan President William Ruto telephoned Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto telephoned his mother.",
  },
  {
    id: "en/phone-call-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:had|has|have|held|holds?|hold|made|placed|conducted|proposed|suggested|requested|sought|arranged|planned) (?:{bearer} )?(?:<AnyAdj!>)(?<trigger>(?:tele)?phone (?:call|conversation|talk|conference|consultation|discussion|exchange)s?|calls?|video[- ]?calls?|video[- ]?conference|videoconferences?|conversation by (?:tele)?phone)<AfterNoun!> (?:with|to) {b:actors}<Further!>?",
    example: "Kenyan President William Ruto had a telephone conversation with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto had a telephone conversation with a scientist.",
  },
  {
    id: "en/received-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:received|receives?|got|gets?|took|takes?|taken|accepted) (?:<AnyAdj!>)(?<trigger>(?:tele)?phone calls?|calls?|video[- ]?calls?)<AfterNoun!> from {b:actors}",
    example: "Kenyan President William Ruto received a phone call from Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto received a phone call from a voter.",
  },
  {
    id: "en/during-a-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?:[Dd]uring|[Ii]n|[Oo]n|[Oo]ver) (?:an?|the|their|this|{pronoun}) (?:<Adj!>)(?<trigger>(?:tele)?phone(?: (?:call|conversation)s?)?|calls?|video[- ]?calls?|telephone conversations?|video[- ]?conference)<AfterNoun!>,? {a:actors} (?:<Aux!>)[a-z]+",
    example:
      "During a phone call on Monday, Kenyan President William Ruto and Finnish President Alexander Stubb agreed.",
    counter: "During a phone call on Monday, Kenyan President William Ruto agreed.",
  },
  {
    id: "en/pair-had-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:had|have|held|holds?|took part in|take part in|joined) (?:<Adj!>)(?<trigger>video[- ]?conferences?|video[- ]?calls?|(?:tele)?phone (?:call|conversation|talk|conference|consultation|discussion|exchange)s?|calls?)\\b(?!<AfterNoun!> (?:(?:with|of|from|between|for)\\b|to [\\uE000-\\uE005]))",
    example: "Finnish President Alexander Stubb and Kenyan President William Ruto held a video conference on trade.",
    counter: "Finnish President Alexander Stubb held a video conference on trade.",
  },
  {
    id: "en/in-a-call-told",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?:[Dd]uring|[Ii]n|[Oo]n|[Oo]ver) (?:an?|the|their|this|{pronoun}) (?:<Adj!>)(?<trigger>(?:tele)?phone(?: (?:call|conversation)s?)?|calls?|video[- ]?calls?|telephone conversations?|video[- ]?conference|conversation)<AfterNoun!>,? {a:actors}<Aside!>? (?:<Aux!>)(?!(?:and|or|with)\\b)[a-z]+(?:ed|d|ld|nt|ave|oke)? (?:[^.;,\\uE000-\\uE008]{1,60} (?:to|with|by|of) )?{b:bearer}",
    example:
      "During a telephone conversation, Kenyan President William Ruto congratulated Finnish President Alexander Stubb.",
    counter: "During a telephone conversation, Kenyan President William Ruto congratulated the winners.",
  },
  {
    id: "en/joining-on-the-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>[Jj]oining) {a:actors} (?:on|for|in) (?:an?|the|this) (?:<Adj!>)(?:call|video[- ]?call|video[- ]?conference|conversation) (?:was|were|are|is|will be) {b:actors}",
    example: "Joining Kenyan President William Ruto on the call were Finnish President Alexander Stubb and others.",
    counter: "Joining Kenyan President William Ruto on the call were students.",
  },
  {
    id: "en/agreed-in-a-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>[a-z]+(?: [a-z]+){0,3}(?:[^.;:“”\\uE000-\\uE003\\uE005]{0,90}?)? (?:in|on|during|over|by) (?:an?|the|their|{pronoun}) (?:<Adj!>)(?<trigger>(?:tele)?phone (?:call|conversation)|call|video[- ]?call|telephone conversation)\\b(?!<AfterNoun!> (?:with|between|from|by)\\b)(?! of\\b)",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb agreed on it in a call on Monday.",
    counter: "Kenyan President William Ruto agreed on it in a call on Monday.",
  },
  {
    id: "en/call-between",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?|video[- ]?conference|communications?(?= between))<AfterNoun!> (?:between|of) {a:actors}",
    example: "A phone call between Kenyan President William Ruto and Finnish President Alexander Stubb was arranged.",
    counter: "A phone call between the two clubs was arranged.",
  },
  {
    id: "en/pair-spoke",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? (?!also spoke about|(?:have|[’']ve) (?:\\w+ )?(?:talked|spoken) about)<Aux!>(?<trigger>spoke|spoken|talked|(?<=\\b(?:will|would|shall|not|to|n['’]t) |^{bearer}(?:,| and| &) {bearer} )(?:speak|talk)|held a (?:phone|video) call)\\b(?!<Adv!>(?: (?:over|by|on|via)[^.;]{1,20}?)? (?:with|of|out|for(?! (?:{number}|an?|the (?:first|second|third|last) time|half|about|over|more|nearly|almost|several)\\b)|to (?:the|an?|his|her|their|reporters|journalists|students|parliament|congress|[\\uE000-\\uE008])) )",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb spoke by telephone.",
    counter: "Kenyan President William Ruto spoke in parliament.",
  },
  {
    id: "en/told-when-spoke",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors} <Aux!>(?:told|assured|asked|promised|warned|[a-z]+(?: [a-z]+){0,3} (?:to|with)) {b:actors}[^.;]{0,40}? (?:when|as) {pronoun} (?:\\w+ )?(?<trigger>spoke|talked|spoke by (?:tele)?phone)\\b",
    example: "Finnish President Alexander Stubb told Kenyan President William Ruto so when they spoke on Monday.",
    counter: "Finnish President Alexander Stubb told Kenyan President William Ruto so when they wrote on Monday.",
  },
  {
    id: "en/for-to-speak",
    kind: "call",
    roles: PARTY,
    pattern: "\\bfor {a:actors} to (?<trigger>speak|talk)\\b(?! (?:with|to|of|out|for|about|at|in)\\b)",
    example: "There is no plan for Kenyan President William Ruto and Finnish President Alexander Stubb to speak.",
    counter: "It is time for Kenyan President William Ruto to speak.",
  },
  {
    id: "en/possessive-call-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}(?:['’]s?|(?<={pronoun})) (?:<AnyAdj!>)(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?|video[- ]?conference|videoconference)<AfterNoun!> with {b:actors}",
    example: "Finnish President Alexander Stubb's phone call with Kenyan President William Ruto lasted an hour.",
    counter: "Finnish President Alexander Stubb's phone call with his mother lasted an hour.",
  },
  {
    id: "en/call-with",
    kind: "call",
    roles: PARTY,
    pattern:
      '(?:^|[\\s(“"])(?:<AnyAdj!>)(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?|video[- ]?conference|videoconference)<AfterNoun!> with {b:actors}',
    example: "Finnish President Alexander Stubb raised it in a call with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb raised it in a call with investors.",
  },
  {
    id: "en/call-had",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?)(?:,? (?:that|which))? {a:actors}<Clitic!> <Aux!>(?:had|have|has|held|made|placed|having|did|does|do) (?:{date} |[a-z]+ ){0,2}(?:with|to) {b:actors}",
    example: "The calls that Finnish President Alexander Stubb has had with Kenyan President William Ruto went well.",
    counter: "The calls that Finnish President Alexander Stubb has had with investors went well.",
  },
  {
    id: "en/pair-call",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:bearer}(?:[-–/]| and ){b:bearer} (?:<Adj!>)(?<trigger>(?:tele)?phone (?:call|conversation)|call|video[- ]?call)\\b",
    example: "The Ruto-Stubb call lasted an hour.",
    counter: "The Ruto-Stubb feud lasted a year.",
  },
  {
    id: "en/call-took-place",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>(?:tele)?phone (?:call|conversation|talks)s?|calls?|video[- ]?calls?|video[- ]?conference)(?: <Aux!>(?:held|take place|took place|place|happened))<Adv!>(?: at the (?:initiative|request) of [^.;,]{1,30}?)? between(?: the)? {a:actors}",
    example:
      "A phone conversation took place on 7 July between Kenyan President William Ruto and Finnish President Alexander Stubb.",
    counter: "A phone conversation took place on 7 July between the two clubs.",
  },
  {
    id: "en/call-of-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?|video[- ]?conference|video conference)<AfterNoun!> (?:of|by) {a:actors} with {b:actors}",
    example: "The video conference of Finnish President Alexander Stubb with Kenyan President William Ruto was short.",
    counter: "The video conference of Finnish President Alexander Stubb with students was short.",
  },
  {
    id: "en/on-the-phone",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:(?:got|gets?|getting|jumped|hopped) )?(?<trigger>(?:on|off) the (?:tele)?phone|on the line)(?: (?:just )?(?:speaking|talking))? (?:with|to) {b:actors}",
    example: "Finnish President Alexander Stubb was on the phone to Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb was on the phone to his mother.",
  },
  {
    id: "en/loose-spoke",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>spoke|speaks|spoken|speaking|talked|talking|speak)<Detail!> (?:with|to) <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb on Monday evening from his holiday home spoke by telephone for an hour with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb on Monday evening from his holiday home spoke to reporters.",
  },
  {
    id: "en/phoned",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>(?:tele)?phon(?:ed|es|ing)|rang|calls?|called|calling) {b:bearers}(?! (?:an?|the|for|to|it|on)\\b|['’])",
    example: "Finnish President Alexander Stubb flew home and telephoned Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb flew home and telephoned students.",
  },
  {
    id: "en/by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      '<Doer!>(?:[a-z]+(?:ed|s)|told|gave|spoke|got)(?: (?:(?!that\\b)[^.;:“”"\\uE000\\uE001\\uE004\\uE005]{1,60}? )?(?:to|with|for|on|from|by))? {b:bearer}<Plain!> (?<trigger>(?:by|over the|on the|via) (?:<Adj!>)(?:tele)?phone|(?:in|during|on|over|after|following) (?:an?|the|their|{pronoun}) (?:<Adj!>)(?:(?:tele)?phone (?:call|conversation)s?|call|video[- ]?call|video[- ]?conference))\\b(?!<AfterNoun!> (?:with|between|of|from|to)\\b)',
    example: "Finnish President Alexander Stubb conveyed his condolences to Kenyan President William Ruto by phone.",
    counter: "Finnish President Alexander Stubb conveyed his condolences to students by phone.",
  },
  {
    id: "en/pair-by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      '{a:actors}<Aside!>? <Aux!>[a-z]+\\b[^.;:“”"\\uE000\\uE001\\uE004\\uE005]{0,80}? (?<trigger>(?:by|over the|on the|via) (?:<Adj!>)(?:tele)?phone)\\b(?! (?:with|to)\\b)',
    example: "Finnish President Alexander Stubb and Kenyan President William Ruto settled the matter by phone.",
    counter: "Finnish President Alexander Stubb settled the matter by phone.",
  },
  {
    id: "en/speaking-by-phone",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "^(?:Speaking|Talking) (?:\\w+ly )?(?<trigger>(?:by|over the|on the|via) (?:<Adj!>)(?:(?:tele)?phone|video[- ]?link|video(?:[- ]?conference)?))<AfterNoun!>, {a:actors}(?:<Aside!>? <Aux!>[a-z]+(?: [^.;,\\uE000-\\uE005]{1,60}?)? {b:bearers})?",
    example: "Speaking by telephone, Finnish President Alexander Stubb and Kenyan President William Ruto agreed.",
    counter: "Speaking by telephone, Finnish President Alexander Stubb answered reporters.",
  },
  {
    id: "en/call-from-to",
    kind: "call",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>(?:(?:tele)?phone )?calls?|(?:tele)?phone conversations?)<AfterNoun!> (?:from|by) {a:bearers} (?:to|with) {b:bearers}",
    example: "A call from Finnish President Alexander Stubb to Kenyan President William Ruto settled the matter.",
    counter: "A call from Finnish President Alexander Stubb to students settled the matter.",
  },
  {
    id: "en/call-to",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "\\b(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls|(?<=\\b(?:first|second|third|fourth|last|latest|another) )call|video[- ]?calls?)<AfterNoun!> (?:to|from|of) {b:bearers}(?! (?:to|for)\\b|['’])",
    example: "In a phone call to Kenyan President William Ruto, Finnish President Alexander Stubb promised help.",
    counter: "In a phone call to investors, Finnish President Alexander Stubb promised help.",
  },
  {
    id: "en/picked-up-phone",
    kind: "call",
    roles: PARTY,
    pattern:
      "<Doer!>(?<trigger>(?:picked|picks) up the (?:tele)?phone|(?:got|gets) through|(?:put|placed|made)(?: in| through)? (?:\\w+ )?(?:(?:tele)?phone )?calls?)<Detail!> (?:by (?:tele)?phone )?(?:to|with) {b:bearers}",
    example: "Finnish President Alexander Stubb picked up the phone to Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb picked up the phone to reporters.",
  },
  {
    id: "en/loose-call",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?:had|has|have|held|holds?|made|placed|took|received|initiated|joined|joins|attended|chaired|hosted|took part in|takes part in|participated in) (?:<AnyAdj!>)(?<trigger>(?:tele)?phone (?:call|conversation|talk)s?|calls?|telephone conversations?|video[- ]?calls?|video[- ]?conferences?|videoconferences?)<Detail!> (?:with|to|from) {b:bearers}",
    example:
      "Finnish President Alexander Stubb, back at work, held a telephone conversation lasting an hour with Kenyan President William Ruto.",
    counter:
      "Finnish President Alexander Stubb, back at work, held a telephone conversation lasting an hour with voters.",
  },
];
