import type { Agent, ClientRequest, RequestOptions } from "node:http";
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

/** Loads `node:http` or `node:https` at the first request: importing a client stays cheap. */
async function connect({ protocol }: Endpoint): Promise<Connector> {
  const http = protocol === "https:" ? await import("node:https") : await import("node:http");
  connectors[protocol] ??= { request: http.request, agent: new http.Agent({ keepAlive: true }) };
  return connectors[protocol];
}

function send({ request: open, agent }: Connector, request: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { endpoint, signal, timeout } = request;
    let timer: NodeJS.Timeout | undefined;
    let outgoing: ClientRequest | undefined;
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: TransportError) => {
      done();
      reject(error);
      outgoing?.destroy();
    };
    const onAbort = () => fail(new TransportError("aborted", "aborted by the caller's signal", signal?.reason));
    if (signal?.aborted) return onAbort();

    const { body } = request;
    const headers: Record<string, string | number> = { "user-agent": "cloudseal", ...request.headers };
    if (body !== "" || request.method !== "GET") headers["content-length"] = Buffer.byteLength(body);
    outgoing = open({
      agent,
      host: endpoint.hostname,
      port: endpoint.port,
      method: request.method,
      path: request.target,
      headers,
      setHost: false,
    });
    outgoing.on("error", (error) => fail(new TransportError("network", `no answer: ${error.message}`, error)));
    outgoing.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > request.maxResponseBytes)
          return fail(new TransportError("protocol", `the answer is larger than ${request.maxResponseBytes} bytes`));
        chunks.push(chunk);
      });
      response.on("end", () => {
        const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        delete headers["set-cookie"]; // the one header that is a list, and no API here sets cookies
        const finish = (body: Buffer) => {
          done();
          resolve({ status, headers: headers as Record<string, string>, body: body.toString() });
        };
        const encoding = headers["content-encoding"];
        if (encoding === undefined || encoding === "identity") finish(bytes);
        else decompress(bytes, encoding, request.maxResponseBytes).then(finish, fail);
      });
      response.on("error", (error) =>
        fail(new TransportError("network", `the answer broke off: ${error.message}`, error)),
      );
    });
    signal?.addEventListener("abort", onAbort);
    if (timeout > 0)
      timer = setTimeout(() => fail(new TransportError("timeout", `no whole answer within ${timeout} ms`)), timeout);
    outgoing.end(body);
  });
}

/** Servers that compress without being asked. The limit holds for the text too. */
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
