/** The log of a watch: what it holds after a crash, and the times in which a source gave nothing. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { alertsIn, type Poll, statesIn } from "../../src/watch/entries.ts";
import { openLog, readLog } from "../../src/watch/log.ts";
import { temporaryFolder } from "../ledger/small-data.ts";

const poll = (minute: number, outcome: Poll["outcome"], problems: readonly string[] = []): Poll => ({
  ...{ type: "poll", source: "feed.xml", outcome, documents: outcome === "new" ? 2 : 0, problems },
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
});

it("keeps its lines, and passes over one that a crash cut short", async () => {
  const path = join(temporaryFolder(), "ledger.watch.jsonl");
  expect(await readLog(path)).toEqual([]);
  const log = await openLog(path);
  await log.add(poll(0, "new"));
  appendFileSync(path, '{"type":"poll","at":"20');
  const later = await openLog(path);
  await later.add(poll(15, "nothing"));
  expect(await readLog(path)).toEqual([poll(0, "new"), poll(15, "nothing")]);
  expect(readFileSync(path, "utf8").endsWith("\n")).toBe(true);
});

it("tells when a source was down, from its last answer to its next, and until now where it lasts", () => {
  const [state] = statesIn([
    ...[poll(0, "new"), poll(15, "down", ["no answer"]), poll(30, "down", ["no route"]), poll(45, "nothing")],
    poll(60, "down", ["gone"]),
  ]);
  expect(state).toMatchObject({ polls: 5, documents: 2, lastPoll: poll(60, "down").at, lastNew: poll(0, "new").at });
  expect(state!.outages).toEqual([
    { source: "feed.xml", kind: "down", from: poll(0, "new").at, to: poll(45, "new").at, reason: "no answer" },
    { source: "feed.xml", kind: "down", from: poll(45, "new").at, to: null, reason: "gone" },
  ]);
});

it("tells when nobody watched; a single long round is the usual interval", () => {
  const polls = [0, 15, 30, 600, 615].map((m) => poll(m, "nothing"));
  expect(statesIn(polls)[0]!.outages).toEqual([
    { source: "feed.xml", kind: "unwatched", from: polls[2]!.at, to: polls[3]!.at, reason: null },
  ]);
  expect(statesIn(polls.slice(2, 4))[0]!.outages).toEqual([]);
});

it("gives alerts, the latest first", () => {
  const alert = (key: string) =>
    ({ type: "alert", at: "2026-01-01", kind: "record", key, text: key, contacts: [], claim: null }) as const;
  expect(alertsIn([alert("a"), poll(0, "new"), alert("b")]).map((a) => a.key)).toEqual(["b", "a"]);
});
