/** A register into a ledger: registers → lists → resolve → extract → ledger, in this order, as one change or none. */
import { listContext } from "./differences.ts";
import type { Changed, Ledger, RecordKey } from "./ledger/ledger.ts";
import type { Row } from "./ledger/row.ts";
import type { ListMapping } from "./lists/mapping.ts";
import type { CoverageStatement } from "./model/coverage.ts";
import { entryOf } from "./model/entry.ts";
import { InputError } from "./model/errors.ts";
import { idOf } from "./model/identity.ts";
import type { Mention } from "./model/mention.ts";
import { overlaps } from "./model/period.ts";
import type { Roster } from "./model/roster.ts";
import type { RegisterFile, RegisterReader } from "./registers/register.ts";
import type { Refused } from "./registers/rows.ts";
import type { SinceLast } from "./registers/since-last.ts";

export interface RegisterInput {
  /** Under which it is known from one import to the next. */
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly mapping: Named | null }[];
  /** The reader; by the content where it is not said. */
  readonly as?: string;
  readonly coverage: Named | null;
  /** Shows what an import would do, and does nothing. */
  readonly isDryRun?: boolean;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

/** What became of a register. */
export interface ImportedRegister extends SinceLast {
  readonly register: string;
  /** By file. */
  readonly files: readonly {
    readonly name: string;
    readonly format: string;
    readonly rows: number;
    readonly mapping: ListMapping | null;
    readonly quarantined: readonly Refused[];
  }[];
  /** Names of travellers whom the roster does not know, each once. */
  readonly unknown: readonly string[];
  /** Meetings and calls that remarks of new and changed rows tell. */
  readonly told: number;
  readonly coverage: readonly CoverageStatement[];
  /** Statements of the last import that are no more. */
  readonly statementsGone: readonly CoverageStatement[];
  /** What the ledger did; null where nothing was to do, or in a dry run. */
  readonly change: Changed | null;
}

/**
 * Takes a register in as it is now: rows that are new or changed are added, those that are gone withdrawn. What a human
 * withdrew stays so. A run that ended at any moment has done nothing or all.
 * @throws InputError where a file cannot be read as a whole, with its place
 */
export async function importRegister(input: RegisterInput, ledger: Ledger): Promise<ImportedRegister> {
  const { name } = input;
  checkName(name);
  const [{ rowsOf }, { sinceLast }, { isStatementOf, statementsIn }] = await Promise.all([
    import("./registers/rows.ts"),
    import("./registers/since-last.ts"),
    import("./registers/coverage.ts"),
  ]);
  const roster = await ledger.roster();
  const context = await listContext(roster);
  const coverage = input.coverage ? statementsIn(input.coverage.text, input.coverage.name, name, roster) : [];
  const files: ImportedRegister["files"][number][] = [];
  const rows: Row[] = [];
  const seen = new Map<string, string>();
  for (const file of input.files) {
    const [reader, written] = await readRegister(file, input);
    const read = rowsOf(written, name, context, roster);
    const known = await Promise.all(read.rows.map((row) => asShipped(row, ledger)));
    for (const { id } of read.rows) {
      if (seen.has(id))
        throw new InputError(file.name, `row ${id} stands in ${seen.get(id)} too`, "Give each row once.");
      seen.set(id, file.name);
    }
    rows.push(...known);
    const { mapping } = written;
    files.push({ name: file.name, format: reader.id, rows: read.rows.length, mapping, quarantined: read.refused });
  }
  const refused = new Set(files.flatMap((f) => f.quarantined.map((r) => r.row)));
  if (rows.length === 0) throw nothingRead(files);
  const by = `register ${name}`;
  const since = sinceLast(rows, await ledger.registered(name), refused, by);
  const toAdd = [...since.added, ...since.changed.map((c) => c.after)];
  const mentions = await told(toAdd, roster);
  const held = (await ledger.coverage()).filter((s) => isStatementOf(name, s));
  const [keysNow, keysHeld] = [new Set(coverage.map(keyOf)), new Set(held.map(keyOf))];
  const newStatements = coverage.filter((s) => !keysHeld.has(keyOf(s)));
  const statementsGone = held.filter((s) => !keysNow.has(keyOf(s)));
  const isSame = toAdd.length + since.gone.length + newStatements.length + statementsGone.length === 0;
  const change =
    input.isDryRun || isSame
      ? null
      : await ledger.append({
          rows: toAdd,
          mentions,
          coverage: newStatements,
          withdraw: {
            records: [
              ...(await recordsOf(since.gone, ledger)),
              ...statementsGone.map((s): RecordKey => ({ kind: "coverage", key: keyOf(s) })),
            ],
            reason: `the register "${name}" has it otherwise now, or no longer`,
            by,
          },
        });
  return {
    ...{ register: name, files, ...since, coverage, statementsGone, change, told: mentions.length },
    unknown: [...new Set(rows.filter((r) => !r.participants[0]?.person).map((r) => r.participants[0]?.name ?? ""))],
  };
}

