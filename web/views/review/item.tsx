/** One question: why it is asked, the candidates side by side, whoever else may be meant. */
import type { Statement, Told } from "../../../src/model/doubt.ts";
import { Plain, Source } from "../../shell/plain.tsx";
import { contactDays, dayWords } from "../../words/dates.ts";
import { KIND_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { percentWords, useLanguage, useWords } from "../../words/language.ts";
import { candidatesOf } from "./candidates.ts";
import { type Candidate, FIELDS, isSaidAlone } from "./state.ts";
import { FIELD_NAMES, QUESTIONS, WORDS } from "./words.ts";

interface ItemProps {
  readonly told: Told;
  readonly names: Readonly<Record<string, string>>;
  /** "3 of 79" */
  readonly position: string;
}

export function Item({ told, names, position }: ItemProps) {
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
      {told.name ? <Rivals name={told.name} names={names} /> : null}
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

function Rivals({ name, names }: { readonly name: NonNullable<Told["name"]>; readonly names: ItemProps["names"] }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <section class="doubt-why">
      <h3>{words.rivals}</h3>
      {name.rivals.length === 0 ? <p>{words.noRivals}</p> : null}
      <ul>
        {name.rivals.map(({ person, score, reason }) => (
          <li key={person}>
            <a href={`/person/${person}`}>{names[person] ?? person}</a>{" "}
            <span class="soft small">
              {percentWords(score, language)} · <span lang="en">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="soft small">{words.nameHelp}</p>
    </section>
  );
}
