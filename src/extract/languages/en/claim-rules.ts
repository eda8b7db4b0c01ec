/**
 * How English makes claims about contacts: the rules in the order in which they are asked. The first that fires
 * on a clause has it; those after it may only add claims beside it.
 */
import type { ClaimGrammar } from "../../claims/grammar.ts";
import { breaks, closers, openers, silent } from "./claim-breaks.ts";
import { balances, comparisons } from "./claim-comparisons.ts";
import { contacts } from "./claim-contacts.ts";
import { counts } from "./claim-counts.ts";
import { durations, measures, stays, waits } from "./claim-durations.ts";
import { absences, existences } from "./claim-existence.ts";
import { firsts, ordinals, unheard } from "./claim-firsts.ts";
import { lists, placesOfTrips } from "./claim-lists.ts";
import { looseGrammar } from "./claim-loose.ts";
import { copula, nameless, narrowing, plain } from "./claim-plain.ts";
import { quantityOf, rhythmOf } from "./claim-quantities.ts";
import { readings, TIME_IN_OFFICE } from "./claim-readings.ts";
import { records } from "./claim-records.ts";
import { shares } from "./claim-shares.ts";
import { habits, streaks } from "./claim-streaks.ts";
import { drifts, halts, resumptions, trends } from "./claim-trends.ts";
import * as words from "./claim-words.ts";
import { interpretation } from "./interpretation.ts";
import { cues } from "./interpretation-cues.ts";
import { plainCues } from "./interpretation-plain-cues.ts";

const OF_COUNTRIES =
  /(?:%|\b(?:per ?cent|percent|third|half|quarter|most|majority|of (?:the|all|its|\w+[’']s)?) ?[\w-]*) (?:of )?(?:the |all |its )?(?:[\w-]+ )?(?:countries|nations|states)\b(?![’'])/iu;

export const claimGrammar: ClaimGrammar = {
  // "…, two to Mongolia": who and what stand in the words before, so that the sides are read too inexactly to be judged.
  // "Four of them": of whom or of what, the words before say.
  // "A third of the countries": countries are no contacts, of which shares are.
  provisional: (claim, quote) =>
    claim.rule === "en/gapped-sides" ||
    claim.rule === "en/n-of-them" ||
    (claim.type === "share" && OF_COUNTRIES.test(quote)),
  list: {
    separator:
      "(?: \\([^()]{1,20}\\))?(?:,? (?:and|as well as|along with|or) (?:with |by |to |the |then )*|, (?:with |by |to |the |then )*)",
  },
  openers,
  closers,
  breaks,
  silent,
  contacts,
  rules: [
    ...measures,
    ...halts,
    ...unheard,
    ...records,
    ...habits,
    ...balances,
    ...absences,
    ...resumptions,
    ...waits,
    ...firsts,
    ...ordinals,
    ...streaks,
    ...placesOfTrips,
    ...shares,
    ...drifts,
    ...comparisons,
    ...durations,
    ...stays,
    ...counts,
    ...trends,
    ...lists,
    ...existences,
  ],
  loose: looseGrammar,
  planned: words.planned,
  cues: [...cues, ...plainCues],
  interpretation,
  preposition: words.preposition,
  plain,
  copula,
  nameless,
  narrowing,
  locative: words.locative,
  levels: words.levels,
  periods: words.periods,
  since: words.since,
  lasting: words.lasting,
  backThen: words.backThen,
  inOffice: `\\b${TIME_IN_OFFICE}`,
  anywhere: words.anywhere,
  where: words.where,
  untilNow: words.untilNow,
  unlaid: words.unlaid,
  yearBefore: words.yearBefore,
  comparators: words.comparators,
  knownNumbers: words.knownNumbers,
  quantity: quantityOf,
  rhythm: rhythmOf,
  determiners: words.determiners,
  classOf: words.classOf,
  background: words.background,
  made: words.made,
  including: words.including,
  versus: words.versus,
  regions: words.regions,
  shortOffices: words.shortOffices,
  relations: words.relations,
  polities: words.polities,
  afterAdjective: words.afterAdjective,
  anaphora: words.anaphora,
  attribution: words.attribution,
  elsewhere: words.elsewhere,
  unclearTimes: `${words.unclearTimes}|\\b${TIME_IN_OFFICE}`,
  emphasis: [...words.emphasis, ...readings],
};
