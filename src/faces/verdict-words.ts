/** How verdicts look and read, on every face. No two differ by colour alone. */
import type { VerdictName } from "../model/verdict.ts";

export interface VerdictWords {
  /** At most two columns wide. */
  readonly symbol: string;
  readonly label: string;
  /** For a narrow margin. */
  readonly short: string;
}

export const VERDICT_WORDS: Readonly<Record<VerdictName, VerdictWords>> = {
  supported: { symbol: "✓", label: "supported", short: "supported" },
  "supported-with-qualification": { symbol: "✓~", label: "supported with qualification", short: "qualified" },
  "depends-on-definition": { symbol: "◐", label: "depends on definition", short: "depends" },
  contradicted: { symbol: "✗", label: "contradicted", short: "contradicted" },
  unresolved: { symbol: "?", label: "unresolved", short: "unresolved" },
  "not-a-factual-claim": { symbol: "“”", label: "not a factual claim", short: "not judged" },
};

/** The order of summaries: what was settled, from yes to no, then what was not. */
export const VERDICT_ORDER: readonly VerdictName[] = [
  "supported",
  "supported-with-qualification",
  "depends-on-definition",
  "contradicted",
  "unresolved",
  "not-a-factual-claim",
];
