/** summitry import register: a register of visits as it is now, with what is new, changed and gone since the last time. */
import { basename } from "node:path";
import { csv } from "../../asking/csv.ts";
import { InputError } from "../../model/errors.ts";
import { type ImportedRegister, importRegister, openLedger, reevaluate } from "../../summitry.ts";
import type { Call, Terminal } from "../command.ts";
import type { ImportOptions } from "./import.ts";

/** The register of all visits to the United States since 1874 has two million. */
const MOST_BYTES = 64_000_000;

interface Named {
  readonly name: string;
  readonly text: string;
}

export async function importRegisterFiles(
  paths: readonly string[],
  { options, terminal }: Call<ImportOptions>,
): Promise<void> {
  const name = options.name ?? nameOf(paths);
  const files = [];
  for (const path of paths)
    files.push({
      name: path,
      bytes: await terminal.readFile(path, MOST_BYTES),
      mapping: options.mapping ? await given(options.mapping, terminal) : await beside(path, "mapping", terminal),
    });
  const coverage = options.coverage
    ? await given(options.coverage, terminal)
    : await beside(paths[0] as string, "coverage", terminal);
  const ledger = await openLedger({
    path: options.ledger,
    onProgress: (line) => terminal.note(line),
    clock: terminal.clock,
  });
  try {
    const input = { name, files, coverage, ...(options.as === undefined ? {} : { as: options.as }) };
    const done = await importRegister({ ...input, isDryRun: options.dryRun ?? false }, ledger);
    const verdicts = done.change ? await reevaluate(ledger) : { judged: 0, changed: 0 };
    if (!options.dryRun) await writeBeside(done, files, terminal);
    if (options.json) await terminal.write(`${JSON.stringify({ ...done, verdicts }, null, 2)}\n`);
    else {
      const { registerReport } = await import("../render/register-report.ts");
      await terminal.write(registerReport(done, verdicts, options.dryRun ?? false, terminal.columns));
    }
    const quarantined = done.files.reduce((n, f) => n + f.quarantined.length, 0);
    if (quarantined > 0)
      throw new InputError(
        `register ${name}`,
        `${quarantined} of its rows cannot be read`,
        options.dryRun ? "They are listed above." : "They are listed above; everything else is in the ledger.",
      );
  } finally {
    ledger.close();
  }
}

function nameOf(paths: readonly string[]): string {
  if (paths.length > 1)
    throw new InputError("import register", "several files are one register", "Say how it is called: --name NAME.");
  return basename(paths[0] as string).replace(/\.[^.]*$/, "");
}

const stemOf = (path: string): string => path.replace(/\.(?:csv|xml)$/i, "");

async function given(path: string, terminal: Terminal): Promise<Named> {
  return { name: path, text: new TextDecoder().decode(await terminal.readFile(path, MOST_BYTES)) };
}

/** What is remembered beside a file: which column holds what, what it covers. */
async function beside(path: string, what: string, terminal: Terminal): Promise<Named | null> {
  return given(`${stemOf(path)}.${what}.json`, terminal).catch(() => null);
}

async function writeBeside(
  { files: read }: ImportedRegister,
  files: readonly { readonly name: string; readonly mapping: Named | null }[],
  terminal: Terminal,
): Promise<void> {
  for (const [i, { name, mapping, quarantined }] of read.entries()) {
    const stem = stemOf(name);
    if (mapping && !files[i]?.mapping) {
      await terminal.writeFile(`${stem}.mapping.json`, `${JSON.stringify(mapping, null, 2)}\n`);
      terminal.note(
        `Guessed from the headers which column holds what; written to ${stem}.mapping.json, to be corrected there.`,
      );
    }
    if (quarantined.length === 0) continue;
    const rows = quarantined.map((q) => [q.line, q.reason, JSON.stringify(q.written)]);
    await terminal.writeFile(`${stem}.quarantine.csv`, csv([["line", "reason", "written"], ...rows]));
  }
}
