/** An answer for readers: a file to keep, HTML or Markdown, in place of the JSON. */
import { z } from "@hono/zod-openapi";

const TYPES = { html: "text/html; charset=utf-8", markdown: "text/markdown; charset=utf-8" } as const;
const ENDINGS = { html: "html", markdown: "md" } as const;
type PageFormat = keyof typeof TYPES;

export const pageShape = {
  as: z.enum(["html", "markdown"]).optional().openapi({ description: "a file for readers in place of the JSON" }),
};

/** Saved, never shown here: the page has a policy of its own, and this address another. */
export function pageFile(name: string, format: PageFormat, text: string): Response {
  return new Response(text, {
    headers: {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="${name}.${ENDINGS[format]}"`,
    },
  });
}
