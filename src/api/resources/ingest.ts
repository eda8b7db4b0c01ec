/** Documents into the ledger, a line each, with events while it works. */
import { z } from "@hono/zod-openapi";
import { type Ingested, type IngestState, ingest } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import { eventsOf } from "../events.ts";

/** 20 MB: some thousands of articles. */
const LIMIT = 20_000_000;

export const ingesting = [
  endpoint({
    method: "post",
    path: "/ingest",
    summary: "Take documents in: JSON Lines with text and, if known, url, title, publisher, published, language",
    query: z.strictObject({}),
    takes: { "application/x-ndjson": z.string() },
    limit: LIMIT,
    writes: true,
    stream: true,
    answers: z
      .looseObject({ documents: z.number(), mentions: z.number(), bad: z.array(z.looseObject({})) })
      .openapi({ description: "events `progress`, then `done`, or `problem`" }),
    async answer({ ledger, body, onFailure }) {
      const input = async function* () {
        yield body!.bytes;
      };
      const work = (onProgress: (state: IngestState) => void, signal: AbortSignal) =>
        ingest(["-"], ledger, { input, signal, onProgress: (state) => onProgress(told(state)) }).then(told);
      return eventsOf(work, onFailure);
    },
  }),
];

/** The lines are those of the body. */
function told<S extends IngestState | Ingested>(state: S): S {
  return { ...state, bad: state.bad.map((b) => ({ ...b, place: b.place.replace(/^standard input:/, "line ") })) };
}
