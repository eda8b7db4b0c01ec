/** The API as the views ask it: answers held for as long as they are true, problems in words. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** A problem that the server told, with what to do. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly remedy: string,
  ) {
    super(detail);
  }
}

/** @throws ApiProblem */
export async function ask<T>(target: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(target, init).catch((error: unknown) => {
    if ((error as Error).name === "AbortError") throw error;
    throw new ApiProblem(0, "The server does not answer.", "Is summitry serve still running?");
  });
  if (response.ok) return response.json() as Promise<T>;
  const told = (await response.json().catch(() => null)) as { detail?: string; remedy?: string } | null;
  throw new ApiProblem(response.status, told?.detail ?? response.statusText, told?.remedy ?? "");
}

const MOST_HELD = 200;
const held = new Map<string, Promise<unknown>>();
/** Of the held ones, those that have come. */
const come = new Map<string, unknown>();

/** Answers are asked once; a failure is not held. */
export function answerTo<T>(target: string): Promise<T> {
  const found = held.get(target);
  if (found) return found as Promise<T>;
  const asked = ask<T>(target);
  held.set(target, asked);
  asked.then(
    (value) => held.get(target) === asked && come.set(target, value),
    () => held.delete(target),
  );
  if (held.size > MOST_HELD) {
    const oldest = held.keys().next().value as string;
    held.delete(oldest);
    come.delete(oldest);
  }
  return asked;
}

/** After something was written. */
export function forgetAnswers(): void {
  held.clear();
  come.clear();
}

export interface Answer<T> {
  /** The last answer stays while the next is under way, so that a page does not blink. */
  readonly value: T | null;
  readonly problem: ApiProblem | null;
  readonly isWaiting: boolean;
}

/**
 * What has come already is there in the same turn: a view that is asked again draws once.
 * @param target null: nothing is asked yet
 */
export function useAnswer<T>(target: string | null): Answer<T> {
  const [answer, set] = useState<Answer<T>>({ value: null, problem: null, isWaiting: target !== null });
  const last = useRef<string | null>(null);
  // Before the paint: what is asked a frame earlier is there a frame earlier.
  useLayoutEffect(() => {
    last.current = target;
    if (target === null) return set({ value: null, problem: null, isWaiting: false });
    if (come.has(target)) return set({ value: come.get(target) as T, problem: null, isWaiting: false });
    set((before) => ({ ...before, isWaiting: true }));
    answerTo<T>(target).then(
      (value) => last.current === target && set({ value, problem: null, isWaiting: false }),
      (problem) => last.current === target && set({ value: null, problem, isWaiting: false }),
    );
  }, [target]);
  const ready = target !== null && last.current !== target && come.has(target);
  return ready ? { value: come.get(target) as T, problem: null, isWaiting: false } : answer;
}
