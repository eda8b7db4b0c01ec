/** Who else took part in what was told of: joined, accompanied, attended. */
import type { CountryId } from "../../model/country.ts";
import type { Document } from "../../model/document.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Sentence } from "../shadow.ts";
import type { RawContact } from "./contacts.ts";
import type { Draft } from "./drafts.ts";
import { areListed } from "./listed.ts";
import { polityOf, sameParty } from "./parties.ts";

/** "Accompanied the President": a second traveller. */
export function companions(sentence: Sentence, drafts: Draft[], document: Document, language: ExtractLanguage): void {
  const at = drafts.findIndex((d) => d.kind === "visit");
  if (at < 0) return;
  for (const u of sentence.units) {
    if (
      u.kind !== "person" ||
      !language.contacts.accompanied.test(document.text.slice(sentence.span.start, u.span.start))
    )
      continue;
    const party = u.party!;
    drafts.forEach((d, i) => {
      const joins = i === at || d.raw.sentence === drafts.at(-1)?.raw.sentence;
      if (joins && !d.parties.some((p) => sameParty(p.party, party)))
        drafts[i] = { ...d, parties: [...d.parties, { party, role: "guest", accompanying: false, asserted: null }] };
    });
  }
}

/** "X, joined by Y, travelled to …": Y takes part in what X does. */
export function inCompany(
  { units }: Sentence,
  at: number,
  drafts: Draft[],
  { text }: Document,
  language: ExtractLanguage,
): void {
  const { contacts } = language;
  const bearers = units.filter((u) => u.party && (u.kind === "person" || u.kind === "office" || u.kind === "pronoun"));
  bearers.forEach((unit, i) => {
    const whom = bearers[i - 1];
    if (!whom || !contacts.inCompany.test(text.slice(whom.span.end, unit.span.start))) return;
    const joining = [unit];
    for (const next of bearers.slice(i + 1)) {
      if (!areListed(joining.at(-1)!.span, next.span, text, language)) break;
      joining.push(next);
    }
    const others = joining.flatMap(({ party: joins }) => {
      // An official of whom nothing is said is of the country of the one he is with
      const party =
        joins && polityOf(joins) === null && joins.name && joins.title
          ? { ...joins, country: whom.party!.country }
          : joins;
      return party && polityOf(party) !== null && !contacts.spouse.test(party.text) ? [party] : [];
    });
    drafts.forEach((draft, k) => {
      const acts = draft.raw.a.includes(whom) || (draft.raw.a.length === 0 && has(draft, whom.party!));
      if (draft.raw.sentence !== at || !acts) return;
      const role = draft.parties.find((p) => p.party.country === whom.party!.country)?.role ?? "party";
      const added = others
        .filter((p) => !draft.parties.some((q) => sameParty(p, q.party)))
        .map((party) => ({ party, role, accompanying: false, asserted: null }) as const);
      drafts[k] = { ...draft, parties: [...draft.parties, ...added] };
    });
  });
}

/** "The meeting was attended by A and B", where one was told of: they joined it, and held none of their own. */
export function goesOnAttending(
  raw: RawContact,
  { text }: Sentence,
  drafts: readonly Draft[],
  { contacts }: ExtractLanguage,
): boolean {
  const last = drafts.findLast((d) => d.kind !== "visit");
  if (!last || raw.sentence - (last.again ?? last.raw.sentence) > JOINED_WITHIN) return false;
  return raw.rule.id === contacts.attendance && contacts.definiteSession.test(text);
}

/** How many sentences after a session others may be told of who took part. */
const JOINED_WITHIN = 3;

/** "The meeting was attended by …", "he was joined by …": who else took part in the session just told of. */
export function joined(
  sentence: Sentence,
  at: number,
  raws: readonly RawContact[],
  drafts: Draft[],
  { contacts, speech }: ExtractLanguage,
): void {
  const last = drafts.findLastIndex((d) => d.kind !== "visit");
  const session = drafts[last];
  if (!session || session.kind === "visit" || at - (session.again ?? session.raw.sentence) > JOINED_WITHIN) return;
  const cue = contacts.joining.exec(sentence.text);
  if (!cue) return;
  // Who attended "the meeting" was not on a call told of in passing
  if (session.kind === "call" && contacts.gathering.test(sentence.text)) return;
  const from = sentence.span.start + cue.index;
  const others = raws.filter((r) => r.b.length > 0 || r.a.length > 1);
  if (others.some((r) => r.span.end > from)) return;
  // "The president was accompanied by the trade minister": his
  const whom = contacts.accompanied.test(`${cue[0]} `)
    ? sentence.units.findLast((u) => u.party && u.span.end <= from)
    : undefined;
  const home = whom?.party?.country ?? session.place?.country ?? null;
  const joining = sentence.units
    .filter((u) => others.length === 0 || u.span.start > from)
    .flatMap((u) => ((u.kind === "person" || u.kind === "office") && u.party ? [withCountry(u.party, home)] : []))
    .filter((p) => polityOf(p) !== null && (p.name !== null || p.refersTo.length === 0))
    .filter((p) => !speech.spokesperson.test(p.title ?? ""))
    .filter((p) => !session.parties.some((q) => sameParty(p, q.party)));
  if (joining.length === 0) return;
  const host = session.place?.country ?? session.parties.find((p) => p.role === "host")?.party.country ?? null;
  // In a third country nobody is host or guest
  const hosted = session.parties.some((p) => p.role === "host") || joining.some((p) => p.country === host);
  const role = (country: string | null) => (host === null || !hosted ? "party" : country === host ? "host" : "guest");
  const added = joining.map(
    (party) => ({ party, role: role(party.country), accompanying: false, asserted: null }) as const,
  );
  drafts[last] = { ...session, parties: [...session.parties, ...added] };
}

/** A named official of no country that the text tells of is of that of whom he is with, or of where the session is held. */
const withCountry = (party: Party, country: CountryId | null): Party =>
  polityOf(party) === null && party.name && party.title ? { ...party, country } : party;

const has = (draft: Draft, party: Party): boolean => draft.parties.some((p) => sameParty(p.party, party));
