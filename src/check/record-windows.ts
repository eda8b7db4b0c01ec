/** How far a record reaches, and the like windows that it is measured against. */
import { CONSTANTS } from "../measure/constants.ts";
import { type Day, type Period, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { heldOn } from "../model/roster.ts";
import type { Question } from "./question.ts";
import { likeWindow, windowsBefore } from "./windows.ts";

/** How far back the words reach: to a stated day, through all time, or through what is covered. */
export function reach(question: Question): Day | "all-time" | "covered" {
  const { claim } = question;
  return stated(question) ?? (claim.emphasis.includes("all-time") ? "all-time" : "covered");
}

/** The first day of the years that the words compare: of a stated time, or of a time in office. */
const stated = ({ claim, term }: Question): Day | null => claim.baseline?.start ?? term?.start ?? null;

/** A record of somebody named, said without a reach, is one of the years in the office held then: its first; or null. */
export function firstYearInOffice({ scope, window, inquiry }: Question): number | null {
  const [person, ...others] = scope.persons ?? [];
  if (!person || others.length > 0 || !window) return null;
  const office = heldOn(inquiry.roster, person, window.end)[0]?.office;
  const held = (inquiry.roster.tenuresOf.get(person) ?? []).filter((t) => t.office === office);
  const first = held.map((t) => t.start).sort()[0];
  return first ? yearOf(first) : null;
}

/** The first year that missing texts speak of: the stated one, else the first that any statement covers. */
export function firstKnownYear(question: Question, scope: Query, window: Period): number {
  const from = stated(question);
  if (from) return yearOf(from);
  const { inquiry } = question;
  const first = inquiry.statements
    .filter((s) => (scope.kinds ?? s.kinds).some((k) => s.kinds.includes(k)))
    .filter((s) => s.estimate !== null && (scope.between ?? []).every((c) => s.countries.includes(c)))
    .map((s) => yearOf(s.from))
    .sort((x, y) => x - y)[0];
  return first ?? yearOf(window.start) - CONSTANTS.baselineYears;
}

/**
 * The like windows to compare with: all earlier ones that the ledger knows anything of, and, where a past year is
 * called the highest, the later ones that were over on the day of publication.
 */
export async function rivalWindows(question: Question, scope: Query, window: Period): Promise<readonly Period[]> {
  const { inquiry } = question;
  const { asOf: _, ...open } = scope;
  const all = await inquiry.ask({ ...open, to: window.end });
  const firstContact = all.contacts[0] ? yearOf(all.contacts[0].start) : yearOf(window.start);
  const from = stated(question);
  const before = windowsBefore(
    window,
    from ? yearOf(from) : Math.min(firstContact, firstKnownYear(question, scope, window)),
  );
  const until = question.published ?? question.asOf;
  return [...before, ...(until ? windowsAfter(window, until) : [])];
}

/** Like windows that were over between publication and the day of judgement: they belong to no record of its day. */
export function laterWindows({ published, asOf }: Question, window: Period): readonly Period[] {
  return published && asOf ? windowsAfter(window, asOf).filter((w) => w.end > published) : [];
}

function windowsAfter(window: Period, until: Day): readonly Period[] {
  const after: Period[] = [];
  for (let n = 1; likeWindow(window, n).end <= until && n < 500; n++) after.push(likeWindow(window, n));
  return after;
}
