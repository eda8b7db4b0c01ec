/** ISO 3166-1 alpha-3, with withdrawn codes for states that are gone and a few of ours (see data/README.md). */
export type CountryId = string;

/** A state, a former state, a territory, or the EU. */
export interface Country {
  readonly id: CountryId;
  readonly names: Localised;
  readonly demonym: string;
  readonly adjectiveRu: string;
  readonly capitals: Localised;
  readonly aliases: readonly string[];
  /** Seats of power that stand for the country as an actor: "Kremlin", "White House". */
  readonly metonyms: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly ru: readonly string[] };
  readonly existsFrom: string | null;
  readonly existsTo: string | null;
  readonly successors: readonly CountryId[];
  readonly kind: string;
}

export interface Localised {
  readonly en: string;
  readonly zh: string;
  readonly ru: string;
}
