/** One question: why it is asked, the candidates side by side, whoever else may be meant. */
import type { Statement, Told } from "../../../src/model/doubt.ts";
import { Plain, Source } from "../../shell/plain.tsx";
import { contactDays, dayWords } from "../../words/dates.ts";
import { KIND_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { candidatesOf } from "./candidates.ts";
import { Rivals } from "./rivals.tsx";
import { type Candidate, FIELDS, isSaidAlone } from "./state.ts";
import { FIELD_NAMES, QUESTIONS, WORDS } from "./words.ts";

interface ItemProps {
  readonly told: Told;
  readonly names: Readonly<Record<string, string>>;
  /** "3 of 79" */
  readonly position: string;
  /** Of a name: whom "same" would say that it is. */
  readonly person: string | null;
  readonly onPerson: (person: string) => void;
}

export function Item({ told, names, position, person, onPerson }: ItemProps) {
  const [words, questions] = [useWords(WORDS), useWords(QUESTIONS)];
  const [kinds, statuses] = [useWords(KIND_WORDS), useWords(STATUS_WORDS)];
  const language = useLanguage();
  const candidates = candidatesOf(told, {
    language,
    name: (id) => names[id] ?? id,
    kind: (kind) => kinds[kind],
    status: (status) => (statuses as Readonly<Record<string, string>>)[status] ?? status,
  });
  const [whole] = told.contacts;
  const isOne = told.kind === "joined" || told.kind === "conflict";
  return (
    <article class="doubt">
      <header>
        <p class="kicker numeral">{position}</p>
        <h2>{told.name ? <Plain text={`“${told.name.text}”`} /> : questions[told.kind]}</h2>
        {told.name ? <p>{questions.name}</p> : null}
        {isOne && whole ? (
          <p>
            <a href={`/contact/${whole.id}`}>
              {kinds[whole.kind]}, {contactDays(whole, language)}
            </a>
          </p>
        ) : null}
      </header>
      <section class="doubt-why">
        <h3>{words.why}</h3>
        <ul lang="en">
          {told.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      {told.name ? <Rivals name={told.name} names={names} person={person} onPerson={onPerson} /> : null}
      {told.name ? <h3>{words.inContacts}</h3> : null}
      <div class={`candidates ${told.name ? "list" : ""}`}>
        {candidates.map((candidate, i) => (
          <CandidateView
            key={candidate.contact?.id ?? i}
            candidate={candidate}
            label={told.name ? null : i === 0 ? words.first : words.second}
            isAlone={(field, line) => !told.name && isSaidAlone(line, field, i, candidates)}
          />
        ))}
      </div>
    </article>
  );
}

interface CandidateProps {
  readonly candidate: Candidate;
  readonly label: string | null;
  /** Whether the other says something else. */
  readonly isAlone: (field: (typeof FIELDS)[number], line: string) => boolean;
}

function CandidateView({ candidate: { contact, fields, statements }, label, isAlone }: CandidateProps) {
  const [words, names] = [useWords(WORDS), useWords(FIELD_NAMES)];
  return (
    <section class="candidate" aria-label={label ?? undefined}>
      <h3>
        {label}
        {contact ? (
          <a class="small" href={`/contact/${contact.id}`}>
            {words.open}
          </a>
        ) : null}
      </h3>
      <dl>
        {FIELDS.filter((field) => fields[field].length > 0).map((field) => (
          <div key={field}>
            <dt>{names[field]}</dt>
            {fields[field].map((line) => (
              <dd key={line} class={isAlone(field, line) ? "alone" : ""}>
                {line}
                {isAlone(field, line) ? <span class="hidden"> ({words.differs})</span> : null}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {statements.map((statement) => (
        <Quoted key={statement.mention.id} statement={statement} />
      ))}
    </section>
  );
}

function Quoted({ statement: { quote, document, mention } }: { readonly statement: Statement }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const published = document.published?.day;
  return (
    <figure class="said">
      <blockquote>
        <Plain text={quote} />
      </blockquote>
      <figcaption class="small soft">
        {document.row ? (
          <>
            {words.row} <code>{document.row}</code>
          </>
        ) : (
          <Plain text={document.title ?? mention.document} />
        )}
        {published ? `, ${dayWords(published, language)}` : ""}
        <ul>
          {document.sources.map((source) => (
            <li key={source}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
