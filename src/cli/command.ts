/**
 * The shape of a command. A command is a file in `commands/` that exports one `CommandModule` as `command`,
 * and a line in `commands.ts`. `main.ts` imports the file only when the command is called.
 */
import type { Command } from "commander";

export interface CommandModule<Options extends CommonOptions = CommonOptions> {
  /**
   * Adds arguments, options and help texts to a command that already bears the name and the summary of the list
   * and the common options. It sets no action and has no effect.
   */
  define(command: Command): void;
  /** Does the work. Throws InputError for bad input or usage (exit status 2); other errors are ours (1). */
  run(call: Call<Options>): Promise<void>;
}

/** Options that `main.ts` gives every command. */
export interface CommonOptions {
  /** `--ledger FILE`; absent: the default ledger. */
  readonly ledger?: string;
  /** `--json` */
  readonly json?: boolean;
}

/** One call of a command: what the user wrote, and the terminal as an argument. */
export interface Call<Options> {
  /** The positional arguments, as written. */
  readonly args: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
}

/** All effects of a command save the ledger's. Tests pass their own (`test/cli/fake-terminal.ts`). */
export interface Terminal {
  /** Writes to standard output as given, no line end added; waits while a pipe is full. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error: notices, progress, never results. */
  note(line: string): void;
  /** Rewrites the last line of standard error, where that is a terminal; null where it is not. */
  readonly redraw: ((line: string) => void) | null;
  /** Calls back once when the user asks to stop (Ctrl-C), in place of ending at once. */
  onStop(stop: () => void): void;
  /** Standard input as bytes. */
  input(): AsyncIterable<Uint8Array>;
  /** A file's bytes; InputError where it cannot be read, or has more than so many. */
  readFile(path: string, limit?: number): Promise<Uint8Array>;
  /** InputError where it cannot be written. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  fetch(url: string): Promise<Uint8Array>;
  /** Sends JSON to an address; InputError where it does not take it. */
  post(url: string, body: object): Promise<void>;
  /** This instant, ISO 8601: for what is recorded, never for what is judged. */
  clock(): string;
  /** Width in columns; 80 where standard output is no terminal. */
  readonly columns: number;
  /** False when piped or NO_COLOR is set. */
  readonly color: boolean;
}
