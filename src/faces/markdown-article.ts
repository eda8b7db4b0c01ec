/** The judged article as Markdown, for a wiki, an issue or a mail. */
import { type ContactView, personWords } from "./contact-view.ts";
import type { ClaimView, JudgedArticle, JudgedView } from "./judged-article.ts";
import { VERDICT_WORDS } from "./verdict-words.ts";

const CONTACTS_SHOWN = 60;

export function markdownArticle(article: JudgedArticle): string {
  const lines = [
    `# ${escaped(article.title ?? "Judged article")}`,
    "",
    ...article.byline.map((b) => `${escaped(b)}  `),
    `Published: ${article.published}  `,
    `Judged: ${judgedOn(article)}, rule set \`${article.ruleSet}\``,
    "",
    "| verdict | claims |",
    "|---|---:|",
    ...article.summary.map(
      (s) => `| ${VERDICT_WORDS[s.verdict].symbol} ${VERDICT_WORDS[s.verdict].label} | ${s.count} |`,
    ),
    "",
    "## The text",
    "",
    ...article.paragraphs.flatMap((p) => [
      p.runs
        .map(
          (r) => escaped(r.text) + r.marks.map((m) => ` **[${m.number} ${VERDICT_WORDS[m.verdict].symbol}]**`).join(""),
        )
        .join(""),
      "",
    ]),
    "## The claims",
    "",
    ...article.claims.flatMap(claimLines),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function judgedOn(article: JudgedArticle): string {
  const asOf = article.claims[0]?.judged.asOf;
  return asOf ? `as of ${asOf}` : "as of now";
}

function claimLines(claim: ClaimView): string[] {
  const words = VERDICT_WORDS[claim.verdict];
  const lines = [
    `### ${claim.number}. ${words.symbol} ${capital(words.label)}`,
    "",
    `> ${escaped(claim.quote)}${claim.page ? ` (page ${claim.page})` : ""}`,
    "",
  ];
  if (claim.statement) lines.push(`in: ${escaped(claim.statement)}`, "");
  if (claim.verdict === "not-a-factual-claim") return lines;
  lines.push(escaped(claim.judged.reason), "", ...judgedLines(claim.judged));
  if (claim.now) {
    const now = VERDICT_WORDS[claim.now.judged.verdict];
    const text = claim.now.differs ? `${now.label}. ${escaped(claim.now.judged.reason)}` : "the same";
    lines.push(`As of ${claim.now.asOf}: ${text}`, "");
  }
  lines.push(`\`summitry explain ${claim.id}\``, "");
  return lines;
}

function judgedLines(judged: JudgedView): string[] {
  const lines: string[] = [];
  const list = (title: string, items: readonly string[]) => {
    if (items.length) lines.push(`**${title}**`, "", ...items.map((i) => `- ${i}`), "");
  };
  list(
    "Readings",
    judged.readings.map(
      (r) => `${VERDICT_WORDS[r.verdict].symbol} ${escaped(r.label)}: ${VERDICT_WORDS[r.verdict].label}`,
    ),
  );
  if (judged.figures.length)
    lines.push(
      "| figure | value | 95% | window | rule set | coverage |",
      "|---|---:|---|---|---|---|",
      ...judged.figures.map(
        (f) =>
          `| ${cell(f.label)} | ${f.value} | ${f.interval ?? ""} | ${f.window ?? ""} | ${f.ruleSet} | ${f.coverage ?? "covered"} |`,
      ),
      "",
    );
  const shown = judged.contacts.slice(0, CONTACTS_SHOWN).map(contactLine);
  const rest = judged.contacts.length - shown.length;
  list("Contacts", rest > 0 ? [...shown, `… and ${rest} more`] : shown);
  list("Notes", judged.notes.map(escaped));
  list("Missing", judged.missing.map(escaped));
  list("Coverage", [judged.coverage, ...judged.knownGaps.map((g) => `known gap: ${escaped(g)}`)]);
  list(
    "Constants",
    judged.constants.map((c) => `${c.name} ${c.value}`),
  );
  return lines;
}

/** "16 May 2024, meeting, Beijing, China: …", with its sources as links. */
export function contactLine(contact: ContactView): string {
  const where = contact.place ? `, ${contact.place}` : "";
  const people = contact.people.map(personWords).join("; ");
  const sources = contact.sources.map((s) =>
    s.href ? `[${escaped(s.label)}](<${s.href.replace(/[<>]/g, "")}>)` : escaped(s.label),
  );
  const remarks = contact.remarks.length ? `, ${contact.remarks.join(", ")}` : "";
  return `${contact.date}, ${contact.kind}${escaped(where)}: ${escaped(people)}${remarks}${sources.length ? ` (${sources.join(", ")})` : ""}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Words of an article are never markup: a line that begins like a list or a heading stays words. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#]/g, "\\$&")
    .replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, "$1\\$2")
    .replace(/\n/g, "  \n");
}

function cell(text: string): string {
  return escaped(text).replace(/\s*\n/g, " ");
}
