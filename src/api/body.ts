/** Bodies: bounded, of a kind that the endpoint reads. */
import type { z } from "@hono/zod-openapi";
import { InputError } from "../model/errors.ts";
import type { Body, Endpoint } from "./endpoint.ts";
import { Problem } from "./problem.ts";

/** 1 MB. */
const LIMIT = 1_000_000;

/** @throws Problem 413, 415 */
export async function bodyOf(request: Request, { takes, limit = LIMIT }: Endpoint): Promise<Body | null> {
  if (!takes) return null;
  const type = (request.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  if (!(type in takes))
    throw new Problem(
      415,
      type ? `Content-Type "${type}" is not read here.` : "There is no Content-Type.",
      `Send one of ${Object.keys(takes).join(", ")}.`,
    );
  return { type, bytes: await bounded(request, limit) };
}

async function bounded(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new Problem(413, `The body is larger than ${limit / 1e6} MB.`, "Send less, or use the command line.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws InputError that names the field */
export function jsonOf<S extends z.ZodType>(body: Body, schema: S): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body.bytes));
  } catch (cause) {
    throw new InputError("body", "is not JSON in UTF-8", "See the reference at /api/v1/.", { cause });
  }
  return valid(schema, value, "body");
}

/** @throws InputError that names the field or parameter */
export function valid<S extends z.ZodType>(schema: S, value: unknown, place: string): z.output<S> {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const issue = found.error.issues[0]!;
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  if (unknown !== undefined)
    throw new InputError(`${place} ${unknown}`, "is not known here", "See the reference at /api/v1/.");
  throw new InputError([place, ...issue.path].join(" "), issue.message, "See the reference at /api/v1/.");
}
