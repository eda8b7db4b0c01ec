/** One document to be: a file's bytes, or a line of JSON; with the place that messages name. */
export type Item =
  | { readonly place: string; readonly bytes: Uint8Array }
  | { readonly place: string; readonly line: string }
  | { readonly place: string; readonly bad: Problem };

export interface Problem {
  readonly problem: string;
  readonly remedy: string | null;
}

/** A document that could not be taken in. */
export interface Bad extends Problem {
  readonly place: string;
}
