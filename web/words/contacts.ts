/** Who took part in a contact, in the reader's language. */
import type { Contact } from "../../src/model/contact.ts";
import type { Participant } from "../../src/model/participant.ts";
import { type Named, nameIn } from "../shell/question.ts";
import type { Language } from "./language.ts";

const ROLES = { guest: 0, party: 1, host: 2 } as const;

/** Guests first, hosts last; who only came along is left out. */
export const principals = ({ participants }: Pick<Contact, "participants">): readonly Participant[] =>
  participants.filter((p) => !p.accompanying).sort((x, y) => ROLES[x.role] - ROLES[y.role]);

export const personName = (p: Participant, { names }: Named): string => (p.person && names[p.person]) || p.name;

/** The title as the source has it where the reader reads English, else the office's name. */
export function titleOf(p: Participant, { names }: Named, language: Language): string {
  const office = p.office ? names[p.office] : undefined;
  return (language === "en" ? (p.title ?? office) : (office ?? p.title)) ?? "";
}

/** "Foreign Minister, China"; no country where the title or the name says it. */
export function officeWords(p: Participant, named: Named, language: Language): string {
  const title = titleOf(p, named, language);
  const country = nameIn(named, p.country);
  const isSaid = title.includes(country) || personName(p, named) === country;
  return [title, isSaid ? "" : country].filter(Boolean).join(language === "zh" ? "，" : ", ");
}

/** "Xi Jinping · Vladimir Putin"; of a visit "Vladimir Putin → China". */
export function headline(contact: Contact, named: Named): string {
  const people = principals(contact)
    .map((p) => personName(p, named))
    .join(" · ");
  const country = nameIn(named, contact.place?.country ?? null);
  return contact.kind === "visit" && country ? `${people} → ${country}` : people;
}

/** "Beijing, Harbin, China". */
export function placeWords({ place }: Pick<Contact, "place">, named: Named): string {
  return place ? [...place.cities, nameIn(named, place.country)].filter(Boolean).join(", ") : "";
}
