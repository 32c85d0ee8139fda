import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex, Readable } from "node:stream";
import { maxBodyBytes } from "../http/max-body-bytes.js";
import { plainAnswer } from "../http/plain-answer.js";
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

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** How long `close` waits for responses that are under way. */
const closeGrace = 200;
const maxHeaderBytes = 64 * 1024;

/** Serves HTTP with kept-alive connections. */
export async function listen(
  { answer, refusesConnection }: Serving,
  { port = 0, host = "127.0.0.1" }: ListenOptions,
): Promise<Listening> {
  const underWay = new Map<Promise<void>, Exchange>();
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const rejected = new WeakSet<Duplex>();
  const server = createServer({ maxHeaderSize: maxHeaderBytes });
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const work = respond(answer, { incoming, outgoing }, closing.signal).catch(() => {
      // What is malformed is answered elsewhere.
      if (!rejected.has(incoming.socket)) incoming.destroy();
    });
    underWay.set(work, { incoming, outgoing });
    work.finally(() => underWay.delete(work));
  };
  server.on("request", onRequest);
  // A client that asks before it sends a body gets the 413 instead of the permission.
  server.on("checkContinue", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!declaresTooMuch(incoming)) outgoing.writeContinue();
    onRequest(incoming, outgoing);
  });
  // The nearest to a refusal that a port can do on which others are welcome.
  server.on("connection", (socket) => refusesConnection() && socket.resetAndDestroy());
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Node reports every further chunk of what it cannot parse.
    if (rejected.has(socket)) return;
    rejected.add(socket);
    if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
    const before = [...underWay].filter(([, { incoming }]) => incoming.socket === socket);
    const complete = before.flatMap(([work, { incoming }]) => (incoming.complete ? [work] : []));
    const isAnswered = before.some(([, { incoming, outgoing }]) => !incoming.complete && outgoing.headersSent);
    respondToMalformed(isAnswered ? undefined : error, socket as Socket, complete, closing.signal);
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

async function respond(
  answer: Serving["answer"],
  { incoming, outgoing }: Exchange,
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
  const head = { ...headers, "content-length": Buffer.byteLength(text) };
  if (body !== undefined) {
    await new Promise<void>((resolve) => {
      outgoing.on("close", resolve);
      outgoing.writeHead(status, head).end(text, () => resolve());
    });
    return;
  }
  // The whole response first, the end of the connection once the client has had the time to read it.
  outgoing.writeHead(status, { ...head, connection: "close" }).write(text);
  await discardRest(incoming, closing);
  outgoing.end();
}

/**
 * Answers bytes that are not HTTP, after the responses to the requests before them on the same connection.
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
  const { headers, body } = plainAnswer(status, message);
  const head = { ...headers, "content-length": Buffer.byteLength(body), connection: "close" };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n${body}`;
}

const parserErrors: Readonly<Record<string, [status: number, reason: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large", `the headers are larger than ${maxHeaderBytes} bytes`],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "Payload Too Large", "the extensions of a chunk are too large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", "the request did not come to its end"],
};

/** How much of a request is read and thrown away after its response: bytes, milliseconds without any, and milliseconds. */
const discarded = { bytes: 256 * 1024 * 1024, idle: 5_000, time: 30_000 };

/**
 * Reads what a client still sends after it has been answered: bytes that lie unread when a connection is closed make it a
 * reset, which overtakes the response. Ends with the request, and at the limits.
 */
function discardRest(source: Readable, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let left = discarded.bytes;
    const end = () => {
      clearTimeout(idle);
      clearTimeout(time);
      source.off("data", onData);
      closing.removeEventListener("abort", end);
      resolve();
    };
    const idle = setTimeout(end, discarded.idle).unref();
    const time = setTimeout(end, discarded.time).unref();
    const onData = (chunk: Buffer) => {
      idle.refresh();
      left -= chunk.length;
      if (left < 0) end();
    };
    if (closing.aborted || source.readableEnded || source.destroyed) return end();
    closing.addEventListener("abort", end);
    source.on("data", onData);
    for (const event of ["end", "close", "error"]) source.on(event, end);
    source.resume();
  });
}

const declaresTooMuch = ({ headers }: IncomingMessage) => Number(headers["content-length"] ?? 0) > maxBodyBytes;

/** Nothing for a body that is too large; one whose length says so is not waited for. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  if (declaresTooMuch(incoming)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`, which would destroy the connection before the response is out.
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBodyBytes) return void chunks.push(chunk);
      incoming.off("data", onData).pause();
      resolve(undefined);
    };
    incoming.on("data", onData);
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
