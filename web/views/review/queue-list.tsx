/** The queue beside the item: days, kind and persons of each. */
import { useEffect, useRef } from "preact/hooks";
import type { Told } from "../../../src/model/doubt.ts";
import { contactDays } from "../../words/dates.ts";
import { KIND_WORDS } from "../../words/domain.ts";
import { useLanguage, useWords } from "../../words/language.ts";
import { KIND_NAMES, WORDS } from "./words.ts";

interface QueueListProps {
  readonly reviews: readonly Told[];
  readonly names: Readonly<Record<string, string>>;
  readonly at: number;
  /** Whether all kinds stand here, and each is named. */
  readonly isMixed: boolean;
  readonly onChoose: (at: number) => void;
  readonly hasMore: boolean;
}

export function QueueList({ reviews, names, at, isMixed, onChoose, hasMore }: QueueListProps) {
  const [words, doubts, kinds] = [useWords(WORDS), useWords(KIND_NAMES), useWords(KIND_WORDS)];
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Within the list alone: the page stays where it is.
    const box = list.current;
    const chosen = box?.children[at] as HTMLElement | undefined;
    if (!box || !chosen) return;
    const top = chosen.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + chosen.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 3;
  }, [at, reviews]);
  return (
    <section class="queue no-print" aria-labelledby="queue-title">
      <h2 id="queue-title">{words.queue}</h2>
      <ol ref={list}>
        {reviews.map((one, i) => {
          const [contact] = one.contacts;
          const who = contact?.participants
            .filter((p) => !p.accompanying)
            .map((p) => (p.person && names[p.person]) ?? p.name);
          return (
            <li key={one.id}>
              <button
                type="button"
                class="quiet"
                aria-current={i === at ? "true" : undefined}
                onClick={() => onChoose(i)}
              >
                <span class="soft small numeral">
                  {[
                    ...(isMixed ? [doubts[one.kind]] : []),
                    ...(contact ? [contactDays(contact, language), kinds[contact.kind]] : []),
                  ].join(" · ")}
                </span>
                <span>{one.name?.text ?? who?.join(" – ")}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {hasMore ? <p class="soft small">{words.more}</p> : null}
    </section>
  );
}
