/** A verdict made again from a replay file, and what changed in a ledger since. */

import { dayWords } from "../../faces/date-words.ts";
import { VERDICT_WORDS } from "../../faces/verdict-words.ts";
import type { Judged } from "../../model/verdict.ts";
import type { Replayed, Since } from "../../summitry.ts";
import { changeLines, cutShort, harmless, hung } from "./change-lines.ts";
import { paintWith } from "./paint.ts";

interface Face {
  readonly columns: number;
  readonly color: boolean;
}
const MOST = 40;

export function replayReport({ replay, checked, same, constants }: Replayed, since: Since | null, face: Face): string {
  const paint = paintWith(face.color);
  const width = Math.min(face.columns, 100);
  const { rows } = replay;
  const roster = rows.countries.length + rows.offices.length + rows.persons.length + rows.tenures.length;
  const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
  const lines = [
    ...hung("", `“${checked.claim.quote}”`, width),
    ...judgedLines("as published", checked.asPublished, width, paint),
    ...judgedLines("now", checked.now, width, paint),
    "",
    paint.strong(
      same
        ? "Made again from the file alone: the same to the last byte."
        : "Made again from the file alone: NOT the same as the file says.",
    ),
    ...(same ? [] : saidLines(replay.verdict, width, paint)),
    ...hung(
      "",
      `It rests on ${count(rows.contacts.length, "contact")}, ${count(rows.coverage.length, "coverage statement")}, ${count(rows.ruleSets.length, "rule set")} and ${count(roster, "row")} of the roster; made by Summitry ${replay.program}, rule set ${replay.terms.ruleSet}.`,
      width,
    ),
    ...(constants.length > 0 ? hung("", `Other constants in this program: ${constants.join("; ")}.`, width) : []),
    ...(since ? ["", ...sinceLines(since, width, paint)] : []),
  ];
  return `${lines.join("\n")}\n`;
}

type Paint = ReturnType<typeof paintWith>;

function judgedLines(label: string, judged: Judged | null, width: number, paint: Paint): string[] {
  if (!judged) return [];
  const { symbol, label: words } = VERDICT_WORDS[judged.verdict];
  const day = judged.asOf ? ` (${dayWords(judged.asOf)})` : "";
  return [
    `${paint.verdict(judged.verdict, `${symbol} ${words}`)}, ${label}${day}`,
    ...hung("  ", judged.reason, width),
  ];
}

function saidLines(verdict: Replayed["replay"]["verdict"], width: number, paint: Paint): string[] {
  const said = (label: string, judged: Judged | null): string[] =>
    judged && VERDICT_WORDS[judged.verdict] ? judgedLines(`${label}, as the file says`, judged, width, paint) : [];
  return [...said("as published", verdict.asPublished), ...said("now", verdict.now)];
}

function sinceLines({ changes, checked, same }: Since, width: number, paint: Paint): string[] {
  if (changes.length === 0 && same) return ["In the ledger nothing of it changed since, and the verdict is the same."];
  const contacts = changes.filter((c) => c.table === "contacts");
  const others = changes.filter((c) => c.table !== "contacts");
  const n = changes.length;
  return [
    paint.strong(`In the ledger ${n} of its rows ${n === 1 ? "is" : "are"} not as in the file:`),
    ...cutShort(
      [
        ...changeLines(
          contacts.map(({ before = null, after = null }) => ({ before, after })),
          2,
          width,
        ),
        ...others.flatMap(({ table, id, change }) => hung("  ", `${TABLE_WORDS[table]} ${id}: ${change}`, width)),
      ],
      MOST,
      2,
    ),
    paint.strong(same ? "The verdict is the same." : "The verdict that the ledger gives now, as of the same days:"),
    ...(same
      ? []
      : [
          ...judgedLines("as published", checked.asPublished, width, paint),
          ...judgedLines("now", checked.now, width, paint),
        ]),
  ].map((line) => (line.includes("\u001b") ? line : harmless(line)));
}

const TABLE_WORDS: Readonly<Record<string, string>> = {
  coverage: "coverage statement",
  ruleSets: "rule set",
  countries: "country",
  organisations: "organisation",
  offices: "office",
  persons: "person",
  tenures: "tenure",
};
