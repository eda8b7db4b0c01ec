/** A contact in one line: when, what, who in which office, where, and who says so. */
import type { Contact } from "../../src/model/contact.ts";
import type { Participant } from "../../src/model/participant.ts";
import { contactDays } from "../words/dates.ts";
import { KIND_WORDS, STATUS_WORDS } from "../words/domain.ts";
import { useLanguage, useWords } from "../words/language.ts";
import { Plain, Source } from "./plain.tsx";
import { type Named, nameIn } from "./question.ts";

const WORDS = {
  en: { singleSource: "single source" },
  zh: { singleSource: "单一来源" },
  ru: { singleSource: "один источник" },
};
const ROLES = { guest: 0, party: 1, host: 2 } as const;

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

/** Guests first, hosts last; who only came along is left out. */
export const principals = ({ participants }: Pick<Contact, "participants">): readonly Participant[] =>
  participants.filter((p) => !p.accompanying).sort((x, y) => ROLES[x.role] - ROLES[y.role]);

export function placeWords({ place }: Pick<Contact, "place">, named: Named): string {
  return place ? [...place.cities, nameIn(named, place.country)].filter(Boolean).join(", ") : "";
}

/** "Li Wei, Foreign Minister": a link where the roster knows the person. */
export function PersonName({ participant, named }: { readonly participant: Participant; readonly named: Named }) {
  const { person, office, country, name, title } = participant;
  const shown = person ? nameIn(named, person) : name;
  const as = office ? nameIn(named, office) : title;
  const from = country ? nameIn(named, country) : "";
  const beside = [as, from && !as?.includes(from) && from !== shown ? from : ""].filter(Boolean).join(", ");
  return (
    <>
      {person ? (
        <a class="plain" href={`/person/${person}`}>
          {shown}
        </a>
      ) : (
        <Plain text={shown} />
      )}
      {beside ? <span class="soft"> {beside}</span> : null}
    </>
  );
}
