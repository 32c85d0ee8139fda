import type { TLSSocket } from "node:tls";
import type { Connector } from "../exchange.js";
import type { HttpProxy } from "../parse-proxy.js";
import { authority } from "./authority.js";
import { Tunnel } from "./tunnel.js";

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
