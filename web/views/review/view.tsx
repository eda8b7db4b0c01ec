/** What a human should settle, one by one: both candidates, why they are in doubt, and a judgement by a key. */
import { useEffect, useRef, useState } from "preact/hooks";
import { DOUBT_KINDS } from "../../../src/model/doubt.ts";
import { useAddress } from "../../shell/address.ts";
import { ApiProblem, useAnswer } from "../../shell/api.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { numberWords, useLanguage, useWords } from "../../words/language.ts";
import { Item } from "./item.tsx";
import { type Judged, judge, takeBack, useSignature } from "./judging.ts";
import { Made, useMade } from "./made.tsx";
import { QueueList } from "./queue-list.tsx";
import { Signing } from "./signing.tsx";
import { type Action, actionOf, firstRival, judgedOf, kindIn, placeOf, type Queue, queueAddress } from "./state.ts";
import "./style.css";
import { ACTION_NAMES, KIND_NAMES, NAME_ACTIONS, WORDS } from "./words.ts";

export default function Review() {
  const [words, actions, kinds] = [useWords(WORDS), useWords(ACTION_NAMES), useWords(KIND_NAMES)];
  const language = useLanguage();
  const { query, change } = useAddress();
  const [round, setRound] = useState(0);
  const [place, setPlace] = useState(0);
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  /** What waits for a name and a token. */
  const [pending, setPending] = useState<Pending | null>(null);
  const signature = useSignature();
  const kind = kindIn(query);
  const { value, problem: failure, isWaiting } = useAnswer<Queue>(queueAddress(kind, language, round));
  const made = useMade(round);
  const reviews = value?.reviews ?? [];
  const at = placeOf(reviews, query.item, place);
  const item = reviews[at];
  /** What is chosen now: keys may come faster than the page is drawn. */
  const chosen = useRef(at);
  chosen.current = at;

  /** Whom "same" would say that the chosen name is. */
  const [picked, setPicked] = useState<{ readonly item: string; readonly person: string } | null>(null);
  const person = picked && picked.item === item?.id ? picked.person : firstRival(item);
  const pick = (whom: string | undefined): void => {
    const now = reviews[chosen.current];
    if (now && whom) setPicked({ item: now.id, person: whom });
  };

  const go = (to: number): void => {
    const next = reviews[(to + reviews.length) % Math.max(1, reviews.length)];
    if (!next) return;
    chosen.current = reviews.indexOf(next);
    setPlace(chosen.current);
    change({ item: next.id }, true);
  };

  const perform = async (one: Pending, by: { author: string; token: string }): Promise<void> => {
    setPending(null);
    setProblem(null);
    try {
      if (one.action === "undo") await takeBack(one.judgement, by);
      else await judge(one.judged, reason, by);
      setSaid(one.action === "undo" ? words.undone : `${words.done}: ${actions[one.action]}`);
      setReason("");
      if (one.action !== "undo")
        change({ item: reviews[chosen.current + 1]?.id ?? reviews[chosen.current - 1]?.id ?? null }, true);
      setRound((n) => n + 1);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === 401) setPending({ ...one, isRefused: true });
      else setProblem(error);
    }
  };

  const wish = (one: Pending): void => {
    if (!value?.isWritable) return;
    if (signature.author && signature.token) void perform(one, signature);
    else setPending(one);
  };

  const act = (action: Action): void => {
    if (action === "next") go(chosen.current + 1);
    else if (action === "previous") go(chosen.current - 1);
    else if (action === "help") document.querySelector<HTMLDetailsElement>(".review .keys")?.toggleAttribute("open");
    else if (action === "undo") made.own[0] && wish({ action, judgement: made.own[0].id });
    else {
      const now = reviews[chosen.current];
      const judged = judgedOf(now, action, now === item ? person : firstRival(now));
      if (judged) wish({ action, judged });
    }
  };
  // Anew with each rendering: the keys act on what is shown now.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyped = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]");
      if (isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^[1-9]$/.test(event.key)) pick(reviews[chosen.current]?.name?.rivals[Number(event.key) - 1]?.person);
      const action = actionOf(event.key);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });

  if (failure) return <Failure problem={failure} />;
  return (
    <Page title={words.title} class="review">
      <p class="lead soft">{words.intro}</p>
      {value ? (
        <>
          <nav class="doubt-kinds" aria-label={words.queue}>
            {[null, ...DOUBT_KINDS].map((k) => (
              <a
                key={k ?? "all"}
                href={k ? `/review?kind=${k}` : "/review"}
                aria-current={k === kind ? "true" : undefined}
                onClick={() => setPlace(0)}
              >
                {k ? kinds[k] : words.all} <b class="numeral">{numberWords(countOf(value, k), language)}</b>
              </a>
            ))}
          </nav>
          {value.isWritable ? null : (
            <p class="read-only" role="note">
              {words.readOnly} <code>summitry serve --writable --token TOKEN</code>
            </p>
          )}
          <div class={`bench ${isWaiting ? "is-waiting" : ""}`}>
            <section class="chosen-doubt" aria-live="polite">
              {item ? (
                <Item
                  {...{ told: item, names: value.names, person, onPerson: pick }}
                  position={`${at + 1} ${words.of} ${reviews.length}`}
                />
              ) : (
                <p class="soft">{words.none}</p>
              )}
              {pending ? (
                <Signing
                  author={signature.author}
                  isRefused={pending.isRefused ?? false}
                  onCancel={() => setPending(null)}
                  onSign={(author, token) => {
                    signature.sign(author, token);
                    void perform(pending, { author, token });
                  }}
                />
              ) : (
                <Decide
                  reason={reason}
                  onReason={setReason}
                  canJudge={(action) => value.isWritable && judgedOf(item, action, person) !== null}
                  isName={item?.name != null}
                  canUndo={value.isWritable && made.own.length > 0}
                  onAct={act}
                />
              )}
              {problem ? <Failure problem={problem} /> : null}
              <p class="status-line soft small" role="status">
                {said}
              </p>
            </section>
            <QueueList
              reviews={reviews}
              names={value.names}
              at={at}
              isMixed={kind === null}
              onChoose={go}
              hasMore={value.next !== null}
            />
          </div>
        </>
      ) : (
        <Waiting text={words.loading} />
      )}
      <Made
        judgements={made}
        onTakeBack={value?.isWritable ? (judgement) => wish({ action: "undo", judgement }) : null}
      />
    </Page>
  );
}

