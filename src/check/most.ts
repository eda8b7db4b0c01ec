/**
 * "Visited no country more often than Japan", "more often than any other country", "no president has been there more
 * often than Obama": the one named against every other host, or every other traveller.
 */
import { CONSTANTS, constants } from "../measure/constants.ts";
import { recordRobustness } from "../measure/record.ts";
import type { Contact } from "../model/contact.ts";
import { exposure, FIRST_DAY, LAST_DAY, type Period } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { VerdictName } from "../model/verdict.ts";
import { type Answer, figure } from "./inquiry.ts";
import { missingDays } from "./missing.ts";
import { noteOnTime } from "./notes.ts";
import { type Question, scopeOf, subjectText } from "./question.ts";
import { sinceCovered } from "./reach-back.ts";
import { ruleSetsFor } from "./rule-sets.ts";
import { isSomebody, type Side } from "./sides.ts";
import { asReadings, combineWeighed, couldReach, type Finding, idsOf, speaks, unresolved } from "./verdicts.ts";
import { countryText, countText, inPeriod, kindsText, listText } from "./words.ts";

/** Who is compared: one host among the hosts of a traveller, or one traveller among those who came to a host. */
interface Rivalry {
  readonly among: "hosts" | "travellers";
  /** The contacts of them all. */
  readonly query: Query;
  /** The one named: a country, or a person. */
  readonly one: string;
}

/** Whether the words set one above all others. */
export function speaksOfMost({ claim, versus }: Question): boolean {
  if (claim.emphasis.includes("above-all") && claim.type === "record") return true;
  return claim.emphasis.includes("unsurpassed") ? versus !== null : claim.type === "pair-comparison" && !versus;
}

export async function judgeMost(question: Question): Promise<Finding> {
  const { inquiry, asOf } = question;
  const rivalry = rivalryOf(question);
  if (!rivalry) return unresolved("The words do not say who is compared with all others.", []);
  const window = question.window ?? { start: FIRST_DAY, end: asOf ?? LAST_DAY };
  const found: Ranking[] = [];
  for (const ruleSet of ruleSetsFor(rivalry.query, inquiry))
    found.push(
      rankingOf(
        question,
        rivalry,
        sinceCovered(inquiry, await inquiry.ask({ ...rivalry.query, ruleSet }, window), window),
      ),
    );
  const main = found[0]!;
  const verdict = combineWeighed(found);
  return {
    verdict,
    reason:
      verdict === "depends-on-definition"
        ? `It depends on what is counted: ${found.map((f) => `under ${f.ruleSet}, ${f.text}`).join("; ")}.`
        : `The ledger has ${main.text} ${inPeriod(window)}.`,
    figures: [
      figure(
        `${nameOf(question, rivalry, rivalry.one)}: ${subjectText(question, main.answer.query)}`,
        main.answer,
        main.own,
      ),
      ...main.next.map((id) => figure(`${nameOf(question, rivalry, id)}: the same`, main.answer, main.highest)),
    ],
    readings:
      new Set(found.map((f) => `${f.verdict} ${f.text}`)).size > 1
        ? asReadings(
            found.map((f) => ({ label: `${f.ruleSet}: ${f.text}`, verdict: f.verdict, ruleSet: f.ruleSet, why: "" })),
          )
        : [],
    contacts: idsOf(main.answer.contacts.filter((c) => [rivalry.one, ...main.next].some((id) => has(rivalry, c, id)))),
    coverage: main.answer.coverage,
    missing: verdict === "unresolved" ? missingFor(question, rivalry, window) : [],
    constants: constants("recordRobustness", "rescue"),
    notes: noteOnTime(question),
  };
}

function rivalryOf({ claim, a, b, versus, asOf, inquiry }: Question): Rivalry | null {
  if (claim.kinds?.some((k) => k !== "visit") || claim.direction !== "a-to-b") return null;
  const { roster } = inquiry;
  const nobody: Side = {
    ...b,
    persons: [],
    byOffice: [],
    offices: [],
    group: null,
    countries: [],
    organisations: [],
    label: "",
  };
  const asked = (from: Side, to: Side): Query => ({
    ...scopeOf({ ...claim, comparator: ">" }, from, to, roster),
    ...(asOf ? { asOf } : {}),
  });
  const place = versus ? (versus.b.countries[0] ?? null) : (b.countries[0] ?? null);
  const rival = versus?.a.persons[0] ?? null;
  // Somebody else is named after "than": travellers are compared.
  if (versus && rival && !a.persons.includes(rival)) {
    const host = b.countries.length ? b : versus.b;
    const day = asOf ?? LAST_DAY;
    const offices = a.offices.length ? a.offices : a.group ? [] : officesOf(inquiry.roster, rival, day);
    const from = { ...(a.group ? a : versus.a), persons: [], offices };
    return host.countries.length && (offices.length || a.group)
      ? { among: "travellers", query: asked(from, host), one: rival }
      : null;
  }
  return place && (isSomebody(a) || a.group) ? { among: "hosts", query: asked(a, nobody), one: place } : null;
}

