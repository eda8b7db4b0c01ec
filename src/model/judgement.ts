import type { PersonId } from "./person.ts";

/** A human decision. It outweighs every score, is stored apart from scores, and survives a rebuild. */
export interface Judgement {
  readonly id: string;
  readonly judgement: "same" | "different" | "unsure" | "correct";
  /** Row or mention ids. `correct` has one. */
  readonly subjects: readonly string[];
  /**
   * Where the question is who a name is, not whether facts are one contact: the words as written, and whom they name in
   * the mentions that are the subjects. Null: nobody whom the roster has.
   */
  readonly name?: { readonly text: string; readonly person: PersonId | null };
  /** For `correct`: the fields that replace those of the row. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
