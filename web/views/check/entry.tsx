/** Where an article comes in: pasted, dropped or opened. */
import { useRef, useState } from "preact/hooks";
import { useWords } from "../../words/language.ts";
import { type Article, pasted, typeOf } from "./state.ts";
import { WORDS } from "./words.ts";

interface EntryProps {
  readonly onArticle: (article: Article, bytes: Blob | null) => void;
}

export function Entry({ onArticle }: EntryProps) {
  const words = useWords(WORDS);
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
  const take = async (file: File | undefined) => {
    if (!file) return;
    // Its bytes go to the server as they are: that finds out how they are encoded.
    onArticle({ text: await file.text(), name: file.name, type: typeOf(file.name), published: day }, file);
  };
  return (
    <form
      class={isOver ? "entry over" : "entry"}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onArticle(pasted(text, day), null);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        <span class="hidden">{words.text}</span>
        <textarea rows={11} placeholder={words.hint} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <div class="tools">
        <button type="submit" class="primary" disabled={!text.trim()}>
          {words.check}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        <input
          ref={chooser}
          type="file"
          class="hidden"
          tabIndex={-1}
          aria-label={words.open}
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <label class="published">
          {words.published}{" "}
          <input
            type="text"
            inputMode="numeric"
            size={12}
            placeholder="2024-08-20"
            title={words.publishedHint}
            value={published}
            onInput={(e) => setPublished(e.currentTarget.value)}
          />
        </label>
        <a class="example" href="/check/example">
          {words.example} →
        </a>
      </div>
      <p class="small soft">{words.stays}</p>
    </form>
  );
}
