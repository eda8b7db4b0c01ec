/**
 * How English makes claims about contacts: the rules in the order in which they are asked. The first that fires
 * on a clause has it; those after it may only add claims beside it.
 */
import type { ClaimGrammar } from "../../claims/grammar.ts";
import { comparisons } from "./claim-comparisons.ts";
import { counts, durations, habits, shares, stays, streaks } from "./claim-counts.ts";
import { absences, existences } from "./claim-existence.ts";
import { firsts, ordinals } from "./claim-firsts.ts";
import { lists, placesOfTrips } from "./claim-lists.ts";
import { readings, TIME_IN_OFFICE } from "./claim-readings.ts";
import { halts, records, trends } from "./claim-records.ts";
import * as words from "./claim-words.ts";
import { cues } from "./interpretation.ts";
import { numberOf } from "./numbers.ts";

export const claimGrammar: ClaimGrammar = {
  list: {
    separator: "(?:,? (?:and|as well as|along with|or) (?:with |by |to |the |then )*|, (?:with |by |to |the |then )*)",
  },
  openers: words.openers,
  closers: words.closers,
  breaks: words.breaks,
  silent: words.silent,
  contacts: words.contacts,
  rules: [
    ...halts,
    ...records,
    ...habits,
    ...absences,
    ...firsts,
    ...ordinals,
    ...streaks,
    ...placesOfTrips,
    ...shares,
    ...comparisons,
    ...durations,
    ...stays,
    ...counts,
    ...trends,
    ...lists,
    ...existences,
  ],
  cues,
  locative: words.locative,
  levels: words.levels,
  periods: words.periods,
  since: words.since,
  comparators: words.comparators,
  ordinal: numberOf,
  determiners: words.determiners,
  background: words.background,
  including: words.including,
  versus: words.versus,
  regions: words.regions,
  relations: words.relations,
  reported: words.reported,
  polities: words.polities,
  afterAdjective: words.afterAdjective,
  anaphora: words.anaphora,
  attribution: words.attribution,
  unclearTimes: `${words.unclearTimes}|\\b${TIME_IN_OFFICE}`,
  emphasis: [...words.emphasis, ...readings],
};
