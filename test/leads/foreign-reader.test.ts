/** The files of leads, read by a reader of Parquet that did not write them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Compressors, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { gdelt2 } from "./event-files.ts";
import { taken } from "./taken.ts";

/** DuckDB packs by zstd, which the reader leaves to a package of its own: without it the test is skipped. */
const PACKAGE = "hyparquet-compressors";
const compressors = await import(PACKAGE).then(
  (loaded: { readonly compressors: Compressors }) => loaded.compressors,
  () => null,
);

it.skipIf(compressors === null)("leads are read by hyparquet as DuckDB reads them", async () => {
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
  const rows = await parquetReadObjects({ file, compressors: compressors! });
  const said = rows.map(
    ({ a, b, day, form, n }) => `${(day as Date).toISOString().slice(0, 10)} ${form} ${a} ${b} ${n}`,
  );
  expect(said.sort()).toEqual([...found].sort());
});
