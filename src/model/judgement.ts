/** A human decision. It outweighs every score, is stored apart from scores, and survives a rebuild. */
export interface Judgement {
  readonly id: string;
  readonly judgement: "same" | "different" | "unsure" | "correct";
  /** Row or mention ids. `correct` has one. */
  readonly subjects: readonly string[];
  /** For `correct`: the fields that replace those of the row. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}
