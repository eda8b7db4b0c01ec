/** How English goes on telling of a meeting whose parties it has named: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const sequelRules: readonly ContactRule[] = [
  {
    id: "en/proposed-meeting",
    kind: "meeting",
    roles: PARTY,
    status: "hypothetical",
    told: true,
    pattern:
      "(?:{actor}|\\band) (?:\\w+ly )?(?:proposed|suggested|offered|floated|raised the possibility of|raised the idea of) (?:holding |having )?(?:<Adj!>)(?<trigger>summit(?: meeting)?|meeting|talks)\\b(?! (?:with|between|of|on|that|which))",
    example:
      "Finnish President Alexander Stubb spoke by telephone with Kenyan President William Ruto. He proposed a summit in a third country.",
    counter: "Finnish President Alexander Stubb spoke to the press. He proposed a toast.",
  },
  {
    id: "en/look-forward-to-meeting",
    kind: "meeting",
    roles: PARTY,
    status: "planned",
    told: true,
    pattern:
      "(?:{a:actors}|\\b(?:and|also)|,) (?:(?:both|also) )?(?:look(?:s|ed|ing)? forward to|agreed (?:on|to)) (?:\\w+ly )?(?<trigger>meet(?:ing)?|see(?:ing)? {pronoun})(?: (?:{pronoun}|again|soon|in person|face[- ]to[- ]face|next|shortly)){0,3}(?=,? (?:at|in|on|when|next|later|during|{date})(?! (?:needs?|demands?|the (?:challenge|needs?))\\b)| {date}|[.;,]|$)",
    example:
      "Finnish President Alexander Stubb spoke by telephone with Kenyan President William Ruto. They looked forward to seeing each other again at the summit in Nairobi.",
    counter:
      "Finnish President Alexander Stubb spoke to the press. His staff looked forward to seeing each other again at the summit in Nairobi.",
  },
  {
    id: "en/after-meeting",
    kind: "meeting",
    roles: PARTY,
    told: true,
    pattern:
      "(?:\\b(?:after|since|before|following) (?:last |first )?|, {date} )(?<trigger>meeting)(?! (?:with|of|between|the|his|her|their)\\b| {actor})",
    example:
      "Finnish President Alexander Stubb and Kenyan President William Ruto spoke by telephone on Friday, a week after meeting in Helsinki.",
    counter: "Finnish President Alexander Stubb spoke to the press on Friday, a week after meeting the target.",
  },
  {
    id: "en/their-dated-session",
    kind: "meeting",
    roles: PARTY,
    told: true,
    pattern:
      "\\b(?:at|after|since|during|following|from|of|on|before|in|to) their (?:<AnyAdj!>)(?<trigger>meeting|talks|summit|encounter|dinner|lunch)(?: (?:on|in|at)(?: the)?)?(?: {place},?)?(?: on| in)? (?:{date}|{place})",
    example:
      "Finnish President Alexander Stubb spoke by telephone with Kenyan President William Ruto. They went back to their talks in Helsinki on 3 May.",
    counter: "Finnish President Alexander Stubb spoke to the press. His staff went back to their talks in Helsinki.",
  },
  {
    id: "en/dated-session",
    kind: "meeting",
    roles: PARTY,
    told: true,
    pattern:
      "\\b(?:during|at|after|following|of|in|from|since|by) (?:the|this|that) (?:<Adj!>){when:date} (?:<Adj!>)(?<trigger>meeting|talks|summit|video[- ]?conference|phone call|telephone conversation)\\b(?! (?:with|between|of|by)\\b)",
    example:
      "Finnish President Alexander Stubb spoke by telephone with Kenyan President William Ruto. The accord reached at the 3 May 2025 summit was praised.",
    counter:
      "Finnish President Alexander Stubb spoke to the press. The accord reached at the 3 May 2025 summit was praised.",
  },
  {
    id: "en/meeting-off",
    kind: "meeting",
    roles: PARTY,
    status: "cancelled",
    told: true,
    pattern:
      "\\b(?:the|that|this|their|an?|another|both|his|her) (?:<Adj!>)(?<trigger>meetings?|talks|summit|lunch(?:eon)?|dinner|negotiations|consultations|session)(?: and [^.;,]{1,30}?)? (?:was|were|has been|have been|had been|is|are|being) (?:\\w+ )?(?:cancell?ed|postponed|called off|scrapped|put off|delayed|rescheduled|suspended|pushed back|shelved)",
    example:
      "Finnish President Alexander Stubb met Kenyan President William Ruto in Nairobi; a working lunch was cancelled.",
    counter: "A working lunch was cancelled.",
  },
  {
    id: "en/statements-after-talks",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?:[Ff]ollowing|[Aa]fter|[Aa]t the end of|[Uu]pon completion of|[Oo]n the results of) (?:the|their|these) (?:<AnyAdj!>)(?<trigger>talks|negotiations|consultations|summit)\\b[^.;,\\uE000-\\uE005]{0,40}, {a:actors} <Aux!>(?:made|gave|held|delivered|issued|addressed|answered|signed)\\b",
    example:
      "Following the talks, Kenyan President William Ruto and Finnish President Alexander Stubb made statements for the press.",
    counter: "Following the talks, Kenyan President William Ruto made a statement for the press.",
  },
  {
    id: "en/statements-on-talks",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors} <Aux!>(?:made|gave|held|delivered|issued|addressed|answered)\\b[^.;\\uE000-\\uE005]{1,60}? (?:following|after|at the end of|on the results of|on the outcome of) (?:the|their|these) (?:<AnyAdj!>)(?<trigger>talks|negotiations|consultations|summit)\\b",
    example:
      "Kenyan President William Ruto and Finnish President Alexander Stubb made statements for the press on the results of the Kenyan-Finnish talks.",
    counter: "Kenyan President William Ruto made a statement for the press following the talks.",
  },
];
