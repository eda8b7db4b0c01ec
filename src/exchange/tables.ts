/** CSV, JSON Lines and Parquet of any subject. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { csv } from "../asking/csv.ts";
import { type Cell, tableOf } from "./columns.ts";
import { type ExportFormat, jsonLines, SUBJECTS } from "./format.ts";

export const csvFormat: ExportFormat = {
  id: "csv",
  subjects: SUBJECTS,
  summary: "a table, several values in a field parted by a bar",
  *write(material, subject) {
    const { names, rows } = tableOf(material, subject);
    yield csv([names]);
    for (const row of rows) yield csv([row]);
  },
};

export const jsonlFormat: ExportFormat = {
  id: "jsonl",
  subjects: SUBJECTS,
  summary: "all that the ledger has of each, an object a line",
  write: (material, subject) => jsonLines(tableOf(material, subject).records),
};

export const parquetFormat: ExportFormat = {
  id: "parquet",
  subjects: SUBJECTS,
  summary: "the table in columns, with the whole object as JSON in the column record",
  write(material, subject) {
    const { names, rows, records } = tableOf(material, subject);
    const columnData = names.map((name, i) =>
      columnOf(
        name,
        rows.map((row) => row[i] ?? null),
      ),
    );
    const record = records.map((r) => JSON.stringify(r));
    return new Uint8Array(
      parquetWriteBuffer({ columnData: [...columnData, { name: "record", data: record, type: "STRING" }] }),
    );
  },
};

/** A column is of numbers where every value in it is one. */
function columnOf(name: string, data: Cell[]) {
  const isNumber = data.some((v) => v !== null) && data.every((v) => v === null || typeof v === "number");
  const values = isNumber ? data : data.map((v) => (v === null ? null : String(v)));
  return { name, data: values, type: isNumber ? ("INT32" as const) : ("STRING" as const), nullable: true };
}
