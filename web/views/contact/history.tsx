/** What the contact was made from: statements, judgements, earlier ids; and the whole tree in a fold. */

import { Plain } from "../../shell/plain.tsx";
import { address } from "../../shell/question.ts";
import { dayWords } from "../../words/dates.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { judgementsIn, type NamedContact, type Trace, testimoniesIn } from "./state.ts";
import { WORDS } from "./words.ts";

interface HistoryProps {
  readonly contact: NamedContact;
  readonly trace: Trace;
}

export function History({ contact, trace }: HistoryProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <section class="panel history">
      <h2>{words.history}</h2>
      <ol class="small">
        {testimoniesIn(trace).map(({ mention, document, withdrawn }) => (
          <li key={mention.id} class={withdrawn ? "withdrawn" : ""}>
            {words.statement} <code>{document?.row ?? mention.id}</code>
            {withdrawn ? <span class="soft"> ({words.withdrawn})</span> : null}
          </li>
        ))}
        {judgementsIn(trace).map(({ id, judgement, by, at, reason }) => (
          <li key={id}>
            <b>{words.judgement[judgement]}</b> <code>{id}</code>{" "}
            <span class="soft">
              <Plain text={by} />, {dayWords(at.slice(0, 10), language)}
            </span>
            <br />
            <Plain text={reason} />
          </li>
        ))}
        {contact.aliases.length > 0 ? (
          <li>
            {words.earlier}: <code>{contact.aliases.join(", ")}</code>
          </li>
        ) : null}
      </ol>
      <details>
        <summary>{words.tree}</summary>
        <Tree trace={trace} />
        <a class="small" href={address(`/explain/${contact.id}`)}>
          {words.json}
        </a>
      </details>
    </section>
  );
}

function Tree({ trace }: { readonly trace: Trace }) {
  const { type, id, mention, document, judgement, withdrawn, reason, below } = trace;
  const said =
    document?.text ?? judgement?.reason ?? (mention ? `${mention.rule} · ${mention.kind} · ${mention.status}` : "");
  return (
    <ul class="tree small">
      <li class={withdrawn ? "withdrawn" : ""}>
        <b>{type}</b> <code>{id}</code>
        {said ? (
          <p dir="auto">
            <Plain text={said} />
          </p>
        ) : null}
        {reason ? (
          <p>
            <Plain text={reason} />
          </p>
        ) : null}
        {below.map((one) => (
          <Tree key={one.id} trace={one} />
        ))}
      </li>
    </ul>
  );
}