const keyOf = (statement: CoverageStatement): string => idOf("coverage", statement);

/** Names that stand before the ids of shipped rows. */
const TAKEN: ReadonlySet<string> = new Set(["us-travels", "us-visits", "user"]);

function checkName(name: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name))
    throw new InputError(`--name ${name}`, "is no name for a register", "Letters, digits, dots and hyphens.");
  if (TAKEN.has(name))
    throw new InputError(`--name ${name}`, "is the name of rows that are shipped", "Give the register another name.");
}

async function readRegister(
  { name, bytes, mapping }: RegisterInput["files"][number],
  { name: register, as }: RegisterInput,
): Promise<[RegisterReader, ReturnType<RegisterReader["read"]>]> {
  const [{ registerReaders }, { registerText }, { parseMapping }] = await Promise.all([
    import("./registers/readers.ts"),
    import("./registers/text.ts"),
    import("./lists/mapping.ts"),
  ]);
  const ids = registerReaders.map((r) => r.id).join(", ");
  const text = registerText(bytes, name);
  const reader = registerReaders.find((r) => (as === undefined ? r.fits(text) : r.id === as));
  if (!reader)
    throw as === undefined
      ? new InputError(name, "is XML, and no register of the Office of the Historian", `Formats: ${ids}.`)
      : new InputError(`--as ${as}`, "is no format of a register", `One of ${ids}.`);
  const file: RegisterFile = { text, name, mapping: mapping && parseMapping(mapping.text, mapping.name) };
  return [reader, reader.read(file, register)];
}

/** A traveller whose name tells the roster nobody is the one whom the shipped row of that entry names. */
async function asShipped(row: Row, ledger: Ledger): Promise<Row> {
  const [traveller] = row.participants;
  if (!traveller || traveller.person || entryOf(row.id) === row.id) return row;
  const shipped = await ledger.contact(entryOf(row.id));
  if (!shipped || shipped.place?.country !== row.place?.country || !overlaps(shipped, row)) return row;
  const known = shipped.participants.find((p) => p.person && (p.country ?? traveller.country) === traveller.country);
  if (!known) return row;
  return { ...row, participants: [{ ...traveller, person: known.person, office: known.office }] };
}

function nothingRead(files: ImportedRegister["files"]): InputError {
  const [file] = files;
  const first = file?.quarantined[0];
  return new InputError(
    `${file?.name}:${first?.line ?? 1}`,
    `no row can be read; here: ${first?.reason ?? "there is none"}`,
    "Look at the days, names and columns; nothing was changed.",
  );
}

/** What the remarks tell. Building an extractor takes a second, and few registers have remarks. */
async function told(rows: readonly Row[], roster: Roster): Promise<readonly Mention[]> {
  if (!rows.some((r) => r.remarks)) return [];
  const [{ createExtractor }, { remarkMentions }, { resolverOf }] = await Promise.all([
    import("./extract/extract.ts"),
    import("./registers/remarks.ts"),
    import("./resolve/index.ts"),
  ]);
  const context = { roster, extractor: createExtractor(roster), resolve: resolverOf(roster) };
  return rows.flatMap((row) => remarkMentions(row, context));
}

async function recordsOf(rows: readonly Row[], ledger: Ledger): Promise<readonly RecordKey[]> {
  const holdings = await Promise.all(rows.map((row) => ledger.holdings(row.id)));
  return holdings.flatMap((h) => h?.records ?? []);
}
