/** The desk's files: the page that every address of the desk is, and what it loads. All is shipped, nothing is fetched. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Scripts, styles, pictures and answers of this server, and nothing from anywhere else. */
const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'"],
  ...["connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  "require-trusted-types-for 'script'",
].join("; ");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
/** Fonts are compressed already. */
const COMPRESSED = new Set([".woff2"]);

type Encoding = "br" | "gzip";
const compress: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Answers a GET or HEAD of an address outside the API; null: the desk has no such file. */
export type Desk = (request: Request) => Promise<Response | null>;

/** @param folder the built desk; where there is none, the desk is null */
export function openDesk(folder: string): Desk | null {
  if (!existsSync(join(folder, "index.html"))) return null;
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(folder, path).split(sep).join("/")}`, readFileSync(path));
    }
  const packed = new Map<string, Promise<Buffer>>();

  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return null;
    const { pathname } = new URL(request.url);
    const isFile = files.has(pathname) && pathname !== "/index.html";
    if (!isFile && !isView(pathname, request)) return null;
    const name = isFile ? pathname : "/index.html";
    const kind = extname(name);
    const encoding = COMPRESSED.has(kind) ? null : encodingOf(request.headers.get("accept-encoding") ?? "");
    const key = `${encoding} ${name}`;
    if (encoding && !packed.has(key)) packed.set(key, compress[encoding](files.get(name)!));
    const bytes = encoding ? await packed.get(key)! : files.get(name)!;
    return new Response(request.method === "HEAD" ? null : Uint8Array.from(bytes), {
      headers: {
        "content-type": TYPES[kind] ?? "application/octet-stream",
        "content-security-policy": POLICY,
        "content-length": String(bytes.length),
        // Names of files hold their hash; the page itself is asked for anew.
        "cache-control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
        vary: "accept, accept-encoding",
        ...(encoding ? { "content-encoding": encoding } : {}),
      },
    });
  };
}

/** Every address without an ending is a view of the desk, for who wants a page. */
function isView(pathname: string, request: Request): boolean {
  const wantsPage = /\btext\/html\b/.test(request.headers.get("accept") ?? "");
  return wantsPage && !pathname.startsWith("/api/") && !/\.\w+$/.test(pathname);
}

function encodingOf(accepted: string): Encoding | null {
  const names = accepted.split(",").map((part) => part.split(";")[0]!.trim().toLowerCase());
  return names.includes("br") ? "br" : names.includes("gzip") ? "gzip" : null;
}
