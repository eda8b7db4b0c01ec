/** The world in a year: a map, the pairs, the years. */
import { useEffect, useMemo } from "preact/hooks";
import { loadAtlas } from "../../charts/atlas.ts";
import { useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { type Counts, totalIn } from "../../shell/counts.ts";
import { Dial } from "../../shell/dial.tsx";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { nameIn } from "../../shell/question.ts";
import { RULE_SETS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { Controls } from "./controls.tsx";
import { Figures } from "./figures.tsx";
import { Matrix } from "./matrix.tsx";
import { Multiples } from "./multiples.tsx";
import "./style.css";
import { ALL, ask, type CoverageCells, countryFigures, type Shown, usualYear, worldStateOf } from "./state.ts";
import { WORDS } from "./words.ts";

export default function World() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { query, change } = useAddress();
  // The shapes are under way with the numbers.
  useEffect(() => void loadAtlas(), []);
  const state = worldStateOf(query);
  // What the address leaves open: the country with most, then its last year covered.
  const leading = useAnswer<Counts>(state.country ? null : ask.leading(state));
  const country = state.country ?? leadingOf(leading.value);
  const years = useAnswer<Counts>(country ? ask.years(state, country) : null);
  const year = state.year ?? (years.value ? usualYear(years.value.rows) : null);
  const shown: Shown | null = country && year ? { ...state, country, year } : null;

  const pairs = useAnswer<Counts>(shown && ask.pairs(shown, language));
  const countries = useAnswer<Counts>(shown && ask.countries(shown));
  const cells = useAnswer<CoverageCells>(shown && ask.coverage(shown, language));
  const counts = country === ALL ? countries.value : pairs.value;
  const names = useMemo(() => ({ ...pairs.value?.names, ...cells.value?.names }), [pairs.value, cells.value]);
  const figures = useMemo(
    () => (shown && counts && cells.value ? countryFigures(shown, counts.rows, cells.value, names) : null),
    [country, year, state.ruleSet, counts, cells.value, names],
  );
  const problem = [leading, years, pairs, countries, cells].find((answer) => answer.problem)?.problem;
  if (problem) return <Failure problem={problem} />;
  if (!shown || !figures || !pairs.value || !cells.value || !years.value)
    return (
      <Page title={words.world}>
        <Waiting text={words.waiting} />
      </Page>
    );

  const ofYear = years.value.rows.filter((row) => row.year === year);
  const name = country === ALL ? null : nameIn({ names }, country);
  const isWaiting = pairs.isWaiting || cells.isWaiting || years.isWaiting;
  const sums = Object.fromEntries(RULE_SETS.map((id) => [id, totalIn(ofYear, id) ?? "–"]));
  return (
    <Page
      title={words.heading(words.kinds[shown.kind], name, shown.year)}
      kicker={[words.world, ...(shown.level ? [words.levels[shown.level - 1]] : [])].join(" · ")}
      class="world"
    >
      <Controls
        state={shown}
        years={years.value.rows}
        names={names}
        onChange={(changed) => change({ country: shown.country, year: shown.year, ...changed }, true)}
      />
      <Dial
        value={state.ruleSet}
        onChange={(id) => change({ "rule-set": id === "default" ? null : id }, true)}
        counts={sums}
      />
      {totalIn(ofYear, state.ruleSet) === null ? <p class="soft">{words.notCounted}</p> : null}
      <div class={isWaiting ? "is-waiting" : ""}>
        <Figures state={shown} figures={figures} />
        <Matrix state={shown} pairs={pairs.value} names={names} />
        <Multiples state={shown} years={years.value.rows} names={names} />
      </div>
    </Page>
  );
}

/** The country with most contacts; where there are none at all, all of them. */
function leadingOf(answer: Counts | null): string | null {
  if (!answer) return null;
  const rows = [...answer.rows].sort((a, b) => (b.counts.default ?? 0) - (a.counts.default ?? 0));
  return String(rows[0]?.country ?? ALL);
}
