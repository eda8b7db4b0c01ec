/** Who took part, with the office and the rank held on the day. */
import type { Mention, MentionedParty } from "../model/mention.ts";
import type { Participant, Resolution } from "../model/participant.ts";
import type { Day } from "../model/period.ts";
import { heldOn, type Roster } from "../model/roster.ts";

/** Names in a text to the roster, as of a day; rows assert their persons and do not ask. */
export type ResolveParty = (party: MentionedParty, mention: Mention, day: Day) => Resolution;

export function participantsOf(
  mention: Mention,
  day: Day,
  last: Day,
  roster: Roster,
  resolve: ResolveParty,
): readonly Participant[] {
  return mention.parties.map((mentioned) => participantOf(mentioned, mention, day, last, roster, resolve));
}

function participantOf(
  mentioned: MentionedParty,
  mention: Mention,
  day: Day,
  last: Day,
  roster: Roster,
  resolve: ResolveParty,
): Participant {
  const { party, asserted } = mentioned;
  const found = asserted ?? resolve(mentioned, mention, day);
  const person = found.person ? roster.person.get(found.person) : undefined;
  const shared = {
    name: person?.name ?? party.name ?? party.text,
    title: party.title,
    role: mentioned.role,
    accompanying: mentioned.accompanying,
  };
  if (!person) {
    const office = found.office ? roster.office.get(found.office) : undefined;
    return {
      person: null,
      office: found.office,
      rank: office?.rank ?? null,
      channel: office?.channel ?? null,
      acting: false,
      country: office?.country ?? party.country,
      organisation: office?.organisation ?? party.organisation,
      ...shared,
    };
  }
  // A visit is in scope when the office is held on one of its days: the last answers where the first does not.
  const first = heldOn(roster, person.id, day);
  const held = first.length > 0 ? first : heldOn(roster, person.id, last);
  const top = held[0];
  const tenure = held.find((t) => t.office === found.office) ?? top;
  const office = tenure && roster.office.get(tenure.office);
  return {
    person: person.id,
    office: office?.id ?? null,
    rank: (top && roster.office.get(top.office)?.rank) ?? null,
    channel: office?.channel ?? null,
    acting: tenure?.acting ?? false,
    country: office?.country ?? (office?.organisation ? null : (party.country ?? person.country)),
    organisation: office?.organisation ?? party.organisation,
    ...shared,
  };
}
