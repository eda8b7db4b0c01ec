/** Who took part, with office and rank on that day; who only came along stands apart. */
import type { Participant } from "../../../src/model/participant.ts";
import { Plain } from "../../shell/plain.tsx";
import { nameIn } from "../../shell/question.ts";
import { personName, principals, titleOf } from "../../words/contacts.ts";
import { LEVEL_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import type { NamedContact } from "./state.ts";
import { WORDS } from "./words.ts";

export function Participants({ contact }: { readonly contact: NamedContact }) {
  const words = useWords(WORDS);
  const { columns } = words;
  const companions = contact.participants.filter((p) => p.accompanying);
  return (
    <section class="panel">
      <h2>{words.who}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" aria-label={words.who} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.who}</th>
              <th scope="col">{columns.office}</th>
              <th scope="col">{columns.rank}</th>
              <th scope="col">{columns.country}</th>
              <th scope="col">{columns.role}</th>
            </tr>
          </thead>
          <tbody>
            {principals(contact).map((p) => (
              <Row key={`${p.person}${p.name}`} participant={p} named={contact} />
            ))}
          </tbody>
          {companions.length > 0 ? (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  {words.accompanying}
                </th>
              </tr>
              {companions.map((p) => (
                <Row key={`${p.person}${p.name}`} participant={p} named={contact} />
              ))}
            </tbody>
          ) : null}
        </table>
      </section>
    </section>
  );
}

function Row({ participant: p, named }: { readonly participant: Participant; readonly named: NamedContact }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const levels = useWords(LEVEL_WORDS);
  const title = titleOf(p, named, language);
  return (
    <tr class={p.accompanying ? "companion" : ""}>
      <th scope="row">
        {p.person ? <a href={`/person/${p.person}`}>{personName(p, named)}</a> : <Plain text={p.name} />}
      </th>
      <td>
        {p.office ? (
          <a href={`/office/${encodeURIComponent(p.office)}`}>{title || p.office}</a>
        ) : (
          <Plain text={title} />
        )}
        {p.acting ? <span class="soft"> ({words.acting})</span> : null}
      </td>
      <td>
        {p.rank ? (
          <>
            <i class={`swatch l${p.rank}`} />
            {p.rank} <span class="soft">{levels[p.rank - 1]}</span>
          </>
        ) : (
          <span class="soft">{words.noRank}</span>
        )}
      </td>
      <td>{p.country ? <a href={`/ledger?between=${p.country}`}>{nameIn(named, p.country)}</a> : null}</td>
      <td class="soft">{p.accompanying ? "" : words.role[p.role]}</td>
    </tr>
  );
}
