/** A pair's year as a cited brief: chosen, read, printed, taken away. */
import { useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { useLanguage, useWords } from "../../words/language.ts";
import { Appendix } from "./appendix.tsx";
import { Balance, Levels, YearLine } from "./charts.tsx";
import { Chooser, Downloads } from "./chooser.tsx";
import { askedIn, type BriefAnswer, briefAddress, citationsOf, contactNumbers } from "./state.ts";
import "./style.css";
import { WORDS } from "./words.ts";

export default function Brief() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { path, query } = useAddress();
  const asked = askedIn(path, query);
  const target = briefAddress(asked, { names: language });
  const { value, problem, isWaiting } = useAnswer<BriefAnswer>(target);
  return (
    <Page
      title={value ? titleOf(value) : words.title}
      kicker={value ? words.kicker : undefined}
      tools={value ? <Downloads asked={asked} brief={value} /> : null}
      class="brief"
    >
      <Chooser key={target} asked={asked} />
      {problem ? <Failure problem={problem} /> : null}
      {target && !value && !problem ? <Waiting text={words.writing} /> : null}
      {value ? (
        <div class={isWaiting ? "is-waiting" : ""}>
          <Text brief={value} />
        </div>
      ) : null}
    </Page>
  );
}

const titleOf = ({ pair, window, versus }: BriefAnswer): string =>
  `${pair}, ${window}${versus ? `, beside ${versus}` : ""}`;

function Text({ brief }: { readonly brief: BriefAnswer }) {
  const words = useWords(WORDS);
  const numbers = contactNumbers(brief);
  return (
    <>
      <p class="small soft rest">
        {words.rest.replace("{rules}", brief.ruleSet)} {words.english}
      </p>
      <div class="brief-text">
        {brief.sections.map(({ id, title, sentences }) => (
          <section key={id} class={`brief-section ${id}`}>
            <h2 lang="en">{title}</h2>
            <div lang="en">
              {sentences.map((sentence) => (
                <p key={sentence.text}>
                  {sentence.text}{" "}
                  <span class="cites">
                    {citationsOf(sentence, brief, numbers).map(({ label, href }, i) => (
                      <span key={label}>
                        {i > 0 ? ", " : ""}
                        <a href={href}>{label}</a>
                      </span>
                    ))}
                  </span>
                </p>
              ))}
            </div>
            {id === "happened" ? <YearLine brief={brief} /> : null}
            {id === "records" ? (
              <div class="side-by-side">
                <Levels brief={brief} />
                <Balance brief={brief} />
              </div>
            ) : null}
          </section>
        ))}
      </div>
      <p class="on-paper small">
        {words.onPaper} {location.href.replace(/#.*$/, "")}
      </p>
      <Appendix brief={brief} numbers={numbers} />
    </>
  );
}
