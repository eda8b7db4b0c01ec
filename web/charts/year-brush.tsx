/** Contacts by year as small bars; a click chooses a year, a stroke across several chooses these. */
import { scaleLinear } from "d3-scale";
import { useRef, useState } from "preact/hooks";

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

interface YearBrushProps {
  /** In order; years without contacts may be missing. */
  readonly years: readonly YearCount[];
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  /** Chosen years; null: none are. */
  readonly chosen: readonly [number, number] | null;
  /** The years of which absence would speak; null: none. */
  readonly covered: readonly [number, number] | null;
  /** The address of the contacts of these years. */
  readonly href: (first: number, last: number) => string;
  readonly onChoose: (first: number, last: number) => void;
  /** "2024: 61 contacts" */
  readonly label: (year: YearCount) => string;
}

const [WIDTH, HEIGHT, FOOT] = [240, 64, 15];
/** Fewer would be slabs. */
const LEAST_YEARS = 12;

export function YearBrush({ years, title, chosen, covered, href, onChoose, label }: YearBrushProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [stroke, setStroke] = useState<readonly [number, number] | null>(null);
  const last = years.at(-1)?.year ?? 0;
  const first = Math.min(years[0]?.year ?? 0, last - LEAST_YEARS + 1);
  const x = scaleLinear([first, last + 1], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(1, ...years.map((one) => one.count))], [HEIGHT, 2]);
  const width = x(first + 1) - x(first);
  const yearAt = (event: PointerEvent): number => {
    const box = svg.current!.getBoundingClientRect();
    const at = Math.floor(x.invert(((event.clientX - box.left) / box.width) * WIDTH));
    return Math.max(first, Math.min(last, at));
  };
  const marked = stroke ? ([...stroke].sort((a, b) => a - b) as [number, number]) : chosen;
  const isMarked = (year: number) => marked === null || (year >= marked[0] && year <= marked[1]);
  const choose = () => {
    if (stroke) onChoose(...([...stroke].sort((a, b) => a - b) as [number, number]));
    setStroke(null);
  };
  const [from, to] = covered ? [Math.max(first, covered[0]), Math.min(last, covered[1])] : [last + 1, last];
  return (
    <svg
      ref={svg}
      class="chart year-brush"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
      aria-label={title}
      onPointerDown={(event) => {
        if (event.button === 0) setStroke([yearAt(event), yearAt(event)]);
      }}
      onPointerMove={(event) => stroke && setStroke([stroke[0], yearAt(event)])}
      onPointerUp={choose}
      onPointerLeave={() => setStroke(null)}
    >
      {from <= to ? <rect class="covered" x={x(from)} width={x(to + 1) - x(from)} y={0} height={HEIGHT} /> : null}
      {marked ? (
        <rect class="marked" x={x(marked[0])} width={x(marked[1] + 1) - x(marked[0])} y={0} height={HEIGHT} />
      ) : null}
      {years.map((one) => (
        <a
          key={one.year}
          href={href(one.year, one.year)}
          tabIndex={-1}
          aria-label={label(one)}
          draggable={false}
          // The stroke has chosen already; the address is for who opens it elsewhere.
          onClick={(event) => event.ctrlKey || event.metaKey || event.shiftKey || event.preventDefault()}
        >
          <title>{label(one)}</title>
          <rect
            class={isMarked(one.year) ? "bar" : "bar out"}
            x={x(one.year)}
            width={Math.max(0.6, width - (width > 3 ? 1 : 0.3))}
            y={y(one.count)}
            height={HEIGHT - y(one.count)}
          />
        </a>
      ))}
      <line class="uncovered" x1={0} x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      {from <= to ? <line class="known" x1={x(from)} x2={x(to + 1)} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} /> : null}
      <text class="tick" x={0} y={HEIGHT + 13}>
        {first || ""}
      </text>
      <text class="tick end" x={WIDTH} y={HEIGHT + 13}>
        {last || ""}
      </text>
    </svg>
  );
}
