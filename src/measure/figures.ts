/** Counts as figures that name their contacts. Where these are not as many as counted, that is an error of ours. */
import type { Contact } from "../model/contact.ts";
import type { Coverage } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";
import { dayOf, yearOf } from "../model/period.ts";
import type { Query } from "../model/query.ts";
import type { RuleSetId } from "../model/rule-set.ts";
import type { ComparedWindow, Comparison } from "./comparison.ts";

/** The label is what is counted; the query says of whom and when. */
export function figureOf(
  label: string,
  { count, coverage }: { readonly count: number; readonly coverage: Coverage },
  query: Query,
  { ruleSet }: { readonly ruleSet: RuleSetId },
  contacts: readonly Contact[],
): Figure {
  if (contacts.length !== count)
    throw new Error(`${label} from ${query.from} to ${query.to}: counted ${count}, but ${contacts.length} contacts`);
  return {
    ...{ label, value: count, ruleSet, coverage, query },
    window: query.from && query.to ? { start: query.from, end: query.to } : null,
    contacts: contacts.map((c) => c.id),
  };
}

/** A comparison's last window and its total, each cell as a figure that names its contacts. */
export async function comparedFigures(
  { windows, total, queries, ruleSet }: Comparison,
  ask: { readonly contacts: (query: Query) => Promise<readonly Contact[]> },
) {
  const own = windows.at(-1)!;
  const figuresOf = (years: readonly number[], { cells }: ComparedWindow) =>
    Promise.all(
      cells.map(async (cell, i) => {
        const [from, to] = [dayOf(years[0]!, 1, 1), dayOf(years.at(-1)!, 12, 31)];
        const query = { ...queries[i]!, from, to: to < queries[i]!.to! ? to : queries[i]!.to! };
        const contacts = (await ask.contacts(query)).filter((c) => years.includes(yearOf(c.start)));
        const label = query.level ? `contacts at level ${query.level}` : "contacts";
        return figureOf(label, cell, query, { ruleSet }, contacts);
      }),
    );
  const year = Number(own.label);
  return {
    own: { ...own, figures: await figuresOf([year], own) },
    total: { ...total, figures: await figuresOf(total.years, total) },
  };
}
