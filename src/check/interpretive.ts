/** Interpretation, motive, praise and forecast: marked, never judged. Attention may show its share of contacts. */
import { share } from "../measure/share.ts";
import type { Figure } from "../model/figure.ts";
import { yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import { figure } from "./inquiry.ts";
import type { Question } from "./question.ts";
import { type Finding, idsOf, UNKNOWN_COVERAGE } from "./verdicts.ts";
import { likeWindow } from "./windows.ts";
import { countryText, periodText } from "./words.ts";

/** How many like windows before stand beside the share. */
const BEFORE = 2;

export async function judgeInterpretation(question: Question): Promise<Finding> {
  const shares = question.claim.emphasis.includes("attention") ? await shareFigures(question) : null;
  const figures = shares?.figures ?? [];
  return {
    verdict: "not-a-factual-claim",
    reason: figures.length
      ? "Where attention goes is interpretation and is not judged; the share of contacts beside it is a number of the ledger, no motive."
      : "Interpretation, motive, praise or forecast: the words assert nothing that records of contacts could settle.",
    figures,
    readings: [],
    contacts: shares?.contacts ?? [],
    coverage: figures[0]?.coverage ?? UNKNOWN_COVERAGE,
    missing: [],
    constants: {},
    notes: figures.length
      ? ["the share is one of the contacts in the ledger, which does not follow every country alike"]
      : [],
  };
}

/** A country's contacts with its partner, as a share of all its contacts in the ledger, in this and earlier windows. */
async function shareFigures(
  question: Question,
): Promise<{ figures: readonly Figure[]; contacts: readonly string[] } | null> {
  const { window, inquiry, a, b, asOf } = question;
  const [one, other] = [a.countries[0], b.countries.find((c) => c !== a.countries[0])];
  if (!window || !one || !other) return null;
  const base: Query = { kinds: ["meeting", "call", "video"], ...(asOf ? { asOf } : {}) };
  const windows = [window, ...Array.from({ length: BEFORE }, (_, i) => likeWindow(window, -1 - i))];
  const pair = await inquiry.series({ ...base, between: [one, other] }, windows);
  const all = await inquiry.series({ ...base, between: [one] }, windows);
  const figures: Figure[] = [];
  windows.forEach((w, i) => {
    const [with_, of] = [pair[i]!, all[i]!];
    const part = share(with_.count, of.count);
    const name = `${countryText(inquiry.roster, one)}'s contacts`;
    figures.push(figure(`${name} with ${countryText(inquiry.roster, other)}, ${periodText(w)}`, with_));
    figures.push(figure(`${name} with any country in the ledger, ${periodText(w)}`, of));
    if (part.value !== null)
      figures.push(
        figure(`share, ${yearOf(w.start)}: ${part.numerator} of ${part.denominator}`, of, part.value, part.interval),
      );
  });
  return { figures, contacts: idsOf(pair[0]!.contacts) };
}
