/**
 * Meetings and visits whose parties stand further from the verb than the other rules allow. They count only where no other rule
 * took the words: see `loose` in rules.ts.
 */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;
const HOST = { a: "host", b: "guest" } as const;
const GUEST = { a: "guest", b: "host" } as const;

export const looseRules: readonly ContactRule[] = [
  {
    id: "en/loose-met",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern: "<Doer!>(?<trigger><MeetsWith!>)<Detail!>,? (?:up )?with <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb, who had flown in at dawn from Kampala, met for an hour over a map in Nairobi with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb, who had flown in at dawn, met for an hour with students.",
  },
  {
    id: "en/loose-pair-met",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>huddled|dined|lunched|breakfasted|conferred|consulted|negotiated|sat down|came together|came face to face|broke bread|(?:were )?closeted|compared notes|shook hands|(?:had|took) (?:tea|coffee|lunch|dinner|breakfast)|shared (?:a|the) (?:table|meal|coffee|drink|lunch|dinner)|(?:are|were) back at the (?:negotiating )?table|sat (?:together )?at (?:one|the same|a) table|were together|reconven(?:ed?|es))\\b",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb huddled for an hour in Nairobi.",
    counter: "Kenyan President William Ruto huddled for an hour in Nairobi.",
  },
  {
    id: "en/told-in-session",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      '<Doer!>(?!<OfAbsent!>\\b)(?:[a-z]+(?:ed|s)|told|gave|brought|put|made|took)(?: (?:(?!that\\b)[^.;:“”"\\uE000\\uE001\\uE004\\uE005]{1,60}? )?(?:to|with|for|on|from|by))? {b:bearer}<Plain!> (?:in|during|at|over) (?:(?:an?|the|their|his|her|{pronoun}) )?(?:<AnyAdj!>)(?<trigger><Session!>)\\b(?!<AfterNoun!> (?:with|between|of)\\b)',
    example: "Finnish President Alexander Stubb gave a letter to Kenyan President William Ruto over a working lunch.",
    counter: "Finnish President Alexander Stubb assured Kenyan President William Ruto that he was ready for talks.",
  },
  {
    id: "en/in-a-session-told",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "(?:^|[.;,] |\\b(?:and|that) )(?:[Dd]uring|[Ii]n|[Aa]t|[Oo]ver) (?:(?:an?|the|their|{pronoun}) )?(?:<AnyAdj!>)(?<trigger><Session!>)(?!<AfterNoun!> (?:with|between|of)\\b)[^.;\\uE000\\uE001\\uE004]{0,60}?, {a:actors}<Aside!>? (?:<Aux!>)(?!(?:<OfAbsent!>)\\b)[a-z]+(?: [^.;,\\uE000-\\uE005]{1,60}(?: to| with| by| of| at)?)? {b:bearer}(?!['’])",
    example:
      "At a lunch in Nairobi on Monday, Finnish President Alexander Stubb assured Kenyan President William Ruto of his support.",
    counter: "At a lunch in Nairobi on Monday, Finnish President Alexander Stubb assured students of his support.",
  },
  {
    id: "en/at-host-session",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "\\b(?:[Aa]t|[Dd]uring|[Oo]ver) (?:an?|the) (?:<AnyAdj!>)(?<trigger><Session!>|reception)(?: that was)? (?:hosted|given|held|offered|chaired|convened|laid on) (?:for (?:him|her|{pronoun}) )?by {b:bearers}[^.;\uE000\uE001\uE004]{0,60}?, {a:actors}",
    example:
      "At a dinner hosted by Kenyan President William Ruto in Nairobi on Monday, Finnish President Alexander Stubb praised the tea.",
    counter: "At a dinner hosted by students in Nairobi on Monday, Finnish President Alexander Stubb praised the tea.",
  },
  {
    id: "en/seated-beside",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>seated|sitting|sat|sits)\\b[^.;\\uE000-\\uE005]{0,30}? (?:beside|next to|alongside|opposite|across (?:the table )?from|facing) {b:bearer}",
    example: "Finnish President Alexander Stubb sat opposite Kenyan President William Ruto for two hours.",
    counter: "Finnish President Alexander Stubb sat opposite students for two hours.",
  },
  {
    id: "en/gave-him-meal",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern:
      "<Doer!>(?:gave|gives?|giving|took|takes|taking|treated|treats|had|showed) {b:actor} (?:(?:round|around|over|back|in) )?(?:(?:for|to) )?(?:an? |the )?(?:<Adj!>)(?<trigger>lunch|dinner|breakfast|tea|coffee|supper|tour|luncheon|audience|reception|banquet)\\b",
    example: "Kenyan President William Ruto gave Finnish President Alexander Stubb a private dinner.",
    counter: "Kenyan President William Ruto gave Finnish President Alexander Stubb a private jet.",
  },
  {
    id: "en/was-granted-audience",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "<Doer!>(?:was|were|been|is|are|be) (?:granted|given|accorded|offered|treated to) (?:<AnyAdj!>)(?<trigger>audience|hearing|welcome|reception|dinner|lunch|luncheon|banquet|breakfast|tea)<Detail!> by {b:bearers}",
    example: "Finnish President Alexander Stubb was granted an audience on Monday by Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb was granted an audience on Monday by the union.",
  },
  {
    id: "en/received-by-first",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "^(?<trigger>Received|Welcomed|Greeted|Hosted|Met)<Detail!> by {b:bearers},(?: [^.;,\\uE000-\\uE005]{1,40},)? {a:actors}",
    example: "Received in Nairobi by Kenyan President William Ruto, Finnish President Alexander Stubb promised help.",
    counter: "Received in Nairobi by a crowd, Finnish President Alexander Stubb promised help.",
  },
  {
    id: "en/with-whom-met",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{b:bearer},? with whom {a:actors} <Aux!>(?:(?:had|held|has|holds) (?:<AnyAdj!>))?(?<trigger>met|meets?|dined|lunched|sat down|conferred|negotiated|<Session!>)\\b",
    example: "The letter came from Finnish President Alexander Stubb, with whom Kenyan President William Ruto had met.",
    counter:
      "The letter came from Finnish President Alexander Stubb, with whom Kenyan President William Ruto had quarrelled.",
  },
  {
    id: "en/signed-with",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>signed|signs|signing|initialled|inked|sealed|clinched|(?:co-)?chaired|inaugurated|worked out|thrashed out|hammered out|went (?:over|through)|talked over)\\b(?! (?:into|off|up)\\b)(?![^.;\\uE000]{1,60}ing\\b[^.;\\uE000]{0,40} with)<Plain!> with {b:bearer}(?!['’])",
    example: "Finnish President Alexander Stubb signed a treaty on water with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb signed a treaty on water with students.",
  },
  {
    id: "en/time-with",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "(?:\\b(?:an?|the|his|her|half an|another)|{pronoun}|{number}) (?:\\w+ ){0,2}(?<trigger>hours?|minutes|time|round|morning|afternoon|evening|slot|appointment|working visit|tête-à-tête|hearing|word|parley|drink|tea|coffee) with {b:bearer}(?!['’])",
    example: "Finnish President Alexander Stubb had an hour with Kenyan President William Ruto before his speech.",
    counter: "Finnish President Alexander Stubb had an hour with students before his speech.",
  },
  {
    id: "en/face-to-face",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "\\b(?:(?:an?|his|her|the) )?(?<trigger>face[- ]to[- ]face|one[- ]on[- ](?:one|{number})|in person|in private) with {b:bearer}(?!['’])",
    example:
      "Finnish President Alexander Stubb flew to Nairobi to clear the air face to face with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb flew to Nairobi to clear the air face to face with students.",
  },
  {
    id: "en/in-person",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      '<Doer!>(?=[^.;:“”"]{1,150} (?:in person|face|to ))[^.;:“”"\\uE000-\\uE005]{1,40}? {b:bearer}<Plain!> (?<trigger>in person|face[- ]to[- ]face|to (?:his|her|{pronoun}) face)\\b',
    example: "Finnish President Alexander Stubb flew to Nairobi and heard out Kenyan President William Ruto in person.",
    counter: "Finnish President Alexander Stubb flew to Nairobi and heard out students in person.",
  },
  {
    id: "en/meal-in-his-honour",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern:
      "<Doer!>(?:[a-z]+ ){0,3}(?:gave|give|gives|giving|held|hold|holds|hosts?|hosted|hosting|offered|offers?|threw|laid on|put on) (?:<AnyAdj!>)(?<trigger>lunch|luncheon|dinner|banquet|breakfast|reception|tea|ceremony)<Detail!> in {b:pronoun} hono(?:u)?r",
    example:
      "Finnish President Alexander Stubb flew to Nairobi on Monday. Kenyan President William Ruto gave a banquet in his honour.",
    counter: "Finnish President Alexander Stubb flew to Nairobi on Monday. The students gave a banquet in his honour.",
  },
  {
    id: "en/dropped-in-on",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>visit(?:s|ed|ing)?|(?:dropped|looked|called) (?:in )?on|r[au]n into|runs into|bumped into|paid (?:(?:his|her|their|{pronoun}) respects|homage) to|sounded out|caught up with|sought out|was shown in to)<AdvPlain!> {b:bearers}(?=[.;]|$|,? (?:in|at|on|here|there|during|{date}|after|before|twice)\\b|,? {date})",
    example: "Finnish President Alexander Stubb dropped in on Kenyan President William Ruto at his farm.",
    counter: "Finnish President Alexander Stubb dropped in on students at their farm.",
  },
  {
    id: "en/brought-two-together",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "\\b(?<trigger>(?:brought|brings?|bringing)(?: together)?) {a:bearers}(?:(?<=together {bearers})| together| to the (?:\\w+ )?table| face to face)",
    example: "Qatar brought Finnish President Alexander Stubb and Kenyan President William Ruto together in Doha.",
    counter: "Qatar brought Finnish President Alexander Stubb and Kenyan President William Ruto cakes in Doha.",
  },
  {
    id: "en/loose-received",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern:
      "<Doer!>(?<trigger>(?<!\\b(?:be|been|being|is|are|was|were) (?:\\w+ )?)(?:received|hosted|welcomed|greeted|embraced)|receiv(?:es?|ing)|host(?:s|ing)?|welcom(?:es?|ing)|greet(?:s|ing)?)<Detail!>,? (?<!by )<AdvPlain!>{b:bearers}(?!['’]| as (?:{bearer}|(?:the|an?|its|his|her|our)\\b))<Further!>?",
    example:
      "Kenyan President William Ruto received in the garden of State House on Monday Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto received in the garden of State House on Monday a prize.",
  },
  {
    id: "en/loose-received-by",
    kind: "meeting",
    roles: GUEST,
    loose: true,
    pattern:
      "<Doer!>(?:was|were|is|are|be|been) (?:\\w+ )?(?<trigger>received|hosted|welcomed|greeted|met|embraced|shown (?:around|round|over)(?: [a-z ]{1,30}?)?)(?: (?:to|for) [a-z ]{1,20}?)?<Detail!> by <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb flew to Nairobi and was embraced on the runway by Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb flew to Nairobi and was embraced on the runway by children.",
  },
  {
    id: "en/loose-session",
    kind: "meeting",
    roles: PARTY,
    loose: true,
    pattern:
      "<Doer!>(?:had|has|have|held|holds?|having|holding|opened|concluded|attended|arrived for|flew in for|came for|was in|were in) (?:<AnyAdj!>)(?<trigger><Session!>)<Detail!> (?:with|alongside) <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb, in a hurry as ever, held talks lasting three hours with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb, in a hurry as ever, held talks lasting three hours with students.",
  },
  {
    id: "en/gave-meal-for",
    kind: "meeting",
    roles: HOST,
    pattern:
      "<Doer!>(?:gave|gives?|giving|held|holds?|hosted|hosts?|hosting|offered|offers?|threw|granted|grants|laid on|put on) (?:<AnyAdj!>)(?<trigger>lunch|luncheon|dinner|banquet|breakfast|reception|audience|tea)<Detail!> (?:for|to|in (?:his |her |their )?hono(?:u)?r of) (?:(?:the )?visiting |his guest,? |her guest,? )?{b:bearers}",
    example: "Kenyan President William Ruto gave a luncheon on Monday for visiting Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto gave a luncheon on Monday for his staff.",
  },
  {
    id: "en/loose-went",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      "{a:actors}(?!<Far!> (?:those|people|migrants|refugees|citizens|nationals|families|students|workers|tourists)\\b)<Far!>(?<!\\b(?:it|this|that|which|all|(?:tradition|history|habit|custom) of)) (?<trigger><Go!>)(?: the| neighbou?ring| nearby)? {where:place}",
    example:
      "Finnish President Alexander Stubb, tired of the night flight, short of sleep and late in the day touched down in Nairobi.",
    counter:
      "Finnish President Alexander Stubb, tired of the night flight, short of sleep and late in the day thanked Nairobi.",
  },
  {
    id: "en/travelled-through",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      '{a:actors} <Aux!>(?<trigger>travel(?:l?ed|s|l?ing)?) [^.;:“”"\uE000-\uE004\uE006]{1,40}? (?:throughout|across|through|around)(?: the)? {where:place}',
    example: "Finnish President Alexander Stubb travelled two thousand miles by train across Kenya.",
    counter: "Finnish President Alexander Stubb dreamt two thousand dreams across Kenya.",
  },
  {
    id: "en/loose-journey",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern:
      "{a:actors}<Far!> (?:paid|pays?|paying|made|makes?|making|began|begins?|beginning|started|starts?|opened|kicked off|concluded|ended|wrapped up|cut short|on) (?:his |her |its |their )?(?:<AnyAdj!>)(?<trigger>visits?|trips?|tours?|stay|journey|stopover)<Detail!> (?:to|in) {where:place}",
    example: "Finnish President Alexander Stubb began a tour of East Africa on Monday in Kenya.",
    counter: "Finnish President Alexander Stubb began a lecture on East Africa on Monday in Kenya.",
  },
];
