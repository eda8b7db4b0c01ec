/** The last contacts of a person or an office, each with its page. */
import type { Contact } from "../../../src/model/contact.ts";
import { useAnswer } from "../../shell/api.ts";
import type { CountRow } from "../../shell/counts.ts";
import { nameIn } from "../../shell/question.ts";
import { contactDays } from "../../words/dates.ts";
import { KIND_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { ask, type ContactsAnswer, type Subject, yearOfLatest } from "./state.ts";
import { WORDS } from "./words.ts";

interface LatestProps {
  readonly subject: Subject;
  readonly years: readonly CountRow[];
}

const MOST = 12;

export function Latest({ subject, years }: LatestProps) {
  const words = useWords(WORDS);
  const kinds = useWords(KIND_WORDS);
  const language = useLanguage();
  const from = yearOfLatest(years, MOST);
  const { value } = useAnswer<ContactsAnswer>(from === null ? null : ask.latest(subject, from, language));
  if (!value) return null;
  const self = "person" in subject ? subject.person : null;
  const others = ({ participants, place }: Contact): string => {
    const named = participants
      .filter(({ person, accompanying }) => !accompanying && (person === null || person !== self))
      .map(({ person, name }) => (person ? nameIn(value, person) : name));
    const where = place?.country
      ? [...(place.cities.length > 0 ? [place.cities.join(", ")] : []), nameIn(value, place.country)]
      : [];
    return [...named, ...where].join(" · ");
  };
  return (
    <section class="panel">
      <h2>{words.headings.latest}</h2>
      <ol class="latest">
        {value.contacts
          .slice(-MOST)
          .reverse()
          .map((contact) => (
            <li key={contact.id}>
              <a href={`/contact/${contact.id}`}>
                {contactDays(contact, language)}, {kinds[contact.kind as keyof typeof kinds] ?? contact.kind}
              </a>
              <span class="soft">{others(contact)}</span>
            </li>
          ))}
      </ol>
    </section>
  );
}
