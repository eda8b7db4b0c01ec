/** Runs commands as a user would, on a starter ledger of the test file's own. */
import { join } from "node:path";
import { expect } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { temporaryFolder } from "../ledger/small-data.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const ledger = join(temporaryFolder(), "ledger.sqlite");

export async function summitry(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { status, out: terminal.out(), err: terminal.err() };
}

// biome-ignore lint/suspicious/noExplicitAny: JSON of a command
export async function json(...argv: string[]): Promise<any> {
  const { status, out, err } = await summitry(...argv, "--json");
  expect(err).toBe("");
  expect(status).toBe(0);
  return JSON.parse(out);
}
