import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";

/** A server that listens on loopback. */
export interface Listening {
  readonly port: number;
  readonly url: string;
  /** All connections so far. */
  readonly sockets: readonly Socket[];
  /** Ends the server and whatever is connected to it. */
  close(): Promise<void>;
}

/**
 * Lets a server listen on a free port. One that is made here, of a function that responds, keeps connections open that are
 * kept alive: a client that hangs on them is found out.
 */
export async function listen(serve: Server | RequestListener): Promise<Listening> {
  const server = typeof serve === "function" ? createServer({ keepAliveTimeout: 0 }, serve) : serve;
  const sockets: Socket[] = [];
  server.on("connection", (socket: Socket) => sockets.push(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    sockets,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A request as a server got it. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Reads a request to its end. */
export async function receive(incoming: IncomingMessage): Promise<Received> {
  let body = "";
  for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
  const { method = "", url: target = "", headers } = incoming;
  return { method, target, headers, body };
}
