/** A starter ledger with a judged article, and what is exported of it. */
import { join } from "node:path";
import { runProgram } from "../../src/cli/program.ts";
import type { Contact } from "../../src/model/contact.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

export const ledger = join(temporaryFolder(), "ledger.sqlite");
export const PAIR = ["--between", "CHN,RUS", "--from", "2023", "--to", "2024"];
const ARTICLE = `# 😀 A view

Xi Jinping met Vladimir Putin in Beijing on 16 May 2024. The two met six times in 2024. This may be read as support.
`;

export async function summitry(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const terminal = fakeTerminal(files);
  const status = await runProgram([...argv, "--ledger", ledger], terminal);
  return { ...terminal, status, out: terminal.out(), err: terminal.err() };
}
export const exported = async (...argv: string[]): Promise<string> => (await summitry(["export", ...argv])).out;

// biome-ignore lint/suspicious/noExplicitAny: JSON of an export
export const lines = (text: string): any[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Judges the article, and gives the contacts of the pair. */
export async function exampleContacts(): Promise<readonly Contact[]> {
  await summitry(["check", "view.md", "--published", "2024-12-31"], { "view.md": ARTICLE });
  return JSON.parse((await summitry(["contacts", ...PAIR, "--json"])).out).contacts;
}
