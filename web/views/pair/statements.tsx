/** Record and halt with their tests in plain words: what the check says of two sentences, and what the series says. */
import { useEffect, useState } from "preact/hooks";
import { answerTo, ask, useAnswer } from "../../shell/api.ts";
import { address } from "../../shell/question.ts";
import { Sign, VerdictLabel } from "../../shell/verdict.tsx";
import { dayWords } from "../../words/dates.ts";
import { numberWords, useLanguage, useWords } from "../../words/language.ts";
import type { Checked, CheckedClaim } from "../check/state.ts";
import { type PairState, type Series, seriesAddress } from "./state.ts";
import { WORDS } from "./words.ts";

interface StatementsProps {
  readonly state: PairState;
  readonly year: number;
  /** Of the two countries, in the reader's language. */
  readonly names: readonly [string, string];
}

export function Statements({ state, year, names }: StatementsProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { pair, ruleSet } = state;
  const claims = useJudged(pair, year, ruleSet);
  const series = useAnswer<Series>(seriesAddress(state, year)).value;
  const sentences = [words.recordSentence(...names, year), words.haltSentence(...names, year)];
  return (
    <section class="panel statements">
      <h2>{words.record}</h2>
      <p class="note">{words.recordNote(year)}</p>
      <ul>
        {claims.map((claim, i) => (
          <li key={claim.id} class={`v-${claim.verdict}`}>
            <p class="sentence">{sentences[i]}</p>
            <p>
              <Sign verdict={claim.verdict} /> <VerdictLabel verdict={claim.verdict} />{" "}
              <span class="soft" lang="en">
                {(claim.asPublished ?? claim.now).reason}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {series?.gap ? (
        <p>
          {words.silence(
            dayWords(series.gap.from, language),
            dayWords(series.gap.to, language),
            series.gap.days,
            numberWords(series.gap.chance, language),
          )}
        </p>
      ) : null}
      {series && series.own.coverage.state === "covered" ? (
        <p>
          {series.changepoints.length > 0
            ? words.breaks(series.changepoints.map((point) => point.year).join(", "))
            : words.noBreaks}
        </p>
      ) : null}
    </section>
  );
}

interface Roster {
  readonly names: Readonly<Record<string, string>>;
}

const CHARTS_FIRST_MS = 500;

/** The two sentences in English, as the check reads them. */
function useJudged(pair: readonly [string, string], year: number, ruleSet: string): readonly CheckedClaim[] {
  const [claims, set] = useState<readonly CheckedClaim[]>([]);
  const key = `${pair.join("-")} ${year} ${ruleSet}`;
  useEffect(() => {
    let isCurrent = true;
    const [a, b] = pair;
    // The charts first: a check keeps the server for a moment.
    const timer = setTimeout(
      () =>
        answerTo<Roster>(address("/counts", { between: pair.join(","), from: year, to: year, names: "en" }))
          .then(({ names }) => {
            const [one, other] = [names[a] ?? a, names[b] ?? b];
            const text = [WORDS.en.recordSentence(one, other, year), WORDS.en.haltSentence(one, other, year)].join(
              "\n\n",
            );
            const target = address("/checks", { published: `${year}-12-31`, "rule-set": ruleSet });
            return ask<Checked>(target, { method: "POST", body: text, headers: { "content-type": "text/plain" } });
          })
          .then(
            (checked) => isCurrent && set([...checked.claims].sort((x, y) => x.span[0] - y.span[0])),
            () => isCurrent && set([]),
          ),
      CHARTS_FIRST_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  return claims;
}
