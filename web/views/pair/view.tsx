/** Two countries: every contact, the years, who travels, record and halt, who meets whom, the share; under any rule set. */

import { useEffect } from "preact/hooks";
import { useRoute } from "preact-iso";
import type { CoverageStatement } from "../../../src/model/coverage.ts";
import { useAddress } from "../../shell/address.ts";
import { type Answer, answerTo, useAnswer } from "../../shell/api.ts";
import { Dial } from "../../shell/dial.tsx";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { address, type Named, nameIn } from "../../shell/question.ts";
import { RULE_SETS } from "../../words/domain.ts";
import { type Language, useLanguage, useWords } from "../../words/language.ts";
import { Chooser } from "./chooser.tsx";
import { WhoMeetsWhom } from "./matrix.tsx";
import { type ContactsPage, LevelKey, PairTimeline, ShareOf, TimelineKey, Travels, Years } from "./panels.tsx";
import {
  type CountRows,
  countsAddress,
  type PairState,
  type Series,
  type Sides,
  seriesAddress,
  stateOf,
  totalsOf,
  yearsUnder,
} from "./state.ts";
import { Statements } from "./statements.tsx";
import "./style.css";
import { WORDS } from "./words.ts";

interface CoverageAnswer extends Named {
  readonly statements: readonly CoverageStatement[];
}

/** Contacts of a pair are few enough to be had at once. */
const MOST_CONTACTS = 1000;

const contactsAddress = (sides: Sides, { from, window }: PairState, ruleSet: string, language: Language): string =>
  address("/contacts", {
    between: sides.join(","),
    from,
    window,
    "rule-set": ruleSet,
    names: language,
    limit: MOST_CONTACTS,
  });

const coverageAddress = (sides: Sides, language: Language) =>
  address("/coverage", { between: sides.join(","), names: language });

export default function Pair() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { params } = useRoute();
  const { query, change } = useAddress();
  const state = stateOf(params.pair, query);
  const { pair, versus, ruleSet } = state;
  const coverage = useAnswer<CoverageAnswer>(coverageAddress(pair, language));
  const years = useAnswer<CountRows>(countsAddress(pair, state, "year"));
  const names = coverage.value;
  const nameOf = (sides: Sides): [string, string] => [
    names ? nameIn(names, sides[0]) : sides[0],
    names ? nameIn(names, sides[1]) : sides[1],
  ];
  const lastYear = years.value?.rows.at(-1)?.year ?? new Date().getFullYear();
  usePrefetched(pair, state, language);
  usePrefetched(versus, state, language);
  const title = words.title(...nameOf(pair));
  const problem = coverage.problem ?? years.problem;
  return (
    <Page
      title={title}
      kicker={words.kicker}
      class="pair"
      tools={
        <>
          <a class="button" href={`/ledger?between=${pair.join(",")}`}>
            {words.ledger}
          </a>
          <a
            class="button"
            href={`/brief/${pair.join("-")}?year=${lastYear}${versus ? `&versus=${versus.join("-")}` : ""}`}
          >
            {words.brief}
          </a>
        </>
      }
    >
      <Chooser state={state} lastYear={lastYear} />
      <Dial
        value={ruleSet}
        counts={years.value ? totalsOf(years.value) : undefined}
        onChange={(next) => change({ "rule-set": next === "default" ? null : next }, true)}
      />
      {problem ? <Failure problem={problem} /> : null}
      {years.value && names ? (
        <Charts state={state} years={years} coverage={names} lastYear={lastYear} />
      ) : (
        <Waiting text={words.waiting} />
      )}
    </Page>
  );
}

/** The dial turns without waiting: what the other rule sets count is asked once the page stands. */
function usePrefetched(pair: Sides | null, state: PairState, language: Language) {
  const key = pair && contactsAddress(pair, state, "", language);
  useEffect(() => {
    if (!pair) return;
    const timer = setTimeout(async () => {
      for (const ruleSet of RULE_SETS) await answerTo(contactsAddress(pair, state, ruleSet, language)).catch(() => {});
    }, 1500);
    return () => clearTimeout(timer);
  }, [key]);
}

interface ChartsProps {
  readonly state: PairState;
  readonly years: Answer<CountRows>;
  readonly coverage: CoverageAnswer;
  readonly lastYear: number;
}

function Charts({ state, years, coverage, lastYear }: ChartsProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { pair, versus, ruleSet } = state;
  const levels = useAnswer<CountRows>(countsAddress(pair, state, "year,level"));
  const otherYears = useAnswer<CountRows>(versus && countsAddress(versus, state, "year"));
  const otherLevels = useAnswer<CountRows>(versus && countsAddress(versus, state, "year,level"));
  const otherCoverage = useAnswer<CoverageAnswer>(versus && coverageAddress(versus, language));
  const contacts = useAnswer<ContactsPage>(contactsAddress(pair, state, ruleSet, language));
  const otherContacts = useAnswer<ContactsPage>(versus && contactsAddress(versus, state, ruleSet, language));
  const series = useAnswer<Series>(seriesAddress(state, lastYear));
  const own = years.value && levels.value ? yearsUnder(years.value, levels.value, ruleSet) : null;
  const other = otherYears.value && otherLevels.value ? yearsUnder(otherYears.value, otherLevels.value, ruleSet) : null;
  const most = Math.max(1, ...[...(own ?? []), ...(other ?? [])].map((y) => y.total));
  const label = (sides: Sides, named: Named) => sides.map((id) => nameIn(named, id)).join("–");
  const named = { names: { ...coverage.names, ...otherCoverage.value?.names } };
  const span = { start: `${state.from}-01-01`, end: `${lastYear}-12-31` };
  const gap = series.value?.gap ?? null;
  return (
    <>
      <section class={contacts.isWaiting ? "panel is-waiting" : "panel"}>
        <h2>{words.timeline}</h2>
        <p class="note">{words.timelineNote}</p>
        {contacts.value ? (
          <PairTimeline
            title={label(pair, named)}
            page={contacts.value}
            statements={coverage.statements}
            state={state}
            span={span}
            gap={gap && { start: gap.from, end: gap.to, label: words.gap(gap.days) }}
          />
        ) : null}
        {versus && otherContacts.value ? (
          <PairTimeline
            title={label(versus, named)}
            page={otherContacts.value}
            statements={otherCoverage.value?.statements ?? []}
            state={state}
            span={span}
            gap={null}
          />
        ) : null}
        <TimelineKey />
      </section>

      <section class="panel">
        <h2>{words.years}</h2>
        <p class="note">
          {words.yearsNote} {state.window ? words.likeForLike(state.window) : ""}
        </p>
        <div class={versus ? "two" : "one"}>
          <Years years={own} title={label(pair, named)} most={most} sides={pair} state={state} />
          {versus ? (
            <Years years={other} title={label(versus, named)} most={most} sides={versus} state={state} />
          ) : null}
        </div>
        <LevelKey />
      </section>

      <section class="panel">
        <h2>{words.balance}</h2>
        <p class="note">{words.balanceNote}</p>
        <div class={versus ? "two" : "one"}>
          <Travels sides={pair} named={named} state={state} />
          {versus ? <Travels sides={versus} named={named} state={state} /> : null}
        </div>
      </section>

      <Statements state={state} year={lastYear} names={[nameIn(named, pair[0]), nameIn(named, pair[1])]} />
      {contacts.value ? <WhoMeetsWhom contacts={contacts.value.contacts} named={contacts.value} state={state} /> : null}
      {versus ? <ShareOf state={state} versus={versus} labels={[label(pair, named), label(versus, named)]} /> : null}
    </>
  );
}
