/** The description of the API in OpenAPI 3.1, made from the endpoints. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { packageVersion } from "../paths.ts";
import type { Endpoint } from "./endpoint.ts";
import { labelShape } from "./labels.ts";
import { problem } from "./schemas.ts";

const PROBLEMS = {
  400: "bad input; `remedy` says what to do",
  401: "no token, or a wrong one",
  403: "not allowed",
  404: "not there",
  413: "too large",
  415: "not a kind of content that is read",
} as const;

export type Description = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** `base`: the path that all addresses begin with. */
export function describeApi(endpoints: readonly Endpoint[], base: string): Description {
  const app = new OpenAPIHono();
  for (const endpoint of endpoints) {
    const { method, path, summary, takes, answers, query } = endpoint;
    const tags = [path.split("/")[1]!];
    const params = path.includes("{id}") ? { params: z.object({ id: z.string() }) } : {};
    app.openAPIRegistry.registerPath({
      ...{ method, path, summary, tags },
      ...(endpoint.writes ? { security: [{ token: [] }] } : {}),
      request: {
        query: query.extend(labelShape),
        ...params,
        ...(takes ? { body: { content: contentOf(takes), required: true } } : {}),
      },
      responses: { 200: { description: "the answer", content: formsOf(endpoint, answers) }, ...problemsOf(endpoint) },
    });
  }
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Summitry",
      version: packageVersion(),
      description: "Who met, visited or called whom, how often, how sure that is, and whether claims about it hold.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: base }],
  });
}

const contentOf = (kinds: Readonly<Record<string, z.ZodType>>) =>
  Object.fromEntries(Object.entries(kinds).map(([type, schema]) => [type, { schema }]));

function formsOf({ isList, stream }: Endpoint, answers: z.ZodType) {
  if (stream) return contentOf({ "text/event-stream": answers });
  const text = z.string();
  return contentOf({
    "application/json": answers,
    ...(isList ? { "text/csv": text, "application/x-ndjson": text } : {}),
  });
}

function problemsOf({ writes, takes, path }: Endpoint) {
  const wanted: readonly (keyof typeof PROBLEMS)[] = [
    400,
    ...(writes ? ([401, 403] as const) : []),
    ...(path.includes("{id}") ? ([404] as const) : []),
    ...(takes ? ([413, 415] as const) : []),
  ];
  const content = contentOf({ "application/problem+json": problem });
  return Object.fromEntries(wanted.map((status) => [status, { description: PROBLEMS[status], content }]));
}
