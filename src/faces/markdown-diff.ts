/** The differences between a list and the ledger as Markdown. */

import type { ListDiff } from "../summitry.ts";
import type { Names } from "./contact-view.ts";
import { type DiffItem, type DiffView, diffView } from "./diff-view.ts";
import { contactLine, escaped } from "./markdown-article.ts";

export function markdownDiff(diff: ListDiff, names: Names): string {
  const view = diffView(diff, names);
  const lines = [
    `# ${escaped(view.title)} beside the ledger`,
    "",
    escaped(view.scope),
    "",
    ...summary(view),
    "## From their number to ours",
    "",
    "| step | | number |",
    "|---|---:|---:|",
    ...view.steps.map((s) => `| ${s.words} | ${s.change} | ${s.sum} |`),
    "",
    ...view.groups.flatMap(({ title, meaning, items }) => [`## ${title}`, "", meaning, "", ...items.map(item), ""]),
    ...unread(view),
    "## How the list was read",
    "",
    ...view.mapping.map((words) => `- ${escaped(words)}`),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function summary({ agreed, groups, unread }: DiffView): readonly string[] {
  return [
    "| difference | number |",
    "|---|---:|",
    `| none: they agree | ${agreed} |`,
    ...groups.map(({ title, items }) => `| ${title.toLowerCase()} | ${items.length} |`),
    ...(unread.length > 0 ? [`| rows that cannot be read | ${unread.length} |`] : []),
    "",
  ];
}

function item({ number, row, contact, reason, statements }: DiffItem): string {
  const sides = [
    ...(row ? [`The list, ${escaped(row)}.`] : []),
    ...(contact ? [`Here, ${contactLine(contact)}.`] : []),
  ];
  const coverage = statements.length > 0 ? ` Coverage: ${statements.join(", ")}.` : "";
  return `${number}. ${escaped(reason)}${coverage} ${sides.join(" ")}`;
}

function unread({ unread }: DiffView): readonly string[] {
  if (unread.length === 0) return [];
  return [
    "## Rows that cannot be read",
    "",
    ...unread.map(({ line, words, reason }) => `- ${line}: ${escaped(words)}: ${escaped(reason)}`),
    "",
  ];
}
