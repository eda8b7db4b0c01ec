/**
 * Charts as SVG: pure functions of their data. Colours come from the page's style by classes, so that light and dark are
 * one picture; what colour says is also said by place, shape or a number, and each chart has a title and a description.
 */

import type { BalanceData, LevelsData, TimelineData } from "./chart-data.ts";
import { dayWords } from "./date-words.ts";
import { html, type Markup } from "./markup.ts";

const WIDTH = 720;

interface Frame {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
}

function svg({ id, title, description, height }: Frame, inside: Markup): Markup {
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
${inside}
</svg>`;
}

/** The wider the higher the rank: level 1 to 6, and without rank. */
const RADIUS = [9, 7.5, 6, 5, 4, 3.5];
const LANE = 46;
const LEFT = 190;
/** Dots that would hide each other stand above and below the line. */
const ASIDE = [0, -11, 11, -6, 6];
const NEAR = 7;

/** A line a kind, a dot a contact; the band behind says how deep the ledger is complete in that month. */
export function timelineChart({ lanes, months, period }: TimelineData, title: string): Markup {
  const x = (part: number): number => round(LEFT + part * (WIDTH - LEFT - 10));
  const bottom = 8 + lanes.length * LANE;
  const drawn = lanes.map(({ label, bands, marks }, i) => {
    const y = 8 + i * LANE;
    const middle = y + LANE / 2 - 3;
    const heights = marks.map((m, n) => {
      const near = marks.slice(0, n).filter((other) => Math.abs(x(other.at) - x(m.at)) < NEAR).length;
      return middle + ASIDE[near % ASIDE.length]!;
    });
    return html`<text class="label" x="0" y="${middle + 4}">${label}</text>
${bands.map((b) => html`<rect class="band ${b.level === null ? "open" : `to-${b.level}`}" x="${x(b.from)}" y="${y}" width="${round(x(b.to) - x(b.from))}" height="${LANE - 6}"/>${b.level === null ? html`<path class="gap" d="M${x(b.from)} ${y + LANE - 8}H${x(b.to)}"/>` : null}`)}
${marks.map((m, n) => html`<circle class="dot" cx="${x(m.at)}" cy="${heights[n]!}" r="${RADIUS[(m.level ?? 6) - 1]!}"/>`)}
`;
  });
  const ticks = months.map(
    (month, i) =>
      html`<text class="tick" x="${x(lanes[0]!.bands[i]!.from) + 2}" y="${bottom + 14}">${month.slice(0, 3)}</text>`,
  );
  const told = lanes.map((l) => `${l.label}: ${l.marks.length}`).join("; ");
  return svg(
    {
      id: "timeline",
      title,
      description: `From ${dayWords(period.start)} to ${dayWords(period.end)}. ${told}. The larger a dot, the higher the rank; a shaded month is one that the ledger covers, a dashed foot one that it does not.`,
      height: bottom + 22,
    },
    html`${drawn}${ticks}`,
  );
}

const PLOT = 180;

/** A bar a year, stacked by rank from the leaders at the foot; the outline is dashed where the year is not covered. */
export function levelsChart({ years }: LevelsData, title: string): Markup {
  const most = Math.max(1, ...years.map((y) => y.total));
  const step = (WIDTH - 20) / Math.max(1, years.length);
  const width = round(Math.min(48, step * 0.66));
  const scale = (n: number): number => (n / most) * PLOT;
  const bars = years.map(({ year, values, total, covered }, i) => {
    const x = round(10 + i * step + (step - width) / 2);
    let top = 24 + PLOT;
    const parts = values.map((n, level) => {
      top -= scale(n);
      return n > 0
        ? html`<rect class="level-${level + 1}" x="${x}" y="${round(top)}" width="${width}" height="${round(scale(n))}"/>`
        : null;
    });
    return html`${parts}<rect class="outline${covered ? "" : " uncovered"}" x="${x}" y="${round(24 + PLOT - scale(total))}" width="${width}" height="${round(scale(total))}"/>
<text class="value" x="${round(x + width / 2)}" y="${round(18 + PLOT - scale(total))}">${total}</text><text class="year" x="${round(x + width / 2)}" y="${24 + PLOT + 18}">${year}</text>
`;
  });
  const told = years.map((y) => `${y.year}: ${y.total}`).join(", ");
  return svg(
    {
      id: "levels",
      title,
      description: `${told}. Leaders at the foot of each bar; a dashed outline: the ledger does not cover that year in full.`,
      height: PLOT + 54,
    },
    html`${bars}<path class="axis" d="M10 ${24 + PLOT}H${WIDTH - 10}"/>`,
  );
}

const ROW = 22;

/** A row a year: visits one way to the left, the other way to the right. */
export function balanceChart({ years, directions }: BalanceData, title: string): Markup {
  const most = Math.max(1, ...years.flatMap((y) => y.values));
  const [middle, half] = [WIDTH / 2, WIDTH / 2 - 70];
  const rows = years.map(({ year, values, covered }, i) => {
    const y = 26 + i * ROW;
    const bar = (side: 0 | 1) => {
      const w = round((values[side] / most) * half);
      const x = side === 0 ? middle - 26 - w : middle + 26;
      return html`<rect class="side-${side}${covered[side] ? "" : " uncovered"}" x="${round(x)}" y="${y}" width="${w}" height="${ROW - 6}"/><text class="value ${side === 0 ? "end" : "start"}" x="${round(side === 0 ? x - 6 : x + w + 6)}" y="${y + 12}">${values[side]}</text>`;
    };
    return html`<text class="year" x="${middle}" y="${y + 12}">${year}</text>${bar(0)}${bar(1)}
`;
  });
  const told = years.map((y) => `${y.year}: ${y.values[0]} and ${y.values[1]}`).join(", ");
  return svg(
    {
      id: "balance",
      title,
      description: `${directions[0]} to the left, ${directions[1]} to the right. ${told}. A dashed bar: the ledger does not cover that direction in full.`,
      height: 30 + years.length * ROW,
    },
    html`<text class="label end" x="${middle - 26}" y="14">${directions[0]}</text><text class="label start" x="${middle + 26}" y="14">${directions[1]}</text>
${rows}`,
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;
