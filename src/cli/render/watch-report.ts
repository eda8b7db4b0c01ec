/** What a watch did and tells, in lines. */
import type { Poll, Watched } from "../../summitry.ts";

type Alert = Watched["alerts"][number];
type Outage = Watched["sources"][number]["outages"][number];

/** "2026-01-02 03:04  record: A record: …" */
export const alertLine = ({ at, kind, text }: Alert): string => `${minute(at)}  ${kind}: ${text}\n`;

export function pollLine({ at, source, outcome, documents, problems }: Poll): string {
  const gave = outcome === "new" ? `${documents} new` : outcome === "down" ? "down" : "nothing new";
  return [`${minute(at)}  ${source}: ${gave}`, ...problems.map((problem) => `  ${problem}`)].join("\n");
}

export function watchReport({ sources, alerts }: Watched): string {
  if (sources.length === 0) return "Nothing was watched with this ledger yet.\n";
  const lines = sources.flatMap(({ source, polls, documents, lastPoll, lastNew, outages }) => [
    source,
    `  asked ${polls} times, last ${minute(lastPoll)}; ${documents} documents, the last new one ${lastNew ? minute(lastNew) : "never"}`,
    ...outages.map((outage) => `  ${outageWords(outage)}`),
  ]);
  return `${lines.join("\n")}\n${alerts.length > 0 ? `\n${alerts.map(alertLine).join("")}` : "No alerts.\n"}`;
}

function outageWords({ kind, from, to, reason }: Outage): string {
  const what = kind === "down" ? "gave no answer" : "was not watched";
  const when = `${from ? `from ${minute(from)}` : "from the first"} ${to ? `to ${minute(to)}` : "until now"}`;
  return `${what} ${when}${reason ? `: ${reason}` : ""}`;
}

/** An instant, to the minute, in UTC. */
const minute = (at: string): string => at.slice(0, 16).replace("T", " ");
