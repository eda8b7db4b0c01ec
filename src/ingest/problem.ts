/** What is told of an error: bad input in its own words. */
import { InputError } from "../model/errors.ts";
import type { Problem } from "./item.ts";

/** @param limit in bytes */
export const tooLarge = (limit: number): Problem => ({
  problem: `it has more than the limit of ${limit / 1e6} MB`,
  remedy: "Split it, or give its text alone.",
});

export function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return { problem: error.problem, remedy: error.remedy ?? null };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith("Z_"))
    return { problem: `the packed file is damaged (${message})`, remedy: "What came before it was taken in." };
  if (code === "EACCES" || code === "EPERM")
    return { problem: "permission denied", remedy: "Check the rights of the file and its folder." };
  if (code === undefined)
    return { problem: `internal failure: ${message}`, remedy: "This is a defect of Summitry. Please report it." };
  return { problem: `cannot be read (${message})`, remedy: "Check the file and its disk." };
}
