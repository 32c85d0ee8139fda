import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import { createDeadlines } from "./deadlines.js";
import type { Endpoint, Transport, TransportRequest, TransportResponse } from "./transport.js";
import { TransportError } from "./transport-error.js";

export { fetchTransport } from "./fetch.js";

/** The transport of clients that are given none: `node:http(s)` with kept-alive connections, shared by all clients. */
export const defaultTransport = (): Transport => shared;

const shared: Transport = {
  send: (request) => {
    const ready = connectors[request.endpoint.protocol];
    return ready ? send(ready, request) : connect(request.endpoint).then((connector) => send(connector, request));
  },
};

interface Connector {
  request(options: RequestOptions): ClientRequest;
  agent: Agent;
}

const connectors: Partial<Record<string, Connector>> = {};
const deadlines = createDeadlines();

/** Loads `node:http` or `node:https` at the first request: importing a client stays cheap. */
async function connect({ protocol }: Endpoint): Promise<Connector> {
  const http = protocol === "https:" ? await import("node:https") : await import("node:http");
  const agent = new http.Agent({ keepAlive: true });
  // Connections of this agent differ in nothing else; Node's own name for them lists two dozen options.
  agent.getName = (options) => `${options?.host}:${options?.port}`;
  connectors[protocol] ??= { request: http.request, agent };
  return connectors[protocol];
}

function send({ request: open, agent }: Connector, request: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { endpoint, body, signal, timeout, maxResponseBytes } = request;
    if (signal?.aborted) return reject(aborted(signal));

    // As a flat list of names and values, which Node writes as it is.
    const headers = request.headers["user-agent"] === undefined ? ["user-agent", "cloudseal"] : [];
    for (const name in request.headers) headers.push(name, request.headers[name] as string);
    if (body !== "") headers.push("content-length", String(Buffer.byteLength(body)));
    else if (request.method !== "GET") headers.push("content-length", "0");
    const outgoing = open({
      agent,
      host: endpoint.hostname,
      port: endpoint.port,
      method: request.method,
      path: request.target,
      headers,
    });

    let deadline = timeout > 0 ? deadlines.add(timeout, () => fail(timedOut(timeout))) : undefined;
    const onAbort = signal && (() => fail(aborted(signal)));
    if (onAbort) signal.addEventListener("abort", onAbort);
    const end = () => {
      if (deadline) deadlines.remove(deadline);
      deadline = undefined;
      if (onAbort) signal.removeEventListener("abort", onAbort);
    };
    const fail = (error: Error) => {
      end();
      reject(error instanceof TransportError ? error : new TransportError("network", error.message, error));
      outgoing.destroy();
    };

    outgoing.on("error", fail);
    outgoing.on("response", (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on("error", fail);
      incoming.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > maxResponseBytes) fail(tooLarge(maxResponseBytes));
        else chunks.push(chunk);
      });
      incoming.on("end", () => {
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
        const encoding = encodingOf(incoming);
        const finish = (text: Buffer) => {
          end();
          resolve(new Answer(incoming, text));
        };
        if (encoding === undefined || size === 0) finish(bytes);
        else decompress(bytes, encoding, maxResponseBytes).then(finish, fail);
      });
    });
    outgoing.end(body);
  });
}

/** An answer whose headers are copied only if somebody wants them: who has a success does not. */
class Answer implements TransportResponse {
  readonly status: number;
  readonly body: string;
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage, body: Buffer) {
    this.status = incoming.statusCode ?? 0;
    this.body = body.toString();
    this.#incoming = incoming;
  }

  get headers(): Record<string, string> {
    // The one header that is a list; no API here sets cookies.
    const { "set-cookie": _, ...headers } = this.#incoming.headers;
    return headers as Record<string, string>;
  }
}

const aborted = (signal: AbortSignal) => new TransportError("aborted", "aborted by the caller's signal", signal.reason);
const timedOut = (timeout: number) => new TransportError("timeout", `no whole answer within ${timeout} ms`);
const tooLarge = (limit: number) => new TransportError("protocol", `the answer is larger than ${limit} bytes`);

/** The content encoding of an answer, if any: servers compress at times without being asked. */
function encodingOf({ rawHeaders }: IncomingMessage): string | undefined {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 16 && name.toLowerCase() === "content-encoding")
      return rawHeaders[i + 1] === "identity" ? undefined : rawHeaders[i + 1];
  }
  return undefined;
}

/** The limit holds for the text too. */
async function decompress(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Buffer> {
  const zlib = await import("node:zlib");
  return new Promise((resolve, reject) => {
    const finish = (error: Error | null, text: Buffer) =>
      error
        ? reject(new TransportError("protocol", `the answer's ${encoding} is broken: ${error.message}`, error))
        : resolve(text);
    if (encoding === "br") zlib.brotliDecompress(bytes, { maxOutputLength }, finish);
    else zlib.unzip(bytes, { maxOutputLength }, finish);
  });
}
