/** Registers of the small ledger's kingdoms, as CSV. */
import { type ImportedRegister, importRegister, openLedger } from "../../src/summitry.ts";
import { makeData, temporaryFolder } from "../ledger/small-data.ts";

type Ledger = Awaited<ReturnType<typeof openLedger>>;

export const HEADER = "id,begin,end,person,title,home,country,city,remarks";
export const VISITS = [
  "1,2010-05-01,2010-05-03,Aragorn,King,Arnor,Gondor,Osgiliath,Met with Denethor and King Théoden of Rohan.",
  "2,2011-06-01,2011-06-02,Faramir,Foreign Minister,Gondor,Rohan,Edoras,Toured the stables. Also met with King Théoden.",
  "3,2012-01-05,2012-01-06,Théoden,King,Rohan,Arnor,,Private visit.",
];

export const bytesOf = (rows: readonly string[]): Buffer => Buffer.from(`${[HEADER, ...rows].join("\n")}\n`);

export const smallLedger = (path = `${temporaryFolder()}/ledger.sqlite`): Promise<Ledger> =>
  openLedger({ path, dataFolder: makeData(), clock: () => "2026-01-02T03:04:05.000Z" });

export function take(
  ledger: Ledger,
  rows: readonly string[],
  { coverage, ...options }: { coverage?: object; isDryRun?: boolean; name?: string } = {},
): Promise<ImportedRegister> {
  return importRegister(
    {
      name: "kingdoms",
      files: [{ name: "kingdoms.csv", bytes: bytesOf(rows), mapping: null }],
      coverage: coverage ? { name: "kingdoms.coverage.json", text: JSON.stringify(coverage) } : null,
      ...options,
    },
    ledger,
  );
}
