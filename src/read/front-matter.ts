/** The few lines of `key: value` between two `---` at the head of a Markdown file; not all of YAML. */

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** The text after it. */
  readonly body: string;
}

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

export function readFrontMatter(text: string): FrontMatter {
  const found = FENCED.exec(text);
  if (!found) return { fields: new Map(), body: text };
  const fields = new Map<string, string>();
  for (const line of (found[1] as string).split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    if (pair) fields.set((pair[1] as string).toLowerCase(), unquote((pair[2] as string).trim()));
  }
  return { fields, body: text.slice(found[0].length) };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value);
  if (quoted) return (quoted[2] as string).replace(/\\(["\\])/g, "$1");
  return value.replace(/\s+#.*$/, "");
}
