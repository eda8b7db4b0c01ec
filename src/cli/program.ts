/** Parses a command line, runs the command it names, and turns what happens into an exit status. */
import { Command, CommanderError } from "commander";
import { InputError } from "../model/errors.ts";
import { packageVersion } from "../paths.ts";
import type { CommonOptions, Terminal } from "./command.ts";
import { type CommandEntry, commands } from "./commands.ts";

/** 0: the work was done; 1: a failure of ours; 2: bad input or usage. */
export type ExitStatus = 0 | 1 | 2;

export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    const program = await buildProgram(argv, terminal);
    // Without a command the help is the answer.
    await program.parseAsync(argv.length ? argv : ["--help"], { from: "user" });
    return 0;
  } catch (error) {
    return report(error, terminal);
  }
}

/** Every command is in the help by its line in the list; only the one that is called is imported. */
async function buildProgram(argv: readonly string[], terminal: Terminal): Promise<Command> {
  const output = {
    writeOut: (text: string) => void terminal.write(text),
    writeErr: (text: string) => terminal.note(text.trimEnd()),
    getOutHelpWidth: () => terminal.columns,
    getErrHelpWidth: () => terminal.columns,
    getOutHasColors: () => terminal.color,
    getErrHasColors: () => terminal.color,
  };
  const program = new Command("summitry")
    .description(
      "The open instrument for high-level diplomacy: who met, visited or called whom, and what is claimed of it.",
    )
    .version(packageVersion(), "-V, --version")
    .configureOutput(output)
    .exitOverride()
    .showHelpAfterError("Try: summitry --help");
  const called = argv.find((word) => !word.startsWith("-"));
  const wanted = called === "help" ? argv[argv.indexOf("help") + 1] : called;
  for (const entry of commands) {
    const command = program.command(entry.name).description(entry.summary).exitOverride().configureOutput(output);
    if (entry.name === wanted) await complete(command, entry, terminal);
  }
  return program;
}

async function complete(command: Command, entry: CommandEntry, terminal: Terminal): Promise<void> {
  const module = await entry.load();
  module.define(command);
  command
    .option("--ledger <file>", "another ledger than the default one")
    .option("--json", "the result as JSON")
    .showHelpAfterError(`Try: summitry ${entry.name} --help`)
    .action(async () => {
      await module.run({ args: command.args, options: command.opts<CommonOptions>(), terminal });
    });
}

function report(error: unknown, terminal: Terminal): ExitStatus {
  // Commander has printed its own message, with a suggestion; help and version end here too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError) {
    terminal.note(`summitry: ${error.message}`);
    return 2;
  }
  if (isClosedPipe(error)) return 0;
  terminal.note(
    `summitry: internal failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  terminal.note("This is a defect of Summitry. Please report it with the command that you ran.");
  return 1;
}

/** The reader of our output went away (`summitry contacts | head`): nothing is wrong. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}
