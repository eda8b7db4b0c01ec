/** The menu, the search, language and theme. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { MENU, VIEWS, type ViewId } from "../views.ts";
import { LANGUAGE_NAMES, LANGUAGES, type Language, useLanguage, useWords } from "../words/language.ts";
import { Search } from "./search.tsx";
import { THEMES, type Theme } from "./settings.ts";
import { useOwnSettings } from "./settings-context.ts";

const WORDS = {
  en: {
    ...{ skip: "Skip to the content", menu: "Menu", views: "Views", language: "Language", theme: "Theme" },
    ...{ system: "as the system", light: "light", dark: "dark", api: "API" },
  },
  zh: {
    ...{ skip: "跳到正文", menu: "菜单", views: "视图", language: "语言", theme: "主题" },
    ...{ system: "跟随系统", light: "浅色", dark: "深色", api: "API" },
  },
  ru: {
    ...{ skip: "К содержанию", menu: "Меню", views: "Разделы", language: "Язык", theme: "Тема" },
    ...{ system: "как в системе", light: "светлая", dark: "тёмная", api: "API" },
  },
};

const homeOf = (id: ViewId): string => (id === "check" ? "/" : `/${id}`);

export function Header() {
  const words = useWords(WORDS);
  const menu = useWords(MENU);
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  // A chosen view closes the menu; so does Escape, and whatever is done elsewhere.
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      if (isEscape || !(event instanceof KeyboardEvent || bar.current?.contains(event.target as Node))) setOpen(false);
    };
    for (const kind of ["keydown", "pointerdown"]) addEventListener(kind, close);
    return () => {
      for (const kind of ["keydown", "pointerdown"]) removeEventListener(kind, close);
    };
  }, []);
  const isHere = (id: ViewId) =>
    id === "check" ? path === "/" || path.startsWith("/check/") : path.startsWith(`/${id}`);
  return (
    <header class="bar no-print" ref={bar}>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <a class="wordmark plain" href="/">
        Summitry
      </a>
      <button
        type="button"
        class="quiet menu-button"
        aria-expanded={isOpen}
        aria-controls="menu"
        onClick={() => setOpen(!isOpen)}
      >
        {words.menu}
      </button>
      <nav id="menu" class={isOpen ? "open" : ""} aria-label={words.views}>
        <ul>
          {VIEWS.flatMap(({ id }) =>
            menu[id] ? (
              <li key={id}>
                <a href={homeOf(id)} aria-current={isHere(id) ? "page" : undefined}>
                  {menu[id]}
                </a>
              </li>
            ) : (
              []
            ),
          )}
        </ul>
        <div class="choices">
          <LanguageChoice label={words.language} />
          <ThemeChoice label={words.theme} names={words} />
          <a class="small soft" href="/api/v1/">
            {words.api}
          </a>
        </div>
      </nav>
      <Search />
    </header>
  );
}

function LanguageChoice({ label }: { readonly label: string }) {
  const [, change] = useOwnSettings();
  const language = useLanguage();
  return (
    <select
      aria-label={label}
      value={language}
      onChange={(e) => change({ language: e.currentTarget.value as Language })}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  );
}

function ThemeChoice({ label, names }: { readonly label: string; readonly names: Readonly<Record<Theme, string>> }) {
  const [{ theme }, change] = useOwnSettings();
  return (
    <select aria-label={label} value={theme} onChange={(e) => change({ theme: e.currentTarget.value as Theme })}>
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}
