import { createServer } from "node:net";
import { listen } from "../support/listen.js";

/** A request as its bytes arrived. The strings hold one character for each byte, so that nothing is decoded. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  /** Lines of the head in their order: names as sent, values with whatever stands between colon and line end. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A server on loopback that reads HTTP/1.1 by itself, so that no parser makes two requests alike. */
export interface RawServer {
  readonly port: number;
  /** The requests that arrived and were not taken yet, by the number that the response to each has in `x-number`. */
  readonly requests: Map<number, RawRequest>;
  close(): Promise<void>;
}

/** @param body of every response, JSON */
export async function createRawServer(body: string): Promise<RawServer> {
  const requests = new Map<number, RawRequest>();
  let count = 0;
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    let rest: Buffer = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let read = readRequest(rest); read; read = readRequest(rest)) {
        rest = rest.subarray(read.length);
        requests.set(++count, read.request);
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-number: ${count}\r\ncontent-length: ${body.length}\r\n\r\n${read.request.method === "HEAD" ? "" : body}`,
        );
      }
    });
  });
  const { port, close } = await listen(server);
  return { port, requests, close };
}

/** The first whole request of some bytes, and how many bytes it has. */
function readRequest(bytes: Buffer): { request: RawRequest; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [requestLine = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", target = "", version] = requestLine.split(" ");
  if (version !== "HTTP/1.1") throw new Error(`not a request line of HTTP/1.1: ${JSON.stringify(requestLine)}`);
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1)] as const;
  });
  const lengthOf = (name: string) => headers.find(([found]) => found.toLowerCase() === name)?.[1];
  if (lengthOf("transfer-encoding") !== undefined) throw new Error("a body in chunks, which nothing here sends");
  const start = end + 4;
  const length = start + Number(lengthOf("content-length") ?? 0);
  if (bytes.length < length) return undefined;
  return { request: { method, target, headers, body: Buffer.from(bytes.subarray(start, length)) }, length };
}