type Pending = (
  | { readonly action: Judged["judgement"]; readonly judged: Judged }
  | { readonly action: "undo"; readonly judgement: string }
) & { readonly isRefused?: boolean };

const countOf = ({ counts }: Queue, kind: keyof Queue["counts"] | null): number =>
  kind ? counts[kind] : Object.values(counts).reduce((a, b) => a + b, 0);

interface DecideProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly canJudge: (action: (typeof DECISIONS)[number]) => boolean;
  /** Who a name is; else whether facts are one contact. */
  readonly isName: boolean;
  readonly canUndo: boolean;
  readonly onAct: (action: Action) => void;
}

const DECISIONS = ["same", "different", "unsure"] as const;
const KEYS: Readonly<Record<Action, string>> = {
  ...{ same: "S", different: "D", unsure: "U", next: "J", previous: "K", undo: "Z", help: "?" },
};

function Decide({ reason, onReason, canJudge, isName, canUndo, onAct }: DecideProps) {
  const [words, names, ofName] = [useWords(WORDS), useWords(ACTION_NAMES), useWords(NAME_ACTIONS)];
  const actions = isName ? { ...names, ...ofName } : names;
  const button = (action: Action, isOff = false) => (
    <button type="button" key={action} disabled={isOff} aria-keyshortcuts={KEYS[action]} onClick={() => onAct(action)}>
      {actions[action]} <kbd>{KEYS[action]}</kbd>
    </button>
  );
  return (
    <div class="decide no-print">
      <div class="buttons decisions">{DECISIONS.map((action) => button(action, !canJudge(action)))}</div>
      <label class="reason">
        <span>{words.reason}</span>
        <input
          value={reason}
          placeholder={words.reasonHint}
          maxLength={400}
          disabled={!DECISIONS.some(canJudge)}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
      </label>
      <div class="buttons quiet">
        {button("previous")}
        {button("next")}
        {button("undo", !canUndo)}
      </div>
      <details class="keys">
        <summary>
          {words.keys} <kbd>?</kbd>
        </summary>
        <dl>
          {Object.entries(KEYS).map(([action, key]) => (
            <div key={action}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{actions[action as Action]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
