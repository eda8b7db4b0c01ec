/** What an import of a register did or would do: new, changed and gone rows, the quarantine, and what followed. */
import { periodWords } from "../../model/words.ts";
import type { ImportedRegister } from "../../summitry.ts";
import { cutShort, hung } from "./change-lines.ts";
import { type Followed, whatFollowed } from "./what-followed.ts";

type Row = ImportedRegister["added"][number];

/** So many lines of each sort; --json has them all. */
const MOST = 20;

export function registerReport(
  done: ImportedRegister,
  verdicts: Followed["verdicts"],
  isDryRun: boolean,
  columns: number,
): string {
  const width = Math.min(columns, 100);
  const { register, added, changed, gone, unchanged, keptOut, coverage, statementsGone, unknown, told } = done;
  const n = (value: number): string => value.toLocaleString("en-US");
  const listed = (sign: string, rows: readonly (readonly [Row, string])[]): readonly string[] =>
    cutShort(
      rows.flatMap(([row, note]) => hung(`  ${sign} `, `${rowWords(row)}${note}`, width)),
      MOST,
      2,
    );
  const bad = done.files.flatMap((f) => f.quarantined.map((q) => [f.name, q] as const));
  const lines = [
    `Register ${register}${isDryRun ? ", a dry run: nothing is changed" : ""}`,
    `${n(added.length)} new, ${n(changed.length)} changed, ${n(gone.length)} gone, ${n(unchanged.length)} as before${keptOut.length > 0 ? `, ${n(keptOut.length)} withdrawn by hand and left so` : ""}; ${n(bad.length)} in quarantine`,
    ...listed(
      "+",
      added.map((row) => [row, ""]),
    ),
    ...listed(
      "~",
      changed.map(({ after, fields }) => [after, ` [${fields.join(", ")}]`]),
    ),
    ...listed(
      "−",
      gone.map((row) => [row, ""]),
    ),
    ...cutShort(
      bad.flatMap(([file, { line, reason }]) => hung(`  ! ${file}:${line}: `, reason, width)),
      MOST,
      2,
    ),
  ];
  if (told > 0) lines.push(`${n(told)} meetings or calls are told in remarks.`);
  if (unknown.length > 0)
    lines.push(
      ...hung(
        "",
        `Not in the roster, taken in by name: ${unknown.slice(0, MOST).join(", ")}${unknown.length > MOST ? ", …" : ""}.`,
        width,
      ),
    );
  for (const s of coverage)
    lines.push(
      ...hung(
        "Covers: ",
        `${[...s.countries].join(", ")}${s.direction ? ` ${s.direction}` : ""}, ${s.kinds.join(", ")}, ${s.from} to ${s.to}, ${s.completeness}`,
        width,
      ),
    );
  if (coverage.length === 0)
    lines.push("No coverage statement: the register proves presence, and its silence proves nothing.");
  if (statementsGone.length > 0)
    lines.push(`Coverage statements that are no more: ${statementsGone.map((s) => s.id).join(", ")}.`);
  if (done.change) lines.push(...whatFollowed({ ...done.change, verdicts }, columns));
  return `${lines.join("\n")}\n`;
}

function rowWords({ id, kind, start, end, place, participants }: Row): string {
  const who = participants.map((p) => p.name ?? p.person ?? p.title).join(" and ");
  const where = place?.country ? ` in ${[...place.cities, place.country].join(", ")}` : "";
  return `${id}: ${kind}, ${who}${where}, ${periodWords({ start, end })}`;
}
