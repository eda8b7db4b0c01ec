/** The reference as a page for readers, made from the description. It asks nothing of any other address. */
import { createHash } from "node:crypto";
import type { Description } from "./openapi.ts";
import { STYLE } from "./reference-style.ts";

interface Operation {
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly description?: string; readonly enum?: readonly string[] };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** Styles are allowed by their hash alone. */
export const REFERENCE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; ` +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function referencePage(description: Description, base: string): string {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      ...{ path, method, operation },
    })),
  );
  const { title, version, description: about } = description.info;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)} API <small>${escaped(version)}</small></h1>
<p>${escaped(about ?? "")} For programs: <a href="${base}/openapi.json">openapi.json</a>.</p>
<p>Parameters have the names and meanings of the command line’s long options. A list comes by pages: give its
<code>next</code> as <code>cursor</code>; <code>format=csv</code> or <code>format=jsonl</code> gives all of it. An answer
bears an ETag that holds until the ledger changes. What cannot be answered is told as
<code>application/problem+json</code>, and <code>remedy</code> says what to do.</p>
<nav><ul>${operations.map(({ path, method }) => `<li><a href="#${anchor(method, path)}"><code>${escaped(path)}</code></a></li>`).join("")}</ul></nav>
${operations.map(({ path, method, operation }) => section(path, method, operation, base)).join("\n")}
</main>
</body>
</html>
`;
}

function section(path: string, method: string, operation: Operation, base: string): string {
  const rows = (operation.parameters ?? []).map(
    ({ name, required, description, schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code>${required ? " *" : ""}</th><td>${escaped(
        description ?? schema?.description ?? schema?.enum?.join(", ") ?? "",
      )}</td></tr>`,
  );
  const body = Object.keys(operation.requestBody?.content ?? {}).join(", ");
  const answer = Object.keys(operation.responses["200"]?.content ?? {}).join(", ");
  return `<section id="${anchor(method, path)}">
<h2><code><b>${method.toUpperCase()}</b> ${escaped(base + path)}</code></h2>
<p>${escaped(operation.summary ?? "")}.${operation.security ? " Takes the token of the server." : ""}</p>
${body ? `<p>Body: <code>${escaped(body)}</code></p>` : ""}
<p>Answer: <code>${escaped(answer)}</code></p>
${rows.length > 0 ? `<table><tbody>${rows.join("")}</tbody></table>` : ""}
</section>`;
}

const anchor = (method: string, path: string): string => `${method}${path.replaceAll(/[^a-z]+/g, "-")}`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
