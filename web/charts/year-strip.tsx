/** A bar a year in the space of a few words: the claim's own year dark, what is not covered dashed. */
import type { YearBar } from "./data.ts";

interface StripProps {
  readonly bars: readonly YearBar[];
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

const FOOT = 13;
const HEAD = 12;

export function YearStrip({ bars, title, width = 260, height = 64 }: StripProps) {
  const first = bars[0]?.year ?? 0;
  const years = (bars.at(-1)?.year ?? 0) - first + 1;
  const most = Math.max(1, ...bars.map((b) => b.value));
  const step = width / years;
  const thick = Math.min(18, step * 0.72);
  const scale = (n: number): number => (n / most) * (height - FOOT - HEAD);
  const base = height - FOOT;
  const told = bars.map((b) => `${b.year}: ${b.value}${b.state === "covered" ? "" : " (–)"}`).join(", ");
  const isEvery = step > 24;
  return (
    <svg class="chart strip" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${told}`}>
      <path class="axis" d={`M0 ${base + 0.5}H${width}`} />
      {bars.map(({ year, value, state, isOwn }) => {
        const x = (year - first + 0.5) * step;
        const isNamed = isOwn || isEvery || year === first || value === most;
        return (
          <g key={year} class={isOwn ? "own" : ""}>
            <rect
              class={state === "covered" ? "bar" : "bar uncovered"}
              x={x - thick / 2}
              y={base - scale(value)}
              width={thick}
              height={Math.max(scale(value), value > 0 ? 1 : 0)}
            />
            {isNamed ? (
              <text class="middle value" x={x} y={base - scale(value) - 3}>
                {value}
              </text>
            ) : null}
            {isOwn || isEvery || year === first ? (
              <text class="middle tick" x={Math.max(12, Math.min(width - 12, x))} y={height - 2}>
                {isEvery && !isOwn && year !== first ? `’${String(year).slice(2)}` : year}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
