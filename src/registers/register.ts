/** What reads a register: one file a format, listed in readers.ts. A reader is done when test/registers/contract.ts passes. */
import type { DateOrder } from "../lists/list-dates.ts";
import type { ListMapping } from "../lists/mapping.ts";
import type { ListedRow } from "../lists/read-list.ts";
import type { VisitClass } from "../model/mention.ts";

/** A file of a register, as text. */
export interface RegisterFile {
  readonly text: string;
  /** For messages. */
  readonly name: string;
  /** Which column holds what, where the user says it; a reader whose format says it itself asks for none. */
  readonly mapping: ListMapping | null;
}

/** What a register says of one contact, as written. */
export interface WrittenEntry {
  /** The line on which it begins; the first is 1. */
  readonly line: number;
  /** The id that its row is to have: the register's own where it gives one. */
  readonly row: string;
  /** The file that the row is called by: "us-travels", the register's name. */
  readonly file: string;
  readonly written: ListedRow["written"];
  readonly visitClass: VisitClass | null;
  readonly purposes: readonly string[];
  /** Whether the publisher is the office that keeps the register. */
  readonly isOfficial: boolean;
}

export interface WrittenRegister {
  readonly entries: readonly WrittenEntry[];
  readonly dateOrder: DateOrder;
  /** The mapping that was used, given or guessed; null where the format has none. */
  readonly mapping: ListMapping | null;
}

export interface RegisterReader {
  readonly id: "historian" | "csv";
  readonly name: string;
  /** By the first characters. */
  fits(text: string): boolean;
  /**
   * @param register the name under which it is imported
   * @throws InputError that names the place and what to do, where the file as a whole cannot be read
   */
  read(file: RegisterFile, register: string): WrittenRegister;
}
