/** A list by number, with a bar for each: counterparts, destinations. */
import "./ramp.css";
import "./ranked-bars.css";

interface RankedBarsProps {
  /** Largest first. */
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    /** The page of whom or what it names; null: none. */
    readonly href: string | null;
    readonly count: number;
    /** The contacts behind the number. */
    readonly evidence: string;
    /** What the number is of, in words. */
    readonly label: string;
  }[];
}

export function RankedBars({ items }: RankedBarsProps) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ol class="ranked">
      {items.map(({ id, name, href, count, evidence, label }) => (
        <li key={id}>
          {href ? (
            <a class="plain" href={href}>
              {name}
            </a>
          ) : (
            <span>{name}</span>
          )}
          <a class="numeral" href={evidence} aria-label={label}>
            {count}
          </a>
          <span class="length" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  );
}
