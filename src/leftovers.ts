/** Promises that a library leaves behind and nobody waits for. Only a program of ours listens; who embeds us decides himself. */

/** What a PDF's reader rejects after it has told that the file is damaged. */
export const isLeftover = (reason: unknown): boolean => reason instanceof Error && /\bunpdf\b/.test(reason.stack ?? "");

/** They do not end this process or thread; whatever else nobody waits for does, as without this. */
export function outliveLeftovers(): void {
  process.on("unhandledRejection", (reason) => {
    if (!isLeftover(reason)) throw reason;
  });
}
