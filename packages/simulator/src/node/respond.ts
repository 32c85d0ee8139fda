import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { maxBodyBytes, splitTarget, type WireRequest } from "../http/request.js";
import { bytesOf, type Delivery, type WireResponse } from "../http/response.js";

export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Reads one request from Node, and writes its response. */
export async function respond(
  toResponse: (request: WireRequest) => Promise<WireResponse>,
  { incoming, outgoing }: Exchange,
  closing: AbortSignal,
): Promise<void> {
  const body = await readBody(incoming);
  const response = await toResponse({
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

/** Node keeps only the first of some repeated headers; a signature covers all of them. */
function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${raw[i + 1]}` : (raw[i + 1] as string);
  }
  return headers;
}

export const declaresTooMuch = ({ headers }: IncomingMessage) => Number(headers["content-length"] ?? 0) > maxBodyBytes;

/** Sends a response chunk by chunk. If the delivery fails, the connection is reset. */
async function deliver(
  { status, headers, body }: WireResponse,
  delivery: Delivery,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, closing]);
  try {
    for await (const chunk of delivery(bytesOf(body), signal)) {
      signal.throwIfAborted();
      if (!outgoing.headersSent) outgoing.writeHead(status, headers).flushHeaders();
      if (chunk.length > 0 && !outgoing.write(chunk)) await once(outgoing, "drain", { signal });
    }
    outgoing.end();
  } catch {
    outgoing.socket?.resetAndDestroy();
  }
}

/** How much of a request is read and thrown away after its response: bytes, milliseconds without any, and milliseconds. */
const discarded = { bytes: 256 * 1024 * 1024, idle: 5_000, time: 30_000 };

/**
 * Reads what a client still sends after its response: bytes that lie unread when a connection is closed make it a
 * reset, which overtakes the response. Ends with the request, and at the limits.
 */
export function discardRest(source: Readable, closing: AbortSignal): Promise<void> {
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
