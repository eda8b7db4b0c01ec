import type { CountryId } from "./country.ts";
import type { Role } from "./mention.ts";
import type { Channel, OfficeId, Rank } from "./office.ts";
import type { OrganisationId } from "./organisation.ts";
import type { PersonId } from "./person.ts";

/** Somebody in a contact, with the office and rank held on that day. */
export interface Participant {
  readonly person: PersonId | null;
  /** The office the source names, where it was held on the day; else the highest held. */
  readonly office: OfficeId | null;
  /** The rank of the highest office held on the day; null for former officials, delegations, organisations. */
  readonly rank: Rank | null;
  readonly channel: Channel | null;
  readonly acting: boolean;
  readonly country: CountryId | null;
  readonly organisation: OrganisationId | null;
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
  readonly accompanying: boolean;
}

/** Why a name as written is this person, and who else it might be. */
export interface Resolution {
  readonly person: PersonId | null;
  readonly office: OfficeId | null;
  readonly country: CountryId | null;
  readonly organisation: OrganisationId | null;
  /** 0 to 1; below the resolver's threshold it abstains and `person` is null. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly rivals: readonly { readonly person: PersonId; readonly score: number; readonly reason: string }[];
}
