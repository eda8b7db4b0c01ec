/** A contact: what, who, when and where; the words that say so; who reports it, where they differ, what became of it. */

import { useRoute } from "preact-iso";
import { levelOf } from "../../../src/model/contact.ts";
import { PlaceMap } from "../../charts/place-map.tsx";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { Plain } from "../../shell/plain.tsx";
import { address } from "../../shell/question.ts";
import { headline, placeWords } from "../../words/contacts.ts";
import { contactDays } from "../../words/dates.ts";
import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { History } from "./history.tsx";
import { Participants } from "./participants.tsx";
import { Related } from "./related.tsx";
import { Sides } from "./sides.tsx";
import { type NamedContact, type Trace, testimoniesIn } from "./state.ts";
import "./style.css";
import { Testimonies } from "./testimonies.tsx";
import { WORDS } from "./words.ts";

export default function ContactPage() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { id = "" } = useRoute().params;
  const {
    value: contact,
    problem,
    isWaiting,
  } = useAnswer<NamedContact>(address(`/contacts/${encodeURIComponent(id)}`, { names: language }));
  const kinds = useWords(KIND_WORDS);
  const statuses = useWords(STATUS_WORDS);
  const trace = useAnswer<Trace>(contact ? address(`/explain/${contact.id}`) : null);
  if (problem) return <Failure problem={problem} />;
  if (!contact) return <Page title=" ">{<Waiting text={words.waiting} />}</Page>;
  const where = placeWords(contact, contact);
  const status = contact.status === "held" ? [] : [statuses[contact.status]];
  return (
    <Page
      title={headline(contact, contact)}
      class={`contact ${isWaiting ? "is-waiting" : ""}`}
      kicker={[kinds[contact.kind], ...status, contactDays(contact, language), where].filter(Boolean).join(" · ")}
      tools={
        <a class="button quiet" href={address(`/contacts/${contact.id}`)}>
          {words.json}
        </a>
      }
    >
      <div class="sheet">
        <div>
          {contact.status === "disputed" ? <p class="notice">{words.disputed}</p> : null}
          <Participants contact={contact} />
          <Related contact={contact} />
          {trace.problem ? <Failure problem={trace.problem} /> : null}
          {trace.value ? <Testimonies testimonies={testimoniesIn(trace.value)} /> : <Waiting text={words.waiting} />}
          <section class="panel">
            <h2>{words.differences}</h2>
            {contact.reasons.length > 0 ? (
              <>
                <p class="note">{words.differencesNote}</p>
                <ul class="reasons" lang="en">
                  {contact.reasons.map((reason) => (
                    <li key={reason}>
                      <Plain text={reason} />
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p class="note">{words.noDifferences}</p>
            )}
          </section>
        </div>
        <aside>
          <Facts contact={contact} where={where} />
          <Sides contact={contact} />
          {trace.value ? <History contact={contact} trace={trace.value} /> : null}
        </aside>
      </div>
    </Page>
  );
}

function Facts({ contact, where }: { readonly contact: NamedContact; readonly where: string }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const levels = useWords(LEVEL_WORDS);
  const level = levelOf(contact);
  const country = contact.place?.country ?? null;
  const others = contact.participants.flatMap((p) => (p.accompanying ? [] : (p.country ?? [])));
  const precision = { day: "", month: words.whenMonth, year: words.whenYear }[contact.precision];
  const remarks = [...contact.flags.map((flag) => words.flags[flag]), ...(contact.singleSource ? [words.single] : [])];
  return (
    <section class="facts">
      {country ? (
        <PlaceMap
          country={country}
          cities={contact.place?.cities ?? []}
          others={others}
          label={where}
          href={`/ledger?between=${country}`}
        />
      ) : null}
      <dl>
        <dt>{words.when}</dt>
        <dd>
          {contactDays(contact, language)}
          {precision ? <span class="soft"> ({precision})</span> : null}
        </dd>
        {contact.kind === "visit" || contact.kind === "meeting" ? (
          <>
            <dt>{words.where}</dt>
            <dd>{where || <span class="soft">{words.whereUnknown}</span>}</dd>
          </>
        ) : null}
        {contact.occasion ? (
          <>
            <dt>{words.occasion}</dt>
            <dd>
              <Plain text={contact.occasion} />
            </dd>
          </>
        ) : null}
        {contact.kind === "visit" ? (
          <>
            <dt>{words.class}</dt>
            <dd>
              {contact.visitClass ? words.classes[contact.visitClass] : <span class="soft">{words.unclassified}</span>}
            </dd>
          </>
        ) : null}
        {contact.purposes.length > 0 ? (
          <>
            <dt>{words.purposes}</dt>
            <dd>
              <Plain text={contact.purposes.join(", ")} />
            </dd>
          </>
        ) : null}
        <dt>{words.level}</dt>
        <dd>{level ? levels[level - 1] : <span class="soft">{words.noRank}</span>}</dd>
        {remarks.length > 0 ? (
          <>
            <dt>{words.remarks}</dt>
            <dd>{remarks.join("; ")}</dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
