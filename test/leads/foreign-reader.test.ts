/** The files of leads, read by a reader of Parquet that did not write them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { expect, it } from "vitest";
import { gdelt2 } from "./event-files.ts";
import { taken } from "./taken.ts";

it("leads are read by hyparquet as DuckDB reads them", async () => {
  const row = (day: string, a: string, b: string, code: string): string => gdelt2({ day, a, b, code });
  const { leads, found } = await taken({
    "a.export.CSV": [
      row("20240516", "RUS", "CHN", "042"),
      row("20240516", "CHN", "RUS", "043"),
      row("20240517", "CHN", "USA", "041"),
    ].join(""),
  });
  const [name] = readdirSync(leads).filter((file) => file.endsWith(".parquet"));
  const file = new Uint8Array(readFileSync(join(leads, name!))).buffer;
  const rows = await parquetReadObjects({ file, compressors });
  const said = rows.map(
    ({ a, b, day, form, n }) => `${(day as Date).toISOString().slice(0, 10)} ${form} ${a} ${b} ${n}`,
  );
  expect(said.sort()).toEqual([...found].sort());
});
