/** summitry serve: on a port, with its address told, ended without leaving anything open. */
import { expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.ts";
import { fakeTerminal } from "../cli/fake-terminal.ts";
import { path } from "./on-starter-api.ts";

async function serving(...argv: string[]) {
  let stop = () => {};
  const onStop = (asked: () => void): void => {
    stop = asked;
  };
  const terminal = { ...fakeTerminal(), onStop };
  const ended = runProgram(["serve", "--port", "0", "--ledger", path, ...argv], terminal);
  while (!terminal.out().includes("http")) {
    const early = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (early !== undefined) throw new Error(terminal.err());
  }
  return { address: /http:\/\/[\d.]+:\d+/.exec(terminal.out())![0], stop: () => stop(), ended, terminal };
}

it("answers, and stops when it is asked to", async () => {
  const { address, stop, ended, terminal } = await serving();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  const response = await fetch(`${address}/api/v1/contacts?between=CHN,RUS&limit=2`);
  expect(((await response.json()) as { contacts: unknown[] }).contacts).toHaveLength(2);
  const csv = await fetch(`${address}/api/v1/documents?format=csv`);
  expect((await csv.text()).split("\r\n").length).toBeGreaterThan(7000);
  const large = await fetch(`${address}/api/v1/checks`, {
    ...{ method: "POST", body: "x".repeat(3_000_000), headers: { "content-type": "text/plain" } },
  });
  expect(large.status).toBe(413);
  const own = await fetch(`${address}/api/v1/checks`, {
    ...{
      method: "POST",
      body: JSON.stringify({ url: `${address}/` }),
      headers: { "content-type": "application/json" },
    },
  });
  expect(await own.json()).toMatchObject({ status: 400, detail: expect.stringMatching(/this machine or its network/) });
  stop();
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  expect(terminal.err()).not.toMatch(/failure/);
});

it.each([
  [["--port", "70000"], /is no port/],
  [["--writable"], /needs a token/],
  [["--token", "t"], /goes with --writable/],
  [["--host", "192.0.2.1"], /no name or address of this machine/],
])("does not start with %j", async (argv, message) => {
  const terminal = fakeTerminal();
  expect(await runProgram(["serve", "--ledger", path, "--port", "0", ...argv], terminal)).toBe(2);
  expect(terminal.err()).toMatch(message);
});

it("names a port that is in use", async () => {
  const { address, stop, ended } = await serving("--writable", "--token", "secret");
  const terminal = fakeTerminal();
  const port = address.split(":").at(-1)!;
  expect(await runProgram(["serve", "--ledger", path, "--port", port], terminal)).toBe(2);
  expect(terminal.err()).toMatch(/is in use/);
  stop();
  expect(await ended).toBe(0);
});
