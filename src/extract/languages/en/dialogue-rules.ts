/** How those who meet speak to each other, as transcripts have it: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

/** "It is an honour", "I am so happy". */
const GLAD =
  "(?:good|great|nice|wonderful|lovely|happy|glad|pleased|delighted|honou?red|proud|thrilled|(?:pleasure|honou?r|privilege|delight|joy)(?: (?:for|of) (?:me|us|mine|ours|all of us|our [a-z]+))?)";

export const dialogueRules: readonly ContactRule[] = [
  {
    id: "en/good-to-see-you",
    kind: "meeting",
    roles: PARTY,
    spoken: true,
    pattern: `\\b${GLAD},? (?:to|of) (?:(?:once )?again |finally |be able to |(?:have|having) the (?:chance|opportunity) to )?(?<trigger>see|seeing|meet|meeting|(?:have|having|be|being)(?=(?: here| back)?(?: with)? {pronoun} (?:here|back|with|in|at|today)\\b))(?: here| back)?(?: with)?(?: both of| all of)? {b:pronoun}`,
    example: "PRESIDENT RUTO: President Stubb, it is so good to see you in Nairobi.",
    counter: "PRESIDENT RUTO: President Stubb, it is so good to hear you.",
  },
  {
    id: "en/host-you",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    spoken: true,
    pattern: `\\b${GLAD},? (?:to|of) (?:(?:once )?again |finally |be able to |(?:have|having) the (?:chance|opportunity) to )?(?<trigger>welcome|welcoming|receive|receiving|host|hosting)(?: here| back)?(?: both of| all of)? {b:pronoun}`,
    example: "PRESIDENT RUTO: President Stubb, it is a pleasure to welcome you to Nairobi.",
    counter: "PRESIDENT RUTO: President Stubb, it is a pleasure to answer you.",
  },
  {
    id: "en/host-my-guests",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    spoken: true,
    pattern: `\\b${GLAD},? (?:to|of) (?:(?:once )?again )?(?:(?:have|having) (?:the|an?) (?:chance|opportunity) to )?(?<trigger>welcome|welcoming|receive|receiving|host|hosting)(?: here| back)? (?:(?:my|our) (?:good |dear |old )?friends?,? )?{b:actors}(?!['’])`,
    example: "PRESIDENT RUTO: It is an honour to host President Stubb here in Nairobi.",
    counter: "PRESIDENT RUTO: It is an honour to host the games here in Nairobi.",
  },
  {
    id: "en/welcome-here",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    spoken: true,
    pattern:
      "(?:^|[.,:!—–-] |\\b(?:and|so|again|I) )(?<trigger>[Ww]elcome)(?: {pronoun})?,?(?: back)?(?: again)?,? to (?:the )?(?:{where:place}|our (?:country|capital))",
    example: "PRESIDENT RUTO: President Stubb, welcome to Nairobi.",
    counter: "PRESIDENT RUTO: President Stubb, welcome to the club.",
  },
  {
    id: "en/thanks-for-coming",
    kind: "meeting",
    roles: { a: "host", b: "guest" },
    spoken: true,
    pattern:
      "\\b[Tt]hank {b:pronoun}(?: all| both)?(?: (?:so|very) much)?(?:,? again,?)? for (?:accepting [^.;,]{3,40} and (?:for )?)?(?<trigger>coming|being (?:here|with us)|joining us|making the (?:trip|journey))(?! (?:the|a|an|on|over|from|out|up|back)\\b)",
    example: "PRESIDENT RUTO: President Stubb, thank you for coming.",
    counter: "PRESIDENT RUTO: President Stubb, thank you for asking.",
  },
  {
    id: "en/thanks-for-hosting",
    kind: "meeting",
    roles: { a: "guest", b: "host" },
    spoken: true,
    pattern:
      "\\b[Tt]hank {b:pronoun}(?: all| both)?(?: (?:so|very) much)?(?:,? again,?)? for (?<trigger>hosting|receiving|welcoming|having {pronoun}|(?:your|the|this) (?:[a-z]+ ){0,2}(?:hospitality|welcome))\\b",
    example: "PRESIDENT STUBB: President Ruto, thank you for your warm hospitality.",
    counter: "PRESIDENT STUBB: President Ruto, thank you for your warm words.",
  },
  {
    id: "en/when-we-spoke",
    kind: "call",
    roles: PARTY,
    spoken: true,
    pattern:
      "\\b(?:when|since|after|before|as) {a:pronoun} (?:last |first |just )?(?<trigger>spoke|talked)\\b(?! (?:with|to|about|of|out|for)\\b)",
    example: "PRESIDENT RUTO: President Stubb, when we spoke last week I promised you an answer.",
    counter: "PRESIDENT RUTO: President Stubb, when we spoke about it I promised you an answer.",
  },
  {
    id: "en/our-meeting",
    kind: "meeting",
    roles: PARTY,
    spoken: true,
    pattern:
      "{a:pronoun} (?:<Adj!>)(?<trigger>meeting|talks|summit|bilateral|dinner|lunch|negotiations)\\b(?! (?:with|of|between|in|on)\\b)",
    example: "PRESIDENT RUTO: President Stubb, I am glad that you raised it in our private meeting.",
    counter: "PRESIDENT RUTO: President Stubb, I am glad that he raised it in his private meeting.",
  },
];
