import { createServer, request } from "node:http";
import { connect } from "node:net";
import { listen } from "./listen.js";

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
  const { port, sockets } = await listen(server);
  return { port, host: `127.0.0.1:${port}`, url: `http://127.0.0.1:${port}`, tunnels, forwarded, sockets };
}
