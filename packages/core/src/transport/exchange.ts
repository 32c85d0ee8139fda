import { setMaxListeners } from "node:events";
import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { version } from "../version.js";
import { isJson } from "../wire/decode.js";
import { Chunks, codingsOf, textOf, tooLarge } from "./body.js";
import type { decodeBody } from "./codings.js";
import { createDeadlines } from "./deadlines.js";
import {
  abortError,
  assertSignal,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from "./transport.js";
import { isUnsent, provesUnsent } from "./unsent.js";

/** What opens requests, and the agent that holds their connections. */
export interface Connector {
  request(options: RequestOptions): ClientRequest;
  readonly agent: Agent;
  /** Whether its connections are those of a proxy. */
  readonly proxied?: boolean;
}

const deadlines = createDeadlines();

/**
 * Sends a request over a connection of an agent, and waits for the whole response.
 *
 * @param ready what to wait for before the request is opened
 */
export function exchange(
  connector: Connector,
  request: TransportRequest,
  ready: Promise<void> | undefined,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    if (ready) ready.then(() => start(connector, request, resolve, reject)).catch(reject);
    else start(connector, request, resolve, reject);
  });
}

function start(
  { request: open, agent }: Connector,
  request: TransportRequest,
  resolve: (response: TransportResponse) => void,
  reject: (error: unknown) => void,
): void {
  const { signal, timeout, maxResponseBytes } = request;
  assertSignal(signal);
  if (signal?.aborted) {
    reject(abortError(signal, true));
    return;
  }
  const outgoing = open(optionsOf(request, agent));

  let hasFailed = false;
  const fail = (error: TransportError) => {
    // What is destroyed below may say so once more.
    if (hasFailed) return;
    hasFailed = true;
    end();
    const { kind, message, cause } = error;
    const rejectAs = (unsent: boolean) =>
      reject(unsent ? new TransportError(kind as "network", message, cause, true) : error);
    // The reason of an abort is the caller's, and tells nothing of this connection.
    const unsent = isUnsent(agent, outgoing);
    if (unsent || kind !== "network") rejectAs(unsent);
    else provesUnsent(cause).then(rejectAs);
    outgoing.destroy();
  };
  let deadline =
    timeout > 0
      ? deadlines.add(timeout, () => fail(new TransportError("timeout", `no whole response within ${timeout} ms`)))
      : undefined;
  const onAbort = signal && (() => fail(abortError(signal)));
  if (onAbort) {
    // Any number of calls may share a signal; Node takes more than ten listeners for a leak, and warns.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", onAbort);
  }
  const end = () => {
    if (deadline) deadlines.remove(deadline);
    deadline = undefined;
    if (onAbort) signal.removeEventListener("abort", onAbort);
  };

  // An error for each address that was tried has no message of its own.
  outgoing.on("error", (error: Error & { code?: string }) =>
    fail(new TransportError("network", error.message || `${error.code}`, withoutPacket(error))),
  );
  // Node closes such a connection without a word.
  outgoing.on("upgrade", () =>
    fail(new TransportError("protocol", "the server switches to a protocol that was not requested")),
  );
  outgoing.on("response", (incoming) => {
    const codings = codingsOf(incoming);
    incoming.on("error", (error) =>
      fail(new TransportError("network", `the response broke off: ${error.message}`, error)),
    );
    if (request.stream && codings === undefined && isStreamed(incoming)) {
      end();
      // Loaded by who needs it: it takes longer than all the rest of a client.
      import("node:stream").then(({ Readable }) =>
        resolve(streamed(incoming, Readable.toWeb(incoming) as ReadableStream<Uint8Array>)),
      );
      return;
    }
    const chunks = new Chunks();
    incoming.on("data", (chunk: Buffer) => {
      chunks.add(chunk);
      if (chunks.size > maxResponseBytes) fail(tooLarge(maxResponseBytes));
    });
    incoming.on("end", () => {
      // A server that has responded need not read the rest of the request, and would hold its connection for ever.
      if (!outgoing.writableFinished) outgoing.destroy();
      const finish = (body: Buffer) => {
        if (hasFailed) return;
        end();
        if (request.stream && isStreamed(incoming)) {
          resolve(streamed(incoming, new Blob([new Uint8Array(body)]).stream()));
          return;
        }
        // It holds nothing of its connection, which would keep one call's objects alive for the next.
        resolve({
          status: incoming.statusCode ?? 0,
          headers: headersOf(incoming.rawHeaders),
          body: textOf(body),
        });
      };
      if (codings === undefined || chunks.size === 0) finish(chunks.join());
      else decode(chunks.join(), codings, maxResponseBytes).then(finish, fail);
    });
  });
  outgoing.end(request.body);
}

/** Loaded by the first response that has a content coding. */
const decode = async (...body: Parameters<typeof decodeBody>) => (await import("#extras")).decodeBody(...body);

/** Whether a body is given as a stream where one is requested: that of a failure, and JSON, is read whole. */
const isStreamed = ({ statusCode = 0, headers }: IncomingMessage): boolean =>
  statusCode >= 200 && statusCode < 300 && !isJson(headers["content-type"]);

const streamed = (incoming: IncomingMessage, stream: ReadableStream<Uint8Array>): TransportResponse => ({
  status: incoming.statusCode ?? 0,
  headers: headersOf(incoming.rawHeaders),
  body: "",
  stream,
});

function optionsOf({ endpoint, method, target, headers, body }: TransportRequest, agent: Agent): RequestOptions {
  // As a flat list of names and values, which Node writes as it is.
  const list = headers["user-agent"] === undefined ? ["user-agent", `cloudseal/${version}`] : [];
  if (headers.host === undefined) list.push("host", endpoint.host);
  for (const name in headers) list.push(name, headers[name] as string);
  if (body !== "") list.push("content-length", String(Buffer.byteLength(body)));
  else if (method !== "GET") list.push("content-length", "0");
  return { agent, host: endpoint.hostname, port: endpoint.port, method, path: target, headers: list };
}

/** Headers by their names in lower case; those of one name are joined, as `fetch` does. No API here sets cookies. */
function headersOf(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] as string).toLowerCase();
    // An assignment to this name would set the prototype.
    if (name === "set-cookie" || name === "__proto__") continue;
    const value = rawHeaders[i + 1] as string;
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** Node puts the packet that it cannot parse on the error, with whatever secrets the response has: it must not be printed. */
export function withoutPacket<Failure extends Error>(error: Failure): Failure {
  delete (error as { rawPacket?: unknown }).rawPacket;
  return error;
}
