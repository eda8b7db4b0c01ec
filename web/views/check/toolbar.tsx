/** Beside the title: the size of the text, the link, print, export. */
import { useState } from "preact/hooks";
import { TEXT_SIZE } from "../../shell/settings.ts";
import { useOwnSettings } from "../../shell/settings-context.ts";
import { useWords } from "../../words/language.ts";
import { WORDS } from "./words.ts";

const FORMATS = [
  ["html", "HTML"],
  ["markdown", "Markdown"],
  ["json", "JSON"],
] as const;
const STEP = 2;

interface ToolbarProps {
  readonly link: () => Promise<string>;
  readonly onExport: (format: (typeof FORMATS)[number][0]) => void;
}

export function Toolbar({ link, onExport }: ToolbarProps) {
  const words = useWords(WORDS);
  const [{ textSize }, change] = useOwnSettings();
  const [isCopied, setCopied] = useState(false);
  const size = (next: number) => change({ textSize: Math.max(TEXT_SIZE.smallest, Math.min(TEXT_SIZE.largest, next)) });
  const copy = async () => {
    // Where the clipboard is closed, the address bar has it.
    await navigator.clipboard?.writeText(await link()).catch(() => {});
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <>
      <span class="size" role="group" aria-label={words.size}>
        <button type="button" aria-label={words.larger} title={words.larger} onClick={() => size(textSize + STEP)}>
          +
        </button>
        <button
          type="button"
          aria-label={words.usual}
          title={`${words.usual} (${textSize} px)`}
          onClick={() => size(TEXT_SIZE.usual)}
        >
          ↺
        </button>
        <button type="button" aria-label={words.smaller} title={words.smaller} onClick={() => size(textSize - STEP)}>
          −
        </button>
      </span>
      <button type="button" onClick={() => void copy()}>
        {isCopied ? words.copied : words.link}
      </button>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      <label class="hidden" for="export">
        {words.export}
      </label>
      <select
        id="export"
        value=""
        onChange={(event) => {
          onExport(event.currentTarget.value as (typeof FORMATS)[number][0]);
          event.currentTarget.value = "";
        }}
      >
        <option value="" disabled>
          {words.export}
        </option>
        {FORMATS.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
