/** What was fetched, as it came: each body once, under its hash, and a log of when it was asked for and had. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Snapshot {
  /** As it was asked for, and where it came from in the end. */
  readonly url: string;
  readonly address: string;
  /** The instant, ISO 8601. */
  readonly fetched: string;
  readonly sha256: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The field as the server sent it: "text/html; charset=gb2312". */
  readonly type: string | null;
}

export interface Snapshots {
  /** The last one of an address. */
  last(url: string): Snapshot | null;
  bytes(snapshot: Snapshot): Uint8Array | null;
  keep(bytes: Uint8Array, told: Omit<Snapshot, "sha256">): Snapshot;
}

/** @param folder made when the first is kept: a body is a file named by its hash, the log is `fetched.jsonl` */
export function openSnapshots(folder: string): Snapshots {
  const log = join(folder, "fetched.jsonl");
  let known: Map<string, Snapshot> | null = null;
  const all = (): Map<string, Snapshot> => {
    known ??= new Map(
      (existsSync(log) ? readFileSync(log, "utf8").split("\n") : []).flatMap((line) => {
        const snapshot = parsed(line);
        return snapshot ? [[snapshot.url, snapshot] as const] : [];
      }),
    );
    return known;
  };
  return {
    last: (url) => all().get(url) ?? null,
    bytes({ sha256 }) {
      const path = join(folder, sha256);
      if (!existsSync(path)) return null;
      const bytes = readFileSync(path);
      return hashOf(bytes) === sha256 ? bytes : null;
    },
    keep(bytes, told) {
      const snapshot = { ...told, sha256: hashOf(bytes) };
      mkdirSync(folder, { recursive: true });
      const path = join(folder, snapshot.sha256);
      // A body is there whole or not at all, and before the log names it
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
      appendFileSync(log, `${JSON.stringify(snapshot)}\n`);
      all().set(snapshot.url, snapshot);
      return snapshot;
    },
  };
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A line that a run left half written is none. */
function parsed(line: string): Snapshot | null {
  try {
    const snapshot = JSON.parse(line) as Snapshot;
    return typeof snapshot.url === "string" && /^[\da-f]{64}$/.test(snapshot.sha256) ? snapshot : null;
  } catch {
    return null;
  }
}
