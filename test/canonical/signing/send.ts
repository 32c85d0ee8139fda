import { connect } from "node:net";
import type { RawRequest, RawServer } from "../raw-server.js";

/** Sends requests to a raw server by the platform's `fetch`, whatever address they have. */
export interface Sender {
  /** The bytes of a request as they arrived. */
  send(request: Request): Promise<RawRequest>;
}

/** The parts of the platform's own dispatcher that are needed here; its class is the one that `fetch` knows. */
type Dispatcher = new (options: {
  connect: (options: unknown, done: (error: Error | null, socket?: unknown) => void) => void;
}) => object;

export function createSender(server: RawServer): Sender {
  // The platform loads its dispatcher with the first use of one of these classes.
  new Headers();
  const Agent = (globalThis as unknown as Record<symbol, object>)[Symbol.for("undici.globalDispatcher.1")]
    ?.constructor as Dispatcher;
  // Every connection leads to the server: no name is looked up, and https is not wrapped in TLS.
  const dispatcher = new Agent({
    connect(_, done) {
      const socket = connect({ port: server.port, host: "127.0.0.1", noDelay: true });
      socket.once("connect", () => done(null, socket));
      socket.once("error", (error) => done(error));
    },
  });
  return {
    async send(request) {
      const response = await fetch(request, { dispatcher } as RequestInit);
      await response.arrayBuffer();
      const number = Number(response.headers.get("x-number"));
      const raw = server.requests.get(number) as RawRequest;
      server.requests.delete(number);
      return raw;
    },
  };
}

/** Whether `fetch` sends a request with such headers at all. */
export const isSent = (headers: Headers): boolean =>
  [...headers].every(
    ([name, value]) =>
      !/^(expect|keep-alive|transfer-encoding|upgrade)$/.test(name) &&
      (name !== "connection" || value === "close") &&
      !/[^\t -~\u0080-\u00ff]/.test(value),
  );

/** The bytes that a request stands for, for what is not sent. */
export async function bytesOf(request: Request): Promise<RawRequest> {
  const url = new URL(request.url);
  const lineOf = (name: string) => [name, request.headers.get(name) as string] as const;
  return {
    method: request.method,
    target: url.pathname + url.search,
    headers: [["host", url.host], ...[...new Set(request.headers.keys())].map(lineOf)],
    body: Buffer.from(await request.arrayBuffer()),
  };
}
