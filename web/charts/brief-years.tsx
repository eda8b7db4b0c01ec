/** A bar a year in parts, the number above it; dashed where the year is not covered in full. */

interface YearBar {
  readonly year: number;
  /** Each part with the class that fills it, from the foot. */
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  readonly isCovered: boolean;
  /** Leads to what the number rests on. */
  readonly href: string;
  readonly title: string;
}

interface BriefYearsProps {
  readonly title: string;
  readonly years: readonly YearBar[];
  /** So that two charts beside each other have one scale. */
  readonly most: number;
}

const [WIDTH, HEAD, PLOT, FOOT] = [420, 16, 110, 18];

export function BriefYears({ title, years, most }: BriefYearsProps) {
  const step = WIDTH / Math.max(1, years.length);
  const thick = Math.min(40, step * 0.68);
  const high = (n: number): number => (n / Math.max(1, most)) * PLOT;
  const every = Math.ceil(32 / step);
  return (
    <svg class="chart years" viewBox={`0 0 ${WIDTH} ${HEAD + PLOT + FOOT}`}>
      <title>{title}</title>
      {years.map(({ year, parts, isCovered, href, title: words }, i) => {
        const x = (i + 0.5) * step;
        const total = parts.reduce((sum, p) => sum + p.value, 0);
        let foot = HEAD + PLOT;
        return (
          <g key={year}>
            <a href={href}>
              <rect class="target" x={x - step / 2} y={HEAD} width={step} height={PLOT} />
              {parts.map(({ name, value }) => {
                foot -= high(value);
                return value === 0 ? null : (
                  <rect
                    key={name}
                    class={`${name} ${isCovered ? "" : "pale"}`}
                    x={x - thick / 2}
                    y={foot}
                    width={thick}
                    height={high(value)}
                  />
                );
              })}
              {isCovered ? null : (
                <rect
                  class="uncovered outline"
                  x={x - thick / 2}
                  y={HEAD + PLOT - high(Math.max(total, most * 0.03))}
                  width={thick}
                  height={high(Math.max(total, most * 0.03))}
                />
              )}
              <title>{words}</title>
              <text class="middle value" x={x} y={HEAD + PLOT - high(total) - 4}>
                {total}
              </text>
            </a>
            {i % every === 0 || i === years.length - 1 ? (
              <text class="middle tick" x={x} y={HEAD + PLOT + 13}>
                {step < 38 ? `’${String(year).slice(2)}` : year}
              </text>
            ) : null}
          </g>
        );
      })}
      <path class="axis" d={`M0 ${HEAD + PLOT + 0.5}H${WIDTH}`} />
    </svg>
  );
}
