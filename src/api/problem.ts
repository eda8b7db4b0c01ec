/** Errors as application/problem+json (RFC 9457): title, detail, and in `remedy` what to do. Never a stack. */
import { InputError } from "../model/errors.ts";

const TITLES = {
  400: "Bad input",
  401: "No token, or a wrong one",
  403: "Not allowed",
  404: "Not there",
  405: "Not a method of this address",
  413: "Too large",
  415: "Not a kind of content that is read here",
  421: "Not a name of this server",
  500: "Internal failure",
} as const;

export type Status = keyof typeof TITLES;

/** A request that cannot be answered, for another reason than what it asks. */
export class Problem extends Error {
  override readonly name = "Problem";
  constructor(
    readonly status: Status,
    readonly detail: string,
    readonly remedy: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

/** `onFailure` is told of what is a defect of ours, and of nothing else. */
export function problemResponse(error: unknown, onFailure: (error: unknown) => void): Response {
  if (error instanceof Problem) return response(error.status, error.detail, error.remedy, error.headers);
  if (error instanceof InputError)
    return response(400, `${error.place}: ${error.problem}`, error.remedy ?? "See the reference at /api/v1/.");
  onFailure(error);
  return response(
    500,
    "The request could not be answered.",
    "This is a defect of Summitry. Please report the address.",
  );
}

function response(status: Status, detail: string, remedy: string, headers: Readonly<Record<string, string>> = {}) {
  const problem = { type: "about:blank", title: TITLES[status], status, detail: here(detail), remedy: here(remedy) };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** An option of the command line is a parameter here: `--rule-set` → `rule-set`; not so in a command to be run. */
const here = (text: string): string =>
  text.includes("summitry ") ? text : text.replaceAll(/(?<![\w-])--(?=[a-z])/g, "");

/** @throws Problem 404 for what is not there */
export function found<T>(value: T | null | undefined, what: string, id: string): T {
  if (value === null || value === undefined)
    throw new Problem(404, `${id}: there is no such ${what}`, "Ids stand in the lists of this API.");
  return value;
}
