/** Names and titles in a mention whom the roster does not tell: nobody, or several who fit equally well. */
import type { UnknownName } from "../model/doubt.ts";
import type { Mention, MentionedParty } from "../model/mention.ts";
import type { Resolution } from "../model/participant.ts";
import { calledInText } from "../model/party.ts";
import type { Day } from "../model/period.ts";
import type { Roster } from "../model/roster.ts";
import { resolveParty } from "./party.ts";

/** A party of a mention on a day; where it points at another, at that one. */
export const resolverOf =
  (roster: Roster) =>
  ({ party }: MentionedParty, mention: Mention, day: Day): Resolution =>
    resolveParty(party, day, {
      roster,
      partyAt: (span) => mention.parties.find((p) => p.party.span.start === span.start)?.party ?? null,
    });

export interface Unknown {
  readonly name: UnknownName;
  readonly reasons: readonly string[];
  /** 0 to 1: the nearer somebody comes, the more there is to decide. */
  readonly weight: number;
}

/** Groups ("senior officials") and bare countries name nobody and are not asked. */
export function unknownIn(mention: Mention, roster: Roster): readonly Unknown[] {
  const day = mention.date?.start;
  if (!day) return [];
  const resolve = resolverOf(roster);
  return mention.parties.flatMap((mentioned): Unknown[] => {
    const { party, asserted } = mentioned;
    if (asserted?.person || party.group || !(party.name ?? party.fullName ?? party.title)) return [];
    const found = resolve(mentioned, mention, day);
    if (!asserted && found.person) return [];
    const { rivals, score, reasons } = found;
    // A row that names nobody has looked; who its words might be is not asked again.
    const open = asserted ? [] : rivals;
    return [
      {
        name: {
          text: calledInText(party),
          title: party.title,
          country: found.country,
          rivals: open,
        },
        reasons: asserted ? ["the row names nobody of the roster"] : reasons,
        weight: asserted ? 0.2 : open.length > 1 ? 0.65 : Math.min(0.55, 0.3 + score / 2),
      },
    ];
  });
}
