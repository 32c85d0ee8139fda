import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A request as a server got it. */
export interface Received {
  method: string;
  target: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A server on loopback that lives as long as the test, with what it received. */
export async function serve(
  respond: RequestListener,
): Promise<{ url: string; received: Received[]; sockets: Socket[] }> {
  const received: Received[] = [];
  const sockets: Socket[] = [];
  const server = createServer(async (incoming, outgoing) => {
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const { method = "", url: target = "", headers } = incoming;
    received.push({ method, target, headers, body });
    respond(incoming, outgoing);
  });
  server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, sockets };
}
