/** The bytes of a register as text, or an error that names the line and what to do. */
import { isUtf8 } from "node:buffer";
import { InputError } from "../model/errors.ts";

/** @throws InputError for what is empty or no UTF-8 */
export function registerText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new InputError(name, "is empty", "Give the register as CSV or XML.");
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString("latin1"),
  );
  if (declared && !/^(?:utf-8|us-ascii)$/i.test(declared[1]!))
    throw new InputError(`${name}:1`, `declares the encoding ${declared[1]}`, asUtf8(declared[1]!));
  const nul = bytes.indexOf(0);
  if (isUtf8(bytes) && nul < 0) return Buffer.from(bytes).toString("utf8");
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const bad = lines.findIndex((line) => line.includes("\0") || !isUtf8(Buffer.from(line, "latin1")));
  throw new InputError(`${name}:${bad + 1}`, "the line is not UTF-8", asUtf8("WINDOWS-1252"));
}

const asUtf8 = (from: string): string => `Convert it first, for instance: iconv -f ${from} -t UTF-8 FILE`;
