import { setMaxListeners } from "node:events";
import { Answer } from "./answer.js";
import type { Connector } from "./connector.js";
import { createDeadlines } from "./deadlines.js";
import { decompress } from "./decompress.js";
import { encodingOf } from "./encoding-of.js";
import { isUnsent } from "./is-unsent.js";
import { Pieces } from "./pieces.js";
import type { TransportRequest, TransportResponse } from "./transport.js";
import { TransportError } from "./transport-error.js";
import { withoutPacket } from "./without-packet.js";

const deadlines = createDeadlines();

/** Sends a request over a connection of an agent, and waits for the whole answer. */
export function sendOver({ request: open, agent }: Connector, request: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { endpoint, body, signal, timeout, maxResponseBytes } = request;
    if (signal?.aborted) return reject(new TransportError("aborted", aborted, signal.reason, true));
    // Found out after the request is open, it would leave a connection behind that nobody listens to.
    if (signal && typeof signal.addEventListener !== "function")
      throw new TypeError("signal is not an AbortSignal: pass that of an AbortController");

    // As a flat list of names and values, which Node writes as it is.
    const headers = request.headers["user-agent"] === undefined ? ["user-agent", "cloudseal"] : [];
    if (request.headers.host === undefined) headers.push("host", endpoint.host);
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

    const fail = (kind: "network" | "timeout" | "aborted" | "protocol", message: string, cause?: unknown) => {
      end();
      // The reason of an abort is the caller's, and tells nothing of this connection.
      const unsent = isUnsent(agent, outgoing, kind === "network" ? cause : undefined);
      reject(new TransportError(kind, message, cause, unsent));
      outgoing.destroy();
    };
    let deadline =
      timeout > 0 ? deadlines.add(timeout, () => fail("timeout", `no whole answer within ${timeout} ms`)) : undefined;
    const onAbort = signal && (() => fail("aborted", aborted, signal.reason));
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
      fail("network", error.message || `${error.code}`, withoutPacket(error)),
    );
    // Node closes such a connection without a word.
    outgoing.on("upgrade", () => fail("protocol", "the server switches to a protocol that nobody asked for"));
    outgoing.on("response", (incoming) => {
      const encoding = encodingOf(incoming);
      const pieces = new Pieces();
      incoming.on("error", (error) => fail("network", `the answer broke off: ${error.message}`, error));
      incoming.on("data", (chunk: Buffer) => {
        pieces.add(chunk);
        if (pieces.size > maxResponseBytes) fail("protocol", tooLarge(maxResponseBytes));
      });
      incoming.on("end", () => {
        // Who has answered need not read the rest of the request, and would hold its connection for ever.
        if (!outgoing.writableFinished) outgoing.destroy();
        const bytes = pieces.join();
        const finish = (text: Buffer) => {
          end();
          resolve(new Answer(incoming, text));
        };
        if (encoding === undefined || pieces.size === 0) finish(bytes);
        else
          decompress(bytes, encoding, maxResponseBytes).then(finish, (error: NodeJS.ErrnoException) =>
            error.code === "ERR_BUFFER_TOO_LARGE"
              ? fail("protocol", tooLarge(maxResponseBytes))
              : fail("network", `no whole answer: its ${encoding} is broken: ${error.message}`, error),
          );
      });
    });
    outgoing.end(body);
  });
}

const aborted = "aborted by the caller's signal";

const tooLarge = (limit: number) => `the answer is larger than ${limit} bytes`;
