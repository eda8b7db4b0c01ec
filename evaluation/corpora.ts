/**
 * `npm run evaluate:corpora`: takes the corpora and the two registers into a new ledger with the built program, measures
 * it, and writes evaluation/corpora.md, which `npm run evaluate` shows with the other results. Takes some minutes; with
 * `-- --limit 300` so many items of each, in one run, printed and not written.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import Database from "better-sqlite3";
import { bareNode } from "../bench/cold-start.ts";
import { languages } from "../src/extract/languages.ts";
import { openLedger } from "../src/index.ts";
import type { Mention } from "../src/model/mention.ts";
import type { Roster } from "../src/model/roster.ts";
import { resolveParty } from "../src/resolve/index.ts";
import type { ImportedRegister } from "../src/summitry.ts";
import { type LeadersResult, leadersContacts } from "./leaders.ts";
import { travelsXml, visitsXml } from "./register-files.ts";
import { wholeLedgerLines } from "./whole-ledger.ts";

const HERE = import.meta.dirname;
const CORPORA = resolve(HERE, "../../shared/corpus");
const PROGRAM = resolve(HERE, "../dist/cli/main.js");
const WHITE_HOUSE = join(CORPORA, "white-house-en.jsonl.gz");
const FILES = [WHITE_HOUSE, join(CORPORA, "kremlin-en.jsonl.gz"), join(CORPORA, "kremlin-ru.jsonl.gz")];
const LIMIT = Number(process.argv[process.argv.indexOf("--limit") + 1] ?? "");
const isLimited = process.argv.includes("--limit");

interface Run {
  readonly documents: number;
  readonly sentences: number;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakMiB: number | null;
}

/** Linux tells in /proc what a process took; elsewhere the figure is missing. */
function usageOf(pid: number): { readonly cpuSeconds: number; readonly peakMiB: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    // A process that is ending has no memory any more
    return peak ? { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, peakMiB: Number(peak) / 1024 } : null;
  } catch {
    return null;
  }
}

/** The registers as XML, taken in by `summitry import register`; seconds of each. */
async function imported(folder: string, ledger: string): Promise<readonly string[]> {
  const most = isLimited ? LIMIT : Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  for (const [name, xml] of [
    ["president-and-secretary-travels", travelsXml(most)],
    ["visits-by-foreign-leaders", visitsXml(most)],
  ] as const) {
    const file = join(folder, `${name}.xml`);
    writeFileSync(file, xml);
    const { report, seconds, cpuSeconds, peakMiB } = await ran([
      "import",
      "register",
      file,
      "--ledger",
      ledger,
      "--json",
    ]);
    const { added, told, files, unknown } = report as unknown as ImportedRegister;
    lines.push(
      `| ${name} | ${added.length} | ${files[0]?.quarantined.length} | ${unknown.length} | ${told} | ${seconds.toFixed(0)} s | ${cpuSeconds?.toFixed(0) ?? "–"} s | ${peakMiB?.toFixed(0) ?? "–"} MiB |`,
    );
  }
  return lines;
}

async function ingested(files: readonly string[], ledger: string): Promise<Run> {
  const { report, ...usage } = await ran(["ingest", ...files, "--ledger", ledger, "--json"]);
  return { documents: report.documents as number, sentences: report.sentences as number, ...usage };
}

type Usage = Pick<Run, "seconds" | "cpuSeconds" | "peakMiB">;

/** A run of the built program: what it printed as JSON, and what it took. */
async function ran(argv: readonly string[]): Promise<Usage & { readonly report: Readonly<Record<string, unknown>> }> {
  const begin = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...argv], { stdio: ["ignore", "pipe", "ignore"] });
  let usage: ReturnType<typeof usageOf> = null;
  const watch = setInterval(() => {
    usage = usageOf(child.pid!) ?? usage;
  }, 100);
  let printed = "";
  for await (const chunk of child.stdout) printed += chunk;
  clearInterval(watch);
  const measured = usage as ReturnType<typeof usageOf>;
  return {
    report: JSON.parse(printed),
    seconds: (performance.now() - begin) / 1000,
    cpuSeconds: measured?.cpuSeconds ?? null,
    peakMiB: measured?.peakMiB ?? null,
  };
}

const linesOf = (file: string): readonly string[] =>
  gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);

/** Every nth line of a corpus: its years and kinds alike. */
function part(file: string, nth: number, folder: string): string {
  const lines = linesOf(file);
  const path = join(folder, `${basename(file, ".jsonl.gz")}-${nth}.jsonl.gz`);
  writeFileSync(path, gzipSync(lines.filter((_, i) => i % nth === 0).join("\n")));
  return path;
}

const WHY: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ["resolved to a person", /^$/],
  ["an office, group or country without a name: nobody to resolve", /nobody by name|whoever held it|undated/],
  ["the roster has nobody of that name", /has nobody named/],
  ["the nearest in the roster does not fit well enough", /fits well enough/],
  ["two fit equally well", /fit equally well/],
  ["an office that the roster has, without one holder on the day", /no holder|persons held it|former|elect$/],
  ["an office that the roster lacks", /no office in the roster/],
];

