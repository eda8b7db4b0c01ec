/** The holders of an office, each with a colour. */
import type { Tenure } from "../../../src/model/tenure.ts";
import { byStart } from "../../shell/roster.ts";

const COLOURS = 6;

/** Classes of colours by person, in the order of their first tenure: those who follow each other differ. */
export function holderClasses(tenures: readonly Tenure[]): ReadonlyMap<string, string> {
  const persons = [...new Set([...tenures].sort(byStart).map((t) => t.person))];
  return new Map(persons.map((person, i) => [person, `holder-${i % COLOURS}`]));
}
