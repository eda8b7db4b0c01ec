/** How English tells of visits by the side that receives them, and of invitations: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const GUEST = { a: "guest", b: "host" } as const;
const HOST = { a: "host", b: "guest" } as const;

export const invitationRules: readonly ContactRule[] = [
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
    id: "en/accepted-invitation",
    kind: "visit",
    roles: GUEST,
    status: "planned",
    pattern:
      "(?:{a:actors}<Aside!>? <Aux!>|\\band (?:then |also |later )?)(?:accepted|accepts|took up) (?:{e:bearers}['’]s?|(?:an?|the|his|her|their|{pronoun})) (?:<Adj!>)(?<trigger>invitation)(?: (?:from|of) {b:actors})? to (?:visit|travel to|come to|go to|(?:make|pay) [^.;,]{1,30}? to)(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb accepted an invitation to visit Kenya.",
    counter: "Finnish President Alexander Stubb accepted an invitation to visit the zoo.",
  },
  {
    id: "en/declined-invitation",
    kind: "visit",
    roles: GUEST,
    status: "denied",
    pattern:
      "(?:{a:actors}<Aside!>? <Aux!>|\\band (?:then |also |later )?)(?:declin(?:ed|es)|turn(?:ed|s) down|reject(?:ed|s)|refus(?:ed|es)|spurn(?:ed|s)|rebuff(?:ed|s)) (?:an?|the|his|her|their|{pronoun}) (?:<Adj!>)(?<trigger>invitation)(?: (?:from|of|by) {b:actors})? to(?: (?:visit|travel to|come to|go to|attend [^.;,\\uE000-\\uE006]{3,40} in|(?:make|pay) [^.;,]{1,30}? to))?(?: the)? {where:place}",
    example: "Finnish President Alexander Stubb turned down an invitation to visit Kenya.",
    counter: "Finnish President Alexander Stubb turned down an invitation to dance.",
  },
  {
    id: "en/invited-guest",
    kind: "visit",
    roles: HOST,
    status: "hypothetical",
    pattern:
      "{a:parties}<Aside!>? <Aux!>(?<trigger>invited|invites?|inviting|extended an invitation to|issued an invitation to|sent an invitation to) {b:bearers} (?:to visit|(?:to (?:come|pay|make)|for an?|on an?) [^.;:,]{0,30}?(?:visit|trip|talks|stay|tour))\\b(?!,? (?:to |of |in )?(?:the )?{place})",
    example: "Kenya has invited Finnish President Alexander Stubb for a state visit.",
    counter: "Kenya has invited Finnish President Alexander Stubb for a dance.",
  },
  {
    id: "en/hosts-for-visit",
    kind: "visit",
    roles: HOST,
    pattern:
      "{a:bearers}(?: and [^.;,\\uE000-\\uE008]{1,30})?<Aside!>? <Aux!>(?:hosts?|hosted|hosting|welcom(?:es?|ed|ing)|receiv(?:es?|ed|ing)) (?:back )?{b:bearers}[^.;:,\\uE000-\\uE005]{0,50}? (?:for|on|during) (?:an?|his|her|the|{pronoun}) (?:<AnyAdj!>)(?<trigger>visit)\\b(?! (?:to|of|in|by)\\b)",
    example: "Kenyan President William Ruto will host Finnish President Alexander Stubb for a state visit.",
    counter: "Kenyan President William Ruto will host Finnish President Alexander Stubb for a state dinner.",
  },
  {
    id: "en/country-awaits",
    kind: "visit",
    roles: HOST,
    pattern:
      "{where:country}(?:['’]s [^.;:,\\uE000-\\uE008]{3,40})?<Aside!>? [^.;:\\uE000-\\uE006]{0,40}?\\b(?:welcom(?:es?|ed|ing)|host(?:s|ed|ing)?|prepar(?:es?|ed|ing) (?:for|to)|await(?:s|ed|ing)?|expect(?:s|ed|ing)?|confirm(?:s|ed)?|announc(?:es|ed)|look(?:s|ed|ing)? forward to|open to|ready for|propos(?:es|ed)|cancel(?:s|led|ed)?|postpon(?:es?|ed)|call(?:s|ed) off|put(?:s)? off|delay(?:s|ed)|want(?:s|ed)?|receiv(?:es?|ed|ing)) (?:an?|the|next|this|{pronoun}) (?:<AnyAdj!>)(?<trigger>visits?|trip|stay)(?:,? (?:in |on |for )?{when:date},?)? (?:by|from|of) {b:actors}(?! to\\b)",
    example: "Kenya is preparing for a visit by Finnish President Alexander Stubb.",
    counter: "Kenya is preparing for a video by Finnish President Alexander Stubb.",
  },
];
