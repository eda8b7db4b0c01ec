/** A bar of contacts by who states them: five parts that add up, each a way to its contacts. */

export interface BarPart {
  readonly name: string;
  readonly value: number;
  /** The part's name and number in words. */
  readonly title: string;
  readonly href: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

interface CompletenessProps {
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** What the full width stands for. */
  readonly most: number;
}

const GROUND: Readonly<Record<string, string>> = { firstOnly: "on-deep", both: "on-deep", secondOnly: "on-middle" };
const HEIGHT = 22;
const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;

export function Completeness({ label, parts, most }: CompletenessProps) {
  let at = 0;
  return (
    <svg class="chart completeness" height={HEIGHT}>
      <title>{label}</title>
      {parts.map(({ name, value, title, href, isChosen, onChoose }) => {
        if (value === 0) return null;
        const from = at / most;
        at += value;
        const width = value / most;
        return (
          <a
            key={name}
            href={href}
            aria-current={isChosen ? "true" : undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose();
            }}
          >
            <rect class={`part ${name}`} x={percent(from)} width={percent(width)} y={2} height={HEIGHT - 4} />
            <title>{title}</title>
            {width > 0.05 ? (
              <text class={`middle estimate ${GROUND[name] ?? ""}`} x={percent(from + width / 2)} y={HEIGHT / 2 + 4}>
                {value}
              </text>
            ) : null}
          </a>
        );
      })}
    </svg>
  );
}
