/** The figures as Markdown tables. */

import type { ClaimScores } from "./score-claims.ts";
import type { PairScores } from "./score-pairs.ts";
import type { PassageScores } from "./score-passages.ts";
import type { Counts, Slot } from "./score-rows.ts";
import type { VerdictScores } from "./score-verdicts.ts";
import type { JudgedStatement } from "./stated-counts.ts";

export function passageTable(scores: PassageScores): string[] {
  const rows = groupsOf(Object.keys(scores)).map((g) => {
    const s = scores[g]!;
    return `| ${g} | ${f1(s.participant_mentions)} | ${f1(s.contact_detection)} | ${f1(s.full_contact)} | ${s.status_macro_f1?.toFixed(3) ?? "–"} | ${rate(s.negative_passages.without_false_contact, s.negative_passages.n)} |`;
  });
  const slots = groupsOf(Object.keys(scores)).map((g) => {
    const { date, place, occasion, roles, offices, person_id, office_id } = scores[g]!.slot_accuracy;
    return `| ${g} | ${[date, place, occasion, roles, offices, person_id, office_id].map(slot).join(" | ")} |`;
  });
  return [
    "| group | participants F1 (P / R, n) | detection F1 (P / R, n) | full contact F1 (P / R, n) | status macro-F1 | passages without contacts right (n) |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "Accuracy of the slots on detected contacts, where the gold has a value (n):",
    "",
    "| group | date | place | occasion | roles | offices | person id | office id |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...slots,
    "",
    "Status of detected contacts, F1 (n in the gold):",
    "",
    `| group | ${STATUSES.join(" | ")} |`,
    `| --- | ${STATUSES.map(() => "---").join(" | ")} |`,
    ...groupsOf(Object.keys(scores)).map((g) => {
      const { status } = scores[g]!;
      return `| ${g} | ${STATUSES.map((s) => (status[s]?.support ? `${status[s].f1.toFixed(3)} (${status[s].support})` : "–")).join(" | ")} |`;
    }),
  ];
}

const STATUSES = ["held", "planned", "cancelled", "denied", "hypothetical", "historical"];

export function pairTable(stated: PairScores, read: PairScores): string[] {
  const line = (name: string, s: PairScores): string =>
    `| ${name} | ${agreement(s.pairwise)} | ${agreement(s.bcubed)} | ${s.wrong.filter((w) => w.label === "same").length} | ${s.wrong.filter((w) => w.label === "different").length} |`;
  return [
    `${stated.mentions} mentions of ${stated.contacts} contacts; ${stated.same + stated.different} pairs that share two persons within 45 days, ${stated.same} of them of one contact.`,
    "",
    "| mentions | pairwise F1 (P / R) | B-cubed F1 (P / R) | pairs missed | pairs joined wrongly |",
    "| --- | --- | --- | --- | --- |",
    line("as the texts state them", stated),
    line("as the program reads them, its errors of date and status included", read),
  ];
}

function agreement(a: { readonly precision: number; readonly recall: number; readonly f1: number }): string {
  return `${a.f1.toFixed(3)} (${a.precision.toFixed(2)} / ${a.recall.toFixed(2)})`;
}

export function claimTable(scores: ClaimScores): string[] {
  const rows = groupsOf(Object.keys(scores)).map((g) => {
    const s = scores[g]!;
    return `| ${g} | ${f1(s.span_detection)} | ${f1(s.type)} | ${f1(s.type_and_checkable)} | ${f1(s.value)} |`;
  });
  const all = scores.all!.slot_accuracy;
  return [
    "| group | span F1 (P / R, n) | type F1 (P / R, n) | type and checkable F1 (P / R, n) | value F1 (P / R, n) |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "Accuracy of the slots on matched spans, all languages (n):",
    "",
    `| ${Object.keys(all).join(" | ")} |`,
    `| ${Object.keys(all)
      .map(() => "---")
      .join(" | ")} |`,
    `| ${Object.values(all).map(slot).join(" | ")} |`,
  ];
}

const SCALE = [
  "supported",
  "supported-with-qualification",
  "depends-on-definition",
  "contradicted",
  "unresolved",
  "not-a-factual-claim",
] as const;

export function verdictTable({ all, families, table, decisive }: VerdictScores): string[] {
  const given = [...SCALE, "not-found"];
  const rule = (n: number): string => `|${" --- |".repeat(n)}`;
  return [
    `${all.n} sentences with verdicts worked out by hand from the data by somebody who had not seen the program: ${all.right} right, ${all.found} found. The verdict is the one as of publication; a list has that of its worst item.`,
    "",
    `Decisive where the expectation is unresolved (must be 0): ${decisive.length}${decisive.length ? ` (${decisive.join(", ")})` : ""}`,
    "",
    `| expected \\ given | ${given.join(" | ")} |`,
    rule(given.length + 1),
    ...SCALE.map((name) => `| ${name} | ${given.map((g) => table[name]?.[g] ?? "–").join(" | ")} |`),
    "",
    "| family | right | found | n |",
    rule(4),
    ...Object.entries(families).map(([name, f]) => `| ${name} | ${f.right} | ${f.found} | ${f.n} |`),
  ];
}

export function statementTable(judged: readonly JudgedStatement[]): string[] {
  const agree = judged.filter((j) => j.verdict === "supported").length;
  const causes = ["definition", "missing record", "source error"].map(
    (cause) => `${judged.filter((j) => j.reading.cause === cause).length} ${cause}`,
  );
  return [
    `${judged.length} counts that officials or analysts stated, read by hand and judged by the check: ${agree} agree; of the others ${causes.join(", ")}.`,
    "",
    "| day | statement | stated | ledger | verdict | why they differ |",
    "| --- | --- | --- | --- | --- | --- |",
    ...judged.map(
      ({ statement, reading, verdict, found }) =>
        `| ${statement.date} | ${statement.subject} | ${statement.claimValue} | ${found ?? "–"} | ${verdict} | ${[reading.cause, reading.why].filter(Boolean).join(": ")} |`,
    ),
  ];
}

/** All, then languages, then languages with origins, then types; origins alone repeat them. */
function groupsOf(keys: readonly string[]): string[] {
  const order = (k: string): number => (k === "all" ? 0 : k.startsWith("lang=") ? 1 : k.startsWith("type=") ? 3 : 2);
  return keys.filter((k) => !k.startsWith("origin=")).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}

function f1(c: Counts): string {
  return `${c.f1.toFixed(3)} (${c.precision.toFixed(2)} / ${c.recall.toFixed(2)}, ${c.gold})`;
}

function slot(s: Slot): string {
  return rate(s.accuracy, s.n);
}

function rate(accuracy: number | null, n: number): string {
  return accuracy === null ? "–" : `${accuracy.toFixed(3)} (${n})`;
}
