/**
 * One error for every boundary: it names the place, what was expected there and what to do.
 * Exit status 2: the input or the call is wrong, and nothing was changed.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly exitStatus = 2;
  constructor(
    /** Where: a file, a line, an option, a table row. */
    readonly place: string,
    /** What is wrong there. */
    readonly problem: string,
    /** What the user can do about it. */
    readonly remedy?: string,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${problem}${remedy ? `\n  ${remedy}` : ""}`, options);
  }
}
