import { readFileSync } from "node:fs";
import { createServer, type RequestListener, request } from "node:http";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import { connect, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { type Listening, listen, type Received, receive } from "./listen.js";

/** A server on loopback that lives as long as the test, with what it received. */
export async function serve(
  respond: RequestListener,
): Promise<{ url: string; received: Received[]; sockets: readonly Socket[] }> {
  const received: Received[] = [];
  const server = createServer(async (incoming, outgoing) => {
    received.push(await receive(incoming));
    respond(incoming, outgoing);
  });
  const { url, sockets } = await listenForTest(server);
  return { url, received, sockets };
}

/** Listens on a free port of loopback as long as the test runs. */
export async function listenForTest(server: Server): Promise<Listening> {
  const listening = await listen(server);
  onTestFinished(listening.close);
  return listening;
}

/** An https server on loopback that lives as long as the test: answers `hello`, unless told otherwise. */
export async function serveTls(options: ServerOptions = {}, respond: RequestListener = (_, out) => out.end("hello")) {
  const received: { target: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const names: (string | undefined)[] = [];
  const server = createTlsServer({ ...certificate("server"), ...options }, (incoming, outgoing) => {
    received.push({ target: incoming.url ?? "", headers: incoming.headers });
    respond(incoming, outgoing);
  });
  server.on("secureConnection", (socket) => names.push((socket as { servername?: string }).servername));
  const { port, sockets } = await listenForTest(server);
  return { port, url: `https://127.0.0.1:${port}`, received, sockets, names };
}

const read = (file: string) => readFileSync(new URL(`../transport/certificates/${file}`, import.meta.url), "utf8");

/** What signed the certificates of these tests. */
export const authority = read("authority.pem");

/** A certificate with its key: of `localhost`, 127.0.0.1 and `*.test.example`, of another host, or of a client. */
export const certificate = (of: "server" | "elsewhere" | "client") => ({
  cert: read(`${of}.pem`),
  key: read(`${of}.key`),
});

/**
 * A real http proxy on loopback that lives as long as the test.
 *
 * @param status what it answers to CONNECT; 0 for never anything
 * @param port where on loopback every tunnel ends, whatever host is asked for
 */
export async function serveProxy({ status = 200, port: end }: { status?: number; port?: number } = {}) {
  const tunnels: { target: string; authorization: string | undefined }[] = [];
  const forwarded: { target: string; authorization: string | undefined }[] = [];
  const server = createServer((incoming, outgoing) => {
    const { "proxy-authorization": authorization, ...headers } = incoming.headers;
    forwarded.push({ target: incoming.url ?? "", authorization });
    const { pathname, search } = new URL(incoming.url ?? "");
    const onward = request({ host: "127.0.0.1", port: end, path: pathname + search, method: incoming.method, headers });
    onward.on("response", (answer) => answer.pipe(outgoing.writeHead(answer.statusCode ?? 0, answer.headers)));
    incoming.pipe(onward);
  });
  server.on("connect", ({ url: target = "", headers }, socket, head) => {
    tunnels.push({ target, authorization: headers["proxy-authorization"] });
    // Who reads nothing does not see that the other side has gone.
    if (status === 0) return void socket.resume().on("end", () => socket.destroy());
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 4\r\n\r\nbody`);
    const onward = connect(end ?? Number(target.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    socket.on("close", () => onward.destroy());
  });
  const { port, url, sockets } = await listenForTest(server);
  return { port, host: `127.0.0.1:${port}`, url, tunnels, forwarded, sockets };
}
