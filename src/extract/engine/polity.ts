/** Which country or organisation atoms name, and which a person's name tells of. */
import type { CountryId } from "../../model/country.ts";
import type { OrganisationId } from "../../model/organisation.ts";
import { namesOf, type PersonId } from "../../model/person.ts";
import type { Roster } from "../../model/roster.ts";
import type { Entry } from "../lexicon.ts";
import { type AtomShadow, atomsInRange, spanOfRange } from "./atoms.ts";
import { wordsOf } from "./tokens.ts";

/** Indices into an atom shadow. */
export type Range = readonly [number, number];

export interface Polity {
  readonly country: CountryId | null;
  readonly organisation: OrganisationId | null;
}

export const NOWHERE: Polity = { country: null, organisation: null };

/** `byTitle`: a title that one country alone has tells of it. */
export function polityIn(shadow: AtomShadow, range: Range | undefined, byTitle = true): Polity {
  if (!range) return NOWHERE;
  let country: CountryId | null = null;
  let organisation: OrganisationId | null = null;
  let national: CountryId | null = null;
  let town: CountryId | null = null;
  for (const atom of atomsInRange(shadow, range[0], range[1])) {
    if (atom.kind === "country" || atom.kind === "demonym")
      country ??= atom.entries.find((e) => e.kind === atom.kind)?.country ?? null;
    if (atom.kind === "city" || atom.kind === "seat") town ??= atom.entries.find((e) => e.country)?.country ?? null;
    if (atom.kind === "head" || atom.kind === "rank") {
      national ??= atom.entries.find((e) => e.country)?.country ?? null;
      organisation ??= atom.entries.find((e) => e.organisation)?.organisation ?? null;
    }
    if (atom.kind === "organisation")
      organisation ??= atom.entries.find((e) => e.kind === "organisation")?.organisation ?? null;
  }
  // The union is a row of the countries for the sake of its adjective; as a party it is an organisation
  if (country === UNION.country) return { country: null, organisation: UNION.organisation };
  return { country: country ?? (organisation ? null : (town ?? (byTitle ? national : null))), organisation };
}

const UNION = { country: "EUE", organisation: "EU" } as const;

/** "Belgian Prime Minister and European Council President": a country outweighs an organisation within the title. */
export function firstPolity(...polities: readonly Polity[]): Polity {
  for (const p of polities) if (p.country) return { country: p.country, organisation: null };
  for (const p of polities) if (p.organisation) return p;
  return NOWHERE;
}

export function withCountry(polity: Polity, entries: readonly Entry[], roster: Roster): Polity {
  if (polity.country || polity.organisation) return polity;
  const countries = new Set(
    entries.flatMap((e) => (e.persons ? e.persons.map((id) => roster.person.get(id)?.country) : (e.country ?? []))),
  );
  return { country: countries.size === 1 ? ([...countries][0] ?? null) : null, organisation: null };
}

export function nameEntries(text: string, shadow: AtomShadow, range: Range, name: string, roster: Roster): Entry[] {
  const atoms = atomsInRange(shadow, range[0], range[1]);
  const full = atoms.filter((a) => a.kind === "name");
  if (full.length > 0) return full.flatMap((a) => a.entries.filter((e) => e.persons ?? e.country));
  const [first, ...more] = wordsOf(name);
  const span = spanOfRange(shadow, range[0], range[1]);
  return (
    atoms
      .filter((a) => a.kind === "surname")
      .slice(-1)
      // "Salman bin Abd al-Aziz Al Saud" is of no Aziz: a surname stands last
      .filter((a) => /^,? ?(?:[JS]r\.?)?$/.test(text.slice(a.span.end, span.end)))
      .flatMap((a) => a.entries)
      .flatMap((e): Entry[] => {
        // "Roger Carstens" is not Karl Carstens
        const persons = e.persons?.filter((id) => more.length === 0 || mayBeCalled(first!, id, roster)) ?? [];
        return persons.length > 0 ? [{ ...e, persons }] : [];
      })
  );
}

/** Whether some word of the person's names begins as the given name does, whatever its vowels: "Mohamed", "Muhammad". */
function mayBeCalled(given: string, person: PersonId, roster: Roster): boolean {
  const known = roster.person.get(person);
  const own = nextOf(given);
  const isAlike = (word: string): boolean => {
    if (word[0] !== given[0]) return false;
    const next = nextOf(word);
    return own === undefined || next === undefined || own === next;
  };
  return known ? namesOf(known).some((n) => wordsOf(n).some(isAlike)) : false;
}

/** The consonant after the first letter; of letters that scripts write alike, one. */
const nextOf = (word: string): string | undefined => {
  const next = /[^aeiouywhj]/.exec(word.slice(1))?.[0];
  return next && (ALIKE[next] ?? next);
};

const ALIKE: Readonly<Record<string, string>> = { c: "k", q: "k", x: "k", z: "s", v: "f" };
