/** The contacts of a window as ticks on its days: when, and how close together. */
import { scaleUtc } from "d3-scale";
import type { Contact } from "../../src/model/contact.ts";
import type { Period } from "../../src/model/period.ts";
import { monthName } from "../words/dates.ts";
import { useLanguage } from "../words/language.ts";

interface StripProps {
  readonly contacts: readonly Contact[];
  readonly window: Period;
  readonly title: string;
}

const [WIDTH, HEIGHT, LINE] = [260, 34, 12];

export function ContactStrip({ contacts, window, title }: StripProps) {
  const language = useLanguage();
  const x = scaleUtc([new Date(window.start), new Date(window.end)], [6, WIDTH - 6]).clamp(true);
  const ticks = x.ticks(5);
  const isLong = Number(window.end.slice(0, 4)) > Number(window.start.slice(0, 4));
  return (
    <svg class="chart strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path class="axis" d={`M0 ${LINE + 8.5}H${WIDTH}`} />
      {ticks.map((day) => (
        <text key={+day} class="tick middle" x={Math.max(12, x(day))} y={HEIGHT - 2}>
          {isLong ? day.getUTCFullYear() : monthName(day.getUTCMonth(), language)}
        </text>
      ))}
      {contacts.map(({ id, start, end }) => {
        const [from, to] = [x(new Date(start)), x(new Date(end))];
        return (
          <rect key={id} class="dot" x={from - 2} y={LINE - 5} width={Math.max(4, to - from + 4)} height={12} rx={2} />
        );
      })}
    </svg>
  );
}
