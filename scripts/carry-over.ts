/**
 * Makes the generated files of data/ from the shared inputs.
 *   npx tsx scripts/carry-over.ts ../shared/data data
 * Deterministic: the same inputs give the same bytes. Hand-made files (data/publishers.csv,
 * data/ledger/judgements.jsonl, data/README.md) are read or left alone, never written.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  convertCount,
  convertCoverage,
  type SourceCount,
  type SourceCoverage,
  splitCoverage,
} from "./carry-over/coverage.ts";
import { convertFact, type SourceFact } from "./carry-over/facts.ts";
import { readCsv, readJsonl, writeCsv, writeJsonl } from "./carry-over/files.ts";
import { convertRegisters } from "./carry-over/registers.ts";
import { COLUMNS, readRoster, type Table } from "./carry-over/roster.ts";

const TABLES = fileURLToPath(new URL("carry-over/tables", import.meta.url));
const LEDGERS = ["cn-ru", "cn-us", "us-ru"] as const;

function main(source: string, target: string): void {
  const roster = readRoster(join(source, "roster"));
  roster.tables.countries.push(...readCsv(join(TABLES, "territories.csv")));
  // What Taiwan and Hong Kong call them, beside the Mainland's names, and other spellings of Russian news
  for (const { person, names_zh, names_ru } of readCsv(join(TABLES, "regional-names.csv"))) {
    const row = roster.persons.get(person!)!;
    row.names_zh_variants = [row.names_zh_variants, names_zh].filter(Boolean).join("|");
    row.names_ru_variants = [row.names_ru_variants, names_ru].filter(Boolean).join("|");
  }
  for (const table of Object.keys(COLUMNS) as Table[])
    writeCsv(join(target, "roster", `${table}.csv`), COLUMNS[table], roster.tables[table]);

  const facts = (name: string): string => join(source, "facts", `${name}.jsonl`);
  const ledger = (name: string): string => join(target, "ledger", `${name}.jsonl`);
  for (const name of LEDGERS)
    writeJsonl(
      ledger(name),
      readJsonl<SourceFact>(facts(name)).map((fact) => convertFact(fact, roster)),
    );
  writeJsonl(
    ledger("coverage"),
    readJsonl<SourceCoverage>(facts("coverage"))
      .flatMap(splitCoverage)
      .map((row) => convertCoverage(row, roster)),
  );
  writeJsonl(ledger("stated-counts"), readJsonl<SourceCount>(facts("cn-ru-counts")).map(convertCount));

  const registers = (name: string): string => join(target, "registers", name);
  const converted = convertRegisters(source, TABLES, roster);
  writeJsonl(registers("us-travels.jsonl"), converted.travels);
  writeJsonl(registers("us-visits.jsonl"), converted.visits);
  writeJsonl(registers("us-visits-joint.jsonl"), converted.jointVisitors);
  writeCsv(registers("persons.csv"), COLUMNS.persons, converted.persons);
  writeCsv(registers("offices.csv"), COLUMNS.offices, converted.offices);
  writeCsv(registers("tenures.csv"), COLUMNS.tenures, converted.tenures);
  for (const [rule, rows] of [...converted.hits].sort()) console.log(`${String(rows).padStart(5)}  ${rule}`);
}

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error("usage: npx tsx scripts/carry-over.ts SOURCE_FOLDER TARGET_FOLDER");
  process.exit(2);
}
main(source, target);
