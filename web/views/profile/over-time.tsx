/** Contacts and visits by year, each a chart of its own, with the same years. */
import type { ComponentChildren } from "preact";
import { YearBars } from "../../charts/year-bars.tsx";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import { evidence, NARROW, type Subject, type YearParts } from "./state.ts";
import { WORDS } from "./words.ts";

interface OverTimeProps {
  readonly subject: Subject;
  readonly ruleSet: string;
  readonly contacts: readonly YearParts[];
  readonly visits: readonly YearParts[];
  /** Class and name of a part. */
  readonly partOf: (value: string | number) => { readonly class: string; readonly name: string };
  readonly note: string;
  /** The key of the colours. */
  readonly children: ComponentChildren;
}

/** More years than half a page is wide enough for. */
const LONG = 40;

export function OverTime({ subject, ruleSet, contacts, visits, partOf, note, children }: OverTimeProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const series = [
    { id: "contacts", kind: NARROW, years: contacts, forms: words.contacts },
    { id: "visits", kind: "visit", years: visits, forms: words.visits },
  ] as const;
  const sum = (years: readonly YearParts[]) => years.reduce((n, { count }) => n + count, 0);
  return (
    <section class="panel">
      <h2>{words.headings.time}</h2>
      <p class="note">{note}</p>
      <div class={`over-time${contacts.length > LONG ? " long" : ""}`}>
        {series
          .filter(({ years }) => sum(years) > 0)
          .map(({ id, kind, years, forms }) => (
            <div key={id}>
              <h3>
                {words.headings[id]}{" "}
                <a class="numeral" href={evidence(subject, { kind }, ruleSet)}>
                  {plural(language, sum(years), forms)}
                </a>
              </h3>
              <YearBars
                label={words.headings[id]}
                years={years.map(({ year, count, coverage: { state }, parts }) => {
                  const shown = parts.map(({ value, count: n }) => ({ ...partOf(value), count: n }));
                  const told = shown.map(({ name, count: n }) => `${name}: ${n}`).join("; ");
                  return {
                    ...{ year, count, state, parts: shown },
                    href: evidence(subject, { kind, from: year, to: year }, ruleSet),
                    label: `${year}: ${plural(language, count, forms)}${told ? ` (${told})` : ""}, ${coverage[state]}`,
                  };
                })}
              />
            </div>
          ))}
      </div>
      <ul class="key">
        {children}
        <li>
          <i class="ground-covered" />
          {coverage.covered}
        </li>
        <li>
          <i class="ground-partly" />
          {coverage.partly}
        </li>
        <li>
          <i class="ground-not-covered" />
          {coverage["not-covered"]}
        </li>
        <li>
          <i class="ground-unknown" />
          {coverage.unknown}
        </li>
      </ul>
    </section>
  );
}
