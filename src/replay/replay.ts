/** A judgement written down so that a stranger can make it again without our ledger, and made again. */
import { type CheckContext, checkClaim } from "../check/check.ts";
import type { LedgerReader } from "../ledger/ledger.ts";
import { CONSTANTS } from "../measure/constants.ts";
import { statementsAbout } from "../measure/coverage-scope.ts";
import type { ResolvedClaim } from "../model/claim.ts";
import type { Contact, ContactId } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import { InputError } from "../model/errors.ts";
import { createRoster, type RosterTables } from "../model/roster.ts";
import type { CheckedClaim } from "../model/verdict.ts";
import { REPLAY_VERSION, type Replay, sealed, sealsOf } from "./file.ts";
import { type Asked, recordingReader, recordingRoster } from "./recording.ts";
import { contactPacker, type Lists, packOffice, unpackContact, unpackOffice } from "./rows.ts";

/** What a replay says of where it was made. */
export interface Origin {
  /** The version of the program. */
  readonly program: string;
  /** The hash of the data folder. */
  readonly data: string | null;
}

export interface Recorded {
  readonly checked: CheckedClaim;
  readonly replay: Replay;
}

/**
 * Judges a claim as `checkClaim` does, and writes down what it was made of. It is made again from the file before it
 * is given away: coverage statements that touch no query are left out where they make no difference.
 */
export async function recordClaim(resolved: ResolvedClaim, context: CheckContext, origin: Origin): Promise<Recorded> {
  const { reader, asked } = recordingReader(context.ledger);
  const { roster, read } = recordingRoster(context.roster);
  // A memory of its own: what others asked before would not be heard.
  const { memory: _, ...own } = context;
  const checked = await checkClaim(resolved, { ...own, ledger: reader, roster });
  const statements = await context.ledger.coverage();
  const near = statements.filter((s) => asked.some(({ query }) => statementsAbout([s], query, context.roster).length));
  for (const coverage of [near, statements]) {
    const replay = written(resolved, checked, { context, origin, asked, coverage, roster: read() });
    if (sameVerdict(replay, await replayed(replay))) return { checked, replay };
  }
  throw new Error(`the replay of claim ${resolved.claim.id} does not give the verdict that it was made of`);
}

interface Material {
  readonly context: CheckContext;
  readonly origin: Origin;
  readonly asked: readonly Asked[];
  readonly coverage: readonly CoverageStatement[];
  readonly roster: RosterTables;
}

function written(claim: ResolvedClaim, checked: CheckedClaim, material: Material): Replay {
  const { context, origin, asked, coverage, roster } = material;
  const lists: Lists = { participants: [], sources: [] };
  // By day and id, as every answer is: so the places of an answer go up.
  const byDay = (x: Contact, y: Contact) => (x.start + x.id < y.start + y.id ? -1 : 1);
  const contacts = [...new Map(asked.flatMap((a) => a.contacts.map((c) => [c.id, c]))).values()].sort(byDay);
  const place = new Map(contacts.map((c, i) => [c.id, i]));
  const { claim: _, ...verdict } = checked;
  const parts = {
    program: origin.program,
    data: origin.data,
    terms: { ruleSet: context.ruleSet ?? "default", published: context.published, asOf: context.asOf },
    claim,
    constants: CONSTANTS,
    asked: asked.map(({ query, contacts: answer }) => ({ query, contacts: answer.map((c) => place.get(c.id)!) })),
    verdict,
  };
  const file: Omit<Replay, "seals"> = {
    summitry: "replay",
    version: REPLAY_VERSION,
    ...parts,
    rows: {
      contacts: contacts.map(contactPacker(lists)),
      coverage: coverage.map(sealed),
      ruleSets: context.ruleSets.map(sealed),
      countries: roster.countries.map(sealed),
      organisations: roster.organisations.map(sealed),
      offices: roster.offices.map(packOffice).map(sealed),
      persons: roster.persons.map(sealed),
      tenures: roster.tenures.map(sealed),
    },
    lists,
  };
  // As it will be read: what JSON does not hold (an infinite limit) is not sealed.
  const plain = JSON.parse(JSON.stringify(file)) as typeof file;
  return { ...plain, seals: sealsOf(plain) };
}

/** To the last byte, as JSON. */
export function sameVerdict(replay: Replay, { claim: _, ...verdict }: CheckedClaim): boolean {
  return JSON.stringify(verdict) === JSON.stringify(replay.verdict);
}

/** Everything that a judgement asks, out of the file. */
export function readerOf(replay: Replay): LedgerReader {
  const contacts = contactsOf(replay);
  const answers = new Map(replay.asked.map(({ query, contacts: places }) => [JSON.stringify(query), places]));
  const byId = new Map(contacts.map((c) => [c.id, c]));
  return {
    contacts: async (query) => {
      const places = answers.get(JSON.stringify(query));
      if (!places)
        throw new InputError(
          "replay",
          `the judgement asks what the file does not hold: ${JSON.stringify(query)}`,
          `It was made by Summitry ${replay.program}; replay it with that.`,
        );
      return places.map((at) => contacts[at]!);
    },
    cut: async () => [],
    contact: async (id: ContactId) => byId.get(id) ?? null,
    mentions: async () => [],
    document: async () => null,
    coverage: async () => replay.rows.coverage.map(([, row]) => row),
    judgements: async () => [],
  };
}

export function contactsOf({ rows, lists }: Pick<Replay, "rows" | "lists">): readonly Contact[] {
  return rows.contacts.map(([, row]) => unpackContact(row, lists));
}

/**
 * The verdict made again from the file alone.
 * @throws InputError where what the file holds cannot be judged
 */
export async function replayed(replay: Replay): Promise<CheckedClaim> {
  const { rows, terms } = replay;
  const plain = <T>(list: readonly (readonly [string, T])[]): readonly T[] => list.map(([, row]) => row);
  try {
    return await checkClaim(replay.claim, {
      ledger: readerOf(replay),
      roster: createRoster({
        countries: plain(rows.countries),
        organisations: plain(rows.organisations),
        offices: plain(rows.offices).map(unpackOffice),
        persons: plain(rows.persons),
        tenures: plain(rows.tenures),
      }),
      ruleSets: plain(rows.ruleSets),
      ...terms,
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      "replay",
      `what the file holds cannot be judged (${(cause as Error).message})`,
      "Its hashes fit, but no Summitry wrote it.",
      { cause },
    );
  }
}
