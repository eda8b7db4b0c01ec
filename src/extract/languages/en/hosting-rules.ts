/** How English tells of meetings of a host and a guest: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const HOST = { a: "host", b: "guest" } as const;
const GUEST = { a: "guest", b: "host" } as const;

export const hostingRules: readonly ContactRule[] = [
  {
    id: "en/called-on",
    kind: "meeting",
    roles: { a: "guest", b: "host" },
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>calls? on|called on|calling on|(?:paid|pays?|paying) (?:an?|his|her|{pronoun}) (?:<Adj!>)(?:call|visit) (?:on|to))<AdvPlain!> (?:{b:bearers}|{e:pronoun})(?=[.;]|,(?! [^.;]{0,80}\\bto [a-z])|,? (?:in|at|on|here|during|{date}|after|before|as)\\b|,? {date}|,? and (?:(?:also|then|later|will) )*(?:ha(?:ve|s|d)|h[eo]ld|m[e]{1,2}t|attend|visit|take|took|discuss|deliver|sign|tour)(?:s|ed)?\\b)",
    example: "Kenyan President William Ruto called on Finnish President Alexander Stubb in Helsinki on Monday.",
    counter: "Kenyan President William Ruto called on Finnish President Alexander Stubb to speak.",
  },
  {
    id: "en/call-on",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "\\b(?:with|for|paid|pays?|made|makes?|including|after) (?:an?|his|her|their|the|{pronoun}) (?:<Adj!>)(?<trigger>calls?) (?:up)?on <AdvPlain!>{b:bearers}(?! to\\b)",
    example:
      "Finnish President Alexander Stubb ended his stay in Nairobi with a call on Kenyan President William Ruto.",
    counter:
      "Finnish President Alexander Stubb ended his speech with a call on Kenyan President William Ruto to resign.",
  },
  {
    id: "en/received",
    kind: "meeting",
    roles: HOST,
    pattern:
      "{a:actors}<Aside!>?(?:['’](?:ve|ll|m|re))? <Aux!>(?<trigger>received?|receives|receiving|hosts?|hosted|hosting|roll(?:s|ed|ing) out the red carpet for|welcom(?:ed?|es|ing)|greet(?:s|ed|ing)?)<Adv!>(?: (?:back )?to(?: the)? {place},?)?(?: an? (?:\\w+ )?visit (?:by|from|of))? <AdvPlain!>{b:actors}(?! business|['’]| as (?:{bearer}|(?:the|an?|its|his|her|our)\\b))<Further!>?",
    example: "Kenyan President William Ruto received Finnish President Alexander Stubb at State House.",
    counter: "Kenyan President William Ruto received a prize.",
  },
  {
    id: "en/was-received-by",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "{a:actors}(?:[^.;,\\uE000-\\uE008]{0,40} (?:led|headed) by {c:actors})?<Aside!>? <Aux!>(?:been |be )?(?<trigger>received|hosted|welcomed|greeted|met)<Adv!>(?: with full honou?rs)?<Adv!> by {b:actors}",
    example: "Finnish President Alexander Stubb was received by Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb was received by a crowd.",
  },
  {
    id: "en/was-received-elided",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "(?:[;,] (?:and )?|\\band )(?:was|were|will be|is to be|are to be|has been) (?:later |also |then |subsequently |earlier )*(?<trigger>received|hosted|welcomed|greeted)<Adv!>(?: with full honou?rs)? by {b:actors}",
    example: "The Finnish president flew to Nairobi and was later received by Kenyan President William Ruto.",
    counter: "The Finnish president flew to Nairobi and was later received by a crowd.",
  },
  {
    id: "en/to-host",
    kind: "meeting",
    roles: HOST,
    pattern:
      "\\b(?:to|and|in) (?<trigger>host|welcome|receive|greet|hosting|welcoming|receiving)(?: (?:back )?to(?: the)? {place},?)? <AdvPlain!>{b:bearer}(?!['’]| as (?:{bearer}|(?:the|an?|its|his|her|our)\\b))",
    example: "Kenyan President William Ruto flew home to welcome Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto flew home to welcome the team.",
  },
  {
    id: "en/whom-received",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    pattern: "{b:bearer},? whom {a:actors} <Aux!>(?<trigger>received|met|hosted|welcomed|saw)\\b",
    example:
      "The letter came from Finnish President Alexander Stubb, whom Kenyan President William Ruto received on Monday.",
    counter: "The letter came from Finnish President Alexander Stubb, whom Kenyan President William Ruto admires.",
  },
  {
    id: "en/received-courtesy-call",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:received|receives?|accepted|accepts?|had|hosted) (?:<Adj!>)(?<trigger>(?:courtesy|farewell|protocol|introductory) (?:calls?|visits?))<AfterNoun!> (?:from|by|of) {b:actors}",
    example: "Kenyan President William Ruto received a courtesy call from Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto received a courtesy call from students.",
  },
  {
    id: "en/received-credentials",
    kind: "meeting",
    roles: HOST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:received|receives?|accepted|accepts?) (?:the )?(?:<Adj!>)(?<trigger>credentials|letters? of credence)<AfterNoun!> (?:(?:submitted |presented |handed over )?by|from|of) (?:the )?(?:new )?{b:bearers}",
    example: "Kenyan President William Ruto received the credentials of the Finnish ambassador on Monday.",
    counter: "Kenyan President William Ruto received the credentials of voters on Monday.",
  },
  {
    id: "en/presented-credentials",
    kind: "meeting",
    roles: GUEST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:presented|presents?|handed over|submitted) (?:{pronoun} |his |her |their |the )?(?:<Adj!>)(?<trigger>credentials|letters? of credence)<AfterNoun!> to {b:bearer}",
    example: "The Finnish ambassador presented his credentials to Kenyan President William Ruto.",
    counter: "The Finnish ambassador presented his credentials to a guard.",
  },
  {
    id: "en/dinner-for",
    kind: "meeting",
    roles: HOST,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:host(?:s|ed|ing)?|gave|gives?|giving|held|offered|threw) (?:<Adj!>)(?<trigger>(?:gala |welcome |welcoming |state )?(?:dinner|lunch(?:eon)?|banquet|breakfast|reception|tea|ceremony)(?: and (?:a )?(?:dinner|lunch|reception|banquet|concert|tea|talks))?)<AfterNoun!> (?:for|in hono(?:u)?r of) (?:outgoing |departing |newly appointed )?{b:actors}",
    example: "Kenyan President William Ruto hosted a state dinner for Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto hosted a dinner for charity.",
  },
];
