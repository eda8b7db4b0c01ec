import type { CountryId } from "./country.ts";

export type PersonId = string;

/** A person, with the names a text may use. Short variants are not unique: office and date tell them apart. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly ru: readonly string[] };
  readonly country: CountryId;
  readonly born: number | null;
  readonly wikidata: string | null;
}

/** All written names of a person, in every language. */
export const namesOf = ({ names }: Person): readonly string[] => [...names.en, ...names.zh, ...names.ru];
