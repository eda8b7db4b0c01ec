/** The address of a view holds its state: what a reader sees can be sent, kept and gone back to. */
import { useLocation } from "preact-iso";
import { readable } from "./question.ts";

type Query = Readonly<Record<string, string>>;
type Change = Readonly<Record<string, string | number | null | undefined>>;

export function useAddress() {
  const { path, query, route } = useLocation();
  /** Null takes a parameter out. `replace`: no step of its own for the back button. */
  const change = (parameters: Change, replace = false): void => route(addressOf(path, query, parameters), replace);
  return { path, query: query as Query, change, go: route };
}

/** The address of a path with a query, changed. */
export function addressOf(path: string, query: Query, changed: Change = {}): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null || value === undefined || value === "") next.delete(name);
    else next.set(name, String(value));
  }
  const text = readable(next);
  return text ? `${path}?${text}` : path;
}
