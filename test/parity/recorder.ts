import http from "node:http";
import https from "node:https";
import net from "node:net";
import { listen } from "../support/listen.js";
import type { Wire } from "./wire.js";

/** The header that tells whose request came in. */
export const idHeader = "parity-id";

/** A server on loopback that keeps what comes in, checks nothing and answers with a success. */
export interface Recorder {
  readonly port: number;
  /**
   * Makes a call that sends one request with this id.
   *
   * @param answer what comes back
   * @returns the request
   * @throws what the call throws
   */
  record(id: string, answer: string, call: () => Promise<unknown>): Promise<Wire>;
}

export async function createRecorder(): Promise<Recorder> {
  const seen = new Map<string, Wire>();
  const answers = new Map<string, string>();
  // Whole inputs travel in the query.
  const server = http.createServer({ maxHeaderSize: 2 ** 24, keepAliveTimeout: 600_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const id = String(request.headers[idHeader]);
      seen.set(id, wireOf(request, Buffer.concat(chunks)));
      const answer = answers.get(id) ?? "";
      response
        .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(answer) })
        .end(answer);
    });
  });
  const { port } = await listen(server);
  server.unref();
  return {
    port,
    async record(id, answer, call) {
      seen.delete(id);
      answers.set(id, answer);
      const failure = await call().then(
        () => undefined,
        (error: Error) => error,
      );
      const wire = seen.get(id);
      seen.delete(id);
      answers.delete(id);
      if (wire && !failure) return wire;
      throw failure ?? new Error("sent no request with the id that it was given");
    },
  };
}

function wireOf({ method = "", url = "", rawHeaders }: http.IncomingMessage, body: Buffer): Wire {
  const headers: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) headers.push([rawHeaders[i] as string, rawHeaders[i + 1] as string]);
  return { method, target: url, headers, body: body.toString() };
}

/**
 * Lets every connection of this process, whatever host it is for, end at a port on loopback: hosts are signed, so the SDKs
 * must be told true ones. None of their code is changed, and nothing can leave the machine.
 */
export function divertConnections(port: number): void {
  http.Agent.prototype.createConnection = () => net.connect({ host: "127.0.0.1", port, noDelay: true });
  https.Agent.prototype.createConnection = () => {
    throw new Error("The parity tests speak plain HTTP to loopback and nothing else.");
  };
}

/**
 * Replaces the time that `new Date()` and `Date.now()` give in this process. Dates made before and after are of one class.
 *
 * @returns sets the time
 */
export function freezeDate(): (date: Date) => void {
  const Real = Date;
  let now = Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now] : args, newTarget),
    get: (target, key, receiver) => (key === "now" ? () => now : Reflect.get(target, key, receiver)),
  });
  return (date) => {
    now = date.getTime();
  };
}
