/** Coverage statements as bands in time: the colour is the level, the fill how complete; what was not searched is open. */
import type { CoverageStatement } from "../../src/model/coverage.ts";

export interface Band {
  readonly statement: CoverageStatement;
  /** 0 to 1 of the axis. */
  readonly from: number;
  readonly to: number;
  /** The statement in a sentence. */
  readonly title: string;
  readonly href: string;
  readonly isChosen: boolean;
}

interface BandsProps {
  /** The scope that the statements share. */
  readonly label: string;
  readonly bands: readonly Band[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly onChoose: (statement: CoverageStatement) => void;
}

const HEIGHT = 22;
const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;

export function CoverageBands({ label, bands, ticks, onChoose }: BandsProps) {
  return (
    <svg class="chart bands" height={HEIGHT}>
      <title>{label}</title>
      {ticks.map(({ at }) => (
        <line key={at} class="axis" x1={percent(at)} x2={percent(at)} y1={0} y2={HEIGHT} />
      ))}
      {bands.map(({ statement, from, to, title, href, isChosen }) => (
        <a
          key={statement.id}
          href={href}
          aria-current={isChosen ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            onChoose(statement);
          }}
        >
          <rect
            class={`band ${statement.completeness} level-${statement.level ?? "none"}`}
            x={percent(from)}
            width={percent(Math.max(to - from, 0.003))}
            y={4}
            height={HEIGHT - 8}
          />
          <title>{title}</title>
          {statement.completeness === "partial" ? <Hatch from={from} to={to} /> : null}
          {statement.estimate !== null && to - from > 0.1 ? (
            <text class={`middle estimate ${groundOf(statement)}`} x={percent((from + to) / 2)} y={HEIGHT / 2 + 4}>
              {statement.estimate}
            </text>
          ) : null}
        </a>
      ))}
    </svg>
  );
}

/** What the text stands on: the levels are deep, middle and light; hatched and open ones are light. */
function groundOf({ completeness, level }: CoverageStatement): string {
  if (completeness === "partial" || completeness === "none") return "";
  return level === 3 ? "on-middle" : level && level > 3 ? "" : "on-deep";
}

/** Strokes over the fill: a pattern would have to be told apart from those of other charts on the page. */
function Hatch({ from, to }: { readonly from: number; readonly to: number }) {
  const count = Math.max(1, Math.round((to - from) * 90));
  return (
    <g class="hatch">
      {Array.from({ length: count }, (_, i) => {
        const at = percent(from + ((i + 0.5) / count) * (to - from));
        return <line key={at} x1={at} x2={at} y1={4} y2={HEIGHT - 4} />;
      })}
    </g>
  );
}

/** The years below the bands. */
export function BandsAxis({ ticks }: Pick<BandsProps, "ticks">) {
  return (
    <svg class="chart bands" height={16} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <text key={label} class={`tick ${at > 0.95 ? "end" : at < 0.05 ? "" : "middle"}`} x={percent(at)} y={12}>
          {label}
        </text>
      ))}
    </svg>
  );
}
