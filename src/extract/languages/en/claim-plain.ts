/** English words that may stand before a noun of contact and narrow nothing, and words that narrow. */
import { forms } from "./claim-parts.ts";
import { numberWords, ordinalPattern } from "./numbers.ts";

/** Articles, possessives, quantities, prepositions, conjunctions, auxiliaries. */
const LITTLE =
  "an?|the|this|that|these|those|such|his|her|their|its|own|each|every|both|all|any|no|another|other|others|same|further|separate|only|sole|last|latest|previous|next|recent|final|more|most|fewer|less|least|many|much|several|few|some|numerous|countless|dozens?|scores?|hundreds?|as|than|of|in|on|at|to|for|from|by|with|between|during|over|under|up|off|out|about|around|through|into|after|since|so|far|and|or|but|which|who|where|when|it|he|she|they|there|be|been|being|will|would|could|may|might|can|it[’']s|he[’']s|she[’']s|is|was|are|were|has|have|had|having|did|does|do|not|never|ever|yet|just|also|again|already|now|then|once|twice|thrice|times?|even|still|total|record|number|numbers|average|pair|couple|handful|string|series|round|rounds|set|one|two";
/** Kinds and forms of contact that every count takes in, as the words before the noun have them. */
const KINDS =
  "foreign|overseas|international|abroad|official|working|state|bilateral|diplomatic|formal|in-person|face-to-face|personal|direct|high-level|top-level|senior|presidential|prime|ministerial|leader-level|leaders|leadership|political|regular|frequent|successive|consecutive|straight|whirlwind|brief|short|day|days|two-day|three-day|four-day|five-day|one-day|week-long|historic|landmark|long-awaited|much-anticipated|planned|latest|ongoing|phone|telephone|video|summit|bilaterals?|country|individual|sitting|serving|incumbent|known|public|publicly|so-called|return|mutual|reciprocal|two-way|tense|rare|key|major|big|new|extensive|intensive|lengthy|successful|substantive|in-depth";
/** Verbs of having a contact, and of beginning and ending it. */
const VERBS = forms(
  "make:made pay:paid hold:held have:had take:took undertake:undertook:undertaken conduct complete log:logged rack:racked clock:clocked embark go:went:gone begin:began:begun start end conclude finish wrap:wrapped kick launch mark see:saw:seen record receive host welcome arrive come:came:come become:became:become visit meet:met speak:spoke:spoken talk call total number reach come:came include average register notch chalk accumulate amount bring:brought represent constitute attend arrange join head lead:led fly:flew:flown travel:travell?ed set:set return plan schedule expect announce confirm enjoy exchange carry perform devote spend:spent get:got give:gave:given do:did:done",
);

export const plain = new RegExp(
  `^(?:${LITTLE}|${KINDS}|${VERBS}|${numberWords}|${ordinalPattern.source}|\\d+|[\\w-]+ly|first(?:-ever)?|maiden|inaugural|debut)$`,
  "iu",
);

/** Written as names are and no part of one: titles that stand before it, whether or not it is known. */
export const nameless =
  /^(?:President|Prime|Premier|Minister|PM|Secretary|State|Foreign|King|Queen|Chancellor|Mrs?|Ms|Dr|Sir|I)$/u;

export const copula = /\b(?:is|was|are|were|be|been|becomes?|became|marks?|marked)\b/iu;
export const narrowing =
  /\b(?:virtual(?:ly)?|online|remotely|informal(?:ly)?|secret(?:ly)?|private(?:ly)?|unannounced|trilateral(?:ly)?|without|on the sidelines|alone|by (?:train|car|ship|air)|post-[a-z]+|pre-[a-z]+|wartime|peacetime|standalone|stand-alone)\b|\b(?:consecutive|successive|straight)(?= \uE001)|\bmost recently(?= (?:in |on |at )?[\uE002\uE006\uE007])/iu;
