/** The judgements that hold: the user's with a way back, and how many came with the data. */
import type { Judgement } from "../../../src/model/judgement.ts";
import { useAnswer } from "../../shell/api.ts";
import { Plain } from "../../shell/plain.tsx";
import { address } from "../../shell/question.ts";
import { dayWords } from "../../words/dates.ts";
import { numberWords, useLanguage, useWords } from "../../words/language.ts";
import { ownJudgements } from "./state.ts";
import { ACTION_NAMES, WORDS } from "./words.ts";

interface MadeJudgements {
  readonly own: readonly Judgement[];
  readonly shipped: readonly Judgement[];
}

/** @param round goes up with each judgement, so that they are asked again */
export function useMade(round: number): MadeJudgements {
  const { value } = useAnswer<{ readonly judgements: readonly Judgement[] }>(
    `${address("/judgements", { limit: 1000 })}#${round}`,
  );
  const all = value?.judgements ?? [];
  const own = ownJudgements(all);
  return { own, shipped: all.filter((j) => !own.includes(j)) };
}

interface MadeProps {
  readonly judgements: MadeJudgements;
  /** Null: the server takes none. */
  readonly onTakeBack: ((judgement: string) => void) | null;
}

export function Made({ judgements: { own, shipped }, onTakeBack }: MadeProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <section class="panel made">
      <h2>{words.made}</h2>
      {own.length === 0 ? <p class="soft">{words.madeNone}</p> : <Table judgements={own} onTakeBack={onTakeBack} />}
      <details>
        <summary>
          {words.shipped} {numberWords(shipped.length, language)}
        </summary>
        <Table judgements={shipped} onTakeBack={null} />
      </details>
    </section>
  );
}

function Table({
  judgements,
  onTakeBack,
}: { readonly judgements: readonly Judgement[] } & Pick<MadeProps, "onTakeBack">) {
  const [words, actions] = [useWords(WORDS), useWords(ACTION_NAMES)];
  const language = useLanguage();
  return (
    <ol>
      {judgements.map(({ id, judgement, subjects, name, reason, by, at }) => (
        <li key={id}>
          <p>
            <b>{judgement === "correct" ? "correct" : actions[judgement]}</b>{" "}
            {name ? (
              <>
                <Plain text={`“${name.text}”`} />{" "}
                {name.person ? <a href={`/person/${name.person}`}>{name.person}</a> : null}:{" "}
              </>
            ) : null}
            {subjects.map((subject, i) => (
              <span key={subject}>
                {i > 0 ? ", " : ""}
                <a href={`/contact/${encodeURIComponent(subject)}`}>{subject}</a>
              </span>
            ))}
          </p>
          <p class="small soft">
            {dayWords(at.slice(0, 10), language)}
            {at.length > 10 ? `, ${at.slice(11, 16)} UTC` : ""}, {words.by} {by}: {reason}
          </p>
          {onTakeBack ? (
            <button type="button" class="quiet small" onClick={() => onTakeBack(id)}>
              {words.undo}
            </button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
