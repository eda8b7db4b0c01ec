/** The commands, in the order of the help. A command is a file in `commands/` and a line here. */
import type { CommandModule } from "./command.ts";

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "check the claims of an article against the ledger",
    load: async () => (await import("./commands/check.ts")).command,
  },
  {
    name: "extract",
    summary: "show the contacts and claims that a text states",
    load: async () => (await import("./commands/extract.ts")).command,
  },
  {
    name: "ingest",
    summary: "take documents into the ledger: files, folders, JSON Lines",
    load: async () => (await import("./commands/ingest.ts")).command,
  },
  {
    name: "watch",
    summary: "ask folders and feeds again and again, and tell what the news changes",
    load: async () => (await import("./commands/watch.ts")).command,
  },
  {
    name: "import",
    summary: "take event data in as leads",
    load: async () => (await import("./commands/import.ts")).command,
  },
  {
    name: "contacts",
    summary: "list the contacts of the ledger that fit a query",
    load: async () => (await import("./commands/contacts.ts")).command,
  },
  {
    name: "count",
    summary: "count contacts under a rule set, with their coverage",
    load: async () => (await import("./commands/count.ts")).command,
  },
  {
    name: "compare",
    summary: "set the same windows of several pairs side by side",
    load: async () => (await import("./commands/compare.ts")).command,
  },
  {
    name: "record",
    summary: "say whether a year is a record: the fact, the surprise, the robustness",
    load: async () => (await import("./commands/record.ts")).command,
  },
  {
    name: "brief",
    summary: "write a cited brief of a pair's year, with charts",
    load: async () => (await import("./commands/brief.ts")).command,
  },
  {
    name: "coverage",
    summary: "say what the ledger can and cannot tell",
    load: async () => (await import("./commands/coverage.ts")).command,
  },
  {
    name: "diff",
    summary: "lay a list of visits beside the ledger and explain every difference",
    load: async () => (await import("./commands/diff.ts")).command,
  },
  {
    name: "leads",
    summary: "set event data beside the contacts: leads without one, contacts without one",
    load: async () => (await import("./commands/leads.ts")).command,
  },
  {
    name: "explain",
    summary: "walk from a contact, a claim or a document to the words",
    load: async () => (await import("./commands/explain.ts")).command,
  },
  {
    name: "export",
    summary: "write contacts, mentions, verdicts or sources for other programs",
    load: async () => (await import("./commands/export.ts")).command,
  },
  {
    name: "replay",
    summary: "make a verdict again from a replay file, offline",
    load: async () => (await import("./commands/replay.ts")).command,
  },
  {
    name: "judge",
    summary: "say that two facts are the same contact, or are not",
    load: async () => (await import("./commands/judge.ts")).command,
  },
  {
    name: "fact",
    summary: "add facts to the ledger, or withdraw one",
    load: async () => (await import("./commands/fact.ts")).command,
  },
  {
    name: "serve",
    summary: "answer programs over HTTP on this machine: the API",
    load: async () => (await import("./commands/serve.ts")).command,
  },
  {
    name: "corrections",
    summary: "list the verdicts that changed with the ledger, and why",
    load: async () => (await import("./commands/corrections.ts")).command,
  },
];
