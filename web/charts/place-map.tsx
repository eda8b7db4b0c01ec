/** Where it was: the country in its surroundings, the cities written on it. */
import { useAtlas } from "./use-atlas.ts";
import "./place-map.css";

interface PlaceMapProps {
  readonly country: string;
  readonly cities: readonly string[];
  /** Of the others who took part: lightly shaded. */
  readonly others: readonly string[];
  /** "Beijing, China" */
  readonly label: string;
  readonly href: string;
}

/** Of the map shown, at least: a small country has its neighbours around it. In units of the atlas, 960 wide. */
const LEAST_WIDTH = 190;
const RATIO = 0.62;

export function PlaceMap({ country, cities, others, label, href }: PlaceMapProps) {
  const atlas = useAtlas();
  if (!atlas) return <div class="place-map" />;
  const shape = atlas.shapes.find((one) => one.country === country);
  const point = atlas.points.get(country);
  const box = shape ? boxOf(shape.path) : point ? { x: point[0], y: point[1], width: 0, height: 0 } : null;
  if (!box) return null;
  const width = Math.min(atlas.width, Math.max(LEAST_WIDTH, box.width * 1.5, (box.height * 1.5) / RATIO));
  const height = width * RATIO;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const size = width / 25;
  const lines = cities.length * size * 1.15;
  // On the country where it has room for the names, else below it.
  const below = Math.min(y + box.height / 2 + size * 0.4, y + height / 2 - lines - size * 0.4);
  const top = box.height > 2 * lines ? y - lines / 2 : below;
  return (
    <a class="place-map" href={href}>
      <svg
        class="chart"
        viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <title>{label}</title>
        {atlas.shapes.map((one, i) => (
          <path key={i} class={classOf(one.country, country, others)} d={one.path} strokeWidth={width / 500} />
        ))}
        {point ? <circle class="here" cx={x} cy={y} r={width / 90} /> : null}
        {cities.map((city, n) => (
          <text
            key={city}
            class="middle"
            x={x}
            y={top + (n + 0.85) * size * 1.15}
            fontSize={size}
            strokeWidth={size / 6}
          >
            {city}
          </text>
        ))}
      </svg>
    </a>
  );
}

function classOf(one: string | null, here: string, others: readonly string[]): string {
  if (one === here) return "land here";
  return one !== null && others.includes(one) ? "land other" : "land";
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the largest part of a country: Alaska and French Guiana would make a map of the world. */
function boxOf(path: string): Box {
  const boxes = path
    .split("M")
    .filter(Boolean)
    .map((part): Box => {
      const numbers = part.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
      const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    });
  return boxes.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
}
