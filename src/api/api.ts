/** The API: a request in, a response out. No port, no clock, no network of its own. */
import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import type { Ledger } from "../asking/query.ts";
import { packageVersion } from "../paths.ts";
import { bodyOf, valid } from "./body.ts";
import type { Desk } from "./desk.ts";
import type { Effects, Endpoint } from "./endpoint.ts";
import { checkHost, checkOrigin, checkSpan, checkWriting, hasToken, SECURITY_HEADERS } from "./guard.ts";
import { type Language, labelShape, labelsIn } from "./labels.ts";
import { describeApi } from "./openapi.ts";
import { Problem, problemResponse } from "./problem.ts";
import { REFERENCE_POLICY, referencePage } from "./reference.ts";
import { type Format, formatOf, type ListParameters, represent } from "./represent.ts";
import { resources } from "./resources.ts";

/** The parameters of an endpoint, and what all have. */
type Asked = Readonly<Record<string, unknown>> & { readonly names?: Language };

export const BASE = "/api/v1";

export interface ApiOptions {
  readonly effects: Effects;
  /** Who bears it may write; null: nobody may. */
  readonly token?: string | null;
  /** Names of the server beside the loopback ones; null: any. Default: none. */
  readonly hosts?: readonly string[] | null;
  /** The pages for readers; null: none. */
  readonly desk?: Desk | null;
  /** Told of defects of ours. */
  readonly onFailure?: (error: unknown) => void;
}

export interface Api {
  fetch(request: Request): Promise<Response>;
}

export function createApi(ledger: Ledger, options: ApiOptions): Api {
  const app = new Hono();
  const { token = null, hosts = [], desk = null, onFailure = () => {} } = options;
  const isWritable = token !== null;
  const endpoints = resources.flat();
  app.use(async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    checkHost(host, hosts);
    checkOrigin(c.req.raw, host);
    await next();
  });
  addReference(app, endpoints);
  for (const endpoint of endpoints) {
    const path = BASE + endpoint.path.replace("{id}", ":id");
    app.on(endpoint.method.toUpperCase(), path, async (c) => answer(c, endpoint));
  }
  for (const path of new Set(endpoints.map((e) => e.path)))
    app.all(BASE + path.replace("{id}", ":id"), (c) => {
      const allow = endpoints
        .filter((e) => e.path === path)
        .flatMap((e) => (e.method === "get" ? ["GET", "HEAD"] : ["POST"]));
      throw new Problem(405, `${c.req.method} ${path}`, `Use ${allow.join(", ")}.`, { allow: allow.join(", ") });
    });
  app.notFound(async (c) => {
    const page = await desk?.(c.req.raw);
    if (page) return page;
    const gone = new Problem(404, `${c.req.path}: there is no such address`, `See the reference at ${BASE}/.`);
    return problemResponse(gone, onFailure);
  });
  app.onError((error) => problemResponse(error, onFailure));

  async function answer(c: Context, endpoint: Endpoint): Promise<Response> {
    const mayWrite = hasToken(c.req.header("authorization"), token);
    if (endpoint.writes) checkWriting(mayWrite, token);
    const { names, ...query } = valid(endpoint.query.extend(labelShape), parametersOf(c), "parameter") as Asked;
    checkSpan(query);
    const listed: ListParameters = endpoint.isList ? (query as ListParameters) : {};
    const format = endpoint.isList ? formatOf(listed, c.req.header("accept")) : "json";
    const tag = endpoint.method === "get" && !endpoint.isVolatile ? await tagOf(c, format) : null;
    const held = tag ? { etag: tag, "cache-control": "no-cache", vary: "accept" } : { "cache-control": "no-store" };
    if (tag && (c.req.header("if-none-match") ?? "").split(/\s*,\s*/).some((t) => t === tag || t === "*"))
      return new Response(null, { status: 304, headers: held });
    const body = await bodyOf(c.req.raw, endpoint);
    const { effects } = options;
    const call = { ledger, query, id: c.req.param("id") ?? "", body, mayWrite, isWritable, effects, onFailure };
    const response = await represent(await endpoint.answer(call), listed, format, names && labels(names));
    for (const [name, value] of Object.entries(held)) response.headers.set(name, value);
    return response;
  }

  const labels = (language: Language) => (value: object) => labelsIn(value, language, ledger);

  /** The same address gives the same answer until the ledger or the program changes, or how it was started. */
  async function tagOf(c: Context, format: Format): Promise<string> {
    const { pathname, search } = new URL(c.req.url);
    const state = [packageVersion(), await ledger.revision(), pathname + search, format, isWritable];
    return `"${createHash("sha256").update(JSON.stringify(state)).digest("base64url").slice(0, 22)}"`;
  }

  return {
    async fetch(request) {
      const response = await app.fetch(request);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        if (!response.headers.has(name)) response.headers.set(name, value);
      return response;
    },
  };
}

/** The description for programs and the page for readers: the same for as long as the program runs. */
function addReference(app: Hono, endpoints: readonly Endpoint[]): void {
  const description = describeApi(endpoints, BASE);
  const page = referencePage(description, BASE);
  app.get(`${BASE}/openapi.json`, (c) => c.json(description));
  app.get(BASE, (c) => c.redirect(`${BASE}/`, 308));
  app.get(`${BASE}/`, (c) => c.html(page, 200, { "content-security-policy": REFERENCE_POLICY }));
}

/** A parameter given once is a text, given several times a list. */
function parametersOf(c: Context): Readonly<Record<string, string | readonly string[]>> {
  const given = new URL(c.req.url).searchParams;
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}
