/** Pronouns, offices and names of a sentence: who of those already named is meant. */
import type { CountryId } from "../../model/country.ts";
import type { Party } from "../../model/party.ts";
import { consorts } from "./appositions.ts";
import type { ComposedUnit } from "./compose.ts";
import type { LinkContext } from "./link-context.ts";
import { spanKey } from "./memory.ts";
import { landOf, linkOffice } from "./offices.ts";
import { linkForward, linkPronoun, sameAgain, withoutOthers } from "./pronouns.ts";
import { linkPerson } from "./short-names.ts";
import { isAsked, labels } from "./speakers.ts";

/** Links pronouns and offices to parties named before; gives "the president" the country of the text. */
export function linkParties(units: readonly ComposedUnit[], shared: LinkContext): ComposedUnit[] {
  const context = { ...shared, entries: new Map(units.map((u) => [spanKey(u.span), u.entries])) };
  const before: Party[] = [];
  const countries: CountryId[] = [];
  const thirds: Party[] = [];
  const meant: Party[] = [];
  const linked = units.map((unit, at) => {
    const { party } = unit;
    if (!party) return unit;
    let whom = party;
    if (unit.kind === "pronoun")
      whom =
        sameAgain(party, thirds, context.lexicon.words.speech.possessorOf) ??
        linkForward(party, before, units.slice(at + 1), context) ??
        linkPronoun(party, withoutOthers(before, party, thirds), context, meant);
    else if (unit.kind === "office") whom = linkOffice(party, before, countries, context);
    else if (unit.kind === "person")
      whom = headOf(
        units[at - 1],
        party,
        linkPerson(ofLand(party, before, countries, context), unit, before, context),
        context,
      );
    if (unit.kind === "pronoun" && whom.refersTo.length === 1) meant.push(whom);
    if (unit.kind === "pronoun" && context.lexicon.words.speech.third.test(party.text)) thirds.push(whom);
    if (at === 0 && unit.kind === "person" && labels(unit, context)) context.memory.speaker = whom;
    if ((unit.kind === "person" && !isAsked(whom, context)) || unit.kind === "office" || isHead(whom))
      before.push(whom);
    if (unit.kind === "country" && party.country) {
      countries.push(party.country);
      context.memory.countries.push(party.country);
    }
    return whom === party ? unit : { ...unit, party: whom };
  });
  return consorts(linked, context.text, context.lexicon.words);
}

/** "The country's foreign minister X". */
function ofLand(party: Party, before: readonly Party[], countries: readonly CountryId[], context: LinkContext): Party {
  const named = party.country === null && context.lexicon.words.speech.ofCountry.test(party.text);
  return named ? { ...party, country: landOf(before, countries, context.memory) } : party;
}

/** "A Kenyan delegation led by Speaker X": of the country of the delegation, whatever is guessed of a speaker elsewhere. */
function headOf(group: ComposedUnit | undefined, written: Party, party: Party, { text, lexicon }: LinkContext): Party {
  const led =
    group?.kind === "group" &&
    !written.country &&
    !written.organisation &&
    lexicon.words.contacts.ledBy.test(text.slice(group.span.end, party.span.start));
  const { country, organisation } = (led && group.party) || party;
  return { ...party, country, organisation };
}

/** "He" of whom nobody was named: the head of the house, told of from here on. */
export const isHead = (p: Party): boolean =>
  p.name === null && p.fullName !== undefined && p.title !== null && p.refersTo.length === 0;
