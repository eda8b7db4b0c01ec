import { InputError } from "../model/errors.ts";

const UNITS: Readonly<Record<string, number>> = { "": 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** "50MB", "50 mb", "50000000" → bytes. */
export function parseSize(text: string): number {
  const found = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(text.trim());
  const unit = UNITS[(found?.[2] ?? "").toUpperCase()];
  if (!found || unit === undefined)
    throw new InputError(`--max-size ${text}`, "is not a size", "For instance 50MB, or a number of bytes.");
  return Math.floor(Number(found[1]) * unit);
}
