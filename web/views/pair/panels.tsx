/** The panels of a pair: its timelines, years, travels and share. */
import { type Contact, levelOf } from "../../../src/model/contact.ts";
import type { CoverageStatement } from "../../../src/model/coverage.ts";
import { Balance } from "../../charts/balance.tsx";
import type { ShareYear, YearLevels } from "../../charts/data.ts";
import { Share } from "../../charts/share.tsx";
import { Sized } from "../../charts/sized.tsx";
import { type Lane, Mark, Timeline } from "../../charts/timeline.tsx";
import { type YearBar, YearBars } from "../../charts/year-bars.tsx";
import { useAnswer } from "../../shell/api.ts";
import { type Named, nameIn } from "../../shell/question.ts";
import { principals } from "../../words/contacts.ts";
import { COVERAGE_WORDS, LEVEL_WORDS, RULE_SET_WORDS } from "../../words/domain.ts";
import { percentWords, useLanguage, useWords } from "../../words/language.ts";
import {
  balanceUnder,
  type CountRows,
  coveredStretches,
  ledgerAddress,
  type PairState,
  type Shares,
  type Sides,
  sharesAddress,
  travelsAddress,
  WHAT,
} from "./state.ts";
import { WORDS } from "./words.ts";

/** The contacts of a pair, with the names in them. */
export interface ContactsPage extends Named {
  readonly contacts: readonly Contact[];
  readonly total: number;
}

interface PairTimelineProps {
  readonly title: string;
  readonly page: ContactsPage;
  readonly statements: readonly CoverageStatement[];
  readonly state: PairState;
  readonly span: { readonly start: string; readonly end: string };
  readonly gap: Parameters<typeof Timeline>[0]["gap"];
}

const LEVELS = [1, 2, 3, 4, 5, 6, "none"] as const;

export function PairTimeline({ title, page, statements, state, span, gap }: PairTimelineProps) {
  const words = useWords(WORDS);
  const names = useWords(LEVEL_WORDS);
  const kinds = ["visit", "meeting", "call", "video"];
  const levels = page.contacts.map((contact) => levelOf(contact) ?? "none");
  const lanes = LEVELS.flatMap((level): Lane[] => {
    const contacts = page.contacts.filter((_, i) => levels[i] === level);
    // Levels without a contact and without coverage say nothing.
    const covered = level === "none" ? [] : coveredStretches(statements, level, kinds.slice(0, 3), span);
    if (contacts.length === 0 && covered.length === 0) return [];
    const label = level === "none" ? words.unranked : words.level(level, names[level - 1] as string);
    return [{ level, label, contacts, covered }];
  });
  const nameOf = (contact: Contact) =>
    principals(contact)
      .map((p) => (p.person ? nameIn(page, p.person) : p.name))
      .join(", ");
  if (lanes.length === 0) return <p class="soft">{words.empty}</p>;
  return (
    <figure>
      <figcaption>
        <h3>
          {title} <span class="soft">{words.total(page.total)}</span>
        </h3>
      </figcaption>
      <Sized>
        {(width) => (
          <Timeline
            lanes={lanes}
            span={span}
            width={width}
            title={title}
            description={`${state.from}–`}
            gap={gap}
            nameOf={nameOf}
          />
        )}
      </Sized>
    </figure>
  );
}

export function TimelineKey() {
  const { key } = useWords(WORDS);
  return (
    <ul class="key timeline-key">
      {(["visit", "meeting", "call", "video"] as const).map((kind) => (
        <li key={kind}>
          <svg class="chart" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <g class="level-2">
              <Mark kind={kind} x={6} y={6} />
            </g>
          </svg>
          {key[kind]}
        </li>
      ))}
      <li>
        <i class="covered-deep" />
        {key.covered}
      </li>
      <li>
        <i class="covered" />
        {key.some}
      </li>
      <li>
        <i class="hatched" />
        {key.not}
      </li>
    </ul>
  );
}

