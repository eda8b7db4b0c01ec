/** Rows of cells as lines with aligned columns, numbers to the right. */
import { padEnd, widthOf } from "./width.ts";

/** The header first. A column whose cells are all numbers, blanks aside, is set to the right. */
export function grid(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const columns = header.map((head, i) => {
    const cells = rows.map((row) => row[i] as string);
    return {
      width: Math.max(...[head, ...cells].map(widthOf)),
      numeric: cells.every((cell) => /^\d*$/.test(cell)),
    };
  });
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => {
        const { width, numeric } = columns[i]!;
        return numeric ? " ".repeat(width - widthOf(cell)) + cell : padEnd(cell, width);
      })
      .join("  ")
      .trimEnd();
  return [header, ...rows].map(line);
}
