/** Serves requests on a port of this machine. */
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { InputError } from "../model/errors.ts";
import type { Api } from "./api.ts";

export interface Server {
  /** "http://127.0.0.1:7411" */
  readonly address: string;
  /** Takes no more requests, and ends those that are open. */
  close(): Promise<void>;
}

/**
 * @param port 0: any that is free
 * @throws InputError where the port or the name cannot be had
 */
export async function startServer(api: Api, port: number, host: string): Promise<Server> {
  const server = createAdaptorServer({ fetch: (request) => api.fetch(request), overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(problemOf(error, port, host)));
    server.listen(port, host, resolve);
  });
  const { port: found } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${found}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function problemOf(error: NodeJS.ErrnoException, port: number, host: string): unknown {
  if (error.code === "EADDRINUSE") return new InputError(`--port ${port}`, "is in use", "Give another, or 0 for any.");
  if (error.code === "EACCES") return new InputError(`--port ${port}`, "is not allowed", "Give one above 1023.");
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new InputError(`--host ${host}`, "is no name or address of this machine", "Leave it out for 127.0.0.1.");
  return error;
}
