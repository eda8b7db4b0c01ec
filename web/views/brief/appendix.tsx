/** What the citations lead to: figures with their contacts, statements, contacts, documents quoted. */
import type { ComponentChildren } from "preact";
import type { Figure } from "../../../src/model/figure.ts";
import { ContactLine } from "../../shell/contact-line.tsx";
import { Source } from "../../shell/plain.tsx";
import { periodWords } from "../../words/dates.ts";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { numberWords, useLanguage, useWords } from "../../words/language.ts";
import { type BriefAnswer, contactCitations } from "./state.ts";
import { WORDS } from "./words.ts";

interface AppendixProps {
  readonly brief: BriefAnswer;
  readonly numbers: ReadonlyMap<string, number>;
}

export function Appendix({ brief, numbers }: AppendixProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  return (
    <div class="appendix">
      <section class="panel no-print">
        <h2>{words.figures}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard */}
        <section class="scroll" tabIndex={0} aria-label={words.figures}>
          <table class="small">
            <thead>
              <tr>
                <th scope="col" aria-label="F" />
                <th scope="col" class="number">
                  {words.value}
                </th>
                {[words.of, words.days, words.coverage, words.contacts].map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {brief.figures.map((figure, i) => (
                <FigureRow key={i} number={i + 1} figure={figure} numbers={numbers} />
              ))}
            </tbody>
          </table>
        </section>
      </section>
      <section class="panel">
        <h2>{words.statements}</h2>
        <ul class="brief-statements small" lang="en">
          {brief.statements.map((s) => (
            <li key={s.id}>
              <a href={`/coverage?statement=${s.id}`}>{s.id}</a> {s.direction ?? s.countries.join("–")};{" "}
              {s.kinds.join(", ")}
              {s.level ? `; level ${s.level}` : ""}; {periodWords({ start: s.from, end: s.to }, language)}:{" "}
              {s.completeness}
              {s.estimate === null ? "" : `, ${s.estimate}`}; {s.basis}
            </li>
          ))}
        </ul>
      </section>
      {brief.contacts.map(({ title, contacts }) => (
        <section class="panel no-print" key={title}>
          {/* Closed: hundreds of lines. A citation that leads into it opens it. */}
          <details>
            <summary>
              <h2 lang="en">{title}</h2> <span class="soft numeral">{numberWords(contacts.length, language)}</span>
            </summary>
            <ol class="brief-contacts">
              {contacts.map((contact) => (
                <Numbered key={contact.id} number={numbers.get(contact.id)!}>
                  <ContactLine contact={contact} named={brief} />
                </Numbered>
              ))}
            </ol>
          </details>
        </section>
      ))}
      {brief.readings.length === 0 ? null : (
        <section class="panel">
          <h2>{words.quoted}</h2>
          <ol>
            {brief.readings.map(({ claim, title, sources }, i) => (
              <li key={claim} id={`r${i + 1}`}>
                <b>R{i + 1}</b> {title ?? words.untitled}{" "}
                {sources.map((source) => (
                  <Source key={source} source={source} />
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Numbered({ number, children }: { readonly number: number; readonly children: ComponentChildren }) {
  return (
    <li id={`c${number}`}>
      <b class="numeral small soft">C{number}</b>
      <ul>{children}</ul>
    </li>
  );
}

interface RowProps extends Pick<AppendixProps, "numbers"> {
  readonly number: number;
  readonly figure: Figure;
}

function FigureRow({ number, figure, numbers }: RowProps) {
  const coverages = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { value, interval, label, window, coverage, contacts, query } = figure;
  const scope = query.direction
    ? [query.direction.from, query.direction.to].join(" → ")
    : (query.between ?? []).join("–");
  return (
    <tr id={`f${number}`}>
      <th scope="row">F{number}</th>
      <td class="number">
        {numberWords(value, language)}
        {interval ? ` (${interval.map((n) => numberWords(n, language)).join("–")})` : ""}
      </td>
      <td lang="en">
        {label}, {scope}
      </td>
      <td>{window ? periodWords(window, language) : ""}</td>
      <td>
        {coverages[coverage.state]}
        {coverage.statements.map((id) => (
          <a key={id} class="small" href={`/coverage?statement=${id}`}>
            {" "}
            {id}
          </a>
        ))}
      </td>
      <td>
        {contactCitations(contacts, numbers).map(({ label: c, href }, i) => (
          <span key={c}>
            {i > 0 ? ", " : ""}
            <a href={href}>{c}</a>
          </span>
        ))}
      </td>
    </tr>
  );
}
