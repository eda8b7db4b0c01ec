/** The statements as bands, a group a pair; the chosen one in words below its group. */
import type { CoverageStatement } from "../../../src/model/coverage.ts";
import { BandsAxis, CoverageBands } from "../../charts/coverage-bands.tsx";
import { addressOf, useAddress } from "../../shell/address.ts";
import { LEVEL_WORDS } from "../../words/domain.ts";
import { useWords } from "../../words/language.ts";
import type { Wording } from "./scope.ts";
import { type Group, groupsOf, pairOf, placeIn, yearsOn } from "./state.ts";
import { WORDS } from "./words.ts";

interface StatementsProps {
  readonly statements: readonly CoverageStatement[];
  readonly wording: Wording;
}

export function Statements({ statements, wording }: StatementsProps) {
  const [words, levels] = [useWords(WORDS), useWords(LEVEL_WORDS)];
  return (
    <section class="panel">
      <h2>{words.statements}</h2>
      <p class="note">{words.statementsNote}</p>
      {statements.length === 0 ? <p>{words.none}</p> : null}
      {groupsOf(statements).map((group) => (
        <GroupView key={group.pair} group={group} wording={wording} />
      ))}
      <ul class="key">
        {[1, 2, 3, 4, 5].map((level) => (
          <li key={level}>
            <i class={`level-${level}`} />
            {level} {levels[level - 1]}
          </li>
        ))}
        <li>
          <i class="level-none" />
          {words.offices}
        </li>
        <li>
          <i class="solid" />
          {words.solid}
        </li>
        <li>
          <i class="hatched" />
          {words.hatched}
        </li>
        <li>
          <i class="open" />
          {words.open}
        </li>
      </ul>
    </section>
  );
}

function GroupView({ group, wording }: { readonly group: Group; readonly wording: Wording }) {
  const { path, query, change } = useAddress();
  const ticks = yearsOn(group.period).map((year) => ({
    at: placeIn(group.period, `${year}-01-01`),
    label: String(year),
  }));
  const all = group.lanes.flatMap((lane) => lane.statements);
  const chosen = all.find((s) => s.id === query.statement);
  return (
    <section class="bands-of" aria-label={wording.pair(group.pair)}>
      <h3>
        <a class="plain" href={`/coverage?between=${group.pair}`}>
          {wording.pair(group.pair)}
        </a>
      </h3>
      <div class="lanes">
        {group.lanes.map(({ key, statements: [first, ...rest] }) => (
          <div class="lane" key={key}>
            <p class="small">{wording.scope(first!)}</p>
            <CoverageBands
              label={wording.scope(first!)}
              ticks={ticks}
              bands={[first!, ...rest].map((statement) => ({
                statement,
                from: placeIn(group.period, statement.from),
                to: placeIn(group.period, statement.to, true),
                title: `${wording.scope(statement)}, ${wording.days(statement)}: ${wording.completeness(statement)}`,
                href: addressOf(path, query, { statement: statement.id }),
                isChosen: statement.id === query.statement,
              }))}
              onChoose={({ id }) => change({ statement: id === query.statement ? null : id }, true)}
            />
          </div>
        ))}
        <div class="lane" aria-hidden="true">
          <p />
          <BandsAxis ticks={ticks} />
        </div>
      </div>
      {chosen ? (
        <StatementText statement={chosen} wording={wording} onClose={() => change({ statement: null }, true)} />
      ) : null}
    </section>
  );
}

interface TextProps {
  readonly statement: CoverageStatement;
  readonly wording: Wording;
  readonly onClose: () => void;
}

function StatementText({ statement, wording, onClose }: TextProps) {
  const words = useWords(WORDS);
  return (
    <article class="statement" aria-live="polite">
      <p>
        <code>{statement.id}</code> {wording.scope(statement)}, {wording.days(statement)}:{" "}
        <b>{wording.completeness(statement)}</b>.
      </p>
      <p>
        {words.basis}: <span lang="en">{statement.basis}</span>.
      </p>
      <p>
        {statement.knownGaps.length === 0 ? (
          words.noGaps
        ) : (
          <>
            {words.gaps}: <span lang="en">{statement.knownGaps.join("; ")}</span>.
          </>
        )}
      </p>
      <button type="button" class="quiet small no-print" onClick={onClose}>
        {words.close}
      </button>
    </article>
  );
}

/** The gaps of all statements, each with the statement that names it. */
export function KnownAbsences({ statements, wording }: StatementsProps) {
  const words = useWords(WORDS);
  const { path, query } = useAddress();
  const named = statements.filter((s) => s.knownGaps.length > 0);
  return (
    <section class="panel">
      <h2>{words.absences}</h2>
      <p class="note">{words.absencesNote}</p>
      {named.length === 0 ? <p class="soft">{words.noGaps}</p> : null}
      <ul class="gaps">
        {named.map((s) => (
          <li key={s.id}>
            <p class="small soft">
              <a href={addressOf(path, query, { statement: s.id })}>{s.id}</a> {wording.pair(pairOf(s))}:{" "}
              {wording.scope(s)}, {wording.days(s)}
            </p>
            <ul lang="en">
              {s.knownGaps.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
