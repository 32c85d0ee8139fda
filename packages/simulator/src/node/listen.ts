import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { maxBodyBytes } from "../http/max-body-bytes.js";
import { splitTarget } from "../http/split-target.js";
import type { WireRequest } from "../http/wire-request.js";
import type { WireResponse } from "../http/wire-response.js";
import type { Listening, ListenOptions } from "../simulator.js";
import { deliver } from "./deliver.js";

/** What is served. */
export interface Serving {
  answer(request: WireRequest): Promise<WireResponse>;
  /** Whether a connection that has just been made is to be refused. */
  refusesConnection(): boolean;
}

/** How long `close` waits for answers that are under way. */
const closeGrace = 200;

/** Serves HTTP with kept-alive connections. */
export async function listen(
  { answer, refusesConnection }: Serving,
  { port = 0, host = "127.0.0.1" }: ListenOptions,
): Promise<Listening> {
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (incoming, outgoing) => {
    const work = respond(answer, incoming, outgoing, closing.signal).catch(() => void incoming.destroy());
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  });
  // The nearest to a refusal that a port can do on which others are welcome.
  server.on("connection", (socket) => refusesConnection() && socket.resetAndDestroy());
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    else socket.destroy();
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
      await Promise.race([Promise.allSettled(underWay), grace]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(
  answer: Serving["answer"],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const body = await readBody(incoming);
  const response = await answer({
    method: incoming.method ?? "",
    ...splitTarget(incoming.url ?? "/"),
    headers: joinHeaders(incoming.rawHeaders),
    body: body ?? new Uint8Array(),
    oversize: body === undefined,
  });
  if (response.delivery) return deliver(response, response.delivery, outgoing, closing);
  const { status, headers, body: text } = response;
  await new Promise<void>((resolve) => {
    outgoing.on("close", resolve);
    // The rest of a body that is too large is not waited for.
    const connection = body === undefined ? { connection: "close" } : {};
    outgoing.writeHead(status, { ...headers, ...connection, "content-length": Buffer.byteLength(text) });
    outgoing.end(text, () => {
      if (body === undefined) incoming.destroy();
      resolve();
    });
  });
}

/** Nothing for a body that is too large. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`, which would destroy the connection before the answer is out.
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else {
        incoming.pause();
        resolve(undefined);
      }
    });
    incoming.on("end", () => resolve(Buffer.concat(chunks)));
    incoming.on("error", reject);
    incoming.on("close", () => reject(new Error("the request broke off")));
  });
}

/** Node keeps only the first of some repeated headers; a signature is checked against all that came. */
function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${raw[i + 1]}` : (raw[i + 1] as string);
  }
  return headers;
}
