/** The front page: an article in, the judged article out. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { useAddress } from "../../shell/address.ts";
import { ask } from "../../shell/api.ts";
import { download } from "../../shell/download.ts";
import { Failure } from "../../shell/failure.tsx";
import { Page, Waiting } from "../../shell/page.tsx";
import { address } from "../../shell/question.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { Article } from "./article.tsx";
import { Entry } from "./entry.tsx";
import { type Checked, type Article as Given, type NumberedClaim, numbered, packed, unpacked } from "./state.ts";
import { Summary } from "./summary.tsx";
import "./style.css";
import { useOwnSettings } from "../../shell/settings-context.ts";
import { Toolbar } from "./toolbar.tsx";
import { WORDS } from "./words.ts";

/** What is checked: a document by its id, or an article with the bytes of its file. */
type Source = { readonly id: string } | { readonly article: Given; readonly bytes: Blob | null };

export default function Check() {
  const words = useWords(WORDS);
  const language = useLanguage();
  const { params } = useRoute();
  const { query, change, go } = useAddress();
  const [{ textSize }] = useOwnSettings();
  const [given, setGiven] = useState<Source | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [open, setOpen] = useState<number | null>(null);
  const ruleSet = query["rule-set"] ?? "default";
  const id = params.id ?? null;

  const clear = () => {
    setGiven(null);
    setChecked(null);
    setOpen(null);
  };

  useEffect(() => {
    if (id) return setGiven({ id });
    clear();
    const held = /^#a=(.+)$/.exec(location.hash)?.[1];
    if (held) void unpacked(held).then((article) => article && setGiven({ article, bytes: null }));
  }, [id]);

  useEffect(() => {
    if (!given) return;
    let isCurrent = true;
    setWaiting(true);
    requestCheck<Checked>(given, { names: language, "rule-set": ruleSet }).then(
      (answer) => {
        if (!isCurrent) return;
        setChecked(answer);
        setProblem(null);
        setWaiting(false);
      },
      (error) => {
        if (!isCurrent) return;
        setProblem(error);
        setWaiting(false);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [given, language, ruleSet]);

  const claims = useMemo(() => (checked ? numbered(checked) : []), [checked]);
  const show = (number: number | null) => {
    setOpen(number);
    if (number !== null)
      requestAnimationFrame(() => document.getElementById(`claim-${number}`)?.scrollIntoView({ block: "nearest" }));
  };
  const saveReplay = async (claim: NumberedClaim) => {
    if (!given) return;
    const answer = await requestCheck<Checked>(given, { "rule-set": ruleSet, replays: true });
    const replay = answer.claims.find((c) => c.id === claim.id)?.replay;
    download(`replay-${claim.number}.json`, "application/json", `${JSON.stringify(replay)}\n`);
  };

  if (!given || (!checked && !isWaiting))
    return (
      <Page title={words.title} class="narrow check">
        <p class="lead">{words.lead}</p>
        {problem ? <Failure problem={problem} /> : null}
        <Entry onArticle={(article, bytes) => setGiven({ article, bytes })} />
      </Page>
    );
  if (!checked)
    return (
      <Page title={words.title} class="check">
        <Waiting text={words.checking} />
      </Page>
    );
  return (
    <Page
      title={checked.document.title ?? words.text}
      kicker={
        // A pasted article has the address of the front page already
        <a href="/" onClick={clear}>
          {words.another}
        </a>
      }
      class={isWaiting ? "check is-waiting" : "check"}
      tools={
        <Toolbar
          link={() => permalink(given)}
          onExport={async (as) => {
            const response = await fetchCheck(
              given,
              as === "json" ? { "rule-set": ruleSet } : { "rule-set": ruleSet, as },
            );
            download(
              `judged-article.${as === "markdown" ? "md" : as}`,
              response.headers.get("content-type") ?? "",
              await response.blob(),
            );
          }}
        />
      }
    >
      {problem ? <Failure problem={problem} /> : null}
      <Summary
        checked={checked}
        claims={claims}
        ruleSet={ruleSet}
        onRuleSet={(next) => change({ "rule-set": next === "default" ? null : next }, true)}
        onOpen={show}
      />
      <Article checked={checked} claims={claims} open={open} onOpen={show} onReplay={saveReplay} textSize={textSize} />
    </Page>
  );

  async function permalink(source: Source): Promise<string> {
    if ("id" in source) return location.href;
    const hash = `#a=${await packed(source.article)}`;
    go(`/${location.search}${hash}`, true);
    return `${location.origin}/${location.search}${hash}`;
  }
}

type Terms = Readonly<Record<string, string | boolean>>;

const requestCheck = async <T,>(source: Source, terms: Terms): Promise<T> =>
  "id" in source ? ask<T>(targetOf(source, terms)) : ask<T>(targetOf(source, terms), bodyOf(source));

const fetchCheck = (source: Source, terms: Terms): Promise<Response> =>
  fetch(targetOf(source, terms), "id" in source ? {} : bodyOf(source));

function targetOf(source: Source, terms: Terms): string {
  if ("id" in source) return address(`/checks/${encodeURIComponent(source.id)}`, terms);
  const { name, published } = source.article;
  return address("/checks", { ...terms, name, published });
}

function bodyOf({ article, bytes }: Extract<Source, { article: Given }>): RequestInit {
  return { method: "POST", body: bytes ?? article.text, headers: { "content-type": article.type } };
}
