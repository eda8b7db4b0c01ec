/** Numbers as shades: up to five classes, each about as many times the one before. */

interface NumberClass {
  /** The least and the most of the class; null: no upper end. */
  readonly from: number;
  readonly to: number | null;
  /** Shade 1 (light) to 5. */
  readonly shade: number;
}

const SHADES = 5;

/** Classes from 1 to the largest number there is. */
export function classesOf(largest: number): readonly NumberClass[] {
  if (largest < 1) return [];
  const starts =
    largest <= SHADES
      ? Array.from({ length: Math.floor(largest) }, (_, i) => i + 1)
      : [...new Set(Array.from({ length: SHADES }, (_, i) => Math.round(largest ** (i / SHADES))))];
  const step = starts.length > 1 ? (SHADES - 1) / (starts.length - 1) : 0;
  return starts.map((from, i) => {
    const next = starts[i + 1];
    const shade = starts.length === 1 ? 3 : 1 + Math.round(i * step);
    return { from, to: next === undefined ? (largest <= SHADES ? from : null) : next - 1, shade };
  });
}

/** 0 for nothing. */
export const shadeOf = (n: number, classes: readonly NumberClass[]): number =>
  classes.findLast(({ from }) => n >= from)?.shade ?? 0;

export const classWords = ({ from, to }: NumberClass): string =>
  to === null ? `≥ ${from}` : to === from ? String(from) : `${from}–${to}`;
