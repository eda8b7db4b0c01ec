import type { CountryId } from "./country.ts";
import type { Span } from "./evidence.ts";
import type { Channel, Rank } from "./office.ts";
import type { OrganisationId } from "./organisation.ts";

/**
 * Somebody as a text puts it: a named person, an office without a name, a country or capital as an actor,
 * an organisation, or a group. Nothing is resolved here.
 */
export interface Party {
  readonly span: Span;
  readonly text: string;
  /** The name as it stands, titles left out; null for "the Chinese leader". */
  readonly name: string | null;
  /** The fuller form of the name that the text gave before ("Xi Jinping" for a later "Xi"), or a speaker's for "I". */
  readonly fullName?: string;
  /** The title as it stands ("Foreign Minister"), or null. */
  readonly title: string | null;
  readonly country: CountryId | null;
  readonly organisation: OrganisationId | null;
  /** More than one person without names: "leaders", "ministers", "senior officials". */
  readonly group: Group | null;
  readonly qualifier: "former" | "acting" | "elect" | null;
  /** Where "he", "the two leaders" or "his counterpart" points: the spans of earlier parties. */
  readonly refersTo: readonly Span[];
}

/** What a text calls somebody: the fullest name, else the words. */
export const calledInText = ({ fullName, name, text }: Party): string => fullName ?? name ?? text;

/** A class of office-holders that a word names. */
export interface Group {
  /** The id of the class in the language's table, such as "ministers" or "central-committee-heads". */
  readonly id: string;
  /** This rank or above (definitions, section 3, level words). */
  readonly level: Rank;
  /** Only holders of ranks down from here, for "ministers" in the narrow sense; null: all above too. */
  readonly from: Rank | null;
  /** Only offices of these channels; null: any. */
  readonly channels: readonly Channel[] | null;
  /** A pattern that the office's English title must match, as text; null: any. */
  readonly title: string | null;
}
