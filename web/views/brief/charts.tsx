/** The brief's three charts, drawn from what the brief holds. */
import { BriefTimeline } from "../../charts/brief-timeline.tsx";
import { BriefYears } from "../../charts/brief-years.tsx";
import { nameIn } from "../../shell/question.ts";
import { LEVEL_WORDS } from "../../words/domain.ts";
import { useWords } from "../../words/language.ts";
import { type BriefAnswer, levelValues, numberOf } from "./state.ts";
import { WORDS } from "./words.ts";

interface ChartProps {
  readonly brief: BriefAnswer;
}

export function YearLine({ brief }: ChartProps) {
  const words = useWords(WORDS);
  return (
    <figure class="brief-figure">
      <figcaption>{words.timeline.replace("{window}", brief.window)}</figcaption>
      <BriefTimeline
        period={brief.period}
        lanes={brief.charts.lanes}
        nameOf={({ participants }) =>
          participants
            .filter((p) => !p.accompanying)
            .map((p) => (p.person ? nameIn(brief, p.person) : p.name))
            .join(" – ")
        }
      />
      <ul class="key">
        <li>
          <i class="ground covered" />
          {words.covered}
        </li>
        <li>
          <i class="ground deep" />
          {words.deep}
        </li>
        <li>
          <i class="ground open" />
          {words.uncovered}
        </li>
        <li>{words.larger}</li>
      </ul>
    </figure>
  );
}

export function Levels({ brief }: ChartProps) {
  const [words, levels] = [useWords(WORDS), useWords(LEVEL_WORDS)];
  const years = brief.charts.years.map((year) => ({
    year: year.year,
    isCovered: year.contacts.coverage.state === "covered",
    href: `#f${numberOf(year.contacts, brief)}`,
    title: `${year.year}: ${year.contacts.value}, F${numberOf(year.contacts, brief)}`,
    parts: levelValues(year).map((value, i) => ({ name: `level-${i + 1}`, value })),
  }));
  const most = Math.max(...brief.charts.years.map((y) => y.contacts.value));
  return (
    <figure class="brief-figure">
      <figcaption>{words.levels + daysOf(brief, words.sameDays)}</figcaption>
      <BriefYears title={words.levels} years={years} most={most} />
      <ul class="key">
        {[1, 2, 3, 4, 5].map((level) => (
          <li key={level}>
            <i class={`level-${level}`} />
            {level === 5 ? words.below : `${level} ${levels[level - 1]}`}
          </li>
        ))}
        <li>
          <i class="ground open" />
          {words.dashed}
        </li>
      </ul>
    </figure>
  );
}

export function Balance({ brief }: ChartProps) {
  const words = useWords(WORDS);
  const { years, directions } = brief.charts;
  const most = Math.max(...years.flatMap((y) => y.visits.map((v) => v.value)));
  return (
    <figure class="brief-figure">
      <figcaption>{words.balance + daysOf(brief, words.sameDays)}</figcaption>
      {directions.map((direction, at) => (
        <div key={direction} class="direction">
          <p class="small soft" lang="en">
            {direction}
          </p>
          <BriefYears
            title={direction}
            most={most}
            years={years.map(({ year, visits }) => {
              const figure = visits[at]!;
              return {
                year,
                isCovered: figure.coverage.state === "covered",
                href: `#f${numberOf(figure, brief)}`,
                title: `${year}: ${figure.value}, F${numberOf(figure, brief)}`,
                parts: [{ name: at === 0 ? "level-2" : "other", value: figure.value }],
              };
            })}
          />
        </div>
      ))}
    </figure>
  );
}

/** Where the year is told in part. */
const daysOf = ({ window, year }: BriefAnswer, words: string): string => (window === String(year) ? "" : ` (${words})`);
