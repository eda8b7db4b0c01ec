/** The judged article for a terminal: a summary, the text with its margin, then each claim with what it rests on. */
import { type ContactView, personWords } from "../../faces/contact-view.ts";
import type { ClaimView, JudgedArticle, JudgedView } from "../../faces/judged-article.ts";
import { VERDICT_WORDS } from "../../faces/verdict-words.ts";
import { type Paint, paintWith } from "./paint.ts";
import { textWithMargin } from "./terminal-text.ts";
import { padEnd, widthOf, wrap } from "./width.ts";

export interface TerminalFace {
  readonly columns: number;
  readonly color: boolean;
}

/** Longer lines are hard to read, whatever the terminal's width. */
const WIDEST = 100;
const NARROWEST = 60;
/** More are listed by `explain`. */
const CONTACTS_SHOWN = 12;
/** The column of the names of parts: "Contacts   …". */
const PART = 11;

export function terminalArticle(article: JudgedArticle, face: TerminalFace): string {
  const width = Math.min(Math.max(face.columns - 1, NARROWEST), WIDEST);
  const paint = paintWith(face.color);
  const factual = article.claims.filter((c) => c.verdict !== "not-a-factual-claim");
  const interpretive = article.claims.filter((c) => c.verdict === "not-a-factual-claim");
  const lines = [
    ...head(article, width, paint),
    "",
    ...textWithMargin(article, width, paint),
    ...factual.flatMap((claim) => ["", ...claimLines(claim, width, paint)]),
  ];
  if (interpretive.length) {
    lines.push("", rule("", "not judged: interpretation, motive, forecast", width, paint));
    for (const claim of interpretive)
      lines.push(...hanging(`${String(claim.number).padStart(3)}  `, `“${claim.quote}”`, width).map(paint.faint));
  }
  return `${lines.join("\n")}\n`;
}

function head(article: JudgedArticle, width: number, paint: Paint): string[] {
  const lines: string[] = [];
  if (article.title) lines.push(...wrap(article.title, width).map(paint.strong));
  if (article.byline.length) lines.push(...wrap(article.byline.join(" · "), width));
  lines.push(...hanging("Published  ", article.published, width));
  const asOf = article.claims[0]?.judged.asOf;
  lines.push(...hanging("Judged     ", `${asOf ? `as of ${asOf}` : "as of now"}, rule set ${article.ruleSet}`, width));
  const counts = article.summary.map(({ verdict, count }) => {
    const { symbol, label } = VERDICT_WORDS[verdict];
    return { plain: `${symbol} ${count} ${label}`, shown: paint.verdict(verdict, `${symbol} ${count} ${label}`) };
  });
  if (counts.length === 0) {
    lines.push(...hanging("Claims     ", "none that Summitry knows how to check", width));
    return lines;
  }
  let line = "Claims     ";
  let used = widthOf(line);
  counts.forEach(({ plain, shown }, i) => {
    const gap = i === 0 ? "" : "  ";
    if (used + gap.length + widthOf(plain) > width) {
      lines.push(line);
      line = " ".repeat(PART) + shown;
      used = PART + widthOf(plain);
    } else {
      line += gap + shown;
      used += gap.length + widthOf(plain);
    }
  });
  return [...lines, line];
}

function claimLines(claim: ClaimView, width: number, paint: Paint): string[] {
  const { symbol, label } = VERDICT_WORDS[claim.verdict];
  const lines = [
    rule(
      `${claim.number}`,
      `${paint.verdict(claim.verdict, `${symbol} ${label}`)}`,
      width,
      paint,
      `${symbol} ${label}`,
    ),
    ...wrap(`“${claim.quote}”${claim.page ? `, page ${claim.page}` : ""}`, width - 4).map((l) => `  ${l}`),
    ...(claim.statement ? wrap(`in “${claim.statement}”`, width - 4).map((l) => `  ${paint.faint(l)}`) : []),
    "",
    ...wrap(claim.judged.reason, width - 4).map((l) => `  ${paint.strong(l)}`),
    "",
    ...judgedLines(claim.judged, width, paint),
  ];
  if (claim.now) {
    const { asOf, differs, judged } = claim.now;
    const words = VERDICT_WORDS[judged.verdict];
    const text = differs
      ? `${words.symbol} ${words.label}, as of ${asOf}. ${judged.reason}`
      : `the same, as of ${asOf}`;
    lines.push(...part("Now", [text], width, paint));
  }
  lines.push(...part("Explain", [`summitry explain ${claim.id}`], width, paint));
  return lines;
}