/** The office in which the person is spoken of: the highest of the last day in office. */
function officesOf(roster: Question["inquiry"]["roster"], person: string, day: string) {
  const held = (roster.tenuresOf.get(person) ?? []).filter((t) => t.start <= day && roster.office.get(t.office)?.rank);
  const last = held
    .map((t) => (t.end < day ? t.end : day))
    .sort()
    .at(-1);
  return held
    .filter((t) => last !== undefined && t.end >= last)
    .sort((x, y) => roster.office.get(x.office)!.rank! - roster.office.get(y.office)!.rank!)
    .slice(0, 1)
    .map((t) => t.office);
}

interface Ranking {
  readonly ruleSet: RuleSetId;
  readonly answer: Answer;
  readonly own: number;
  /** The highest count of another, and who has it. */
  readonly highest: number;
  readonly next: readonly string[];
  readonly verdict: VerdictName;
  readonly holds: boolean;
  readonly text: string;
}

function rankingOf(question: Question, rivalry: Rivalry, answer: Answer): Ranking {
  const stays = question.claim.emphasis.includes("stay");
  const counts = new Map<string, number>();
  for (const contact of answer.contacts)
    for (const id of membersOf(rivalry, contact)) {
      const known = counts.get(id) ?? 0;
      counts.set(id, stays ? Math.max(known, exposure(contact)) : known + 1);
    }
  const own = counts.get(rivalry.one) ?? 0;
  counts.delete(rivalry.one);
  const highest = Math.max(0, ...counts.values());
  const next = [...counts].filter(([, n]) => n === highest && n > 0).map(([id]) => id);
  const tieHolds = question.claim.emphasis.includes("unsurpassed");
  const names = listText(next.slice(0, 3).map((id) => nameOf(question, rivalry, id)));
  const kinds = stays ? "days" : kindsText(answer.query.kinds);
  const how = own > highest ? "next" : own === highest ? "a tie with" : "against";
  return {
    ruleSet: answer.ruleSet,
    answer,
    own,
    highest,
    next,
    holds: own > highest || (tieHolds && own === highest),
    verdict: verdictOf(own, highest, tieHolds, answer),
    text: `${countText(own, kinds)} for ${nameOf(question, rivalry, rivalry.one)}${next.length ? `, ${how} ${names} (${highest})` : ""}`,
  };
}

function verdictOf(own: number, highest: number, tieHolds: boolean, { coverage }: Answer): VerdictName {
  if (own > highest) {
    if (!speaks(coverage) || coverage.estimate === null) return "unresolved";
    const firm = recordRobustness([highest, own], coverage.estimate) >= CONSTANTS.recordRobustness;
    return firm ? "supported" : "supported-with-qualification";
  }
  if (own === highest && own > 0 && tieHolds) return speaks(coverage) ? "supported-with-qualification" : "unresolved";
  return couldReach(own, tieHolds ? highest : highest + 1, coverage) ? "unresolved" : "contradicted";
}

function membersOf({ among }: Rivalry, contact: Contact): readonly string[] {
  if (among === "hosts") return contact.place?.country ? [contact.place.country] : [];
  return [...new Set(contact.participants.flatMap((p) => (p.person && !p.accompanying ? [p.person] : [])))];
}

const has = (rivalry: Rivalry, contact: Contact, id: string): boolean => membersOf(rivalry, contact).includes(id);

function nameOf({ inquiry: { roster } }: Question, { among }: Rivalry, id: string): string {
  return among === "hosts" ? countryText(roster, id) : (roster.person.get(id)?.name ?? id);
}

function missingFor(question: Question, { query }: Rivalry, window: Period): readonly string[] {
  const open = missingDays(question, query, window);
  return open.length ? open : [`a fuller list of ${subjectText(question, query)}: one more could turn the order`];
}
