/** Columns brought up to the contacts that came and went since they were made. */
import {
  COLUMN_NAMES,
  COLUMN_TYPES,
  type ColumnArrays,
  type ColumnName,
  type Columns,
  idAt,
  ROW_FILES,
} from "./columns.ts";

/** Places of a contact in each column; the others hang on "from" columns. */
const WIDTHS: Partial<Record<ColumnName, number>> = { ids: 16, rows: ROW_FILES.length };
const HANGING: Readonly<Partial<Record<ColumnName, "sideFrom" | "officeFrom">>> = {
  sideCountry: "sideFrom",
  sidePerson: "sideFrom",
  sideOffice: "sideFrom",
  sideRank: "sideFrom",
  sideFlags: "sideFrom",
  officeThere: "officeFrom",
};

/** A run of places [from, to) of some columns. */
interface Run {
  readonly of: Columns;
  readonly from: number;
  readonly to: number;
}

/**
 * Columns without some contacts and with some new ones, whose words continue those of `base`. Long runs are copied as
 * they are, so that a handful of changes costs a few milliseconds.
 */
export function changed(base: Columns, gone: ReadonlySet<string>, added: Columns): Columns {
  const runs = runsOf(base, gone, added);
  const size = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const copy = (name: ColumnName) => copied(name, runs, size);
  const folded = new Map([...base.folded].filter(([id]) => !gone.has(id)));
  for (const [id, rows] of added.folded) folded.set(id, rows);
  return {
    ...(Object.fromEntries(COLUMN_NAMES.map((name) => [name, copy(name)])) as unknown as ColumnArrays),
    size,
    words: added.words,
    folded,
  };
}

function runsOf(base: Columns, gone: ReadonlySet<string>, added: Columns): readonly Run[] {
  // Few ids are gone: their first four characters pass nearly all others over.
  const heads = new Set([...gone].map((id) => headOf(id)));
  const runs: Run[] = [];
  let [from, next] = [0, 0];
  const close = (to: number): void => {
    if (to > from) runs.push({ of: base, from, to });
  };
  const before = (j: number, i: number): boolean => {
    const [x, y] = [added.start[j]!, base.start[i]!];
    return x < y || (x === y && idAt(added, j) < idAt(base, i));
  };
  for (let i = 0; i < base.size; i++) {
    while (next < added.size && before(next, i)) {
      close(i);
      from = i;
      runs.push({ of: added, from: next, to: ++next });
    }
    if (heads.size > 0 && heads.has(headAt(base.ids, i)) && gone.has(idAt(base, i))) {
      close(i);
      from = i + 1;
    }
  }
  close(base.size);
  if (next < added.size) runs.push({ of: added, from: next, to: added.size });
  return runs;
}

const headOf = (id: string): number =>
  (id.charCodeAt(0) << 24) | (id.charCodeAt(1) << 16) | (id.charCodeAt(2) << 8) | id.charCodeAt(3);
const headAt = (ids: Uint8Array, i: number): number =>
  (ids[16 * i]! << 24) | (ids[16 * i + 1]! << 16) | (ids[16 * i + 2]! << 8) | ids[16 * i + 3]!;

function copied(name: ColumnName, runs: readonly Run[], size: number): ColumnArrays[ColumnName] {
  const hangs = HANGING[name];
  const width = WIDTHS[name] ?? 1;
  const ends = ({ of, from, to }: Run): readonly [number, number] =>
    hangs ? [of[hangs][from]!, of[hangs][to]!] : [from * width, to * width];
  const isFrom = name === "sideFrom" || name === "officeFrom";
  const length = isFrom ? size + 1 : runs.reduce((sum, run) => sum + ends(run)[1] - ends(run)[0], 0);
  const column = new COLUMN_TYPES[name](length);
  let at = 0;
  if (isFrom) {
    let hanging = 0;
    for (const { of, from, to } of runs) {
      const shift = hanging - of[name][from]!;
      for (let i = from; i < to; i++) column[at++] = of[name][i]! + shift;
      hanging += of[name][to]! - of[name][from]!;
    }
    column[at] = hanging;
    return column;
  }
  for (const run of runs) {
    const [from, to] = ends(run);
    column.set(run.of[name].subarray(from, to), at);
    at += to - from;
  }
  return column;
}
