/** The description and the page say what the API does, and real answers are of the shapes described. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { resources } from "../../src/api/resources.ts";
import { QUERY_WORDS } from "../../src/asking/query.ts";
import { get, json } from "./on-starter-api.ts";

const endpoints = resources.flat();

describe("the description", () => {
  it("is OpenAPI 3.1, with every endpoint, its parameters and its problems", async () => {
    const { openapi, paths, components, servers } = await json("/openapi.json");
    expect([openapi, servers[0].url]).toEqual(["3.1.0", "/api/v1"]);
    expect(Object.keys(paths).sort()).toEqual([...new Set(endpoints.map((e) => e.path))].sort());
    const names = paths["/counts"].get.parameters.map((p: { name: string }) => p.name);
    expect(names).toEqual([...Object.keys(QUERY_WORDS), "by", "whole-years", "limit", "cursor", "format", "names"]);
    expect(Object.keys(paths["/contacts"].get.responses["200"].content)).toEqual([
      ...["application/json", "text/csv", "application/x-ndjson"],
    ]);
    expect(Object.keys(paths["/checks"].post.responses)).toEqual(["200", "400", "413", "415"]);
    expect(components.schemas.Contact.required).toContain("participants");
  });

  it("describes each endpoint in a sentence, and refers to nothing that is not there", async () => {
    const text = JSON.stringify(await json("/openapi.json"));
    const { components } = JSON.parse(text);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(components.schemas).toHaveProperty(name!);
    for (const { summary } of endpoints) expect(summary.length).toBeGreaterThan(10);
  });
});

describe("the page", () => {
  it("names every endpoint and parameter, asks nothing of others, and its style is the one allowed", async () => {
    const response = await get("/api/v1/");
    const page = await response.text();
    for (const { path, query } of endpoints) {
      expect(page).toContain(`/api/v1${path}`);
      for (const name of Object.keys(query.shape)) expect(page).toContain(`<code>${name}</code>`);
    }
    expect(page).not.toMatch(/<script|<link|src=|https?:\/\/|undefined|\[object/);
    const style = /<style>(.*)<\/style>/s.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(response.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
    expect((await get("/api/v1")).headers.get("location")).toBe("/api/v1/");
  });
});

describe("answers have the shapes described", () => {
  it.each([
    ["/contacts", "/contacts?between=CHN,RUS&from=2024-05&to=2024-06"],
    ["/counts", "/counts?between=CHN,RUS&by=year&from=2020"],
    ["/coverage", "/coverage?between=CHN,RUS"],
    ["/documents", "/documents?q=Putin&limit=5"],
    ["/mentions", "/mentions?limit=5"],
    ["/persons", "/persons?limit=5"],
    ["/persons/{id}", "/persons/vladimir-putin-1952"],
    ["/offices", "/offices?limit=5"],
    ["/offices/{id}", "/offices/RUS-president"],
    ["/search", "/search?q=Putin"],
    ["/checks/{id}", "/checks/example"],
    ["/explain/{id}", "/explain/cov-026"],
    ["/rule-sets", "/rule-sets"],
    ["/records", "/records?pair=CHN-RUS&year=2024"],
    ["/records", "/records?person=antony-blinken&year=2021"],
    ["/comparisons", "/comparisons?pair=CHN-RUS&pair=CHN-USA&from=2015&to=2024"],
    ["/briefs", "/briefs?pair=CHN-RUS&year=2024&versus=CHN-USA"],
    ["/coverage/by-side", "/coverage/by-side?between=CHN,RUS&from=2020"],
    ["/watch", "/watch"],
    ["/judgements", "/judgements"],
    ["/reviews", "/reviews?limit=20"],
    ["/corrections", "/corrections"],
  ])("%s", async (path, address) => {
    const { answers } = endpoints.find((e) => e.path === path && e.method === "get")!;
    const answer = await json(address);
    expect(answers.parse(answer)).toEqual(answer);
  });
});
