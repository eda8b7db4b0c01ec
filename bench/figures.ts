/** What was measured, its figure, and what it was measured on. */
export type Row = readonly [name: string, figure: string, on: string];

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function table(rows: readonly Row[]): string {
  const widths = [0, 1].map((i) => Math.max(...rows.map((r) => (r[i] as string).length)));
  return rows
    .map(([name, figure, on]) => `${name.padEnd(widths[0] as number)}  ${figure.padStart(widths[1] as number)}  ${on}`)
    .join("\n");
}
