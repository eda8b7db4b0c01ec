import { expect } from "vitest";

/** 1e-8 relative; the vectors are printed to ten figures. */
export function close(actual: number | null, expected: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    1e-8 * Math.abs(expected) + 1e-15,
  );
}

/** Country visits of the US Secretaries of State by year, 2009–2024, from the register of travels. */
export const SECRETARY: readonly number[] = [52, 54, 54, 79, 85, 91, 79, 89, 52, 52, 53, 54, 45, 52, 59, 80];
