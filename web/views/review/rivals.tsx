/** Who a name may be: the rivals with their reasons, and anybody else of the roster; one is chosen. */
import { useState } from "preact/hooks";
import type { UnknownName } from "../../../src/model/doubt.ts";
import { useAnswer } from "../../shell/api.ts";
import { address } from "../../shell/question.ts";
import { percentWords, useLanguage, useWords } from "../../words/language.ts";
import { WORDS } from "./words.ts";

interface RivalsProps {
  readonly name: UnknownName;
  readonly names: Readonly<Record<string, string>>;
  readonly person: string | null;
  readonly onPerson: (person: string) => void;
}

interface Found {
  readonly persons: readonly { readonly id: string; readonly name: string }[];
}

/** Shown of those found. */
const FEW = 5;

export function Rivals({ name, names, person, onPerson }: RivalsProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [asked, setAsked] = useState("");
  const { value } = useAnswer<Found>(asked.trim() ? address("/search", { q: asked.trim() }) : null);
  const others = (value?.persons ?? []).filter(({ id }) => !name.rivals.some((r) => r.person === id)).slice(0, FEW);
  const choice = (id: string, label: string) => (
    <>
      <label>
        <input type="radio" name="rival" value={id} checked={id === person} onChange={() => onPerson(id)} />
        <span>{label}</span>
      </label>{" "}
      <a class="small" href={`/person/${id}`}>
        {words.who}
      </a>
    </>
  );
  return (
    <fieldset class="doubt-why rivals">
      <legend>{words.rivals}</legend>
      {name.rivals.length === 0 ? <p>{words.noRivals}</p> : null}
      <ul>
        {name.rivals.map(({ person: id, score, reason }, i) => (
          <li key={id}>
            {choice(id, names[id] ?? id)} {i < 9 ? <kbd>{i + 1}</kbd> : null}{" "}
            <span class="soft small">
              {percentWords(score, language)} · <span lang="en">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      <label class="other">
        <span>{words.somebodyElse}</span>
        <input type="search" value={asked} onInput={(event) => setAsked(event.currentTarget.value)} />
      </label>
      <ul>
        {others.map(({ id, name: label }) => (
          <li key={id}>{choice(id, label)}</li>
        ))}
      </ul>
      <p class="soft small">{words.nameHelp}</p>
    </fieldset>
  );
}
