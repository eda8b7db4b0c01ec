/**
 * On whose lists a contact stands: the pages of each side's own publishers, and those of third parties (definitions,
 * section 6; statistics, section 7). A list here is what the ledger has of it, never all that was announced.
 */
import type { Contact, ContactId } from "../model/contact.ts";
import type { CountryId } from "../model/country.ts";
import type { Document, DocumentId } from "../model/document.ts";
import type { Mention, MentionId, Role } from "../model/mention.ts";
import type { Publisher, PublisherLookup } from "../model/publisher.ts";
import { likeness, REPRINT_LIKENESS, sketchOf } from "../model/sketch.ts";

/**
 * How the ledger has a publisher's word. `read`: a document of his, whole. `register`: a list that he keeps himself.
 * `cited`: an address in a row of a fact file, whose compiler stopped when he was sure, so that the address of one
 * publisher says nothing of the silence of another.
 */
export type Standing = "read" | "register" | "cited";

/** One document that states a contact. */
export interface Witness {
  readonly how: Standing;
  readonly sources: readonly string[];
  /** Of a text that was read, to tell reprints; null for rows and short texts. */
  readonly sketch: string | null;
}

/** The two sides of a pair, in the order asked. */
export type Sides = readonly [CountryId, CountryId];

/** Who of one list states a contact. */
export interface Stated {
  /** The best that one of them has. */
  readonly standing: Standing;
  readonly publishers: readonly string[];
}

export interface ContactLists {
  readonly contact: Contact;
  /** Each side's own publishers; null: no page of theirs is here. */
  readonly own: readonly [Stated | null, Stated | null];
  readonly third: Stated | null;
}

/** A planned contact that was held is announced; what a text denies, calls off or supposes is not stated by it. */
const STATING: ReadonlySet<Mention["status"]> = new Set(["held", "historical", "planned"]);

export interface WitnessInput {
  readonly mentions: ReadonlyMap<MentionId, Mention>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
}

/** Rows of these files stand in a register that its publisher keeps; those of others are facts gathered from many. */
const REGISTERS: readonly string[] = ["us-travels", "us-visits"];

/** A mention that a row states has its file as its rule: "row/us-travels". */
function standingOf({ rule }: Mention): Standing {
  const [, file] = /^row\/(.+)$/.exec(rule) ?? [];
  if (file === undefined) return "read";
  return REGISTERS.includes(file) ? "register" : "cited";
}

/** What states each contact. Mentions and documents that are not given state nothing. */
export function witnessesOf(
  contacts: readonly Contact[],
  { mentions, documents }: WitnessInput,
): ReadonlyMap<ContactId, readonly Witness[]> {
  const witness = (id: MentionId): readonly Witness[] => {
    const mention = mentions.get(id);
    const document = mention && documents.get(mention.document);
    if (!document || !STATING.has(mention.status)) return [];
    const how = standingOf(mention);
    return [{ how, sources: document.sources, sketch: how === "read" ? sketchOf(document.text) : null }];
  };
  return new Map(contacts.map((c) => [c.id, c.mentions.flatMap(witness)]));
}

/** A publisher's word, by one address. */
interface Voice {
  readonly publisher: Publisher;
  readonly how: Standing;
  readonly sketch: string | null;
}

/** Mirrors and publishers of whom nothing is known stand on no list. */
export function listsOf(
  contact: Contact,
  witnesses: readonly Witness[],
  sides: Sides,
  publisherOf: PublisherLookup,
): ContactLists {
  const voices = witnesses.flatMap(({ how, sources, sketch }) =>
    sources.flatMap((source): readonly Voice[] => {
      const publisher = publisherOf(source);
      return publisher && publisher.tier !== "mirror" ? [{ publisher, how, sketch }] : [];
    }),
  );
  const heard = voices.filter((voice) => !voices.some((other) => reprints(voice, other)));
  const stated = (isMine: (side: CountryId | null) => boolean): Stated | null => {
    const mine = heard.filter((v) => isMine(v.publisher.side));
    const standing = STANDINGS.find((s) => mine.some((v) => v.how === s));
    return standing ? { standing, publishers: [...new Set(mine.map((v) => v.publisher.publisher))].sort() } : null;
  };
  const [first, second] = sides;
  return {
    contact,
    own: [stated((side) => side === first), stated((side) => side === second)],
    third: stated((side) => side !== first && side !== second),
  };
}

const STANDINGS: readonly Standing[] = ["read", "register", "cited"];
const TIERS: readonly Publisher["tier"][] = ["official", "wire", "press", "reference", "mirror"];

/** The same text from a publisher nearer to the event: a side's readout in a newspaper is no third party's word. */
function reprints(voice: Voice, other: Voice): boolean {
  return (
    TIERS.indexOf(other.publisher.tier) < TIERS.indexOf(voice.publisher.tier) &&
    voice.sketch !== null &&
    other.sketch !== null &&
    likeness(voice.sketch, other.sketch) >= REPRINT_LIKENESS
  );
}

/** Whether a list was kept, or only cited from: what estimates may be made from. */
export function isKept(stated: Stated | null): boolean {
  return stated !== null && stated.standing !== "cited";
}

/**
 * The part of each side: a guest of the other, its host, or neither: a party to a call, to a session on neutral ground,
 * or in the house of a third.
 */
export function rolesIn(contact: Contact, [a, b]: Sides): readonly [Role, Role] {
  const has = (side: CountryId, role: Role): boolean =>
    (role === "host" && contact.kind === "visit" && contact.place?.country === side) ||
    contact.participants.some((p) => p.country === side && p.role === role && !p.accompanying);
  if (has(a, "guest") && has(b, "host")) return ["guest", "host"];
  if (has(b, "guest") && has(a, "host")) return ["host", "guest"];
  return ["party", "party"];
}
