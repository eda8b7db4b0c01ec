/** What a resource is made of: endpoints, each with its parameters, what it takes and what it answers. */
import type { z } from "@hono/zod-openapi";
import type { Ledger } from "../asking/query.ts";
import type { List } from "./list.ts";

export interface Endpoint<Q extends z.ZodObject = z.ZodObject> {
  readonly method: "get" | "post";
  /** Below /api/v1; `{id}` is one part of the path. */
  readonly path: string;
  readonly summary: string;
  /** Strict: a parameter that is not there is a mistake of the caller, and told. */
  readonly query: Q;
  /** The kinds of content that it reads, with the schema of each; absent: it takes no body. */
  readonly takes?: Readonly<Record<string, z.ZodType>>;
  /** The largest body, in bytes; default: 1 MB. */
  readonly limit?: number;
  /** Answered only to who may write. */
  readonly writes?: boolean;
  /** It answers with server-sent events, each with JSON. */
  readonly stream?: boolean;
  /** It tells of more than the ledger, and may change while the ledger does not. */
  readonly isVolatile?: boolean;
  /** The JSON of the answer. */
  readonly answers: z.ZodType;
  /** A list can be asked by pages, as CSV and as JSON Lines. */
  readonly isList?: boolean;
  answer(call: Call<z.output<Q>>): Promise<Answer>;
}

/** An object as JSON, a list in one of its forms, or a response of its own. */
export type Answer = { readonly json: unknown } | { readonly list: List } | Response;

export interface Call<Q> {
  readonly ledger: Ledger;
  readonly query: Q;
  /** The `{id}` of the path; "" where it has none. */
  readonly id: string;
  /** Null where none is taken. */
  readonly body: Body | null;
  /** The server writes, and the caller gave its token. */
  readonly mayWrite: boolean;
  /** The server writes, for who has its token. */
  readonly isWritable: boolean;
  readonly effects: Effects;
  /** Told of a defect that shows after the answer began. */
  readonly onFailure: (error: unknown) => void;
}

export interface Body {
  readonly bytes: Uint8Array;
  /** The kind of content, without parameters. */
  readonly type: string;
}

/** What the API does beside asking the ledger. */
export interface Effects {
  /** A page of the public web; see fetch-public.ts. */
  fetch(url: string): Promise<Uint8Array>;
  /** This instant, ISO 8601: for what is recorded. */
  clock(): string;
}

/** Keeps the type of the parameters for `answer`, in a list of endpoints that forgets it. */
export const endpoint = <Q extends z.ZodObject>(one: Endpoint<Q>): Endpoint => one as unknown as Endpoint;
