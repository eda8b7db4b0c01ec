/** What a file gives: its documents and what could not be read of it, without a ledger. */

import { documentOf } from "../../src/ingest/document.ts";
import { openSources, type SourceOptions } from "../../src/ingest/sources.ts";
import type { Document } from "../../src/model/document.ts";
import { InputError } from "../../src/model/errors.ts";

export interface Given {
  readonly documents: readonly Document[];
  readonly bad: readonly { readonly place: string; readonly problem: string; readonly remedy: string | null }[];
}

/** @throws what is no InputError: a defect */
export async function given(paths: readonly string[], options: Partial<SourceOptions> = {}): Promise<Given> {
  const documents: Document[] = [];
  const bad: { place: string; problem: string; remedy: string | null }[] = [];
  const { items } = await openSources(paths, { input: () => process.stdin, ...options });
  for await (const item of items)
    if ("bad" in item) bad.push({ place: item.place, ...item.bad });
    else
      try {
        documents.push(await documentOf(item));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        bad.push({ place: error.place, problem: error.problem, remedy: error.remedy ?? null });
      }
  return { documents, bad };
}
