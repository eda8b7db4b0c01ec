/** "What can the ledger say?": a small form, and the answer in sentences. */
import { useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { dayWords } from "../../words/dates.ts";
import { KIND_PLURALS, LEVEL_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { type CoverageAnswer, isKind, QUESTION_FIELDS, questionAddress, questionIn } from "./state.ts";
import { fill, WORDS } from "./words.ts";

interface QuestionProps {
  readonly pair: string | null;
  /** "CHN-RUS" with its name, for who does not know the codes. */
  readonly pairs: readonly (readonly [pair: string, name: string])[];
}

export function QuestionForm({ pair, pairs }: QuestionProps) {
  const [words, kinds, levels] = [useWords(WORDS), useWords(KIND_PLURALS), useWords(LEVEL_WORDS)];
  const { query, change } = useAddress();
  const asked = questionIn(query);
  return (
    <section class="panel">
      <h2>{words.ask}</h2>
      <form
        class="question no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          change(Object.fromEntries(QUESTION_FIELDS.map((field) => [field, String(data.get(field) ?? "").trim()])));
        }}
      >
        <label>
          <span>{words.pair}</span>
          <input name="of" required list="known-pairs" defaultValue={asked.of || (pair ?? "")} placeholder="CHN-RUS" />
          <datalist id="known-pairs">
            {pairs.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
        </label>
        <label>
          <span>{words.level}</span>
          <select name="level">
            <option value="">{words.anyLevel}</option>
            {levels.map((level, i) => (
              <option key={level} value={i + 1} selected={asked.level === String(i + 1)}>
                {i + 1} {level}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.kind}</span>
          <select name="kind">
            <option value="">{words.anyKind}</option>
            {Object.entries(kinds).map(([kind, name]) => (
              <option key={kind} value={kind} selected={asked.kind === kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.from}</span>
          <input name="from" defaultValue={asked.from} placeholder="2024-01-01" pattern="\d{4}(-\d{2}(-\d{2})?)?" />
        </label>
        <label>
          <span>{words.to}</span>
          <input name="to" defaultValue={asked.to} placeholder="2024-12-31" pattern="\d{4}(-\d{2}(-\d{2})?)?" />
        </label>
        <button type="submit" class="primary">
          {words.answer}
        </button>
      </form>
      <Said pairs={pairs} />
    </section>
  );
}

function Said({ pairs }: Pick<QuestionProps, "pairs">) {
  const [words, kinds, levels] = [useWords(WORDS), useWords(KIND_PLURALS), useWords(LEVEL_WORDS)];
  const language = useLanguage();
  const { query } = useAddress();
  const asked = questionIn(query);
  const { value, problem, isWaiting } = useAnswer<CoverageAnswer>(questionAddress(asked, language));
  if (problem) return <Failure problem={problem} />;
  if (!value?.coverage) return null;
  const { coverage, completeThrough } = value;
  const scope = [
    pairs.find(([id]) => id === asked.of)?.[1] ?? asked.of,
    asked.level ? `${fill(words.levelTo, { n: asked.level })} (${levels[Number(asked.level) - 1]})` : words.anyLevel,
    isKind(asked.kind) ? kinds[asked.kind] : words.anyKind,
    [...new Set([asked.from, asked.to])].filter(Boolean).join(" – "),
  ];
  return (
    <div class={`said-coverage ${isWaiting ? "is-waiting" : ""}`} role="status">
      <p class="soft">{scope.filter(Boolean).join(" · ")}</p>
      <p class="state">{words[coverage.state]}</p>
      {coverage.state !== "covered" && coverage.level ? <p>{fill(words.deepest, { n: coverage.level })}</p> : null}
      {coverage.completeTo ? <p>{fill(words.completeTo, { day: dayWords(coverage.completeTo, language) })}</p> : null}
      {completeThrough ? <p>{fill(words.speaksTo, { day: dayWords(completeThrough, language) })}</p> : null}
      {coverage.estimate === null ? null : <p>{fill(words.estimate, { n: coverage.estimate })}.</p>}
      {coverage.statements.length === 0 ? null : (
        <p>
          {words.restsOn}{" "}
          {coverage.statements.map((id, i) => (
            <span key={id}>
              {i > 0 ? ", " : ""}
              <a href={`/coverage?statement=${id}`}>{id}</a>
            </span>
          ))}
          .
        </p>
      )}
      {coverage.knownGaps.length === 0 ? null : (
        <p>
          {words.gaps}: <span lang="en">{coverage.knownGaps.join("; ")}</span>.
        </p>
      )}
    </div>
  );
}
