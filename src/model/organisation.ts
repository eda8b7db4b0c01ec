import type { Localised } from "./country.ts";

export type OrganisationId = string;

/** An international organisation or a recurring forum, with the names of its summits. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly names: Localised;
  readonly abbreviations: readonly string[];
  readonly kind: string;
  readonly summits: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly ru: readonly string[] };
}
