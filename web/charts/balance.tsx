/** A row a year: visits one way to the left, the other way to the right. */
import type { BalanceYear } from "./data.ts";

interface BalanceProps {
  readonly years: readonly BalanceYear[];
  readonly labels: readonly [string, string];
  readonly width: number;
  readonly title: string;
  readonly hrefOf: (year: number, side: 0 | 1) => string;
  readonly uncoveredWord: string;
}

const [HEAD, ROW] = [22, 19];

export function Balance({ years, labels, width, title, hrefOf, uncoveredWord }: BalanceProps) {
  const most = Math.max(1, ...years.flatMap((y) => y.values));
  const [middle, half] = [width / 2, width / 2 - 56];
  return (
    <svg
      class="chart balance"
      viewBox={`0 0 ${width} ${HEAD + years.length * ROW}`}
      width={width}
      height={HEAD + years.length * ROW}
      role="group"
      aria-label={title}
    >
      <text class="end" x={middle - 24} y={13}>
        {labels[0]}
      </text>
      <text x={middle + 24} y={13}>
        {labels[1]}
      </text>
      {years.map(({ year, values, coverage }, i) => {
        const top = HEAD + i * ROW;
        return (
          <g key={year}>
            <text class="middle tick" x={middle} y={top + 12}>
              {year}
            </text>
            {([0, 1] as const).map((side) => {
              const value = values[side];
              const long = (value / most) * half;
              const isCovered = coverage[side]?.state === "covered";
              const x = side === 0 ? middle - 24 - long : middle + 24;
              return (
                <a
                  key={side}
                  href={hrefOf(year, side)}
                  aria-label={`${year}, ${labels[side]}: ${value}${isCovered ? "" : `, ${uncoveredWord}`}`}
                >
                  <rect
                    class={`side-${side}${isCovered ? "" : " uncovered pale"}`}
                    x={x}
                    y={top + 2}
                    width={long}
                    height={ROW - 5}
                  />
                  <text class={side === 0 ? "end" : ""} x={side === 0 ? x - 4 : x + long + 4} y={top + 12}>
                    {value}
                  </text>
                </a>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
