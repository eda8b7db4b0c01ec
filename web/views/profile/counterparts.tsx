/** Whom a person or the holders of an office met most. */
import { RankedBars } from "../../charts/ranked-bars.tsx";
import { useAnswer } from "../../shell/api.ts";
import { type Counts, countIn, ranked } from "../../shell/counts.ts";
import { numberWords, plural, useLanguage, useWords } from "../../words/language.ts";
import { ask, evidence, NARROW, type Subject } from "./state.ts";
import { WORDS } from "./words.ts";

interface CounterpartsProps {
  readonly subject: Subject;
  /** The country of an office; null for a person. */
  readonly own: string | null;
  readonly ruleSet: string;
}

const MOST = 16;

export function Counterparts({ subject, own, ruleSet }: CounterpartsProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { value } = useAnswer<Counts>(ask.counterparts(subject, own, language));
  if (!value) return null;
  const rows = ranked(value.rows, "counterpart", ruleSet);
  const persons = "person" in subject ? [subject.person] : [];
  return (
    <section class="panel">
      <h2>{words.headings.counterparts}</h2>
      <p class="note">{rows.length > 0 ? words.notes.counterparts : words.none.counterparts}</p>
      <RankedBars
        items={rows.slice(0, MOST).map((row) => {
          const id = String(row.counterpart);
          const name = value.names?.[id] ?? id;
          const count = countIn(row, ruleSet);
          const person = [...persons, id].join(",");
          return {
            ...{ id, name, count, href: `/person/${id}` },
            evidence: evidence(subject, { person, kind: NARROW }, ruleSet),
            label: `${name}: ${plural(language, count, words.contacts)}`,
          };
        })}
      />
      {rows.length > MOST ? (
        <p class="small soft">
          <a href={evidence(subject, { kind: NARROW }, ruleSet)}>
            {words.more(numberWords(rows.length - MOST, language))}
          </a>
        </p>
      ) : null}
    </section>
  );
}
