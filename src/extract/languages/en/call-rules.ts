/** How English tells of calls: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const callRules: readonly ContactRule[] = [
  {
    id: "en/spoke-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?(?:['’]ve|['’]s|['’]ll)? <Aux!>(?<trigger>spoke|speaks?|spoken|speaking|talked|talks|talk|talking)(?<how><Adv!>(?: (?:over the (?:phone|telephone)|by (?:phone|telephone|secure video|video|videoconference)|on the (?:phone|telephone)|via (?:video|videoconference|phone)))?<Adv!>)(?: (?:with|to)) {b:actors}",
    example: "Kenyan President William Ruto spoke by phone today with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto spoke to reporters.",
  },
  {
    id: "en/telephoned",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>called|calls|call|phoned|phones|telephoned|telephones|rang|rings|dialled)(?: up)? {b:bearer}(?! (?:a|an|the|for|on|it|him|her)\\b)",
    example: "Kenyan President William Ruto telephoned Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto telephoned his mother.",
  },
  {
    id: "en/phone-call-with",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?:had|has|have|held|holds?|hold|made|placed|conducted) (?:<Adj!>)(?<trigger>(?:tele)?phone (?:call|conversation|talks?)s?|calls?|telephone conversations?|video[- ]?calls?|video-?conference|videoconferences?|conversation by (?:tele)?phone)<AfterNoun!> (?:with|to) {b:actors}",
    example: "Kenyan President William Ruto had a telephone conversation with Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto had a telephone conversation with a scientist.",
  },
  {
    id: "en/call-between",
    kind: "call",
    roles: PARTY,
    pattern:
      "(?<trigger>(?:tele)?phone (?:call|conversation)s?|calls?|video[- ]?calls?|video-?conference)<AfterNoun!> (?:between|of) {a:actors}",
    example: "A phone call between Kenyan President William Ruto and Finnish President Alexander Stubb was arranged.",
    counter: "A phone call between the two clubs was arranged.",
  },
  {
    id: "en/pair-spoke",
    kind: "call",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>? <Aux!>(?<trigger>spoke|spoken|talked|(?<=\\b(?:will|to|would|shall|not|n['’]t) )(?:speak|talk)|held a (?:phone|video) call)\\b(?!<Adv!>(?: (?:over|by|on|via)[^.;]{1,20})? (?:with|to|of|out|for) )",
    example: "Kenyan President William Ruto and Finnish President Alexander Stubb spoke by telephone.",
    counter: "Kenyan President William Ruto spoke in parliament.",
  },
];
