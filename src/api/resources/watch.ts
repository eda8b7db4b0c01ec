/** What the watch of this ledger did: its sources with their outages, and its alerts. */
import { z } from "@hono/zod-openapi";
import { watched } from "../../summitry.ts";
import { endpoint } from "../endpoint.ts";
import * as schemas from "../schemas.ts";

/** Of a watch of years the latest are enough. */
const MOST_ALERTS = 200;

export const watching = [
  endpoint({
    method: "get",
    path: "/watch",
    summary: "What summitry watch did with this ledger: when each source answered or was down, and the latest alerts",
    query: z.strictObject({}),
    answers: schemas.watched,
    isVolatile: true,
    async answer({ ledger }) {
      const { sources, alerts } = await watched(ledger);
      return { json: { sources, alerts: alerts.slice(0, MOST_ALERTS) } };
    },
  }),
];
