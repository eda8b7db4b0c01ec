/** What each source says, with the words that tell of the contact marked. */
import { Plain, Source } from "../../shell/plain.tsx";
import { dayWords } from "../../words/dates.ts";
import { LANGUAGE_NAMES, useLanguage, useWords } from "../../words/language.ts";
import { quoteOf, type Testimony } from "./state.ts";
import { WORDS } from "./words.ts";

export function Testimonies({ testimonies }: { readonly testimonies: readonly Testimony[] }) {
  const words = useWords(WORDS);
  return (
    <section class="panel testimonies">
      <h2>{words.words}</h2>
      <p class="note">{words.wordsNote}</p>
      <ol>
        {testimonies.map((one) => (
          <li key={one.mention.id}>
            <One testimony={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({ testimony: { mention, document, withdrawn } }: { readonly testimony: Testimony }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  if (!document) return null;
  const { before, words: marked, after, isCut } = quoteOf(document.text, mention.span);
  const remarks = [
    ...(document.published ? [words.published(dayWords(document.published.day, language))] : []),
    ...(document.origin === "article" ? [LANGUAGE_NAMES[document.language] ?? document.language] : []),
    words.says[mention.status],
    ...(withdrawn ? [words.withdrawn] : []),
  ];
  return (
    <figure class={withdrawn ? "withdrawn" : ""}>
      <blockquote lang={document.language} dir="auto">
        {isCut[0] ? "… " : ""}
        <Plain text={before} />
        <mark>
          <Plain text={marked} />
        </mark>
        <Plain text={after} />
        {isCut[1] ? " …" : ""}
      </blockquote>
      <figcaption class="small">
        {document.title ? (
          <b>
            <Plain text={document.title} />
          </b>
        ) : null}
        <span class="soft">{remarks.join(" · ")}</span>
        {document.origin === "row" ? <span class="soft">{words.row}</span> : null}
        <span class="sources">
          {document.sources.length === 0 ? <span class="soft">{words.noSource}</span> : null}
          {document.sources.map((source) => (
            <Source key={source} source={source} />
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
