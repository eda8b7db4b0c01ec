/** The pages of a list that hold the rows in sight, asked when they come into sight and kept while they are near. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type ApiProblem, answerTo } from "../../shell/api.ts";
import { type ContactsPage, PAGE } from "./state.ts";

export interface Pages {
  readonly total: number;
  readonly pages: ReadonlyMap<number, ContactsPage>;
}

interface Held extends Pages {
  /** Of the first page: what the list is asked by. */
  readonly address: string;
  readonly first: ContactsPage;
}

/** Pages to either side of those in sight that are kept. */
const NEAR = 20;
/** While the reader flies past, nothing is asked; where a move begins, at once. */
const PAUSE_MS = 60;

export interface PagesAnswer {
  /** The last list stays until the next one is there. */
  readonly held: Held | null;
  readonly problem: ApiProblem | null;
  readonly isWaiting: boolean;
}

/** @param addressAt of a page of the list, by its number; the first tells one list from another */
export function usePages(addressAt: (page: number) => string, shown: readonly [number, number]): PagesAnswer {
  const [held, setHeld] = useState<Held | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const address = addressAt(0);
  const wanted = useRef(address);
  wanted.current = address;
  const moved = useRef(0);
  useLayoutEffect(() => {
    answerTo<ContactsPage>(address).then(
      (first) => {
        if (wanted.current !== address) return;
        setProblem(null);
        setHeld({ address, first, total: first.total, pages: new Map([[0, first]]) });
      },
      (failure) => wanted.current === address && setProblem(failure),
    );
  }, [address]);
  const isCurrent = held?.address === address;
  const [from, to] = [Math.floor(shown[0] / PAGE), Math.floor(Math.max(0, shown[1] - 1) / PAGE)];
  useLayoutEffect(() => {
    if (!isCurrent) return;
    const ask = () => {
      for (let page = from; page <= to; page++) {
        if (held?.pages.has(page)) continue;
        answerTo<ContactsPage>(addressAt(page)).then(
          (answer) =>
            wanted.current === address &&
            setHeld((before) => before && { ...before, pages: near(new Map(before.pages).set(page, answer), page) }),
          (failure) => wanted.current === address && setProblem(failure),
        );
      }
    };
    const isFlying = performance.now() - moved.current < PAUSE_MS;
    moved.current = performance.now();
    if (!isFlying) return ask();
    const timer = setTimeout(ask, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, from, to, isCurrent]);
  return { held, problem, isWaiting: !isCurrent && problem === null };
}

const near = (pages: ReadonlyMap<number, ContactsPage>, at: number): ReadonlyMap<number, ContactsPage> =>
  new Map([...pages].filter(([page]) => Math.abs(page - at) <= NEAR));
