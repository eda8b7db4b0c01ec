/** The claim families, in the order of the definitions (section 8). A new one is a file and a line here. */
import type { ClaimType } from "../model/claim.ts";
import { judgeCount } from "./count.ts";
import { judgeDuration } from "./duration.ts";
import { judgeExistence } from "./existence.ts";
import { judgeFirstLast } from "./first-last.ts";
import { judgeHalt } from "./halt.ts";
import { judgeInterpretation } from "./interpretive.ts";
import { speaksOfMost } from "./most.ts";
import { judgePairs, judgeReciprocity } from "./pairs.ts";
import type { Question } from "./question.ts";
import { judgeRecord } from "./record.ts";
import { judgeShare } from "./share.ts";
import { stepsOf } from "./steps.ts";
import { judgeStreak } from "./streak.ts";
import { isCollapse, judgeTrend } from "./trend.ts";
import type { Finding } from "./verdicts.ts";

interface ClaimFamily {
  readonly type: ClaimType;
  /** A sentence of the family. */
  readonly example: string;
  /** Judges one question as of its day; pure but for what it asks the ledger. */
  readonly judge: (question: Question) => Promise<Finding>;
}

/**
 * The family that judges a question. A comparison that names no other time is one of pairs; so is a denial that sets
 * one above all others ("no president has come more often than …"); what grew every year is a trend and no streak, and a
 * collapse is no halt.
 */
export function familyOf(question: Question): ClaimFamily {
  const { claim, versus } = question;
  const ofPairs = claim.type === "comparison" ? versus && !claim.baseline : speaksOfMost(question);
  const steps = (claim.type === "streak" && stepsOf(claim) !== null) || isCollapse(claim);
  const type = claim.interpretation ? "interpretive" : ofPairs ? "pair-comparison" : steps ? "trend" : claim.type;
  return CLAIM_TYPES.find((family) => family.type === type)!;
}

export const CLAIM_TYPES: readonly ClaimFamily[] = [
  { type: "existence", example: "The two presidents did not meet in 2023.", judge: judgeExistence },
  { type: "count", example: "They met three times this year.", judge: judgeCount },
  { type: "ordinal", example: "It was their third meeting this year.", judge: judgeCount },
  { type: "list", example: "Moscow hosted the vice premier and the foreign minister.", judge: judgeExistence },
  { type: "record", example: "A record number of ministers came this year.", judge: judgeRecord },
  { type: "comparison", example: "They met more often in 2024 than in 2023.", judge: judgeTrend },
  { type: "trend", example: "Contacts have fallen sharply.", judge: judgeTrend },
  { type: "halt", example: "Contacts have all but stopped.", judge: judgeHalt },
  { type: "first-last", example: "It was the first such visit since 2016.", judge: judgeFirstLast },
  { type: "streak", example: "The premiers have met every year since 2017.", judge: judgeStreak },
  { type: "pair-comparison", example: "Beijing received more Russian visitors than American ones.", judge: judgePairs },
  { type: "share", example: "Half of the contacts were with Russia.", judge: judgeShare },
  { type: "reciprocity", example: "Visits went one way only.", judge: judgeReciprocity },
  { type: "duration", example: "He waited 71 days for the first call.", judge: judgeDuration },
  { type: "office", example: "He was the first vice premier to come.", judge: judgeFirstLast },
  { type: "interpretive", example: "This may be read as a signal of support.", judge: judgeInterpretation },
];
