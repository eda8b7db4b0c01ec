/** Documentation that cannot fall behind: what exists is named, what is named exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/cli/commands.ts";

const ROOT = resolve(import.meta.dirname, "..");
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const readme = text("README.md");

describe("the README", () => {
  it.each(commands.map((c) => c.name))("shows the command %s", (name) =>
    expect(readme).toMatch(new RegExp(`summitry ${name}|npm start`)));
  it.each(
    readdirSync(join(ROOT, "data/rule-sets")).map((f) => f.replace(/\.json$/, "")),
  )("names the rule set %s", (id) => expect(readme).toContain(`\`${id}\``));
  it.each([
    "supported",
    "supported with qualification",
    "depends on definition",
    "contradicted",
    "unresolved",
    "not a factual claim",
  ])("explains the verdict %s", (verdict) => expect(readme).toContain(`| ${verdict} |`));
});

describe("the architecture", () => {
  const architecture = text("ARCHITECTURE.md");
  it.each(readdirSync(join(ROOT, "src")))("names src/%s", (entry) => expect(architecture).toContain(entry));
  it("names only folders that exist", () => {
    const named = [...architecture.matchAll(/`((?:src|data|test|examples|evaluation|bench|scripts)\/[\w./-]*)`/g)].map(
      (m) => m[1]!,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("data/README.md", () => {
  const described = text("data/README.md");
  it.each(
    readdirSync(join(ROOT, "data"), { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && e.name !== "README.md" && !e.parentPath.endsWith("rule-sets"))
      .map((e) => e.name),
  )("describes %s", (name) => expect(described).toContain(name));
});
