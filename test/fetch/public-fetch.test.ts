/** What is fetched for others, and what is not: against a server on this machine and a name service of our own. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublic, publicFetch } from "../../src/fetch/public-fetch.ts";

let asked: string[] = [];
const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "/page": (r) => r.end("<p>text</p>"),
  "/to-page": (r) => r.writeHead(302, { location: "/page" }).end(),
  "/to-inside": (r) => r.writeHead(302, { location: `http://inside.example:${port()}/page` }).end(),
  "/to-literal": (r) => r.writeHead(301, { location: `http://10.0.0.1:${port()}/page` }).end(),
  "/to-odd": (r) => r.writeHead(301, { location: `http://0x7f000001:${port()}/page` }).end(),
  "/to-file": (r) => r.writeHead(301, { location: "file:///etc/passwd" }).end(),
  "/round": (r) => r.writeHead(307, { location: "/round" }).end(),
  "/large": (r) => r.end("x".repeat(5_000_001)),
  "/short": (r) => {
    r.writeHead(200, { "content-length": "100" });
    r.write("x");
    setTimeout(() => r.destroy(), 20);
  },
};
const answer = (request: IncomingMessage, response: ServerResponse): void => {
  asked.push(`${request.headers.host?.split(":")[0]}${request.url}`);
  const page = pages[request.url ?? ""];
  if (page) page(response);
  else response.writeHead(404).end();
};
const server: Server = createServer(answer);
const port = (): number => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

/** A name service whose answers may differ from one question to the next. */
function names(answers: Readonly<Record<string, readonly string[]>>): LookupFunction {
  const left = new Map(Object.entries(answers).map(([name, list]) => [name, [...list]]));
  return (name, _options, done) => {
    const list = left.get(name);
    const found = list && (list.length > 1 ? list.shift() : list[0]);
    if (!found) return done(Object.assign(new Error(`no ${name}`), { code: "ENOTFOUND" }), "");
    done(
      null,
      found.split(" ").map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
}

/** As if 127.0.0.1, where the server is, were on the public web. */
const outside = (address: string): boolean => address === "127.0.0.1" || isPublic(address);
const resolve = names({
  "news.example": ["127.0.0.1"],
  "inside.example": ["10.1.2.3"],
  "both.example": ["127.0.0.1 192.168.1.1"],
  "turns.example": ["127.0.0.1", "127.0.0.2"],
  "six.example": ["::ffff:127.0.0.1"],
});
const fetched = async (path: string, name = "news.example"): Promise<string> => {
  asked = [];
  const bytes = await publicFetch({ resolve, allowed: outside })(`http://${name}:${port()}${path}`);
  return Buffer.from(bytes).toString();
};

describe("a page of the public web", () => {
  it("is fetched, also after a redirect", async () => {
    expect(await fetched("/page")).toBe("<p>text</p>");
    expect(await fetched("/to-page")).toBe("<p>text</p>");
    expect(asked).toEqual(["news.example/to-page", "news.example/page"]);
  });

  it.each([
    ["/none", /answered 404/],
    ["/round", /more than 5 times/],
    ["/large", /larger than 5 MB/],
    ["/short", /broke off/],
    ["/to-file", /no http\(s\) address/],
  ])("that is %s is told so", async (path, message) => {
    await expect(fetched(path)).rejects.toThrow(message);
  });
});

describe("this machine and its network", () => {
  it.each(["/to-inside", "/to-literal"])("are not reached by a redirect: %s", async (path) => {
    await expect(fetched(path)).rejects.toThrow(/leads to this machine or its network/);
    expect(asked).toEqual([`news.example${path}`]);
  });

  it("are not reached by a name, nor by one of its addresses, nor by an answer that changes", async () => {
    for (const name of ["inside.example", "both.example", "six.example"]) {
      await expect(fetched("/page", name)).rejects.toThrow(/leads to this machine/);
      expect(asked).toEqual([]);
    }
    expect(await fetched("/page", "turns.example")).toBe("<p>text</p>");
    await expect(fetched("/page", "turns.example")).rejects.toThrow(/leads to this machine/);
    expect(asked).toEqual([]);
  });

  it.each([
    ...["http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/"],
    ...["http://127.1/", "http://0/", "http://[::1]/", "http://[::]/", "http://[::ffff:127.0.0.1]/"],
    ...["http://[::ffff:7f00:1]/", "http://10.0.0.1/", "http://192.168.0.1/", "http://172.16.0.1/"],
    ...["http://169.254.169.254/latest/meta-data", "http://[fe80::1]/", "http://[fd00::1]/", "http://224.0.0.1/"],
    ...["http://[ff02::1]/", "http://100.64.0.1/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/"],
    ...["http://①②⑦.0.0.1/", "http://127.0.0.1./"],
  ])("are not reached as %s", async (url) => {
    asked = [];
    const at = new URL(url);
    at.port = String(port());
    await expect(publicFetch()(at.href)).rejects.toThrow(/leads to this machine|could not be fetched|no http/);
    expect(asked).toEqual([]);
  });

  it("are reached by no user's name, and by no other kind of address", async () => {
    for (const url of ["http://user@example.org/", "ftp://example.org/", "file:///etc/passwd", "http://", "x"])
      await expect(publicFetch()(url)).rejects.toThrow(/user's name|no http\(s\) address/);
  });

  it("take in no public address", () => {
    for (const address of ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"])
      expect(isPublic(address)).toBe(true);
    for (const address of ["2001:db8::1", "2001::1", "fe80::1%eth0", "255.255.255.255", "name"])
      expect(isPublic(address)).toBe(false);
  });
});
