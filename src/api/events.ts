/** Work that takes long, told by server-sent events: `progress` now and then, and `done` or `problem` at the end. */
import { problemResponse } from "./problem.ts";

const EVERY_MS = 200;

export function eventsOf<P, R>(
  work: (onProgress: (state: P) => void, signal: AbortSignal) => Promise<R>,
  onFailure: (error: unknown) => void,
): Response {
  const stop = new AbortController();
  let last = 0;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, data: string): void => {
        if (!stop.signal.aborted) controller.enqueue(Buffer.from(`event: ${event}\ndata: ${data}\n\n`));
      };
      const onProgress = (state: P): void => {
        if (performance.now() - last < EVERY_MS) return;
        last = performance.now();
        send("progress", JSON.stringify(state));
      };
      try {
        send("done", JSON.stringify(await work(onProgress, stop.signal)));
      } catch (error) {
        send("problem", await problemResponse(error, onFailure).text());
      }
      if (!stop.signal.aborted) controller.close();
    },
    // The caller went away: what is in flight is written, and the work ends.
    cancel: () => stop.abort(),
  });
  return new Response(stream, { headers: { "content-type": "text/event-stream" } });
}
