/** A brief as Markdown: sentences with their citations, then figures, coverage statements and contacts to be reached. */
import type { Brief } from "../summitry.ts";
import { type BriefView, briefView, type Citation, type NumberedContact, statementWords } from "./brief-view.ts";
import type { Names } from "./contact-view.ts";
import { contactLine, escaped } from "./markdown-article.ts";

export function markdownBrief(brief: Brief, names: Names): string {
  const view = briefView(brief, names);
  const lines = [
    `# ${escaped(view.title)}`,
    "",
    `A brief from the ledger, rule set ${brief.ruleSet}. F: figures, C: contacts, cov: coverage statements, all below.`,
    "",
    ...view.sections.flatMap(({ title, sentences }) => [
      `## ${escaped(title)}`,
      "",
      ...sentences.map(({ text, citations }) => `- ${escaped(text)} ${links(citations)}`),
      "",
    ]),
    ...figures(view),
    "## Coverage statements",
    "",
    ...brief.statements.map((s) => `- ${anchor(s.id)}**${s.id}** ${escaped(statementWords(s))}`),
    "",
    ...view.groups.flatMap(({ title, contacts }) => [`## ${escaped(title)}`, "", ...contacts.map(contact), ""]),
    ...readings(brief),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const anchor = (id: string): string => `<a id="${id}"></a>`;

function links(citations: readonly Citation[]): string {
  return `(${citations.map(({ label, target }) => `[${label}](#${target})`).join(", ")})`;
}

function figures({ figures }: BriefView): readonly string[] {
  return [
    "## Figures",
    "",
    "| | value | of | days | coverage | contacts |",
    "|---|---:|---|---|---|---|",
    ...figures.map(
      (f) =>
        `| ${anchor(`f${f.number}`)}F${f.number} | ${f.value} | ${escaped(f.label)} | ${f.window} | ${f.coverage} | ${f.contacts.map(({ label, target }) => `[${label}](#${target})`).join(", ")} |`,
    ),
    "",
  ];
}

function contact(view: NumberedContact): string {
  const occasion = view.occasion ? `; ${escaped(view.occasion)}` : "";
  return `- ${anchor(`c${view.number}`)}**C${view.number}** ${contactLine(view)}${occasion}`;
}

function readings({ readings }: Brief): readonly string[] {
  if (readings.length === 0) return [];
  return [
    "## Documents quoted",
    "",
    ...readings.map(({ claim, title, sources }, i) => {
      const where = sources.map((s) => (/^https?:/.test(s) ? `<${s}>` : escaped(s))).join(", ");
      return `- ${anchor(`r${i + 1}`)}**R${i + 1}** ${escaped(title ?? "without title")}: ${where || "no address"}; \`summitry explain ${claim}\``;
    }),
  ];
}
