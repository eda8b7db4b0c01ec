/** A year in lanes: contacts as marks, by level; behind them the months that the ledger covers, dashes where it does not. */
import { type Contact, levelOf } from "../../src/model/contact.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import { addDays, dayNumber, type Period } from "../../src/model/period.ts";
import { contactDays, monthName } from "../words/dates.ts";
import { useLanguage } from "../words/language.ts";

interface TimelineProps {
  readonly period: Period;
  readonly lanes: readonly {
    readonly label: string;
    readonly months: readonly { readonly period: Period; readonly coverage: Coverage }[];
    readonly contacts: readonly Contact[];
  }[];
  /** Who met: the words of a mark. */
  readonly nameOf: (contact: Contact) => string;
}

const HEIGHT = 30;
const percent = (part: number): string => `${(100 * part).toFixed(3)}%`;

export function BriefTimeline({ period, lanes, nameOf }: TimelineProps) {
  const language = useLanguage();
  const length = dayNumber(addDays(period.end, 1)) - dayNumber(period.start);
  const at = (day: string): number => (dayNumber(day) - dayNumber(period.start)) / length;
  return (
    <div class="brief-lanes">
      {lanes.map(({ label, months, contacts }) => (
        <div class="brief-lane" key={label}>
          <p class="small soft" lang="en">
            {label} <b class="numeral">{contacts.length}</b>
          </p>
          <svg class="chart track" height={HEIGHT}>
            <title>{`${label}: ${contacts.length}`}</title>
            {months.map(({ period: { start, end }, coverage }) => {
              const [x, width] = [percent(at(start)), percent(at(addDays(end, 1)) - at(start))];
              if (coverage.state !== "covered")
                return (
                  <line
                    key={start}
                    class="uncovered"
                    x1={x}
                    x2={percent(at(addDays(end, 1)))}
                    y1={HEIGHT / 2}
                    y2={HEIGHT / 2}
                  />
                );
              const deep = (coverage.level ?? 0) >= 2;
              return (
                <rect
                  key={start}
                  class={deep ? "covered-deep" : "covered"}
                  x={x}
                  width={width}
                  y={2}
                  height={HEIGHT - 4}
                />
              );
            })}
            {contacts.map((contact) => {
              const level = levelOf(contact);
              return (
                <a key={contact.id} href={`/contact/${contact.id}`}>
                  <circle
                    class={`mark level-${level ?? "none"}`}
                    cx={percent(at(contact.start) + 0.5 / length)}
                    cy={HEIGHT / 2}
                    r={7 - Math.min(level ?? 5, 5) * 0.8}
                  />
                  <title>{`${contactDays(contact, language)}: ${nameOf(contact)}`}</title>
                </a>
              );
            })}
          </svg>
        </div>
      ))}
      <div class="brief-lane" aria-hidden="true">
        <p />
        <svg class="chart track" height={16} aria-hidden="true">
          {(lanes[0]?.months ?? []).map(({ period: { start } }) => (
            <text key={start} class="tick" x={percent(at(start) + 0.004)} y={12}>
              {monthName(Number(start.slice(5, 7)) - 1, language).slice(0, 3)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
