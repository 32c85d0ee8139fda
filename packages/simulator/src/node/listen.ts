import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { WireRequest } from "../http/request.js";
import { plainResponse, type WireResponse } from "../http/response.js";
import { declaresTooMuch, discardRest, type Exchange, respond } from "./respond.js";

export interface ListenOptions {
  /** Default: 0, any free port. */
  port?: number | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/** What handles the requests and connections of a server. */
export interface Requests {
  respond(request: WireRequest): Promise<WireResponse>;
  /** Whether a new connection is refused. */
  refusesConnection(): boolean;
}

/** How long `close` waits for responses that are under way. */
const closeGrace = 200;
const maxHeaderBytes = 64 * 1024;

/** Serves HTTP with kept-alive connections. */
export async function listen(requests: Requests, { port = 0, host = "127.0.0.1" }: ListenOptions): Promise<Listening> {
  const underWay = new Map<Promise<void>, Exchange>();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const rejected = new WeakSet<Duplex>();
  const server = createServer({ maxHeaderSize: maxHeaderBytes });
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const work = respond(requests.respond, { incoming, outgoing }, closing.signal).catch(() => {
      // A malformed request has its response elsewhere.
      if (!rejected.has(incoming.socket)) incoming.destroy();
    });
    underWay.set(work, { incoming, outgoing });
    work.finally(() => underWay.delete(work));
  };
  server.on("request", onRequest);
  // A client that waits for permission to send too large a body gets the 413 instead.
  server.on("checkContinue", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!declaresTooMuch(incoming)) outgoing.writeContinue();
    onRequest(incoming, outgoing);
  });
  // A listening port cannot refuse one connection.
  server.on("connection", (socket) => requests.refusesConnection() && socket.resetAndDestroy());
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Node reports every further chunk of what it cannot parse.
    if (rejected.has(socket)) return;
    rejected.add(socket);
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const before = [...underWay].filter(([, { incoming }]) => incoming.socket === socket);
    const complete = before.flatMap(([work, { incoming }]) => (incoming.complete ? [work] : []));
    const hasResponse = before.some(([, { incoming, outgoing }]) => !incoming.complete && outgoing.headersSent);
    respondToMalformed(hasResponse ? undefined : error, socket as Socket, complete, closing.signal);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    async close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      const grace = new Promise<void>((resolve) => void setTimeout(resolve, closeGrace).unref());
      await Promise.race([Promise.allSettled(underWay.keys()), grace]);
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Responds to bytes that are not HTTP, after the responses to the requests before them on the same connection.
 *
 * @param error nothing if they are the rest of a request that has its response
 */
async function respondToMalformed(
  error: NodeJS.ErrnoException | undefined,
  socket: Socket,
  before: readonly Promise<void>[],
  closing: AbortSignal,
): Promise<void> {
  const rest = discardRest(socket, closing);
  await Promise.race([Promise.all(before), rest]);
  if (error && socket.writable) socket.end(malformedResponse(error));
  await rest;
  socket.destroySoon();
}

function malformedResponse({ code = "" }: NodeJS.ErrnoException): string {
  const [status, reason, message] = parserErrors[code] ?? [400, "Bad Request", "this is not HTTP"];
  const { headers, body } = plainResponse(status, message);
  const head = { ...headers, "content-length": Buffer.byteLength(body), connection: "close" };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n${body}`;
}

const parserErrors: Readonly<Record<string, [status: number, reason: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large", `the headers are larger than ${maxHeaderBytes} bytes`],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "Payload Too Large", "the extensions of a chunk are too large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", "the request did not end"],
};
