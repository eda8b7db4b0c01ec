/** A person: names, offices held, contacts over time, counterparts, travels. */
import { useRoute } from "preact-iso";
import { TenureBar } from "../../charts/tenure-bar.tsx";
import { TENURE_WORDS, tenureDays } from "../../charts/tenure-words.ts";
import { addressOf, useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import type { Counts } from "../../shell/counts.ts";
import { Dial } from "../../shell/dial.tsx";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { address, type Named, nameIn } from "../../shell/question.ts";
import { axisOf, byStart, endOf, inScripts, type OfficeAnswer, type PersonAnswer } from "../../shell/roster.ts";
import { dayWords, partialWords } from "../../words/dates.ts";
import { COVERAGE_WORDS, LEVEL_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { Counterparts } from "../profile/counterparts.tsx";
import { Latest } from "../profile/latest.tsx";
import { LevelKey, useLevels } from "../profile/levels.tsx";
import { OverTime } from "../profile/over-time.tsx";
import { ask, type CoverageAnswer, evidence, spanOf, yearsOf } from "../profile/state.ts";
import "../profile/style.css";
import { WORDS } from "../profile/words.ts";
import { Travels } from "./travels.tsx";
import { useOffices } from "./use-offices.ts";

export default function PersonView() {
  const { id = "" } = useRoute().params;
  const words = useWords(WORDS);
  const language = useLanguage();
  const { query, change } = useAddress();
  const ruleSet = query["rule-set"] || "default";
  const subject = { person: id };
  const own = `/persons/${encodeURIComponent(id)}`;
  const person = useAnswer<PersonAnswer>(address(own));
  // Labels take the place of the person's own names.
  const labels = useAnswer<Named>(address(own, { names: language }));
  const years = useAnswer<Counts>(person.value ? ask.years(subject) : null);
  const levels = useAnswer<Counts>(person.value ? ask.parts(subject, "level") : null);
  const coverage = useAnswer<CoverageAnswer>(person.value ? ask.coverage(subject) : null);
  const partOf = useLevels();
  const states = useWords(COVERAGE_WORDS);
  const problem = person.problem ?? years.problem ?? levels.problem;
  if (problem) return <Failure problem={problem} />;
  if (person.value?.id !== id || !labels.value || !years.value || !levels.value)
    return (
      <Page title={words.person}>
        <Waiting text={words.waiting} />
      </Page>
    );
  const { value } = person;
  const [name, ...others] = inScripts(value.names, language);
  const of = (kind: string) => yearsOf({ kind, key: "level", ruleSet }, years.value!.rows, levels.value!.rows);
  const [contacts, visits] = [of("contacts"), of("visit")];
  const span = spanOf(years.value.rows);
  const is = coverage.value?.coverage;
  return (
    <Page
      title={name?.name ?? value.name}
      kicker={words.person}
      class="profile"
      tools={
        <a class="button" href={evidence(subject)}>
          {words.ledger}
        </a>
      }
    >
      <p class="facts">
        {others.map(({ lang, name: other }) => (
          <span key={lang} lang={lang}>
            {other}
          </span>
        ))}
        <a href={addressOf("/ledger", {}, { between: value.country })}>{nameIn(labels.value, value.country)}</a>
        {value.born ? <span>{words.born(value.born)}</span> : null}
        {is ? (
          <span>
            {words.coverage(
              states[is.state],
              coverage.value?.completeThrough ? dayWords(coverage.value.completeThrough, language) : null,
            )}
          </span>
        ) : null}
      </p>
      <Tenures person={value} labels={labels.value} years={contacts.concat(visits).map(({ year }) => year)} />
      {span ? (
        <>
          <Dial value={ruleSet} onChange={(set) => change({ "rule-set": set === "default" ? null : set }, true)} />
          <OverTime {...{ subject, ruleSet, contacts, visits, partOf }} note={words.notes.time}>
            <LevelKey years={[...contacts, ...visits]} />
          </OverTime>
          <div class="columns">
            <Counterparts subject={subject} own={null} ruleSet={ruleSet} />
            <Latest subject={subject} years={years.value.rows} />
          </div>
          <Travels person={id} country={value.country} span={span} ruleSet={ruleSet} />
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

interface TenuresProps {
  readonly person: PersonAnswer;
  readonly labels: Named;
  /** Of contacts. */
  readonly years: readonly number[];
}

function Tenures({ person, labels, years }: TenuresProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const levels = useWords(LEVEL_WORDS);
  const days = useWords(TENURE_WORDS);
  const offices = useOffices(person.tenures.map((t) => t.office));
  const axis = axisOf(person.tenures, years);
  const tenures = [...person.tenures].sort(byStart);
  if (tenures.length === 0 || !axis)
    return (
      <section class="panel">
        <h2>{words.headings.offices}</h2>
        <p class="note">{words.none.tenures}</p>
      </section>
    );
  const ids = [...new Set(tenures.map((t) => t.office))];
  const rankOf = (office: OfficeAnswer | undefined) =>
    office?.rank ? words.level(office.rank, levels[office.rank - 1]!) : office ? words.noLevel : "";
  return (
    <section class="panel">
      <h2>{words.headings.offices}</h2>
      <TenureBar
        label={words.headings.offices}
        {...axis}
        rows={ids.map((id) => {
          const office = offices.get(id);
          const mine = tenures.filter((t) => t.office === id);
          const told = mine.map((t) => tenureDays(t, days, (date) => partialWords(date, language)));
          return {
            id,
            name: <a href={`/office/${encodeURIComponent(id)}`}>{nameIn(labels, id)}</a>,
            note: [told.join("; "), rankOf(office)].filter(Boolean).join(" · "),
            bars: mine.map((t, i) => ({
              ...{ start: t.from ? t.start : axis.from, end: endOf(t), label: told[i]! },
              class: `level-${office?.rank ?? "none"}`,
            })),
          };
        })}
      />
    </section>
  );
}
