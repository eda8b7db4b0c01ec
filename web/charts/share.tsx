/** Of two pairs' contacts, the part of the first, a year a column: the dot, and how sure it is. */
import type { ShareYear } from "./data.ts";

interface ShareProps {
  readonly years: readonly ShareYear[];
  readonly width: number;
  readonly title: string;
}

const [HEAD, PLOT, FOOT, LEFT] = [8, 150, 20, 34];

export function Share({ years, width, title }: ShareProps) {
  const step = (width - LEFT) / Math.max(1, years.length);
  const y = (part: number) => HEAD + (1 - part) * PLOT;
  const every = Math.ceil(34 / step);
  const told = years.map(({ year, text }) => `${year}: ${text}`).join("; ");
  return (
    <svg
      class="chart share"
      viewBox={`0 0 ${width} ${HEAD + PLOT + FOOT}`}
      width={width}
      height={HEAD + PLOT + FOOT}
      role="img"
      aria-label={`${title}. ${told}`}
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <path class="axis" d={`M${LEFT} ${y(part)}H${width}`} />
          <text class="tick end" x={LEFT - 6} y={y(part) + 4}>
            {part * 100}%
          </text>
        </g>
      ))}
      {years.map(({ year, value, interval: [low, high], state, text }, i) => {
        const x = LEFT + (i + 0.5) * step;
        return (
          <g key={year} class={state === "covered" ? "" : "pale"}>
            <title>{`${year}: ${text}`}</title>
            <path class={state === "covered" ? "whisker" : "whisker uncovered"} d={`M${x} ${y(low)}V${y(high)}`} />
            <circle class={state === "covered" ? "level-2" : "open"} cx={x} cy={y(value)} r={4.5} />
            {i % every === 0 || i === years.length - 1 ? (
              <text class="middle tick" x={x} y={HEAD + PLOT + 15}>
                {step < 40 ? `’${String(year).slice(2)}` : year}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
