/** The visit that a contact was part of, or the contacts that were part of a visit. */
import type { Contact } from "../../../src/model/contact.ts";
import { useAnswer } from "../../shell/api.ts";
import { address, type Named } from "../../shell/question.ts";
import { headline, placeWords } from "../../words/contacts.ts";
import { contactDays } from "../../words/dates.ts";
import { KIND_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import type { ContactsPage } from "../ledger/state.ts";
import { aroundAddress, type NamedContact } from "./state.ts";
import { WORDS } from "./words.ts";

export function Related({ contact }: { readonly contact: NamedContact }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { partOf } = contact;
  const whole = useAnswer<NamedContact>(partOf ? address(`/contacts/${partOf}`, { names: language }) : null);
  const around = useAnswer<ContactsPage>(aroundAddress(contact, language));
  const parts = around.value?.contacts.filter((one) => one.partOf === contact.id) ?? [];
  return (
    <>
      {whole.value ? <Lines title={words.partOf} contacts={[whole.value]} named={whole.value} /> : null}
      {around.value && parts.length > 0 ? <Lines title={words.parts} contacts={parts} named={around.value} /> : null}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly contacts: readonly Contact[];
  readonly named: Named;
}

function Lines({ title, contacts, named }: LinesProps) {
  const language = useLanguage();
  const [kinds, statuses] = [useWords(KIND_WORDS), useWords(STATUS_WORDS)];
  return (
    <section class="panel related">
      <h2>{title}</h2>
      <ul>
        {contacts.map((one) => (
          <li key={one.id}>
            <a class="numeral" href={`/contact/${one.id}`}>
              {contactDays(one, language)}
            </a>
            <span>
              {headline(one, named)}
              <span class="soft small">
                {[kinds[one.kind], one.status === "held" ? "" : statuses[one.status], placeWords(one, named)]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
