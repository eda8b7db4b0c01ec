/** Contacts on a line a level, their kind by shape; behind them what the ledger covers, and where it does not. */
import { scaleUtc } from "d3-scale";
import { Component } from "preact";
import type { Contact } from "../../src/model/contact.ts";
import type { Period } from "../../src/model/period.ts";
import { contactDays } from "../words/dates.ts";
import { KIND_WORDS } from "../words/domain.ts";
import { useLanguage, useWords } from "../words/language.ts";
import { MarkLink } from "./mark-link.tsx";

export interface Lane {
  readonly level: number | "none";
  readonly label: string;
  readonly contacts: readonly Contact[];
  readonly covered: readonly (Period & { readonly depth: "all" | "some" })[];
}

interface TimelineProps {
  readonly lanes: readonly Lane[];
  readonly span: Period;
  readonly width: number;
  readonly title: string;
  readonly description: string;
  /** The longest silence in covered days. */
  readonly gap: (Period & { readonly label: string }) | null;
  readonly nameOf: (contact: Contact) => string;
}

const [HEAD, LANE, FOOT] = [20, 34, 20];

export function Timeline({ lanes, span, width, title, description, gap, nameOf }: TimelineProps) {
  const language = useLanguage();
  const kinds = useWords(KIND_WORDS);
  const left = width < 560 ? 0 : 118;
  const isNarrow = left === 0;
  const lane = isNarrow ? LANE + 14 : LANE;
  const x = scaleUtc([new Date(span.start), new Date(span.end)], [left, width - 6]);
  const at = (day: string) => Math.round(x(new Date(day)) * 10) / 10;
  const bottom = HEAD + lanes.length * lane;
  const ticks = x.ticks(Math.max(2, Math.floor((width - left) / 70)));
  return (
    <svg
      class="chart timeline"
      viewBox={`0 0 ${width} ${bottom + FOOT}`}
      width={width}
      height={bottom + FOOT}
      role="group"
      aria-label={`${title}. ${description}`}
    >
      <defs>
        <pattern id="uncovered" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V6" />
        </pattern>
      </defs>
      {lanes.map(({ level, label, covered, contacts }, i) => {
        const top = HEAD + i * lane + (isNarrow ? 14 : 0);
        const middle = top + (LANE - 8) / 2;
        return (
          <g key={level}>
            <text class="lane" x={0} y={isNarrow ? top - 3 : middle + 4}>
              {label}
            </text>
            <rect
              class="ground"
              x={left}
              y={top}
              width={Math.max(0, width - 6 - left)}
              height={LANE - 8}
              fill="url(#uncovered)"
            />
            {covered.map(({ start, end, depth }) => (
              <rect
                key={start}
                class={depth === "all" ? "covered-deep" : "covered"}
                x={at(start)}
                y={top}
                width={Math.max(1, at(end) - at(start))}
                height={LANE - 8}
              />
            ))}
            {placed(contacts, at).map(({ contact, cx, dy }) => {
              const kind = kinds[contact.kind as keyof typeof kinds] ?? contact.kind;
              const label = `${contactDays(contact, language)}: ${kind}, ${nameOf(contact)}`;
              return (
                <ContactMark
                  key={contact.id}
                  {...{ href: `/contact/${contact.id}`, class: `level-${level}`, label }}
                  {...{ kind: contact.kind, x: cx, y: middle + dy }}
                />
              );
            })}
          </g>
        );
      })}
      {gap ? (
        <g class="gap">
          <path d={`M${at(gap.start)} ${HEAD - 2}v-6H${at(gap.end)}v6`} />
          <text class="tick" x={Math.min(at(gap.start), width - 190)} y={HEAD - 11}>
            {gap.label}
          </text>
        </g>
      ) : null}
      <g class="tick">
        {ticks.map((day) => (
          <g key={+day}>
            <path class="axis" d={`M${x(day)} ${HEAD}V${bottom + 3}`} />
            <text class="middle" x={Math.max(left + 12, Math.min(width - 16, x(day)))} y={bottom + 15}>
              {day.getUTCMonth() === 0 ? day.getUTCFullYear() : `${day.getUTCFullYear()}-${day.getUTCMonth() + 1}`}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

interface ContactMarkProps {
  readonly href: string;
  readonly label: string;
  readonly class: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** Hundreds stand where they stood when the dial is turned: those are passed over. */
class ContactMark extends Component<ContactMarkProps> {
  override shouldComponentUpdate(next: ContactMarkProps): boolean {
    return (Object.keys(next) as (keyof ContactMarkProps)[]).some((name) => next[name] !== this.props[name]);
  }
  render({ href, label, class: name, kind, x, y }: ContactMarkProps) {
    return (
      <MarkLink href={href} class={name} label={label}>
        <Mark kind={kind} x={x} y={y} />
        <title>{label}</title>
      </MarkLink>
    );
  }
}

/** Told apart by shape: a triangle travels, a disc sits together, a diamond is heard, a square is seen. */
export function Mark({
  kind,
  x,
  y,
  size = 4.4,
}: {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}) {
  const s = size;
  if (kind === "meeting") return <circle class="mark-shape" cx={x} cy={y} r={s} />;
  if (kind === "visit") return <path class="mark-shape" d={`M${x - s} ${y + s}L${x} ${y - s}L${x + s} ${y + s}Z`} />;
  if (kind === "call")
    return <path class="mark-shape" d={`M${x - s} ${y}L${x} ${y - s}L${x + s} ${y}L${x} ${y + s}Z`} />;
  return <rect class="mark-shape" x={x - s * 0.85} y={y - s * 0.85} width={s * 1.7} height={s * 1.7} />;
}

const ASIDE = [0, -8, 8, -4, 4];
const NEAR = 6;

/** Marks that would hide each other stand above and below the line. */
function placed(contacts: readonly Contact[], at: (day: string) => number) {
  let recent: number[] = [];
  return [...contacts]
    .sort((p, q) => (p.start < q.start ? -1 : 1))
    .map((contact) => {
      const cx = at(contact.start);
      recent = recent.filter((other) => cx - other < NEAR);
      const dy = ASIDE[recent.length % ASIDE.length] as number;
      recent.push(cx);
      return { contact, cx, dy };
    });
}