export function LevelKey() {
  const names = useWords(LEVEL_WORDS);
  return (
    <ul class="key">
      {names.map((name, i) => (
        <li key={name}>
          <i class={`level-${i + 1}`} />
          {i + 1} {name}
        </li>
      ))}
    </ul>
  );
}

interface YearsProps {
  readonly years: readonly YearLevels[] | null;
  readonly title: string;
  readonly most: number;
  readonly sides: Sides;
  readonly state: PairState;
}

export function Years({ years, title, most, sides, state }: YearsProps) {
  const words = useWords(WORDS);
  const ruleSets = useWords(RULE_SET_WORDS);
  const coverages = useWords(COVERAGE_WORDS);
  const { ruleSet, what } = state;
  const bars = (years ?? []).map(({ year, total, levels, coverage }): YearBar => {
    return {
      ...{ year, count: total, state: coverage.state },
      parts: levels.map((count, i) => ({ class: `level-${i === 6 ? "none" : i + 1}`, count })),
      href: ledgerAddress({ between: sides.join(","), kind: WHAT[what], from: year, to: year }, ruleSet),
      label: `${year}: ${total}, ${coverages[coverage.state]}`,
    };
  });
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      {years ? (
        <YearBars label={title} years={bars} most={most} height={210} />
      ) : (
        <p class="soft">{words.notCounted(ruleSets[ruleSet] ?? ruleSet)}</p>
      )}
    </figure>
  );
}

interface TravelsProps {
  readonly sides: Sides;
  readonly named: Named;
  readonly state: PairState;
}

export function Travels({ sides, named, state }: TravelsProps) {
  const words = useWords(WORDS);
  const { ruleSet } = state;
  const out = useAnswer<CountRows>(travelsAddress(sides, state)).value;
  const back = useAnswer<CountRows>(travelsAddress([sides[1], sides[0]], state)).value;
  if (!out || !back) return null;
  const [a, b] = [nameIn(named, sides[0]), nameIn(named, sides[1])];
  const hrefOf = (year: number, side: 0 | 1) =>
    ledgerAddress(
      {
        direction: side === 0 ? `${sides[0]}->${sides[1]}` : `${sides[1]}->${sides[0]}`,
        kind: "visit",
        from: year,
        to: year,
      },
      ruleSet,
    );
  return (
    <figure>
      <figcaption>
        <h3>
          {a}–{b}
        </h3>
      </figcaption>
      <Sized>
        {(width) => (
          <Balance
            years={balanceUnder(out, back, ruleSet)}
            labels={[words.arrow(a, b), words.arrow(b, a)]}
            width={width}
            title={`${words.balance}: ${a}, ${b}`}
            hrefOf={hrefOf}
            uncoveredWord={words.uncovered}
          />
        )}
      </Sized>
    </figure>
  );
}

interface ShareOfProps {
  readonly state: PairState;
  readonly versus: Sides;
  readonly labels: readonly [string, string];
}

export function ShareOf({ state, versus, labels }: ShareOfProps) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { value } = useAnswer<Shares>(sharesAddress(state, versus));
  const years = (value?.windows ?? []).flatMap(({ label, cells }): ShareYear[] => {
    const [own, other] = cells;
    if (!own?.share || own.share.value === null || !other) return [];
    const { numerator, denominator, value: part, interval } = own.share;
    const isCovered = own.coverage.state === "covered" && other.coverage.state === "covered";
    return [
      {
        ...{ year: Number(label.slice(0, 4)), value: part, interval: [interval[0], interval[1]] },
        text: `${percentWords(part, language)} (${numerator} / ${denominator})`,
        state: isCovered ? "covered" : "not-covered",
      },
    ];
  });
  if (years.length === 0) return null;
  return (
    <section class="panel">
      <h2>{words.share}</h2>
      <p class="note">
        {words.shareNote(...labels)} {words.less}
      </p>
      <div class="one">
        <Sized>{(width) => <Share years={years} width={Math.min(width, 760)} title={words.share} />}</Sized>
      </div>
    </section>
  );
}