function judgedLines(judged: JudgedView, width: number, paint: Paint): string[] {
  const shown = judged.contacts.slice(0, CONTACTS_SHOWN);
  const rest = judged.contacts.length - shown.length;
  return [
    ...part(
      "Readings",
      judged.readings.map(
        (r) => `${padEnd(VERDICT_WORDS[r.verdict].symbol, 2)} ${r.label}: ${VERDICT_WORDS[r.verdict].short}`,
      ),
      width,
      paint,
    ),
    ...figureLines(judged, width, paint),
    ...part("Contacts", [...shown.map(contactWords), ...(rest > 0 ? [`… and ${rest} more`] : [])], width, paint),
    ...part("Note", judged.notes, width, paint),
    ...part("Coverage", [judged.coverage], width, paint),
    ...part("Known gaps", judged.knownGaps, width, paint),
    ...part("Missing", judged.missing, width, paint),
    ...part("Constants", constantWords(judged), width, paint),
    ...part("Sources", sourceHosts(shown), width, paint),
  ];
}

function figureLines(judged: JudgedView, width: number, paint: Paint): string[] {
  const widest = Math.max(0, ...judged.figures.map((f) => widthOf(f.value)));
  return part(
    "Figures",
    judged.figures.map((f) => {
      const details = [
        f.interval && `95% ${f.interval}`,
        f.window,
        f.ruleSet !== "default" && `rule set ${f.ruleSet}`,
        f.coverage,
      ];
      const inBrackets = details.filter(Boolean).join("; ");
      return `${" ".repeat(widest - widthOf(f.value))}${f.value}  ${f.label}${inBrackets && ` (${inBrackets})`}`;
    }),
    width,
    paint,
    widest + 2,
  );
}

/** "16 May 2024, meeting, Beijing, China: Li Wei (…), Ann Lee (…). Occasion. [single source]" */
function contactWords(contact: ContactView): string {
  const where = contact.place ? `, ${contact.place}` : "";
  const people = contact.people.map(personWords).join("; ");
  const remarks = contact.remarks.length ? ` [${contact.remarks.join("; ")}]` : "";
  return `${contact.date}, ${contact.kind}${where}: ${people}${remarks}`;
}

function constantWords(judged: JudgedView): string[] {
  return judged.constants.length ? [judged.constants.map((c) => `${c.name} ${c.value}`).join(", ")] : [];
}

function sourceHosts(contacts: readonly ContactView[]): string[] {
  const hosts = [...new Set(contacts.flatMap((c) => c.sources.map((s) => s.label)))];
  if (hosts.length === 0) return [];
  return [hosts.length > 8 ? `${hosts.slice(0, 8).join(", ")} and ${hosts.length - 8} more` : hosts.join(", ")];
}

/** A named part with its items, each wrapped under itself; nothing for no items. */
function part(name: string, items: readonly string[], width: number, paint: Paint, hang = 2): string[] {
  return items.flatMap((item, i) => {
    const room = width - PART - 2;
    // Only the first line of an item may keep leading blanks: they align numbers.
    const lead = /^ */.exec(item)?.[0] ?? "";
    const [first, ...more] = wrap(item, room - hang);
    const label = i === 0 ? paint.faint(padEnd(name, PART)) : " ".repeat(PART);
    return [`  ${label}${lead}${first}`, ...more.map((l) => `  ${" ".repeat(PART + hang)}${l}`)];
  });
}

/** "── 3 ───────────────────────── ✗ contradicted ──" */
function rule(left: string, right: string, width: number, paint: Paint, plainRight = right): string {
  const before = left ? `── ${left} ` : "──";
  const line = "─".repeat(Math.max(2, width - widthOf(before) - widthOf(plainRight) - 4));
  return `${paint.faint(`${left ? "── " : "──"}`)}${left ? `${paint.strong(left)} ` : ""}${paint.faint(line)} ${right} ${paint.faint("──")}`;
}

function hanging(label: string, text: string, width: number): string[] {
  const indent = widthOf(label);
  return wrap(text, width - indent).map((l, i) => (i === 0 ? label : " ".repeat(indent)) + l);
}
