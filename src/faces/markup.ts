/** HTML as text that escapes what is put into it: only markup made here is markup. */

export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | false | undefined | readonly Part[];

/** html`<p>${words}</p>`: strings are escaped, markup and lists of it are taken as they are, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.reduce((text, string, i) => text + render(parts[i - 1]) + string) };
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  if (Array.isArray(part)) return part.map(render).join("");
  return (part as Markup).html;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
