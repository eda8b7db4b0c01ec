/** The options that the query commands share. */
import type { Command } from "commander";
import { QUERY_WORDS, type QueryWords, SEVERAL } from "../asking/query.ts";
import type { CommonOptions } from "./command.ts";

export interface QueryOptions extends CommonOptions, QueryWords {}

export function defineQueryOptions(command: Command): void {
  const several = (word: string, before: readonly string[] = []) => [...before, ...word.split(",")];
  for (const [name, [value, meaning]] of Object.entries(QUERY_WORDS)) {
    const flag = `--${name} ${value}`;
    if (SEVERAL.has(name)) command.option(flag, meaning, several);
    else command.option(flag, meaning);
  }
}
