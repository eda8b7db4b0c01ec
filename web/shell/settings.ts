/** What a reader chose once: language, theme, size of texts, rule set. Kept by the browser alone. */
import { useEffect, useState } from "preact/hooks";
import { LANGUAGES, type Language } from "../words/language.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Of an article's text, in pixels. */
  readonly textSize: number;
}
export const TEXT_SIZE = { smallest: 12, usual: 16, largest: 28 } as const;

const KEY = "summitry";

function kept(): Settings {
  const language = LANGUAGES.find((l) => navigator.language.toLowerCase().startsWith(l)) ?? "en";
  const usual: Settings = { language, theme: "system", textSize: TEXT_SIZE.usual };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>) };
  } catch {
    return usual;
  }
}

export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, set] = useState(kept);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    if (settings.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  }, [settings]);
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part };
    keep(next);
    set(next);
  };
  return [settings, change];
}

function keep(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}
