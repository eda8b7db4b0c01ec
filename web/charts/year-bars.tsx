/** Numbers by year as stacked bars on the ground of their coverage; drawn for the width it has. */
import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "preact/hooks";
import type { CoverageState } from "../../src/model/coverage.ts";
import { MarkLink } from "./mark-link.tsx";
import { Patterns, patternOf } from "./patterns.tsx";
import { useWidth } from "./use-width.ts";
import "./ramp.css";
import "./year-bars.css";

export interface YearBar {
  readonly year: number;
  readonly count: number;
  /** From the ground up, each with the class of its colour: "level-1". Together at most `count`. */
  readonly parts: readonly { readonly class: string; readonly count: number }[];
  readonly state: CoverageState;
  readonly href: string;
  /** Year, number, parts, coverage, in words. */
  readonly label: string;
}

interface YearBarsProps {
  readonly label: string;
  /** Every year, in order. */
  readonly years: readonly YearBar[];
  readonly height?: number;
  /** The number at the top; else the largest of the years. Shared by charts that are compared. */
  readonly most?: number | undefined;
  /** Marked on the axis. */
  readonly chosen?: number | undefined;
  /** One of many: first and last year alone on the axis, bars reached by the pointer. */
  readonly isSmall?: boolean;
  /** One of a control: bars without numbers, reached by the pointer; the control has the keyboard. */
  readonly isStrip?: boolean;
}

const STRIP = 6;
const AXIS = 18;

export function YearBars({
  label,
  years,
  height = 170,
  most,
  chosen,
  isSmall = false,
  isStrip = false,
}: YearBarsProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const left = isSmall ? 0 : 30;
  const top = isSmall ? 2 : 14;
  const base = height - AXIS - STRIP;
  const largest = Math.max(1, most ?? 0, ...years.map((y) => y.count));
  const y = scaleLinear([0, largest], [base, top]);
  const x = scaleBand(
    years.map((d) => d.year),
    [left, Math.max(left + 1, width)],
  );
  const inner = Math.min(x.bandwidth() * 0.8, 34);
  const ticks = isSmall ? [] : y.ticks(3).filter(Number.isInteger);
  return (
    <div class="year-bars" ref={box}>
      {width > 0 && years.length > 0 ? (
        <svg class="chart" aria-label={label} width={width} height={height}>
          <Patterns id={id} />
          {years.map(({ year, state }) => (
            <g key={year}>
              {state === "covered" ? (
                <rect class="covered" x={x(year)} y={top} width={x.bandwidth() + 0.5} height={base - top} />
              ) : null}
              <rect
                class={state === "covered" ? "covered-deep" : "strip"}
                fill={patternOf(id, state) ?? undefined}
                {...{ x: x(year), y: base + 1, width: x.bandwidth() + 0.5, height: STRIP }}
              />
            </g>
          ))}
          {ticks.map((n) => (
            <g class="tick" key={n}>
              <line class="axis" x1={left} x2={width} y1={y(n)} y2={y(n)} />
              <text class="end" x={left - 6} y={y(n) + 4}>
                {n}
              </text>
            </g>
          ))}
          <line class="axis ground" x1={left} x2={width} y1={base + 0.5} y2={base + 0.5} />
          {years.map((bar) =>
            bar.count > 0 ? (
              <MarkLink key={bar.year} href={bar.href} label={bar.label} tabIndex={isSmall || isStrip ? -1 : 0}>
                <rect class="reach" x={x(bar.year)} y={top} width={x.bandwidth()} height={base - top}>
                  <title>{bar.label}</title>
                </rect>
                {stacked(bar).map(({ class: name, from, to }) => (
                  <rect
                    key={name}
                    class={name}
                    {...{ x: x(bar.year)! + (x.bandwidth() - inner) / 2, y: y(to), width: inner }}
                    height={y(from) - y(to)}
                  />
                ))}
              </MarkLink>
            ) : null,
          )}
          {/* Beside the links, whose labels say it too. */}
          {!isSmall && !isStrip && x.bandwidth() >= 17
            ? years.map(({ year, count }) =>
                count > 0 ? (
                  <text key={year} class="middle number" x={x(year)! + x.bandwidth() / 2} y={y(count) - 3}>
                    {count}
                  </text>
                ) : null,
              )
            : null}
          {labelled(years, width - left, isSmall).map((year) => (
            <text
              key={year}
              class={`tick ${anchor(year, years, isSmall)}`}
              x={x(year)! + (isSmall ? (year === years[0]!.year ? 0 : x.bandwidth()) : x.bandwidth() / 2)}
              y={height - 4}
            >
              {year}
            </text>
          ))}
          {chosen !== undefined && x(chosen) !== undefined ? (
            <rect class="chosen" {...{ x: x(chosen), y: base + 1, width: x.bandwidth(), height: STRIP }} />
          ) : null}
        </svg>
      ) : (
        <div class="place" style={{ height: `${height}px` }} />
      )}
    </div>
  );
}

function stacked({ parts }: YearBar) {
  let from = 0;
  return parts.map((part) => {
    const at = from;
    from += part.count;
    return { class: part.class, from: at, to: from };
  });
}

/** Years with room for their four digits. */
function labelled(years: readonly YearBar[], width: number, isSmall: boolean): readonly number[] {
  const list = years.map(({ year }) => year);
  if (isSmall) return list.length > 1 ? [list[0]!, list.at(-1)!] : list;
  const most = Math.max(1, Math.floor(width / 38));
  const step = [1, 2, 5, 10, 20, 50].find((n) => list.length / n <= most) ?? 100;
  return list.filter((year) => year % step === 0 || list.length === 1);
}

const anchor = (year: number, years: readonly YearBar[], isSmall: boolean): string =>
  !isSmall ? "middle" : year === years[0]!.year ? "" : "end";
