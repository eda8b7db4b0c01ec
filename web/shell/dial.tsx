/** The rule-set dial: seven conventions of counting, of which one is shown. */
import { RULE_SET_WORDS, RULE_SETS } from "../words/domain.ts";
import { useWords } from "../words/language.ts";

const WORDS = {
  en: { label: "Rule set: the convention of counting" },
  zh: { label: "规则集：计数的约定" },
  ru: { label: "Набор правил: как считать" },
};

interface DialProps {
  readonly value: string;
  readonly onChange: (ruleSet: string) => void;
  /** A number below each name: what it comes to. */
  readonly counts?: Readonly<Record<string, number | string>> | undefined;
}

export function Dial({ value, onChange, counts }: DialProps) {
  const words = useWords(WORDS);
  const names = useWords(RULE_SET_WORDS);
  return (
    <fieldset class="dial">
      <legend class="hidden">{words.label}</legend>
      {RULE_SETS.map((id) => (
        <label key={id} class={id === value ? "chosen" : ""}>
          <input type="radio" name="rule-set" value={id} checked={id === value} onChange={() => onChange(id)} />
          <span>{names[id]}</span>
          {counts ? <b class="numeral">{counts[id] ?? "–"}</b> : null}
        </label>
      ))}
    </fieldset>
  );
}
