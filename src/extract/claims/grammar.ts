/**
 * What a language brings to the finding of claims: words, breaks and rules, all data. The engine
 * (../claims.ts) gives them meaning and knows no language.
 */
import type { Claim, Emphasis } from "../../model/claim.ts";
import type { CountryId } from "../../model/country.ts";
import type { ContactKind } from "../../model/mention.ts";
import type { Rank } from "../../model/office.ts";
import type { Group } from "../../model/party.ts";
import type { ClaimRule } from "../rules.ts";
import type { ListWords } from "../shadow.ts";
import type { Draft } from "./draft.ts";
import type { InterpretationModel } from "./interpretation.ts";
import type { LooseGrammar } from "./loose.ts";

/**
 * A rule of a family. Slots of its pattern: `n` (a number), `of` (the whole of which `n` is a share), `every` (of how
 * many units one is: "every |six| months"); groups of words: `ord` and `vague` (a number), `part` (a share), `ratio` (so many times), `cut` (what
 * is taken away: "|a third| fewer"), `unit` (a unit of time); slots, `a` and `b` (the sides), `verb` (where a rule with a `contact` of its own parts subject and object), `item…` (the items of a list), `versusA` and `versusB` (the other
 * pair or side), and the group `claim` (the claim's own words where they are less than the clause).
 */
export interface ClaimPattern extends ClaimRule {
  /** What must stand beside the match: a contact word in its clause, in its sentence, or nothing. */
  readonly needs: "contact" | "contact-in-sentence" | "nothing";
  /** "match": the claim's own words are the match; default: the clause, or the group `claim`. */
  readonly extent?: "match";
  /** Where the words fix it and no slot does: 0 for "none", 1 for "once". */
  readonly value?: number;
  readonly unit?: NonNullable<Claim["unit"]>;
  /** What kind of contact the rule itself speaks of, where its clause has no contact word ("spent six days in"). */
  readonly contact?: Pick<ContactWords, "kinds" | "voice">;
  /** For lists: fewer items than this are no list. */
  readonly items?: number;
  /** What in slot `n` counts nothing: "in place of an old |one|". */
  readonly uncounted?: RegExp;
}

/** A number; with `of`, that many parts of a whole; with a comparator where the words themselves say "about" or "over". */
export interface Quantity {
  readonly value: number;
  readonly of?: number;
  readonly comparator?: Claim["comparator"];
}

/** A stretch of time: so many of a unit. */
export interface Rhythm {
  readonly unit: Exclude<NonNullable<Claim["unit"]>, "times" | "persons" | "countries">;
  readonly length: number;
}

/** Words of contact and who does what to whom in them. */
export interface ContactWords {
  readonly pattern: string;
  /** Null: the words name no kind ("contacts"). */
  readonly kinds: readonly ContactKind[] | null;
  /** travel: the subject travels. host: the subject receives. mutual: both. call: the subject calls. */
  readonly voice: "travel" | "host" | "mutual" | "call";
  /** A noun takes its sides from "by", "to", "between" and possessives; a verb from what stands before and after. */
  readonly form: "verb" | "noun";
}

/**
 * Where a clause ends. hard: always. leading: what stands before it is set apart if it speaks of contacts
 * ("With nine visits in a year, …"). telling: where what follows is a claim. soft: only where one side is fact and the other interpretation.
 * The new clause begins after the match; words that belong to it stand in a lookahead. A leading break matches what
 * it sets apart; the others match what falls away between two clauses.
 */
export interface ClauseBreak {
  readonly id: string;
  readonly kind: "hard" | "leading" | "telling" | "soft";
  /** Parts fact and interpretation only beyond doubt: a comma, an "and". */
  readonly weak?: true;
  /** What stands before it is whole by itself, so that interpretation behind it is set apart from any clause: ", in a sign of". */
  readonly whole?: true;
  readonly pattern: string;
}

/** Words that read as interpretation by themselves, whatever the model makes of the rest. */
export interface Cue extends ClaimRule {
  readonly type: "interpretive";
  readonly interpretation: true;
  /** Said as often of what is none, so that it is not beyond doubt. */
  readonly plain?: true;
}

export interface LevelWord {
  readonly pattern: string;
  readonly rank: Rank;
}

/** How the words before a date bound the claim; `when` and `until` (dates) are the slots. */
export interface PeriodForm {
  readonly id: string;
  readonly pattern: string;
  /** since: from the date to publication. from: the same, the date itself beyond doubt included. after: from the day after the date. between: from `when` to `until`. until: up to the date. baseline: what the claim compares with. */
  readonly form: "since" | "from" | "after" | "between" | "until" | "baseline";
}