/** Why parties are somebody or nobody, most frequent first. */
function abstentions(mentions: readonly Mention[], roster: Roster): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    for (const { party } of mention.parties) {
      const found = resolveParty(party, mention.date?.start ?? null, {
        roster,
        partyAt: (span) => mention.parties.find((p) => p.party.span.start === span.start)?.party ?? null,
      });
      const why = found.person ? "" : found.reasons.join("; ");
      const kind = WHY.find(([, pattern]) => pattern.test(why))?.[0] ?? "other";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function leadersLines({ told, untold, doubled }: LeadersResult): string[] {
  const line = (c: LeadersResult["told"][number]): string =>
    `${c.start} ${c.kind}, ${c.participants.map((p) => p.name).join(" and ")}`;
  return [
    `Leaders of the United States with those of Russia and of China, 2021 to 2025: the facts have ${told.length + untold.length} meetings, calls and videos. ${told.length} are told in the corpora and are one contact each with both evidences; ${doubled.length} of them stand beside another of the same leaders within three days. ${untold.length} are in the facts alone: the corpora tell nothing of them, or nothing with a day.`,
    "",
    ...doubled.map((d) => `- beside ${line(d.fact)}: ${d.others.map((o) => `${line(o)} (${o.status})`).join("; ")}`),
    ...untold.map((c) => `- in the facts alone: ${line(c)}`),
  ];
}

async function main(): Promise<void> {
  if (!FILES.every(existsSync)) return console.log("skipped: the corpora are not here");
  if (!existsSync(PROGRAM)) throw new Error("dist/ is missing: run npm run build first");
  const folder = mkdtempSync(join(tmpdir(), "summitry-corpora-"));
  try {
    const bare = bareNode();
    const scale: Run[] = [];
    for (const nth of isLimited ? [] : [16, 4, 1])
      scale.push(await ingested([part(WHITE_HOUSE, nth, folder)], join(folder, `scale-${nth}.sqlite`)));
    const path = join(folder, "ledger.sqlite");
    const files = isLimited ? FILES.map((f) => part(f, Math.ceil(linesOf(f).length / LIMIT), folder)) : FILES;
    const all = await ingested(files, path);
    const registers = await imported(folder, path);
    const sqlite = new Database(path, { readonly: true });
    const ofTexts = `select m.body from mentions m join documents d on d.id = m.document
      where m.origin = 'user' and d.row is null`;
    const mentions = (sqlite.prepare(ofTexts).pluck().all() as string[]).map((body): Mention => JSON.parse(body));
    sqlite.close();
    const ledger = await openLedger({ path });
    const roster = await ledger.roster();
    const contacts = await ledger.contacts({
      status: ["held", "planned", "cancelled", "postponed", "disputed"] as never,
    });
    ledger.close();
    const told = new Set(mentions.map((m) => m.id));
    const fromText = contacts.filter((c) => c.mentions.some((m) => told.has(m)));
    const joinedWithRows = fromText.filter((c) => c.mentions.some((m) => !told.has(m)));
    const why = abstentions(mentions, roster);
    const parties = why.reduce((n, [, k]) => n + k, 0);
    const fired = new Map<string, number>();
    for (const m of mentions) fired.set(m.rule, (fired.get(m.rule) ?? 0) + 1);
    const rules = languages.flatMap((l) => l.contactRules.map((r) => r.id)).filter((id) => /^(?:en|ru)\//.test(id));
    const silent = rules.filter((id) => !fired.has(id));
    const leaders = await leadersContacts(path);
    const row = (name: string, r: Run): string =>
      `| ${name} | ${r.documents} | ${r.sentences} | ${r.seconds.toFixed(0)} s | ${r.cpuSeconds ? Math.round(r.sentences / r.cpuSeconds) : "–"} | ${r.peakMiB?.toFixed(0) ?? "–"} MiB |`;
    const lines = [
      "## The corpora and the registers in one ledger",
      "",
      `White House (half of 2021 to 2026) and Kremlin (English and Russian), taken in by \`summitry ingest\` on ${cpus().length} cores of ${cpus()[0]?.model.trim()}, node ${process.version}; ledger writes and the filling of the new ledger included. Bare \`node -e 0\` took ${bare.toFixed(0)} ms just before.`,
      "",
      "| run | documents | sentences | time | sentences a second and core used | peak memory |",
      "| --- | --- | --- | --- | --- | --- |",
      ...scale.map((run, i) => row(["White House, one in 16", "White House, one in 4", "White House"][i]!, run)),
      row("the three corpora", all),
      "",
      "Then the registers of the US Office of the Historian, as XML, by `summitry import register`, which reads their remarks:",
      "",
      "| register | rows | in quarantine | travellers not in the roster | meetings told in remarks | time | of processors | peak memory |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      ...registers,
      "",
      "The ledger then holds",
      "",
      ...(await wholeLedgerLines(path)),
      "",
      `${mentions.length} mentions of contacts in texts make ${fromText.length} contacts, ${joinedWithRows.length} of them joined with a register or fact row; of those from texts ${fromText.filter((c) => c.singleSource).length} have a single source and ${fromText.filter((c) => c.status === "disputed").length} are disputed.`,
      "",
      "### Who the parties are, and why some are nobody",
      "",
      "| outcome | parties | share |",
      "| --- | --- | --- |",
      ...why.map(([name, n]) => `| ${name} | ${n} | ${((100 * n) / parties).toFixed(1)} % |`),
      "",
      "### Rules",
      "",
      `${rules.length - silent.length} of ${rules.length} contact rules gave a mention. ${silent.length > 0 ? `Silent on these corpora: ${silent.map((id) => `\`${id}\``).join(", ")}.` : ""}`,
      "",
      "### Leaders' contacts",
      "",
      ...(leaders ? leadersLines(leaders) : ["Skipped: the corpora are not here."]),
    ];
    if (!isLimited) writeFileSync(resolve(HERE, "corpora.md"), `${lines.join("\n")}\n`);
    console.log(lines.join("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
