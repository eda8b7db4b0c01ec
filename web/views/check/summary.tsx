/** The article's shape at a glance: how many claims of each verdict, and a tile a claim in the order of the text. */
import { VERDICT_ORDER } from "../../../src/faces/verdict-words.ts";
import { Sign } from "../../shell/verdict.tsx";
import { dayWords } from "../../words/dates.ts";
import { RULE_SET_WORDS, RULE_SETS, VERDICT_LABELS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import type { Checked, NumberedClaim } from "./state.ts";
import { WORDS } from "./words.ts";

interface SummaryProps {
  readonly checked: Checked;
  readonly claims: readonly NumberedClaim[];
  readonly ruleSet: string;
  readonly onRuleSet: (ruleSet: string) => void;
  readonly onOpen: (number: number) => void;
}

export function Summary({ checked, claims, ruleSet, onRuleSet, onOpen }: SummaryProps) {
  const words = useWords(WORDS);
  const labels = useWords(VERDICT_LABELS);
  const ruleSets = useWords(RULE_SET_WORDS);
  const language = useLanguage();
  const { site, author, published, publishedFrom } = checked.document;
  const asOf = claims[0]?.judged.asOf;
  const byline = [
    site,
    author,
    published && `${words.published} ${dayWords(published, language)} (${words.publishedFrom[publishedFrom ?? ""]})`,
    published && asOf ? words.judgedOn(dayWords(asOf, language)) : words.judgedNow,
  ];
  return (
    <section class="summary" aria-label={words.summary}>
      <p class="byline soft">{byline.filter(Boolean).join(" · ")}</p>
      {claims.length === 0 ? <p>{words.none}</p> : null}
      <ul class="counts">
        {VERDICT_ORDER.map((verdict) => {
          const count = claims.filter((c) => c.verdict === verdict).length;
          return count > 0 ? (
            <li key={verdict} class={`v-${verdict}`}>
              <Sign verdict={verdict} /> <b class="numeral">{count}</b> {labels[verdict]}
            </li>
          ) : null;
        })}
      </ul>
      <ol class="tiles" aria-label={words.claims}>
        {claims.map(({ number, verdict }) => (
          <li key={number}>
            <button
              type="button"
              class={`v-${verdict}`}
              aria-label={words.claim(number, labels[verdict])}
              onClick={() => onOpen(number)}
            >
              <span class="number">{number}</span>
              <Sign verdict={verdict} />
            </button>
          </li>
        ))}
      </ol>
      <label class="rule-set no-print small">
        {words.ruleSet}{" "}
        <select value={ruleSet} onChange={(event) => onRuleSet(event.currentTarget.value)}>
          {RULE_SETS.map((id) => (
            <option key={id} value={id}>
              {ruleSets[id]}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
