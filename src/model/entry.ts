/**
 * An entry of a register, and its editions. The registers that are shipped can be imported anew as their publisher has
 * them now: row "us-travels:4289@travels" is the entry "us-travels:4289" in the edition that was imported as "travels".
 */

export const editionOf = (entry: string, register: string): string => `${entry}@${register}`;

/** The entry that a row states; a row that is no edition is its own. */
export const entryOf = (row: string): string => row.replace(/@[^@:]*$/, "");
