/** The command line, the library and the API are asked the same, and give the same. */
import { describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { brief, compare, count, recordIn } from "../../src/summitry.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";
import { json, ledger, path } from "./on-starter-api.ts";

async function written(...argv: string[]) {
  const terminal = fakeTerminal();
  expect(await runProgram([...argv, "--ledger", path, "--json"], terminal)).toBe(0);
  return JSON.parse(terminal.out());
}

/** Long options, as parameters of an address and as words of a command. */
type Options = Readonly<Record<string, string>>;
const address = (options: Options): string => `?${new URLSearchParams(options)}`;
const argv = (options: Options): string[] => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
const whole = ({ next, ...answer }: { next: unknown }) => {
  expect(next).toBeNull();
  return answer;
};

describe("counts", () => {
  it.each<Options>([
    { between: "CHN,USA", kind: "meeting,call,video", window: "01-01..08-20", by: "year" },
    { between: "China,Russia", by: "year", from: "2020", to: "2024" },
    { between: "CHN,RUS", level: "1", by: "level,kind" },
    { person: "antony-blinken", kind: "visit", by: "year" },
    { person: "习近平,普京", kind: "meeting", by: "year" },
    { office: "USA-secstate,USA-president", kind: "visit", from: "2009", by: "office" },
    { direction: "CHN->RUS", kind: "visit", by: "year" },
    { direction: "*->USA", kind: "visit", from: "2000", by: "country" },
    { between: "RUS,USA", "as-of": "2022-02-24", by: "quarter", from: "2021" },
    { between: "CHN,USA", "rule-set": "historian" },
    { between: "CHN,USA", by: "year", "rule-set": "all", from: "2022" },
    { between: "CHN,USA", status: "planned,cancelled,held" },
    { between: "CHN,USA", by: "year", to: "2024-08-20" },
  ])("of %o", async (options) => {
    const answer = whole(await json(`/counts${address(options)}`));
    expect(answer).toEqual(await written("count", ...argv(options)));
    if (options["rule-set"] === "all") return;
    const by = (options.by?.split(",") ?? []) as ["year"];
    const { query, rows } = answer as unknown as Awaited<ReturnType<typeof count>>;
    expect(rows).toEqual((await count(query, ledger, by)).rows);
  });
});

describe("the other questions", () => {
  it.each<Options>([
    { between: "CHN,RUS", from: "2024", to: "2024", level: "3" },
    { person: "xi-jinping-1953", "rule-set": "chinavisits" },
  ])("contacts of %o", async (options) => {
    const { total, next, ...answer } = await json(`/contacts${address({ ...options, limit: "1000" })}`);
    expect([total, next]).toEqual([answer.contacts.length, null]);
    expect(answer).toEqual(await written("contacts", ...argv(options)));
  });

  it("coverage, also by side", async () => {
    const options = { between: "CHN,USA", from: "2022" };
    expect(whole(await json(`/coverage${address(options)}`))).toEqual(await written("coverage", ...argv(options)));
    expect(whole(await json("/coverage"))).toEqual(await written("coverage"));
    const sides = await json(`/coverage/by-side${address({ ...options, by: "year" })}`);
    expect(sides).toEqual(await written("coverage", ...argv(options), "--by-side", "--by", "year"));
  });

  it("comparisons", async () => {
    const answer = await json("/comparisons?pair=CHN-RUS&pair=CHN-USA&level=1");
    expect(answer).toEqual(await written("compare", "CHN-RUS", "CHN-USA", "--level", "1"));
    const asked = answer.pairs.map((name: string, i: number) => ({ name, query: answer.queries[i] }));
    const { windows } = await compare(asked, ledger);
    expect(answer.windows).toEqual(JSON.parse(JSON.stringify(windows)));
  });

  it("records", async () => {
    const answer = await json("/records?pair=CHN-RUS&year=2024");
    expect(answer).toEqual(await written("record", "CHN-RUS", "--year", "2024"));
    const { own } = await recordIn({ between: ["CHN", "RUS"], kinds: ["meeting", "call", "video"] }, 2024, ledger);
    expect(answer.own).toEqual(JSON.parse(JSON.stringify(own)));
  });

  it("briefs", async () => {
    const answer = await json("/briefs?pair=CHN-RUS&year=2024&versus=CHN-USA");
    expect(answer).toEqual(await written("brief", "CHN-RUS", "--year", "2024", "--versus", "CHN-USA"));
    const made = await brief({ pair: ["CHN", "RUS"], versus: ["CHN", "USA"], year: 2024 }, ledger);
    expect(answer).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it("explain", async () => {
    expect(await json("/explain/cov-026")).toEqual(await written("explain", "cov-026"));
  });
});
