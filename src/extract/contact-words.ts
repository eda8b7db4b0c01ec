/** What a language brings for the refiners of contacts: cues around a trigger. */
import type { MentionStatus, VisitClass } from "../model/mention.ts";

/** Cues of the contact refiners. */
export interface ContactWords {
  readonly macros: Readonly<Record<string, string>>;
  readonly video: RegExp;
  readonly phone: RegExp;
  /** Tried in this order on the words around the trigger. */
  readonly status: readonly { readonly status: MentionStatus; readonly pattern: RegExp }[];
  /** How somebody speaks, not what happened: "I would say". Global. */
  readonly meta: RegExp;
  readonly afterwards: RegExp;
  /** Before a visit: it is one just told of, "this is". */
  readonly isThat: RegExp;
  /** Before a visit: it is what another contact came after, or before. */
  readonly background: RegExp;
  /** Before a visit: somebody thinks back to it. */
  readonly recalls: RegExp;
  /** Before a session: in it was done what the clause tells of. */
  readonly inPassing: RegExp;
  /** A sentence that opens with a circumstance: its subject follows a comma. */
  readonly opening: RegExp;
  /** Before a session: it is one beside that just told of. */
  readonly apartFrom: RegExp;
  /** From one contact to the next: verbs of one auxiliary, "will hold talks with A and meet B". */
  readonly joinedVerb: RegExp;
  /** What is planned, as others tell of it: "would travel". Global. */
  readonly reportedFuture: RegExp;
  /** A plan told of as past. */
  readonly wasPlanned: RegExp;
  /** Between a subject and its verb: a clause of its own. */
  readonly apart: RegExp;
  /** A subject that denies: "no Polish minister". */
  readonly nobody: RegExp;
  /** Between a delegation and its head. */
  readonly ledBy: RegExp;
  readonly counted: RegExp;
  /** Before a date: it is the date of the report, or only bounds the contact. */
  readonly reported: RegExp;
  readonly bounded: RegExp;
  /** A time up to now, by its own words: "over the past ten years". */
  readonly stretch: RegExp;
  /** After a date: it is that of who says so. */
  readonly reporting: RegExp;
  /** Between a session's word and a date: a clause that tells when that session was. */
  readonly ownRelative: RegExp;
  /** Between a date and what is told after it: the date was in the words of whoever tells. */
  readonly quotedBefore: RegExp;
  /** Before a date: it opens a clause of its own. */
  readonly nextClause: RegExp;
  /** \uFFFC stands for a date: it belongs to the thing named after it. */
  readonly attribute: RegExp;
  /** Triggers that say no more than that words were exchanged: in one place, or by telephone. */
  readonly spoken: RegExp;
  /** A sentence that tells where and when sides met, and sentences that go on to tell who did. */
  readonly event: RegExp;
  readonly whichEvent: RegExp;
  /** A sentence that tells of a row of somebody's sessions: "held a series of meetings". */
  readonly rounds: RegExp;
  /** An opening that dates something else: "Following the talks held in May,". */
  readonly fronted: RegExp;
  /** A sentence that adds who else took part. */
  readonly joining: RegExp;
  /** After a visit: how long it is to last, of one that has begun. */
  readonly lasting: RegExp;
  /** The rule of who attended something, and a sentence that tells it of a session already told. */
  readonly attendance: string;
  readonly definiteSession: RegExp;
  /** The same, where those who attend are in one place. */
  readonly gathering: RegExp;
  /** Between trigger and date: the date belongs to a clause of its own. */
  readonly relative: RegExp;
  /** Between two triggers of which the words before the first hold for both: "将会见甲，并与乙会谈". */
  readonly sharing: RegExp;
  /** Between two contacts, global: what follows is told anew, and the words before it colour nothing there. */
  readonly turns: RegExp;
  /** Before a trigger of the past, global: it only says when something else was. */
  readonly wasWhen: RegExp;
  /** Before the trigger: a tense that looks back over a time, not on a day. */
  readonly perfect: RegExp;
  /** Verbs in the present, which on the day of the text tell of what is to come: "meets X today". */
  readonly present: RegExp;
  /** "Has just spoken": that day. */
  readonly justNow: RegExp;
  /** What parts the clauses that tell of a journey each: "，"; null where they are parted otherwise. */
  readonly pause: string | null;
  /** Dates stand before the verb; else after it. */
  readonly datesFirst: boolean;
  /** "He" at the head of a sentence is whom the last one began with. */
  readonly goesOn: boolean;
  /** After a party: what follows is its own. */
  readonly owning: RegExp;
  /** A shadow that only dates what the sentence before tells of. */
  readonly datedAlone: RegExp;
  /** A sentence that asks, and the verbs with which it asks about the past. */
  readonly question: RegExp;
  readonly looksBack: RegExp;
  /** Before a trigger that a sentence takes for granted: "the", "their". */
  readonly definite: RegExp;
  /** Spouses hold no office. */
  readonly spouse: RegExp;
  /** Titles of those who serve a traveller abroad, not the host. */
  readonly ownStaff: RegExp;
  /** A sentence that asks whether something is so. */
  readonly whether: RegExp;
  /** Before a trigger: the sentence asks whether it was so. */
  readonly whetherPast: RegExp;
  /** After the town that begins a report: who filed it, and when. */
  readonly filed: RegExp;
  /** On the margins of a summit those who speak are together. */
  readonly together: RegExp;
  /** Right after who spoke with whom: "at the G7". */
  readonly togetherAt: RegExp;
  /** How the words after a question answer whether it was, or will be, so. */
  readonly answers: { readonly yes: RegExp; readonly no: RegExp };
  /** Before whom somebody else sends or asks to do what follows: "asked her to go". */
  readonly causative: RegExp;
  /** After whom what he is to do follows: " to go". */
  readonly infinitive: RegExp;
  /** Between a session and a place that what was spoken of lies in: "to offer condolences for the attack". */
  readonly purpose: RegExp;
  /** Between whose thing is told of and a pronoun that means him: "'s statement about". */
  readonly possessor: RegExp;
  /** Beside a contact that is not of the day, though no date is named: "recent", "last". */
  readonly lately: RegExp;
  /** Rules that go on telling of a contact already told, where one was. */
  readonly elaborations: readonly string[];
  /** Triggers that tell of the past by themselves. */
  readonly past: RegExp;
  /** Words before a place that make it a subject, not the place of a contact. */
  readonly topical: RegExp;
  /** A venue of one country whose name others have too: there only where that country takes part. */
  readonly manyHave: RegExp;
  readonly occasionEnd: RegExp;
  /** An occasion that is named no further: "meeting". */
  readonly anySession: RegExp;
  /** Opens a sentence with a trip that its clause tells of: "During his visit". */
  readonly duringTrip: RegExp;
  /** Before a party that is no subject: a preposition, or a verb it is the object of. */
  readonly governed: RegExp;
  /** After a visit that only dates what else is told: "访问期间". */
  readonly goneOn: RegExp;
  /** Before who is dead and acts no more. */
  readonly late: RegExp;
  /** An ambassador, with the country to which he is sent. */
  readonly accredited: RegExp;
  /** Before a person who travels with the subject. */
  readonly accompanied: RegExp;
  /** Between somebody and who is with him. */
  readonly inCompany: RegExp;
  /** After a destination in a shadow: the words up to the next one, its date with it. */
  readonly nextPlace: RegExp;
  /** How a text says that a session was remote before it tells of it: "Via videoconference,". */
  readonly remoteOpening: RegExp;
  /** Verbs of moving a contact to another day, and a date that gives both days. */
  readonly moving: RegExp;
  readonly fromTo: RegExp;
  /** Before a date: to it a contact was moved. */
  readonly movedTo: RegExp;
  /** Before an office that stands for somebody named who was the first of his kind: "the first visit by". */
  readonly firstOf: RegExp;
  /** Before an office that stands for any of its kind: "the first visit by". */
  readonly likened: RegExp;
  /** A conversation without a place is one by telephone. */
  readonly remoteUnlessPlaced: RegExp;
  /** A meal after a meeting is a session of its own. */
  readonly afterMeal: RegExp;
  /** After a name: it says what was told. */
  readonly said: RegExp;
  readonly separately: RegExp;
  /** Who tells what others did: a spokesperson. */
  readonly speaksFor: RegExp;
  /** Before the word for a visit: what the sentence tells of took place on it. */
  readonly during: RegExp;
  /** Before somebody who is on a visit to whom he meets. */
  readonly visiting: RegExp;
  /** The first group is the occasion. */
  readonly occasion: readonly RegExp[];
  readonly count: RegExp;
  /** The rule of an itinerary's heading: its traveller, place and days hold for what follows. */
  readonly itinerary: string;
  /** Subjects that go on telling of a contact already told. */
  readonly elaborates: RegExp;
  readonly visitClasses: readonly { readonly class: VisitClass; readonly pattern: RegExp }[];
  /** Groups of one country's own life. */
  readonly domesticGroups: RegExp;
  /** Groups too vague to be a participant. */
  readonly dropGroups: RegExp;
  /** The same, where others are named: "and other leaders". */
  readonly dropBeside: RegExp;
  readonly dropIds: readonly string[];
  /** "a seven-day visit": the first group is the number. */
  readonly days: RegExp;
  readonly untilToday: RegExp;
  readonly began: RegExp;
  /** \uFFFC stands for the person in these, for the place in the next. */
  readonly invitedBy: RegExp;
  readonly located: RegExp;
  /** The same for those who are together and go nowhere. */
  readonly locatedAt: RegExp;
  /** Words that are a place by themselves: "there". */
  readonly adverbial: RegExp;
  /** Between somebody and whom he goes to meet: not where the report was filed. */
  readonly away: RegExp;
  /** Between a trigger and a place: there something else is held that was spoken of. */
  readonly ofAnother: RegExp;
  /** Between a place and who met there: ", where". */
  readonly whereBefore: RegExp;
  /** From a contact told in a clause to a time or place behind it that is not of it: "…, in Rome". */
  readonly pastClause: RegExp;
  readonly within: RegExp;
  readonly attended: RegExp;
}
