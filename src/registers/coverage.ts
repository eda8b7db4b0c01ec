/** The statement of what a register covers: a small JSON file beside it. Without one a register proves presence alone. */
import { coverageOf } from "../ledger/load-data.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import type { Roster } from "../model/roster.ts";

const EXAMPLE =
  'For instance {"countries": ["JPN", "*"], "offices": ["JPN-pm"], "direction": "JPN->*", "kinds": ["visit"], "from": "2000-01-01", "to": "2024-12-31", "completeness": "complete", "estimate": 0.98, "basis": "the ministry\'s own list"}.';

/** The ids under which a register's statements are kept. */
const statementId = (register: string, number: number): string => `${register}/${number}`;
export const isStatementOf = (register: string, { id }: CoverageStatement): boolean =>
  id.startsWith(`${register}/`) && /^\d+$/.test(id.slice(register.length + 1));

/**
 * One statement, or a list of them.
 * @throws InputError that names the field, and whoever the roster does not know
 */
export function statementsIn(text: string, place: string, register: string, roster: Roster): CoverageStatement[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(place, `is not JSON (${(cause as Error).message})`, EXAMPLE, { cause });
  }
  const list = Array.isArray(value) ? value : [value];
  return list.map((statement, i) => statementOf(statement, `${place}, statement ${i + 1}`, register, i + 1, roster));
}

const LAST_YEAR = 2200;
const FIELDS: ReadonlySet<string> = new Set([
  ...["countries", "persons", "offices", "level", "direction", "kinds", "from", "to"],
  ...["completeness", "estimate", "basis", "knownGaps"],
]);

function statementOf(
  value: unknown,
  place: string,
  register: string,
  number: number,
  roster: Roster,
): CoverageStatement {
  const refuse = (problem: string, remedy = EXAMPLE): never => {
    throw new InputError(place, problem, remedy);
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse("is no object");
  const given = value as Record<string, unknown>;
  const strange = Object.keys(given).find((field) => !FIELDS.has(field));
  if (strange) refuse(`has a field "${strange}"`, `Fields: ${[...FIELDS].join(", ")}.`);
  const list = (field: string): readonly string[] | null => {
    const found = given[field] ?? null;
    if (found !== null && !(Array.isArray(found) && found.length > 0 && found.every((x) => typeof x === "string")))
      refuse(`${field} is no list of texts`);
    return found as readonly string[] | null;
  };
  const [countries, persons, offices] = [list("countries") ?? [], list("persons"), list("offices")];
  const { level = null, direction = null, estimate = null, basis } = given;
  if (!basis || typeof basis !== "string") refuse("basis is missing", "Say on what the completeness rests.");
  if (level !== null && !(Number.isInteger(level) && (level as number) >= 1 && (level as number) <= 6))
    refuse(`level ${JSON.stringify(level)}`, "1 (leaders) to 6 (envoys), or null.");
  if (estimate !== null && !(typeof estimate === "number" && estimate >= 0 && estimate <= 1))
    refuse(`estimate ${JSON.stringify(estimate)}`, "The share of all contacts that the register has, 0 to 1, or null.");
  if (direction !== null && !/^(?:[A-Z]{3}|\*)->(?:[A-Z]{3}|\*)$/.test(direction as string))
    refuse(`direction ${JSON.stringify(direction)}`, 'For instance "JPN->*", or null for both directions.');
  const sides = direction === null ? [] : (direction as string).split("->");
  const unknown =
    [...countries, ...sides].find((c) => c !== "*" && !roster.country.has(c)) ??
    persons?.find((p) => !roster.person.has(p)) ??
    offices?.find((o) => !roster.office.has(o));
  if (unknown) refuse(`the roster has no "${unknown}"`, "Ids stand in data/roster.");
  if (countries.length < 2) refuse("countries", 'A pair, or one country and "*": ["JPN", "*"].');
  const statement = {
    ...{ id: statementId(register, number), countries, persons, offices, level, direction },
    ...{ kinds: list("kinds") ?? ["visit"], from: given.from, to: given.to, completeness: given.completeness },
    ...{ estimate, basis: `${basis} (register ${register})`, knownGaps: list("knownGaps") ?? [] },
  };
  const checked = coverageOf(statement as Record<string, unknown>, place);
  if (+checked.to.slice(0, 4) > LAST_YEAR)
    refuse(`to "${checked.to}"`, "The last day to which the register is complete, not one to come.");
  return checked;
}
