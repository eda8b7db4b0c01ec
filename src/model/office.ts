import type { CountryId } from "./country.ts";
import type { OrganisationId } from "./organisation.ts";

export type OfficeId = string;
/** The rank ladder: 1 leader … 6 envoy (definitions, section 3). Smaller is higher. */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6;
export type Channel = "state" | "party" | "parliament" | "military" | "organisation";

export const RANK_NAMES: Readonly<Record<Rank, string>> = {
  1: "leader",
  2: "deputy leader",
  3: "senior",
  4: "minister",
  5: "deputy minister",
  6: "envoy",
};

/** A post that exists whoever holds it: of one country or of one organisation. */
export interface Office {
  readonly id: OfficeId;
  readonly country: CountryId | null;
  readonly organisation: OrganisationId | null;
  /** Title and its variants, the main one first. */
  readonly titles: { readonly en: readonly string[]; readonly zh: readonly string[]; readonly ru: readonly string[] };
  /** Null for an organisation's head (an axis of its own) and for offices without rank (presidents-elect). */
  readonly rank: Rank | null;
  readonly channel: Channel;
  readonly exclusive: boolean;
  readonly notes: string;
}
