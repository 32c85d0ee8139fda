import type { RequestListener } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import { certificate } from "./certificate.js";
import { listen } from "./listen.js";

/** An https server on loopback that lives as long as the test: answers `hello`, unless told otherwise. */
export async function serveTls(options: ServerOptions = {}, respond: RequestListener = (_, out) => out.end("hello")) {
  const received: { target: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const names: (string | undefined)[] = [];
  const server = createServer({ ...certificate("server"), ...options }, (incoming, outgoing) => {
    received.push({ target: incoming.url ?? "", headers: incoming.headers });
    respond(incoming, outgoing);
  });
  server.on("secureConnection", (socket) => names.push((socket as { servername?: string }).servername));
  const { port, sockets } = await listen(server);
  return { port, url: `https://127.0.0.1:${port}`, received, sockets, names };
}
