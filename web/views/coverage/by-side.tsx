/** Whose own pages state a pair's contacts: a bar a level or year, what is to be said of the whole, the contacts behind. */
import { Completeness } from "../../charts/completeness.tsx";
import { addressOf, useAddress } from "../../shell/address.ts";
import { useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { nameIn } from "../../shell/question.ts";
import { dayWords } from "../../words/dates.ts";
import { COVERAGE_WORDS, KIND_WORDS, LEVEL_WORDS } from "../../words/domain.ts";
import { numberWords, percentWords, useLanguage, useWords } from "../../words/language.ts";
import {
  type BySideAnswer,
  bySideAddress,
  cellOf,
  contactsIn,
  LISTS,
  SIDE_KEYS,
  type SideKey,
  type SideRow,
  type StatedContact,
  sideKeyIn,
} from "./state.ts";
import { BY_NAMES, fill, LIST_NAMES, WORDS } from "./words.ts";

export function BySideView({ pair }: { readonly pair: string | null }) {
  const [words, keys] = [useWords(WORDS), useWords(BY_NAMES)];
  const language = useLanguage();
  const { path, query, change } = useAddress();
  const by = sideKeyIn(query);
  const target = bySideAddress(pair, by, language);
  const { value, problem, isWaiting } = useAnswer<BySideAnswer>(target);
  return (
    <section class="panel">
      <h2>{words.sides}</h2>
      {target === null ? (
        <p class="soft">{words.choose}</p>
      ) : (
        <>
          <p class="note">{words.sidesNote}</p>
          <p class="choice no-print">
            {SIDE_KEYS.map((key) => (
              <a
                key={key}
                href={addressOf(path, query, { by: key === "level" ? null : key, cell: null })}
                aria-current={key === by ? "true" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  change({ by: key === "level" ? null : key, cell: null }, true);
                }}
              >
                {keys[key]}
              </a>
            ))}
          </p>
          {problem ? <Failure problem={problem} /> : null}
          {value ? (
            <div class={isWaiting ? "is-waiting" : ""}>
              <Bars answer={value} by={keyOf(value, by)} />
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

/** While the next answer is under way, the old one is drawn by its own key. */
const keyOf = ({ rows }: BySideAnswer, asked: SideKey): SideKey =>
  rows[0] ? (SIDE_KEYS.find((key) => key in rows[0]!) ?? asked) : asked;

function Bars({ answer, by }: { readonly answer: BySideAnswer; readonly by: SideKey }) {
  const [words, lists, levels] = [useWords(WORDS), useWords(LIST_NAMES), useWords(LEVEL_WORDS)];
  const coverages = useWords(COVERAGE_WORDS);
  const language = useLanguage();
  const { path, query, change } = useAddress();
  const { rows, sides } = answer;
  const [a, b] = sides.map((side) => nameIn(answer, side));
  const most = Math.max(1, ...rows.map((row) => row.count));
  const listName = (list: (typeof LISTS)[number]): string => fill(lists[list], { a: a!, b: b! });
  const rowName = (row: SideRow): string =>
    by === "year"
      ? String(row.year)
      : typeof row.level === "number"
        ? `${row.level} ${levels[row.level - 1]}`
        : words.noRank;
  return (
    <>
      {(["visit", "contacts"] as const).map((kind) => {
        const mine = rows.filter((row) => row.kind === kind);
        return mine.length === 0 ? null : (
          <section key={kind} class="sides" aria-label={kind === "visit" ? words.visits : words.contacts}>
            <h3>{kind === "visit" ? words.visits : words.contacts}</h3>
            {mine.map((row) => (
              <div class="side-row" key={String(row[by])}>
                <p>{rowName(row)}</p>
                <p class="numeral end">{numberWords(row.count, language)}</p>
                <Completeness
                  label={rowName(row)}
                  most={most}
                  parts={LISTS.map((list) => {
                    const cell = cellOf(row, by, list);
                    return {
                      ...{ name: list, value: row.lists[list], isChosen: cell === query.cell },
                      title: `${rowName(row)}, ${listName(list)}: ${row.lists[list]}`,
                      href: addressOf(path, query, { cell }),
                      onChoose: () => change({ cell: cell === query.cell ? null : cell }, true),
                    };
                  })}
                />
                <p class="small soft whole">
                  {row.stated.map((share, i) =>
                    share.value === null ? null : (
                      <span key={sides[i]}>
                        {i === 0 ? a : b} {percentWords(share.value, language)}{" "}
                        <span class="numeral">({share.interval.map((end) => Math.round(100 * end)).join("–")})</span>
                      </span>
                    ),
                  )}
                  {row.coverage.state === "covered" ? null : <span>{coverages[row.coverage.state]}</span>}
                </p>
              </div>
            ))}
          </section>
        );
      })}
      <ul class="key">
        {LISTS.map((list) => (
          <li key={list}>
            <i class={`part ${list}`} />
            {listName(list)}
          </li>
        ))}
      </ul>
      {query.cell ? <Behind contacts={contactsIn(query.cell, by, answer.contacts)} /> : null}
      <Whole answer={answer} rowName={rowName} />
    </>
  );
}

/** More are a list of the ledger's. */
const MOST_SHOWN = 40;

function Behind({ contacts }: { readonly contacts: readonly StatedContact[] }) {
  const [words, kinds] = [useWords(WORDS), useWords(KIND_WORDS)];
  const language = useLanguage();
  return (
    <section class="behind" aria-live="polite">
      <h3>
        {words.shown} ({numberWords(contacts.length, language)})
      </h3>
      <ul>
        {contacts.slice(0, MOST_SHOWN).map(({ id, start, kind, own, third }) => (
          <li key={id}>
            <a href={`/contact/${id}`}>
              {dayWords(start, language)}, {kinds[kind]}
            </a>{" "}
            <span class="small soft">{[...own, third].flatMap((s) => s?.publishers ?? []).join(", ")}</span>
          </li>
        ))}
      </ul>
      {contacts.length > MOST_SHOWN ? (
        <p class="soft">{fill(words.more, { n: contacts.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}

/** Estimates with their intervals; where there is none, the reason, once for all rows that have it. */
function Whole({ answer, rowName }: { readonly answer: BySideAnswer; readonly rowName: (row: SideRow) => string }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const told = new Map<string, string[]>();
  for (const row of answer.rows) {
    const text = estimateWords(row.estimate, words, answer, language);
    const where = `${row.kind === "visit" ? words.visits : words.contacts} ${rowName(row)}`;
    told.set(text, [...(told.get(text) ?? []), where]);
  }
  return (
    <section class="whole">
      <h3>{words.whole}</h3>
      <ul>
        {[...told].map(([text, rows]) => (
          <li key={text}>
            {told.size > 1 ? `${rows.join("; ")}: ` : ""}
            {text}.
          </li>
        ))}
      </ul>
      {answer.rows.some((row) => row.estimate.state === "lower-bound") ? (
        <p class="small soft">
          {words.atLeastWhy} <span lang="en">{answer.lowerBoundReasons.join("; ")}.</span>
        </p>
      ) : null}
    </section>
  );
}

function estimateWords(
  estimate: SideRow["estimate"],
  words: (typeof WORDS)["en"],
  answer: BySideAnswer,
  language: ReturnType<typeof useLanguage>,
): string {
  if (estimate.state === "lower-bound")
    return fill(words.atLeast, {
      n: Math.round(estimate.total),
      range: estimate.interval.map(Math.round).join("–"),
      has: estimate.inLedger,
      share: percentWords(estimate.completeness, language),
    });
  const side = "side" in estimate ? nameIn(answer, estimate.side) : "";
  const few = estimate.why === "few-on-both" ? estimate : { both: 0, first: 0, second: 0 };
  return fill(words[estimate.why], { side, both: few.both, first: few.first, second: few.second });
}
