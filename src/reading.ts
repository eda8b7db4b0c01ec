/** What a text states: the stages `read`, `extract` and `resolve`, one after the other. Needs no ledger. */
import type { GoldClaim, GoldContact } from "./extract/gold-format.ts";
import type { Claim } from "./model/claim.ts";
import type { Document } from "./model/document.ts";
import type { Span } from "./model/evidence.ts";
import type { Mention } from "./model/mention.ts";
import type { Participant } from "./model/participant.ts";
import type { Roster } from "./model/roster.ts";
import type { ReadOptions } from "./read/read.ts";
import type { ReadEffects } from "./read/source.ts";

/** Bytes → Document. See src/read/read.ts. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  return (await import("./read/read.ts")).read(bytes, options);
}

/** The same for a file, standard input (`-`) or an address, with the effects as arguments. */
export async function readSource(
  source: string,
  effects: ReadEffects,
  options: Omit<ReadOptions, "name" | "address"> = {},
): Promise<Document> {
  return (await import("./read/source.ts")).readSource(source, effects, options);
}

export interface Extraction {
  readonly document: Document;
  /** Offsets of the sentences into the document's text. */
  readonly sentences: readonly Span[];
  /** Contacts as the text asserts them. */
  readonly mentions: readonly Mention[];
  /** For each mention, in its order: who took part, resolved to the roster on that day. */
  readonly participants: readonly (readonly Participant[])[];
  readonly claims: readonly Claim[];
}

/** Reads texts for one roster; building it costs more than reading an article, so keep it for many. */
export interface Extractor {
  extract(document: Document): Extraction;
  /** The same in the gold format: what `extract --jsonl` writes. */
  gold(document: Document): { readonly contacts: readonly GoldContact[]; readonly claims: readonly GoldClaim[] };
}

export async function createExtractor(roster: Roster): Promise<Extractor> {
  const [{ createExtractor }, { goldClaims, goldContacts }, { participantsOf, resolveClaim }] = await Promise.all([
    import("./extract/extract.ts"),
    import("./extract/gold-format.ts"),
    import("./resolve/index.ts"),
  ]);
  const extractor = createExtractor(roster);
  const extract = (document: Document): Extraction => {
    const { sentences, mentions, claims } = extractor.extract(document);
    const day = document.published?.day ?? null;
    return {
      document,
      sentences: sentences.map((s) => s.span),
      mentions,
      participants: mentions.map((m) => participantsOf(m, roster, day)),
      claims,
    };
  };
  return {
    extract,
    gold(document) {
      const { mentions, participants, claims } = extract(document);
      const day = document.published?.day ?? null;
      return {
        contacts: goldContacts(
          mentions.map((m, i) => [m, participants[i] as readonly Participant[]] as const),
          roster,
        ),
        claims: goldClaims(
          claims.map((c) => resolveClaim(c, roster, day)),
          roster,
        ),
      };
    },
  };
}

const extractors = new WeakMap<Roster, Promise<Extractor>>();

/** What a text states: contacts as mentions, and claims about contacts. Pure; a roster's extractor is kept with it. */
export async function extract(document: Document, roster: Roster): Promise<Extraction> {
  const extractor = extractors.get(roster) ?? createExtractor(roster);
  extractors.set(roster, extractor);
  return (await extractor).extract(document);
}
