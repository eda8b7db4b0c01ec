/** The map, and beside it the same numbers as a table. */
import type { CoverageState } from "../../../src/model/coverage.ts";
import { useAtlas } from "../../charts/use-atlas.ts";
import { WorldMap } from "../../charts/world-map.tsx";
import { COVERAGE_WORDS } from "../../words/domain.ts";
import { numberWords, plural, useLanguage, useWords } from "../../words/language.ts";
import { ALL, type CountryFigure, evidence, type Shown } from "./state.ts";
import { WORDS } from "./words.ts";

interface FiguresProps {
  readonly state: Shown;
  readonly figures: readonly CountryFigure[];
}

const STATES: readonly CoverageState[] = ["covered", "partly", "not-covered", "unknown"];

export function Figures({ state, figures }: FiguresProps) {
  const words = useWords(WORDS);
  const coverage = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const atlas = useAtlas();
  const others = figures.filter(({ country }) => country !== state.country);
  const there = others.filter(({ count }) => count > 0);
  const largest = there[0]?.count ?? 1;
  const drawn = new Set(atlas ? [...atlas.shapes.map((shape) => shape.country), ...atlas.points.keys()] : []);
  const notDrawn = atlas ? there.filter(({ country }) => !drawn.has(country)) : [];
  const told = ({ coverage: { state: is, level } }: CountryFigure): string =>
    is === "covered" && level !== null && level !== state.level
      ? `${coverage[is]} ${words.toLevel(numberWords(level, language))}`
      : coverage[is];
  const marks = others.map((figure) => {
    const { country, name, count } = figure;
    const label = `${name}: ${plural(language, count, words.counted[state.kind])}, ${told(figure)}`;
    const href = state.country === ALL ? evidence(state, country) : `/pair/${state.country}-${country}`;
    return { country, count, state: figure.coverage.state, href, label };
  });
  return (
    <section class="panel figures">
      <div>
        <WorldMap label={words.map} marks={marks} chosen={state.country} />
        {state.country === ALL && state.kind === "visit" ? <p class="small soft">{words.received}</p> : null}
        {notDrawn.length > 0 ? (
          <p class="small soft">
            {words.notDrawn}{" "}
            {notDrawn.map(({ country, name, count }, i) => (
              <span key={country}>
                {i > 0 ? ", " : ""}
                <a href={evidence(state, country)}>
                  {name} {count}
                </a>
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <div class="numbers">
        <h2>{words.table.heading}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by keyboard */}
        <section class="scroll" tabIndex={0} aria-label={words.table.heading}>
          <table>
            <thead class="hidden">
              <tr>
                <th scope="col">{words.table.country}</th>
                <th scope="col">{words.table.number}</th>
                <th scope="col">{words.table.coverage}</th>
              </tr>
            </thead>
            <tbody>
              {there.map((figure) => (
                <tr key={figure.country}>
                  <th scope="row">
                    {state.country === ALL ? (
                      figure.name
                    ) : (
                      <a class="plain" href={`/pair/${state.country}-${figure.country}`}>
                        {figure.name}
                      </a>
                    )}
                  </th>
                  <td class="number">
                    <a href={evidence(state, figure.country)}>{figure.count}</a>
                  </td>
                  <td class="extent">
                    <span
                      class={`length ground-${figure.coverage.state}`}
                      title={told(figure)}
                      style={{ width: `${(5 * figure.count) / largest}rem` }}
                    />
                    <span class="hidden">{told(figure)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {STATES.map((is) => {
            const none = others.filter(({ count, coverage: c }) => count === 0 && c.state === is);
            return none.length > 0 ? (
              <details key={is}>
                <summary>
                  {words.without[is]}: <span class="numeral">{none.length}</span>
                </summary>
                <p class="small">{none.map(({ name }) => name).join(", ")}</p>
              </details>
            ) : null;
          })}
        </section>
      </div>
    </section>
  );
}
