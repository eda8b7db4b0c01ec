/** Meetings told by those who made up each side, or by one side alone: see rules.ts for the slots. */
import type { ContactRule } from "../../rules.ts";

const PARTY = { a: "party", b: "party" } as const;

export const sideRules: readonly ContactRule[] = [
  {
    id: "en/met-including",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}<Aside!>?<Clitic!> <Aux!>(?<trigger>met|meets?|meeting|held [^.;:\\uE000-\\uE008]{0,40}?(?:meetings|talks|discussions|conversations)|interacted)(?: with)? [^.;:\\uE000-\\uE002\\uE005]{3,90}?,? (?:including|such as|among them|namely|notably) (?:with )?{b:bearers}",
    example:
      "Finnish President Alexander Stubb met several delegates at the fair, including Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb met several groups at the fair, including students.",
  },
  {
    id: "en/meetings-including",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:actors}['’]s? (?:<AnyAdj!>)(?<trigger>meetings|talks|interactions|discussions|conversations) with [^.;:\\uE000-\\uE002\\uE005]{1,60}?,? (?:including|such as|among them|namely|notably) (?:with )?{b:bearers}",
    example:
      "Finnish President Alexander Stubb's talks with several leaders, including Kenyan President William Ruto, were warm.",
    counter: "Finnish President Alexander Stubb's talks with several groups, including students, were warm.",
  },
  {
    id: "en/talks-were-held-with",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "\\b(?<trigger>talks|meetings?|discussions|consultations|negotiations)(?: on [^.;\\uE000-\\uE008]{3,40})? (?:was|were|will be|are to be)(?: (?:also|then|later))* held<Adv!> with <AdvPlain!>{b:bearers}",
    example:
      "Finnish President Alexander Stubb flew to Nairobi on Monday. Talks were also held with Kenyan President William Ruto.",
    counter: "Finnish President Alexander Stubb flew to Nairobi on Monday. Talks were also held with students.",
  },
  {
    id: "en/led-one-side",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "{a:bearer}<Aside!>? <Aux!>(?<trigger>led|headed|represented)(?: the)? (?:{group}|{country}|[\\w-]+)(?: (?:side|team|delegation|part))?[^.;\\uE000\\uE001]{0,60}?(?:,? (?:while|and|whereas)) {b:bearer}<Aside!>? (?:led|headed|represented|did so)\\b",
    example:
      "Kenyan Foreign Minister Musalia Mudavadi led the home side while Finnish Foreign Minister Elina Valtonen led hers.",
    counter: "Kenyan Foreign Minister Musalia Mudavadi led the home side while Finnish students led theirs.",
  },
  {
    id: "en/sides-were-led",
    kind: "meeting",
    roles: PARTY,
    pattern:
      "(?:side|team|delegation|{group}|{country}) (?:was|were|is|will be) (?<trigger>led|headed|represented) by {a:bearer}[^.;\\uE000\\uE001]{0,40}?(?:,| while| and| whereas) [^.;\\uE000\\uE001]{3,50}? (?:(?:was|were|is|will be) )?(?:led |headed |represented )?by {b:bearer}",
    example:
      "One side was led by Kenyan Foreign Minister Musalia Mudavadi and the other by Finnish Foreign Minister Elina Valtonen.",
    counter: "One side was led by Kenyan Foreign Minister Musalia Mudavadi and the other by students.",
  },
];
