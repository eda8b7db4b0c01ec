/** Views that the reader saved: a name and an address each, kept by the browser alone. */
import { useState } from "preact/hooks";
import { useWords } from "../../words/language.ts";
import { WORDS } from "./words.ts";

interface SavedView {
  readonly name: string;
  readonly address: string;
}

const KEY = "summitry-views";

function kept(): readonly SavedView[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Addresses of this desk alone: whatever else may have got into the browser's store. */
const isView = (one: Partial<SavedView> | null): one is SavedView =>
  typeof one?.name === "string" && typeof one.address === "string" && /^\/ledger(?:\?|$)/.test(one.address);

export function SavedViews({ address }: { readonly address: string }) {
  const words = useWords(WORDS);
  const [views, setViews] = useState(kept);
  const [name, setName] = useState("");
  const keep = (next: readonly SavedView[]): void => {
    setViews(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: they hold for this page.
    }
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const called = name.trim();
    if (!called) return;
    keep([...views.filter((v) => v.name !== called), { name: called, address }]);
    setName("");
  };
  return (
    <details class="saved">
      <summary class="button quiet">
        {words.saved}
        {views.length > 0 ? <span class="numeral soft">{views.length}</span> : null}
      </summary>
      <div>
        {views.length === 0 ? <p class="soft small">{words.noneSaved}</p> : null}
        <ul>
          {views.map((view) => (
            <li key={view.name}>
              <a href={view.address}>{view.name}</a>
              <button
                type="button"
                class="quiet small"
                aria-label={`${words.delete}: ${view.name}`}
                onClick={() => keep(views.filter((v) => v !== view))}
              >
                {words.delete}
              </button>
            </li>
          ))}
        </ul>
        <form onSubmit={save}>
          <input
            class="called"
            aria-label={words.name}
            placeholder={words.name}
            value={name}
            maxLength={80}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{words.save}</button>
        </form>
      </div>
    </details>
  );
}
