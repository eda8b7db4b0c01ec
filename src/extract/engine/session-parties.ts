/** The parties of a session: who counts as one, whether it crosses a border, who is host and who guest. */
import type { CountryId } from "../../model/country.ts";
import type { ContactKind, MentionedParty } from "../../model/mention.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { RawContact } from "./contacts.ts";
import { isCounterpart, isKnown, polityOf, sameParty, unique } from "./parties.ts";

/** Parties without a country take the host's: "in Nairobi … met with Prime Minister Otieno". Others without one fall away. */
export function settle(
  parties: readonly Party[],
  place: CountryId | null,
  met: readonly Party[],
  travels: boolean,
  language: ExtractLanguage,
): Party[] {
  const others = new Set(parties.map(polityOf).filter((p) => p !== null));
  return unique(
    parties.flatMap((p) => {
      if (polityOf(p) !== null || p.group !== null || isCounterpart(p, language)) return [p];
      // "WXY Chairman Otieno": of an organisation that the roster lacks
      if (travels && p.title && p.name && /\b\p{Lu}{2}/u.test(p.title)) return [p];
      const leads = language.titles.classes.some(([, pattern]) => pattern.test(p.title ?? ""));
      return place &&
        (leads || (travels && p.title && p.name && !language.contacts.ownStaff.test(p.title))) &&
        (others.size === 0 || [...others].some((o) => o !== place)) &&
        met.includes(p)
        ? [{ ...p, country: place }]
        : [];
    }),
  );
}

export function crosses(parties: readonly Party[]): boolean {
  const polities = new Set(parties.map((p) => polityOf(p) ?? (p.group ? `group:${p.group.id}` : p.text)));
  // Two groups of nobody's in particular are no contact
  // "We will talk to our counterparts": somebody must be known by name or office
  const known = parties.filter((p) => polityOf(p) !== null);
  return polities.size > 1 && known.length > 0 && (parties.some((p) => isKnown(p) && !p.group) || delegated(known));
}

/** "The Kenyan and Finnish delegations": those who stand for two states. */
const delegated = (parties: readonly Party[]): boolean =>
  new Set(parties.filter((p) => p.group).map(polityOf)).size > 1;

/** Where nobody says where: an ambassador to the country of whom he meets calls on him there. */
export function receiving(parties: readonly Party[], { accredited }: ExtractLanguage["contacts"]): CountryId | null {
  const envoys = parties.filter((p) => accredited.test(p.text));
  const others = [...new Set(parties.filter((p) => !envoys.includes(p)).map((p) => p.country))];
  return envoys.length > 0 && others.length === 1 && !envoys.some((p) => p.country === others[0]) ? others[0]! : null;
}

export function withRoles(
  parties: readonly Party[],
  kind: ContactKind,
  place: CountryId | null,
  roles: RawContact["rule"]["roles"],
  a: readonly Party[],
): MentionedParty[] {
  const isHost = (p: Party): boolean => {
    if (kind !== "meeting") return false;
    if (place) return p.country === place;
    if (p.country === null) return false;
    return roles.a === "host"
      ? a.some((x) => sameParty(x, p))
      : roles.b === "host"
        ? !a.some((x) => sameParty(x, p))
        : false;
  };
  const hosted = parties.some(isHost);
  return parties.map((party) => ({
    party,
    role: hosted ? (isHost(party) ? "host" : "guest") : "party",
    accompanying: false,
    asserted: null,
  }));
}
