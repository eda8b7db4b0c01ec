/** Figures and contacts → cited prose: the sections in order, every sentence bound to rows. Pure. */
import type { Contact } from "../model/contact.ts";
import type { CoverageStatement } from "../model/coverage.ts";
import type { Figure } from "../model/figure.ts";
import type { Period } from "../model/period.ts";
import { bind, type Section, sameFigure } from "./bind.ts";
import { comparison } from "./comparison.ts";
import { happened } from "./happened.ts";
import { limits } from "./limits.ts";
import type { Lane, Material, PairMaterial, ReadingMaterial, YearMaterial } from "./material.ts";
import { whatIsNew } from "./new.ts";
import { pairName, visitsOf, windowName } from "./phrases.ts";
import { readings } from "./readings.ts";
import { records } from "./records.ts";

export interface Brief {
  /** "China–Russia" */
  readonly pair: string;
  readonly versus: string | null;
  readonly year: number;
  readonly period: Period;
  /** "2024", or the days of it. */
  readonly window: string;
  readonly ruleSet: string;
  readonly sections: readonly Section[];
  /** Those that sentences cite first, then those of the charts alone. */
  readonly figures: readonly Figure[];
  /** All contacts that figures or sentences rest on, in groups, by day. */
  readonly contacts: readonly ContactGroup[];
  readonly statements: readonly CoverageStatement[];
  readonly readings: readonly ReadingMaterial[];
  readonly charts: {
    readonly lanes: readonly (Lane & { readonly label: string })[];
    readonly years: readonly YearMaterial[];
    /** What a visit to either side of the balance is called: first side to second, second to first. */
    readonly directions: readonly [string, string];
  };
}

export interface ContactGroup {
  readonly title: string;
  readonly contacts: readonly Contact[];
}

/** @throws Error where a sentence rests on no row */
export function writeBrief(material: Material): Brief {
  const { pair, versus, country, statements } = material;
  const known = [...pair.known, ...(versus?.known ?? [])];
  const { sections, figures: cited } = bind(
    [
      { id: "happened", title: "What happened", sentences: happened(material) },
      { id: "new", title: "What is new", sentences: whatIsNew(material) },
      { id: "records", title: "Records and gaps", sentences: records(material) },
      ...(versus
        ? [{ id: "comparison", title: `Beside ${pairName(versus, country)}`, sentences: comparison(material) }]
        : []),
      { id: "limits", title: "What the record cannot say", sentences: limits(material) },
      { id: "readings", title: "How commentators read it", sentences: readings(material) },
    ],
    { contacts: known, statements, claims: material.readings.claims.map((c) => c.claim) },
  );
  const charted = pair.years.flatMap((y) => [y.contacts, ...y.levels.map((l) => l.figure), ...y.visits]);
  const figures = [...cited];
  for (const figure of charted) if (!figures.some((f) => sameFigure(f, figure))) figures.push(figure);
  const sentences = sections.flatMap((s) => s.sentences);
  const wanted = new Set([...figures.flatMap((f) => f.contacts), ...sentences.flatMap((s) => s.contacts)]);
  const used = new Set([...figures.flatMap((f) => f.coverage.statements), ...sentences.flatMap((s) => s.coverage)]);
  return {
    pair: pairName(pair, country),
    versus: versus && pairName(versus, country),
    ...{ year: material.year, period: material.period, window: windowName(material) },
    ...{ ruleSet: pair.own.contacts.ruleSet, sections, figures },
    contacts: groups([pair, ...(versus ? [versus] : [])], wanted, material),
    statements: statements.filter((s) => used.has(s.id)),
    readings: material.readings.claims,
    charts: {
      lanes: pair.lanes.map((lane) => ({ ...lane, label: laneName(lane, material) })),
      years: pair.years,
      directions: [visitsOf("visits-out", pair, country), visitsOf("visits-in", pair, country)],
    },
  };
}

/** A trilateral meeting stands once, with the first pair. */
function groups(
  pairs: readonly PairMaterial[],
  wanted: ReadonlySet<string>,
  { country }: Material,
): readonly ContactGroup[] {
  const told = new Set<string>();
  return pairs.flatMap((pair) => {
    const name = pairName(pair, country);
    const mine = pair.known.filter((c) => wanted.has(c.id) && !told.has(c.id));
    for (const contact of mine) told.add(contact.id);
    const visits = mine.filter((c) => c.kind === "visit");
    const narrow = mine.filter((c) => c.kind !== "visit");
    return [
      { title: `${name}: meetings, calls and videos`, contacts: narrow },
      { title: `${name}: visits`, contacts: visits },
    ].filter((g) => g.contacts.length > 0);
  });
}

/** Where names are too long for the foot of a chart, codes. */
const LANE_NAME = 30;

function laneName({ what }: Lane, { pair, country }: Material): string {
  if (what === "meetings") return "meetings";
  if (what === "remote") return "calls and videos";
  const ends = what === "visits-out" ? pair.countries : [pair.countries[1], pair.countries[0]];
  const names = `visits ${ends.map(country).join(" → ")}`;
  return names.length > LANE_NAME ? `visits ${ends.join(" → ")}` : names;
}
