/** A contact in one line: when, what, who in which office, where, and who says so. */
import type { Contact } from "../../src/model/contact.ts";
import type { Participant } from "../../src/model/participant.ts";
import { officeWords, personName, placeWords, principals } from "../words/contacts.ts";
import { contactDays } from "../words/dates.ts";
import { KIND_WORDS, STATUS_WORDS } from "../words/domain.ts";
import { useLanguage, useWords } from "../words/language.ts";
import { Plain, Source } from "./plain.tsx";
import type { Named } from "./question.ts";
import "./contact-line.css";

const WORDS = {
  en: { singleSource: "single source" },
  zh: { singleSource: "单一来源" },
  ru: { singleSource: "один источник" },
};

export function ContactLine({ contact, named }: { readonly contact: Contact; readonly named: Named }) {
  const language = useLanguage();
  const words = useWords(WORDS);
  const kinds = useWords(KIND_WORDS);
  const statuses = useWords(STATUS_WORDS);
  const people = principals(contact);
  const where = placeWords(contact, named);
  return (
    <li class="contact-line">
      <a class="numeral plain" href={`/contact/${contact.id}`}>
        {contactDays(contact, language)}
      </a>
      <span>
        <b>
          {kinds[contact.kind as keyof typeof kinds] ?? contact.kind}
          {contact.status === "held" ? "" : ` (${statuses[contact.status]})`}
        </b>
        {where ? `, ${where}` : ""}
        <span class="people">
          {people.map((p, i) => (
            <span key={`${p.person}${p.name}`}>
              {i > 0 ? "; " : ""}
              <PersonName participant={p} named={named} />
            </span>
          ))}
        </span>
        <span class="soft small">
          {contact.singleSource ? `${words.singleSource} · ` : ""}
          {contact.sources.map((source, i) => (
            <span key={source}>
              {i > 0 ? ", " : ""}
              <Source source={source} />
            </span>
          ))}
        </span>
      </span>
    </li>
  );
}

/** "Li Wei Foreign Minister, China": a link where the roster knows the person. */
function PersonName({ participant, named }: { readonly participant: Participant; readonly named: Named }) {
  const language = useLanguage();
  const name = personName(participant, named);
  const office = officeWords(participant, named, language);
  return (
    <>
      {participant.person ? (
        <a class="plain" href={`/person/${participant.person}`}>
          {name}
        </a>
      ) : (
        <Plain text={name} />
      )}
      {office ? <span class="soft"> {office}</span> : null}
    </>
  );
}
