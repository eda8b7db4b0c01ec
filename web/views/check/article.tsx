/** The article margin: the text as its author wrote it, a mark at every claim, beside it the verdict, below it the evidence. */
import { type Paragraph, paragraphsOf } from "../../../src/faces/article-text.ts";
import type { Contact } from "../../../src/model/contact.ts";
import { ContactStrip } from "../../charts/contact-strip.tsx";
import { YearStrip } from "../../charts/year-strip.tsx";
import { useAnswer } from "../../shell/api.ts";
import { Plain } from "../../shell/plain.tsx";
import { Sign, VerdictLabel } from "../../shell/verdict.tsx";
import { VERDICT_LABELS } from "../../words/domain.ts";
import { useWords } from "../../words/language.ts";
import { Evidence } from "./evidence.tsx";
import { barsOf, type Checked, MARK_KINDS, type NumberedClaim, type YearCounts, yearsAddress } from "./state.ts";
import { WORDS } from "./words.ts";

interface ArticleProps {
  readonly checked: Checked;
  readonly claims: readonly NumberedClaim[];
  /** The number of the claim whose evidence is open; null: none. */
  readonly open: number | null;
  readonly onOpen: (number: number | null) => void;
  readonly onReplay: (claim: NumberedClaim) => void;
  /** In pixels. */
  readonly textSize: number;
}

export function Article({ checked, claims, open, onOpen, onReplay, textSize }: ArticleProps) {
  const contacts = new Map(checked.contacts.map((c) => [c.id, c]));
  const marks = claims.map(({ number, span: [start, end], verdict }) => ({ number, verdict, span: { start, end } }));
  const paragraphs = paragraphsOf(checked.document.text, marks);
  return (
    <article class="article" lang={checked.document.language} style={{ "--text-size": `${textSize}px` }}>
      {paragraphs.map((paragraph, i) => {
        const own = claims.filter((c) => paragraph.marks.includes(c.number));
        const opened = own.find((c) => c.number === open);
        return (
          <div class="row" key={i}>
            <Text paragraph={paragraph} open={open} onOpen={onOpen} />
            {own.length > 0 ? <Notes claims={own} contacts={contacts} open={open} onOpen={onOpen} /> : null}
            {opened ? (
              <Evidence
                claim={opened}
                contacts={contacts}
                named={checked}
                onClose={() => onOpen(null)}
                onReplay={opened.verdict === "not-a-factual-claim" ? null : () => onReplay(opened)}
              />
            ) : null}
          </div>
        );
      })}
    </article>
  );
}

type Opening = Pick<ArticleProps, "open" | "onOpen">;

function Text({ paragraph, open, onOpen }: { readonly paragraph: Paragraph } & Opening) {
  const words = useWords(WORDS);
  const labels = useWords(VERDICT_LABELS);
  return (
    <p>
      {paragraph.runs.map(({ text, inside, marks }, i) => (
        <span key={i}>
          {inside ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the number after it is the button
            // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the same
            <span
              class={`mark k-${MARK_KINDS[inside.verdict]} v-${inside.verdict}${inside.number === open ? " open" : ""}`}
              onClick={() => onOpen(inside.number === open ? null : inside.number)}
            >
              <Plain text={text} />
            </span>
          ) : (
            <Plain text={text} />
          )}
          {marks.map(({ number, verdict }) => (
            <button
              type="button"
              key={number}
              id={`mark-${number}`}
              class={`ref v-${verdict}`}
              aria-expanded={number === open}
              aria-label={words.claim(number, labels[verdict])}
              onClick={() => onOpen(number === open ? null : number)}
            >
              {number}
            </button>
          ))}
        </span>
      ))}
    </p>
  );
}

interface NotesProps extends Opening {
  readonly claims: readonly NumberedClaim[];
  readonly contacts: ReadonlyMap<string, Contact>;
}

function Notes({ claims, contacts, open, onOpen }: NotesProps) {
  const words = useWords(WORDS);
  return (
    <aside class="notes" aria-label={words.summary}>
      {grouped(claims).map((group) => {
        const claim = group[0] as NumberedClaim;
        if (claim.verdict === "not-a-factual-claim" && !claim.judged.figures.length)
          return (
            <p key={claim.id} class={`note v-${claim.verdict}`}>
              <span class="number">{group.map((c) => c.number).join(", ")}</span> <Sign verdict={claim.verdict} />{" "}
              <VerdictLabel verdict={claim.verdict} />
            </p>
          );
        return (
          <button
            type="button"
            key={claim.id}
            class={`note v-${claim.verdict}`}
            aria-expanded={claim.number === open}
            onClick={() => onOpen(claim.number === open ? null : claim.number)}
          >
            <span class="head">
              <span class="number">{claim.number}</span> <Sign verdict={claim.verdict} />{" "}
              <VerdictLabel verdict={claim.verdict} />
            </span>
            <span class="reason">{claim.judged.reason}</span>
            <SmallChart claim={claim} contacts={contacts} />
          </button>
        );
      })}
    </aside>
  );
}

/** Years where the verdict rests on several, otherwise the days of the contacts. */
function SmallChart({ claim, contacts }: { readonly claim: NumberedClaim; readonly contacts: NotesProps["contacts"] }) {
  const words = useWords(WORDS);
  const years = yearsAddress(claim);
  const { value } = useAnswer<YearCounts>(years);
  if (years) return value ? <YearStrip bars={barsOf(value)} title={words.years} /> : <span class="strip place" />;
  const window = claim.judged.figures[0]?.window;
  const shown = claim.judged.contacts.flatMap((id) => contacts.get(id) ?? []);
  if (!window || shown.length === 0) return null;
  return <ContactStrip contacts={shown} window={window} title={words.contacts(shown.length)} />;
}

/** Interpretive claims that follow each other share a note: there is nothing to say of each. */
function grouped(claims: readonly NumberedClaim[]): readonly (readonly NumberedClaim[])[] {
  const groups: NumberedClaim[][] = [];
  const isMute = (c: NumberedClaim) => c.verdict === "not-a-factual-claim" && c.judged.figures.length === 0;
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last?.[0] && isMute(claim) && isMute(last[0])) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
