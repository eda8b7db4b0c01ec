/** Atoms that no rule made part of a unit: a country, a town, an organisation, a date or a number by itself. */
import type { CountryId } from "../../model/country.ts";
import type { OrganisationId } from "../../model/organisation.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Unit } from "../shadow.ts";
import type { Atom } from "./atoms.ts";
import { partyOf } from "./parts-of-title.ts";

export function lonelyUnit(
  text: string,
  atom: Atom,
  before: string,
  after: string,
  language: ExtractLanguage,
): Unit | null {
  const entry = atom.entries.find((e) => e.kind === atom.kind);
  const polity = (country: CountryId | null, organisation: OrganisationId | null): Party =>
    partyOf(text, atom.span, { name: null, title: null, qualifier: null, country, organisation }, language);
  switch (atom.kind) {
    case "country":
      return {
        kind: "country",
        span: atom.span,
        party: polity(entry!.country!, null),
        place: { country: entry!.country!, cities: [] },
      };
    case "organisation": {
      // "Davos" is a forum and a town
      const town = atom.entries.find((e) => e.kind === "city");
      if (town && language.placeBefore.test(before))
        return { kind: "place", span: atom.span, place: { country: town.country!, cities: [town.city!] } };
      return { kind: "organisation", span: atom.span, party: polity(null, entry!.organisation!) };
    }
    case "city":
    case "seat": {
      const acting = atom.entries.find((e) => e.acts);
      const home = acting ?? entry!;
      const place = { country: home.country!, cities: home.city ? [home.city] : [] };
      const isPlace =
        !acting || language.placeBefore.test(before) || (atom.kind === "city" && language.placeAfter.test(after));
      if (isPlace) return { kind: "place", span: atom.span, place };
      return { kind: "country", span: atom.span, party: polity(acting.country!, null), place };
    }
    case "date":
      return { kind: "date", span: atom.span, ...(atom.date ? { date: atom.date } : {}) };
    case "number":
      return { kind: "number", span: atom.span, ...(atom.value === undefined ? {} : { value: atom.value }) };
    default:
      return null;
  }
}
