/** What a language brings: words, patterns and rules as data. The engine has none of its own. */
import type { CountryId } from "../model/country.ts";
import type { Language } from "../model/document.ts";
import type { OrganisationId } from "../model/organisation.ts";
import type { Group, Party } from "../model/party.ts";
import type { Person } from "../model/person.ts";
import type { ContactWords } from "./contact-words.ts";
import type { AtomKind } from "./engine/atoms.ts";
import type { DateLanguage } from "./engine/dates.ts";
import type { ContactRule, Standing } from "./rules.ts";
import type { SentenceWords } from "./sentences.ts";
import type { ListWords } from "./shadow.ts";

/** Composes atoms into a unit: see engine/compose.ts for the groups a pattern may name. */
export interface UnitRule {
  readonly id: string;
  readonly makes: "person" | "office" | "group" | "pronoun" | "place";
  readonly pattern: string;
  /** The title must be such a one. */
  readonly titleIs?: RegExp;
  /** The unit's words must be such, where atoms of one kind are told apart by them. */
  readonly wordsAre?: RegExp;
  readonly example: string;
  /** The unit that the example must give, as its text. */
  readonly gives: string;
}

/** A class of office-holders without names: `pattern` is matched against the words of a group unit's head. */
export interface GroupClass extends Omit<Group, "id"> {
  readonly id: string;
  readonly pattern: RegExp;
}

export interface PronounClass {
  readonly pattern: RegExp;
  /**
   * How many parties it stands for; "object" is one who is not the subject beside it, "other" the one whom the subject meets, "addressed" who is spoken to, "listed"
   * those whom the text named in one list, "described" one whom a description stands for: "the 79-year-old".
   */
  readonly number: "one" | "object" | "two" | "many" | "other" | "addressed" | "listed" | "described";
}

