import type { ContactStatus } from "./contact.ts";
import type { CountryId } from "./country.ts";
import type { ContactKind, VisitClass } from "./mention.ts";
import type { OfficeId, Rank } from "./office.ts";
import type { Group } from "./party.ts";
import type { Day, DayWindow } from "./period.ts";
import type { PersonId } from "./person.ts";
import type { RuleSetId } from "./rule-set.ts";

/** One question to the ledger: behind the command line, the library, later the API and the desk. All parts narrow. */
export interface Query {
  /** Contacts of this pair; or, with one country, of that country with anyone. */
  readonly between?: readonly CountryId[];
  /** Contacts in which every one of these persons took part. */
  readonly persons?: readonly PersonId[];
  /** …and at least one of these. */
  readonly anyPerson?: readonly PersonId[];
  /** Contacts in which a holder of one of these offices took part in that office. */
  readonly offices?: readonly OfficeId[];
  /** This rank or above: on both sides of a meeting, call or video; of the traveller for a visit. */
  readonly level?: Rank;
  /** A level for one side alone, by country. */
  readonly sideLevel?: Readonly<Record<CountryId, Rank>>;
  /** One side has a member of this class of office-holders. */
  readonly sideGroup?: Readonly<Record<CountryId, Group>>;
  readonly kinds?: readonly ContactKind[];
  /** Only visits of these classes; those whose class no source states stay out. */
  readonly visitClasses?: readonly VisitClass[];
  /** The guest travels, the host receives; "*" is any country. */
  readonly direction?: { readonly from: CountryId | "*"; readonly to: CountryId | "*" };
  /** Only contacts in this city, by its English name; those whose city no source states stay in. */
  readonly city?: string;
  readonly from?: Day;
  readonly to?: Day;
  /** The same days of every year within from and to. */
  readonly window?: DayWindow;
  /** Only contacts up to this day; also the day as of which a claim is judged. */
  readonly asOf?: Day;
  /** Default: held. */
  readonly status?: readonly ContactStatus[];
  /** Default: "default". */
  readonly ruleSet?: RuleSetId;
}
