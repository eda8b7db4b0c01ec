/** The ledger: the contacts that the address asks for, what they can be narrowed by, and what is covered. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Coverage } from "../../../src/model/coverage.ts";
import { addressOf, useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { address, type Named, nameIn } from "../../shell/question.ts";
import { dayWords } from "../../words/dates.ts";
import { COVERAGE_WORDS, RULE_SET_WORDS, RULE_SETS } from "../../words/domain.ts";
import { percentWords, plural, useLanguage, useWords } from "../../words/language.ts";
import { Facets, useLabel } from "./facets.tsx";
import { usePages } from "./pages.ts";
import { Rows } from "./rows.tsx";
import { SavedViews } from "./saved.tsx";
import {
  asked,
  type Chip,
  chipsOf,
  exportAddress,
  type FacetsAnswer,
  facetsAddress,
  orderOf,
  pageAddress,
} from "./state.ts";
import "./style.css";
import { WORDS } from "./words.ts";

interface CoverageAnswer {
  readonly coverage: Coverage | null;
}

export default function Ledger() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { query, path, change } = useAddress();
  const [shown, setShown] = useState<readonly [number, number]>([0, 30]);
  const [isOpen, setOpen] = useState(false);
  const onShow = useCallback(
    (rows: readonly [number, number]) =>
      setShown((before) => (before[0] === rows[0] && before[1] === rows[1] ? before : rows)),
    [],
  );
  const { held, problem, isWaiting } = usePages((page) => pageAddress(query, language, page), shown);
  // What narrows is asked once the list is there, which the reader looks at first.
  const beside = useRef<string | null>(null);
  if (!isWaiting) beside.current = facetsAddress(query, language);
  const facets = useAnswer<FacetsAnswer>(beside.current);
  const { q: _, ...scope } = asked(query);
  const coverage = useAnswer<CoverageAnswer>(address("/coverage", scope));
  const { coverage: known } = coverage.value ?? { coverage: null };
  return (
    <Page
      title={words.title}
      class="ledger"
      tools={
        <>
          <SavedViews address={addressOf(path, query)} />
          <a class="button quiet" href={exportAddress(query, "csv")} download aria-label={`${words.export}: CSV`}>
            CSV
          </a>
          <a
            class="button quiet"
            href={exportAddress(query, "jsonl")}
            download
            aria-label={`${words.export}: JSON Lines`}
          >
            JSON Lines
          </a>
        </>
      }
    >
      <div class="asking no-print">
        <SearchBox value={query.q ?? ""} onChange={(q) => change({ q })} />
        <RuleSetChoice value={query["rule-set"] ?? ""} onChange={(set) => change({ "rule-set": set })} />
        <button
          type="button"
          class="facets-button"
          aria-expanded={isOpen}
          aria-controls="facets"
          onClick={() => setOpen(!isOpen)}
        >
          {words.facets}
        </button>
      </div>
      {held ? <Chips chips={chipsOf(query)} named={facets.value ?? held.first} onChange={change} /> : null}
      {problem ? <Failure problem={problem} /> : null}
      {held ? (
        <div class="found" role="status">
          <p>
            <b class="numeral">{plural(language, held.total, words.contacts)}</b>
            {held.first.cut.length > 0 ? (
              <span class="soft"> · {plural(language, held.first.cut.length, words.cut)}</span>
            ) : null}
          </p>
          <CoverageLine coverage={known} href={addressOf("/coverage", scope as Record<string, string>)} />
          <button
            type="button"
            class="quiet small no-print"
            onClick={() => change({ order: orderOf(query) === "asc" ? null : "asc" })}
          >
            {words.order[orderOf(query)]}
          </button>
        </div>
      ) : null}
      <div class={`columns ${isWaiting ? "is-waiting" : ""}`}>
        <aside id="facets" class={`facets no-print ${isOpen ? "open" : ""}`} aria-label={words.facets}>
          {facets.value ? <Facets answer={facets.value} covered={coveredYears(known)} /> : null}
        </aside>
        {held ? (
          held.total > 0 ? (
            <Rows pages={held} shown={shown} onShow={onShow} />
          ) : (
            <p class="nothing">{words.none}</p>
          )
        ) : problem ? null : (
          <Waiting text={words.waiting} />
        )}
      </div>
    </Page>
  );
}

/** Where the statements speak without a break; a part that is covered in part is not drawn as covered. */
function coveredYears(coverage: Coverage | null): readonly [number, number] | null {
  if (!coverage?.from || !coverage.completeTo) return null;
  return [Number(coverage.from.slice(0, 4)), Number(coverage.completeTo.slice(0, 4))];
}

