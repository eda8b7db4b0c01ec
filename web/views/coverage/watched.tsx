/** What summitry watch did with this ledger: when its sources gave nothing, which is a fact of coverage, and its alerts. */
import type { AlertKind } from "../../../src/watch/alert.ts";
import type { Watched } from "../../../src/watch/entries.ts";
import { useAnswer } from "../../shell/api.ts";
import { Plain } from "../../shell/plain.tsx";
import { address } from "../../shell/question.ts";
import { instantWords } from "../../words/dates.ts";
import { type InEach, type Language, numberWords, useLanguage, useWords } from "../../words/language.ts";

const WORDS = {
  en: {
    ...{ title: "What was watched", asked: "last asked", lastNew: "last new", never: "never", new: "documents" },
    note: "Folders and feeds that summitry watch asks again and again. While one gave no answer, the ledger may lack what it told. Times are UTC.",
    ...{ down: "no answer", unwatched: "not watched", until: "to", since: "since", now: "now", begin: "the first" },
    ...{ alerts: "What it told", contact: "contact" },
  },
  zh: {
    ...{ title: "持续关注的来源", asked: "最近查询", lastNew: "最近有新内容", never: "从未", new: "篇文档" },
    note: "summitry watch 反复查询的文件夹和订阅源。来源无应答期间，账本可能缺少其所报内容。时间为协调世界时。",
    ...{ down: "无应答", unwatched: "未关注", until: "至", since: "自", now: "现在", begin: "开始" },
    ...{ alerts: "提示", contact: "接触" },
  },
  ru: {
    ...{ title: "Что отслеживалось", asked: "последний запрос", lastNew: "последнее новое", never: "никогда" },
    new: "документов",
    note: "Папки и ленты, которые summitry watch опрашивает снова и снова. Пока источник молчал, в реестре может не хватать сообщённого им. Время — UTC.",
    ...{ down: "нет ответа", unwatched: "без наблюдения", until: "до", since: "с", now: "сейчас", begin: "начала" },
    ...{ alerts: "Что сообщено", contact: "контакт" },
  },
};
const KINDS: InEach<Readonly<Record<AlertKind, string>>> = {
  en: { record: "record", "gap-ended": "silence ended", "gap-begun": "silence", contradicted: "contradicted" },
  zh: { record: "纪录", "gap-ended": "沉寂结束", "gap-begun": "沉寂", contradicted: "与账本不符" },
  ru: { record: "рекорд", "gap-ended": "молчание прервано", "gap-begun": "молчание", contradicted: "опровергнуто" },
};

/** Nothing where nothing was watched. */
export function WatchedSources() {
  const words = useWords(WORDS);
  const kinds = useWords(KINDS);
  const language = useLanguage();
  const { value } = useAnswer<Watched>(address("/watch"));
  if (!value || value.sources.length === 0) return null;
  return (
    <section class="panel watched">
      <h2>{words.title}</h2>
      <p class="note">{words.note}</p>
      <ul class="gaps">
        {value.sources.map(({ source, lastPoll, lastNew, documents, outages }) => (
          <li key={source}>
            <p>
              <Plain text={source} />
            </p>
            <p class="small soft">
              {words.asked} {instantWords(lastPoll, language)}; {words.lastNew}{" "}
              {lastNew ? instantWords(lastNew, language) : words.never}; {numberWords(documents, language)} {words.new}
            </p>
            <ul>
              {outages.map(({ kind, from, to, reason }) => (
                <li key={`${kind} ${from}`}>
                  <b>{kind === "down" ? words.down : words.unwatched}</b> {words.since}{" "}
                  {from ? instantWords(from, language) : words.begin} {words.until}{" "}
                  {to ? instantWords(to, language) : words.now}
                  {reason ? (
                    <span class="small soft">
                      {" "}
                      <Plain text={reason} />
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {value.alerts.length > 0 ? <h3>{words.alerts}</h3> : null}
      <ul class="gaps">
        {value.alerts.map((alert) => (
          <li key={alert.key}>
            <p>
              <b>{kinds[alert.kind]}</b> <span class="small soft">{instantWords(alert.at, language)}</span>
            </p>
            <p lang="en">
              <Plain text={alert.text} />
            </p>
            <Contacts ids={alert.contacts} word={words.contact} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shown of an alert's. */
const FEW = 5;

function Contacts({ ids, word, language }: { ids: readonly string[]; word: string; language: Language }) {
  if (ids.length === 0) return null;
  return (
    <p class="small">
      {ids.slice(0, FEW).map((id, i) => (
        <span key={id}>
          {i > 0 ? " · " : ""}
          <a href={`/contact/${id}`}>
            {word} {numberWords(i + 1, language)}
          </a>
        </span>
      ))}
      {ids.length > FEW ? " …" : ""}
    </p>
  );
}
