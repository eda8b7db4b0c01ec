/** Offices by title: which a country has of that name, who holds it, and when two titles are of one kind. */
import type { CountryId } from "../../model/country.ts";
import type { Office } from "../../model/office.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import { namesOf, type Person } from "../../model/person.ts";
import { holdersOn, type Roster } from "../../model/roster.ts";
import type { ExtractLanguage } from "../language.ts";
import type { LinkContext } from "./link-context.ts";
import { sameName } from "./memory.ts";
import { fold, wordsOf } from "./tokens.ts";

export function holderNow(country: CountryId, title: string, context: LinkContext): string | null {
  return holder(country, title, context)?.name ?? null;
}

/** Whether who holds the office on the day of the text is called so, in any form of his name; null where nobody knows. */
export function holderNamed(country: CountryId, title: string, name: string, context: LinkContext): boolean | null {
  const now = holder(country, title, context);
  return now && namesOf(now).some((known) => sameName(name, known));
}

function holder(country: CountryId, title: string, { roster, published }: LinkContext): Person | null {
  return published ? holderOn(country, title, published, roster) : null;
}

/** The one person who holds an office of that title in a country on a day. */
export function holderOn(country: CountryId, title: string, published: Day, roster: Roster): Person | null {
  const holders = titledIn(country, title, roster).flatMap((o) => holdersOn(roster, o.id, published));
  return holders.length === 1 ? (roster.person.get(holders[0]!.person) ?? null) : null;
}

/** Texts repeat their titles; a bounded number is kept. */
const MOST_TITLES = 20_000;

/** Country and folded title → its offices of that title, in any language; kept for each roster. */
const officesTitled = new WeakMap<Roster, Map<string, readonly Office[]>>();

export function titledIn(country: CountryId, title: string, roster: Roster): readonly Office[] {
  let known = officesTitled.get(roster);
  if (!known) {
    known = new Map();
    officesTitled.set(roster, known);
  }
  const key = `${country} ${fold(title)}`;
  let offices = known.get(key);
  if (!offices) {
    const wanted = fold(title);
    offices = (roster.officesOf.get(country) ?? []).filter((o) =>
      Object.values(o.titles)
        .flat()
        .some((t) => fold(t) === wanted),
    );
    if (known.size < MOST_TITLES) known.set(key, offices);
  }
  return offices;
}

export function hasOffice(country: CountryId, party: Party, { roster, lexicon }: LinkContext): boolean {
  const { generic } = lexicon.words.titles;
  // "The head of state" is no office's own title
  const title = /^head of state$/iu.test(party.title ?? "") ? generic.state : party.title;
  return titledIn(country, title ?? "", roster).length > 0;
}

/** The bearer of a title named before: same country where both say one, and the same class of title. */
export function sameOffice(person: Party, office: Party, language: ExtractLanguage): boolean {
  if (office.country && person.country !== office.country) return false;
  if (office.organisation !== person.organisation && office.organisation) return false;
  const title = classOf(office.title, language);
  const own = classOf(person.title, language);
  if (!title) return bears(person.title, office.title);
  // "The Kenyan minister" after a minister of whatever, or after one named without his office
  if (title === "minister") return own === null ? office.country !== null : MINISTERIAL.has(own);
  if (!person.title) return office.country !== null && LEADING.has(title);
  if (own === title) return true;
  return office.country !== null && title === "leader" && own !== null && LEADING.has(own);
}

/** "The minister" after "Minister of Trade …": the title begins or ends with it. */
function bears(full: string | null, short: string | null): boolean {
  if (!full || !short) return false;
  const [words, own] = [wordsOf(full).join(" "), wordsOf(short).join(" ")];
  return own.length > 3 && ` ${words} `.match(new RegExp(`^ ${own} | ${own} $`, "u")) !== null;
}

/** Classes of those who lead a country. */
export const LEADING: ReadonlySet<string> = new Set(["leader", "state", "crowned", "government"]);

const MINISTERIAL: ReadonlySet<string> = new Set(["minister", "foreign", "defence"]);

export function classOf(title: string | null, language: ExtractLanguage): string | null {
  return title ? (language.titles.classes.find(([, pattern]) => pattern.test(title))?.[0] ?? null) : null;
}
