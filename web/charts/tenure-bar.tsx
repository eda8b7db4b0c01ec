/** Offices of a person, or holders of an office, on one axis of time: a row each, a bar a tenure. */
import type { ComponentChildren } from "preact";
import "./tenure-bar.css";

export interface TenureRow {
  readonly id: string;
  readonly name: ComponentChildren;
  /** Below the name: days, rank, numbers. */
  readonly note: ComponentChildren;
  readonly bars: readonly {
    readonly start: string;
    /** Null: still in office. */
    readonly end: string | null;
    /** Of its colour: "level-1". */
    readonly class: string;
    readonly label: string;
  }[];
}

interface TenureBarProps {
  readonly label: string;
  readonly rows: readonly TenureRow[];
  /** First and last day of the axis. */
  readonly from: string;
  readonly to: string;
}

const WIDTH = 1000;
const ROW = 12;
/** A tenure of a few days is seen too. */
const LEAST = 3;

export function TenureBar({ label, rows, from, to }: TenureBarProps) {
  const [first, last] = [time(from), time(to)];
  const x = (day: string): number =>
    Math.max(0, Math.min(WIDTH, ((time(day) - first) / Math.max(1, last - first)) * WIDTH));
  const years = ticksBetween(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  return (
    <figure class="tenures" aria-label={label}>
      <ol>
        {rows.map(({ id, name, note, bars }) => (
          <li key={id}>
            <div>
              <p>{name}</p>
              <p class="small soft">{note}</p>
            </div>
            <svg
              class="chart"
              viewBox={`0 0 ${WIDTH} ${ROW}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={bars.map((b) => b.label).join("; ")}
            >
              {years.map((year) => (
                <line key={year} class="axis" x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={0} y2={ROW} />
              ))}
              {bars.map((bar) => (
                <rect
                  key={bar.start}
                  class={`${bar.class}${bar.end === null ? " open" : ""}`}
                  {...{
                    x: x(bar.start),
                    y: 1,
                    width: Math.max(LEAST, x(bar.end ?? to) - x(bar.start)),
                    height: ROW - 2,
                  }}
                >
                  <title>{bar.label}</title>
                </rect>
              ))}
            </svg>
          </li>
        ))}
      </ol>
      <div class="axis-years" aria-hidden="true">
        <div>
          {years.map((year) => (
            <span key={year} class="numeral" style={{ left: `${x(`${year}-01-01`) / (WIDTH / 100)}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function ticksBetween(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((n) => (last - first) / n <= 6) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => start + i * step);
}
