import { VERDICT_WORDS } from "../../src/faces/verdict-words.ts";
import type { VerdictName } from "../../src/model/verdict.ts";
import { VERDICT_LABELS } from "../words/domain.ts";
import { useWords } from "../words/language.ts";

interface VerdictProps {
  readonly verdict: VerdictName;
}

/** The sign of a verdict; its word stands beside it. */
export const Sign = ({ verdict }: VerdictProps) => (
  <span class="sign" aria-hidden="true">
    {VERDICT_WORDS[verdict].symbol}
  </span>
);

export function VerdictLabel({ verdict }: VerdictProps) {
  return <span class="label">{useWords(VERDICT_LABELS)[verdict]}</span>;
}
