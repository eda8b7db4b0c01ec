/** A claim against the ledger: judged as of its publication and as of now (definitions, section 8). */
import type { LedgerReader } from "../ledger/ledger.ts";
import type { ClaimType, ResolvedClaim } from "../model/claim.ts";
import type { Day } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { Roster } from "../model/roster.ts";
import type { RuleSet, RuleSetId } from "../model/rule-set.ts";
import type { CheckedClaim, Judged } from "../model/verdict.ts";
import { familyOf } from "./claim-types.ts";
import { conjoined, statementsOf } from "./conjunction.ts";
import { createInquiry, createMemory, type Inquiry, type Memory } from "./inquiry.ts";
import { noteOnRuleSet, noteOnUnresolved } from "./notes.ts";
import { type Question, questionOf, subjectText } from "./question.ts";
import { unclearIn } from "./unclear.ts";
import { type Finding, unresolved } from "./verdicts.ts";
import { periodText } from "./words.ts";

export interface CheckContext {
  readonly ledger: LedgerReader;
  readonly roster: Roster;
  readonly ruleSets: readonly RuleSet[];
  /** The rule set that the user states; default: "default". Every other that has a say is tried beside it. */
  readonly ruleSet?: RuleSetId;
  /** The day of publication; null: unknown, and there is no judgement as published. */
  readonly published: Day | null;
  /** The day taken for "now"; null: the last day to which the ledger is complete for the claim's query. */
  readonly asOf: Day | null;
  /** What was answered before in this state of the ledger, for contexts to share; default: one for each context. */
  readonly memory?: Memory;
  /** Is told of each query that a claim puts to the ledger, and its JSON. */
  readonly heard?: (query: Query, json: string) => void;
}

/** Claims of one article ask much the same: those of one context share what the ledger answered. */
const memories = new WeakMap<CheckContext, Memory>();

async function inquiryOf(context: CheckContext): Promise<Inquiry> {
  const { ledger, roster, ruleSets, ruleSet } = context;
  const memory = context.memory ?? memories.get(context) ?? createMemory();
  memories.set(context, memory);
  const terms = { roster, ruleSets, primary: ruleSet ?? "default", statements: await ledger.coverage() };
  return createInquiry(ledger, terms, memory, context.heard);
}

/**
 * Judges one claim. Make one context for an article and pass it with each claim: the ledger is then read once for
 * what they have in common. A context is for one state of the ledger.
 */
export async function checkClaim(resolved: ResolvedClaim, context: CheckContext): Promise<CheckedClaim> {
  const inquiry = await inquiryOf(context);
  const { published } = context;
  const asked = (asOf: Day | null): Question => questionOf(resolved, inquiry, asOf, published);
  const today = context.asOf ?? nowFor(asked(null), inquiry, published);
  const statements = statementsOf(resolved);
  const judged = async (asOf: Day | null): Promise<Judged> => {
    const each: Judged[] = [];
    for (const one of statements) each.push(await judge(questionOf(one, inquiry, asOf, published)));
    return conjoined(each);
  };
  const asPublished = published === null ? null : await judged(published);
  const now = await judged(today);
  const { claim } = resolved;
  return {
    claim,
    query: claim.interpretation ? null : mainQuery(asked(published ?? today)),
    asPublished,
    now,
    verdict: (asPublished ?? now).verdict,
  };
}

/**
 * The last day to which the ledger is complete for the query. A claim is never judged as of a day before it was
 * made, nor before its own days are over: what the ledger lacks of them is told as missing.
 */
function nowFor(question: Question, inquiry: Inquiry, published: Day | null): Day | null {
  // Where nothing is covered as deep as the words reach, the ledger's "now" is that of the levels it does cover.
  const { level: _, ...anyLevel } = question.scope;
  const complete = inquiry.completeThrough(question.scope) ?? inquiry.completeThrough(anyLevel);
  const floor = published ?? question.claim.period?.end ?? null;
  if (complete === null || floor === null) return complete ?? floor;
  return complete > floor ? complete : floor;
}

function mainQuery({ scope, window }: Question) {
  return window ? { ...scope, from: window.start, to: window.end } : scope;
}

async function judge(question: Question): Promise<Judged> {
  const { claim, asOf } = question;
  const family = familyOf(question);
  const unclear = family.type === "interpretive" ? null : unclearIn(question, family.type);
  if (unclear) return { asOf, ...unresolved(unclear.reason, [unclear.missing]), notes: noteOnUnresolved(question) };
  if (claim.period && asOf && claim.period.start > asOf)
    return { asOf, ...unresolved(`The claim is about days after ${asOf}.`, []) };
  const finding = guarded(question, await family.judge(question));
  const missing =
    finding.verdict === "unresolved" && finding.missing.length === 0 && finding.figures.length > 0
      ? [fullerList(question, finding.coverage.estimate)]
      : finding.missing;
  return {
    asOf,
    ...finding,
    missing,
    notes: [...finding.notes, ...noteOnRuleSet(question), ...noteOnUnresolved(question)],
  };
}

/** Families that say how many or which of a row, which is another in other days. */
const NUMBERED: ReadonlySet<ClaimType> = new Set(["count", "ordinal", "first-last", "streak", "duration"]);

/** A time that was inferred may not be the one meant: what then is false may be true of another. */
function guarded({ claim, term }: Question, finding: Finding): Finding {
  if (finding.verdict !== "contradicted" || term || claim.period?.basis !== "inferred") return finding;
  if (!NUMBERED.has(claim.type)) return finding;
  return {
    ...finding,
    verdict: "unresolved",
    reason: `${finding.reason} But the time ("${claim.period.text}") was inferred.`,
    missing: [`the days that the claim is about`],
  };
}

/** Covered, but not so well that the few contacts that may be lacking could not decide. */
function fullerList(question: Question, estimate: number | null): string {
  const { window } = question;
  return `a fuller list of ${subjectText(question)}${window ? ` for ${periodText(window)} and the time it is compared with` : ""}: coverage is estimated at ${estimate ?? "nothing"}, and what may be lacking could decide`;
}
