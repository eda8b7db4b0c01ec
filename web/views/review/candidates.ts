/** A question as two candidates side by side, in the reader's words. */
import type { Contact } from "../../../src/model/contact.ts";
import type { Statement, Told } from "../../../src/model/doubt.ts";
import type { Period } from "../../../src/model/period.ts";
import { contactDays, periodWords } from "../../words/dates.ts";
import type { Language } from "../../words/language.ts";
import type { Candidate } from "./state.ts";

interface Wording {
  readonly language: Language;
  /** What an id is called. */
  readonly name: (id: string) => string;
  readonly kind: (kind: Contact["kind"]) => string;
  readonly status: (status: string) => string;
}

export function candidatesOf({ kind, contacts, sides }: Told, wording: Wording): readonly Candidate[] {
  if (kind === "name") return contacts.map((contact) => ofContact(contact, sides[0] ?? [], wording));
  if (kind === "apart") return contacts.map((contact, i) => ofContact(contact, sides[i] ?? [], wording));
  return sides.map((statements) => ({ contact: null, fields: fieldsOf(statements, wording), statements }));
}

function ofContact(contact: Contact, statements: readonly Statement[], wording: Wording): Candidate {
  const { name, kind, status, language } = wording;
  return {
    contact,
    statements: statements.filter(({ mention }) => contact.mentions.includes(mention.id)),
    fields: {
      days: [contactDays(contact, language)],
      kind: [kind(contact.kind)],
      place: lines(placeWords(contact.place, name)),
      who: contact.participants
        .filter((p) => !p.accompanying)
        .map((p) => withOffice(p.person ? name(p.person) : p.name, p.office && name(p.office))),
      occasion: lines(contact.occasion),
      class: lines(contact.visitClass),
      status: [status(contact.status)],
    },
  };
}

const lines = (text: string | null): readonly string[] => (text ? [text] : []);

/** What several statements say, each value once. */
function fieldsOf(statements: readonly Statement[], { language, name, kind, status }: Wording): Candidate["fields"] {
  const all = (values: (mention: Statement["mention"]) => readonly string[]): readonly string[] => [
    ...new Set(statements.flatMap(({ mention }) => values(mention))),
  ];
  return {
    days: all(({ date }) => (date ? [periodWords(date as Period, language)] : [])),
    kind: all((mention) => [kind(mention.kind)]),
    place: all(({ place }) => lines(placeWords(place, name))),
    who: all(({ parties }) =>
      parties
        .filter((p) => !p.accompanying)
        .map(({ party, asserted }) =>
          withOffice(
            asserted?.person ? name(asserted.person) : (party.name ?? party.text),
            asserted?.office ? name(asserted.office) : party.title,
          ),
        ),
    ),
    occasion: all((mention) => lines(mention.occasion)),
    class: all((mention) => lines(mention.visitClass)),
    status: all((mention) => [status(mention.status)]),
  };
}

const withOffice = (person: string, office: string | null): string => (office ? `${person}, ${office}` : person);

const placeWords = (place: Contact["place"], name: (id: string) => string): string =>
  place ? [place.cities.join(", "), place.country ? name(place.country) : ""].filter(Boolean).join(", ") : "";
