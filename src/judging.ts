/** Claims judged, and judged again: the stages `check` and `replay` on a ledger, or on a replay file alone. */
import type { Ledger } from "./ledger/ledger.ts";
import type { Claim, ClaimId } from "./model/claim.ts";
import type { Contact } from "./model/contact.ts";
import type { Correction, Evaluation } from "./model/correction.ts";
import type { Document } from "./model/document.ts";
import type { Day } from "./model/period.ts";
import type { RuleSetId } from "./model/rule-set.ts";
import type { CheckedClaim } from "./model/verdict.ts";
import { packageVersion } from "./paths.ts";
import { extract } from "./reading.ts";
import type { Since } from "./replay/changes.ts";
import type { Replay } from "./replay/file.ts";
import type { State } from "./replay/reevaluate.ts";
import { stateOf } from "./state.ts";

export type { Since };

export interface CheckOptions {
  /** The day up to which the second judgement looks; default: as far as the ledger is complete for the query. */
  readonly asOf?: Day | null;
  readonly ruleSet?: RuleSetId | undefined;
  /** Also write down what each verdict was made of, for `replay`; takes about as long again. */
  readonly replays?: boolean;
  /** False: leave the ledger as it is; `explain` then knows nothing of the verdicts. Default: keep the text and them. */
  readonly keep?: boolean;
}

export interface CheckedDocument {
  readonly document: Document;
  readonly ruleSet: RuleSetId;
  readonly claims: readonly CheckedClaim[];
  /** Every contact that a judgement names, by day. */
  readonly contacts: readonly Contact[];
  /** Of each claim, where they were asked for. */
  readonly replays: ReadonlyMap<ClaimId, Replay>;
}

/** Finds the claims of a document and judges each against the ledger, as of its publication and as of now. */
export async function check(document: Document, ledger: Ledger, options: CheckOptions = {}): Promise<CheckedDocument> {
  const { createJudge } = await import("./replay/reevaluate.ts");
  const terms = { ruleSet: options.ruleSet ?? "default", published: document.published?.day ?? null };
  const [at, state] = [await ledger.state(), await stateOf(ledger)];
  const { claims } = await extract(document, state.roster);
  const keeps = options.keep ?? true;
  // A verdict given before is corrected first: a correction is told, also where the article is checked again.
  if (keeps) await reevaluate(ledger, { claims: claims.map((c) => c.id) });
  const judge = createJudge(state);
  const record = options.replays ? await recorder(state, ledger) : null;
  const evaluations: Evaluation[] = [];
  const replays = new Map<ClaimId, Replay>();
  for (const claim of claims) {
    evaluations.push(await judge(claim, terms, options.asOf ?? null));
    if (record) replays.set(claim.id, (await record(claim, { ...terms, asOf: options.asOf ?? null })).replay);
  }
  // What was read is kept, so that `explain` walks from a verdict to the words.
  if (keeps) {
    await ledger.append({ documents: [document] });
    await ledger.keep(evaluations, at);
  }
  const checked = evaluations.map((e) => e.checked);
  return { document, ruleSet: terms.ruleSet, claims: checked, contacts: await contactsOf(checked, ledger), replays };
}

async function recorder({ resolve, ...state }: State, ledger: Ledger) {
  const { recordClaim } = await import("./replay/replay.ts");
  const origin = await originOf(ledger);
  return (claim: Claim, terms: Replay["terms"]) =>
    recordClaim(resolve(claim, state.roster, terms.published), { ...state, ...terms }, origin);
}

async function originOf(ledger: Ledger): Promise<{ readonly program: string; readonly data: string | null }> {
  return { program: packageVersion(), data: await ledger.dataHash() };
}

export interface Replayed {
  readonly replay: Replay;
  /** The verdict made again from the file alone. */
  readonly checked: CheckedClaim;
  /** It is that of the file, to the last byte. */
  readonly same: boolean;
  /** Published constants that this program has otherwise. */
  readonly constants: readonly string[];
}

/**
 * Makes a verdict again from a replay file, without any ledger.
 * @throws InputError for what is no replay, was edited, or cannot be judged
 */
export async function replay(bytes: Uint8Array, place: string): Promise<Replayed> {
  const [{ parseReplay }, { replayed, sameVerdict }, { otherConstants }] = await Promise.all([
    import("./replay/file.ts"),
    import("./replay/replay.ts"),
    import("./replay/changes.ts"),
  ]);
  const file = parseReplay(bytes, place);
  const checked = await replayed(file);
  return { replay: file, checked, same: sameVerdict(file, checked), constants: otherConstants(file) };
}

/** What of a replay's rows changed in a ledger, and the verdict that it gives now, as of the same days. */
export async function sinceReplay(file: Replay, ledger: Ledger): Promise<Since> {
  const { sinceReplay } = await import("./replay/changes.ts");
  return sinceReplay(file, await stateOf(ledger), await originOf(ledger));
}

/**
 * Judges anew the kept verdicts that a change can bear on, as of their own days, and keeps what is different beside
 * what was. Gives how many were judged, and how many of them are different. With `all`: every kept verdict.
 */
export async function reevaluate(
  ledger: Ledger,
  options: { readonly all?: boolean; readonly claims?: readonly ClaimId[] } = {},
): Promise<{ readonly judged: number; readonly changed: number }> {
  const at = await ledger.state();
  const due = await ledger.due(options);
  if (due.length === 0) return { judged: 0, changed: 0 };
  const { reevaluated } = await import("./replay/reevaluate.ts");
  const changed = await ledger.keep(await reevaluated(due, await stateOf(ledger)), at);
  return { judged: due.length, changed };
}

/** Every verdict that is no longer what it was, and why; what is due is judged anew first. */
export async function corrections(ledger: Ledger): Promise<readonly Correction[]> {
  await reevaluate(ledger);
  return ledger.corrections();
}

async function contactsOf(checked: readonly CheckedClaim[], ledger: Ledger): Promise<readonly Contact[]> {
  const ids = new Set(checked.flatMap((c) => [...(c.asPublished?.contacts ?? []), ...c.now.contacts]));
  const found = await Promise.all([...ids].map((id) => ledger.contact(id)));
  return found.filter((c) => c !== null).sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
}
