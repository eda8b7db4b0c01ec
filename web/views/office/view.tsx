/** An office: titles, rank, holders with their contacts, contacts over time by holder, counterparts. */
import { useRoute } from "preact-iso";
import { TenureBar } from "../../charts/tenure-bar.tsx";
import { TENURE_WORDS, tenureDays } from "../../charts/tenure-words.ts";
import { addressOf, useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { type Counts, countIn } from "../../shell/counts.ts";
import { Dial } from "../../shell/dial.tsx";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { address, nameIn } from "../../shell/question.ts";
import { axisOf, byStart, endOf, inScripts, type OfficeAnswer } from "../../shell/roster.ts";
import { partialWords } from "../../words/dates.ts";
import { LEVEL_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { Counterparts } from "../profile/counterparts.tsx";
import { Latest } from "../profile/latest.tsx";
import { OverTime } from "../profile/over-time.tsx";
import { ask, evidence, NARROW, spanOf, yearsOf } from "../profile/state.ts";
import "../profile/style.css";
import { WORDS } from "../profile/words.ts";
import { holderClasses } from "./state.ts";
import "./style.css";

export default function OfficeView() {
  const { id = "" } = useRoute().params;
  const words = useWords(WORDS);
  const levels = useWords(LEVEL_WORDS);
  const language = useLanguage();
  const { query, change } = useAddress();
  const ruleSet = query["rule-set"] || "default";
  const subject = { office: id };
  const office = useAnswer<OfficeAnswer>(address(`/offices/${encodeURIComponent(id)}`, { names: language }));
  const years = useAnswer<Counts>(office.value ? ask.years(subject) : null);
  const parts = useAnswer<Counts>(office.value ? ask.parts(subject, "person") : null);
  const holders = useAnswer<Counts>(office.value ? ask.holders(subject) : null);
  const problem = office.problem ?? years.problem ?? parts.problem ?? holders.problem;
  if (problem) return <Failure problem={problem} />;
  if (office.value?.id !== id || !years.value || !parts.value || !holders.value)
    return (
      <Page title={words.office}>
        <Waiting text={words.waiting} />
      </Page>
    );
  const { value } = office;
  const [title, ...others] = inScripts(value.titles, language);
  const classes = holderClasses(value.tenures);
  const mine = parts.value.rows.filter((row) => classes.has(String(row.person)));
  const of = (kind: string) => yearsOf({ kind, key: "person", ruleSet }, years.value!.rows, mine);
  const [contacts, visits] = [of("contacts"), of("visit")];
  const span = spanOf(years.value.rows);
  const shown = new Set([...contacts, ...visits].flatMap((year) => year.parts.map((part) => String(part.value))));
  return (
    <Page
      title={title?.name ?? id}
      kicker={words.office}
      class="profile office"
      tools={
        <a class="button" href={evidence(subject)}>
          {words.ledger}
        </a>
      }
    >
      <p class="facts">
        {others.map(({ lang, name }) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
        {value.country ? (
          <a href={addressOf("/ledger", {}, { between: value.country })}>{nameIn(value, value.country)}</a>
        ) : (
          <span>{value.organisation}</span>
        )}
        <span>{value.rank ? words.level(value.rank, levels[value.rank - 1]!) : words.noLevel}</span>
        <span>{words.channels[value.channel]}</span>
      </p>
      {span ? (
        <Dial value={ruleSet} onChange={(set) => change({ "rule-set": set === "default" ? null : set }, true)} />
      ) : null}
      <Holders
        office={value}
        years={contacts.concat(visits).map(({ year }) => year)}
        counts={holders.value}
        {...{ classes, ruleSet }}
      />
      {span ? (
        <>
          <OverTime
            {...{ subject, ruleSet, contacts, visits }}
            partOf={(person) => ({ class: classes.get(String(person)) ?? "", name: nameIn(value, String(person)) })}
            note={words.notes.holdersTime}
          >
            {[...classes].map(([person, of]) =>
              shown.has(person) ? (
                <li key={person}>
                  <i class={of} />
                  {nameIn(value, person)}
                </li>
              ) : null,
            )}
          </OverTime>
          <div class="columns">
            <Counterparts subject={subject} own={value.country} ruleSet={ruleSet} />
            <Latest subject={subject} years={years.value.rows} />
          </div>
        </>
      ) : (
        <section class="panel">
          <h2>{words.headings.time}</h2>
          <p class="note">{words.none.contacts}</p>
        </section>
      )}
    </Page>
  );
}

interface HoldersProps {
  readonly office: OfficeAnswer;
  readonly years: readonly number[];
  readonly counts: Counts;
  readonly classes: ReadonlyMap<string, string>;
  readonly ruleSet: string;
}

function Holders({ office, years, counts, classes, ruleSet }: HoldersProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const days = useWords(TENURE_WORDS);
  const axis = axisOf(office.tenures, years);
  const tenures = [...office.tenures].sort(byStart);
  if (tenures.length === 0 || !axis)
    return (
      <section class="panel">
        <h2>{words.headings.holders}</h2>
        <p class="note">{words.none.tenures}</p>
      </section>
    );
  const numberOf = (person: string, kind: string) =>
    countIn(
      counts.rows.find((row) => row.person === person && row.kind === kind),
      ruleSet,
    );
  return (
    <section class="panel">
      <h2>{words.headings.holders}</h2>
      <TenureBar
        label={words.headings.holders}
        {...axis}
        rows={[...classes].map(([person, of]) => {
          const mine = tenures.filter((t) => t.person === person);
          const told = mine.map((t) => tenureDays(t, days, (date) => partialWords(date, language)));
          const numbers = [
            { kind: NARROW, n: numberOf(person, "contacts"), forms: words.contacts },
            { kind: "visit", n: numberOf(person, "visit"), forms: words.visits },
          ].filter(({ n }) => n > 0);
          return {
            id: person,
            name: <a href={`/person/${encodeURIComponent(person)}`}>{nameIn(office, person)}</a>,
            note: (
              <>
                {told.join("; ")}
                {numbers.map(({ kind, n, forms }) => (
                  <span key={kind}>
                    {" · "}
                    <a href={evidence({ office: office.id }, { person, kind }, ruleSet)}>
                      {plural(language, n, forms)}
                    </a>
                  </span>
                ))}
              </>
            ),
            bars: mine.map((t, i) => ({
              ...{ start: t.from ? t.start : axis.from, end: endOf(t), label: told[i]!, class: of },
            })),
          };
        })}
      />
    </section>
  );
}
