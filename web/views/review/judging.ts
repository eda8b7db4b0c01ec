/** Judgements as the view makes them and takes them back; whoever makes one is named. */
import { useState } from "preact/hooks";
import type { Judgement } from "../../../src/model/judgement.ts";
import { ask, forgetAnswers } from "../../shell/api.ts";
import { address } from "../../shell/question.ts";

const AUTHOR = "summitry-author";
const TOKEN = "summitry-token";

export type Decision = "same" | "different" | "unsure";

/** What is said of contacts or mentions; with a name, who it is in them. */
export interface Judged {
  readonly judgement: Decision;
  readonly ids: readonly string[];
  readonly name?: NonNullable<Judgement["name"]>;
}

/** The author is kept by the browser, the token until the window is closed. A browser that keeps nothing asks again. */
export function useSignature() {
  const [author, setAuthor] = useState(() => kept(localStorage, AUTHOR));
  const [token, setToken] = useState(() => kept(sessionStorage, TOKEN));
  return {
    ...{ author, token },
    sign(name: string, key: string) {
      keep(localStorage, AUTHOR, name);
      keep(sessionStorage, TOKEN, key);
      setAuthor(name);
      setToken(key);
    },
  };
}
export type Signature = Pick<ReturnType<typeof useSignature>, "author" | "token">;

function kept(store: Storage, key: string): string {
  try {
    return store.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function keep(store: Storage, key: string, value: string): void {
  try {
    store.setItem(key, value);
  } catch {
    // The value holds for this page.
  }
}

/** @throws ApiProblem; 401 where the token is not the server's */
export async function judge(judged: Judged, reason: string, by: Signature): Promise<void> {
  await write("/judgements", { ...judged, by: by.author, ...(reason ? { reason } : {}) }, by);
}

/** @throws ApiProblem */
export async function takeBack(judgement: string, by: Signature): Promise<void> {
  await write("/withdrawals", { id: judgement, reason: "taken back in review", by: by.author }, by);
}

async function write(path: string, body: object, { token }: Signature): Promise<void> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  await ask(address(path), { method: "POST", headers, body: JSON.stringify(body) });
  forgetAnswers();
}
