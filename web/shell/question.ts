/** What is asked: addresses of the API from parameters, and the names in its answers. */

export type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** Below /api/v1; what is empty is left out. */
export function address(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === "" || value === false) continue;
    for (const one of [value].flat()) query.append(name, String(one));
  }
  const text = readable(query);
  return `/api/v1${path}${text ? `?${text}` : ""}`;
}

/** Commas and arrows stay as they are, for who reads an address. */
export const readable = (query: URLSearchParams): string =>
  query.toString().replaceAll("%2C", ",").replaceAll("%3E", ">");

/** What the ids of an answer are called: asked with `names`. */
export interface Named {
  readonly names: Readonly<Record<string, string>>;
}

export const nameIn = ({ names }: Named, id: string | null): string => (id === null ? "" : (names[id] ?? id));
