/** A bar a year, stacked by rank from the leaders at the foot; a dashed outline where the year is not covered in full. */
import { scaleLinear } from "d3-scale";
import type { YearLevels } from "./data.ts";

interface YearBarsProps {
  readonly years: readonly YearLevels[];
  readonly width: number;
  /** So that two charts beside each other have one scale. */
  readonly most: number;
  readonly title: string;
  readonly hrefOf: (year: number) => string;
  readonly uncoveredWord: string;
}

const [HEAD, PLOT, FOOT] = [18, 170, 20];

export function YearBars({ years, width, most, title, hrefOf, uncoveredWord }: YearBarsProps) {
  const step = width / Math.max(1, years.length);
  const thick = Math.min(44, step * 0.72);
  const y = scaleLinear([0, Math.max(1, most)], [PLOT, 0]);
  const every = Math.ceil(34 / step);
  return (
    <svg
      class="chart year-bars"
      viewBox={`0 0 ${width} ${HEAD + PLOT + FOOT}`}
      width={width}
      height={HEAD + PLOT + FOOT}
      role="group"
      aria-label={title}
    >
      {years.map(({ year, levels, total, coverage }, i) => {
        const x = (i + 0.5) * step;
        const isCovered = coverage.state === "covered";
        let foot = PLOT;
        return (
          <g key={year}>
            <a href={hrefOf(year)} aria-label={`${year}: ${total}${isCovered ? "" : `, ${uncoveredWord}`}`}>
              <rect class="target" x={x - step / 2} y={HEAD} width={step} height={PLOT} />
              {levels.map((n, level) => {
                if (n === 0) return null;
                const height = PLOT - y(n);
                foot -= height;
                return (
                  <rect
                    key={level}
                    class={`level-${level === 6 ? "none" : level + 1}${isCovered ? "" : " pale"}`}
                    x={x - thick / 2}
                    y={HEAD + foot}
                    width={thick}
                    height={height}
                  />
                );
              })}
              {isCovered ? null : (
                <rect
                  class="uncovered open"
                  x={x - thick / 2}
                  y={HEAD + y(Math.max(total, most * 0.02))}
                  width={thick}
                  height={PLOT - y(Math.max(total, most * 0.02))}
                />
              )}
              <text class="middle value" x={x} y={HEAD + y(total) - 4}>
                {total}
              </text>
            </a>
            {i % every === 0 || i === years.length - 1 ? (
              <text class="middle tick" x={x} y={HEAD + PLOT + 14}>
                {step < 40 ? `’${String(year).slice(2)}` : year}
              </text>
            ) : null}
          </g>
        );
      })}
      <path class="axis" d={`M0 ${HEAD + PLOT + 0.5}H${width}`} />
    </svg>
  );
}