export interface ClaimGrammar {
  /** What is read too inexactly to be judged, by its family, rule, sides or words: such claims are loose, save those that a contact asserts. */
  readonly provisional?: (claim: Draft, quote: string, sentence: string) => boolean;
  readonly list: ListWords;
  /** Words at a clause's start that belong to no claim ("In summary,"). */
  readonly openers: readonly string[];
  /** Words at a clause's end that belong to no claim (an attribution). */
  readonly closers: readonly string[];
  readonly breaks: readonly ClauseBreak[];
  /** Sentences that assert nothing of contacts: questions, the speaker's own "I" and "we". */
  readonly silent: readonly RegExp[];
  readonly contacts: readonly ContactWords[];
  readonly rules: readonly ClaimPattern[];
  /** For clauses that no rule takes. */
  readonly loose?: LooseGrammar;
  /** Words after which a number, a list, an absence or a change is planned and no fact yet: "will", "is due to". */
  readonly planned?: RegExp;
  readonly cues: readonly Cue[];
  /** What else reads as interpretation, and the id under which it is marked. */
  readonly interpretation: InterpretationModel & { readonly rule: string };
  /** What the words before a party make of it: "by", "of", "from", "to", "in", "at", "with", "between", "genitive" right behind a noun it belongs to; "" where nothing governs it. */
  readonly preposition?: (words: string) => string;
  /** A word that narrows nothing before a noun of contact: "official", "made", "his". Without it none is asked for. */
  readonly plain?: RegExp;
  /** A verb that says of what stands before it which of a row it is: "was", "marked". */
  readonly copula?: RegExp;
  /** A word written as names are that is no part of one: "President". */
  readonly nameless?: RegExp;
  /** Words anywhere in a claim that narrow its contacts by what no query holds: "by phone or letter", "without aides". */
  readonly narrowing?: RegExp;
  /** Prepositions after which a place is a venue or destination and never an actor. */
  readonly locative: readonly string[];
  readonly levels: readonly LevelWord[];
  readonly periods: readonly PeriodForm[];
  /** Words that say outright that a contact may be with any country: "seven foreign trips", "sixteen countries". */
  readonly anywhere?: string;
  /** What stands at the end of the words before a clause that is about the place told last: ", where". */
  readonly where?: RegExp;
  /** A verb that speaks of all time up to now: "has visited". A year that is over bounds it only where its own words say so. */
  readonly untilNow?: string;
  /** A stretch of time that the words do not lay in the calendar: "in four years". */
  readonly unlaid?: RegExp;
  /** Words that make a date unit one that looks back ("since 2013", "in ten years"). */
  readonly since: string;
  /** What says that the claim's year is set against the one before, without a date ("after a year with two"). */
  readonly yearBefore: string;
  /** A clause without a time takes the last one told before it in its sentence, not the widest. */
  readonly timesBefore?: true;
  /** A time in office, which bounds its clause: "during his presidency". */
  readonly inOffice?: string;
  /** A verb before a time that is told: "had visited". */
  readonly backThen?: RegExp;
  /** How long something has not happened, slots `n` and `unit`: "for five years". */
  readonly lasting: string;
  /** Words before a number, and what they make of "=". */
  readonly comparators: readonly { readonly pattern: string; readonly comparator: Claim["comparator"] }[];
  /** Words right before a number of things that are known already: "the |two| presidents". */
  readonly knownNumbers: string;
  /** The worth of words of quantity: ordinals, fractions, percent, folds, "a handful". */
  readonly quantity: (words: string) => Quantity | null;
  /** The time that a word of time comes round in: "months", "quarterly", "every summer". */
  readonly rhythm: (word: string) => Rhythm | null;
  /** Words at a unit's start that rules must see: "No Polish minister has …". */
  readonly determiners: string;
  /** The class of office-holders that "no" and "every" make of a title without a country ("no foreign leader"). */
  readonly classOf: (title: string) => Group | null;
  /** Where a circumstance begins ("after the visit"): contact words in it do not make a claim. */
  readonly background: string;
  /** "The visits |that| X |made|": what stands between a contact word and who made it, and after him. */
  readonly made: { readonly before: RegExp; readonly after: RegExp };
  /** "including", "such as": the named are examples of the group before. */
  readonly including: string;
  /** Where the other pair or side of a comparison begins: "than". */
  readonly versus: string;
  /** Parts of the world that can be a side ("toured Africa"). */
  readonly regions: RegExp;
  /** Short titles that name one office where contact words follow, in the form of its full title. */
  readonly shortOffices: readonly { readonly pattern: RegExp; readonly title: string; readonly country: CountryId }[];
  /** Words of international life: a sentence of interpretation has one, or names somebody. */
  readonly relations: string;
  /** Pronouns that mean countries and nobody in them: "the two nations". */
  readonly polities: string;
  /** What follows an adjective of a country that says whose contacts are meant: "Ugandan state visits". */
  readonly afterAdjective: string;
  /** References to two sides named before ("the two nations", "these meetings"). */
  readonly anaphora: string;
  readonly attribution: readonly string[];
  /** Words of domestic and other life; with no two countries beside them a sentence makes no claim of contacts. */
  readonly elsewhere: string;
  /** Words that bound the time of a claim and are no date. */
  readonly unclearTimes: string;
  readonly emphasis: readonly EmphasisWords[];
}

/** Words that set a claim's reach or strength, with a quote that has them and one that has not. */
export interface EmphasisWords {
  readonly emphasis: Emphasis;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counter: string;
}
