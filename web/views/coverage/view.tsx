/** What the ledger can and cannot say: where it was searched, whose pages state its contacts, what is known to be missing. */
import { useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { useLanguage, useWords } from "../../words/language.ts";
import { BySideView } from "./by-side.tsx";
import { QuestionForm } from "./question.tsx";
import { useWording } from "./scope.ts";
import { type CoverageAnswer, groupsOf, pairIn, statementsAddress } from "./state.ts";
import { KnownAbsences, Statements } from "./statements.tsx";
import "./style.css";
import { WatchedSources } from "./watched.tsx";
import { WORDS } from "./words.ts";

export default function Coverage() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { query } = useAddress();
  const pair = pairIn(query);
  const everything = useAnswer<CoverageAnswer>(statementsAddress(null, language)).value;
  const { value, problem, isWaiting } = useAnswer<CoverageAnswer>(statementsAddress(pair, language));
  const wording = useWording(everything ?? { names: {} });
  const pairs = groupsOf(everything?.statements ?? []).map((group) => group.pair);
  if (problem) return <Failure problem={problem} />;
  return (
    <Page title={words.title} class="coverage">
      <p class="lead soft">{words.intro}</p>
      <nav class="pairs no-print" aria-label={words.statements}>
        <a href="/coverage" aria-current={pair ? undefined : "true"}>
          {words.all}
        </a>
        {pairs.map((one) => (
          <a key={one} href={`/coverage?between=${one}`} aria-current={one === pair ? "true" : undefined}>
            {wording.pair(one)}
          </a>
        ))}
      </nav>
      {value && everything ? (
        <div class={isWaiting ? "is-waiting" : ""}>
          <Statements statements={value.statements} wording={wording} />
          <QuestionForm key={pair} pair={pair} pairs={pairs.map((one) => [one, wording.pair(one)])} />
          <BySideView pair={pair} />
          <KnownAbsences statements={value.statements} wording={wording} />
          <WatchedSources />
        </div>
      ) : (
        <Waiting text={words.loading} />
      )}
    </Page>
  );
}
