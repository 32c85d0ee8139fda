import { type ClientRequest, request } from "node:http";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { version } from "../../version.js";
import { type Connector, withoutPacket } from "../exchange.js";
import type { HttpProxy } from "./address.js";
import { proxyRefusal, wrongPassword } from "./address.js";
import { authority } from "./forward.js";

/** Makes connections to https endpoints go through tunnels of the proxy, with TLS inside. */
export function tunnelConnections({ request, agent }: Connector, proxy: HttpProxy): Connector {
  const connect = agent.createConnection;
  agent.createConnection = (options, callback) => {
    const through = new Tunnel(proxy, authority(options.host as string, options.port as number));
    const socket = connect.call(agent, { ...options, socket: through } as never, callback) as TLSSocket;
    // An idle connection must not keep the process alive; TLS does not pass that on to what is not a socket of Node.
    return Object.assign(socket, {
      ref: () => {
        through.ref();
        return socket;
      },
      unref: () => {
        through.unref();
        return socket;
      },
    });
  };
  return { request, agent };
}

/**
 * A connection to a host through a proxy (`CONNECT`, RFC 9110 section 9.3.6). It is there at once, and holds what is
 * written until the proxy has connected: the agent counts it, and who gives up closes it, like any other connection.
 */
class Tunnel extends Duplex {
  readonly #opening: ClientRequest;
  #socket: Socket | undefined;
  #start: (() => void) | undefined;
  #isIdle = false;

  /** @param target host and port */
  constructor(proxy: HttpProxy, target: string) {
    super();
    const headers = ["host", target, "user-agent", `cloudseal/${version}`];
    if (proxy.authorization !== undefined) headers.push("proxy-authorization", proxy.authorization);
    this.#opening = request({
      method: "CONNECT",
      path: target,
      host: proxy.hostname,
      port: proxy.port,
      headers,
      agent: false,
    })
      .on("connect", ({ statusCode = 0 }, socket: Socket, head) => {
        if (statusCode >= 200 && statusCode <= 299) return this.#open(socket, head);
        socket.destroy();
        const message = `the proxy ${proxy.host} did not connect: HTTP ${statusCode}`;
        // It may do so in a moment; what it does not allow it will not allow then.
        if (statusCode >= 500 || statusCode === 408 || statusCode === 429) return this.destroy(new Error(message));
        const advice = statusCode === 407 ? wrongPassword : `it does not allow connections to ${target}`;
        this.destroy(proxyRefusal(`${message}: ${advice}`));
      })
      .on("error", (error: Error & { code?: string }) => {
        const reason = error.message || error.code;
        this.destroy(
          new Error(`no connection through the proxy ${proxy.host}: ${reason}`, { cause: withoutPacket(error) }),
        );
      });
    this.#opening.end();
  }

  #open(socket: Socket, head: Buffer): void {
    this.#socket = socket;
    socket.setNoDelay(true);
    if (this.#isIdle) socket.unref();
    if (head.length > 0) this.push(head);
    socket.on("data", (chunk) => {
      if (!this.push(chunk)) socket.pause();
    });
    socket.on("end", () => this.push(null));
    socket.on("error", (error) => this.destroy(error));
    socket.on("close", () => this.destroy());
    this.#start?.();
  }

  override _read(): void {
    this.#socket?.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.#socket) this.#socket.write(chunk, done);
    else this.#start = () => this.#socket?.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#socket?.end();
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#opening.destroy();
    this.#socket?.destroy();
    done(error);
  }

  ref(): void {
    this.#isIdle = false;
    this.#socket?.ref();
  }

  unref(): void {
    this.#isIdle = true;
    this.#socket?.unref();
  }
}