function CoverageLine({ coverage, href }: { readonly coverage: Coverage | null; readonly href: string }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const states = useWords(COVERAGE_WORDS);
  if (!coverage) return <p class="soft">{words.wholeLedger}</p>;
  const { state, completeTo, estimate } = coverage;
  const more = [
    ...(completeTo ? [words.completeTo(dayWords(completeTo, language))] : []),
    ...(estimate === null ? [] : [words.estimate(percentWords(estimate, language))]),
  ];
  return (
    <p class="soft">
      <a href={href}>{states[state]}</a>
      {more.map((one) => (language === "zh" ? `，${one}` : `, ${one}`))}
    </p>
  );
}

/** Keys pressed faster than this are one question. */
const PAUSE_MS = 180;

function SearchBox({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const words = useWords(WORDS);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text.trim() === value.trim()) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <input
      type="search"
      aria-label={words.search}
      placeholder={words.searchHint}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
    />
  );
}

function RuleSetChoice({ value, onChange }: { readonly value: string; readonly onChange: (id: string) => void }) {
  const words = useWords(WORDS);
  const names = useWords(RULE_SET_WORDS);
  return (
    <label>
      <span class="small soft">{words.ruleSet}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.everything}</option>
        {RULE_SETS.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChipsProps {
  readonly chips: readonly Chip[];
  readonly named: Named;
  readonly onChange: (change: Chip["change"]) => void;
}

function Chips({ chips, named, onChange }: ChipsProps) {
  const words = useWords(WORDS);
  const ruleSets = useWords(RULE_SET_WORDS);
  const labelOf = useLabel(named);
  if (chips.length === 0) return null;
  const end = (id: string) => (id === "*" ? "*" : nameIn(named, id));
  const label = ({ filter, value }: Chip): string => {
    if (filter === "from") return daysLabel(value);
    if (filter === "direction") return value.split("->").map(end).join(" → ");
    if (filter === "window") return words.window(value.replace("..", " – "));
    if (filter === "as-of") return words.asOf(value);
    if (filter === "rule-set") return `${words.ruleSet}: ${ruleSets[value] ?? value}`;
    if (filter === "q") return value.includes('"') ? value : `“${value}”`;
    return labelOf(filter === "between" ? "country" : filter, value);
  };
  const daysLabel = (value: string): string => {
    const [from, to] = value.split("/") as [string, string];
    if (from && to) return from === to ? from : `${from} – ${to}`;
    return from ? words.since(from) : words.until(to);
  };
  return (
    <ul class="chips no-print">
      {chips.map((chip) => (
        <li key={chip.filter + chip.value}>
          <button type="button" aria-label={`${words.remove}: ${label(chip)}`} onClick={() => onChange(chip.change)}>
            {label(chip)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <button
            type="button"
            class="quiet small"
            onClick={() => onChange(Object.assign({}, ...chips.map((c) => c.change), ...chips.map(cleared)))}
          >
            {words.clear}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** Whole, where a chip is one of several. */
const cleared = ({ change }: Chip): Chip["change"] =>
  Object.fromEntries(Object.keys(change).map((name) => [name, null]));
