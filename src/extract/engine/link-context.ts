/** What the links of a sentence's parties to those named before are judged by. */
import type { Span } from "../../model/evidence.ts";
import type { Party } from "../../model/party.ts";
import type { Day } from "../../model/period.ts";
import type { Roster } from "../../model/roster.ts";
import type { Entry, LanguageLexicon } from "../lexicon.ts";
import type { Memory } from "./memory.ts";

/** What links are judged by, beside the text itself. */
export interface LinkContext {
  readonly text: string;
  readonly lexicon: LanguageLexicon;
  readonly roster: Roster;
  readonly published: Day | null;
  readonly memory: Memory;
  /** Span of each person of the sentence → what the lexicon knows of the name. */
  readonly entries?: ReadonlyMap<string, readonly Entry[]>;
}

/** A party of which nothing is known but where it stands. */
export function nobody(span: Span, text: string): Party {
  return {
    span,
    text,
    name: null,
    title: null,
    country: null,
    organisation: null,
    group: null,
    qualifier: null,
    refersTo: [],
  };
}
