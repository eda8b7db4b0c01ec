/** All that a verdict rests on: readings, the missing record, figures, contacts, coverage, constants, the replay. */

import { dayWords as englishDay } from "../../../src/faces/date-words.ts";
import type { Contact } from "../../../src/model/contact.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Judged } from "../../../src/model/verdict.ts";
import { ContactLine } from "../../shell/contact-line.tsx";
import type { Named } from "../../shell/question.ts";
import { Sign, VerdictLabel } from "../../shell/verdict.tsx";
import { dayWords, periodWords } from "../../words/dates.ts";
import { CLAIM_TYPE_WORDS, COVERAGE_WORDS, LEVEL_WORDS, RULE_SET_WORDS } from "../../words/domain.ts";
import { numberWords, useLanguage, useWords } from "../../words/language.ts";
import { ledgerAddress, type NumberedClaim } from "./state.ts";
import { WORDS } from "./words.ts";

interface EvidenceProps {
  readonly claim: NumberedClaim;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly named: Named;
  readonly onClose: () => void;
  /** Null where the claim is not judged. */
  readonly onReplay: (() => void) | null;
}

export function Evidence({ claim, contacts, named, onClose, onReplay }: EvidenceProps) {
  const words = useWords(WORDS);
  const types = useWords(CLAIM_TYPE_WORDS);
  const language = useLanguage();
  const { judged, later } = claim;
  return (
    <section
      class={`evidence v-${claim.verdict}`}
      id={`claim-${claim.number}`}
      aria-label={words.claim(claim.number, "")}
    >
      <header>
        <span class="small soft">
          {types[claim.type] ?? claim.type}
          {claim.attribution ? ` · ${words.said} ${claim.attribution}` : ""}
        </span>
        <button type="button" class="quiet no-print" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <p class="reason">{judged.reason}</p>
      <JudgedEvidence judged={judged} contacts={contacts} named={named} />
      {later ? (
        <div class={`later v-${later.verdict}`}>
          <h3>
            {words.later(later.asOf ? dayWords(later.asOf, language) : "")} <Sign verdict={later.verdict} />{" "}
            <VerdictLabel verdict={later.verdict} />
          </h3>
          <p>{later.reason}</p>
        </div>
      ) : null}
      {onReplay ? (
        <footer class="no-print">
          <button type="button" onClick={onReplay} title={words.replayHint}>
            {words.replay}
          </button>
        </footer>
      ) : null}
    </section>
  );
}

function JudgedEvidence({
  judged,
  contacts,
  named,
}: { readonly judged: Judged } & Pick<EvidenceProps, "contacts" | "named">) {
  const words = useWords(WORDS);
  const shown = judged.contacts.flatMap((id) => contacts.get(id) ?? []).sort((x, y) => (x.start < y.start ? -1 : 1));
  const constants = Object.entries(judged.constants);
  return (
    <>
      {judged.readings.length > 0 ? (
        <>
          <h3>{words.readings}</h3>
          <ul class="readings">
            {judged.readings.map(({ label, verdict }) => (
              <li key={label} class={`v-${verdict}`}>
                <Sign verdict={verdict} />
                <span>
                  {label}: <VerdictLabel verdict={verdict} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Items title={words.missing} items={judged.missing} class="missing" />
      <Figures figures={judged.figures} />
      {shown.length > 0 ? (
        <details open={shown.length <= 6}>
          <summary>{words.contacts(shown.length)}</summary>
          <ul class="contact-list">
            {shown.map((contact) => (
              <ContactLine key={contact.id} contact={contact} named={named} />
            ))}
          </ul>
        </details>
      ) : null}
      <Items title={words.notes} items={judged.notes} class="notes-list" />
      <p class="small soft">
        <b>{words.coverage}</b> <CoverageText coverage={judged.coverage} />
      </p>
      {constants.length > 0 ? (
        <p class="small soft">
          <b>{words.constants}</b> {constants.map(([name, value]) => `${name} ${value}`).join(", ")}
        </p>
      ) : null}
    </>
  );
}

function Items({
  title,
  items,
  class: name,
}: {
  readonly title: string;
  readonly items: readonly string[];
  readonly class: string;
}) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class={name}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** Longer tables begin with these, and the rest behind a fold. */
const FIRST_FIGURES = 6;

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords(WORDS);
  if (figures.length === 0) return null;
  const rest = figures.slice(FIRST_FIGURES);
  return (
    <>
      <h3>{words.figures}</h3>
      <FigureRows figures={figures.slice(0, FIRST_FIGURES)} />
      {rest.length > 0 ? (
        <details>
          <summary>+ {rest.length}</summary>
          <FigureRows figures={rest} />
        </details>
      ) : null}
    </>
  );
}

function FigureRows({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const ruleSets = useWords(RULE_SET_WORDS);
  const language = useLanguage();
  return (
    <table class="figures">
      <tbody>
        {figures.map((figure, i) => {
          const { value, label, window, interval, ruleSet } = figure;
          const basis = [
            interval && `${words.interval} ${interval.map((n) => numberWords(n, language)).join("–")}`,
            // Most labels name their window; twice would be noise.
            window && !label.includes(englishDay(window.end)) && periodWords(window, language),
            ruleSet !== "default" && (ruleSets[ruleSet] ?? ruleSet),
            figure.coverage.state !== "covered" && coverage[figure.coverage.state],
          ].filter(Boolean);
          return (
            <tr key={i}>
              <td class="number">
                {figure.contacts.length > 0 ? (
                  <a class="plain" href={ledgerAddress(figure.query)}>
                    {numberWords(value, language)}
                  </a>
                ) : (
                  numberWords(value, language)
                )}
              </td>
              <td>
                {label} <span class="small soft">{basis.join(" · ")}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function CoverageText({ coverage }: { readonly coverage: Judged["coverage"] }) {
  const words = useWords(WORDS);
  const states = useWords(COVERAGE_WORDS);
  const levels = useWords(LEVEL_WORDS);
  const language = useLanguage();
  const { state, level, from, completeTo, estimate, statements, knownGaps } = coverage;
  const parts = [
    states[state],
    level ? `${level} (${levels[level - 1]})` : "",
    completeTo ? periodWords({ start: from ?? completeTo, end: completeTo }, language) : "",
    estimate === null ? "" : `≈ ${numberWords(estimate, language)}`,
  ].filter(Boolean);
  return (
    <>
      {parts.join(", ")}
      {statements.map((id) => (
        <span key={id}>
          {" · "}
          <a href={`/coverage#${id}`}>{id}</a>
        </span>
      ))}
      {knownGaps.length > 0 ? `; ${words.gaps}: ${knownGaps.join("; ")}` : ""}
    </>
  );
}