export interface ExtractLanguage {
  readonly code: Language;
  /** What phrases of this language look like: others of the roster are left out of its lexicon. */
  readonly script: RegExp;
  /** A text in the characters that this language's words are written in, one for one: spans stay those of the text. */
  readonly reading: (text: string) => string;
  readonly sentences: SentenceWords;
  /** Words that a rule reads past: asides between commas, a phrase begun twice. Each global, with a sign it needs. */
  readonly passed: readonly { readonly sign: RegExp; readonly pattern: RegExp }[];
  readonly dates: DateLanguage;
  readonly numbers: { readonly pattern: RegExp; readonly value: (text: string) => number | null };
  readonly list: ListWords;
  readonly titles: {
    readonly heads: readonly string[];
    readonly ranks: readonly string[];
    readonly plurals: readonly string[];
    readonly honorifics: readonly string[];
    readonly titleWords: readonly string[];
    readonly qualifiers: Readonly<Record<"former" | "acting" | "elect", RegExp>>;
    /** Titles whose bearer is known by relation to somebody named: "counterpart". */
    readonly relational: RegExp;
    /** Who stands beside a head of state: "Queen X", "Mrs Y". */
    readonly consort: RegExp;
    /** What joins two units that are one person: see engine/appositions.ts. */
    readonly apposition: {
      /** "His host" before a name. */
      readonly role: RegExp;
      /** Between an office and its holder's name. */
      readonly gap: RegExp;
      /** Between "his counterpart" and a name: "from across the river,". */
      readonly whence: RegExp;
      /** A name that begins with a style: "Sheikh X". */
      readonly styled: RegExp;
      /** Between the names of a couple. */
      readonly couple: RegExp;
      /** The title of a consort. */
      readonly consort: RegExp;
    };
    readonly trailingStyle: RegExp;
    /** Titles that tell of no union, though they may say "European". */
    readonly ofState: RegExp;
    /** Titles that only one organisation, or one country, has. */
    readonly organisational: readonly (readonly [string, OrganisationId])[];
    /** Titles in small letters that mean one organisation's where the text names none. */
    readonly alone: Readonly<Record<string, OrganisationId>>;
    readonly national: readonly (readonly [string, CountryId])[];
    /** The title of whoever leads a country, whatever the office. */
    readonly leader: string;
    /** A title said twice, or two that nobody holds at once: two persons. The last group is the title of the one named. */
    readonly twice: RegExp;
    /** In an atom shadow, between a title and whither its bearer is sent: "Ambassador to". */
    readonly servesAt: RegExp;
    /** In an atom shadow, between a name and its own country in a list. */
    readonly among: RegExp;
    /** Titles within a country: on its own institutions' pages their bearers are its own. */
    readonly domestic: RegExp;
    /** What a counterpart of such a class is called. */
    readonly generic: Readonly<Record<string, string>>;
    /** Classes of leading titles, first match counts; "leader" is compatible with every head of state or government. */
    readonly classes: readonly (readonly [string, RegExp])[];
  };
  /** The written forms of a phrase of the lexicon that is no person's name: where words are declined, one a case; none leaves it out. */
  readonly forms: (phrase: string, kind: AtomKind) => readonly string[];
  /** What a name and a title as written are called in the roster: a declined name in its first case, a title in English. */
  readonly called: {
    readonly name: (written: string, persons: readonly Person[], title: string | null) => string;
    readonly title: (written: string) => string;
  };
  /** Whether a name stands in another case than the title before it, which is then somebody else's. */
  readonly disagrees: (title: string, name: string, persons: readonly Person[]) => boolean;
  /** Whether "he" or "she", as written, may be that party; null: nobody can tell, and who was named first is meant. */
  readonly means: ((pronoun: string, party: Party) => boolean) | null;
  /** What a party can be in its clause by the case of its words and by what follows them; null: either, or nobody can tell. */
  readonly standing: (party: Party, after: string) => Standing | null;
  /** All written forms of a person's name. */
  readonly nameForms: (person: Person) => readonly string[];
  /** What the person is called for short. */
  readonly surnames: (person: Person) => readonly string[];
  /** Persons of the past whom the roster lacks, and whose they were. */
  readonly pastPersons: readonly (readonly [name: string, country: CountryId])[];
  /** Countries whose names are written in another script, so that one name has several spellings. */
  readonly transliterated: ReadonlySet<CountryId>;
  /** Surnames that are words of the language: never a person without more. */
  readonly commonWords: ReadonlySet<string>;
  /** Words that a person's name follows, as they stand: after one of them a common word may be a leader's name. */
  readonly nameBefore: ReadonlySet<string>;
  readonly demonyms: readonly (readonly [string, CountryId])[];
  readonly countryNames: readonly (readonly [string, CountryId])[];
  /** The third is its name in English, by which places are compared; by default the first. */
  readonly cities: readonly (readonly [name: string, country: CountryId, city?: string])[];
  readonly seats: Readonly<Record<string, readonly [city: string, country: CountryId]>>;
  readonly venuesOnly: ReadonlySet<string>;
  /** Seats that are buildings, not towns. */
  readonly buildings: RegExp;
  readonly macros: Readonly<Record<string, string>>;
  readonly unitRules: readonly UnitRule[];
  readonly groups: readonly GroupClass[];
  readonly pronouns: readonly PronounClass[];
  readonly contactRules: readonly ContactRule[];
  readonly contacts: ContactWords;
  /** Between the parts of a list inside a unit: "A, B and C". */
  readonly listSplit: RegExp;
  /** Words before a capital that make it a place, not an actor. */
  readonly placeBefore: RegExp;
  /** Words that stand for the place last named; global. */
  readonly placeBack: RegExp;
  /** Of these, the ones that mean the capital of the country last named. */
  readonly capitalPlace: RegExp;
  /** And the ones that mean the country last named, whichever town of it was. */
  readonly landPlace: RegExp;
  /** Those that are where one speaks: "here". */
  readonly herePlace: RegExp;
  /** Words after a capital that make it a place: "Beijing visit", "Moscow summit". */
  readonly placeAfter: RegExp;
  /** Speakers' labels, first-person pronouns, and articles that point at nobody in particular. */
  readonly speech: {
    readonly label: RegExp;
    /** A label that names nobody who takes part: "MS. DALTON", "Q". */
    readonly aside: RegExp;
    readonly title: (label: string) => string | null;
    /** After a name that is a label. */
    readonly labelled: RegExp;
    /** A label of who asks. */
    readonly asks: RegExp;
    readonly firstPerson: RegExp;
    readonly secondPerson: RegExp;
    /** Of these, the ones that say whose something is. */
    readonly yours: RegExp;
    /** How somebody is called by name before he is spoken to; \uFFFC stands for him. */
    readonly calling: RegExp;
    /** How an office is called by a country just named: "the country's president". */
    readonly ofCountry: RegExp;
    /** Pronouns that may stand before whom they mean: "during his visit". */
    readonly possessive: RegExp;
    /** Of them, each with the pronoun of the same person: "his", "he". */
    readonly possessorOf: Readonly<Record<string, string>>;
    /** How somebody is addressed: "Mr. President". */
    readonly vocative: RegExp;
    /** Pronouns that are subjects, and those of the third person alone. */
    readonly nominative: RegExp;
    readonly third: RegExp;
    /** Before an office in which somebody acts: "as". */
    readonly inCapacity: RegExp;
    /** Of the first person, the ones that mean the speaker alone. */
    readonly oneself: RegExp;
    /** A document's title that says who speaks in it: the first group is the office. */
    readonly author: RegExp;
    /** A document's title that says whose words they are: somebody's, who need not be the author above. */
    readonly by: RegExp;
    /** Titles of documents in which "I" is a spokesperson. */
    readonly spokesperson: RegExp;
    readonly indefinite: RegExp;
    /** A bare title written so means the text's own institutions: "the President". */
    readonly institutional: RegExp;
  };
  /** Institutions that publish. */
  readonly houses: readonly {
    /** In a text: for whose "the President" is meant. */
    readonly cue?: RegExp;
    /** Addresses and names of the institution's own pages. */
    readonly site: RegExp;
    readonly country: CountryId;
    /** Who says "I" on its pages where no speaker is named; null where nobody does: a newspaper's. */
    readonly principal: string | null;
    /** A paper of the country: not all that it tells is told by its institutions. */
    readonly paper?: boolean;
  }[];
  /** Words for the country of who publishes the text: "我国". */
  readonly ownCountry: readonly string[];
}
