/** Units to the parties of a contact: pronouns and "the president" give way to the persons they mean. */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { ExtractLanguage } from "../language.ts";
import type { Sentence, Unit } from "../shadow.ts";
import { sameName, spanKey } from "./memory.ts";

/** Parties of a document by their span. */
export type PartyIndex = ReadonlyMap<string, Party>;

export function partyIndex(sentences: readonly Sentence[]): PartyIndex {
  const index = new Map<string, Party>();
  for (const sentence of sentences)
    for (const unit of sentence.units) if (unit.party) index.set(spanKey(unit.span), unit.party);
  return index;
}

/** The persons, offices and groups behind units; what cannot take part in a contact is left out. */
export function partiesOf(units: readonly Unit[], index: PartyIndex, language: ExtractLanguage): Party[] {
  const parties = withoutAppositions(withoutVocatives(units, language)).flatMap((u) =>
    expand(u.party!, index, language, 0),
  );
  const { oneself } = language.speech;
  return unique(
    parties.filter(
      (p) =>
        !language.contacts.spouse.test(p.text) &&
        (p.group ? !tooVague(p, language, parties.length) : isKnown(p) || !oneself.test(p.text)),
    ),
  );
}

/** Has a name or an office: not an "I" or "we" of nobody knows whom. */
export const isKnown = (p: Party): boolean => p.name !== null || p.title !== null || p.fullName !== undefined;

/** "Mr President, I welcome you": who is spoken to does not act. */
function withoutVocatives(units: readonly Unit[], { speech }: ExtractLanguage): readonly Unit[] {
  return units.filter((u, i) => {
    const after = units[i + 1]?.party;
    return !(
      u.kind === "office" &&
      after &&
      speech.vocative.test(u.party!.text) &&
      speech.firstPerson.test(after.text)
    );
  });
}

/** "Novak, Co-Chair of the … Commission": an office right after a name of its country is the same person. */
function withoutAppositions(units: readonly Unit[]): Unit[] {
  return units.filter((u, i) => {
    const before = units[i - 1];
    if (u.kind !== "office" || before?.kind !== "person") return true;
    const beside = u.span.start - before.span.end === 2 && u.party?.country === before.party?.country;
    // "General X, his Lao opposite number"
    if (u.party?.refersTo.length) return !(beside && before.party?.title === u.party.title);
    return !(beside && /^\p{Lu}/u.test(u.party?.text ?? ""));
  });
}

function tooVague(party: Party, language: ExtractLanguage, among: number): boolean {
  if (!party.group) return false;
  if (language.contacts.domesticGroups.test(party.text)) return true;
  if (language.contacts.dropIds.includes(party.group.id)) return true;
  if (among > 1 && polityOf(party) === null && language.contacts.dropBeside.test(party.text)) return true;
  return (among > 1 || !party.country) && !party.organisation && language.contacts.dropGroups.test(party.text);
}

function expand(party: Party, index: PartyIndex, language: ExtractLanguage, depth: number): Party[] {
  if (depth > 3) return [];
  if (party.name || party.group) return [party];
  const targets = party.refersTo.map((s: Span) => index.get(spanKey(s))).filter((p) => p !== undefined);
  const relational =
    targets.length === 1 &&
    (party.country === null ? isCounterpart(party, language) : targets[0]!.country !== party.country);
  if (targets.length > 0 && !relational)
    return targets.flatMap((t) =>
      expand(t, index, language, depth + 1).map((e) => ({
        ...withTitle(e, party),
        ...(party.fullName ? { fullName: party.fullName } : {}),
      })),
    );
  return [isCounterpart(party, language) ? { ...party, refersTo: [] } : party];
}

/** "His counterpart": of another country, though the text may not say of which. */
export function isCounterpart(party: Party, { titles }: ExtractLanguage): boolean {
  const { name, title, text } = party;
  return name === null && title !== null && titles.relational.test(text) && !titles.relational.test(title);
}

/** "Zelenskyy … the Ukrainian president": the later title serves the earlier name. */
function withTitle(target: Party, later: Party): Party {
  return target.title === null && later.title !== null && target.name ? { ...target, title: later.title } : target;
}

export function sameParty(a: Party, b: Party): boolean {
  if (spanKey(a.span) === spanKey(b.span)) return true;
  if (a.name && b.name) return (!a.country || !b.country || a.country === b.country) && sameName(a.name, b.name);
  if (a.name || b.name) return false;
  return (
    a.country === b.country &&
    a.organisation === b.organisation &&
    a.title === b.title &&
    (a.group?.id ?? null) === (b.group?.id ?? null)
  );
}

export function unique(parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const p of parties) {
    const at = kept.findIndex((k) => sameParty(k, p));
    if (at < 0) kept.push(p);
    else if (!kept[at]!.title && p.title)
      kept[at] = { ...kept[at]!, title: p.title, country: kept[at]!.country ?? p.country };
  }
  return kept;
}

/** Of different polities: what makes a contact one. */
export function polityOf(party: Party): string | null {
  return party.country ?? party.organisation;
}

/** "The delegation led by X": he stands for it. */
export function ledBy(parties: readonly Party[]): Party[] {
  const delegation = parties.find((p) => p.group && polityOf(p) !== null);
  const headed = parties.map((p) =>
    delegation && p.name && polityOf(p) === null
      ? { ...p, country: delegation.country, organisation: delegation.organisation }
      : p,
  );
  return headed.filter(
    (p) => !p.group || !headed.some((q) => q.name && polityOf(q) !== null && polityOf(q) === polityOf(p)),
  );
}
