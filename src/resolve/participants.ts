/** The participants of a mention: its parties with person, office and rank on the contact's day. */
import type { Mention, MentionedParty } from "../model/mention.ts";
import type { Participant, Resolution } from "../model/participant.ts";
import type { Party } from "../model/party.ts";
import type { Day } from "../model/period.ts";
import { heldOn, type Roster, rankOn } from "../model/roster.ts";
import { resolveParty } from "./party.ts";

/** `published` stands in where the mention has no date. */
export function participantsOf(mention: Mention, roster: Roster, published: Day | null = null): Participant[] {
  const day = mention.date?.start ?? published;
  const partyAt = (span: { start: number; end: number }): Party | null =>
    mention.parties.find((p) => p.party.span.start === span.start && p.party.span.end === span.end)?.party ?? null;
  return mention.parties.map((p) => {
    const resolution = p.asserted?.person
      ? assertedAs(p, roster, day)
      : resolveParty(p.party, day, { roster, partyAt });
    return participantOf(p, resolution, roster, day);
  });
}

/** A row says itself who it was. */
function assertedAs({ party, asserted }: MentionedParty, roster: Roster, day: Day | null): Resolution {
  const person = asserted!.person!;
  const office = asserted!.office ?? (day ? (heldOn(roster, person, day)[0]?.office ?? null) : null);
  return {
    person,
    office,
    country: (office && roster.office.get(office)?.country) ?? roster.person.get(person)?.country ?? party.country,
    organisation: (office && roster.office.get(office)?.organisation) ?? party.organisation,
    score: 1,
    reasons: ["the row names the person"],
    rivals: [],
  };
}

function participantOf(p: MentionedParty, resolution: Resolution, roster: Roster, day: Day | null): Participant {
  const { person, office } = resolution;
  const held = office ? roster.office.get(office) : undefined;
  const tenure = person && day ? heldOn(roster, person, day).find((t) => t.office === office) : undefined;
  return {
    person,
    office,
    rank: person && day ? rankOn(roster, person, day) : p.party.qualifier === "former" ? null : (held?.rank ?? null),
    channel: held?.channel ?? null,
    acting: tenure?.acting ?? p.party.qualifier === "acting",
    country: resolution.country,
    organisation: resolution.organisation,
    name: (person && roster.person.get(person)?.name) ?? p.party.name ?? p.party.text,
    title: p.party.title,
    role: p.role,
    accompanying: p.accompanying,
  };
}
