/** The list, of which only the rows in sight are drawn: half a million have the height of half a million. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Contact } from "../../../src/model/contact.ts";
import { useAddress } from "../../shell/address.ts";
import type { Named } from "../../shell/question.ts";
import { contactDays } from "../../words/dates.ts";
import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "../../words/domain.ts";
import { plural, useLanguage, useWords } from "../../words/language.ts";
import type { Pages } from "./pages.ts";
import { linesOf, PAGE, rowsShown } from "./state.ts";
import { WORDS } from "./words.ts";

/** As in style.css: of a row on wide screens and on phones, where it has a line more. */
const ROW = { wide: 46, narrow: 62 } as const;
const NARROW = "(max-width: 47.99rem)";
/** Rows under the bar and the heads are hidden. */
const ABOVE = 96;

interface RowsProps {
  readonly pages: Pages;
  readonly shown: readonly [number, number];
  readonly onShow: (rows: readonly [number, number]) => void;
}

export function Rows({ pages, shown, onShow }: RowsProps) {
  const words = useWords(WORDS);
  const { go } = useAddress();
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const narrow = useNarrow();
  const height = narrow ? ROW.narrow : ROW.wide;
  const { total } = pages;
  useLayoutEffect(() => {
    const look = () => {
      const next = rowsShown(body.current!.getBoundingClientRect().top, innerHeight, height, total);
      onShow(next);
    };
    look();
    addEventListener("scroll", look, { passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look);
      removeEventListener("resize", look);
    };
  }, [height, total, onShow]);
  const contactAt = (row: number): Contact | undefined => pages.pages.get(Math.floor(row / PAGE))?.contacts[row % PAGE];
  const move = (row: number): void => {
    const next = Math.max(0, Math.min(total - 1, row));
    setActive(next);
    const top = body.current!.getBoundingClientRect().top + next * height;
    if (top < ABOVE) scrollBy({ top: top - ABOVE, behavior: "instant" });
    else if (top + height > innerHeight) scrollBy({ top: top + height - innerHeight, behavior: "instant" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((innerHeight - ABOVE) / height) - 1);
    const steps: Record<string, number> = {
      ...{ ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page },
      ...{ Home: 0, End: total - 1 },
    };
    const contact = contactAt(active);
    if (event.key === "Enter" && contact) go(`/contact/${contact.id}`);
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(next);
  };
  const [first, last] = shown;
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);
  const isActiveShown = active >= first && active < last;
  return (
    <table
      class="rows"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one stop of the tab key, and arrows within
      role="grid"
      tabIndex={0}
      aria-label={`${words.title}. ${words.keys}`}
      aria-rowcount={total + 1}
      aria-activedescendant={isActiveShown ? `row-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr aria-rowindex={1} class="row heads">
          {(["date", "kind", "who", "place", "sources"] as const).map((name) => (
            <th key={name} scope="col" class={name}>
              {words.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} class="body" style={{ blockSize: `${total * height}px` }}>
        {rows.map((row) => {
          const contact = contactAt(row);
          const page = pages.pages.get(Math.floor(row / PAGE));
          return (
            <tr
              key={row}
              id={`row-${row}`}
              aria-rowindex={row + 2}
              aria-selected={row === active}
              class="row"
              style={{ transform: `translateY(${row * height}px)` }}
            >
              {contact && page ? <Cells contact={contact} named={page} /> : <td class="who soft">…</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cells({ contact, named }: { readonly contact: Contact; readonly named: Named }) {
  const words = useWords(WORDS);
  const language = useLanguage();
  const [kinds, statuses, levels] = [useWords(KIND_WORDS), useWords(STATUS_WORDS), useWords(LEVEL_WORDS)];
  const { people, offices, city, country, level } = linesOf(contact, named, language);
  const marks = [
    ...(contact.status === "held" ? [] : [statuses[contact.status]]),
    ...(contact.singleSource ? [words.singleSource] : []),
    ...(contact.flags.includes("multilateral") ? [words.multilateral] : []),
    ...(contact.flags.includes("retrospective") ? [words.retrospective] : []),
  ];
  return (
    <>
      <td class="date numeral">
        <a class="plain" href={`/contact/${contact.id}`} tabIndex={-1}>
          {contactDays(contact, language)}
        </a>
      </td>
      <td class="kind">
        <span>{kinds[contact.kind]}</span>
        <small class="soft">
          {level ? (
            <>
              <i class={`swatch l${level}`} />
              {levels[level - 1]}
            </>
          ) : null}
        </small>
      </td>
      <td class="who" title={`${people}\n${offices}`}>
        <span>{people}</span>
        <small class="soft">{offices}</small>
      </td>
      <td class="place">
        <span>{city || country}</span>
        <small class="soft">{city ? country : ""}</small>
      </td>
      <td class="sources">
        <span>{plural(language, contact.sources.length, words.sources)}</span>
        <small class={contact.status === "held" ? "soft" : "open"}>{marks.join(", ")}</small>
      </td>
    </>
  );
}

function useNarrow(): boolean {
  const [isNarrow, set] = useState(() => matchMedia(NARROW).matches);
  useLayoutEffect(() => {
    const media = matchMedia(NARROW);
    const note = () => set(media.matches);
    media.addEventListener("change", note);
    return () => media.removeEventListener("change", note);
  }, []);
  return isNarrow;
}
