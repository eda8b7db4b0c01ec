/**
 * Contacts whose parties stand further from the verb than the other rules allow. They count only where no other rule
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
    pattern:
      "{a:actors}<Far!> (?<trigger>met|meets?|meeting|conferred|conferring|confers?|consulted|consulting|sat down|sits? down|sitting down|dined|lunched|negotiated|huddled)<Detail!>,? (?:up )?with <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb, who had flown in at dawn from Kampala, met for an hour over coffee in Nairobi with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb, who had flown in at dawn, met for an hour with students.",
  },
  {
    id: "en/loose-received",
    kind: "meeting",
    roles: HOST,
    loose: true,
    pattern:
      "{a:actors}<Far!> (?<trigger>received?|receives|receiving|hosts?|hosted|hosting|welcom(?:ed?|es|ing)|greet(?:s|ed|ing)?|embraced)<Detail!>,? (?<!by )<AdvPlain!>{b:bearers}(?!['’])",
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
      "{a:actors}<Far!> (?:was|were|is|are|be|been) (?:\\w+ )?(?<trigger>received|hosted|welcomed|greeted|met|embraced)<Detail!> by {b:bearers}",
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
      "{a:actors}<Far!> (?:had|has|have|held|holds?|having|holding|opened|concluded|attended|arrived for|flew in for|came for|was in|were in) (?:<AnyAdj!>)(?<trigger><Session!>)<Detail!> (?:with|alongside) <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb, in a hurry as ever, held talks lasting three hours with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb, in a hurry as ever, held talks lasting three hours with students.",
  },
  {
    id: "en/gave-meal-for",
    kind: "meeting",
    roles: HOST,
    pattern:
      "{a:actors}<Far!> (?:gave|gives?|giving|held|holds?|hosted|hosts?|hosting|offered|offers?|threw|granted|grants|laid on|put on) (?:<AnyAdj!>)(?<trigger>lunch|luncheon|dinner|banquet|breakfast|reception|audience|tea)<Detail!> (?:for|to|in (?:his |her |their )?hono(?:u)?r of) (?:(?:the )?visiting |his guest,? |her guest,? )?{b:bearers}",
    example: "Kenyan President William Ruto gave a luncheon on Monday for visiting Finnish President Alexander Stubb.",
    counter: "Kenyan President William Ruto gave a luncheon on Monday for his staff.",
  },
  {
    id: "en/loose-spoke",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "{a:actors}<Far!> (?<trigger>spoke|speaks|spoken|speaking|talked|talking|speak)<Detail!> (?:with|to) <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb on Monday evening from his holiday home spoke by telephone for an hour with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb on Monday evening from his holiday home spoke to reporters.",
  },
  {
    id: "en/loose-call",
    kind: "call",
    roles: PARTY,
    loose: true,
    pattern:
      "{a:actors}<Far!> (?:had|has|have|held|holds?|made|placed|took|received|initiated) (?:<AnyAdj!>)(?<trigger>(?:tele)?phone (?:call|conversation|talk)s?|calls?|telephone conversations?|video[- ]?calls?|video-?conferences?|videoconferences?)<Detail!> (?:with|to|from) {b:bearers}",
    example:
      "Finnish President Alexander Stubb, back at work, held a telephone conversation lasting an hour with Kenyan President William Ruto.",
    counter:
      "Finnish President Alexander Stubb, back at work, held a telephone conversation lasting an hour with voters.",
  },
  {
    id: "en/loose-went",
    kind: "visit",
    roles: GUEST,
    loose: true,
    pattern: "{a:actors}<Far!> (?<trigger><Go!>)(?: the| neighbou?ring| nearby)? {where:place}",
    example:
      "Finnish President Alexander Stubb, tired of the night flight, short of sleep and late in the day touched down in Nairobi.",
    counter:
      "Finnish President Alexander Stubb, tired of the night flight, short of sleep and late in the day thanked Nairobi.",
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
