/** Colours of the terminal, as functions: without colour they give the text back. */
import picocolors from "picocolors";
import type { VerdictName } from "../../model/verdict.ts";

export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly verdict: (verdict: VerdictName, text: string) => string;
  /** A claim's words within the text. */
  readonly claim: (verdict: VerdictName, text: string) => string;
}

export function paintWith(color: boolean): Paint {
  const c = picocolors.createColors(color);
  const hues: Readonly<Record<VerdictName, (text: string) => string>> = {
    supported: c.green,
    "supported-with-qualification": c.green,
    "depends-on-definition": c.yellow,
    contradicted: c.red,
    unresolved: c.blue,
    "not-a-factual-claim": c.dim,
  };
  return {
    strong: c.bold,
    faint: c.dim,
    verdict: (verdict, text) => hues[verdict](text),
    claim: (verdict, text) => (verdict === "not-a-factual-claim" ? c.italic(text) : c.underline(hues[verdict](text))),
  };
}
