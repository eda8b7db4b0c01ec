/** Names in any script → their pages: persons, offices, countries, documents. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWords } from "../words/language.ts";
import { useAnswer } from "./api.ts";
import { address } from "./question.ts";

interface Found {
  readonly q: string;
  readonly persons: readonly NamedFit[];
  readonly offices: readonly NamedFit[];
  readonly countries: readonly NamedFit[];
}
interface NamedFit {
  readonly id: string;
  readonly name: string;
  readonly fit: string;
}

const WORDS = {
  en: {
    label: "Search persons, offices, countries",
    hint: "Search",
    none: "Nothing found",
    person: "person",
    office: "office",
    country: "country",
  },
  zh: {
    label: "搜索人物、职务、国家",
    hint: "搜索",
    none: "没有结果",
    person: "人物",
    office: "职务",
    country: "国家",
  },
  ru: {
    label: "Поиск людей, должностей, стран",
    hint: "Поиск",
    none: "Ничего не найдено",
    person: "человек",
    office: "должность",
    country: "страна",
  },
};
const EACH = 6;
/** Keys pressed faster than this are one question. */
const PAUSE_MS = 120;

export function Search() {
  const words = useWords(WORDS);
  const { route } = useLocation();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [at, setAt] = useState(0);
  /** Entered before the answer to these words was there. */
  const [isHasty, setHasty] = useState(false);
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    // "/" reaches the search from anywhere, as on many pages.
    const reach = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || isTyping) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener("keydown", reach);
    return () => removeEventListener("keydown", reach);
  }, []);
  const { value } = useAnswer<Found>(asked ? address("/search", { q: asked }) : null);
  const options = asked && value ? optionsOf(value) : [];
  const isOpen = asked !== "" && value !== null;
  const isCurrent = value !== null && value.q === text.trim();
  const choose = (href: string | undefined) => {
    if (!href) return;
    setText("");
    setAsked("");
    box.current?.blur();
    route(href);
  };
  useEffect(() => {
    if (!isHasty || !isCurrent) return;
    setHasty(false);
    choose(options[0]?.href);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setText("");
    if (event.key === "Enter") isCurrent ? choose(options[at]?.href) : setHasty(text.trim() !== "");
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setAt((i) => (i + (event.key === "ArrowDown" ? 1 : -1) + options.length) % Math.max(1, options.length));
  };
  return (
    <div class="search">
      <input
        ref={box}
        aria-label={words.label}
        {...combobox(isOpen, list, options.length > 0 ? `${list}-${at}` : undefined)}
        autocomplete="off"
        placeholder={words.hint}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setHasty(false);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="found" id={list} role="listbox" tabIndex={-1} aria-label={words.label} hidden={!isOpen}>
        {options.map(({ href, name, kind }, i) => (
          <a
            key={href}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === at}
            tabIndex={-1}
            class="plain"
            href={href}
            onClick={(event) => {
              event.preventDefault();
              choose(href);
            }}
          >
            {name} <span class="soft small">{words[kind]}</span>
          </a>
        ))}
        {options.length === 0 ? (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" class="soft">
            {words.none}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** A box with a list of its own, which is no datalist. */
const combobox = (isOpen: boolean, list: string, active: string | undefined): object => ({
  ...{ type: "search", role: "combobox", "aria-expanded": isOpen, "aria-controls": list },
  ...(isOpen ? { "aria-activedescendant": active } : {}),
});

interface Option {
  readonly href: string;
  readonly name: string;
  readonly kind: "person" | "office" | "country";
  /** Spelt otherwise than asked: perhaps what was meant. */
  readonly isNear: boolean;
}

function optionsOf({ persons, offices, countries }: Found): readonly Option[] {
  const of = (kind: Option["kind"], items: readonly NamedFit[], path: string) =>
    items.slice(0, EACH).map(({ id, name, fit }): Option => {
      return { kind, name, isNear: fit === "near", href: path + encodeURIComponent(id) };
    });
  const options = [
    ...of("country", countries, "/ledger?between="),
    ...of("person", persons, "/person/"),
    ...of("office", offices, "/office/"),
  ];
  return [...options.filter((o) => !o.isNear), ...options.filter((o) => o.isNear)];
}
